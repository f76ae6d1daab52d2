// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What is not known any more when a backup comes back.

#include "models/store/lookup.h"
#include "models/store/outbox.h"
#include "models/store/record.h"

namespace Parlance {

using namespace Qt::StringLiterals;

/// \param since the earliest that somebody else may have sent it; null: since it was written
static void doubt(Writing &writing, qint64 id, const QVariant &since)
{
    writing.execute(
        u"UPDATE attempt SET endedAt = ?, outcome = 'interrupted' WHERE message = ? AND endedAt IS NULL"_s,
        {Record::toSql(writing.now()), id});
    writing.execute(uR"(
        INSERT INTO attempt (message, number, startedAt, requestHash, outcome)
        SELECT id, 1 + (SELECT count(*) FROM attempt WHERE message = id), coalesce(?, createdAt), '', ?
        FROM message WHERE id = ?)"_s,
                    {since, Outbox::RestoredOutcome, id});
    writing.execute(u"UPDATE outbox SET attempts = attempts + 1 WHERE message = ?"_s, {id});
    writing.execute(u"UPDATE message SET delivery = ?, consent = 0 WHERE id = ?"_s, {Delivery::Unknown, id});
    writing.touchMessage(id);
    LookUp::begin(writing, id);
}

static QList<qint64> outgoing(Writing &writing, Delivery::State one, Delivery::State other)
{
    QList<qint64> ids;
    auto query = writing.execute(
        u"SELECT id FROM message WHERE outgoing = 1 AND delivery IN (?, ?) ORDER BY id"_s, {one, other});
    while (query.next())
        ids << query.value(0).toLongLong();
    return ids;
}

int Outbox::doubt(Writing &writing, const QDateTime &backedUpAt)
{
    const auto waiting = outgoing(writing, Delivery::Queued, Delivery::Sending);
    auto failed = outgoing(writing, Delivery::Failed, Delivery::Failed);
    for (const qint64 id : waiting)
        Parlance::doubt(writing, id, {});
    // as the user may have done there
    failed.removeIf([&](qint64 id) { return !sendAgain(writing, id); });
    for (const qint64 id : failed)
        Parlance::doubt(writing, id, backedUpAt.isValid() ? Record::toSql(backedUpAt) : QVariant());
    return int(waiting.size() + failed.size());
}

} // namespace Parlance
