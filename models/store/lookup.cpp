// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/lookup.h"

#include "models/store/record.h"

#include <array>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// When an unknown outcome is looked up, counted from the moment it became
// unknown; after the last it waits for the user.
constexpr std::array<std::chrono::seconds, 5> LookTimes{1s, 5s, 20s, 60s, 600s};

// A listing begins that much before the attempt whose fate is unknown.
constexpr auto LookBack = 2min;

// News of a message is not waited for longer than this, and of no more messages at a time.
constexpr auto ReportsEnd = 72h;
constexpr int MostUnsettled = 50;

void LookUp::begin(Writing &writing, qint64 message)
{
    writing.execute(
        u"UPDATE outbox SET unknownSince = ?, looks = 0, nextLookAt = ? WHERE message = ?"_s,
        {Record::toSql(writing.now()), Record::toSql(writing.now() + LookTimes.front()), message});
    writing.execute(u"UPDATE message SET lookedAt = NULL WHERE id = ?"_s, {message});
}

bool LookUp::again(Writing &writing, qint64 id)
{
    auto updated = writing.execute(
        u"UPDATE outbox SET nextLookAt = ? WHERE message = ? AND unknownSince IS NOT NULL RETURNING message"_s,
        {Record::toSql(writing.now()), id});
    return updated.next();
}

void LookUp::ended(Writing &writing, const QString &account, const QDateTime &askedAt)
{
    auto rows = writing.execute(
        u"SELECT message, looks, unknownSince, nextLookAt FROM outbox WHERE account = ? AND nextLookAt <= ?"_s,
        {account, Record::toSql(askedAt)});
    while (rows.next()) {
        auto looks = size_t(rows.value(1).toInt());
        const auto since = QDateTime::fromMSecsSinceEpoch(rows.value(2).toLongLong(), Qt::UTC);
        const auto at = QDateTime::fromMSecsSinceEpoch(rows.value(3).toLongLong(), Qt::UTC);
        const bool isAsked = looks >= LookTimes.size() || at != since + LookTimes.at(looks);
        ++looks;
        // looks that were missed (the program did not run) are not made up for, but for the last one
        while (looks + 1 < LookTimes.size() && since + LookTimes.at(looks) <= writing.now())
            ++looks;
        const auto next = looks < LookTimes.size() ? Record::toSql(since + LookTimes.at(looks)) : QVariant();
        writing.execute(u"UPDATE outbox SET looks = ?, nextLookAt = ? WHERE message = ?"_s,
                        {qint64(looks), next, rows.value(0)});
        writing.execute(u"UPDATE message SET lookedAt = ? WHERE id = ?"_s,
                        {Record::toSql(askedAt), rows.value(0)});
        if (isAsked) // one that we made by ourselves is no news
            writing.touchMessage(rows.value(0).toLongLong());
    }
}

SyncState LookUp::syncState(QSqlDatabase &database, const QString &account)
{
    const auto now = QDateTime::currentDateTimeUtc();
    SyncState state;
    auto cursor = execute(database, u"SELECT cursor FROM account WHERE id = ?"_s, {account});
    if (cursor.next())
        state.point.cursor = cursor.value(0).toString();

    auto unsettled = execute(database, uR"(
        SELECT remoteId, coalesce(sentAt, time) FROM message
        WHERE account = ? AND outgoing = 1 AND delivery = 4 AND settled = 0 AND time > ? AND remoteId IS NOT NULL
        ORDER BY time DESC LIMIT ?)"_s,
                             {account, Record::toSql(now - ReportsEnd), MostUnsettled});
    while (unsettled.next()) {
        state.point.unsettled << unsettled.value(0).toString();
        const auto since = QDateTime::fromMSecsSinceEpoch(unsettled.value(1).toLongLong(), Qt::UTC);
        if (!state.youngestUnsettled.isValid() || since > state.youngestUnsettled)
            state.youngestUnsettled = since;
    }

    auto looks = execute(database, uR"(
        SELECT o.nextLookAt, max(t.startedAt), c.remoteId, m.body FROM outbox o
            JOIN conversation c ON c.id = o.conversation
            JOIN message m ON m.id = o.message
            JOIN attempt t ON t.message = o.message
        WHERE o.account = ? AND o.nextLookAt IS NOT NULL GROUP BY o.message)"_s,
                         {account});
    while (looks.next()) {
        const auto at = QDateTime::fromMSecsSinceEpoch(looks.value(0).toLongLong(), Qt::UTC);
        const auto wait = qMax(std::chrono::milliseconds(now.msecsTo(at)), 0ms);
        state.nextLookIn = qMin(state.nextLookIn.value_or(wait), wait);
        if (at > now)
            continue;
        const auto from = QDateTime::fromMSecsSinceEpoch(looks.value(1).toLongLong(), Qt::UTC) - LookBack;
        state.point.lookBackTo = qMin(state.point.lookBackTo.value_or(from), from);
        state.point.lookFor << looks.value(3).toString();
        const auto recipients = looks.value(2).toString().split(u',');
        for (const auto &recipient : recipients) {
            if (!state.point.lookAmong.contains(recipient))
                state.point.lookAmong << recipient;
        }
    }
    return state;
}

} // namespace Parlance
