// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// ClerkService: the lists, of messages, contacts and templates.

#include "backends/sandbox/clerk/clerkservice.h"
#include "backends/sandbox/clerk/clerkverdict.h"

#include <QJsonArray>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>
#include <tuple>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static const QDateTime &stampOf(const ClerkMessage &message, ClerkOptions::Stamp stamp)
{
    return stamp == ClerkOptions::Created ? message.created : message.updated;
}

static QDateTime bound(const Request &request, const QString &name)
{
    return QDateTime::fromString(request.parameter(name).value_or(QString()), Qt::ISODateWithMs);
}

Response ClerkService::list(const Request &request)
{
    const ClerkVerdict verdict =
        clerkVerdict(request, {u"inboxIds"_s, u"start"_s, u"end"_s, u"limit"_s, u"page"_s});
    if (!verdict.complaints.isEmpty()) {
        Response response = refusal(422, verdict.complaints);
        response.remarks = verdict.complaints;
        return response;
    }

    const QStringList inboxes = QUrlQuery(request.query).allQueryItemValues(u"inboxIds"_s);
    const QDateTime start = bound(request, u"start"_s);
    const QDateTime end = m_options.ignoresEnd ? QDateTime() : bound(request, u"end"_s);
    QList<ClerkMessage *> found;
    for (ClerkMessage &message : m_messages) {
        const QDateTime &time = stampOf(message, m_options.filtersBy);
        const bool onBound = m_options.excludesBounds && (time == start || time == end);
        const bool asked = (inboxes.isEmpty() || inboxes.contains(message.inboxId)) && !onBound &&
                           (!start.isValid() || time >= start) && (!end.isValid() || time <= end);
        const bool late = !message.inbound && message.timesUnlisted < m_options.lateList;
        if (asked && late)
            ++message.timesUnlisted;
        else if (asked)
            found << &message;
    }
    std::sort(found.begin(), found.end(), [this](const auto *a, const auto *b) {
        const auto &first = m_options.oldestFirst ? a : b;
        const auto &second = m_options.oldestFirst ? b : a;
        return std::tie(stampOf(*first, m_options.sortsBy), first) <
               std::tie(stampOf(*second, m_options.sortsBy), second);
    });

    const auto [first, last] = pageBounds(request, found.size());
    QJsonArray data;
    for (qsizetype i = first; i < last; ++i) {
        data << found[i]->toJson(m_options);
        shown(*found[i]);
    }
    return page(request, data, found.size(), verdict.remarks);
}

int ClerkService::pageNumber(const Request &request) const
{
    const auto asked = request.parameter(u"page"_s);
    return std::max(m_options.pageBase, asked ? asked->toInt() : m_options.pageBase);
}

std::pair<qsizetype, qsizetype> ClerkService::pageBounds(const Request &request, qsizetype size) const
{
    const int asked = request.parameter(u"limit"_s).value_or(u"50"_s).toInt();
    const qsizetype limit = std::min(asked, m_options.pageSize);
    const qsizetype page = m_options.ignoresPage ? 0 : pageNumber(request) - m_options.pageBase;
    return {std::min(page * limit, size), std::min((page + 1) * limit, size)};
}

Response ClerkService::page(const Request &request, const QJsonArray &data, qsizetype size,
                            const QStringList &remarks) const
{
    QJsonObject answer{{u"data"_s, data}};
    switch (m_options.total) {
    case ClerkOptions::Exact:
        answer.insert(u"total"_s, size);
        break;
    case ClerkOptions::OfPage:
        answer.insert(u"total"_s, data.size());
        break;
    case ClerkOptions::AsText:
        answer.insert(u"total"_s, QString::number(size));
        break;
    case ClerkOptions::Untold:
        break;
    }
    if (m_options.links != ClerkOptions::Absent)
        answer.insert(u"links"_s,
                      links(request, pageNumber(request), pageBounds(request, size).second < size));
    Response response = Response::json(200, answer);
    response.remarks = remarks;
    return response;
}

