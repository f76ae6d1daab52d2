// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwaroster.h"

#include "backends/address.h"
#include "backends/ucwa/ucwaerrors.h"
#include "backends/ucwa/ucwatalk.h"

#include <QJsonArray>

#include <algorithm>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Both kinds of subscription end after 30 minutes.
constexpr auto KeepListedEvery = 25min;
constexpr auto ExtendEvery = 24min;
constexpr auto ReloadAfter = 1s;
constexpr auto TryAgainAfter = 30s;
constexpr auto ExtendAtMostEvery = 60s;
constexpr qsizetype MostFollowed = 250;

} // namespace

Roster::Roster(Session &session, Pace pace, Tell tell)
    : m_session(session), m_pace(pace), m_tell(std::move(tell)), m_most(MostFollowed)
{
    for (QTimer *timer : {&m_collecting, &m_reloading, &m_trying})
        timer->setSingleShot(true);
    const auto on = [this](QTimer &timer, QCoro::Task<> (Roster::*begin)()) {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this, begin] { m_tasks.keep((this->*begin)()); });
    };
    on(m_trying, &Roster::extend);
    on(m_collecting, &Roster::fetch);
    on(m_reloading, &Roster::load);
    on(m_keepingListed, &Roster::keepListed);
    on(m_extending, &Roster::extend);
}

void Roster::begin(const Resource &application)
{
    m_people = application.embedded("people"_L1);
    m_batchHref = application.href("batch"_L1);
    m_known.clear();
    m_followed.clear();
    m_subscription.clear();
    m_addHref.clear();
    m_most = MostFollowed;
    m_tasks.keep(keepListed());
    m_tasks.keep(load());
    m_keepingListed.start(m_pace(KeepListedEvery));
    m_extending.start(m_pace(ExtendEvery));
}

void Roster::rest()
{
    for (QTimer *timer : {&m_collecting, &m_reloading, &m_keepingListed, &m_extending, &m_trying})
        timer->stop();
    m_people = {};
    m_due.clear();
}

QCoro::Task<> Roster::keepListed()
{
    static constexpr QLatin1StringView Ways[]{"startOrRefreshSubscriptionToContactsAndGroups"_L1,
                                              "myContactsAndGroupsSubscription"_L1};
    for (const auto rel : Ways) {
        QString href = m_people.href(rel);
        if (href.isEmpty())
            continue;
        if (rel == "myContactsAndGroupsSubscription"_L1) { // the action is a link of that resource
            const auto subscription = co_await m_session.get(href);
            href = subscription ? subscription->href("startOrRefreshSubscriptionToContactsAndGroups"_L1)
                                : QString();
        }
        if (href.isEmpty())
            continue;
        const QString lasting = withQuery(href, u"duration=30"_s);
        const auto kept = co_await m_session.post(lasting);
        Q_UNUSED(kept) // without it the list is as of the start
        co_return;
    }
}

/// The names of groups, by the key of the contact in them. Who is in the default group only is in none.
QCoro::Task<QHash<QString, QStringList>> Roster::groups()
{
    QHash<QString, QStringList> names;
    const QString groupsHref = m_people.href("myGroups"_L1);
    if (groupsHref.isEmpty())
        co_return names;
    const auto groups = co_await m_session.get(groupsHref);
    if (!groups)
        co_return names;
    static constexpr QLatin1StringView Kinds[]{"pinnedGroup"_L1, "group"_L1, "delegatesGroup"_L1,
                                               "distributionGroup"_L1};
    for (const auto rel : Kinds) {
        for (const Resource &group : groups->embeddedList(rel)) {
            const QString href = group.href("groupContacts"_L1);
            if (href.isEmpty())
                continue;
            const auto members = co_await m_session.get(href);
            if (!members)
                continue;
            for (const Resource &contact : members->embeddedList("contact"_L1))
                names[keyOf(contact.self())] << group.text("name"_L1);
            for (const Link &contact : members->links("contact"_L1))
                names[keyOf(contact.href)] << group.text("name"_L1);
        }
    }
    co_return names;
}

