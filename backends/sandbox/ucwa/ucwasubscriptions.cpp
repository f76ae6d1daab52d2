// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwasubscriptions.h"

#include "backends/sandbox/ucwa/ucwaapplication.h"
#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto Longest = 30min;
static constexpr auto Warning = 1min; // so long before its end a subscription is said to end

UcwaSubscriptions::UcwaSubscriptions(UcwaApplication &application)
    : m_application(application), m_pool(application.pool())
{
    const UcwaPeople &people = m_pool.people;
    connect(&people, &UcwaPeople::presenceChanged, this,
            [this](const QString &uri) { tellOf(uri, u"contactPresence"_s, u"/presence"_s); });
    connect(&people, &UcwaPeople::noteChanged, this,
            [this](const QString &uri) { tellOf(uri, u"contactNote"_s, u"/note"_s); });
    connect(&people, &UcwaPeople::joined, this,
            [this](const QString &uri, const QString &group) { tellMember(u"added"_s, uri, group); });
    connect(&people, &UcwaPeople::left, this,
            [this](const QString &uri, const QString &group) { tellMember(u"deleted"_s, uri, group); });
}

bool UcwaSubscriptions::owns(const QStringList &steps)
{
    static const QStringList own{u"presencesubscriptions"_s, u"presencesubscriptionmemberships"_s,
                                 u"subscribedcontacts"_s, u"contactsandgroupssubscription"_s};
    return own.contains(steps.value(0));
}

Response UcwaSubscriptions::handle(const Request &request, const QStringList &steps)
{
    const QString step = steps.value(0);
    const bool post = request.method == "POST";
    if (step == "contactsandgroupssubscription"_L1)
        return contacts(request, steps.value(1));
    if (step == "presencesubscriptions"_L1 && steps.size() > 1)
        return handleSubscription(request, steps[1]);
    if (step == "presencesubscriptions"_L1 && post)
        return create(request);
    if (step == "presencesubscriptionmemberships"_L1 && post)
        return add(request);
    if (step == "subscribedcontacts"_L1) {
        QStringList hrefs;
        for (const QString &uri : followed())
            hrefs << contact(uri).href;
        return Response::json(
            200, UcwaResource(u"subscribedContacts"_s, m_application.href(u"/people/subscribedContacts"_s))
                     .links(u"contact"_s, hrefs)
                     .json());
    }
    QJsonArray all;
    for (const auto &[id, lease] : m_leases)
        all << json(id);
    UcwaResource list(u"presenceSubscriptions"_s, m_application.href(u"/people/presenceSubscriptions"_s));
    return Response::json(200, all.isEmpty() ? list : list.embed(u"presenceSubscription"_s, all));
}

QString UcwaSubscriptions::href(const QString &id) const
{
    return m_application.href(u"/people/presenceSubscriptions/"_s + id);
}

QJsonObject UcwaSubscriptions::json(const QString &id) const
{
    const QString memberships =
        m_application.href(u"/people/presenceSubscriptionMemberships?presenceSubscriptionId="_s + id);
    UcwaResource subscription(u"presenceSubscription"_s, href(id));
    subscription.with(u"id"_s, id).link(u"memberships"_s, memberships);
    if (!m_leases.at(id)->ofGroup)
        subscription.link(u"addToPresenceSubscription"_s, memberships);
    return subscription;
}

std::optional<std::chrono::minutes> UcwaSubscriptions::duration(const Request &request) const
{
    const QJsonValue given = ucwaParameter(request, u"duration"_s);
    const std::chrono::minutes duration(given.toVariant().toInt());
    return duration >= 10min && duration <= Longest ? std::optional(duration) : std::nullopt;
}

void UcwaSubscriptions::extend(Lease &lease, std::chrono::minutes by)
{
    const auto now = m_pool.time.now();
    lease.end = std::min<std::chrono::milliseconds>(std::max(lease.end, now) + by, now + Longest);
    for (QTimer *timer : {&lease.warning, &lease.expiry}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer); // a coarse end could come before its warning
    }
    lease.warning.start(m_pool.time.real(lease.end - now - Warning));
    lease.expiry.start(m_pool.time.real(lease.end - now));
}

Response UcwaSubscriptions::create(const Request &request)
{
    const auto duration = this->duration(request);
    if (!duration)
        return ucwaInvalid(u"duration"_s);
    const QString group = ucwaParameter(request, u"groupId"_s).toString();
    QStringList uris = ucwaParameter(request, u"uris"_s).toVariant().toStringList();
    if (!group.isEmpty()) {
        uris.clear();
        for (const UcwaPerson &person :
             m_pool.people.contacts(QString::fromUtf8(QByteArray::fromHex(group.toLatin1()))))
            uris << person.uri;
    }
    if (uris.isEmpty())
        return ucwaInvalid(u"uris"_s);
    const int limit = m_pool.options.subscribedLimit;
    if (limit > 0 && followed().size() + uris.size() > limit)
        return ucwaError(403, u"Forbidden"_s, u"LimitExceeded"_s);

    const QString id = m_pool.newId();
    Lease &lease = *(m_leases[id] = std::make_unique<Lease>());
    lease.ofGroup = !group.isEmpty();
    lease.uris = uris;
    connect(&lease.warning, &QTimer::timeout, this, [this, id] {
        tell(u"updated"_s, {u"presenceSubscription"_s, href(id)});
    });
    connect(
        &lease.expiry, &QTimer::timeout, this, [this, id] { remove(id); }, Qt::QueuedConnection);
    extend(lease, *duration);
    follow(uris);
    tell(u"added"_s, {u"presenceSubscription"_s, href(id)});
    return Response::json(201, json(id));
}

