// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/givenmessenger.h"

namespace Parlance {

GivenMessenger::GivenMessenger()
{
    QCoro::waitFor(engine.openForReading()); // the folder is empty: a store in memory
    messenger = std::make_unique<Messenger>(engine);
    addAccount(account, QStringLiteral("work"));
}

GivenMessenger::~GivenMessenger()
{
    QCoro::waitFor(messenger->finish());
    messenger.reset();
    QCoro::waitFor(engine.close());
}

Store &GivenMessenger::store()
{
    return engine.store();
}

void GivenMessenger::addAccount(const QString &id, const QString &name, const QString &from)
{
    Account added;
    added.id = id;
    added.service = QStringLiteral("signalwire");
    added.name = name;
    added.settings.insert(QStringLiteral("from"), from);
    get(store().addAccount(added));
}

void GivenMessenger::apply(const QList<Event> &events)
{
    EventBatch batch;
    batch.events = events;
    batch.cursor = QStringLiteral("c");
    get(store().apply(account, batch, QDateTime::currentDateTimeUtc()));
}

void GivenMessenger::settle()
{
    get(store().setSetting(QStringLiteral("settled"), QStringLiteral("yes")));
}

QList<Message> GivenMessenger::timeline(qint64 conversation)
{
    return get(store().messages(conversation, {}, Side::Older, 100'000));
}

} // namespace Parlance
