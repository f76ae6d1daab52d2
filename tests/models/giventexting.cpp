// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/giventexting.h"

namespace Parlance {

GivenTexting::GivenTexting(Start start) : engine(Profile{folder.path()}, secrets, catalog(texting))
{
    if (QCoro::waitFor(engine.openForReading()) != Engine::Opened)
        qFatal("%s", qPrintable(engine.problem()));
    Account work;
    work.id = id;
    work.service = QStringLiteral("texting");
    work.name = QStringLiteral("work");
    work.settings = {{QStringLiteral("number"), QStringLiteral("+15550100111")}};
    work.secretStored = true;
    secrets.items.insert(id, {{QStringLiteral("token"), QStringLiteral("old")}});
    get(engine.store().addAccount(work));
    if (start == SignedIn)
        signIn();
}

GivenTexting::~GivenTexting()
{
    QCoro::waitFor(engine.close());
}

void GivenTexting::signIn()
{
    QSignalSpy ended(&engine.connections(), &Connections::signInEnded);
    QCoro::waitFor(engine.connections().start(Attention::Background));
    if (ended.isEmpty() && !ended.wait())
        qFatal("nobody signed in");
}

void GivenTexting::apply(const QList<Event> &events)
{
    EventBatch batch;
    batch.events = events;
    batch.cursor = QStringLiteral("c");
    get(engine.store().apply(id, batch, QDateTime::currentDateTimeUtc()));
}

Account GivenTexting::account()
{
    return get(engine.store().accounts()).first();
}

Message GivenTexting::message(qint64 message)
{
    return *get(engine.store().message(message));
}

BackendCatalog GivenTexting::catalog(FakeTexting &texting)
{
    BackendCatalog catalog{QString()};
    texting.addTo(catalog);
    return catalog;
}

} // namespace Parlance