ContactSeen Roster::learn(const Resource &contact)
{
    constexpr QLatin1StringView Texts[]{"title"_L1, "department"_L1, "company"_L1, "office"_L1};
    constexpr std::pair<QLatin1StringView, QLatin1StringView> Phones[]{{"workPhoneNumber"_L1, "work"_L1},
                                                                       {"mobilePhoneNumber"_L1, "mobile"_L1},
                                                                       {"homePhoneNumber"_L1, "home"_L1},
                                                                       {"otherPhoneNumber"_L1, "other"_L1}};

    ContactSeen seen{.address = addressFrom(contact), .name = contact.text("name"_L1)};
    for (const auto key : Texts) {
        if (const QString text = contact.text(key); !text.isEmpty())
            seen.card.insert(key, text);
    }
    if (const QStringList emails = contact.texts("emailAddresses"_L1); !emails.isEmpty())
        seen.card.insert("emails"_L1, QJsonArray::fromStringList(emails));
    QJsonArray phones;
    for (const auto &[key, kind] : Phones) {
        const QString uri = contact.text(key);
        if (!uri.isEmpty())
            phones << QJsonObject{{u"kind"_s, kind}, {u"number"_s, Address::canonical(uri).value_or(uri)}};
    }
    if (!phones.isEmpty())
        seen.card.insert("phones"_L1, phones);
    if (const QString self = contact.self(); !self.isEmpty() && !seen.address.isEmpty())
        m_known.insert(keyOf(self), seen.address);
    if (const QString photo = contact.href("contactPhoto"_L1); !photo.isEmpty())
        m_photos.insert(seen.address, photo);
    return seen;
}

QCoro::Task<> Roster::load()
{
    const QString href = m_people.href("myContacts"_L1);
    if (href.isEmpty())
        co_return;
    if (std::exchange(m_isLoading, true)) {
        m_reloading.start(m_pace(TryAgainAfter));
        co_return;
    }
    const auto contacts = co_await m_session.get(href);
    const auto grouped = co_await groups();
    m_isLoading = false;
    if (!contacts) { // an answer that failed takes nobody off the list
        if (!m_people.isEmpty() && contacts.error().mayTryAgain() &&
            contacts.error().kind != Error::Unauthorised)
            m_reloading.start(m_pace(TryAgainAfter));
        co_return;
    }
    const bool isWithoutBodies =
        contacts->embeddedList("contact"_L1).isEmpty() && !contacts->links("contact"_L1).isEmpty();
    for (const Link &contact : contacts->links("contact"_L1)) {
        if (isWithoutBodies)
            add({Contact, contact.href, contact.href});
    }
    if (isWithoutBodies)
        co_return;
    QList<Event> events;
    RosterSeen roster;
    for (const Resource &contact : contacts->embeddedList("contact"_L1)) {
        ContactSeen seen = learn(contact);
        if (seen.address.isEmpty())
            continue;
        seen.groups = grouped.value(keyOf(contact.self()));
        roster.addresses << seen.address;
        events << seen;
    }
    m_listed = roster.addresses;
    events << roster;
    m_tell(events);
    m_tasks.keep(follow());
}

void Roster::watch(const QStringList &addresses)
{
    m_watched = addresses;
    m_watched.removeIf([](const QString &address) { return !address.startsWith("sip:"_L1); });
    if (!m_people.isEmpty())
        m_tasks.keep(follow());
}

QStringList Roster::wanted() const
{
    QStringList wanted = m_watched;
    for (const QString &address : m_listed) {
        if (address.startsWith("sip:"_L1))
            wanted << address;
    }
    wanted.removeDuplicates();
    return wanted.first(qMin(wanted.size(), m_most));
}

