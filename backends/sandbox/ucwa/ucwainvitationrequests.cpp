// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What a client may do with invitations: make them, answer them, take them back.

#include "backends/sandbox/ucwa/ucwaapplication.h"
#include "backends/sandbox/ucwa/ucwacommunication.h"
#include "backends/sandbox/ucwa/ucwaconversation.h"
#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

#include <algorithm>
#include <utility>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

Response UcwaCommunication::handleInvitations(const Request &request, UcwaInvitation::Kind kind,
                                              const QStringList &steps)
{
    const bool post = request.method == "POST";
    if (steps.isEmpty()) {
        if (!post)
            return ucwaError(405, u"MethodNotAllowed"_s);
        if (const auto refused = invalid(request))
            return *refused;
        switch (kind) {
        case UcwaInvitation::Messaging:
            return startMessaging(request);
        case UcwaInvitation::OnlineMeeting:
            return startMeeting(request);
        case UcwaInvitation::Participant:
            return addParticipant(request);
        }
    }
    const auto found = m_invitations.find(steps.constFirst());
    if (found == m_invitations.end() || found->kind != kind)
        return ucwaNotFound();
    UcwaInvitation &invitation = *found;
    const QString step = steps.value(1);
    if (step.isEmpty())
        return Response::json(200, jsonOf(invitation));
    if (!post || !open(invitation.id))
        return ucwaNotFound();
    if (step == "accept"_L1 && !invitation.outgoing)
        return accept(invitation);
    if (step == "decline"_L1 && !invitation.outgoing)
        return decline(invitation);
    if (step == "cancel"_L1 && invitation.outgoing)
        return cancel(invitation);
    return ucwaNotFound();
}

std::optional<Response> UcwaCommunication::invalid(const Request &request)
{
    if (!request.body.isEmpty() && !request.json())
        return ucwaError(400, u"BadRequest"_s, u"DeserializationFailure"_s);
    if (ucwaParameter(request, u"operationId"_s).toString().size() > 50)
        return ucwaInvalid(u"operationId"_s);
    for (const QString &name : {u"subject"_s, u"threadId"_s}) {
        if (ucwaParameter(request, name).toString().size() > 250)
            return ucwaInvalid(name);
    }
    return std::nullopt;
}

UcwaInvitation UcwaCommunication::wish(const Request &request)
{
    const QJsonObject body = request.json().value_or(QJsonObject());
    const auto message = ucwaData(body[u"_links"_s][u"message"_s][u"href"_s].toString());
    UcwaInvitation wish{.operationId = ucwaParameter(request, u"operationId"_s).toString(),
                        .subject = ucwaParameter(request, u"subject"_s).toString(),
                        .to = ucwaParameter(request, u"to"_s).toString()};
    if (message) {
        wish.text = message->text;
        wish.html = message->mediaType == "text/html"_L1 ? message->text : QString();
    }
    return wish;
}

Response UcwaCommunication::startMessaging(const Request &request)
{
    const QString known = ucwaParameter(request, u"conversationId"_s).toString();
    if (!known.isEmpty()) {
        UcwaConversation *conversation = find(known.toLower());
        return conversation ? addMessaging(request, *conversation)
                            : ucwaError(404, u"NotFound"_s, u"ConversationNotFound"_s);
    }
    return start(wish(request), ucwaParameter(request, u"threadId"_s).toString());
}

Response UcwaCommunication::continueMessaging(const Request &request, const QString &id)
{
    const UcwaLog *log = m_pool.history.find(id);
    if (!log)
        return ucwaNotFound();
    UcwaInvitation wish = this->wish(request);
    wish.to = log->person;
    return start(wish, log->threadId);
}

Response UcwaCommunication::start(UcwaInvitation wish, const QString &threadId)
{
    if (!wish.to.startsWith("sip:"_L1, Qt::CaseInsensitive))
        return ucwaInvalid(u"to"_s);
    const bool alive =
        std::ranges::any_of(m_conversations, [&threadId](const UcwaConversation *conversation) {
            return conversation->threadId == threadId;
        });
    if (alive)
        return ucwaError(409, u"Conflict"_s, u"ThreadIdAlreadyExists"_s);

    UcwaConversation &conversation = add(threadId, wish.subject);
    conversation.join(wish.to);
    wish.from = m_pool.self();
    wish.conversation = conversation.id();
    const UcwaInvitation invitation = invite(wish);
    tell(invitation, u"started"_s);
    conversation.open(UcwaConversation::Connecting);
    conversation.setMessaging(UcwaConversation::Connecting);
    m_application.events().startPackage();
    return begin(invitation, conversation);
}

Response UcwaCommunication::addMessaging(const Request &request, UcwaConversation &conversation)
{
    if (conversation.messaging() != UcwaConversation::Disconnected)
        return ucwaError(409, u"Conflict"_s, u"AlreadyExists"_s);
    UcwaInvitation wish = this->wish(request);
    wish.from = m_pool.self();
    wish.to = conversation.people().value(0);
    wish.conversation = conversation.id();
    const UcwaInvitation invitation = invite(wish);
    tell(invitation, u"started"_s);
    conversation.setMessaging(UcwaConversation::Connecting);
    return begin(invitation, conversation);
}

Response UcwaCommunication::begin(const UcwaInvitation &invitation, UcwaConversation &conversation)
{
    Response response = ucwaCreated(hrefOf(invitation));
    if (!invitation.text.isEmpty()) {
        m_pool.take({.from = invitation.from,
                     .to = conversation.people().join(u' '),
                     .conversation = conversation.id(),
                     .operationId = invitation.operationId,
                     .format = invitation.html.isEmpty() ? u"Plain"_s : u"Html"_s,
                     .text = invitation.text,
                     .inInvitation = true,
                     .delivered = false});
        response.stored = true;
    }
    m_pool.time.after(m_pool.options.reactionTime, &conversation, [this, id = invitation.id] { react(id); });
    return response;
}

