// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What a test or a script may ask of the double, by /_sandbox/ucwa/.

#include "backends/sandbox/gadget.h"
#include "backends/sandbox/ucwa/ucwaconversation.h"
#include "backends/sandbox/ucwa/ucwaresource.h"
#include "backends/sandbox/ucwa/ucwaservice.h"

#include <QMetaEnum>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static Response possible(bool done)
{
    return done ? Response::json(200, {}) : Response::error(409);
}

static Response inConversation(const QString &id)
{
    return id.isEmpty() ? Response::error(409) : Response::json(200, {{u"conversation"_s, id}});
}

Response UcwaService::control(const QString &verb, const Request &request)
{
    const bool get = request.method == "GET";
    if (verb == "options"_L1) {
        if (get)
            return Response::json(200, toJson(options()));
        const auto values = request.json();
        return values && assign(options(), *values) ? Response::json(200, {}) : Response::error(400);
    }
    if (verb == "people"_L1)
        return controlPeople(request);
    if (verb == "violations"_L1) {
        const auto violations = QJsonArray::fromStringList(this->violations());
        if (request.method == "DELETE")
            forgetViolations();
        return Response::json(200, {{u"violations"_s, violations}});
    }
    if (verb == "messages"_L1) {
        QJsonArray all;
        for (const UcwaText &text : messages()) {
            QJsonObject shown = toJson(text);
            shown.insert(u"id"_s, text.operationId);
            shown.insert(u"body"_s, text.text);
            shown.insert(u"direction"_s, text.from == m_pool.self() ? u"outbound"_s : u"inbound"_s);
            all << shown;
        }
        return Response::json(200, {{u"messages"_s, all}});
    }
    if (verb == "conversations"_L1)
        return Response::json(200, {{u"conversations"_s, conversations()}});
    if (verb == "applications"_L1)
        return Response::json(200, {{u"applications"_s, applications()}});
    return request.method == "POST" ? control(verb, request.json().value_or(QJsonObject()))
                                    : Response::error(404);
}

Response UcwaService::control(const QString &verb, const QJsonObject &json)
{
    const auto text = [&json](const QString &name) { return json[name].toString(); };
    const QString from = text(u"from"_s);
    const QString conversation = text(u"conversation"_s);
    if (verb == "say"_L1)
        return inConversation(say(from, text(u"text"_s), text(u"html"_s), conversation));
    if (verb == "inbound"_L1) { // as the other services call it
        const QString id = say(from, text(u"body"_s));
        return id.isEmpty() ? Response::error(409) : Response::json(201, {{u"id"_s, id}});
    }
    if (verb == "typing"_L1)
        return inConversation(typing(from, conversation));
    if (verb == "close"_L1)
        return inConversation(closeByPeer(from, conversation));
    if (verb == "invite"_L1)
        return inConversation(
            inviteToGroup(from, json[u"others"_s].toVariant().toStringList(), text(u"subject"_s)));
    if (verb == "outgoing"_L1)
        return inConversation(outgoing(text(u"to"_s), text(u"text"_s)));
    if (verb == "missed"_L1) {
        missed(from, text(u"text"_s));
        return Response::json(200, {});
    }
    if (verb == "presence"_L1) {
        const QString uri = text(u"address"_s);
        const UcwaPerson *person = people().find(uri);
        if (!person)
            return Response::error(409);
        const QString availability = json[u"availability"_s].toString(person->availability);
        const bool stays = !json.contains(u"availability"_s); // and the activity with it
        const QString activity = json[u"activity"_s].toString(stays ? person->activity : QString());
        const QString note = json[u"note"_s].toString(person->note);
        return possible(setNote(uri, note, person->outOfOffice) && setPresence(uri, availability, activity));
    }
    if (verb == "expire"_L1 || verb == "expireToken"_L1) {
        expireTokens();
        return Response::json(200, {});
    }
    if (verb == "loseApplication"_L1)
        return possible(loseApplication(json[u"how"_s].toString(u"404"_s)));
    if (verb == "resync"_L1)
        return possible(resync());
    if (verb == "resume"_L1)
        return possible(resume());
    if (verb == "replaceGet"_L1)
        return possible(replaceGet());
    if (verb == "cutPoll"_L1)
        return possible(cutPoll());
    return Response::error(404);
}

Response UcwaService::controlPeople(const Request &request)
{
    if (request.method == "DELETE")
        people().clear();
    if (request.method == "POST") {
        const QJsonObject values = request.json().value_or(QJsonObject());
        const UcwaPerson *known = people().find(values[u"uri"_s].toString());
        UcwaPerson person = known ? *known : UcwaPerson();
        if (!assign(person, values) || person.uri.isEmpty())
            return Response::error(400);
        people().put(person);
    }
    return Response::json(200, {{u"people"_s, arrayOf(people().all())}});
}

QJsonArray UcwaService::conversations() const
{
    QJsonArray all;
    if (!application())
        return all;
    const auto name = [](UcwaConversation::State state) {
        return QString::fromLatin1(QMetaEnum::fromType<UcwaConversation::State>().valueToKey(state));
    };
    for (const UcwaConversation *conversation : application()->communication().conversations())
        all << QJsonObject{{u"id"_s, conversation->id()},
                           {u"state"_s, name(conversation->state())},
                           {u"messaging"_s, name(conversation->messaging())},
                           {u"people"_s, QJsonArray::fromStringList(conversation->people())},
                           {u"subject"_s, conversation->subject}};
    return all;
}

} // namespace Parlance::Sandbox
