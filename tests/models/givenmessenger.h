// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/messenger.h"
#include "tests/models/given.h"
#include "tests/support/memorysecretstore.h"

#include <QCoroTask>
#include <QTemporaryDir>

namespace Parlance {

/// A messenger over an engine whose store is in memory, with one account.
struct GivenMessenger
{
    GivenMessenger()
    {
        QCoro::waitFor(engine.openForReading()); // the folder is empty: a store in memory
        messenger = std::make_unique<Messenger>(engine);
        addAccount(account, QStringLiteral("work"));
    }
    ~GivenMessenger()
    {
        QCoro::waitFor(messenger->finish());
        messenger.reset();
        QCoro::waitFor(engine.close());
    }

    Store &store() { return engine.store(); }

    void addAccount(const QString &id, const QString &name,
                    const QString &from = QStringLiteral("+15550100111"))
    {
        Account added;
        added.id = id;
        added.service = QStringLiteral("signalwire");
        added.name = name;
        added.settings.insert(QStringLiteral("from"), from);
        get(store().addAccount(added));
    }
    void apply(const QList<Event> &events)
    {
        EventBatch batch;
        batch.events = events;
        batch.cursor = QStringLiteral("c");
        get(store().apply(account, batch, QDateTime::currentDateTimeUtc()));
    }
    /// Everything that was begun has been carried out and told.
    void settle() { get(store().setSetting(QStringLiteral("settled"), QStringLiteral("yes"))); }
    QList<Message> timeline(qint64 conversation)
    {
        return get(store().messages(conversation, {}, Side::Older, 100'000));
    }

    QString account = QStringLiteral("a1");
    QTemporaryDir folder;
    MemorySecretStore secrets;
    Engine engine{{folder.path()}, secrets};
    std::unique_ptr<Messenger> messenger;
};

} // namespace Parlance
