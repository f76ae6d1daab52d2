// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/givencompany.h"

namespace Parlance {

GivenCompany::GivenCompany()
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

GivenCompany::~GivenCompany()
{
    QCoro::waitFor(messenger->finish());
    messenger.reset();
    QCoro::waitFor(engine.close());
}

BackendCatalog GivenCompany::catalog(FakeCompany &company)
{
    BackendCatalog catalog;
    catalog.add(FakeCompany::info(), [&] { return std::make_unique<FakeCompanyBackend>(company); });
    return catalog;
}

void GivenCompany::apply(const QList<Event> &events)
{
    EventBatch batch;
    batch.events = events;
    batch.cursor = u"c"_s;
    get(engine.store().apply(account, batch, QDateTime::currentDateTimeUtc()));
}

void GivenCompany::person(const QString &address, const QString &name, const QStringList &groups)
{
    ContactSeen seen{address, name};
    seen.groups = groups;
    apply({seen});
}

qint64 GivenCompany::conversation(const QStringList &people)
{
    return get(engine.store().openConversation(account, people)).id;
}

} // namespace Parlance