void UcwaSubscriptions::follow(const QStringList &uris)
{
    for (const QString &uri : uris)
        tell(u"added"_s, contact(uri),
             {u"subscribedContacts"_s, m_application.href(u"/people/subscribedContacts"_s)});
    for (const QString &uri : uris) {
        tellOf(uri, u"contactPresence"_s, u"/presence"_s);
        const UcwaPerson *person = m_pool.people.find(uri);
        if (person && !person->note.isEmpty())
            tellOf(uri, u"contactNote"_s, u"/note"_s);
    }
}

Response UcwaSubscriptions::add(const Request &request)
{
    const auto found = m_leases.find(ucwaParameter(request, u"presenceSubscriptionId"_s).toString());
    if (found == m_leases.end())
        return ucwaError(404, u"NotFound"_s, u"ApplicationNotFound"_s);
    QStringList uris = ucwaParameter(request, u"contactUris"_s).toVariant().toStringList();
    uris.removeIf([&](const QString &uri) { return found->second->uris.contains(uri, Qt::CaseInsensitive); });
    found->second->uris << uris;
    follow(uris);
    return Response::json(201, json(found->first));
}

Response UcwaSubscriptions::handleSubscription(const Request &request, const QString &id)
{
    const auto found = m_leases.find(id);
    if (found == m_leases.end()) // the documented oddity: it is not the application that is gone
        return ucwaError(404, u"NotFound"_s, u"ApplicationNotFound"_s);
    if (request.method == "DELETE") {
        remove(id);
        return ucwaDone();
    }
    if (request.method == "POST") {
        const auto duration = this->duration(request);
        if (!duration)
            return ucwaInvalid(u"duration"_s);
        extend(*found->second, *duration);
    }
    return Response::json(200, json(id));
}

void UcwaSubscriptions::remove(const QString &id)
{
    const auto found = m_leases.find(id);
    if (found == m_leases.end())
        return;
    const QStringList uris = found->second->uris;
    m_leases.erase(found);
    for (const QString &uri : uris)
        tell(u"deleted"_s, contact(uri),
             {u"subscribedContacts"_s, m_application.href(u"/people/subscribedContacts"_s)});
    tell(u"deleted"_s, {u"presenceSubscription"_s, href(id)});
}

Response UcwaSubscriptions::contacts(const Request &request, const QString &step)
{
    const QString here = m_application.href(u"/people/contactsAndGroupsSubscription"_s);
    const QString start = u"startOrRefreshSubscriptionToContactsAndGroups"_s;
    const QString stop = u"stopSubscriptionToContactsAndGroups"_s;
    int status = 200;
    if (step == stop.toLower() && request.method == "POST") {
        m_contacts.reset();
        return ucwaDone();
    }
    if (step == start.toLower() && request.method == "POST") {
        const std::chrono::minutes minutes(ucwaParameter(request, u"duration"_s).toVariant().toInt());
        if (minutes < 10min || minutes > 60min)
            return ucwaInvalid(u"duration"_s);
        if (!m_contacts) {
            m_contacts = std::make_unique<Lease>();
            connect(&m_contacts->warning, &QTimer::timeout, this, [this, here] {
                tell(u"updated"_s, {u"myContactsAndGroupsSubscription"_s, here});
            });
            connect(
                &m_contacts->expiry, &QTimer::timeout, this, [this] { m_contacts.reset(); },
                Qt::QueuedConnection);
        }
        extend(*m_contacts, minutes);
        status = 201;
    }
    return Response::json(status, UcwaResource(u"myContactsAndGroupsSubscription"_s, here)
                                      .with(u"state"_s, m_contacts ? u"Connected"_s : u"Disconnected"_s)
                                      .link(start, here + u'/' + start)
                                      .link(stop, here + u'/' + stop)
                                      .json());
}

QStringList UcwaSubscriptions::followed() const
{
    QStringList uris;
    for (const auto &[id, lease] : m_leases)
        uris << lease->uris;
    uris.removeDuplicates();
    return uris;
}

void UcwaSubscriptions::clear()
{
    m_leases.clear();
    m_contacts.reset();
}

UcwaTarget UcwaSubscriptions::contact(const QString &uri) const
{
    return {u"contact"_s, m_application.href(u"/people/"_s + ucwaAddress(uri))};
}

void UcwaSubscriptions::tell(const QString &type, const UcwaTarget &target, const UcwaTarget &in)
{
    m_application.events().add({.sender = {u"people"_s, m_application.href(u"/people"_s)},
                                .type = type,
                                .target = target,
                                .in = in});
}

void UcwaSubscriptions::tellOf(const QString &uri, const QString &rel, const QString &path)
{
    for (const QString &followed : followed()) {
        if (ucwaAddress(followed) == ucwaAddress(uri)) {
            tell(u"updated"_s, {rel, contact(uri).href + path}, contact(uri));
            return;
        }
    }
}

void UcwaSubscriptions::tellMember(const QString &type, const QString &uri, const QString &group)
{
    if (m_contacts)
        tell(type, contact(uri),
             {UcwaContacts::groupRel(group),
              m_application.href(u"/people/groups/"_s + UcwaContacts::groupId(group))});
}

} // namespace Parlance::Sandbox
