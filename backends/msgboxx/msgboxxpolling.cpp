// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// MsgBoxxBackend: what there is to read in a round.

#include "backends/http/json.h"
#include "backends/msgboxx/msgboxxbackend.h"
#include "backends/msgboxx/msgboxxreading.h"
#include "backends/polling/reading.h"
#include "backends/polling/timespans.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace Polling;
using namespace MsgBoxx;

Q_LOGGING_CATEGORY(log, "parlance.msgboxx")

constexpr qsizetype PageSize = 100;
constexpr int RequestLimit = 50;      // a round
constexpr qsizetype UnreadLimit = 20; // followed until they are read

/// Whether \p messages are of more than one minute.
static bool isStrewn(const QJsonArray &messages)
{
    QDateTime first;
    return std::ranges::any_of(messages, [&first](const QJsonValue &message) {
        const auto time = timeFrom(message.toObject());
        if (!first.isValid())
            first = time;
        return time.isValid() && std::abs(first.secsTo(time)) > 60;
    });
}

QCoro::Task<Result<MsgBoxxBackend::Read>> MsgBoxxBackend::readSince(QDateTime since, QString filter)
{
    Read read;
    TimeSpans spans(since, std::max(serverNow(), QDateTime::currentDateTimeUtc()));
    for (int request = 0; request < RequestLimit && !spans.areRead(); ++request) {
        const TimeSpan span = spans.current();
        QString path = "message"_L1 + query(filter + "fromDate="_L1 + encoded(span.from));
        if (span.to.isValid())
            path += "&toDate="_L1 + encoded(span.to);
        const auto page = co_await readList(path);
        if (!page)
            co_return fail(page);
        if (page->items.isEmpty() && page->count > 0)
            m_countsList = false; // what it counts is not this list
        const bool isCut =
            page->items.size() >= PageSize || (m_countsList && page->count > page->items.size());
        if (isCut && spans.split())
            continue;
        if (isCut)
            qCWarning(log) << "more messages in a second than the service shows";
        for (const QJsonValue &item : page->items)
            read.messages.append(item);
        if (isCut && isStrewn(page->items)) // in one second: dates change nothing
            spans.markAllRead();
        else
            spans.markRead();
    }
    if (!spans.areRead())
        read.next = spans.current().from.toString(Qt::ISODateWithMs);
    co_return read;
}

MessageSeen MsgBoxxBackend::seenFrom(const QJsonObject &message, const SyncPoint &point) const
{
    const Contact contact = knownContact(Json::text(message["contactid"_L1]));
    const QString text = Json::text(message["message"_L1]);
    const auto isText = [&text](const QString &other) { return isSame(text, other); };
    const bool isAmong = point.lookAmong.contains(contact.address) || point.lookAmong.contains(contact.id);
    const bool isLookedFor = isAmong && std::ranges::any_of(point.lookFor, isText);
    const bool isOurs = isLookedFor || m_ours.contains(remoteIdFrom(message)) ||
                        std::ranges::any_of(m_offered.values(contact.id), isText);
    const bool incoming = isIncoming(message, m_account, contact, isOurs, m_settings.unmarkedIsIncoming);
    // a look-up asks for the conversation by the name that the user gave it
    const bool isById = point.lookAmong.contains(contact.id);
    return messageFrom(message, isById ? contact.id : contact.address, incoming);
}

QList<Event> MsgBoxxBackend::newsOf(const QString &remoteId, const QJsonObject &message)
{
    m_unread.removeOne(remoteId);
    const auto state = stateFrom(message);
    if (isOverdue(message, serverNow())) {
        const Error overdue{Error::Refused, Error::NotConfirmed, Json::text(message["status"_L1]),
                            u"the service has not confirmed it for half an hour"_s};
        return {DeliveryReported{.remoteId = remoteId, .state = Delivery::Sent, .problem = overdue}};
    }
    if (!state || *state == Delivery::Sent)
        return {};
    DeliveryReported report{.remoteId = remoteId, .state = *state, .isFinal = *state != Delivery::Delivered};
    if (*state == Delivery::Failed)
        report.problem = problemFrom(message);
    if (report.isFinal)
        m_followUp.forget(remoteId);
    else if (m_ours.contains(remoteId))
        m_unread.append(remoteId);
    m_unread = m_unread.mid(m_unread.size() - std::min(m_unread.size(), UnreadLimit));
    return {report};
}

