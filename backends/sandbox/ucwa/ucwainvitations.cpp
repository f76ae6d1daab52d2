// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Invitations: how they look, how they come and go, and what people make of them.

#include "backends/sandbox/ucwa/ucwaapplication.h"
#include "backends/sandbox/ucwa/ucwacommunication.h"
#include "backends/sandbox/ucwa/ucwaconversation.h"
#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

#include <algorithm>
#include <utility>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

QString UcwaInvitation::rel() const
{
    switch (kind) {
    case Messaging:
        return u"messagingInvitation"_s;
    case OnlineMeeting:
        return u"onlineMeetingInvitation"_s;
    case Participant:
        return u"participantInvitation"_s;
    }
    Q_UNREACHABLE();
}

QString UcwaCommunication::hrefOf(const UcwaInvitation &invitation) const
{
    return sender().href + u'/' + invitation.rel() + u"s/"_s + invitation.id;
}

QJsonObject UcwaCommunication::jsonOf(const UcwaInvitation &invitation) const
{
    const QString href = hrefOf(invitation);
    const UcwaConversation *conversation = find(invitation.conversation);
    UcwaResource json(invitation.rel(), href);
    json.with(u"direction"_s, invitation.outgoing ? u"Outgoing"_s : u"Incoming"_s)
        .with(u"importance"_s, u"Normal"_s)
        .with(u"state"_s, invitation.state)
        .with(u"subject"_s, invitation.subject)
        .link(u"to"_s, m_application.href(u"/people/"_s + ucwaAddress(invitation.to)));
    if (!invitation.operationId.isEmpty())
        json.with(u"operationId"_s, invitation.operationId);
    if (invitation.kind == UcwaInvitation::OnlineMeeting)
        json.with(u"onlineMeetingUri"_s,
                  invitation.from + u";gruu;opaque=app:conf:focus:id:"_s + invitation.conversation);
    if (conversation) {
        json.with(u"threadId"_s, conversation->threadId).link(u"conversation"_s, conversation->href());
        if (invitation.kind == UcwaInvitation::Messaging)
            json.link(u"messaging"_s, conversation->messagingHref());
        if (invitation.outgoing)
            json.link(u"from"_s, conversation->participantHref(m_pool.self()), m_pool.options.name);
        else
            json.embed(u"from"_s, conversation->participantJson(invitation.from));
        if (!invitation.acceptedBy.isEmpty())
            json.embed(u"acceptedByParticipant"_s,
                       QJsonArray{conversation->participantJson(invitation.acceptedBy)});
    }
    if (const UcwaConversation *derived = find(invitation.derived))
        json.link(u"derivedConversation"_s, derived->href())
            .link(u"derivedMessaging"_s, derived->messagingHref());
    if (invitation.over)
        return json;

    if (invitation.outgoing && conversation)
        json.link(u"cancel"_s, invitation.kind == UcwaInvitation::Messaging
                                   ? conversation->messagingHref() + u"/terminate"_s
                                   : href + u"/cancel"_s);
    if (!invitation.outgoing && invitation.answerable)
        json.link(u"accept"_s, href + u"/accept"_s).link(u"decline"_s, href + u"/decline"_s);
    if (!invitation.outgoing && !invitation.text.isEmpty() && m_pool.options.invitationText) {
        const bool html = !invitation.html.isEmpty() && m_formats.contains(u"Html"_s);
        json.link(u"message"_s, html
                                    ? ucwaDataUri(u"text/html"_s, invitation.html, m_pool.options.base64Texts)
                                    : ucwaDataUri(u"text/plain"_s, invitation.text + u"\r\n"_s,
                                                  m_pool.options.base64Texts));
    }
    return json;
}

void UcwaCommunication::tell(const UcwaInvitation &invitation, const QString &type, const QString &status,
                             const QString &reason)
{
    if (m_pool.options.onlyCompleted && invitation.outgoing && type != "completed"_L1)
        return;
    m_application.events().add({.sender = sender(),
                                .type = type,
                                .target = {invitation.rel(), hrefOf(invitation)},
                                .body = jsonOf(invitation),
                                .status = status,
                                .reason = ucwaReason(reason)});
}

UcwaInvitation &UcwaCommunication::invite(const UcwaInvitation &invitation)
{
    const QString id = m_pool.newId();
    UcwaInvitation &kept = m_invitations[id];
    kept = invitation;
    kept.id = id;
    return kept;
}

UcwaInvitation *UcwaCommunication::open(const QString &id)
{
    const auto found = m_invitations.find(id);
    const bool isOpen = found != m_invitations.end() && !found->over && find(found->conversation);
    return isOpen ? &*found : nullptr;
}

UcwaInvitation *UcwaCommunication::pending(const QString &conversation, bool outgoing)
{
    for (UcwaInvitation &invitation : m_invitations) {
        if (invitation.conversation == conversation && invitation.outgoing == outgoing && !invitation.over &&
            invitation.kind != UcwaInvitation::Participant)
            return &invitation;
    }
    return nullptr;
}

