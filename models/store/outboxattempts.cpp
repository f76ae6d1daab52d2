// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// An attempt to send: a lane takes a message and settles it by what the service answered.

#include "models/store/outbox.h"

#include "models/store/backoff.h"
#include "models/store/lookup.h"
#include "models/store/record.h"
#include "models/store/rows.h"
#include "models/store/scheduling.h"

#include <QCryptographicHash>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How long an unknown outcome holds back what was written after it.
constexpr auto UnknownHolds = 30s;

// A stored pause that ends later than this is a clock that was set back.
constexpr auto LongestPause = 1h;

static void setProblem(Writing &writing, qint64 message, const std::optional<Error> &problem)
{
    writing.execute(u"UPDATE message SET problem = ? WHERE id = ?"_s,
                    {Record::toSql(QVariant::fromValue(problem)), message});
}

static void endAttempt(Writing &writing, qint64 message, const QString &outcome, const QString &code = u""_s)
{
    writing.execute(
        u"UPDATE attempt SET endedAt = ?, outcome = ?, code = ? WHERE message = ? AND endedAt IS NULL"_s,
        {Record::toSql(writing.now()), outcome, code, message});
}

void Outbox::recover(Writing &writing, const QString &account)
{
    auto sending = writing.execute(u"SELECT o.message FROM outbox o JOIN message m ON m.id = o.message "
                                   "WHERE m.delivery = ? AND ? IN ('', o.account)"_s,
                                   {Delivery::Sending, account});
    while (sending.next()) {
        const auto id = sending.value(0).toLongLong();
        setDelivery(writing, id, Delivery::Unknown);
        endAttempt(writing, id, u"interrupted"_s);
        LookUp::begin(writing, id);
    }
}

static QString hashOf(const Message &message, const QStringList &recipients)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &part) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(recipients.join(u','));
    add(message.body);
    for (const auto &attachment : message.attachments)
        add(attachment.url.toString(QUrl::FullyEncoded));
    if (message.usedTemplate) {
        add(message.usedTemplate->id);
        for (const auto &value : message.usedTemplate->values)
            add(value);
    }
    return QString::fromLatin1(hash.result().toHex());
}

static QStringList participants(Writing &writing, qint64 conversation)
{
    auto query = writing.execute(u"SELECT address FROM participant WHERE conversation = ? ORDER BY address"_s,
                                 {conversation});
    QStringList addresses;
    while (query.next())
        addresses << query.value(0).toString();
    return addresses;
}

/// How long until takeQueued() may have something: the earliest of the times that hold messages back.
static std::chrono::milliseconds untilNext(Writing &writing, const QString &account)
{
    auto query = writing.execute(uR"(
        SELECT min(max(
            coalesce(m.notBefore, 0),
            a.pausedUntil,
            coalesce((SELECT max(p.unknownSince) + ? FROM outbox p JOIN message q ON q.id = p.message
                WHERE p.conversation = o.conversation AND p.message < o.message AND q.delivery = ?), 0),
            coalesce((SELECT max(q.notBefore) FROM outbox p JOIN message q ON q.id = p.message
                WHERE p.conversation = o.conversation AND p.message < o.message AND q.delivery = ? AND q.held = 1), 0)))
        FROM outbox o JOIN message m ON m.id = o.message JOIN account a ON a.id = o.account
        WHERE o.account = ? AND m.delivery = ? AND m.consent < 2 AND (m.held OR coalesce(m.notBefore, ?) >= ?))"_s,
                                 {qint64(std::chrono::milliseconds(UnknownHolds).count()), Delivery::Unknown,
                                  Delivery::Queued, account, Delivery::Queued, Record::toSql(writing.now()),
                                  Record::toSql(Scheduling::latest(writing.now()))});
    if (!query.next() || query.value(0).isNull())
        return 24h;
    const std::chrono::milliseconds at(query.value(0).toLongLong());
    const std::chrono::milliseconds now(writing.now().toMSecsSinceEpoch());
    // what waits for a message on its way is looked at again when that one is settled
    return at > now ? at - now : 24h;
}

