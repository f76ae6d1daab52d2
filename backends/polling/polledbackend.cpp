// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/polledbackend.h"

#include "backends/polling/optoutwords.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>
#include <tuple>
#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Polling;

namespace {

constexpr auto OwnListPace = 5min;
constexpr auto CatchUpRest = 1s;
constexpr qsizetype ReportLimit = 20; // a round
constexpr qsizetype ToldLimit = 2000;

QDateTime before(const QDateTime &time, std::chrono::seconds span)
{
    return time.addSecs(-span.count());
}

/// What was not listed yet is left out.
Place ended(const Place &place)
{
    return {place.next.isEmpty() ? place.mark : place.newest, {}, {}};
}

} // namespace

Place Polling::reached(const Place &from, const QDateTime &newest, const QDateTime &serverNow,
                       const QString &next)
{
    QDateTime mark = from.newest.isValid() ? from.newest : from.mark;
    if (newest.isValid())
        mark = std::max(mark, newest);
    mark = std::min(mark, std::max(from.mark, serverNow)); // nobody moves us into the future
    return next.isEmpty() ? Place{mark, {}, {}} : Place{from.mark, next, mark};
}

QString Polling::lastingId(const QJsonObject &message, std::initializer_list<QLatin1StringView> parts)
{
    QJsonObject lasting;
    for (const auto part : parts)
        lasting.insert(part, message[part]);
    const QByteArray text = QJsonDocument(lasting).toJson(QJsonDocument::Compact);
    return "unnamed-"_L1 +
           QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

QDateTime PolledBackend::serverNow() const
{
    return QDateTime::currentDateTimeUtc().addSecs(m_http.clockAhead().count());
}

QDateTime PolledBackend::edge(const Place &place) const
{
    return before(place.mark, m_habits.overlap);
}

QCoro::Task<> PolledBackend::signOut()
{
    m_http.setAuthorization({});
    co_return;
}

QCoro::Task<Result<PolledBackend::Listing>> PolledBackend::listOwn(Place from, SyncPoint)
{
    co_return Listing{.place = from, .isComplete = true};
}

QCoro::Task<Result<QList<Event>>> PolledBackend::report(QString)
{
    co_return QList<Event>();
}

QCoro::Task<Result<QList<Event>>> PolledBackend::reports(QStringList remoteIds)
{
    QList<Event> events;
    const QStringList ids = remoteIds.mid(0, ReportLimit);
    for (const QString &id : ids) {
        const auto news = co_await report(id);
        if (!news && isLocal(news.error()))
            continue; // right after a send the service may not know it yet
        if (!news)
            co_return fail(news);
        events += *news;
    }
    co_return events;
}

/// Puts what the listings showed into \p batch, each message once, in the order of their times.
void PolledBackend::gather(EventBatch &batch, QList<Listing> listings, const QDateTime &edge)
{
    QList<MessageSeen> messages;
    QSet<QString> ids;
    for (const Listing &listing : std::as_const(listings)) {
        for (const MessageSeen &message : listing.messages) {
            const bool isKnown = !message.sender.isEmpty() && isTold(message.remoteId);
            if (isKnown || ids.contains(message.remoteId))
                continue;
            ids.insert(message.remoteId);
            messages.append(message);
        }
    }
    std::ranges::stable_sort(messages, {}, [](const MessageSeen &message) {
        // "99" before "100"; without a time they stay as they were listed
        const QString id = message.sentAt.isValid() ? message.remoteId : QString();
        return std::tuple(message.sentAt, id.size(), id);
    });
    for (const MessageSeen &message : std::as_const(messages)) {
        const bool isNew = !message.sentAt.isValid() || message.sentAt >= edge;
        const auto optOut = message.sender.isEmpty() || !isNew ? std::nullopt : optOutFrom(message.body);
        if (optOut)
            batch.events.append(OptOutSeen{message.sender, *optOut, message.remoteId});
        batch.events.append(message);
        if (!message.sender.isEmpty()) // our own come again with their states
            m_told.insert(message.remoteId);
    }
    for (const Listing &listing : std::as_const(listings))
        batch.events += listing.after;
}

QCoro::Task<Result<EventBatch>> PolledBackend::nextEvents(SyncPoint from)
{
    EventBatch batch;
    auto cursor = Cursor::fromText(from.cursor);
    batch.isBacklog = !cursor;
    if (!cursor)
        cursor = Cursor::startingAt(before(serverNow(), m_habits.backlog));
    const bool wasStored = from.cursor == m_cursor;
    if (!wasStored || m_told.size() > ToldLimit)
        m_told.clear(); // told again, which harms nobody
    if (wasStored)
        m_news.remove(0, m_newsTold);
    else
        tellAgain();
    m_newsTold = 0;
    m_tellsOnce = false;

    const auto reported = co_await reports(from.unsettled);
    if (!reported)
        co_return fail(reported);
    batch.events = *reported;

    // a message whose fate is unknown: what we wrote is listed again from before it was offered
    const auto widened = [&](const Place &place) {
        if (!from.lookBackTo)
            return place;
        const QDateTime to =
            std::min(*from.lookBackTo, from.lookBackTo->addSecs(m_http.clockAhead().count()));
        return Place{std::min(place.mark, to), {}, place.mark};
    };

    // Where one listing is refused, what the others tell still gets through; the refusal is told after it.
    QList<Listing> listings;
    std::optional<Error> refused;
    const Place incomingFrom = m_habits.listsOwnApart ? cursor->incoming : widened(cursor->incoming);
    const auto assumed = m_http.clockAhead();
    auto incoming = co_await list(incomingFrom, from);
    if (batch.isBacklog && incoming && std::chrono::abs(m_http.clockAhead() - assumed) > m_habits.overlap) {
        cursor = Cursor::startingAt(before(serverNow(), m_habits.backlog)); // now their clock is known
        incoming = co_await list(cursor->incoming, from);
    }
    const QDateTime newsSince = edge(cursor->incoming);
    if (incoming) {
        listings.append(*incoming);
        cursor->incoming = incoming->place;
        refused = incoming->refused;
        batch.lookedBack = !m_habits.listsOwnApart && from.lookBackTo && incoming->isComplete;
    } else if (incoming.error().kind == Error::Refused) {
        refused = incoming.error();
    } else {
        co_return fail(incoming);
    }

    const bool isOwnWanted =
        from.lookBackTo || isDue(m_sinceOwnListed, OwnListPace) || !cursor->outgoing.next.isEmpty();
    if (m_habits.listsOwnApart && isOwnWanted) {
        const Place ownFrom = widened(cursor->outgoing);
        const auto own = co_await listOwn(ownFrom, from);
        m_sinceOwnListed.start();
        if (own) {
            listings.append(*own);
            batch.lookedBack = from.lookBackTo && own->isComplete;
            if (own->isComplete || !from.lookBackTo)
                cursor->outgoing = own->place;
        } else if (own.error().kind != Error::Refused || from.lookBackTo) {
            co_return fail(own);
        }
    }
    const qsizetype toldBefore = m_told.size();
    gather(batch, listings, newsSince);

    if (refused && batch.events.isEmpty() && !batch.lookedBack)
        co_return fail(*refused);
    if (batch.isBacklog)
        cursor = Cursor{ended(cursor->incoming), ended(cursor->outgoing)};
    m_newsTold = m_news.size();
    batch.events = m_news + batch.events;
    batch.hasMore = !cursor->incoming.next.isEmpty() || !cursor->outgoing.next.isEmpty();
    if (batch.hasMore)
        batch.restFor = CatchUpRest;
    const bool isNews = m_tellsOnce || m_newsTold > 0 || m_told.size() > toldBefore;
    if (isNews && cursor->toText() == from.cursor)
        cursor->other = !cursor->other; // else nobody could tell whether it was stored
    batch.cursor = cursor->toText();
    batch.clockAhead = m_http.clockAhead();
    m_cursor = batch.cursor;
    co_return batch;
}

} // namespace Parlance
