// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/timespans.h"

namespace Parlance::Polling {

bool TimeSpans::split()
{
    constexpr qint64 Shortest = 1000;

    const TimeSpan whole = current();
    const qint64 length = whole.from.msecsTo(whole.to.isValid() ? whole.to : m_now);
    if (length <= Shortest)
        return false;
    const QDateTime middle = whole.from.addMSecs(length / 2);
    m_waiting.last() = {middle.addMSecs(-1), whole.to};
    m_waiting.append({whole.from, middle});
    return true;
}

} // namespace Parlance::Polling
