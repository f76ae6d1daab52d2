// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/matching.h"

#include "models/store/normalform.h"
#include "models/store/outbox.h"
#include "models/store/record.h"
#include "models/store/removal.h"

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Clocks differ and services take their time: our own message is looked for this far around its attempt.
constexpr auto MatchWindow = 2min;
// An attempt that was cut off by a crash has no end of its own.
constexpr std::chrono::milliseconds LongestRequest = 2min;
// How far back a message may have been written that left only now.
constexpr auto LongestQueue = 7 * 24h;

static QString written(const MessageSeen &seen)
{
    return seen.writtenAs.isNull() ? seen.body : seen.writtenAs;
}

/// 0: the user may have removed it.
static qint64 conversationOf(Writing &writing, const QString &account, const MessageSeen &seen)
{
    auto query = writing.execute(u"SELECT id FROM conversation WHERE account = ? AND remoteId = ?"_s,
                                 {account, seen.conversation});
    return query.next() ? query.value(0).toLongLong() : 0;
}

Matching::Match Matching::find(Writing &writing, const QString &account, const MessageSeen &seen,
                               const QDateTime &at)
{
    const auto conversation = conversationOf(writing, account, seen);
    const auto earliest = Record::toSql(at - LongestQueue);
    const bool isTimeless = !seen.sentAt.isValid(); // then only the text tells
    // ours whose fate or name is unknown, and ours that the listing may call by another name;
    // what came back with a backup is in the outbox, however old
    auto candidates = writing.execute(
        uR"(
        SELECT m.id, m.body, m.delivery, m.remoteId IS NOT NULL
        FROM message m LEFT JOIN attempt t ON t.message = m.id
            AND t.number = (SELECT max(number) FROM attempt WHERE message = m.id)
        WHERE m.id IN (
                SELECT id FROM message
                WHERE conversation = ? AND outgoing = 1 AND listed = 0 AND time >= ?
                UNION ALL SELECT message FROM outbox WHERE account = ? AND conversation = ?)
            AND m.outgoing = 1 AND m.listed = 0 AND m.delivery BETWEEN ? AND ?
            AND (? OR t.startedAt <= ?) AND (t.outcome = ? OR (m.time >= ?
                AND (? OR min(coalesce(t.endedAt, ?), t.startedAt + ?) >= ?)))
        ORDER BY t.startedAt, m.id)"_s,
        {conversation, earliest, account, conversation, Delivery::Sending, Delivery::Read, isTimeless,
         Record::toSql(at + MatchWindow), Outbox::RestoredOutcome, earliest, isTimeless,
         Record::toSql(writing.now()), qint64(LongestRequest.count()), Record::toSql(at - MatchWindow)});
    QList<qint64> nameless;
    while (candidates.next()) {
        const auto id = candidates.value(0).toLongLong();
        const bool hasName = candidates.value(3).toBool();
        if (seen.body.isNull()) {
            if (!hasName)
                nameless << id;
            continue;
        }
        if (normalForm(candidates.value(1).toString()) != normalForm(written(seen)))
            continue;
        if (candidates.value(2).toInt() == Delivery::Sending)
            return {.isOnItsWay = true};
        return {id, hasName};
    }
    return {nameless.size() == 1 ? nameless.first() : 0};
}

bool Matching::wasRemoved(Writing &writing, const QString &account, const MessageSeen &seen,
                          const QDateTime &at)
{
    auto removed = writing.execute(uR"(
        SELECT id FROM removed_unlisted WHERE account = ? AND conversation = ? AND text = ? AND time >= ?
            AND (? OR (startedAt <= ? AND min(coalesce(endedAt, ?), startedAt + ?) >= ?))
        ORDER BY startedAt, id LIMIT 1)"_s,
                                   {account, seen.conversation, Removal::trace(written(seen)),
                                    Record::toSql(at - LongestQueue), !seen.sentAt.isValid(),
                                    Record::toSql(at + MatchWindow), Record::toSql(writing.now()),
                                    qint64(LongestRequest.count()), Record::toSql(at - MatchWindow)});
    if (written(seen).isNull() || !removed.next())
        return false;
    const auto id = removed.value(0);
    removed.finish();
    writing.execute(u"DELETE FROM removed_unlisted WHERE id = ?"_s, {id});
    Removal::addName(writing, account, seen.remoteId);
    return true;
}

} // namespace Parlance
