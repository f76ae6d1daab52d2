// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// VolubleBackend: what there is to read in a round.

#include "backends/voluble/volublebackend.h"
#include "backends/voluble/volublereading.h"

#include "backends/http/json.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Polling;
using namespace Voluble;

namespace {

constexpr qsizetype PageSize = 100;   // the service's limit
constexpr qsizetype PageOverlap = 10; // what is new shifts the rest; what came in one second has no order
constexpr int PageLimit = 50;         // a round
constexpr int Attempts = 4;           // at pages that fit together
constexpr auto ContactsPace = 10min;
constexpr auto OwnOverlap = 24h; // so late somebody may read what they got
constexpr qsizetype OwnLimit = 2000;
constexpr qsizetype ContactLimit = 20'000;

/// Whether \p error of listing contacts leaves their ids to go by.
bool leavesIds(const Error &error)
{
    return isLocal(error) || error.reason == Error::NotTheService;
}

QString idOf(const QJsonObject &thing)
{
    return idFrom(thing["id"_L1]);
}

/// Whether \p page goes on where \p things end: what it shares with them, \p known, ends the one and begins
/// the other. What is new to the list only makes that more.
bool goesOn(const QList<QJsonObject> &things, const QList<QJsonObject> &page, const QSet<QString> &known)
{
    const qsizetype shared = std::ranges::count_if(
        page, [&known](const QString &id) { return known.contains(id); }, idOf);
    return shared > 0 && shared <= things.size() &&
           std::ranges::equal(page.first(shared), things.last(shared), {}, idOf, idOf);
}

/// Adds what only \p others have.
void add(QList<QJsonObject> &things, const QList<QJsonObject> &others)
{
    QSet<QString> ids;
    for (const QJsonObject &thing : std::as_const(things))
        ids.insert(idOf(thing));
    for (const QJsonObject &other : others) {
        if (!ids.contains(idOf(other)))
            things.append(other);
    }
}

} // namespace

QCoro::Task<Result<QList<QJsonObject>>> VolubleBackend::readThings(QUrl url)
{
    const auto answer = co_await read(url);
    if (!answer)
        co_return fail(answer);
    if (const auto refused = refusalIn(*answer, false))
        co_return fail(*refused);
    const auto things = thingsFrom(*answer);
    if (!things)
        co_return fail(Error{Error::Unreachable, Error::ServiceTrouble, {}, u"no list in the answer"_s});
    co_return *things;
}

// What came in one second may change places between two pages: somebody is then on both, and somebody on
// neither, whom nothing would bring back.
QCoro::Task<Result<VolubleBackend::Pages>>
VolubleBackend::readPages(QString resource, QString filter, int offset,
                          std::function<bool(const QJsonObject &)> isNew)
{
    Pages all;
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const auto read = co_await readPagesOnce(resource, filter, offset, isNew);
        if (!read)
            co_return fail(read);
        Pages pages = *read;
        if (!pages.fit)
            add(pages.things, all.things);
        all = pages;
        if (all.fit)
            break;
    }
    co_return all;
}

QCoro::Task<Result<VolubleBackend::Pages>>
VolubleBackend::readPagesOnce(QString resource, QString filter, int offset,
                              std::function<bool(const QJsonObject &)> isNew)
{
    Pages pages;
    QSet<QString> ids;
    qsizetype overlap = 0; // of a page with the one before
    for (int page = 0; page < PageLimit; ++page) {
        const QUrl url = urlOf(resource, filter, offset);
        const auto things = co_await readThings(url);
        if (!things)
            co_return fail(things);
        if (page == 0)
            pages.readAt = serverNow();
        else
            pages.fit = pages.fit && (overlap == 0 || goesOn(pages.things, *things, ids));
        bool bringsNew = false;
        for (const QJsonObject &thing : *things) {
            const QString id = idOf(thing);
            if (ids.contains(id))
                continue;
            if (!id.isEmpty())
                ids.insert(id);
            pages.things.append(thing);
            bringsNew = bringsNew || (!id.isEmpty() && isNew(thing)); // without one it were new for ever
        }
        // how much a page of the flat dialect holds is not told
        if (!bringsNew || (!isFlat() && things->size() < PageSize))
            co_return pages;
        overlap = std::min(PageOverlap, (things->size() + 2) / 4); // none of a page of one
        offset += int(things->size() - overlap);
    }
    pages.next = QString::number(offset);
    co_return pages;
}

bool VolubleBackend::isToldAsItIs(const QJsonObject &message) const
{
    const QString id = idFrom(message["id"_L1]);
    const auto own = m_ownTold.constFind(id);
    return isTold(id) || (own != m_ownTold.cend() && *own == Json::text(message["message_state"_L1]));
}

