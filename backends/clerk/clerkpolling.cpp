// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// ClerkBackend: what there is to read in a round.

#include "backends/clerk/clerkbackend.h"

#include "backends/http/json.h"
#include "backends/polling/reading.h"
#include "backends/polling/timespans.h"

#include <algorithm>
#include <climits>
#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Polling;
using namespace Clerk;

namespace {

constexpr int PageSize = 50;  // the service's limit
constexpr int PageLimit = 40; // a round
constexpr auto StatesPace = 60s;
constexpr auto StatesEnd = 24h;
constexpr auto ContactsPace = 10min;
constexpr qsizetype MemoryLimit = 5000;

/// Path and query of the list from \p start on, without the page.
QString listFrom(const QDateTime &start)
{
    return u"public/messages?start=%1&limit=%2"_s.arg(encoded(start), QString::number(PageSize));
}

QUrl pageUrl(const QString &list, int page)
{
    return QUrl(list + "&page="_L1 + QString::number(page), QUrl::StrictMode);
}

bool isFull(const QJsonObject &answer)
{
    return Json::list(answer["data"_L1]).size() >= PageSize;
}

/// When half of what \p answer shows had been written; invalid: not known.
QDateTime middleOf(const QJsonObject &answer)
{
    QList<QDateTime> times;
    const QJsonArray items = Json::list(answer["data"_L1]);
    for (const QJsonValue &item : items) {
        if (const QDateTime created = createdFrom(item.toObject()); created.isValid())
            times.append(created);
    }
    std::ranges::sort(times);
    return times.isEmpty() ? QDateTime() : times.at(times.size() / 2);
}

/// Whether \p answer shows what was written after \p end, up to which it was asked for.
bool goesBeyond(const QJsonObject &answer, const QDateTime &end)
{
    const QJsonArray items = Json::list(answer["data"_L1]);
    return end.isValid() && std::ranges::any_of(items, [&end](const QJsonValue &item) {
               const QDateTime created = createdFrom(item.toObject());
               return created.isValid() && created > end;
           });
}

bool hasLink(const QJsonObject &answer, QLatin1StringView key)
{
    return !Json::text(answer["links"_L1][key]).isEmpty();
}

/// Whether there is anything in \p answer that was not in \p all, to which it is added.
bool addTo(QMap<QString, QJsonObject> &all, const QJsonObject &answer)
{
    const qsizetype before = all.size();
    const QJsonArray items = Json::list(answer["data"_L1]);
    for (const QJsonValue &item : items)
        all.insert(remoteIdFrom(item.toObject()), item.toObject());
    return all.size() > before;
}

} // namespace

QCoro::Task<Result<ClerkBackend::Pages>> ClerkBackend::readSince(QDateTime start, QString from)
{
    const QDateTime reached = QDateTime::fromString(from, Qt::ISODateWithMs);
    if (!m_ignoresPages && !reached.isValid()) {
        const QString list = listFrom(start);
        const auto pages = co_await readPages(list, from);
        if (!pages || !pages->isStuck)
            co_return Result<Pages>(pages);
        m_ignoresPages = true;
    }
    const QDateTime begin = reached.isValid() ? reached : start;
    const auto spans = co_await readSpans(begin);
    co_return Result<Pages>(spans);
}

QCoro::Task<Result<ClerkBackend::Pages>> ClerkBackend::readSpans(QDateTime start)
{
    Pages pages;
    TimeSpans spans(start, std::max(serverNow(), QDateTime::currentDateTimeUtc()));
    for (int count = 0; count < PageLimit && !spans.areRead(); ++count) {
        const TimeSpan span = spans.current();
        QString list = listFrom(span.from);
        if (span.to.isValid())
            list += "&end="_L1 + encoded(span.to);
        const QUrl url = pageUrl(list, 1);
        const auto answer = co_await readObject(url, u"data"_s);
        if (!answer)
            co_return fail(answer);
        addTo(pages.items, *answer);
        if (goesBeyond(*answer, span.to)) // the times, too: no way leads to the rest
            co_return pages;
        if (!isFull(*answer) || !spans.split(middleOf(*answer)))
            spans.markRead();
    }
    if (!spans.areRead())
        pages.next = spans.current().from.toString(Qt::ISODateWithMs);
    co_return pages;
}

