// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/removal.h"

#include "models/store/normalform.h"
#include "models/store/rows.h"

#include <QCryptographicHash>

namespace Parlance {

using namespace Qt::StringLiterals;

/// The tables with something of a message, the one that the others refer to first, and the column with its
/// id.
static const std::pair<QString, QString> Tables[] = {{u"message"_s, u"id"_s},
                                                     {u"attachment"_s, u"message"_s},
                                                     {u"message_alias"_s, u"message"_s},
                                                     {u"attempt"_s, u"message"_s},
                                                     {u"outbox"_s, u"message"_s}};

QString Removal::trace(const QString &text)
{
    const auto hash = QCryptographicHash::hash(normalForm(text).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

static void keepNames(Writing &writing, const Message &message)
{
    writing.execute(uR"(
        INSERT OR IGNORE INTO removed_message (account, remoteId)
        SELECT account, remoteId FROM message WHERE id = ? AND remoteId IS NOT NULL
        UNION SELECT account, remoteId FROM message_alias WHERE message = ?)"_s,
                    {message.id, message.id});
    writing.execute(uR"(
        INSERT INTO removed_unlisted (id, account, conversation, text, time, startedAt, endedAt)
        SELECT m.id, m.account, c.remoteId, ?, m.time, t.startedAt, t.endedAt FROM message m
            JOIN conversation c ON c.id = m.conversation
            JOIN attempt t ON t.message = m.id AND t.number = (SELECT max(number) FROM attempt WHERE message = m.id)
        WHERE m.id = ? AND m.outgoing = 1 AND m.listed = 0)"_s,
                    {Removal::trace(message.body), message.id});
}

static QList<RemovedMessage::Part> rowsOf(Writing &writing, const QString &table, const QString &columns,
                                          const QString &key, qint64 id)
{
    QList<RemovedMessage::Part> parts;
    auto rows = writing.execute(u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(columns, table, key), {id});
    while (rows.next())
        parts << RemovedMessage::Part{table, rows.row()};
    return parts;
}

std::optional<RemovedMessage> Removal::remove(Writing &writing, qint64 id)
{
    const auto message = Rows::message(writing.database(), id);
    if (!message || !mayBeRemoved(*message))
        return {};
    RemovedMessage removed{id, message->conversation, {}};
    for (const auto &[table, column] : Tables)
        removed.parts << rowsOf(writing, table, u"*"_s, column, id);
    keepNames(writing, *message);
    writing.removeMessage(*message);
    return removed;
}

/// Those that can be written, which computed ones cannot.
static QString columnsOf(Writing &writing, const QString &table)
{
    QStringList columns;
    auto query = writing.execute(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    while (query.next())
        columns << query.value(0).toString();
    return columns.join(u',');
}

RemovedConversation Removal::removeConversation(Writing &writing, qint64 id, int limit)
{
    RemovedConversation removed{id, {}, {}, false};
    auto removable = writing.execute(uR"(
        SELECT id FROM message WHERE conversation = ? AND (outgoing = 0 OR delivery IN (?, ?)
            OR (delivery >= ? AND remoteId IS NOT NULL)) LIMIT ?)"_s,
                                     {id, Delivery::Failed, Delivery::Cancelled, Delivery::Sent, limit});
    QList<qint64> messages;
    while (removable.next())
        messages << removable.value(0).toLongLong();
    removable.finish();
    for (const auto message : std::as_const(messages)) {
        if (const auto one = remove(writing, message))
            removed.messages << *one;
    }
    removed.isOver = removed.messages.size() < limit;
    const bool isEmpty =
        !writing.execute(u"SELECT 1 FROM message WHERE conversation = ? LIMIT 1"_s, {id}).next();
    if (!removed.isOver || !isEmpty)
        return removed;
    removed.parts = rowsOf(writing, u"conversation"_s, columnsOf(writing, u"conversation"_s), u"id"_s, id) +
                    rowsOf(writing, u"participant"_s, u"*"_s, u"conversation"_s, id);
    writing.removeConversation(id);
    return removed;
}

static qint64 insertRow(Writing &writing, const QString &table, const QVariantMap &row)
{
    const QStringList places(row.size(), u"?"_s);
    return writing
        .execute(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, row.keys().join(u','), places.join(u',')),
                 row.values())
        .insertedId();
}

/// \return its id; 0: its account is gone
static qint64 makeAgain(Writing &writing, const RemovedConversation &removed)
{
    if (removed.parts.isEmpty())
        return removed.id;
    auto row = removed.parts.constFirst().row;
    const auto account = row.value(u"account"_s);
    if (!writing.execute(u"SELECT 1 FROM account WHERE id = ?"_s, {account}).next())
        return 0;
    auto anew = writing.execute(u"SELECT id FROM conversation WHERE account = ? AND remoteId = ?"_s,
                                {account, row.value(u"remoteId"_s)});
    if (anew.next())
        return anew.value(0).toLongLong();
    anew.finish();
    if (Rows::conversation(writing.database(), removed.id))
        row.remove(u"id"_s); // another one has its number
    const auto id = insertRow(writing, u"conversation"_s, row);
    for (qsizetype i = 1; i < removed.parts.size(); ++i) {
        auto participant = removed.parts.at(i).row;
        participant.insert(u"conversation"_s, id);
        insertRow(writing, removed.parts.at(i).table, participant);
    }
    writing.welcomeConversationBack(id);
    return id;
}

qint64 Removal::putConversationBack(Writing &writing, const RemovedConversation &removed)
{
    const auto id = makeAgain(writing, removed);
    for (auto message : removed.messages) {
        message.conversation = id;
        putBack(writing, message);
    }
    return id;
}

static void forgetNames(Writing &writing, const RemovedMessage &removed)
{
    for (const auto &[table, row] : removed.parts) {
        const auto name = row.value(u"remoteId"_s);
        if (!name.isNull())
            writing.execute(u"DELETE FROM removed_message WHERE account = ? AND remoteId = ?"_s,
                            {row.value(u"account"_s), name});
    }
    writing.execute(u"DELETE FROM removed_unlisted WHERE id = ?"_s, {removed.id});
}

void Removal::putBack(Writing &writing, const RemovedMessage &removed)
{
    if (!Rows::conversation(writing.database(), removed.conversation) ||
        Rows::message(writing.database(), removed.id))
        return;
    for (const auto &[table, row] : removed.parts) {
        auto whole = row;
        if (whole.contains(u"conversation"_s))
            whole.insert(u"conversation"_s, removed.conversation);
        insertRow(writing, table, whole);
    }
    forgetNames(writing, removed);
    writing.welcomeBack(*Rows::message(writing.database(), removed.id));
}

bool Removal::isRemoved(Writing &writing, const QString &account, const QString &remoteId)
{
    return writing
        .execute(u"SELECT 1 FROM removed_message WHERE account = ? AND remoteId = ?"_s, {account, remoteId})
        .next();
}

void Removal::addName(Writing &writing, const QString &account, const QString &remoteId)
{
    writing.execute(u"INSERT OR IGNORE INTO removed_message (account, remoteId) VALUES (?, ?)"_s,
                    {account, remoteId});
}

} // namespace Parlance
