// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "given.h"

#include "models/messenger.h"
#include "tests/support/fakecompany.h"
#include "tests/support/memorysecretstore.h"

#include <QTemporaryDir>

namespace Parlance {

using namespace Qt::StringLiterals;

inline const QString Ana = u"sip:ana@example.com"_s;
inline const QString Bo = u"sip:bo@example.com"_s;
inline const QString Cy = u"sip:cy@example.com"_s;

/// A messenger over a store in memory, with an account that knows people.
struct GivenCompany
{
    GivenCompany();
    ~GivenCompany();

    static BackendCatalog catalog(FakeCompany &company);
    void apply(const QList<Event> &events);
    void person(const QString &address, const QString &name, const QStringList &groups = {});
    qint64 conversation(const QStringList &people);

    QString account = u"a1"_s;
    QTemporaryDir folder;
    MemorySecretStore secrets;
    FakeCompany company;
    Engine engine{{folder.path()}, secrets, catalog(company)};
    std::unique_ptr<Messenger> messenger;
};

} // namespace Parlance
