// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/applyevents.h"

#include "models/store/addedwords.h"
#include "models/store/applypeople.h"
#include "models/store/matching.h"
#include "models/store/outbox.h"
#include "models/store/record.h"
#include "models/store/removal.h"
#include "models/store/rows.h"
#include "models/store/scheduling.h"
#include "models/store/silences.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A message from the future is sorted no later than this after its arrival.
constexpr auto FutureLimit = 2min;
// Older messages of the first round are history, not news.
constexpr auto UnreadBacklog = 24h;

QVariant sql(const QDateTime &time)
{
    return Record::toSql(time);
}

/// One event on its way into the store.
struct Application
{
    Writing &writing;
    const QString &account;
    const EventBatch &batch;

    bool operator()(const MessageSeen &seen) const
    {
        if (Removal::isRemoved(writing, account, seen.remoteId))
            return true;
        return seen.sender.isEmpty() ? applyOwn(seen) : applyTheirs(seen);
    }
    bool operator()(const DeliveryReported &report) const;
    bool operator()(const AliasSeen &seen) const;
    bool operator()(const OptOutSeen &seen) const;
    /// Those about people, each with an applySeen() of its own.
    template<typename Seen>
    bool operator()(const Seen &seen) const
    {
        applySeen(writing, account, seen);
        return true;
    }

private:
    bool applyOwn(const MessageSeen &seen) const;
    bool applyTheirs(const MessageSeen &seen) const;
    bool applyToRemoved(const AliasSeen &seen) const;
    [[nodiscard]] qint64 known(const QString &remoteId, bool *isEarlier = nullptr) const;
    [[nodiscard]] qint64 waiting(const QString &ourId) const;
    [[nodiscard]] bool isOnlyOneWithoutText(const MessageSeen &seen) const;
    [[nodiscard]] std::optional<QDateTime> restoredAt() const;
    [[nodiscard]] QDateTime ourTime(const QDateTime &theirs) const;
    [[nodiscard]] QDateTime sortTime(const QDateTime &theirs) const;
    [[nodiscard]] bool wasAnswered(const MessageSeen &seen) const;
    void hearAddedWords(const MessageSeen &seen) const;
    void take(const Matching::Match &match, const MessageSeen &seen) const;
    void listed(qint64 message, const MessageSeen &seen) const;
    void warn(qint64 message, const DeliveryReported &report) const;
    qint64 insert(const MessageSeen &seen, bool outgoing) const;
};

qint64 Application::known(const QString &remoteId, bool *isEarlier) const
{
    auto query =
        writing.execute(u"SELECT id, 0 FROM message WHERE account = ? AND remoteId = ? UNION ALL "
                        "SELECT message, isEarlier FROM message_alias WHERE account = ? AND remoteId = ?"_s,
                        {account, remoteId, account, remoteId});
    if (!query.next())
        return 0;
    if (isEarlier)
        *isEarlier = query.value(1).toBool();
    return query.value(0).toLongLong();
}

/// The message in the outbox that was offered as \p ourId.
qint64 Application::waiting(const QString &ourId) const
{
    if (ourId.isEmpty())
        return 0;
    auto query =
        writing.execute(u"SELECT message FROM outbox WHERE token = ? AND account = ?"_s, {ourId, account});
    return query.next() ? query.value(0).toLongLong() : 0;
}

QDateTime Application::ourTime(const QDateTime &theirs) const
{
    return theirs.isValid() ? theirs - batch.clockAhead : writing.now();
}

QDateTime Application::sortTime(const QDateTime &theirs) const
{
    return theirs.isValid() ? qMin(theirs, writing.now() + FutureLimit) : writing.now();
}

/// The service showed our own \p message: no other copy is it, and the state is news.
void Application::listed(qint64 message, const MessageSeen &seen) const
{
    writing.execute(u"UPDATE message SET listed = 1 WHERE id = ? AND listed = 0"_s, {message});
    if (seen.state > Delivery::Sent || seen.problem)
        (*this)(DeliveryReported{seen.remoteId, seen.state, {}, seen.problem});
}

/// \return its conversation
qint64 Application::insert(const MessageSeen &seen, bool outgoing) const
{
    auto people = seen.recipients;
    if (!outgoing)
        people << seen.sender;
    Message message;
    message.account = account;
    message.conversation = writing.conversation(account, seen.conversation, people);
    message.remoteId = seen.remoteId;
    message.outgoing = outgoing;
    message.sender = seen.sender;
    message.body = seen.body.isNull() ? u""_s : seen.body;
    message.delivery = seen.state;
    message.problem = seen.problem;
    message.time = sortTime(seen.sentAt);
    message.createdAt = writing.now();
    message.sentAt = seen.sentAt;
    message.segments = seen.segments;
    message.replyTo = seen.replyTo;
    for (const auto &media : seen.media)
        message.attachments << Attachment{media.url, media.contentType};
    writing.insert(message);
    // only what was sent from here is waited for
    writing.execute(u"UPDATE message SET listed = 1, settled = 1 WHERE id = ?"_s, {message.id});
    return message.conversation;
}