QCoro::Task<Result<MsgBoxxBackend::Listing>> MsgBoxxBackend::list(Place from, SyncPoint point)
{
    for (const QString &id : std::as_const(point.unsettled))
        m_ours.insert(id);
    const QDateTime next = Json::time(from.next);
    const QDateTime since = next.isValid() ? next : edge(from);
    const auto read = co_await readSince(since);
    if (!read)
        co_return fail(read);
    const auto learnt = co_await learnContacts(read->messages);
    if (!learnt)
        co_return fail(learnt);

    Listing listing{.place = {}, .isComplete = read->next.isEmpty()};
    QDateTime newest = Json::time(read->next);
    for (const QJsonValue &item : read->messages) {
        const QJsonObject message = item.toObject();
        if (!isMessage(message, m_account.id))
            continue;
        const MessageSeen seen = seenFrom(message, point);
        listing.messages.append(seen);
        if (listing.isComplete)
            newest = later(newest, seen.sentAt);
        if (m_ours.contains(seen.remoteId)) {
            m_followUp.heard(seen.remoteId);
            listing.after += newsOf(seen.remoteId, message);
        } else if (!seen.sender.isEmpty() && seen.sentAt.isValid()) {
            const QDateTime end = whatsAppSessionEnd(seen.sentAt);
            const QDateTime known = m_sessions.value(seen.conversation);
            if (known.isValid() && known >= end)
                continue;
            tellOnce();
            m_sessions.insert(seen.conversation, end);
            listing.after.append(SessionSeen{seen.conversation, end});
        }
    }
    listing.place = reached(from, newest, serverNow(), read->next);

    const QStringList unread = m_unread;
    for (const QString &id : unread) {
        const auto news = co_await report(id);
        if (!news && !isLocal(news.error()))
            co_return fail(news);
        listing.after += news.value_or(QList<Event>());
    }
    co_return listing;
}

QCoro::Task<Result<MsgBoxxBackend::Listing>> MsgBoxxBackend::listOwn(Place from, SyncPoint point)
{
    Listing own{.place = {serverNow(), {}, {}}, .isComplete = true};
    if (!point.lookBackTo)
        co_return own;
    for (const QString &address : std::as_const(point.lookAmong)) {
        const auto to = co_await contact(address);
        if (!to && to.error().kind == Error::Refused)
            continue;
        if (!to)
            co_return fail(to);
        const QString filter = "contactId="_L1 + encoded(to->id) + u'&';
        const auto read = co_await readSince(from.mark, filter);
        if (!read)
            co_return fail(read);
        own.isComplete = own.isComplete && read->next.isEmpty();
        for (const QJsonValue &item : read->messages) {
            const MessageSeen seen = seenFrom(item.toObject(), point);
            if (isMessage(item.toObject(), m_account.id) && seen.sender.isEmpty())
                own.messages.append(seen);
        }
        const QString path = "broadcast"_L1 + query("contactId="_L1 + encoded(to->id));
        const auto broadcasts = co_await readList(path);
        if (!broadcasts && broadcasts.error().kind != Error::Refused)
            co_return fail(broadcasts);
        const QJsonArray sent = broadcasts ? broadcasts->items : QJsonArray();
        for (const QJsonValue &item : sent) {
            if (const auto seen = broadcastSeen(item.toObject(), address, from.mark, point.lookFor))
                own.messages.append(*seen);
        }
    }
    co_return own;
}

QCoro::Task<Result<QList<Event>>> MsgBoxxBackend::report(QString remoteId)
{
    if (!m_followUp.isDue(remoteId))
        co_return QList<Event>();
    m_ours.insert(remoteId);
    const auto broadcast = broadcastFrom(remoteId);
    const QString id = broadcast ? m_messageOf.value(remoteId) : remoteId;
    const QString path = id.isEmpty() ? "broadcast/"_L1 + encoded(*broadcast) : "message/"_L1 + encoded(id);
    const auto found = co_await readList(path);
    if (!found)
        co_return fail(found);
    const QJsonObject message = found->items.first().toObject();
    const QString messageId = usableId(message["messageid"_L1]);
    if (broadcast && id.isEmpty() && !messageId.isEmpty()) { // it has left
        m_messageOf.insert(remoteId, messageId);
        m_ours.insert(messageId);
        tell({AliasSeen{remoteId, messageId}});
    }
    co_return newsOf(remoteId, message);
}

} // namespace Parlance
