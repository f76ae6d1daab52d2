// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/systemidle.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QStringList>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 2000; // ms

/// Compositors that tell. (What the screen savers call idle time has one unit here and another there.)
QStringList monitors()
{
    return {u"org.gnome.Mutter.IdleMonitor"_s, u"org.cinnamon.Muffin.IdleMonitor"_s};
}

void ask(QObject *asker, QStringList left, IdleAnswer answer)
{
    auto bus = QDBusConnection::sessionBus();
    if (left.isEmpty() || !bus.isConnected()) { // where there is no bus, a call would never end
        answer({});
        return;
    }
    const auto name = left.takeFirst();
    const auto path = u'/' + QString(name).replace(u'.', u'/') + u"/Core"_s;
    auto question = QDBusMessage::createMethodCall(name, path, name, u"GetIdletime"_s);
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, Patience), asker);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, asker, [asker, watcher, left, answer] {
        watcher->deleteLater();
        bool isTold = false;
        const auto untouched = watcher->reply().arguments().value(0).toLongLong(&isTold);
        if (watcher->isError() || !isTold || untouched < 0)
            ask(asker, left, answer);
        else
            answer(std::chrono::milliseconds(untouched));
    });
}

} // namespace

void askSystemIdle(QObject *asker, IdleAnswer answer)
{
    ask(asker, monitors(), std::move(answer));
}

} // namespace Parlance