/// Whether we wrote something later from elsewhere, where it was read. What was sent from here proves
/// nothing: it may have been written before this one came.
bool Application::wasAnswered(const MessageSeen &seen) const
{
    if (!seen.sentAt.isValid())
        return false;
    return writing
        .execute(uR"(
        SELECT 1 FROM message m JOIN conversation c ON c.id = m.conversation
        WHERE c.account = ? AND c.remoteId = ? AND m.outgoing = 1 AND m.time > ? AND m.delivery <> ?
            AND NOT EXISTS (SELECT 1 FROM attempt WHERE message = m.id)
            AND NOT EXISTS (SELECT 1 FROM outbox WHERE message = m.id) LIMIT 1)"_s,
                 {account, seen.conversation, sql(sortTime(seen.sentAt)), Delivery::Cancelled})
        .next();
}

/// When the profile came back with a backup: what was written before is no news.
std::optional<QDateTime> Application::restoredAt() const
{
    auto query = writing.execute(u"SELECT value FROM setting WHERE key = 'restoredAt'"_s);
    if (!query.next())
        return {};
    return QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC);
}

bool Application::applyTheirs(const MessageSeen &seen) const
{
    if (known(seen.remoteId) != 0)
        return true; // told twice; the first telling counts
    auto arrived = seen;
    const auto at = ourTime(seen.sentAt);
    const auto restored = restoredAt();
    const bool isHistory = (batch.isBacklog && at < writing.now() - UnreadBacklog) ||
                           (restored && at < *restored - UnreadBacklog);
    if (restored && at < *restored)
        writing.markBacklog();
    const bool isRead = isHistory || seen.state == Delivery::Read || wasAnswered(seen);
    arrived.state = isRead ? Delivery::Read : Delivery::Delivered;
    if (!isHistory)
        hearAddedWords(seen);
    const auto conversation = insert(arrived, false);
    // nobody had seen it who wrote before it came, whatever the service's clock says
    Scheduling::theyWrote(writing, conversation, isRead ? at : writing.now());
    return true;
}

/// The user's own words for silence. Colleagues who write one in a chat do not mean our messages.
void Application::hearAddedWords(const MessageSeen &seen) const
{
    if (seen.sender.startsWith("sip:"_L1))
        return;
    if (const auto optOut = AddedWords::optOutFrom(writing.database(), seen.body))
        (*this)(OptOutSeen{seen.sender, *optOut, seen.remoteId});
}

bool Application::isOnlyOneWithoutText(const MessageSeen &seen) const
{
    const auto isRival = [&](const Event &event) {
        const auto *other = std::get_if<MessageSeen>(&event);
        return other && other->sender.isEmpty() && other->body.isNull() &&
               other->conversation == seen.conversation && other->remoteId != seen.remoteId &&
               known(other->remoteId) == 0;
    };
    return std::ranges::none_of(batch.events, isRival);
}

/// What waited for its name has one, and what had one has another.
void Application::take(const Matching::Match &match, const MessageSeen &seen) const
{
    if (match.hasName) {
        writing.execute(u"INSERT INTO message_alias (account, remoteId, message) VALUES (?, ?, ?)"_s,
                        {account, seen.remoteId, match.message});
    } else {
        Outbox::bind(writing, match.message, seen.remoteId);
    }
    if (!seen.writtenAs.isNull() && !seen.body.isNull()) // what they read is what we show
        writing.setBody(*Rows::message(writing.database(), match.message), seen.body);
    listed(match.message, seen);
}

bool Application::applyOwn(const MessageSeen &seen) const
{
    if (const auto id = known(seen.remoteId)) {
        listed(id, seen);
        return true;
    }

    if (const auto id = waiting(seen.ourId)) {
        Outbox::bind(writing, id, seen.remoteId);
        listed(id, seen);
        return true;
    }

    const auto at = ourTime(seen.sentAt);
    const auto match = Matching::find(writing, account, seen, at);
    if (match.isOnItsWay)
        return false;
    // without a text only an unambiguous one is ours; any other cannot be shown
    if (match.message != 0 && (!seen.body.isNull() || isOnlyOneWithoutText(seen))) {
        take(match, seen);
        return true;
    }
    if (Matching::wasRemoved(writing, account, seen, at) || seen.body.isNull())
        return true;
    insert(seen, true); // written from elsewhere
    return true;
}

