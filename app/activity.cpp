// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/activity.h"

#include <QEvent>
#include <QGuiApplication>

namespace Parlance {

Activity::Activity(std::chrono::milliseconds patience, QObject *parent) : QObject(parent)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(patience);
    connect(&m_idle, &QTimer::timeout, this, [this] { set(false); });
    m_idle.start();
    qGuiApp->installEventFilter(this);
}

bool Activity::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        if (watched->isWindowType()) { // the same event goes on to what lies in it
            m_idle.start();
            set(true);
        }
        break;
    default:
        break;
    }
    return false;
}

void Activity::set(bool isActive)
{
    if (std::exchange(m_isActive, isActive) != isActive)
        Q_EMIT changed(isActive);
}

} // namespace Parlance
