// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "given.h"

#include <QJsonArray>

namespace Parlance {

inline const QString Number = QStringLiteral("+14155550199");
inline const QString Another = QStringLiteral("+442079460100");
inline const QString Sip = QStringLiteral("sip:ana@example.com");

/// A store with an account of texts ("a1") and one of a company ("a2").
struct GivenPersons : Given
{
    explicit GivenPersons(const QString &path = QStringLiteral(":memory:")) : Given(path)
    {
        Account office;
        office.id = QStringLiteral("a2");
        office.service = QStringLiteral("ucwa");
        office.name = QStringLiteral("office");
        if (get(store.accounts()).size() == 1)
            get(store.addAccount(office));
    }

    void told(const ContactSeen &seen, const QString &account)
    {
        EventBatch batch;
        batch.events = {seen};
        batch.cursor = QStringLiteral("c");
        get(store.apply(account, batch, QDateTime::currentDateTimeUtc()));
    }
    void colleague(const QJsonObject &card, const QString &name = QStringLiteral("Ana Lima"),
                   const QString &address = Sip)
    {
        told(ContactSeen{address, name, card}, QStringLiteral("a2"));
    }
    static QJsonObject phone(const QString &number)
    {
        return {{QStringLiteral("phones"),
                 QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("work")},
                                        {QStringLiteral("number"), number}}}}};
    }
    KnownPerson person(const QString &account, const QString &address)
    {
        return get(store.knownPerson(account, address, 10));
    }
    /// The name of who may be the same; empty: nobody.
    QString lookalike(const QString &account, const QString &address)
    {
        const auto found = person(account, address).lookalike;
        return found ? found->contact.name + QLatin1Char('/') + found->shared : QString();
    }
    QStringList names(const QString &account, const QString &address)
    {
        QStringList names;
        for (const Contact &contact : person(account, address).contacts)
            names << contact.name;
        return names;
    }
};

} // namespace Parlance
