// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What a test or a script may ask of the double, by /_sandbox/voluble/.

#include "backends/sandbox/gadget.h"
#include "backends/sandbox/voluble/volubleservice.h"

#include <QJsonArray>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

Response VolubleService::controlContacts(const Request &request)
{
    if (request.method == "DELETE")
        m_contacts.clear();
    if (request.method == "POST") {
        VolubleContact contact;
        if (!assign(contact, request.json().value_or(QJsonObject())))
            return Response::error(400);
        return Response::json(201, {{u"id"_s, add(contact)}});
    }
    QJsonArray contacts;
    for (const VolubleContact &contact : std::as_const(m_contacts))
        contacts << toJson(contact);
    return Response::json(200, {{u"contacts"_s, contacts}});
}

Response VolubleService::control(const QString &verb, const Request &request)
{
    const QJsonObject json = request.json().value_or(QJsonObject());
    if (verb == "messages"_L1) {
        keepPace();
        QJsonArray messages;
        for (const VolubleMessage &message : std::as_const(m_messages)) {
            QJsonObject shown = message.toJson();
            const VolubleContact *with = contact(message.contact);
            shown.insert(u"direction"_s, message.inbound ? u"inbound"_s : u"outbound"_s);
            shown.insert(message.inbound ? u"from"_s : u"to"_s, with ? with->phone : QString());
            messages << shown;
        }
        return Response::json(200, {{u"messages"_s, messages}});
    }
    if (verb == "inbound"_L1) {
        const QString id =
            receive(json[u"from"_s].toString(), json[u"body"_s].toString(), json[u"replyTo"_s].toString());
        return id.isEmpty() ? Response::error(422) : Response::json(201, {{u"id"_s, id}});
    }
    if (verb == "state"_L1)
        return setState(json[u"id"_s].toString(), json[u"state"_s].toString()) ? Response::json(200, {})
                                                                               : Response::error(404);
    if (verb == "advance"_L1) {
        advance();
        return Response::json(200, {});
    }
    if (verb == "contacts"_L1)
        return controlContacts(request);
    if (verb == "options"_L1)
        return assign(m_options, json) ? Response::json(200, toJson(m_options)) : Response::error(400);
    if (verb == "trouble"_L1) {
        VolubleTrouble trouble;
        if (!assign(trouble, json))
            return Response::error(400);
        await(trouble);
        return Response::json(200, {});
    }
    if (verb == "token"_L1)
        return Response::json(200, {{u"token"_s, token(json)}});
    if (verb == "expire"_L1) {
        expireTokens();
        return Response::json(200, {});
    }
    return Response::error(404);
}

} // namespace Parlance::Sandbox
