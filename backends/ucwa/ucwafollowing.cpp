// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Roster: fetching what changed, and finding people.

#include "backends/http/json.h"
#include "backends/http/multipart.h"
#include "backends/ucwa/ucwabatch.h"
#include "backends/ucwa/ucwaerrors.h"
#include "backends/ucwa/ucwaroster.h"
#include "backends/ucwa/ucwatalk.h"

#include <QJsonDocument>

#include <algorithm>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Collecting = 50ms; // changes come in flocks
constexpr qsizetype MostInBatch = 20;
constexpr int DeepestGroup = 4;

} // namespace

void Roster::add(const Due &due)
{
    if (due.href.isEmpty())
        return;
    const QString key = keyOf(due.href);
    const bool isWaiting =
        std::ranges::any_of(m_due, [&key](const Due &other) { return keyOf(other.href) == key; });
    if (isWaiting)
        return;
    // whose it is has to be known before what it says
    if (due.kind != Contact && due.contact != due.href && !m_known.contains(keyOf(due.contact)))
        add({Contact, due.contact, due.contact});
    m_due << due;
    if (!m_isFetching && !m_collecting.isActive())
        m_collecting.start(Collecting);
}

QCoro::Task<> Roster::fetch()
{
    if (std::exchange(m_isFetching, true))
        co_return;
    while (!m_due.isEmpty()) {
        const QList<Due> some = m_due.first(qMin(m_due.size(), MostInBatch));
        m_due.remove(0, some.size());
        QStringList hrefs;
        for (const Due &due : some)
            hrefs << due.href;
        const auto replies = co_await fetchAll(hrefs);
        QList<Event> events;
        for (qsizetype i = 0; i < some.size(); ++i) {
            const auto json = co_await replies.at(i).json();
            if (replies.at(i).isSuccess() && json)
                events << read(some.at(i), Resource(json->object()));
        }
        if (!events.isEmpty())
            m_tell(events);
    }
    m_isFetching = false;
}

QCoro::Task<QList<HttpReply>> Roster::fetchAll(QStringList hrefs)
{
    QList<HttpReply> replies;
    if (hrefs.size() > 1 && !m_batchHref.isEmpty()) {
        const auto batch = batchOf(hrefs, m_batchHref, m_session.server().authority());
        const auto reply = co_await m_session.ask(batch);
        if (reply && reply->isSuccess())
            co_return repliesIn(*reply, hrefs.size());
        if (!reply || reply->status == 429 || reply->status == 503) {
            replies.resize(hrefs.size());
            co_return replies; // the next change tells again
        }
    }
    for (const QString &href : std::as_const(hrefs)) {
        const HttpRequest request{.path = urlFrom(href)};
        const auto reply = co_await m_session.ask(request);
        replies << reply.value_or(HttpReply());
    }
    co_return replies;
}

QList<Event> Roster::read(const Due &due, const Resource &body)
{
    if (due.kind == Contact) {
        const ContactSeen seen = learn(body);
        if (!seen.address.isEmpty())
            m_known.insert(keyOf(due.contact), seen.address);
        return seen.address.isEmpty() ? QList<Event>() : QList<Event>{seen};
    }
    const QString address = m_known.value(keyOf(due.contact));
    if (address.isEmpty())
        return {};
    if (due.kind == Note)
        return {NoteSeen{address, body.text("message"_L1)}};
    const QString activity = body.text("activity"_L1);
    return {PresenceSeen{.address = address,
                         .availability = availabilityFrom(body.text("availability"_L1), activity),
                         .activity = activity,
                         .lastActive = timeFrom(body.json()["lastActive"_L1])}};
}

void Roster::collect(const Resource &found, QList<ContactSeen> &people, int depth)
{
    for (const Resource &contact : found.embeddedList("contact"_L1)) {
        const ContactSeen seen = learn(contact);
        const bool isKnown = std::ranges::any_of(
            people, [&seen](const ContactSeen &other) { return other.address == seen.address; });
        if (!seen.address.isEmpty() && !isKnown)
            people << seen;
    }
    if (depth < DeepestGroup) {
        for (const Resource &group : found.embeddedList("distributionGroup"_L1))
            collect(group, people, depth + 1);
    }
}

QCoro::Task<Result<QList<ContactSeen>>> Roster::find(QString text)
{
    constexpr qsizetype Longest = 256;

    const QString href = m_people.href("search"_L1);
    if (href.isEmpty())
        co_return failed(Error::Refused, Error::NotPermitted, u"the server does not search now"_s);
    const QString query = QString::fromLatin1(QUrl::toPercentEncoding(text.left(Longest)));
    const QString asked = withQuery(href, u"query="_s + query + u"&limit=50"_s);
    const auto found = co_await m_session.get(asked);
    if (!found)
        co_return fail(found);
    QList<ContactSeen> people;
    collect(*found, people, 0);
    co_return people;
}

} // namespace Parlance::Ucwa