/// Follows those who are wanted and not followed yet.
QCoro::Task<> Roster::follow()
{
    if (std::exchange(m_isFollowing, true)) {
        m_followAgain = true;
        co_return;
    }
    do {
        m_followAgain = false;
        QStringList newcomers = wanted();
        newcomers.removeIf([this](const QString &address) { return m_followed.contains(address); });
        if (newcomers.isEmpty())
            break;
        const auto followed = co_await followMore(newcomers);
        if (followed)
            m_followed.unite({newcomers.begin(), newcomers.end()});
        else if (followed.error().reason == Error::LimitReached)
            m_followAgain = (m_most /= 2) > 0;
        else if (!m_people.isEmpty() && followed.error().mayTryAgain() &&
                 followed.error().kind != Error::Unauthorised)
            m_trying.start(m_pace(TryAgainAfter));
    } while (m_followAgain);
    m_isFollowing = false;
}

QCoro::Task<Result<>> Roster::followMore(QStringList newcomers)
{
    if (!m_subscription.isEmpty() && !m_addHref.isEmpty()) {
        const QJsonObject more{{u"contactUris"_s, QJsonArray::fromStringList(newcomers)}};
        const auto added = co_await m_session.post(m_addHref, more);
        if (added || added.error().reason != Error::NotFound)
            co_return added.map([](const Resource &) {});
        m_subscription.clear(); // it has ended, and everybody in it
        m_followed.clear();
        newcomers = wanted();
    }
    const QJsonObject all{{u"duration"_s, 30}, {u"uris"_s, QJsonArray::fromStringList(newcomers)}};
    const QString href = m_people.href("presenceSubscriptions"_L1);
    if (href.isEmpty())
        co_return failed(Error::Refused, Error::NotPermitted, u"the server lets nobody be followed"_s);
    const auto made = co_await m_session.post(href, all);
    if (!made)
        co_return fail(made);
    m_subscription = made->self().isEmpty() ? made->text("location"_L1) : made->self();
    m_addHref = made->href("addToPresenceSubscription"_L1);
    m_extending.start(m_pace(ExtendEvery));
    co_return Result<>{};
}

QCoro::Task<> Roster::extend()
{
    if (m_subscription.isEmpty()) {
        co_await follow();
        co_return;
    }
    m_extended.start();
    const QString lasting = withQuery(m_subscription, u"duration=30"_s);
    const auto extended = co_await m_session.post(lasting);
    if (extended)
        co_return;
    if (extended.error().reason != Error::NotFound) {
        if (!m_people.isEmpty() && extended.error().kind != Error::Unauthorised)
            m_trying.start(m_pace(TryAgainAfter));
        co_return;
    }
    m_subscription.clear(); // only the subscription is gone, whatever the server calls it
    m_followed.clear();
    co_await follow();
}

void Roster::apply(const ChannelEvent &event)
{
    if (m_people.isEmpty())
        return;
    const QString contact = event.inHref.isEmpty() ? event.link.href : event.inHref;
    const bool isNews = event.type != ChannelEvent::Deleted;
    if (event.rel == "presencesubscription"_L1 && keyOf(event.link.href) == keyOf(m_subscription)) {
        const bool isDue = !m_extended.isValid() || m_extended.elapsed() >= m_pace(ExtendAtMostEvery).count();
        if (event.type == ChannelEvent::Updated && isDue) {
            m_tasks.keep(extend());
        } else if (event.type == ChannelEvent::Deleted) {
            m_subscription.clear();
            m_followed.clear();
            m_tasks.keep(follow());
        }
    } else if (event.rel == "mycontactsandgroupssubscription"_L1 && event.type == ChannelEvent::Updated) {
        m_tasks.keep(keepListed());
    } else if (event.rel == "contactpresence"_L1 && isNews) {
        add({Presence, event.link.href, contact});
    } else if (event.rel == "contactnote"_L1 && isNews) {
        add({Note, event.link.href, contact});
    } else if (event.rel == "contact"_L1 && event.inRel == "subscribedcontacts"_L1) {
        if (isNews && !m_known.contains(keyOf(event.link.href)))
            add({Contact, event.link.href, event.link.href});
    } else if (event.rel == "contact"_L1 || event.rel.endsWith("group"_L1)) {
        if (!m_reloading.isActive()) // a stream of changes must not put it off for ever
            m_reloading.start(m_pace(ReloadAfter));
    }
}

} // namespace Parlance::Ucwa
