// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/screenlock_dbus.h"

#include "app/screenlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

namespace Parlance {

using namespace Qt::StringLiterals;

static const auto Login = u"org.freedesktop.login1"_s;
static const auto LoginSession = u"org.freedesktop.login1.Session"_s;

void followScreenLock(Activity &activity)
{
    new ScreenLock(activity); // its child
}

ScreenLock::ScreenLock(Activity &activity) : QObject(&activity), m_activity(activity)
{
    // each desktop has its own, and all say it in the same words; to name the sender would wait for the bus
    for (const auto &saver :
         {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s,
          u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s})
        QDBusConnection::sessionBus().connect({}, {}, saver, u"ActiveChanged"_s, this,
                                              SLOT(saverChanged(bool)));
    askForSession();
}

void ScreenLock::saverChanged(bool isActive)
{
    m_activity.setLocked(isActive);
}

/// Ours, or where we were not started in one, the one that the user sees.
void ScreenLock::askForSession()
{
    auto system = QDBusConnection::systemBus();
    if (!system.isConnected())
        return;
    auto ask = QDBusMessage::createMethodCall(Login, u"/org/freedesktop/login1"_s,
                                              u"org.freedesktop.login1.Manager"_s, u"GetSession"_s);
    ask << qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s);
    auto *watcher = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const auto path = watcher->reply().arguments().value(0).value<QDBusObjectPath>().path();
        if (!watcher->isError() && !path.isEmpty())
            QDBusConnection::systemBus().connect(Login, path, u"org.freedesktop.DBus.Properties"_s,
                                                 u"PropertiesChanged"_s, this,
                                                 SLOT(sessionChanged(QString, QVariantMap)));
        watcher->deleteLater();
    });
}

void ScreenLock::sessionChanged(const QString &interface, const QVariantMap &properties)
{
    const auto hint = properties.value(u"LockedHint"_s);
    if (interface == LoginSession && hint.isValid())
        m_activity.setLocked(hint.toBool());
}

} // namespace Parlance
