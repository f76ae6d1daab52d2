// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/scheduling.h"

#include "models/records/schedule.h"
#include "models/store/joining.h"
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
    return u"(%1.consent < 2 AND (%1.notBefore IS NULL OR (%1.notBefore <= ? AND (%1.held OR %1.notBefore >= ?))))"_s
        .arg(m);
}

bool Scheduling::reschedule(Writing &writing, qint64 id, const QDateTime &at, Message::Consent consent)
{
    const auto message = Rows::message(writing.database(), id);
    if (!message || !Schedule::holds(*message))
        return false;
    if (at <= writing.now())
        return Outbox::sendAgain(writing, id);
    writing.execute(u"UPDATE message SET notBefore = ?, time = ?, consent = ? WHERE id = ?"_s,
                    {Record::toSql(at), Record::toSql(Schedule::place(at)), consent, id});
    writing.touchMessage(id);
    return true;
}

static void touchAll(Writing &writing, Query &changed)
{
    QList<qint64> messages;
    while (changed.next())
        messages << changed.value(0).toLongLong();
    changed.finish();
    for (const qint64 message : messages)
        writing.touchMessage(message);
}

void Scheduling::theyWrote(Writing &writing, qint64 where, const QDateTime &at)
{
    if (!writing.execute(u"SELECT 1 FROM message WHERE consent > 0 LIMIT 1"_s).next())
        return; // nearly always
    auto conversations = Joining::with(writing.database(), where).ids();
    for (const qint64 conversation : conversations) {
        auto changed =
            writing.execute(u"UPDATE message SET consent = ? WHERE conversation = ? AND consent > 0 AND "
                            "consent = ? AND createdAt < ? RETURNING id"_s,
                            {Message::TheyWrote, conversation, Message::IfTheyWrite, Record::toSql(at)});
        touchAll(writing, changed);
    }
}

void Scheduling::slept(Writing &writing, const QDateTime &until)
{
    auto changed = writing.execute(
        u"UPDATE message SET consent = ?, held = 0, notBefore = NULL WHERE id IN (SELECT "
        u"message FROM outbox) "
        "AND delivery IN (?, ?) AND createdAt <= ? AND (notBefore IS NULL OR held) RETURNING id"_s,
        {Message::Slept, Delivery::Queued, Delivery::Sending, Record::toSql(until)});
    touchAll(writing, changed);
}

} // namespace Parlance