void UcwaCommunication::complete(UcwaInvitation &invitation, const QString &status, const QString &reason)
{
    invitation.over = true;
    tell(invitation, u"completed"_s, status, reason);
}

void UcwaCommunication::fail(UcwaInvitation &invitation, const QString &reason)
{
    const bool canceled = reason.endsWith("/Canceled"_L1);
    const bool declined = reason.endsWith("/Declined"_L1);
    invitation.state = canceled ? u"Cancelled"_s : declined ? u"Declined"_s : u"Failed"_s;
    UcwaConversation *conversation = find(invitation.conversation);
    complete(invitation, u"Failure"_s, reason);
    if (!conversation || invitation.kind == UcwaInvitation::Participant)
        return;
    conversation->setMessaging(UcwaConversation::Disconnected);
    if (!conversation->isMeeting())
        remove(*conversation);
}

void UcwaCommunication::react(const QString &id)
{
    if (!open(id))
        return;
    UcwaInvitation &invitation = *open(id);
    UcwaConversation *conversation = find(invitation.conversation);
    if (conversation->isMeeting() && invitation.kind == UcwaInvitation::Messaging) {
        connectTo(invitation, invitation.to); // the meeting says yes, whoever is there
        return;
    }
    const UcwaPerson *person = m_pool.people.find(invitation.to);
    if (!person) {
        fail(invitation, u"NotFound/DestinationNotFound"_s);
        return;
    }
    switch (person->reaction) {
    case UcwaPerson::Forwards:
        if (invitation.kind == UcwaInvitation::Messaging) {
            forward(invitation, person->forwardsTo);
            break;
        }
        [[fallthrough]]; // nobody forwards a meeting
    case UcwaPerson::Accepts:
        if (invitation.kind == UcwaInvitation::Participant)
            join(invitation);
        else
            connectTo(invitation, person->uri);
        break;
    case UcwaPerson::Declines:
        fail(invitation, u"RemoteFailure/Declined"_s);
        break;
    case UcwaPerson::Busy:
        fail(invitation, u"RemoteFailure/Busy"_s);
        break;
    case UcwaPerson::DoNotDisturb:
        fail(invitation, u"RemoteFailure/DoNotDisturb"_s);
        break;
    case UcwaPerson::NeverAnswers:
        m_pool.time.after(m_pool.options.invitationLife, conversation, [this, id] {
            if (UcwaInvitation *unanswered = open(id))
                fail(*unanswered, u"RemoteFailure/Timeout"_s);
        });
        break;
    }
}

void UcwaCommunication::connectTo(UcwaInvitation &invitation, const QString &person)
{
    UcwaConversation &conversation = *find(invitation.conversation);
    const bool again = conversation.isMeeting() || conversation.state() == UcwaConversation::Connected;
    invitation.state = u"Connected"_s;
    invitation.acceptedBy = person;
    if (again) {
        conversation.setMessaging(UcwaConversation::Connected);
        for (const QString &other : conversation.people())
            conversation.tellMessagingOf(other);
    } else {
        conversation.setState(UcwaConversation::Connected);
        conversation.tellParticipant(person, u"added"_s);
        conversation.tellMessagingOf(person);
        conversation.tellMessagingOf(m_pool.self());
        conversation.setMessaging(UcwaConversation::Connected);
    }
    complete(invitation, u"Success"_s);
    if (!invitation.text.isEmpty())
        m_pool.deliver(conversation.id());
    for (const UcwaMessage &message : std::exchange(conversation.waiting, {}))
        conversation.receive(message);
}

void UcwaCommunication::forward(UcwaInvitation &invitation, const QString &person)
{
    UcwaConversation &asked = *find(invitation.conversation);
    invitation.state = u"Forwarded"_s;
    tell(invitation, u"updated"_s);

    UcwaConversation &derived = add({}, asked.subject);
    derived.join(person);
    derived.open(UcwaConversation::Connecting);
    derived.setState(UcwaConversation::Connected);
    derived.tellParticipant(person, u"added"_s);
    derived.setMessaging(UcwaConversation::Connected);

    invitation.derived = derived.id();
    invitation.state = u"Connected"_s;
    complete(invitation, u"Success"_s, u"Informational/DerivedConversation"_s);
    m_pool.deliver(asked.id());
    remove(asked);
}

void UcwaCommunication::answer(const QString &id, const QString &text)
{
    UcwaConversation *conversation = find(id);
    if (!m_pool.options.answers || !conversation || conversation->people().isEmpty())
        return;
    const QString person = conversation->people().constFirst();
    conversation->type(person);
    m_pool.time.after(m_pool.options.reactionTime, conversation,
                      [=, this] { say(person, u"Re: "_s + text, {}, id); });
}

} // namespace Parlance::Sandbox
