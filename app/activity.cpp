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
    m_touchedAt = Clock::now();
    if (m_absence != Absence::None || !m_next.isActive())
        look();
}

void Activity::look()
{
    if (!m_askSystem || m_isLocked || absence() == Absence::None) {
        tell();
        return;
    }
    if (std::exchange(m_isAsking, true))
        return;
    m_askSystem(this, [this](auto untouched) { hear(untouched); });
}

void Activity::hear(std::optional<std::chrono::milliseconds> untouched)
{
    m_isAsking = false;
    m_systemTells = untouched.has_value();
    if (untouched)
        m_touchedAt = std::max(m_touchedAt, Clock::now() - *untouched);
    tell();
}

std::chrono::milliseconds Activity::untouched() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_touchedAt);
}

Absence Activity::absence() const
{
    const auto isDue = [this](std::chrono::milliseconds patience) {
        return patience > 0ms && untouched() >= patience;
    };
    if (isDue(m_offWork))
        return Absence::OffWork;
    return isDue(m_away) || (m_isLocked && m_away > 0ms) ? Absence::Away : Absence::None;
}

void Activity::tell()
{
    const auto absence = this->absence();
    auto next = std::chrono::milliseconds::max();
    for (const auto patience : {m_away, m_offWork}) {
        if (patience > untouched())
            next = std::min(next, patience - untouched());
    }
    if (absence != Absence::None && m_systemTells && !m_isLocked)
        next = std::min(next, m_watch);

    if (next == std::chrono::milliseconds::max())
        m_next.stop();
    else
        m_next.start(std::max(next, 1ms));
    if (std::exchange(m_absence, absence) != absence)
        Q_EMIT changed(absence);
}

} // namespace Parlance
