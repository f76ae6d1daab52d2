// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/signalwire/signalwireservice.h"

#include "backends/sandbox/gadget.h"
#include "backends/sandbox/values.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

SignalWireService::SignalWireService(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock),
      m_numbers{
          {.number = u"+15550100111"_s, .name = u"Front desk"_s},
          {.number = u"+15550100112"_s, .name = u"Old line"_s, .hasHandler = false},
          {.number = u"+15550100113"_s, .name = u"Switchboard"_s, .capabilities = {u"voice"_s, u"fax"_s}},
          {.number = u"55501"_s, .name = u"Reminders"_s, .capabilities = {u"sms"_s, u"mms"_s}},
      }
{
}

QString SignalWireService::receive(const QString &from, const QString &to, const std::optional<QString> &body,
                                   const QStringList &media)
{
    const auto number = std::find_if(m_numbers.begin(), m_numbers.end(),
                                     [&to](const SignalWireNumber &own) { return own.number == to; });
    if (number == m_numbers.end())
        return {};
    SignalWireMessage message;
    message.from = from;
    message.to = to;
    message.body = body;
    message.media = media;
    message.inbound = true;
    if (!number->hasHandler) {
        message.errorCode = u"unrouteable_message_received"_s;
        message.errorMessage = u"The number has no message handler."_s;
    }
    return m_messages[add(message)].sid;
}

qsizetype SignalWireService::add(SignalWireMessage message)
{
    if (message.id.isEmpty())
        message.id = newId();
    if (message.sid.isEmpty())
        message.sid = m_options.sameIds ? message.id : newId();
    if (!message.created.isValid())
        message.created = m_clock.now();
    message.updated = message.created;
    message.mms = message.mms || (!message.media.isEmpty() && !message.isWhatsApp());
    if (message.inbound)
        message.sent = message.created;
    message.plan();
    m_messages << message;
    return m_messages.size() - 1;
}

void SignalWireService::advance()
{
    for (SignalWireMessage &message : m_messages)
        message.advance(m_clock.now());
}

void SignalWireService::keepPace()
{
    if (m_options.pace != SignalWireOptions::Timed)
        return;
    const QDateTime now = m_clock.now();
    for (SignalWireMessage &message : m_messages) {
        while (!message.isSettled()) {
            const QDateTime due = message.created.addMSecs((message.step + 1) * m_options.stepEvery.count());
            if (due > now)
                break;
            message.advance(due);
        }
    }
}

void SignalWireService::shown(SignalWireMessage &message)
{
    if (m_options.pace == SignalWireOptions::OnRead)
        message.advance(m_clock.now());
}

SignalWireMessage *SignalWireService::find(const QString &id)
{
    const auto found =
        std::find_if(m_messages.begin(), m_messages.end(), [&id](const SignalWireMessage &message) {
            return message.id == id || message.sid == id;
        });
    return found == m_messages.end() ? nullptr : &*found;
}

QString SignalWireService::name() const
{
    return u"signalwire"_s;
}

bool SignalWireService::owns(const QString &path) const
{
    return path.startsWith("/api/"_L1);
}

QJsonObject SignalWireService::coordinates(const QUrl &base) const
{
    return {
        {u"server"_s, base.toString()},
        {u"project"_s, m_options.project},
        {u"token"_s, m_options.token},
        {u"from"_s, ownNumber()},
    };
}

bool SignalWireService::isAuthorised(const Request &request) const
{
    const QString credentials = m_options.project + u':' + m_options.token;
    return request.header("authorization") == "Basic " + credentials.toUtf8().toBase64();
}

QString SignalWireService::linkBase(const Request &request) const
{
    return m_options.linksTo.isEmpty() ? request.base().toString() : m_options.linksTo;
}

Response SignalWireService::handle(const Request &request)
{
    keepPace();
    return request.path.startsWith("/api/laml/"_L1) ? compat(request) : rest(request);
}

Response SignalWireService::control(const QString &verb, const Request &request)
{
    const QJsonObject json = request.json().value_or(QJsonObject());
    if (verb == "messages"_L1) {
        keepPace();
        QJsonArray messages;
        for (const SignalWireMessage &message : std::as_const(m_messages))
            messages << message.toJson();
        return Response::json(200, {{u"messages"_s, messages}});
    }
    if (verb == "inbound"_L1) {
        const QJsonValue body = json[u"body"_s];
        const QString to = json[u"to"_s].toString(ownNumber());
        const QString sid = receive(json[u"from"_s].toString(), to,
                                    body.isNull() ? std::nullopt : std::optional(body.toString()),
                                    json[u"media"_s].toVariant().toStringList());
        return sid.isEmpty() ? Response::error(422) : Response::json(201, {{u"id"_s, sid}, {u"sid"_s, sid}});
    }
    if (verb == "options"_L1)
        return assign(m_options, json) ? Response::json(200, {}) : Response::error(400);
    if (verb == "advance"_L1) {
        advance();
        return Response::json(200, {});
    }
    return Response::error(404);
}

} // namespace Parlance::Sandbox
