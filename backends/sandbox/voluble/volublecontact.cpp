// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/voluble/volublecontact.h"

#include "backends/sandbox/voluble/volubleoptions.h"

#include <QJsonArray>
#include <QUuid>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

/// \p attributes without an id, in both forms; \p flatOnly are members that relationships stand for.
static VolubleItem itemOf(const QString &type, const QString &id, const QJsonObject &attributes,
                          const QString &self, const QJsonObject &flatOnly, const QJsonObject &relationships)
{
    QJsonObject flat = attributes;
    flat.insert(u"id"_s, id);
    for (auto it = flatOnly.begin(); it != flatOnly.end(); ++it)
        flat.insert(it.key(), it.value());
    QJsonObject resource{{u"type"_s, type},
                         {u"id"_s, id},
                         {u"attributes"_s, attributes},
                         {u"links"_s, QJsonObject{{u"self"_s, self}}}};
    if (!relationships.isEmpty())
        resource.insert(u"relationships"_s, relationships);
    return {flat, resource};
}

VolubleItem VolubleContact::item(const VolubleOptions &options) const
{
    const QJsonObject attributes{
        {u"title"_s, title},        {u"first_name"_s, firstName},
        {u"surname"_s, surname},    {u"email_address"_s, email.isEmpty() ? QJsonValue() : QJsonValue(email)},
        {u"phone_number"_s, phone},
    };
    const QString organization = u"/orgs/"_s + options.organization;
    return itemOf(
        u"contact"_s, id, attributes, organization + u"/contacts/"_s + id,
        {{u"ServicechainId"_s, servicechain}, {u"OrganizationId"_s, options.organization}},
        {{u"organization"_s, volubleRelation(u"organization"_s, options.organization, organization)},
         {u"servicechain"_s, volubleRelation(u"servicechain"_s, servicechain,
                                             organization + u"/servicechains/"_s + servicechain)},
         {u"category"_s, volubleRelation({}, {}, organization + u"/categories/null"_s)}});
}

VolubleItem VolubleServicechain::item(const VolubleOptions &options) const
{
    QJsonArray list;
    for (const QString &service : services) {
        list << QJsonObject{
            {u"id"_s, QUuid::createUuidV5(QUuid(id), service).toString(QUuid::WithoutBraces)},
            {u"service"_s, service},
            {u"priority"_s, list.size() + 1},
            {u"servicechain"_s, id},
            {u"createdAt"_s, u"2020-01-01T00:00:00.000Z"_s},
            {u"updatedAt"_s, u"2020-01-01T00:00:00.000Z"_s},
        };
    }
    const QString organization = u"/orgs/"_s + options.organization;
    return itemOf(
        u"servicechain"_s, id, {{u"name"_s, name}, {u"services"_s, list}},
        organization + u"/servicechains/"_s + id, {},
        {{u"organization"_s, volubleRelation(u"organization"_s, options.organization, organization)}});
}

VolubleItem VolubleCarrier::item() const
{
    return itemOf(u"service"_s, id, {{u"name"_s, name}, {u"directory_name"_s, name.toLower()}},
                  u"/services/"_s + id, {}, {});
}

} // namespace Parlance::Sandbox
