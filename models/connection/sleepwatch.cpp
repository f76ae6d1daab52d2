// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/connection/sleepwatch.h"

#include <chrono>
#include <utility>

namespace Parlance {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds Interval = 10s;
// A shorter one is a pause: what was written before it is still meant.
constexpr std::chrono::milliseconds Sleep = 5min;

SleepWatch::SleepWatch(Clock clock) : m_clock(std::move(clock)), m_seen(m_clock())
{
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &SleepWatch::look);
    m_timer.start();
}

void SleepWatch::look()
{
    const auto now = m_clock();
    const auto seen = std::exchange(m_seen, now);
    if (seen.msecsTo(now) > Sleep.count())
        Q_EMIT woke(now.addMSecs(-2 * Interval.count()));
}

} // namespace Parlance
