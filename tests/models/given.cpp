// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/given.h"

namespace Parlance {

Given::Given(const QString &path) : store(path, Store::Owner)
{
    QObject::connect(&store, &Store::changed, &store, [this](const Changes &change) { changes << change; });
    Account work;
    work.id = QStringLiteral("a1");
    work.service = QStringLiteral("signalwire");
    work.name = QStringLiteral("work");
    get(store.addAccount(work));
}

Message Given::enqueue(const QString &text, const QString &to)
{
    return get(store.enqueue({account, {to}, text}));
}

Message Given::message(qint64 id)
{
    return *get(store.message(id));
}

Delivery::State Given::delivery(qint64 id)
{
    return message(id).delivery;
}

Departure Given::take()
{
    return get(store.takeQueued(account));
}

void Given::settle(qint64 id, const Result<Receipt> &receipt)
{
    get(store.settle(id, receipt));
}

void Given::apply(const QList<Event> &events, const QString &cursor)
{
    EventBatch batch;
    batch.events = events;
    batch.cursor = cursor;
    get(store.apply(account, batch, QDateTime::currentDateTimeUtc()));
}

qint64 Given::sent(const QString &text, const QString &remoteId, const QString &to)
{
    const auto id = enqueue(text, to).id;
    take();
    Receipt receipt;
    receipt.remoteId = remoteId;
    settle(id, receipt);
    return id;
}

MessageSeen Given::theirs(const QString &remoteId, const QString &text, const QDateTime &at,
                          const QString &from)
{
    return {from, remoteId, from, {}, text, at};
}

MessageSeen Given::ours(const QString &remoteId, const QString &text, const QDateTime &at,
                        Delivery::State state, const QString &to)
{
    return {to, remoteId, {}, {to}, text, at, state};
}

QList<Message> Given::timeline(qint64 conversation)
{
    return get(store.messages(conversation, {}, Side::Older, 1000));
}

} // namespace Parlance
