// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/scheduleactions.h"

#include "models/engine.h"
#include "models/records/schedule.h"

#include <algorithm>

namespace Parlance {

ScheduleActions::ScheduleActions(Engine &engine, Errands &errands) : m_engine(engine), m_errands(errands)
{
    connect(&engine.store(), &Store::changed, this, &ScheduleActions::follow);
}

/// It may be taken back, sent or moved elsewhere, too.
void ScheduleActions::follow(const Changes &changes)
{
    if (changes.removedMessages.contains(m_latest.id)) {
        forgetLatest();
        return;
    }
    const auto news = std::ranges::find(changes.messages, m_latest.id, &Message::id);
    if (news == changes.messages.end())
        return;
    if (!Schedule::holds(*news))
        forgetLatest();
    else if (news->notBefore != m_latest.notBefore)
        note(*news);
}

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