bool Application::operator()(const DeliveryReported &report) const
{
    bool isEarlier = false;
    const auto id = known(report.remoteId, &isEarlier);
    if (id == 0 || (isEarlier && report.state == Delivery::Failed))
        return true;
    const auto at = sql(report.at.isValid() ? report.at : writing.now());
    const auto problemSql = Record::toSql(QVariant::fromValue(report.problem));
    // a warning stays when the message gets further, but for one that says just that it did not
    auto moved = writing.execute(uR"(
        WITH news (state, problem, at) AS (VALUES (?, ?, ?))
        UPDATE message SET delivery = news.state, consent = 0,
            problem = iif(news.state <> 5 AND delivery IN (4, 6, 7)
                    AND message.problem ->> 'reason' IS NOT 'not-confirmed',
                coalesce(news.problem, message.problem), news.problem),
            deliveredAt = iif(news.state >= 6, coalesce(deliveredAt, news.at), deliveredAt),
            readAt = iif(news.state = 7, coalesce(readAt, news.at), readAt),
            failedAt = iif(news.state = 5, news.at, failedAt)
        FROM news WHERE id = ? AND outgoing = 1 AND delivery < news.state AND delivery <> ? RETURNING id)"_s,
                                 {report.state, problemSql, at, id, Delivery::Cancelled});
    const bool isNews = moved.next();
    moved.finish();
    if (isNews)
        writing.touchMessage(id);
    else if (report.problem && report.state != Delivery::Failed)
        warn(id, report);
    if (report.isFinal)
        writing.execute(u"UPDATE message SET settled = 1 WHERE id = ?"_s, {id});
    if (report.state == Delivery::Failed) {
        // refused after it was accepted: the user decides, as with any other refusal
        writing.execute(uR"(
            INSERT INTO outbox (message, account, conversation, token)
            SELECT id, account, conversation, lower(hex(randomblob(16))) FROM message
            WHERE id = ? AND delivery = ? ON CONFLICT DO NOTHING)"_s,
                        {id, Delivery::Failed});
    } else {
        writing.execute(u"DELETE FROM outbox WHERE message = ? AND "
                        "(SELECT delivery FROM message WHERE id = message) IN (?, ?, ?)"_s,
                        {id, Delivery::Sent, Delivery::Delivered, Delivery::Read});
    }
    return true;
}

/// A warning about a message that is as far already. That it got no further is one only while it is so.
void Application::warn(qint64 id, const DeliveryReported &report) const
{
    const bool isOnlyNotConfirmed = report.problem->reason == Error::NotConfirmed;
    const auto problem = Record::toSql(QVariant::fromValue(report.problem));
    auto told = writing.execute(uR"(
        UPDATE message SET problem = ? WHERE id = ? AND outgoing = 1 AND delivery IN (4, 6, 7)
            AND problem IS NOT ? AND NOT (? AND (delivery > ? OR problem IS NOT NULL)) RETURNING id)"_s,
                                {problem, id, problem, isOnlyNotConfirmed, report.state});
    if (told.next())
        writing.touchMessage(id);
}

/// A second name of a removed message, whose copy may have come by that name.
bool Application::applyToRemoved(const AliasSeen &seen) const
{
    Removal::addName(writing, account, seen.alias);
    const auto copy = Rows::message(writing.database(), known(seen.alias));
    const bool isCopy = copy && copy->outgoing &&
                        !writing.execute(u"SELECT 1 FROM attempt WHERE message = ?"_s, {copy->id}).next();
    if (isCopy)
        writing.removeMessage(*copy);
    return true;
}

bool Application::operator()(const AliasSeen &seen) const
{
    if (!seen.alias.isEmpty() && Removal::isRemoved(writing, account, seen.remoteId))
        return applyToRemoved(seen);
    const auto id = known(seen.remoteId);
    const auto other = seen.alias.isEmpty() ? 0 : known(seen.alias);
    if (id == 0 || other == id || seen.alias.isEmpty())
        return true;
    if (other != 0) {
        // a listing was faster than the news of the second name: its copy is this message
        const auto copy = Rows::message(writing.database(), other);
        const auto sentFromHere =
            writing.execute(u"SELECT 1 FROM attempt WHERE message = ?"_s, {other}).next();
        if (!copy || !copy->outgoing || sentFromHere)
            return true; // a name of two messages is no name of one
        writing.removeMessage(*copy);
        (*this)(DeliveryReported{seen.remoteId, copy->delivery, {}, copy->problem});
    }
    writing.execute(u"INSERT OR IGNORE INTO message_alias (account, remoteId, message) VALUES (?, ?, ?)"_s,
                    {account, seen.alias, id});
    return true;
}

bool Application::operator()(const OptOutSeen &seen) const
{
    const bool isToldAgain =
        !seen.remoteId.isEmpty() &&
        (known(seen.remoteId) != 0 || Removal::isRemoved(writing, account, seen.remoteId));
    if (isToldAgain)
        return true; // the user may have decided otherwise meanwhile
    const auto contact = writing.contact(account, seen.address);
    Silence silence;
    silence.account = account;
    silence.message = seen.remoteId;
    if (seen.optedOut)
        Silences::begin(writing, contact, silence);
    else
        Silences::end(writing, contact, account);
    return true;
}

} // namespace

bool applyEvent(Writing &writing, const QString &account, const Event &event, const EventBatch &batch)
{
    return std::visit(Application{writing, account, batch}, event);
}

} // namespace Parlance
