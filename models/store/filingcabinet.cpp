// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/filingcabinet.h"

#include "models/store/record.h"
#include "models/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace Parlance {

using namespace Qt::StringLiterals;

static void save(Writing &writing, const Filed &filed)
{
    writing.execute(
        u"UPDATE conversation SET pinned = ?, mutedUntil = ?, archived = ?, markedUnread = ? WHERE id = ?"_s,
        {filed.pinned, Record::toSql(filed.mutedUntil), filed.archived, filed.markedUnread,
         filed.conversation});
    writing.touchConversation(filed.conversation);
}

static int highestPin(Writing &writing)
{
    auto highest = writing.execute(u"SELECT max(pinned) FROM conversation WHERE pinned > 0"_s);
    return highest.next() ? highest.value(0).toInt() : 0;
}

QList<qint64> FilingCabinet::read(Writing &writing, qint64 conversation, const QDateTime &time)
{
    const auto last = time.isValid() ? time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    auto marked = writing.execute(uR"(
        UPDATE message INDEXED BY message_unread SET delivery = 7, readAt = ?
        WHERE conversation = ? AND outgoing = 0 AND delivery < 7 AND time <= ? RETURNING id)"_s,
                                  {Record::toSql(writing.now()), conversation, last});
    QList<qint64> messages;
    while (marked.next())
        messages << marked.value(0).toLongLong();
    for (const auto message : std::as_const(messages))
        writing.touchMessage(message);
    if (!messages.isEmpty())
        writing.recountUnread(conversation);
    return messages;
}

void FilingCabinet::clearMark(Writing &writing, qint64 conversation)
{
    auto cleared = writing.execute(
        u"UPDATE conversation SET markedUnread = 0 WHERE id = ? AND markedUnread = 1 RETURNING id"_s,
        {conversation});
    if (cleared.next())
        writing.touchConversation(conversation);
}

std::optional<Filed> FilingCabinet::file(Writing &writing, qint64 id, const Filing &filing)
{
    const auto conversation = Rows::conversation(writing.database(), id);
    if (!conversation)
        return {};
    Filed before{id, conversation->pinned, conversation->mutedUntil, conversation->archived,
                 conversation->markedUnread};
    Filed after = before;
    if (filing.pinned && *filing.pinned != (before.pinned > 0))
        after.pinned = *filing.pinned ? highestPin(writing) + 1 : 0;
    after.mutedUntil = filing.mutedUntil.value_or(before.mutedUntil);
    after.archived = filing.archived.value_or(before.archived);
    if (after.archived)
        after.pinned = 0;
    if (filing.unread)
        after.markedUnread = *filing.unread && conversation->unread == 0;
    if (filing.unread == false)
        before.read = read(writing, id);
    save(writing, after);
    return before;
}

void FilingCabinet::putBack(Writing &writing, const Filed &filed)
{
    save(writing, filed);
    if (filed.read.isEmpty())
        return;
    QJsonArray ids; // as one value: SQLite binds only so many
    for (const auto message : filed.read)
        ids << message;
    auto unread = writing.execute(
        u"UPDATE message SET delivery = 6, readAt = NULL WHERE id IN (SELECT value FROM json_each(?)) AND "
        "conversation = ? AND outgoing = 0 AND delivery = 7 RETURNING id"_s,
        {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)), filed.conversation});
    while (unread.next())
        writing.touchMessage(unread.value(0).toLongLong());
    writing.recountUnread(filed.conversation);
}

void FilingCabinet::movePin(Writing &writing, qint64 conversation, int to)
{
    QList<qint64> pinned;
    auto query =
        writing.execute(u"SELECT id FROM conversation WHERE pinned > 0 ORDER BY pinned DESC, id DESC"_s);
    while (query.next())
        pinned << query.value(0).toLongLong();
    query.finish();
    const auto from = pinned.indexOf(conversation);
    if (from < 0)
        return;
    pinned.move(from, qBound(0, to, int(pinned.size()) - 1));
    for (qsizetype i = 0; i < pinned.size(); ++i) {
        auto moved =
            writing.execute(u"UPDATE conversation SET pinned = ? WHERE id = ? AND pinned <> ? RETURNING id"_s,
                            {pinned.size() - i, pinned.at(i), pinned.size() - i});
        if (moved.next())
            writing.touchConversation(pinned.at(i));
    }
}

} // namespace Parlance
