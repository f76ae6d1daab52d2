// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/signalwire/signalwireservice.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static QString uuidOf(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

static QJsonObject senderJson(const SignalWireNumber &number)
{
    return {
        {u"id"_s, uuidOf(number.number)},
        {u"phone_number"_s, number.number.section(u':', 1)},
        {u"business_name"_s, number.name},
        {u"whatsapp_business_id"_s, u"1029384756"_s},
        {u"messaging_handler_resource_id"_s,
         number.hasHandler ? QJsonValue(uuidOf(u"handler"_s)) : QJsonValue()},
    };
}

static QJsonObject toJson(const SignalWireTemplate &text)
{
    const QJsonArray components{
        QJsonObject{{u"type"_s, u"HEADER"_s}, {u"format"_s, u"TEXT"_s}, {u"text"_s, u"Northside Cycles"_s}},
        QJsonObject{{u"type"_s, u"BODY"_s}, {u"text"_s, text.text}},
    };
    return {
        {u"id"_s, uuidOf(text.id)},    {u"name"_s, text.name},
        {u"category"_s, u"utility"_s}, {u"components"_s, components},
        {u"language"_s, u"en"_s},      {u"parameter_format"_s, u"positional"_s},
        {u"template_id"_s, text.id},   {u"template_status"_s, text.status},
    };
}

Response SignalWireService::whatsApp(const Request &request, const QString &what)
{
    QJsonArray data;
    if (what == "numbers"_L1) {
        for (const SignalWireNumber &number : std::as_const(m_numbers)) {
            if (number.isWhatsApp())
                data << senderJson(number);
        }
    } else if (what == "templates"_L1) {
        const auto status = request.parameter(u"status"_s);
        for (const SignalWireTemplate &text : std::as_const(m_templates)) {
            if (status.value_or(text.status) == text.status)
                data << toJson(text);
        }
    } else {
        return Response::error(404);
    }
    return Response::json(200, {{u"data"_s, data}});
}

QString SignalWireService::textOf(const QJsonObject &request) const
{
    const QJsonValue body = request[u"body"_s];
    if (!request.contains(u"template_id"_s))
        return body.isObject() ? body[u"caption"_s].toString() : body.toString();
    const auto used =
        std::ranges::find(m_templates, request[u"template_id"_s].toString(), &SignalWireTemplate::id);
    QString text = used == m_templates.end() ? QString() : used->text;
    const QJsonArray values = request[u"body_template_parameters"_s].toArray();
    for (int i = 0; i < values.size(); ++i)
        text.replace(u"{{%1}}"_s.arg(i + 1), values[i].toString());
    return text;
}

} // namespace Parlance::Sandbox
