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

std::optional<RemovedMessage> Removal::remove(Writing &writing, qint64 id)
{
    const auto message = Rows::message(writing.database(), id);
    if (!message || !mayBeRemoved(*message))
        return {};
    RemovedMessage removed{id, message->conversation, {}};
    for (const auto &[table, column] : Tables) {
        auto rows = writing.execute(u"SELECT * FROM %1 WHERE %2 = ?"_s.arg(table, column), {id});
        while (rows.next())
            removed.parts << RemovedMessage::Part{table, rows.row()};
    }
    keepNames(writing, *message);
    writing.removeMessage(*message);
    return removed;
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
        const QStringList places(row.size(), u"?"_s);
        writing.execute(
            u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, row.keys().join(u','), places.join(u',')),
            row.values());
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
