// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Contacts, servicechains and all else that messages are about.

#include "backends/sandbox/voluble/volubleservice.h"

#include <QUrl>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static Response counted(qsizetype count)
{
    return Response::json(200, {{u"data"_s, QJsonObject{{u"count"_s, count}}}});
}

static Response notFound(const VolubleSpeech &speech, int status, const QString &what, const QString &id)
{
    return speech.error(status, u"ResourceNotFoundError"_s, what + u" not found: "_s + id);
}

Response VolubleService::contacts(const Call &call) const
{
    const QString id = call.path.value(1);
    if (call.path.value(2) == "messages"_L1)
        return refusal(call, {u"message:read"_s}).value_or(Response::json(200, {})); // broken there, too
    if (const auto refused = refusal(call, {u"contact:view"_s}))
        return *refused;
    if (id == "count"_L1)
        return counted(m_contacts.size());
    if (!id.isEmpty()) {
        const VolubleContact *found = contact(id);
        return found ? call.speech.one(200, found->item(m_options))
                     : notFound(call.speech, 404, u"Contact"_s, id);
    }

    bool isLimit = true;
    bool isOffset = true;
    const QString limitText = call.request.parameter(u"limit"_s).value_or(QString());
    const QString offsetText = call.request.parameter(u"offset"_s).value_or(QString());
    const int usual = call.organization.isEmpty() ? m_options.flatPage : 100;
    const int limit = limitText.isEmpty() ? usual : limitText.toInt(&isLimit);
    const int offset = offsetText.isEmpty() ? 0 : offsetText.toInt(&isOffset);
    if (!isLimit || limit < 0 || limit > 100 || !isOffset || offset < 0)
        return call.speech.error(400, u"InvalidParameterValueError"_s,
                                 u"Value of parameter 'limit' or 'offset' is invalid"_s);
    QList<VolubleItem> items;
    for (const VolubleContact &contact : m_contacts.mid(offset, limit))
        items << contact.item(m_options);
    return call.speech.many(items);
}

Response VolubleService::servicechains(const Call &call) const
{
    if (const auto refused = refusal(call, {u"servicechain:view"_s, u"organization:owner"_s}))
        return *refused;
    const QString id = call.path.value(1);
    if (id == "count"_L1)
        return counted(m_servicechains.size());
    QList<VolubleItem> items;
    for (const VolubleServicechain &chain : m_servicechains) {
        if (chain.id == id)
            return call.speech.one(200, chain.item(m_options));
        items << chain.item(m_options);
    }
    return id.isEmpty() ? call.speech.many(items) : notFound(call.speech, 400, u"Servicechain"_s, id);
}

Response VolubleService::services(const Call &call) const
{
    if (const auto refused = refusal(call, {u"service:view"_s}))
        return *refused;
    const QString id = call.path.value(1);
    QList<VolubleItem> items;
    for (const VolubleCarrier &carrier : m_carriers) {
        if (carrier.id == id)
            return call.speech.one(200, carrier.item());
        items << carrier.item();
    }
    return id.isEmpty() ? call.speech.many(items) : notFound(call.speech, 404, u"Service"_s, id);
}

Response VolubleService::organizations(const Call &call) const
{
    const bool isAdmin = !refusal(call, {u"voluble:admin"_s});
    if (const auto refused = refusal(call, {u"organization:owner"_s}))
        return *refused;
    const QString id = call.path.value(1);
    if (!id.isEmpty() && id != m_options.organization)
        return notFound(call.speech, 400, u"Organization"_s, id);
    const QJsonObject attributes{{u"name"_s, u"Kick-off Ltd"_s},
                                 {u"phone_number"_s, u"+15550100100"_s},
                                 {u"credits"_s, m_options.credits}};
    QJsonObject flat = attributes;
    flat.insert(u"id"_s, m_options.organization);
    const VolubleItem item{
        flat,
        {{u"type"_s, u"organization"_s}, {u"id"_s, m_options.organization}, {u"attributes"_s, attributes}}};
    const bool isList = id.isEmpty() && isAdmin; // everybody else gets one object, not a list of one
    return isList ? call.speech.many({item}) : call.speech.one(200, item);
}

Response VolubleService::users(const Call &call) const
{
    if (const auto refused = refusal(call, {}))
        return *refused;
    const QString id = QUrl::fromPercentEncoding(call.path.value(1).toLatin1());
    if (id != m_options.user)
        return notFound(call.speech, 404, u"User"_s, id);
    const QString organization = u"/orgs/"_s + m_options.organization;
    return call.speech.one(
        200, {{{u"id"_s, id}, {u"OrganizationId"_s, m_options.organization}},
              {{u"type"_s, u"user"_s},
               {u"id"_s, id},
               {u"relationships"_s,
                QJsonObject{{u"organization"_s,
                             volubleRelation(u"organization"_s, m_options.organization, organization)}}}}});
}

} // namespace Parlance::Sandbox
