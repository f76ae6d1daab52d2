// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QDateTime>
#include <QList>

namespace Parlance::Polling {

/// A part of time.
struct TimeSpan
{
    QDateTime from;
    QDateTime to; ///< invalid: whatever comes

    bool operator==(const TimeSpan &) const = default;
};

/// Reads a long time in parts, the oldest first, for services that show only the head of a list: what is
/// not shown whole is read in halves. Neighbours overlap, whether a service counts the borders or not.
class PARLANCE_BACKENDS_EXPORT TimeSpans
{
public:
    /// From \p from to \p now, and what comes meanwhile.
    TimeSpans(const QDateTime &from, const QDateTime &now) : m_now(now), m_waiting{{from, {}}} {}

    [[nodiscard]] bool areRead() const { return m_waiting.isEmpty(); }
    /// What to read next, unless all are read.
    [[nodiscard]] const TimeSpan &current() const { return m_waiting.constLast(); }
    void markRead() { m_waiting.removeLast(); }
    void markAllRead() { m_waiting.clear(); }
    /// Makes two of the current one. \return false: it is only a second long
    /// \param at where about half of what it holds is thought to be before; invalid: not known
    bool split(const QDateTime &at = {});

private:
    QDateTime m_now;
    QList<TimeSpan> m_waiting; // the next at the end
};

} // namespace Parlance::Polling