QCoro::Task<Result<VolubleBackend::Listing>> VolubleBackend::listSide(QString direction, Place from,
                                                                      QDateTime since, SyncPoint point)
{
    const bool asksOwn = direction == "OUTBOUND"_L1;
    const bool all = !from.next.isEmpty() || (asksOwn && point.lookBackTo);
    const QString filter = u"direction=%1&from_date=%2&limit=%3"_s.arg(
        direction, QString::number(std::max<qint64>(since.toSecsSinceEpoch(), 0)), QString::number(PageSize));
    const std::function<bool(const QJsonObject &)> isNew = [=, this](const QJsonObject &message) {
        const QDateTime time = Json::instant(message["sent_time"_L1]);
        return !(time.isValid() && time < since) && (all || !isToldAsItIs(message));
    };
    const QString asked = isFlat() ? QString() : filter;
    const auto pages = co_await readPages(u"messages"_s, asked, from.next.toInt(), isNew);
    if (!pages)
        co_return fail(pages);
    const auto learnt = co_await learnMissing(pages->things);
    if (!learnt && !leavesIds(learnt.error()))
        co_return fail(learnt);

    Listing listing{.place = {}, .isComplete = pages->next.isEmpty()};
    for (auto thing = pages->things.crbegin(); thing != pages->things.crend(); ++thing) { // the oldest first
        const bool isEmpty = idFrom((*thing)["id"_L1]).isEmpty() && Json::text((*thing)["body"_L1]).isEmpty();
        if (isEmpty || (!all && isToldAsItIs(*thing)))
            continue;
        const bool own = isOwn(*thing, asksOwn);
        listing.messages.append(own ? ownFrom(*thing, point) : messageFrom(*thing, false, m_contacts));
        if (own) {
            tellOnce();
            m_ownTold.insert(listing.messages.constLast().remoteId, Json::text((*thing)["message_state"_L1]));
        }
    }
    // what came while older ones were caught up with is read next time
    const QDateTime newest = from.next.isEmpty() ? pages->readAt : QDateTime();
    listing.place = reached(from, newest, serverNow(), pages->next);
    co_return listing;
}

MessageSeen VolubleBackend::ownFrom(const QJsonObject &message, const SyncPoint &point) const
{
    MessageSeen seen = messageFrom(message, true, m_contacts);
    const QString contact = idFrom(message["contact"_L1]);
    if (point.lookAmong.contains(contact)) // it was written to by its id
        seen.conversation = contact;
    const auto written = std::ranges::find_if(point.lookFor, [&](const QString &text) {
        return text != seen.body && m_contacts.filledIn(text, contact) == seen.body;
    });
    if (written != point.lookFor.end())
        seen.writtenAs = *written;
    return seen;
}

QCoro::Task<Result<VolubleBackend::Listing>> VolubleBackend::list(Place from, SyncPoint point)
{
    if (m_ownTold.size() > OwnLimit)
        m_ownTold.clear();

    if (isDue(m_sinceContacts, ContactsPace)) {
        const auto learnt = co_await learnContacts();
        if (!learnt && !leavesIds(learnt.error()))
            co_return fail(learnt);
    }
    from.mark = std::min(from.mark, serverNow()); // which is known by now
    const QDateTime since = edge(from);
    const auto listing = co_await listSide(u"INBOUND"_s, from, since, point);
    co_return Result<Listing>(listing);
}

QCoro::Task<Result<VolubleBackend::Listing>> VolubleBackend::listOwn(Place from, SyncPoint point)
{
    if (isFlat() && !point.lookBackTo) // list() has shown them
        co_return Listing{.place = from, .isComplete = true};
    from.mark = std::min(from.mark, serverNow());
    const QDateTime since =
        point.lookBackTo ? edge(from) : std::min(edge(from), serverNow().addDuration(-OwnOverlap));
    const auto listing = co_await listSide(u"OUTBOUND"_s, from, since, point);
    co_return Result<Listing>(listing);
}

QCoro::Task<Result<QList<Event>>> VolubleBackend::report(QString remoteId)
{
    const QUrl url = urlOf(u"messages/"_s + encoded(remoteId));
    const auto answer = co_await read(url);
    if (!answer)
        co_return fail(answer);
    const QJsonObject message = thingFrom(*answer);
    const auto state = stateFrom(message);
    if (!state || *state == Delivery::Sent)
        co_return QList<Event>(); // no news
    co_return QList<Event>{
        DeliveryReported{.remoteId = remoteId, .state = *state, .problem = problemFrom(message)}};
}

QCoro::Task<Result<>> VolubleBackend::learnContacts()
{
    QList<QJsonObject> all;
    const std::function<bool(const QJsonObject &)> isNew = [](const QJsonObject &) { return true; };
    Pages pages{.things = {}, .readAt = {}, .next = u"0"_s};
    while (!pages.next.isEmpty() && all.size() < ContactLimit) {
        const int offset = pages.next.toInt();
        const auto read = co_await readPages(u"contacts"_s, QString(), offset, isNew);
        if (!read && read.error().kind == Error::Refused)
            m_sinceContacts.start(); // the answer will not change soon
        if (!read)
            co_return fail(read);
        pages = *read;
        all += pages.things;
    }
    m_sinceContacts.start();
    m_missed.clear();
    tell(m_contacts.learn(all));
    co_return Result<>{};
}

QCoro::Task<Result<>> VolubleBackend::learnMissing(QList<QJsonObject> messages)
{
    QSet<QString> missing;
    for (const QJsonObject &message : std::as_const(messages)) {
        const QString id = idFrom(message["contact"_L1]);
        if (!id.isEmpty() && !m_contacts.knows(id) && !m_missed.contains(id))
            missing.insert(id);
    }
    if (missing.isEmpty())
        co_return Result<>{};
    const auto learnt = co_await learnContacts();
    m_missed.unite(missing);
    co_return Result<>(learnt);
}

} // namespace Parlance
