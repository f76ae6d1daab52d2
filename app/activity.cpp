// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/activity.h"

#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace Parlance {

using namespace std::chrono_literals;

Activity::Activity(QObject *parent) : QObject(parent)
{
    m_untouched.start();
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer); // a coarse one may come too early
    connect(&m_next, &QTimer::timeout, this, &Activity::look);
    qGuiApp->installEventFilter(this);
}

void Activity::setPatience(std::chrono::milliseconds away, std::chrono::milliseconds offWork)
{
    m_away = away;
    m_offWork = offWork;
    look();
}

void Activity::setLocked(bool isLocked)
{
    if (std::exchange(m_isLocked, isLocked) == isLocked)
        return;
    if (isLocked)
        look();
    else
        touch();
}

bool Activity::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        if (watched->isWindowType()) { // the same event goes on to what lies in it
            m_isLocked = false;        // whatever we were told
            touch();
        }
        break;
    case QEvent::MouseMove:
        if (watched->isWindowType() && !m_isLocked) // the lock may come between the pointer and us
            touch();
        break;
    default:
        break;
    }
    return false;
}

void Activity::touch()
{
    m_untouched.restart();
    if (m_absence != Absence::None || !m_next.isActive())
        look();
}

void Activity::look()
{
    const std::chrono::milliseconds untouched(m_untouched.elapsed());
    auto absence = Absence::None;
    auto next = std::chrono::milliseconds::max();
    const auto apply = [&](Absence after, std::chrono::milliseconds patience, bool isDue) {
        if (patience > 0ms && isDue)
            absence = after;
        else if (patience > 0ms)
            next = std::min(next, patience - untouched);
    };
    apply(Absence::Away, m_away, m_isLocked || untouched >= m_away);
    apply(Absence::OffWork, m_offWork, untouched >= m_offWork);

    if (next == std::chrono::milliseconds::max())
        m_next.stop();
    else
        m_next.start(next);
    if (std::exchange(m_absence, absence) != absence)
        Q_EMIT changed(absence);
}

} // namespace Parlance
