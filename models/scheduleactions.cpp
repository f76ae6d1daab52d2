// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/scheduleactions.h"

#include "models/engine.h"

namespace Parlance {

void ScheduleActions::change(double message, double at)
{
    const auto leavesAt = QDateTime::fromMSecsSinceEpoch(qint64(at), Qt::UTC);
    m_errands.run(m_engine.reschedule(qint64(message), leavesAt, consent()));
}

void ScheduleActions::note(const Message &message)
{
    m_latest = message;
    Q_EMIT latestChanged();
}

void ScheduleActions::forgetLatest()
{
    if (m_latest.id != 0)
        note({});
}

} // namespace Parlance
