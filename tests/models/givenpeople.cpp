// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/givenpeople.h"

namespace Parlance {

GivenPeople::GivenPeople()
{
    service.pushes = true;
    service.people.emplace();
    service.server = QUrl(QStringLiteral("http://127.0.0.1"));
    QCoro::waitFor(engine.openForReading()); // the folder is empty: a store in memory
    Account work;
    work.id = account;
    work.service = QStringLiteral("fake");
    work.name = QStringLiteral("work");
    work.settings.insert(QStringLiteral("address"), QStringLiteral("Me@example.com"));
    get(engine.store().addAccount(work));
    engine.connections().lendSecrets(account, {{QStringLiteral("password"), QStringLiteral("p")}});
}

GivenPeople::~GivenPeople()
{
    QCoro::waitFor(engine.close());
}

bool GivenPeople::connectAccount()
{
    const auto rounds = service.asked.size();
    QCoro::waitFor(engine.connections().start(Attention::InView));
    return QTest::qWaitFor([this, rounds] { return service.asked.size() > rounds; });
}

void GivenPeople::apply(const QList<Event> &events)
{
    EventBatch batch;
    batch.events = events;
    get(engine.store().apply(account, batch, QDateTime::currentDateTimeUtc()));
}

qint64 GivenPeople::conversationWith(const QStringList &recipients)
{
    return get(engine.store().openConversation(account, recipients)).id;
}

QStringList &GivenPeople::said()
{
    return service.people->said;
}

BackendCatalog GivenPeople::catalog()
{
    ServiceInfo info;
    info.id = QStringLiteral("fake");
    info.name = QStringLiteral("Fake");
    info.addressKind = QStringLiteral("sip");
    info.capabilities = Backend::Capability::Push | Backend::Capability::Groups |
                        Backend::Capability::Presence | Backend::Capability::Directory;
    SettingsField address;
    address.key = QStringLiteral("address");
    address.label = QStringLiteral("Sign-in address");
    address.kind = SettingsField::Address;
    SettingsField invitations;
    invitations.key = QStringLiteral("invitations");
    invitations.label = QStringLiteral("Who writes first");
    invitations.kind = SettingsField::Choice;
    invitations.defaultValue = QStringLiteral("always");
    invitations.options = {{QStringLiteral("always"), QStringLiteral("Let them in")},
                           {QStringLiteral("ask"), QStringLiteral("Ask me")}};
    info.fields = {address, invitations};
    BackendCatalog catalog{QString()};
    catalog.add(info, [this] { return std::make_unique<FakeBackend>(service); });
    info.id = QStringLiteral("numbers");
    info.capabilities = {};
    catalog.add(info, [this] { return std::make_unique<FakeBackend>(numbers); });
    return catalog;
}

} // namespace Parlance
