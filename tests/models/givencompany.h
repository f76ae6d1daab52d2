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
    GivenCompany()
    {
        QCoro::waitFor(engine.openForReading()); // the folder is empty: a store in memory
        messenger = std::make_unique<Messenger>(engine);
        Account added;
        added.id = account;
        added.service = u"company"_s;
        added.name = u"work"_s;
        added.settings = {{u"address"_s, u"sip:me@example.com"_s}};
        get(engine.store().addAccount(added));
        get(engine.store().setAccountState(account, Connection::Connected, {}));
    }
    ~GivenCompany()
    {
        QCoro::waitFor(messenger->finish());
        messenger.reset();
        QCoro::waitFor(engine.close());
    }

    static BackendCatalog catalog(FakeCompany &company)
    {
        BackendCatalog catalog;
        catalog.add(FakeCompany::info(), [&] { return std::make_unique<FakeCompanyBackend>(company); });
        return catalog;
    }
    void apply(const QList<Event> &events)
    {
        EventBatch batch;
        batch.events = events;
        batch.cursor = u"c"_s;
        get(engine.store().apply(account, batch, QDateTime::currentDateTimeUtc()));
    }
    void person(const QString &address, const QString &name, const QStringList &groups = {})
    {
        ContactSeen seen{address, name};
        seen.groups = groups;
        apply({seen});
    }
    qint64 conversation(const QStringList &people)
    {
        return get(engine.store().openConversation(account, people)).id;
    }

    QString account = u"a1"_s;
    QTemporaryDir folder;
    MemorySecretStore secrets;
    FakeCompany company;
    Engine engine{{folder.path()}, secrets, catalog(company)};
    std::unique_ptr<Messenger> messenger;
};

} // namespace Parlance