QCoro::Task<Result<ClerkBackend::Pages>> ClerkBackend::readPages(QString list, QString from)
{
    Pages pages;
    bool goesOn = true;
    bool hidesMore = false; // a page before the first
    int page = from.isEmpty() ? m_firstPage.value_or(1) : from.toInt();
    for (int count = 0; goesOn && count < PageLimit; ++count, ++page) {
        const QUrl url = pageUrl(list, page);
        const auto answer = co_await readObject(url, u"data"_s);
        if (!answer)
            co_return fail(answer);
        // A server that ignores the page brings the same for ever; nobody follows a link to elsewhere.
        const bool isNews = addTo(pages.items, *answer);
        pages.isStuck = !isNews && count > 0 && isFull(*answer);
        const qint64 total = Json::integer((*answer)["total"_L1]).value_or(0);
        goesOn = isNews && (isFull(*answer) || hasLink(*answer, "next"_L1) || total > pages.items.size());
        hidesMore = hidesMore || (count == 0 && hasLink(*answer, "prev"_L1)) ||
                    (!goesOn && Json::integer((*answer)["total"_L1]).value_or(INT_MAX) > pages.items.size());
    }
    if (goesOn)
        pages.next = QString::number(page);

    if (from.isEmpty() && !m_firstPage && hidesMore && !pages.isStuck) {
        const QUrl url = pageUrl(list, 0);
        const auto answer = co_await readObject(url, u"data"_s);
        if (!answer && answer.error().kind != Error::Refused)
            co_return fail(answer);
        if (answer && addTo(pages.items, *answer))
            m_firstPage = 0;
    }
    if (from.isEmpty() && !m_firstPage && !pages.items.isEmpty())
        m_firstPage = 1;
    co_return pages;
}

QDateTime ClerkBackend::startFor(const Place &from, const QStringList &unsettled) const
{
    const QDateTime start = edge(from);
    if (!from.next.isEmpty() || !isDue(m_sinceStates, StatesPace))
        return start;
    const QDateTime limit = serverNow().addSecs(-std::chrono::seconds(StatesEnd).count());
    QDateTime oldest = start;
    for (const QString &id : unsettled) {
        const QDateTime created = m_created.value(id, limit); // one from before we came may be anywhere
        if (created.isValid() && created >= limit)
            oldest = std::min(oldest, created.addSecs(-1)); // whether the bounds count is not told
    }
    return oldest;
}

ClerkBackend::Listing ClerkBackend::listingFrom(const Pages &pages, const Place &from,
                                                const QStringList &among)
{
    Listing listing;
    QDateTime newest;
    for (const QJsonObject &json : pages.items) { // all before the first is read: one tells of another
        if (const QString address = m_inboxes.learn(json); !address.isEmpty())
            tell({SenderSeen{address}});
        newest = later(newest, createdFrom(json));
    }
    for (const QJsonObject &json : pages.items) {
        auto message = listedFrom(json, m_inboxes, among);
        if (!message)
            continue;
        const bool own = message->sender.isEmpty();
        if (own)
            m_created.insert(message->remoteId, createdFrom(json));
        if (own && message->problem && message->state != Delivery::Failed)
            listing.after.append(DeliveryReported{
                message->remoteId, message->state, {}, std::exchange(message->problem, std::nullopt)});
        listing.messages.append(*message);
    }
    listing.isComplete = pages.next.isEmpty();
    listing.place = reached(from, newest, serverNow(), pages.next);
    return listing;
}

QCoro::Task<Result<ClerkBackend::Listing>> ClerkBackend::list(Place from, SyncPoint point)
{
    if (m_created.size() > MemoryLimit)
        m_created.clear();
    const QDateTime start = startFor(from, point.unsettled);
    const auto pages = co_await readSince(start, from.next);
    if (!pages)
        co_return fail(pages);

    const Listing listing = listingFrom(*pages, from, point.lookAmong);
    if (start < edge(from)) {
        m_sinceStates.start();
        for (const QString &id : point.unsettled) {
            if (!m_created.contains(id))
                m_created.insert(id, {}); // not within the limit: not looked for any more
        }
    }
    if (isDue(m_sinceContacts, ContactsPace))
        co_await readContacts();
    co_return listing;
}

QCoro::Task<> ClerkBackend::readContacts(std::chrono::milliseconds patience)
{
    const HttpRequest request{.path = QUrl(u"public/contacts"_s), .patience = patience};
    const auto reply = co_await exchange(request);
    m_sinceContacts.start();
    if (!reply || !reply->isSuccess())
        co_return;
    const auto json = co_await reply->json();
    const QJsonArray items = json ? Json::list(json->object()["data"_L1]) : QJsonArray();
    QList<Event> news;
    for (const QJsonValue &item : items) {
        const Contact contact = contactFrom(item.toObject());
        const Contact known = m_contacts.value(contact.address);
        if (!isAddress(contact.address))
            continue;
        if (!contact.name.isEmpty() && contact.name != known.name)
            news.append(ContactSeen{contact.address, contact.name});
        if (contact.optedOut != known.optedOut)
            news.append(OptOutSeen{contact.address, contact.optedOut});
        m_contacts.insert(contact.address, contact);
    }
    tell(news);
}

} // namespace Parlance