Response UcwaCommunication::startMeeting(const Request &request)
{
    UcwaInvitation wish = this->wish(request);
    UcwaConversation &conversation = add(ucwaParameter(request, u"threadId"_s).toString(), wish.subject);
    wish.kind = UcwaInvitation::OnlineMeeting;
    wish.from = m_pool.self();
    wish.to = m_pool.self();
    wish.conversation = conversation.id();
    const QString id = invite(wish).id;
    tell(m_invitations[id], u"started"_s);
    conversation.open(UcwaConversation::Connecting);
    m_pool.time.after(m_pool.options.reactionTime, &conversation, [this, id, &conversation] {
        if (!open(id))
            return;
        UcwaInvitation &invitation = *open(id);
        invitation.state = u"Connected"_s;
        conversation.setState(UcwaConversation::Conferenced);
        conversation.setMessaging(UcwaConversation::Disconnected); // until it is added
        complete(invitation, u"Success"_s);
    });
    return ucwaCreated(hrefOf(m_invitations[id]));
}

Response UcwaCommunication::addParticipant(const Request &request)
{
    UcwaConversation *conversation = find(ucwaParameter(request, u"conversation"_s).toString().toLower());
    if (!conversation)
        return ucwaError(404, u"NotFound"_s, u"ConversationNotFound"_s);
    UcwaInvitation wish = this->wish(request);
    if (!wish.to.startsWith("sip:"_L1, Qt::CaseInsensitive))
        return ucwaInvalid(u"to"_s);
    if (conversation->isWith(wish.to))
        return ucwaError(409, u"Conflict"_s, u"AlreadyExists"_s);
    wish.kind = UcwaInvitation::Participant;
    wish.from = m_pool.self();
    wish.conversation = conversation->id();
    const QString id = invite(wish).id;
    tell(m_invitations[id], u"started"_s);
    if (!conversation->isMeeting() && m_pool.options.escalationFails) {
        fail(m_invitations[id], u"ServiceFailure/EscalationFailed"_s);
    } else {
        if (!conversation->isMeeting())
            escalate(*conversation);
        m_pool.time.after(m_pool.options.reactionTime, conversation, [this, id] { react(id); });
    }
    return ucwaCreated(hrefOf(m_invitations[id]));
}

void UcwaCommunication::escalate(UcwaConversation &conversation)
{
    conversation.setState(UcwaConversation::Conferencing);
    conversation.setMessaging(UcwaConversation::Disconnected);
    m_application.events().startPackage();
    conversation.renewMessaging();
    conversation.setState(UcwaConversation::Conferenced);
    conversation.setMessaging(UcwaConversation::Connected);
}

void UcwaCommunication::join(UcwaInvitation &invitation)
{
    UcwaConversation &conversation = *find(invitation.conversation);
    conversation.join(invitation.to);
    conversation.tellParticipant(invitation.to, u"added"_s);
    conversation.tellMessagingOf(invitation.to);
    invitation.state = u"Connected"_s;
    invitation.acceptedBy = invitation.to;
    complete(invitation, u"Success"_s);
}

QString UcwaCommunication::inviteToGroup(const QString &from, const QStringList &others,
                                         const QString &subject)
{
    if (!m_application.me().isAvailable())
        return {};
    UcwaConversation &conversation = add({}, subject);
    conversation.join(from);
    for (const QString &other : others)
        conversation.join(other);
    const UcwaInvitation invitation = invite({.kind = UcwaInvitation::OnlineMeeting,
                                              .outgoing = false,
                                              .conversation = conversation.id(),
                                              .subject = subject,
                                              .from = from,
                                              .to = m_pool.self()});
    tell(invitation, u"started"_s);
    conversation.open(UcwaConversation::Incoming);
    m_pool.time.after(m_pool.options.invitationLife, &conversation, [this, id = invitation.id] {
        if (UcwaInvitation *unanswered = open(id))
            fail(*unanswered, u"Informational/Missed"_s);
    });
    return conversation.id();
}

Response UcwaCommunication::accept(UcwaInvitation &invitation)
{
    UcwaConversation &conversation = *find(invitation.conversation);
    invitation.state = u"Connected"_s;
    if (invitation.kind == UcwaInvitation::OnlineMeeting) {
        conversation.setState(UcwaConversation::Conferenced);
        conversation.setMessaging(UcwaConversation::Disconnected); // until it is added
        for (const QString &person : conversation.people())
            conversation.tellParticipant(person, u"added"_s);
        complete(invitation, u"Success"_s);
        return ucwaDone();
    }
    conversation.setMessaging(UcwaConversation::Connected);
    conversation.setState(UcwaConversation::Connected);
    conversation.tellMessagingOf(invitation.from);
    conversation.tellMessagingOf(m_pool.self());
    conversation.tellParticipant(invitation.from, u"updated"_s);
    complete(invitation, u"Success"_s);
    m_application.events().startPackage();
    m_pool.deliver(conversation.id());
    if (m_pool.options.repeatInvitationText)
        conversation.receive({.from = invitation.from, .plain = invitation.text, .html = invitation.html},
                             true);
    for (const UcwaMessage &message : std::exchange(conversation.waiting, {}))
        conversation.receive(message);
    return ucwaDone();
}

Response UcwaCommunication::decline(UcwaInvitation &invitation)
{
    fail(invitation, u"LocalFailure/Declined"_s);
    return ucwaDone();
}

Response UcwaCommunication::cancel(UcwaInvitation &invitation)
{
    fail(invitation, u"LocalFailure/Canceled"_s);
    return ucwaDone();
}

} // namespace Parlance::Sandbox
