// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/clerk/clerkservice.h"

#include "backends/sandbox/gadget.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static constexpr int FirstConversation = 5521;

ClerkService::ClerkService(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock),
      m_inboxes{
          {u"4b0c4b0c-0000-4000-8000-000000000001"_s, u"+14155550100"_s},
          {u"4b0c4b0c-0000-4000-8000-000000000002"_s, u"+14155550101"_s},
          {u"4b0c4b0c-0000-4000-8000-000000000003"_s, u"northside_cycles"_s},
      },
      m_contacts{
          {u"Maya Lindqvist"_s, u"+14155550142"_s},
          {u"Robin Osei"_s, u"+14155550163"_s},
          {u"Sam Okafor"_s, u"+14155550199"_s, true},
      },
      m_templates{
          {7, u"Ready"_s, u"Hi {{first_name}}, your bicycle is ready."_s, u"sms"_s},
          {8, u"Reminder"_s, u"Hi {{first_name}}, see you on {{date}} at {{time}}."_s, u"rcs"_s},
      }
{
}

/// \p digits and one more.
static QString incremented(QString digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] != u'9') {
            digits[i] = QChar(digits[i].unicode() + 1);
            return digits;
        }
        digits[i] = u'0';
    }
    return u'1' + digits;
}

QString ClerkService::receive(const QString &from, const QString &to, const QString &body,
                              const QStringList &media)
{
    if (inboxOf(to).isEmpty())
        return {};
    ClerkMessage message;
    message.sender = from;
    message.recipients = QStringList{to};
    message.body = body;
    message.media = media;
    message.inbound = true;
    return m_messages[add(message)].id;
}

qsizetype ClerkService::add(ClerkMessage message)
{
    if (message.id.isEmpty()) {
        message.id = m_options.nextId;
        m_options.nextId = incremented(m_options.nextId);
    }
    if (message.conversationId.isEmpty())
        message.conversationId = conversationOf(message.members());
    if (message.inboxId.isEmpty())
        message.inboxId = inboxOf(message.inbound ? message.recipients.value(0) : message.sender);
    if (!message.created.isValid())
        message.created = m_clock.now();
    message.updated = message.created;
    message.seen = !message.inbound;
    message.plan();
    if (m_options.failsAtOnce && !message.inbound) {
        message.course = {u"failed"_s};
        message.errorCode = 30008;
        message.error = u"Unknown error"_s;
    }
    m_messages << message;
    return m_messages.size() - 1;
}

void ClerkService::advance()
{
    for (ClerkMessage &message : m_messages)
        message.advance(m_clock.now());
}

bool ClerkService::setStatus(const QString &id, const QString &status, const QString &error, int errorCode)
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&id](const ClerkMessage &message) { return message.id == id; });
    if (found == m_messages.end())
        return false;
    found->course = {status};
    found->step = 0;
    found->error = error;
    found->errorCode = errorCode;
    found->updated = m_clock.now();
    return true;
}

void ClerkService::setContact(const ClerkContact &contact)
{
    const auto found =
        std::find_if(m_contacts.begin(), m_contacts.end(),
                     [&contact](const ClerkContact &one) { return one.phone == contact.phone; });
    if (found == m_contacts.end())
        m_contacts << contact;
    else
        *found = contact;
}

void ClerkService::keepPace()
{
    if (m_options.pace != ClerkOptions::Timed)
        return;
    const QDateTime now = m_clock.now();
    for (ClerkMessage &message : m_messages) {
        while (!message.isSettled()) {
            const QDateTime due = message.created.addMSecs((message.step + 1) * m_options.stepEvery.count());
            if (due > now)
                break;
            message.advance(due);
        }
    }
}

void ClerkService::shown(ClerkMessage &message)
{
    if (m_options.pace == ClerkOptions::OnRead)
        message.advance(m_clock.now());
}