QJsonObject ClerkService::links(const Request &request, int number, bool hasNext) const
{
    const auto link = [&](int page) -> QJsonValue {
        QUrlQuery query(request.query);
        query.removeQueryItem(u"page"_s);
        query.addQueryItem(u"page"_s, QString::number(page));
        const QString path = request.path + u'?' + query.toString(QUrl::FullyEncoded);
        if (m_options.links == ClerkOptions::Relative)
            return path;
        return (m_options.linksTo.isEmpty() ? request.base().toString() : m_options.linksTo) + path;
    };
    if (m_options.links == ClerkOptions::Empty)
        return {{u"next"_s, QString()}, {u"prev"_s, QString()}, {u"self"_s, QString()}};
    const bool tells = m_options.links != ClerkOptions::Null;
    return {
        {u"next"_s, tells && hasNext ? link(number + 1) : QJsonValue::Null},
        {u"prev"_s, tells && number > m_options.pageBase ? link(number - 1) : QJsonValue::Null},
        {u"self"_s, tells ? link(number) : QJsonValue::Null},
    };
}

Response ClerkService::listContacts(const Request &request)
{
    const ClerkVerdict verdict = clerkVerdict(request, {u"phone"_s, u"email"_s, u"name"_s});
    QJsonArray data;
    for (const ClerkContact &contact : std::as_const(m_contacts)) {
        const QString phone = request.parameter(u"phone"_s).value_or(contact.phone);
        const QString name = request.parameter(u"name"_s).value_or(QString());
        if (phone != contact.phone || !contact.name.contains(name, Qt::CaseInsensitive))
            continue;
        data << QJsonObject{
            {u"id"_s, QUuid::createUuidV5(QUuid(), contact.phone).toString(QUuid::WithoutBraces)},
            {u"teamId"_s, u"7d000000-0000-4000-8000-000000000001"_s},
            {u"createdByUserId"_s, QJsonValue::Null},
            {u"name"_s, contact.name.isEmpty() ? QJsonValue::Null : QJsonValue(contact.name)},
            {u"phone"_s, contact.phone},
            {u"email"_s, QJsonValue::Null},
            {u"externalId"_s, QJsonValue::Null},
            {u"optOut"_s, contact.optOut},
            {u"avatarURL"_s, QJsonValue::Null},
            {u"public"_s, true},
            {u"data"_s, QJsonObject()},
            {u"attributes"_s, QJsonArray()},
            {u"created"_s, u"2026-01-01T00:00:00.000Z"_s},
            {u"updated"_s, u"2026-01-01T00:00:00.000Z"_s},
        };
    }
    Response response = Response::json(200, {{u"data"_s, data}});
    response.remarks = verdict.remarks;
    return response;
}

Response ClerkService::listTemplates(const Request &request)
{
    const ClerkVerdict verdict = clerkVerdict(request, {u"limit"_s, u"page"_s});
    if (!verdict.complaints.isEmpty()) {
        Response response = refusal(422, verdict.complaints);
        response.remarks = verdict.complaints;
        return response;
    }
    const auto [begin, end] = pageBounds(request, m_templates.size());
    QJsonArray data;
    for (const ClerkTemplate &one : m_templates.mid(begin, end - begin)) {
        data << QJsonObject{
            {u"id"_s, one.id},
            {u"teamId"_s, u"7d000000-0000-4000-8000-000000000001"_s},
            {u"name"_s, one.name},
            {u"body"_s, one.body},
            {u"type"_s, one.type},
            {u"isPersonal"_s, false},
            {u"attachmentIds"_s, QJsonArray()},
            {u"created"_s, u"2026-01-01T00:00:00.000Z"_s},
            {u"updated"_s, u"2026-01-01T00:00:00.000Z"_s},
            {u"userId"_s, QJsonValue::Null},
            {u"externalId"_s, QJsonValue::Null},
        };
    }
    return page(request, data, m_templates.size(), verdict.remarks);
}

} // namespace Parlance::Sandbox
