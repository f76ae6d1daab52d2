// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwacontacts.h"

#include "backends/sandbox/ucwa/ucwaapplication.h"
#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

#include <QUrlQuery>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

/// Eight by eight pixels of grey.
static const auto Picture =
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZG"
    "NywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09P"
    "T09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAA"
    "AAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAT/xAAUEQEAAAAAAAAAAAAAAAAA"
    "AAAA/9oADAMBAAIRAxEAPwC5ekAAAf/Z";

UcwaContacts::UcwaContacts(UcwaApplication &application)
    : m_application(application), m_pool(application.pool())
{
}

QJsonObject UcwaContacts::people() const
{
    const QString here = m_application.href(u"/people"_s);
    return UcwaResource(u"people"_s, here)
        .link(u"presenceSubscriptions"_s, here + u"/presenceSubscriptions"_s)
        .link(u"subscribedContacts"_s, here + u"/subscribedContacts"_s)
        .link(u"presenceSubscriptionMemberships"_s, here + u"/presenceSubscriptionMemberships"_s)
        .link(u"myGroups"_s, here + u"/groups"_s)
        .link(u"myGroupMemberships"_s, here + u"/groupMemberships"_s)
        .link(u"myContacts"_s, here + u"/contacts"_s)
        .link(u"myContactsAndGroupsSubscription"_s, here + u"/contactsAndGroupsSubscription"_s)
        .link(u"search"_s, here + u"/search"_s);
}

Response UcwaContacts::handle(const Request &request, const QStringList &steps)
{
    const QString step = steps.value(0);
    if (request.method != "GET")
        return ucwaError(405, u"MethodNotAllowed"_s);
    if (step.isEmpty())
        return Response::json(200, people());
    if (step == "contacts"_L1)
        return contacts(request);
    if (step == "groups"_L1)
        return groups(steps.value(1));
    if (step == "groupmemberships"_L1)
        return memberships();
    if (step == "search"_L1)
        return search(request);
    const UcwaPerson *person = m_pool.people.find(step);
    return person ? contact(*person, steps.value(1)) : ucwaNotFound();
}

QJsonObject UcwaContacts::contactJson(const UcwaPerson &person) const
{
    const QString address = ucwaAddress(person.uri);
    const QString here = m_application.href(u"/people/"_s + address);
    UcwaResource contact(u"contact"_s, here);
    contact.with(u"uri"_s, person.uri)
        .with(u"name"_s, person.name)
        .with(u"sourceNetwork"_s, u"SameEnterprise"_s)
        .with(u"emailAddresses"_s, QJsonArray{address})
        .with(u"type"_s, u"User"_s)
        .with(u"etag"_s, QString::number(qHash(person.name + person.title + person.department)))
        .link(u"contactPhoto"_s, m_application.href(u"/photos/"_s + address))
        .link(u"contactPresence"_s, here + u"/presence"_s)
        .link(u"contactLocation"_s, here + u"/location"_s)
        .link(u"contactNote"_s, here + u"/note"_s)
        .link(u"contactSupportedModalities"_s, here + u"/supportedMedia"_s)
        .link(u"contactPrivacyRelationship"_s, here + u"/privacyRelationship"_s);
    if (!person.title.isEmpty())
        contact.with(u"title"_s, person.title);
    if (!person.department.isEmpty())
        contact.with(u"department"_s, person.department);
    if (!person.phone.isEmpty())
        contact.with(u"workPhoneNumber"_s, person.phone);
    return contact;
}

Response UcwaContacts::contact(const UcwaPerson &person, const QString &step)
{
    if (step.isEmpty())
        return Response::json(200, contactJson(person));
    const auto part = [&](const QString &rel, const QString &path) {
        return UcwaResource(rel, m_application.href(u"/people/%1/%2"_s.arg(ucwaAddress(person.uri), path)));
    };
    UcwaResource resource{QString(), QString()};
    if (step == "presence"_L1) {
        const bool isThere = person.availability != "Offline"_L1;
        resource = part(u"contactPresence"_s, u"presence"_s)
                       .with(u"availability"_s, person.availability)
                       .with(u"deviceType"_s, isThere ? u"PC"_s : u"Unknown"_s);
        if (!person.activity.isEmpty())
            resource.with(u"activity"_s, person.activity);
        if (!isThere)
            resource.with(u"lastActive"_s, ucwaDate(m_pool.clock.now().addSecs(-3600)));
    } else if (step == "note"_L1) {
        resource = part(u"contactNote"_s, u"note"_s)
                       .with(u"message"_s, person.note)
                       .with(u"type"_s, person.outOfOffice ? u"OutOfOffice"_s : u"Personal"_s);
    } else if (step == "location"_L1) {
        resource = part(u"contactLocation"_s, u"location"_s).with(u"location"_s, person.location);
    } else if (step == "supportedmedia"_L1) {
        resource = part(u"contactSupportedModalities"_s, u"supportedMedia"_s)
                       .with(u"modalities"_s, QJsonArray{u"Messaging"_s});
    } else if (step == "privacyrelationship"_L1) {
        resource = part(u"contactPrivacyRelationship"_s, u"privacyRelationship"_s)
                       .with(u"relationshipLevel"_s, u"Colleagues"_s);
    } else {
        return ucwaNotFound();
    }
    return Response::json(200, resource);
}

