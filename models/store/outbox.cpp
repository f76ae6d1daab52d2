// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/outbox.h"

#include "models/records/schedule.h"
#include "models/store/record.h"
#include "models/store/rows.h"
#include "models/store/templateuses.h"

#include <QUuid>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void Outbox::setDelivery(Writing &writing, qint64 message, Delivery::State state)
{
    // an attempt may come to nothing, and then it is queued again, with what was agreed
    const bool mayLeaveYet = state == Delivery::Queued || state == Delivery::Sending;
    writing.execute(
        u"UPDATE message SET delivery = ?, failedAt = iif(?, ?, failedAt), consent = iif(?, consent, 0) "
        "WHERE id = ?"_s,
        {state, state == Delivery::Failed, Record::toSql(writing.now()), mayLeaveYet, message});
    writing.touchMessage(message);
}

/// When the last one that is held there may leave; null: none is.
static QDateTime heldUntil(Writing &writing, qint64 conversation)
{
    auto query = writing.execute(u"SELECT max(m.notBefore) FROM outbox o JOIN message m ON m.id = o.message "
                                 "WHERE o.conversation = ? AND m.delivery = ? AND m.held = 1"_s,
                                 {conversation, Delivery::Queued});
    return query.next() && !query.value(0).isNull()
               ? QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC)
               : QDateTime();
}

Message Outbox::enqueue(Writing &writing, const Draft &draft)
{
    const auto remoteId = draft.recipients.join(u',');
    const auto conversation = writing.conversation(draft.account, remoteId, draft.recipients);

    Message message;
    message.account = draft.account;
    message.conversation = conversation;
    message.outgoing = true;
    message.sender = draft.sender;
    message.body = draft.body;
    message.replyTo = draft.replyTo;
    message.delivery = Delivery::Queued;
    message.createdAt = writing.now();
    message.held = draft.held;
    if (draft.held || draft.notBefore > writing.now())
        message.notBefore = draft.notBefore;
    if (Schedule::holds(message))
        message.consent = draft.consent;
    message.attachments = draft.media;
    message.usedTemplate = draft.usedTemplate;

    const auto longestHold = qMax(message.notBefore, writing.now() + Outbox::LongestHold);
    if (draft.held) // not before what was written before
        message.notBefore = qBound(message.notBefore, heldUntil(writing, conversation), longestHold);
    message.time =
        Schedule::holds(message) ? Schedule::place(message.notBefore) : writing.endOf(conversation);
    writing.insert(message);
    TemplateUses::count(writing, message, 1);
    writing.execute(
        u"INSERT INTO outbox (message, account, conversation, token) VALUES (?, ?, ?, ?)"_s,
        {message.id, message.account, conversation, QUuid::createUuid().toString(QUuid::WithoutBraces)});
    if (draft.wasKept) {
        writing.execute(
            u"UPDATE conversation SET draft = '', draftCursor = 0, draftReply = 0, draftMedia = '[]' WHERE id = ?"_s,
            {conversation});
    }
    return message;
}

bool Outbox::cancel(Writing &writing, qint64 id)
{
    const auto message = Rows::message(writing.database(), id);
    const bool mayCancel = message && message->outgoing &&
                           (message->delivery == Delivery::Queued || message->delivery == Delivery::Unknown ||
                            message->delivery == Delivery::Failed);
    if (!mayCancel)
        return false;
    setDelivery(writing, id, Delivery::Cancelled);
    writing.execute(u"DELETE FROM outbox WHERE message = ?"_s, {id});
    return true;
}

bool Outbox::confirm(Writing &writing, qint64 id)
{
    auto confirmed = writing.execute(
        u"UPDATE message SET delivery = ?, problem = NULL, sentAt = coalesce(sentAt, (SELECT max(startedAt) "
        u"FROM "
        "attempt t WHERE t.message = message.id)) WHERE id = ? AND outgoing = 1 AND delivery = ? RETURNING id"_s,
        {Delivery::Sent, id, Delivery::Unknown});
    if (!confirmed.next())
        return false;
    confirmed.finish();
    writing.execute(u"DELETE FROM outbox WHERE message = ?"_s, {id}); // a listing may still name it
    writing.touchMessage(id);
    return true;
}

static bool isThere(Writing &writing, const QString &account)
{
    return writing.execute(u"SELECT 1 FROM account WHERE id = ? AND removed = 0"_s, {account}).next();
}

bool Outbox::sendAgain(Writing &writing, qint64 id)
{
    const auto message = Rows::message(writing.database(), id);
    const bool maySend = message && message->outgoing &&
                         (message->delivery == Delivery::Queued || message->delivery == Delivery::Unknown ||
                          message->delivery == Delivery::Failed || message->delivery == Delivery::Cancelled);
    if (!maySend || !isThere(writing, message->account)) // it would wait for ever
        return false;
    setDelivery(writing, id, Delivery::Queued);
    // a backup does not tell whether it left: when it does again, it is at its time
    const bool isLater =
        message->delivery == Delivery::Unknown && !message->held && message->notBefore > writing.now();
    const auto notBefore = isLater ? message->notBefore : QDateTime();
    const auto time = isLater ? Schedule::place(notBefore) : message->time;
    // a listing may still show what the attempts before have done: that name is not this attempt's
    writing.execute(u"UPDATE message SET problem = NULL, notBefore = ?, time = ?, held = 0, consent = 0, "
                    u"remoteId = NULL, listed = 0, "
                    "settled = 0, sentAt = NULL, failedAt = NULL WHERE id = ?"_s,
                    {Record::toSql(notBefore), Record::toSql(time), id});
    if (!message->remoteId.isEmpty()) {
        writing.execute(
            u"INSERT OR IGNORE INTO message_alias (account, remoteId, message, isEarlier) VALUES (?, ?, ?, 1)"_s,
            {message->account, message->remoteId, id});
    }
    writing.execute(uR"(
        INSERT INTO outbox (message, account, conversation, token, attempts)
        VALUES (?, ?, ?, ?, (SELECT count(*) FROM attempt WHERE message = ?))
        ON CONFLICT (message) DO UPDATE SET
            token = excluded.token, unknownSince = NULL, looks = 0, nextLookAt = NULL)"_s,
                    {id, message->account, message->conversation,
                     QUuid::createUuid().toString(QUuid::WithoutBraces), id});
    writing.execute(u"UPDATE account SET pausedUntil = 0 WHERE id = ?"_s, {message->account});
    return true;
}

QList<qint64> Outbox::sendFailedAgain(Writing &writing, qint64 conversation)
{
    QList<qint64> failed;
    auto query = writing.execute(
        u"SELECT id FROM message r WHERE "_s + SentFromHereFailed + u" ORDER BY id"_s, {conversation});
    while (query.next())
        failed << query.value(0).toLongLong();
    query.finish();
    failed.removeIf([&](qint64 message) { return !sendAgain(writing, message); });
    return failed;
}

} // namespace Parlance