Departure Outbox::takeQueued(Writing &writing, const QString &account)
{
    const auto now = Record::toSql(writing.now());
    const auto late = Record::toSql(Scheduling::latest(writing.now()));
    auto query = writing.execute(
        uR"(
        SELECT o.message, o.token,
            max(o.attempts, (SELECT coalesce(max(number), 0) FROM attempt WHERE message = o.message)), c.remoteId
        FROM outbox o
            JOIN message m ON m.id = o.message
            JOIN conversation c ON c.id = o.conversation
            JOIN account a ON a.id = o.account
        WHERE o.account = ? AND m.delivery = ? AND (%1 OR (m.held = 1 AND m.notBefore > ?))
            AND a.pausedUntil NOT BETWEEN ? AND ?
            AND NOT EXISTS (
                SELECT 1 FROM outbox p JOIN message q ON q.id = p.message
                WHERE p.conversation = o.conversation AND p.message <> o.message
                    AND (q.delivery = ? OR (p.message < o.message
                        AND ((q.delivery = ? AND (q.held = 1 OR %2))
                            OR (q.delivery = ? AND p.unknownSince BETWEEN ? AND ?)))))
        ORDER BY o.message LIMIT 1)"_s.arg(Scheduling::isDue(u"m"_s), Scheduling::isDue(u"q"_s)),
        {account, Delivery::Queued, now, late, Record::toSql(writing.now() + Outbox::LongestHold),
         Record::toSql(writing.now() + 1ms), Record::toSql(writing.now() + LongestPause), Delivery::Sending,
         Delivery::Queued, now, late, Delivery::Unknown, Record::toSql(writing.now() - UnknownHolds), now});
    if (!query.next())
        return {std::nullopt, 0, untilNext(writing, account)};

    const auto id = query.value(0).toLongLong();
    const auto message = Rows::message(writing.database(), id);
    OutgoingMessage outgoing;
    outgoing.id = query.value(1).toString();
    outgoing.conversation = query.value(3).toString();
    outgoing.recipients = participants(writing, message->conversation);
    outgoing.body = message->body;
    outgoing.replyTo = message->replyTo;
    outgoing.usedTemplate = message->usedTemplate;
    for (const auto &attachment : message->attachments)
        outgoing.media << attachment.url;

    const int number = query.value(2).toInt() + 1;
    writing.execute(uR"(
        INSERT INTO attempt (message, number, startedAt, requestHash, watermarkId, watermarkTime)
        SELECT ?, ?, ?, ?, coalesce(remoteId, ''), time FROM (
            SELECT remoteId, time FROM message WHERE conversation = ? AND remoteId IS NOT NULL
            UNION ALL SELECT NULL, NULL ORDER BY time DESC LIMIT 1))"_s,
                    {id, number, now, hashOf(*message, outgoing.recipients), message->conversation});
    writing.execute(u"UPDATE outbox SET attempts = ? WHERE message = ?"_s, {number, id});
    setDelivery(writing, id, Delivery::Sending);
    return {outgoing, id};
}

void Outbox::bind(Writing &writing, qint64 id, const QString &remoteId)
{
    writing.execute(
        // a refusal of what the service has after all was none; a warning stays
        u"UPDATE message SET remoteId = ?, listed = 1, consent = 0, "
        "delivery = iif(delivery = ?, ?, max(delivery, ?)), problem = iif(delivery IN (?, ?, ?), problem, "
        "NULL), "
        "sentAt = coalesce(sentAt, ?) WHERE id = ?"_s,
        {remoteId, Delivery::Failed, Delivery::Sent, Delivery::Sent, Delivery::Sent, Delivery::Delivered,
         Delivery::Read, Record::toSql(writing.now()), id});
    writing.execute(u"DELETE FROM outbox WHERE message = ?"_s, {id});
    writing.touchMessage(id);
}

/// A listing may have been faster than the answer: what it brought since the attempt began is \p message.
static void removeCopy(Writing &writing, const Message &message, const Receipt &receipt)
{
    const auto copies = Rows::messages(writing.database(), uR"(
        WHERE account = ? AND remoteId = ? AND id <> ? AND outgoing = 1
            AND NOT EXISTS (SELECT 1 FROM attempt t WHERE t.message = r.id)
            AND createdAt >= (SELECT max(t.startedAt) FROM attempt t WHERE t.message = ?)
            AND conversation IN (SELECT c.id FROM conversation c
                WHERE c.id = ? OR (c.account = ? AND c.remoteId = ?)))"_s,
                                       {message.account, receipt.remoteId, message.id, message.id,
                                        message.conversation, message.account, receipt.conversation});
    for (const auto &copy : copies)
        writing.removeMessage(copy);
}

/// Whether the name is free for \p message. One that another message has says nothing of this one.
static bool isFree(Writing &writing, const Message &message, const QString &remoteId)
{
    return !writing
                .execute(u"SELECT 1 FROM message WHERE account = ? AND remoteId = ? AND id <> ? UNION ALL "
                         "SELECT 1 FROM message_alias WHERE account = ? AND remoteId = ? AND message <> ?"_s,
                         {message.account, remoteId, message.id, message.account, remoteId, message.id})
                .next();
}

