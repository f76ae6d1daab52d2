// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What a test or a script may ask of the double, by /_sandbox/msgboxx/.

#include "backends/sandbox/gadget.h"
#include "backends/sandbox/msgboxx/msgboxxservice.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static Response named(const QString &id)
{
    return Response::json(201, {{u"id"_s, id}});
}

Response MsgBoxxService::control(const QString &verb, const Request &request)
{
    const bool get = request.method == "GET";
    const QJsonObject json = request.json().value_or(QJsonObject());
    const auto text = [&json](const QString &name) { return json[name].toString(); };

    if (verb == "messages"_L1) {
        keepPace();
        QJsonArray messages;
        for (const MsgBoxxMessage &message : std::as_const(m_messages)) {
            QJsonObject shown = message.toJson();
            const auto with = std::find_if(m_contacts.cbegin(), m_contacts.cend(),
                                           [&message](const auto &one) { return one.id == message.contact; });
            shown[u"direction"_s] = message.inbound ? u"inbound"_s : u"outbound"_s;
            shown[u"id"_s] = message.id;
            shown[u"body"_s] = message.text;
            if (with != m_contacts.cend())
                shown[message.inbound ? u"from"_s : u"to"_s] = with->number;
            messages << shown;
        }
        return Response::json(200, {{u"messages"_s, messages}});
    }
    if (verb == "inbound"_L1)
        return text(u"from"_s).isEmpty() ? Response::error(422)
                                         : named(receive(text(u"from"_s), text(u"body"_s)));
    if (verb == "outbound"_L1)
        return text(u"to"_s).isEmpty() ? Response::error(422)
                                       : named(colleagueWrites(text(u"to"_s), text(u"body"_s)));
    if (verb == "status"_L1) {
        const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                        [id = text(u"id"_s)](const auto &one) { return one.id == id; });
        if (found == m_messages.end())
            return Response::error(404);
        found->course = {text(u"status"_s)};
        found->step = 0;
        return Response::json(200, {});
    }
    if (verb == "contacts"_L1)
        return controlContacts(request);
    if (verb == "templates"_L1)
        return controlTemplates(request);
    if (verb == "options"_L1)
        return get                       ? Response::json(200, toJson(m_options))
               : assign(m_options, json) ? Response::json(200, {})
                                         : Response::error(400);
    if (verb == "advance"_L1)
        advance();
    else if (verb == "expire"_L1 || verb == "expireTokens"_L1)
        m_login.expireTokens();
    else if (verb == "unlock"_L1)
        m_login.unlock();
    else
        return Response::error(404);
    return Response::json(200, {});
}

Response MsgBoxxService::controlContacts(const Request &request)
{
    if (request.method == "DELETE")
        m_contacts.clear();
    if (request.method == "POST") {
        const QJsonObject values = request.json().value_or(QJsonObject());
        const QString number = values[u"number"_s].toString();
        if (number.isEmpty() || !assign(contact(number), values))
            return Response::error(400);
    }
    return Response::json(200, {{u"contacts"_s, arrayOf(m_contacts)}});
}

Response MsgBoxxService::controlTemplates(const Request &request)
{
    if (request.method == "DELETE")
        m_templates.clear();
    if (request.method == "POST") {
        const QJsonObject values = request.json().value_or(QJsonObject());
        const QString name = values[u"name"_s].toString();
        const auto known = std::find_if(m_templates.begin(), m_templates.end(),
                                        [&name](const MsgBoxxTemplate &one) { return one.name == name; });
        MsgBoxxTemplate changed{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                .account = m_accounts.constFirst().id,
                                .time = m_clock.now()};
        if (known != m_templates.end())
            changed = *known;
        if (name.isEmpty() || !assign(changed, values))
            return Response::error(400);
        if (known != m_templates.end())
            *known = changed;
        else
            m_templates << changed;
    }
    return Response::json(200, {{u"templates"_s, arrayOf(m_templates)}});
}

} // namespace Parlance::Sandbox
