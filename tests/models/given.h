// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/store.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTest>

namespace Parlance {

/// A future's result, with the event loop running: what the store told on the way has arrived, too.
template<typename T>
T get(const QFuture<T> &future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    QCoreApplication::sendPostedEvents();
    if constexpr (!std::is_void_v<T>)
        return future.result();
    else
        QFuture<void>(future).waitForFinished();
}

/// A store with one account.
struct Given
{
    explicit Given(const QString &path = QStringLiteral(":memory:")) : store(path, Store::Owner)
    {
        QObject::connect(&store, &Store::changed, &store,
                         [this](const Changes &change) { changes << change; });
        Account work;
        work.id = QStringLiteral("a1");
        work.service = QStringLiteral("signalwire");
        work.name = QStringLiteral("work");
        get(store.addAccount(work));
    }

    Message enqueue(const QString &text, const QString &to = QStringLiteral("+15550100222"))
    {
        return get(store.enqueue({account, {to}, text}));
    }
    Message message(qint64 id) { return *get(store.message(id)); }
    Delivery::State delivery(qint64 id) { return message(id).delivery; }
    Departure take() { return get(store.takeQueued(account)); }
    void settle(qint64 id, const Result<Receipt> &receipt) { get(store.settle(id, receipt)); }
    void apply(const QList<Event> &events, const QString &cursor = QStringLiteral("c"))
    {
        EventBatch batch;
        batch.events = events;
        batch.cursor = cursor;
        get(store.apply(account, batch, QDateTime::currentDateTimeUtc()));
    }
    qint64 sent(const QString &text, const QString &remoteId,
                const QString &to = QStringLiteral("+15550100222"))
    {
        const auto id = enqueue(text, to).id;
        take();
        Receipt receipt;
        receipt.remoteId = remoteId;
        settle(id, receipt);
        return id;
    }
    static MessageSeen theirs(const QString &remoteId, const QString &text,
                              const QDateTime &at = QDateTime::currentDateTimeUtc(),
                              const QString &from = QStringLiteral("+15550100222"))
    {
        return {from, remoteId, from, {}, text, at};
    }
    static MessageSeen ours(const QString &remoteId, const QString &text,
                            const QDateTime &at = QDateTime::currentDateTimeUtc(),
                            Delivery::State state = Delivery::Sent,
                            const QString &to = QStringLiteral("+15550100222"))
    {
        return {to, remoteId, {}, {to}, text, at, state};
    }
    QList<Message> timeline(qint64 conversation = 1)
    {
        return get(store.messages(conversation, {}, Side::Older, 1000));
    }

    QString account = QStringLiteral("a1");
    Store store;
    QList<Changes> changes;
};

} // namespace Parlance