static void settleTaken(Writing &writing, const Message &message, const Receipt &receipt)
{
    removeCopy(writing, message, receipt);
    const bool hasName = !receipt.remoteId.isEmpty() && isFree(writing, message, receipt.remoteId);
    if (hasName)
        writing.execute(u"UPDATE message SET remoteId = ? WHERE id = ?"_s, {receipt.remoteId, message.id});
    if (!receipt.conversation.isEmpty()) { // a service may name it only now
        writing.execute(u"UPDATE OR IGNORE conversation SET remoteId = ? WHERE id = ?"_s,
                        {receipt.conversation, message.conversation});
    }
    const auto state =
        receipt.state == Delivery::Failed ? Delivery::Failed : qMax(receipt.state, Delivery::Sent);
    writing.execute(uR"(
        UPDATE message SET delivery = max(delivery, ?), problem = ?, sentAt = coalesce(sentAt, ?),
            segments = max(segments, ?), settled = ?, failedAt = iif(?, ?, failedAt), consent = 0 WHERE id = ?)"_s,
                    {state, Record::toSql(QVariant::fromValue(receipt.problem)), Record::toSql(writing.now()),
                     receipt.segments, receipt.isFinal, state == Delivery::Failed,
                     Record::toSql(writing.now()), message.id});
    if (receipt.body)
        writing.setBody(message, *receipt.body);
    writing.touchMessage(message.id);
    if (state == Delivery::Failed)
        return; // waits in the outbox for the user
    if (hasName)
        writing.execute(u"DELETE FROM outbox WHERE message = ?"_s, {message.id});
    else
        LookUp::begin(writing, message.id);
}

/// The service says more of a \p message that is known to be there.
static void addReceipt(Writing &writing, const Message &message, const Receipt &receipt)
{
    if (receipt.state == Delivery::Failed)
        return;
    const bool hasFailed = message.delivery == Delivery::Failed;
    const bool stays =
        hasFailed ? receipt.state < Delivery::Failed : !receipt.problem; // what was said before
    setProblem(writing, message.id, stays ? message.problem : receipt.problem);
    writing.execute(uR"(
        UPDATE message SET delivery = max(delivery, ?), segments = max(segments, ?), settled = max(settled, ?)
        WHERE id = ?)"_s,
                    {receipt.state, receipt.segments, receipt.isFinal, message.id});
    writing.touchMessage(message.id);
}

void Outbox::settle(Writing &writing, qint64 id, const Result<Receipt> &receipt)
{
    const auto message = Rows::message(writing.database(), id);
    if (!message)
        return;
    endAttempt(writing, id, receipt ? u"accepted"_s : word(receipt.error().kind),
               receipt ? u""_s : receipt.error().code);
    if (message->delivery != Delivery::Sending) {
        // an earlier attempt turned out to have arrived, or the news of this one was faster than its answer
        if (receipt && !receipt->remoteId.isEmpty() && receipt->remoteId == message->remoteId)
            addReceipt(writing, *message, *receipt);
        return;
    }

    if (receipt) {
        writing.execute(u"UPDATE account SET failures = 0, pausedUntil = 0 WHERE id = ?"_s,
                        {message->account});
        settleTaken(writing, *message, *receipt);
        return;
    }

    const auto &error = receipt.error();
    setProblem(writing, id, error);
    switch (error.kind) {
    case Error::Unreachable:
    case Error::Busy: {
        auto failures =
            writing.execute(u"UPDATE account SET failures = failures + 1 WHERE id = ? RETURNING failures"_s,
                            {message->account});
        const int count = failures.next() ? failures.value(0).toInt() : 1;
        failures.finish();
        writing.execute(u"UPDATE account SET pausedUntil = ? WHERE id = ?"_s,
                        {Record::toSql(writing.now() + backOff(error, count)), message->account});
        setDelivery(writing, id, Delivery::Queued);
        break;
    }
    case Error::Unauthorised:
        setDelivery(writing, id, Delivery::Queued); // the account waits for another secret
        break;
    case Error::Refused:
        setDelivery(writing, id, Delivery::Failed);
        break;
    case Error::Unanswered:
        setDelivery(writing, id, Delivery::Unknown);
        LookUp::begin(writing, id);
        break;
    }
}

} // namespace Parlance
