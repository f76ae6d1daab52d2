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
    explicit Given(const QString &path = QStringLiteral(":memory:"));

    Message enqueue(const QString &text, const QString &to = QStringLiteral("+15550100222"));
    Message message(qint64 id);
    Delivery::State delivery(qint64 id);
    Departure take();
    void settle(qint64 id, const Result<Receipt> &receipt);
    void apply(const QList<Event> &events, const QString &cursor = QStringLiteral("c"));
    qint64 sent(const QString &text, const QString &remoteId,
                const QString &to = QStringLiteral("+15550100222"));
    static MessageSeen theirs(const QString &remoteId, const QString &text,
                              const QDateTime &at = QDateTime::currentDateTimeUtc(),
                              const QString &from = QStringLiteral("+15550100222"));
    static MessageSeen ours(const QString &remoteId, const QString &text,
                            const QDateTime &at = QDateTime::currentDateTimeUtc(),
                            Delivery::State state = Delivery::Sent,
                            const QString &to = QStringLiteral("+15550100222"));
    QList<Message> timeline(qint64 conversation = 1);

    QString account = QStringLiteral("a1");
    Store store;
    QList<Changes> changes;
};

} // namespace Parlance
