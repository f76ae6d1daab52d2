// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What is said in a conversation, and what a client may ask of it.

#include "backends/sandbox/ucwa/ucwaapplication.h"
#include "backends/sandbox/ucwa/ucwaconversation.h"
#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

#include <algorithm>
#include <utility>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

Response UcwaConversation::handle(const Request &request, const QStringList &steps)
{
    const QString step = steps.value(0);
    if (step.isEmpty())
        return Response::json(200, json());
    if (messagingHref().endsWith(u'/' + step))
        return handleMessaging(request, steps.mid(1));
    if (step == "participants"_L1)
        return handleParticipants(steps.mid(1));
    return ucwaNotFound();
}

Response UcwaConversation::handleMessaging(const Request &request, const QStringList &steps)
{
    const QString step = steps.value(0);
    const bool post = request.method == "POST";
    if (step.isEmpty() && post) {
        m_pool.checks.blame(u"posts to messaging instead of sendMessage"_s);
        return ucwaError(500, u"ServiceFailure"_s, u"None"_s);
    }
    if (step.isEmpty())
        return Response::json(200, messagingJson());
    if (step == "messages"_L1 && post)
        return send(request);
    if (step == "messages"_L1) {
        const int number = steps.value(1).toInt();
        const auto found = std::ranges::find(m_messages, number, &UcwaMessage::number);
        return found == m_messages.end() ? ucwaNotFound() : Response::json(200, messageJson(*found));
    }
    if (step == "typing"_L1 && post) {
        if (m_messaging != Connected)
            return ucwaNotFound();
        Q_EMIT typed();
        return ucwaDone();
    }
    if (step == "typingparticipants"_L1) {
        QStringList hrefs;
        for (const QString &uri : std::as_const(m_typing))
            hrefs << participantHref(uri);
        return Response::json(
            200, UcwaResource(u"typingParticipants"_s, messagingHref() + u"/typingParticipants"_s)
                     .links(u"participant"_s, hrefs)
                     .json());
    }
    if (step == "terminate"_L1 && post) {
        Q_EMIT terminated();
        return ucwaDone();
    }
    return ucwaNotFound();
}

Response UcwaConversation::handleParticipants(const QStringList &steps)
{
    const QString address = steps.value(0);
    if (address.isEmpty()) {
        QStringList hrefs{participantHref(m_pool.self())};
        for (const QString &uri : m_people)
            hrefs << participantHref(uri);
        return Response::json(200, UcwaResource(u"participants"_s, href() + u"/participants"_s)
                                       .links(u"participant"_s, hrefs)
                                       .json());
    }
    if (!isWith(address) && address != ucwaAddress(m_pool.self()))
        return ucwaNotFound();
    if (steps.value(1) == "messaging"_L1)
        return Response::json(
            200, UcwaResource(u"participantMessaging"_s, participantHref(address) + u"/messaging"_s)
                     .link(u"participant"_s, participantHref(address), m_pool.name(address))
                     .json());
    return Response::json(200, participantJson(address));
}

Response UcwaConversation::send(const Request &request)
{
    const UcwaOptions &options = m_pool.options;
    const QByteArray type = request.header("Content-Type").toLower();
    const bool html = type.startsWith("text/html");
    if (type.startsWith("application/json"))
        m_pool.checks.blame(u"sends a message as JSON"_s);
    if (m_messaging != Connected) {
        if (!m_wasConnected)
            m_pool.checks.blame(u"sends a message before messaging is connected"_s);
        return ucwaNotFound();
    }
    if (!type.startsWith("text/plain") && !(html && formats().contains(u"Html"_s)))
        return ucwaError(415, u"UnsupportedMediaType"_s);
    if (request.body.size() > options.longestMessage)
        return ucwaError(413, u"EntityTooLarge"_s);

    const QString text = QString::fromUtf8(request.body);
    // The reference and the samples disagree about the name.
    const QString operationId = request.parameter(u"operationId"_s)
                                    .value_or(request.parameter(u"OperationContext"_s).value_or(QString()));
    UcwaMessage message{.number = int(m_messages.size()) + 2,
                        .from = m_pool.self(),
                        .plain = html ? QString() : text,
                        .html = html ? text : QString(),
                        .operationId = operationId,
                        .time = m_pool.clock.now(),
                        .failure = options.messageFailure};
    m_messages << message;
    const QString place = messagingHref() + u"/messages/%1"_s.arg(message.number);
    if (options.outOfOrder && !m_untold) {
        m_untold = message;
    } else {
        tellMessage(message);
        if (const auto before = std::exchange(m_untold, std::nullopt))
            tellMessage(*before);
    }
    beBusy();
    m_pool.take({.from = m_pool.self(),
                 .to = m_people.join(u' '),
                 .conversation = m_id,
                 .operationId = operationId,
                 .format = html ? u"Html"_s : u"Plain"_s,
                 .text = text,
                 .delivered = message.failure.isEmpty()});
    Response response = ucwaCreated(place);
    response.stored = true;
    return response;
}

void UcwaConversation::receive(UcwaMessage message, bool known)
{
    message.number = int(m_messages.size()) + 2;
    message.time = m_pool.clock.now();
    m_messages << message;
    tellMessage(message);
    stopTyping(message.from);
    beBusy();
    if (known)
        return;
    QStringList others{m_pool.self()};
    std::ranges::copy_if(m_people, std::back_inserter(others),
                         [&](const QString &uri) { return ucwaAddress(uri) != ucwaAddress(message.from); });
    m_pool.take({.from = message.from,
                 .to = others.join(u' '),
                 .conversation = m_id,
                 .format = message.html.isEmpty() ? u"Plain"_s : u"Html"_s,
                 .text = message.html.isEmpty() ? message.plain : message.html});
}

void UcwaConversation::writeElsewhere(const QString &text)
{
    m_messages << UcwaMessage{.number = int(m_messages.size()) + 2,
                              .from = m_pool.self(),
                              .plain = text,
                              .time = m_pool.clock.now(),
                              .elsewhere = true};
    tellMessage(m_messages.constLast());
    beBusy();
}

void UcwaConversation::tellMessage(const UcwaMessage &message)
{
    UcwaEvent event{.sender = sender(),
                    .type = u"started"_s,
                    .target = {u"message"_s, messagingHref() + u"/messages/%1"_s.arg(message.number)},
                    .body = messageJson(message)};
    if (m_pool.options.messageStarted && !m_pool.options.onlyCompleted)
        tell(event);
    event.type = u"completed"_s;
    event.status = message.failure.isEmpty() ? u"Success"_s : u"Failure"_s;
    event.reason = ucwaReason(message.failure);
    tell(event);
}

void UcwaConversation::type(const QString &uri)
{
    const UcwaTarget in{u"typingParticipants"_s, messagingHref() + u"/typingParticipants"_s};
    if (!m_typing.contains(ucwaAddress(uri))) {
        m_typing << ucwaAddress(uri);
        tell({.sender = sender(), .type = u"added"_s, .target = participant(uri), .in = in});
    }
    m_pool.time.after(m_pool.options.typingLife, this, [this, uri] { stopTyping(uri); });
}

void UcwaConversation::stopTyping(const QString &uri)
{
    if (m_typing.removeAll(ucwaAddress(uri)) > 0)
        tell({.sender = sender(),
              .type = u"deleted"_s,
              .target = participant(uri),
              .in = {u"typingParticipants"_s, messagingHref() + u"/typingParticipants"_s}});
}

} // namespace Parlance::Sandbox
