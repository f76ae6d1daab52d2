// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine.h"
#include "tests/models/given.h"
#include "tests/support/faketexting.h"
#include "tests/support/memorysecretstore.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace Parlance {

/// An engine with one account, "work", at the service of texts.
struct GivenTexting
{
    enum Start {
        SignedIn,
        NotConnected,
    };
    explicit GivenTexting(Start start = SignedIn) : engine(Profile{folder.path()}, secrets, catalog(texting))
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
    ~GivenTexting() { QCoro::waitFor(engine.close()); }

    void signIn()
    {
        QSignalSpy ended(&engine.connections(), &Connections::signInEnded);
        QCoro::waitFor(engine.connections().start(Attention::Background));
        if (ended.isEmpty() && !ended.wait())
            qFatal("nobody signed in");
    }
    void apply(const QList<Event> &events)
    {
        EventBatch batch;
        batch.events = events;
        batch.cursor = QStringLiteral("c");
        get(engine.store().apply(id, batch, QDateTime::currentDateTimeUtc()));
    }
    Account account() { return get(engine.store().accounts()).first(); }
    Message message(qint64 message) { return *get(engine.store().message(message)); }

    static BackendCatalog catalog(FakeTexting &texting)
    {
        BackendCatalog catalog{QString()};
        texting.addTo(catalog);
        return catalog;
    }

    const QString id = QStringLiteral("a1");
    QTemporaryDir folder;
    MemorySecretStore secrets;
    FakeTexting texting;
    Engine engine;
};

} // namespace Parlance
