// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/scheduling.h"

#include "models/records/schedule.h"
#include "models/store/outbox.h"
#include "models/store/record.h"
#include "models/store/rows.h"

namespace Parlance {

using namespace Qt::StringLiterals;

QDateTime Scheduling::latest(const QDateTime &now)
{
    return now.addMSecs(-std::chrono::milliseconds(Schedule::Grace).count());
}

QString Scheduling::isDue(const QString &m)
{
    return u"(%1.notBefore IS NULL OR (%1.notBefore <= ? AND (%1.held OR %1.notBefore >= ?)))"_s.arg(m);
}

bool Scheduling::reschedule(Writing &writing, qint64 id, const QDateTime &at)
{
    const auto message = Rows::message(writing.database(), id);
    if (!message || !Schedule::holds(*message))
        return false;
    if (at <= writing.now())
        return Outbox::sendAgain(writing, id);
    writing.execute(u"UPDATE message SET notBefore = ?, time = ? WHERE id = ?"_s,
                    {Record::toSql(at), Record::toSql(Schedule::place(at)), id});
    writing.touchMessage(id);
    return true;
}

} // namespace Parlance
