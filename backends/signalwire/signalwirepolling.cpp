// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// SignalWireBackend::nextEvents(): one round of polling.

#include "backends/signalwire/signalwirebackend.h"

#include "backends/http/json.h"
#include "backends/signalwire/signalwirereading.h"

#include <QCoroTask>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace SignalWire;

namespace {

// A message may be listed late, or with a time before that of one already seen.
constexpr auto Overlap = 10min;
constexpr auto BacklogLength = 7 * 24h;
constexpr auto OwnListPace = 5min;
constexpr auto CatchUpRest = 1s;
constexpr int PageSize = 50;
constexpr int LookBackPageSize = 1000; // the service's limit
constexpr int PageLimit = 20;          // a round
constexpr qsizetype ReportLimit = 20;  // a round
constexpr qsizetype ToldLimit = 2000;

QDateTime before(const QDateTime &time, std::chrono::seconds span)
{
    return time.addSecs(-span.count());
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// Whether \p error is about the one thing asked for, so that the rest can go on without it.
bool isLocal(const Error &error)
{
    return error.kind == Error::Refused || error.reason == Error::ServiceTrouble;
}

/// What was not listed yet is left out.
Place ended(const Place &place)
{
    return {place.next.isEmpty() ? place.mark : place.newest, {}, {}};
}

} // namespace

bool SignalWireBackend::isOwnListDue() const
{
    return !m_sinceOwnListed.isValid() ||
           m_sinceOwnListed.hasExpired(std::chrono::milliseconds(OwnListPace).count());
}

QCoro::Task<Result<SignalWireBackend::Listing>> SignalWireBackend::list(QString side, Place from,
                                                                        int pageSize)
{
    const QDateTime edge = before(from.mark, Overlap);
    const QUrl firstPage = listUrl(side, edge, pageSize);
    QUrl url(from.next, QUrl::StrictMode);
    if (url.isEmpty())
        url = firstPage;

    QJsonArray listed;
    QDateTime newest = from.newest.isValid() ? from.newest : from.mark;
    QSet<QUrl> visited;
    for (int page = 0; page < PageLimit && !url.isEmpty(); ++page) {
        auto answer = co_await read(url, u"messages"_s);
        if (!answer && answer.error().kind == Error::Refused && page == 0 && url != firstPage) {
            url = firstPage; // the link has grown old since the last round
            answer = co_await read(url, u"messages"_s);
        }
        if (!answer)
            co_return fail(answer);

        const QJsonArray items = Json::list((*answer)["messages"_L1]);
        bool goesOn = items.isEmpty();
        for (const QJsonValue &item : items) {
            const QDateTime time = SignalWire::timeFrom(item.toObject());
            goesOn = goesOn || !time.isValid() || time >= edge;
            if (time.isValid())
                newest = std::max(newest, time);
            listed.append(item);
        }
        visited.insert(url);
        url = QUrl(Json::text((*answer)["next_page_uri"_L1]), QUrl::StrictMode);
        if (!goesOn || visited.contains(url))
            url.clear();
    }
    newest = std::min(newest, std::max(from.mark, serverNow())); // nobody moves us into the future

    const auto messages = co_await readListed(listed, edge);
    if (!messages)
        co_return fail(messages);
    Listing listing{*messages, {newest, {}, {}}, url.isEmpty()};
    if (!listing.isComplete)
        listing.place = {from.mark, url.toString(QUrl::FullyEncoded), newest};
    co_return listing;
}

QCoro::Task<Result<QList<Event>>> SignalWireBackend::reports(QStringList remoteIds)
{
    QList<Event> events;
    const QStringList ids = remoteIds.mid(0, ReportLimit);
    for (const QString &id : ids) {
        const QUrl url(u"api/messaging/logs/"_s + encoded(id), QUrl::StrictMode);
        const auto entry = co_await read(url, QString());
        if (!entry && isLocal(entry.error()))
            continue; // right after a send the log may not know it yet
        if (!entry)
            co_return fail(entry);
        auto report = reportFrom(*entry);
        if (!report || (report->state == Delivery::Sent && !report->isFinal))
            continue;          // no news
        report->remoteId = id; // the one we asked for
        events.append(*report);
    }
    co_return events;
}

QCoro::Task<Result<MessageSeen>> SignalWireBackend::withMedia(MessageSeen message)
{
    const QUrl url(messagesPath() + u'/' + encoded(message.remoteId) + "/Media"_L1, QUrl::StrictMode);
    const auto answer = co_await read(url, u"media_list"_s);
    if (answer)
        message.media = mediaFrom(Json::list((*answer)["media_list"_L1]), m_http.server());
    else if (isLocal(answer.error())) // its text must not wait for ever
        message.problem = Error{Error::Refused, Error::BadMedia, answer.error().code, answer.error().detail};
    else
        co_return fail(answer);
    co_return message;
}

QCoro::Task<Result<QList<MessageSeen>>> SignalWireBackend::readListed(QJsonArray items, QDateTime since)
{
    QList<MessageSeen> messages;
    for (const QJsonValue &item : std::as_const(items)) {
        const QJsonObject json = item.toObject();
        const auto listed = listedFrom(json, m_settings.from);
        if (!listed || m_told.contains(listed->remoteId))
            continue;
        const bool isOld = listed->sentAt.isValid() && listed->sentAt < since; // known, with its media
        if (!hasMedia(json) || isOld) {
            messages.append(*listed);
            continue;
        }
        const auto message = co_await withMedia(*listed);
        if (!message)
            co_return fail(message);
        messages.append(*message);
    }
    co_return messages;
}

QCoro::Task<Result<SignalWireBackend::Listing>> SignalWireBackend::lookBack(Place from, QDateTime to,
                                                                            QStringList among)
{
    to = std::min(to, to.addSecs(m_http.clockAhead().count())); // told by our clock
    const Place place{std::min(from.mark, to), {}, from.mark};
    const auto listed = co_await list(u"From"_s, place, LookBackPageSize);
    if (!listed && listed.error().kind != Error::Refused)
        co_return fail(listed);

    const QDateTime since = before(to, Overlap);
    const QUrl url = logUrl(since);
    const auto log = co_await readPages(url);
    if (!log && (log.error().kind != Error::Refused || !listed))
        co_return fail(log);

    Listing own = listed.value_or(Listing{{}, from, true});
    if (!log)
        co_return own;
    QList<MessageSeen> logged;
    for (const QJsonValue &entry : log->items) {
        const auto message = loggedFrom(entry.toObject(), m_settings.from);
        if (message && among.contains(message->conversation) &&
            (!message->sentAt.isValid() || message->sentAt >= since))
            logged.append(*message);
    }
    own.messages += unlisted(logged, own.messages);
    own.isComplete = own.isComplete && log->isComplete;
    co_return own;
}

QCoro::Task<Result<EventBatch>> SignalWireBackend::nextEvents(SyncPoint from)
{
    EventBatch batch;
    auto cursor = Cursor::fromText(from.cursor);
    batch.isBacklog = !cursor;
    if (!cursor)
        cursor = Cursor::startingAt(before(serverNow(), BacklogLength));
    const QDateTime edge = before(cursor->incoming.mark, Overlap);
    if (from.cursor != m_cursor || m_told.size() > ToldLimit)
        m_told.clear(); // told again, which harms nobody

    const auto reported = co_await reports(from.unsettled);
    if (!reported)
        co_return fail(reported);
    batch.events = *reported;

    // Where the listing is refused, what the log tells still gets through; the refusal is told after it.
    QList<MessageSeen> messages;
    std::optional<Error> refusal;
    const auto incoming = co_await list(u"To"_s, cursor->incoming, PageSize);
    if (incoming) {
        messages = incoming->messages;
        cursor->incoming = incoming->place;
    } else if (incoming.error().kind == Error::Refused) {
        refusal = incoming.error();
    } else {
        co_return fail(incoming);
    }

    if (from.lookBackTo) {
        const auto own = co_await lookBack(cursor->outgoing, *from.lookBackTo, from.lookAmong);
        if (!own)
            co_return fail(own);
        messages += own->messages;
        batch.lookedBack = own->isComplete;
        if (own->isComplete)
            cursor->outgoing = own->place;
    } else if (isOwnListDue() || !cursor->outgoing.next.isEmpty()) {
        const auto own = co_await list(u"From"_s, cursor->outgoing, PageSize);
        m_sinceOwnListed.start();
        if (own) {
            messages += own->messages;
            cursor->outgoing = own->place;
        } else if (own.error().kind != Error::Refused) {
            co_return fail(own);
        }
    }

    std::ranges::sort(messages, [](const MessageSeen &a, const MessageSeen &b) {
        return std::tie(a.sentAt, a.remoteId) < std::tie(b.sentAt, b.remoteId);
    });
    for (const MessageSeen &message : std::as_const(messages)) {
        const bool isNew = !message.sentAt.isValid() || message.sentAt >= edge;
        const auto optOut = message.sender.isEmpty() || !isNew ? std::nullopt : optOutFrom(message.body);
        if (optOut)
            batch.events.append(OptOutSeen{message.sender, *optOut, message.remoteId});
        batch.events.append(message);
    }

    if (refusal && batch.events.isEmpty() && !batch.lookedBack)
        co_return fail(*refusal);
    if (batch.isBacklog)
        cursor = Cursor{ended(cursor->incoming), ended(cursor->outgoing)};
    batch.hasMore = !cursor->incoming.next.isEmpty() || !cursor->outgoing.next.isEmpty();
    if (batch.hasMore)
        batch.restFor = CatchUpRest;
    batch.cursor = cursor->toText();
    batch.clockAhead = m_http.clockAhead();

    m_cursor = batch.cursor;
    for (const MessageSeen &message : std::as_const(messages)) {
        if (!message.sender.isEmpty()) // our own come again with their states
            m_told.insert(message.remoteId);
    }
    co_return batch;
}

} // namespace Parlance
