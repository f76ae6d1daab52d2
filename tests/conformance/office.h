// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client.h"
#include "double.h"
#include "wait.h"

#include <QTest>

/// As QVERIFY; tells also how things stand in \p office.
#define VERIFY_THAT(office, ...)                                                                             \
    QVERIFY2((__VA_ARGS__), ((office).client.report() + "\n  " #__VA_ARGS__).constData())

namespace Parlance::Conformance {

/// Both sides: a double, and a client of it.
struct Office
{
    explicit Office(const Subject &subject) : subject(subject), at(subject), client(subject, at) {}

    /// Both can speak to each other, and everybody can be written to.
    bool open()
    {
        if (!client.start())
            return false;
        if (subject.can(Backend::Capability::Sessions)) // they have to write first
            greet();
        return true;
    }
    void greet()
    {
        const QString word = newWord();
        const QList<Person> people = at.people();
        for (const Person &person : people)
            at.write(person.address, word + QStringLiteral(" hello"));
        until([&] { return client.countIncoming(word) == people.size(); });
    }

    const Subject &subject;
    Double at;
    Client client;
};

} // namespace Parlance::Conformance
