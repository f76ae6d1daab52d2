// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/voluble/volublemessage.h"

#include "backends/sandbox/values.h"
#include "backends/sandbox/voluble/volubleoptions.h"

#include <QHash>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

void VolubleMessage::plan(const QString &phone)
{
    static const QHash<QString, QStringList> endings{
        {u"0001"_s, {u"MSG_FAILED"_s}},
        {u"0006"_s, {u"MSG_DELIVERED_SERVICE"_s}},
        {u"0007"_s, {u"MSG_DELIVERED_USER"_s, u"MSG_READ"_s}},
    };
    step = 0;
    if (inbound)
        course = {u"MSG_ARRIVED"_s};
    else
        course = QStringList{u"MSG_PENDING"_s, u"MSG_SENDING"_s} +
                 endings.value(phone.right(4), {u"MSG_DELIVERED_USER"_s});
}

void VolubleMessage::advance(const QDateTime &when)
{
    if (isSettled())
        return;
    ++step;
    if (state().startsWith("MSG_DELIVERED"_L1) && !sent.isValid())
        sent = when;
}

static QJsonValue flatTime(const QDateTime &time, VolubleOptions::FlatTime kind)
{
    switch (kind) {
    case VolubleOptions::Seconds:
        return time.toSecsSinceEpoch();
    case VolubleOptions::Milliseconds:
        return time.toMSecsSinceEpoch();
    case VolubleOptions::Text:
        return QString::number(time.toSecsSinceEpoch());
    case VolubleOptions::Iso:
        return isoTime(time);
    case VolubleOptions::Null:
        return QJsonValue::Null;
    case VolubleOptions::Absent:
        return QJsonValue::Undefined;
    }
    Q_UNREACHABLE();
}

static QJsonObject flat(const VolubleMessage &message, const VolubleOptions &options, bool fresh)
{
    const bool saysInbound = message.inbound || (fresh && options.mixesDirections);
    QJsonObject json{
        {u"id"_s, message.id},
        {u"body"_s, message.body},
        {u"ServicechainID"_s, textOrNull(message.servicechain)},
        {u"contact"_s, message.contact},
        {u"is_reply_to"_s, textOrNull(message.replyTo)},
        {u"direction"_s, saysInbound ? u"INBOUND"_s : u"OUTBOUND"_s},
        {u"message_state"_s, message.state()},
    };
    const QJsonValue time = flatTime(message.created, options.flatTime);
    if (!time.isUndefined())
        json.insert(u"sent_time"_s, time);
    return json;
}

static QJsonObject resource(const VolubleMessage &message, const VolubleOptions &options, bool fresh)
{
    QJsonObject attributes{
        {u"body"_s, message.body},
        {u"direction"_s, message.inbound ? u"INBOUND"_s : u"OUTBOUND"_s},
        {u"message_state"_s, message.state()},
        {u"cost"_s, message.inbound ? QJsonValue() : QJsonValue(1)},
    };
    if (!fresh)
        attributes.insert(u"sent_time"_s,
                          message.sent.isValid() ? QJsonValue(isoTime(message.sent)) : QJsonValue());

    const QString base = u"/orgs/"_s + options.organization;
    const auto relation = [&base](const QString &type, const QString &folder, const QString &id) {
        return volubleRelation(type, id, id.isEmpty() ? QString() : base + folder + id);
    };
    const QString user = message.inbound ? QString() : options.user;
    return {
        {u"type"_s, u"message"_s},
        {u"id"_s, message.id},
        {u"attributes"_s, attributes},
        {u"relationships"_s,
         QJsonObject{
             {u"organization"_s, volubleRelation(u"organization"_s, options.organization, base)},
             {u"servicechain"_s, relation(u"servicechain"_s, u"/servicechains/"_s, message.servicechain)},
             {u"contact"_s, relation(u"contact"_s, u"/contacts/"_s, message.contact)},
             {u"user"_s, relation(u"user"_s, u"/users/"_s, user)},
             {u"is_reply_to"_s, relation(u"message"_s, u"/messages/"_s, message.replyTo)},
         }},
        {u"links"_s, QJsonObject{{u"self"_s, QJsonObject()}}}, // an object, where a text is the rule
    };
}

VolubleItem VolubleMessage::item(const VolubleOptions &options, bool fresh) const
{
    return {flat(*this, options, fresh), resource(*this, options, fresh)};
}

QJsonObject VolubleMessage::toJson() const
{
    return {
        {u"id"_s, id},
        {u"contact"_s, contact},
        {u"body"_s, body},
        {u"servicechain"_s, servicechain},
        {u"replyTo"_s, replyTo},
        {u"inbound"_s, inbound},
        {u"created"_s, created.toString(Qt::ISODate)},
        {u"sent"_s, sent.toString(Qt::ISODate)},
        {u"state"_s, state()},
    };
}

} // namespace Parlance::Sandbox
