// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/timespans.h"

#include <algorithm>

namespace Parlance::Polling {

bool TimeSpans::split(const QDateTime &at)
{
    constexpr qint64 Shortest = 1000;
    constexpr qint64 Share = 8; // each half is at least an eighth, so that a bad guess leads on, too

    const TimeSpan whole = current();
    const qint64 length = whole.from.msecsTo(whole.to.isValid() ? whole.to : m_now);
    if (length <= Shortest)
        return false;
    const qint64 least = length / Share;
    const qint64 guess = at.isValid() ? whole.from.msecsTo(at) : length / 2;
    const QDateTime middle = whole.from.addMSecs(std::clamp(guess, least, length - least));
    m_waiting.last() = {middle.addMSecs(-1), whole.to};
    m_waiting.append({whole.from, middle});
    return true;
}

} // namespace Parlance::Polling