QString ClerkService::inboxOf(const QString &address) const
{
    const auto found = std::find_if(m_inboxes.cbegin(), m_inboxes.cend(),
                                    [&address](const ClerkInbox &inbox) { return inbox.address == address; });
    return found == m_inboxes.cend() ? QString() : found->id;
}

QString ClerkService::conversationOf(const QStringList &members)
{
    qsizetype place = m_conversations.indexOf(members);
    if (place < 0) {
        place = m_conversations.size();
        m_conversations << members;
    }
    return QString::number(FirstConversation + place);
}

bool ClerkService::isOptedOut(const QString &phone) const
{
    return std::any_of(m_contacts.cbegin(), m_contacts.cend(), [&phone](const ClerkContact &contact) {
        return contact.phone == phone && contact.optOut;
    });
}

QString ClerkService::name() const
{
    return u"clerk"_s;
}

bool ClerkService::owns(const QString &path) const
{
    return path.startsWith("/public/"_L1);
}

QJsonObject ClerkService::coordinates(const QUrl &base) const
{
    return {
        {u"server"_s, base.toString()},
        {u"apikey"_s, m_options.apiKey},
        {u"sender"_s, ownNumber()},
    };
}

Response ClerkService::handle(const Request &request)
{
    keepPace();
    Response response = answer(request);
    response.body = withExactNumbers(response.body);
    return response;
}

Response ClerkService::answer(const Request &request)
{
    if (m_options.busy > 0)
        return busyAnswer();
    if (request.header("apiKey") != m_options.apiKey.toUtf8())
        return refusal(401, {u"Unauthorized"_s});

    const bool get = request.method == "GET";
    if (request.path == "/public/messages"_L1 && request.method == "POST")
        return send(request);
    if (request.path == "/public/messages"_L1 && get)
        return list(request);
    if (request.path == "/public/contacts"_L1 && get)
        return listContacts(request);
    if (request.path == "/public/message-templates"_L1 && get)
        return listTemplates(request);
    return refusal(404, {u"Cannot "_s + QString::fromLatin1(request.method) + u' ' + request.path});
}

Response ClerkService::control(const QString &verb, const Request &request)
{
    const QJsonObject json = request.json().value_or(QJsonObject());
    const auto done = [](bool well) { return well ? Response::json(200, {}) : Response::error(400); };
    if (verb == "messages"_L1) {
        keepPace();
        QJsonArray messages;
        for (const ClerkMessage &message : std::as_const(m_messages)) {
            QJsonObject shown = message.toJson(m_options);
            shown.insert(u"direction"_s, message.inbound ? u"inbound"_s : u"outbound"_s);
            shown.insert(u"from"_s, message.sender);
            shown.insert(u"to"_s, message.recipients.value(0));
            messages << shown;
        }
        Response response = Response::json(200, {{u"messages"_s, messages}});
        response.body = withExactNumbers(response.body);
        return response;
    }
    if (verb == "inbound"_L1) {
        const QString id = receive(json[u"from"_s].toString(), json[u"to"_s].toString(ownNumber()),
                                   json[u"body"_s].toString(), json[u"media"_s].toVariant().toStringList());
        return id.isEmpty() ? Response::error(422) : Response::json(201, {{u"id"_s, id}});
    }
    if (verb == "options"_L1)
        return done(assign(m_options, json));
    if (verb == "advance"_L1) {
        advance();
        return done(true);
    }
    if (verb == "status"_L1) {
        return done(setStatus(json[u"id"_s].toString(), json[u"status"_s].toString(),
                              json[u"error"_s].toString(), json[u"errorCode"_s].toInt()));
    }
    if (verb == "contacts"_L1) {
        const ClerkContact contact{json[u"name"_s].toString(), json[u"phone"_s].toString(),
                                   json[u"optOut"_s].toBool()};
        if (!contact.phone.isEmpty())
            setContact(contact);
        return done(!contact.phone.isEmpty());
    }
    return Response::error(404);
}

} // namespace Parlance::Sandbox
