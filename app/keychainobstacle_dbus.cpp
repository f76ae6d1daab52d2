// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychainobstacle.h"

#include <QCoroFuture>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace Parlance {

using namespace Qt::StringLiterals;

constexpr int Patience =
    5000; // milliseconds: what hangs says nothing of why, and the program may want to end
static const auto Secrets = u"org.freedesktop.secrets"_s;

static QDBusMessage toBus(const QString &method)
{
    const auto name = u"org.freedesktop.DBus"_s;
    return QDBusMessage::createMethodCall(name, u"/org/freedesktop/DBus"_s, name, method);
}

/// What \p call is answered; invalid if it is refused.
static QCoro::Task<QVariant> ask(QDBusMessage call)
{
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(call, Patience));
    const auto answered = QtFuture::connect(&watcher, &QDBusPendingCallWatcher::finished);
    co_await answered;
    if (watcher.isError())
        co_return QVariant();
    co_return watcher.reply().arguments().value(0);
}

QCoro::Task<KeychainObstacle> keychainObstacle()
{
    if (!QDBusConnection::sessionBus().isConnected())
        co_return KeychainObstacle::NoBus;

    auto isRunning = toBus(u"NameHasOwner"_s);
    isRunning << Secrets;
    const auto running = co_await ask(isRunning);
    const auto canStart = toBus(u"ListActivatableNames"_s);
    const auto startable = co_await ask(canStart);
    if (!running.toBool() && !startable.toStringList().contains(Secrets))
        co_return KeychainObstacle::Missing;

    auto defaultCollection = QDBusMessage::createMethodCall(
        Secrets, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    defaultCollection << u"default"_s;
    const auto collection = co_await ask(defaultCollection);
    const auto path = collection.value<QDBusObjectPath>().path();
    if (path.size() <= 1)
        co_return KeychainObstacle::None; // there is no default yet, or it does not say

    auto isLocked =
        QDBusMessage::createMethodCall(Secrets, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    isLocked << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const auto locked = co_await ask(isLocked);
    co_return locked.value<QDBusVariant>().variant().toBool() ? KeychainObstacle::Locked
                                                              : KeychainObstacle::None;
}

} // namespace Parlance
