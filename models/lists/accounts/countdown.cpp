// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/accounts/countdown.h"

#include <utility>

namespace Parlance {

static constexpr qint64 Second = 1000;
static constexpr qint64 Minute = 60 * Second;
static constexpr qint64 SecondsUpTo = 90 * Second; // beyond that minutes are told

static qint64 unit(qint64 left)
{
    return left > SecondsUpTo ? Minute : Second;
}

Countdown::Countdown(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::setUntil(const QDateTime &until)
{
    if (m_until == until)
        return;
    m_until = until;
    m_began = until.isValid() ? words(m_now().msecsTo(until)) : QString();
    Q_EMIT untilChanged();
    tick();
}

void Countdown::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    Q_EMIT watchedChanged();
    tick();
}

void Countdown::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    tick();
}

QString Countdown::words(qint64 left)
{
    if (left <= 0)
        return {};
    const int number = int((left + unit(left) - 1) / unit(left));
    return unit(left) == Minute ? tr("Tries again in %n min", nullptr, number)
                                : tr("Tries again in %n s", nullptr, number);
}

void Countdown::tick()
{
    const auto left = m_until.isValid() && m_watched ? m_now().msecsTo(m_until) : 0;
    if (left > 0)
        m_timer.start(int((left - 1) % unit(left)) + 1);
    else
        m_timer.stop();
    const auto text = words(left);
    if (std::exchange(m_text, text) != text)
        Q_EMIT textChanged();
}

} // namespace Parlance