QString UcwaContacts::groupId(const QString &group)
{
    return QString::fromLatin1(group.toUtf8().toHex());
}

QString UcwaContacts::groupRel(const QString &group)
{
    return group == UcwaPeople::Pinned  ? u"pinnedGroup"_s
           : group == UcwaPeople::Other ? u"defaultGroup"_s
                                        : u"group"_s;
}

QJsonObject UcwaContacts::groupJson(const QString &group) const
{
    const QString id = groupId(group);
    const QString here = m_application.href(u"/people"_s);
    return UcwaResource(groupRel(group), here + u"/groups/"_s + id)
        .with(u"id"_s, id)
        .with(u"name"_s, group)
        .link(u"groupContacts"_s, here + u"/contacts?groupId="_s + id)
        .link(u"subscribeToGroupPresence"_s, here + u"/presenceSubscriptions?groupId="_s + id);
}

Response UcwaContacts::contacts(const Request &request)
{
    const QString id = ucwaParameter(request, u"groupId"_s).toString();
    const bool inFull = ucwaParameter(request, u"expand"_s).toString() != "false"_L1;
    const QString here = m_application.href(u"/people/contacts"_s);
    UcwaResource list(id.isEmpty() ? u"myContacts"_s : u"groupContacts"_s,
                      id.isEmpty() ? here : here + u"?groupId="_s + id);
    QJsonArray contacts;
    QStringList hrefs;
    for (const UcwaPerson &person :
         m_pool.people.contacts(QString::fromUtf8(QByteArray::fromHex(id.toLatin1())))) {
        contacts << contactJson(person);
        hrefs << m_application.href(u"/people/"_s + ucwaAddress(person.uri));
    }
    if (!inFull)
        list.links(u"contact"_s, hrefs);
    else if (!contacts.isEmpty())
        list.embed(u"contact"_s, contacts);
    return Response::json(200, list);
}

Response UcwaContacts::groups(const QString &id)
{
    UcwaResource groups(u"myGroups"_s, m_application.href(u"/people/groups"_s));
    QJsonArray own;
    for (const QString &group : m_pool.people.groups()) {
        const QJsonObject json = groupJson(group);
        if (groupId(group) == id)
            return Response::json(200, json);
        if (groupRel(group) == "group"_L1)
            own << json;
        else
            groups.embed(groupRel(group), json);
    }
    if (!id.isEmpty())
        return ucwaNotFound();
    return Response::json(200, groups.embed(u"group"_s, own).embed(u"distributionGroup"_s, QJsonArray()));
}

Response UcwaContacts::memberships()
{
    const QString here = m_application.href(u"/people"_s);
    QJsonArray memberships;
    for (const UcwaPerson &person : m_pool.people.contacts()) {
        for (const QString &group : person.groups) {
            const QString address = ucwaAddress(person.uri);
            const QString id = groupId(group);
            memberships << UcwaResource(u"myGroupMembership"_s,
                                        here + u"/groupMemberships/%1,%2"_s.arg(id, address))
                               .link(u"contact"_s, here + u'/' + address)
                               .link(groupRel(group), here + u"/groups/"_s + id)
                               .json();
        }
    }
    UcwaResource list(u"myGroupMemberships"_s, here + u"/groupMemberships"_s);
    if (!memberships.isEmpty())
        list.embed(u"myGroupMembership"_s, memberships);
    return Response::json(200, list);
}

Response UcwaContacts::search(const Request &request)
{
    const QString query = ucwaParameter(request, u"query"_s).toString();
    const QJsonValue limit = ucwaParameter(request, u"limit"_s);
    const int most = limit.isUndefined() ? 100 : limit.toString().toInt();
    if (query.isEmpty() || query.size() > 256)
        return ucwaInvalid(u"query"_s);
    if (most < 1 || most > 100)
        return ucwaInvalid(u"limit"_s);
    QJsonArray found;
    for (const UcwaPerson &person : m_pool.people.all()) {
        const QString text = person.name + u'\n' + person.uri + u'\n' + person.phone;
        if (text.contains(query, Qt::CaseInsensitive))
            found << contactJson(person);
    }
    const bool more = found.size() > most;
    while (found.size() > most)
        found.removeLast();
    UcwaResource results(u"search"_s, m_application.href(u"/people/search?"_s) + request.query);
    results.with(u"moreResultsAvailable"_s, more);
    if (!found.isEmpty())
        results.embed(u"contact"_s, found);
    return Response::json(200, results);
}

Response UcwaContacts::photo(const Request &request, const QString &address)
{
    const UcwaPerson *person = m_pool.people.find(address);
    const bool isSelf = address == ucwaAddress(m_pool.self());
    if (!m_pool.options.photos)
        return ucwaError(403, u"Forbidden"_s, u"None"_s);
    if (!isSelf && (!person || !person->photo))
        return ucwaNotFound();
    const QByteArray tag = '"' + QByteArray::number(qHash(address)) + '"';
    if (request.header("If-None-Match") == tag)
        return {.status = 304, .headers = {{"ETag", tag}}};
    return {.body = QByteArray::fromBase64(Picture), .contentType = "image/jpeg", .headers = {{"ETag", tag}}};
}

} // namespace Parlance::Sandbox
