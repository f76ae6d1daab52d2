// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwaconversation.h"

#include "backends/sandbox/ucwa/ucwaapplication.h"
#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

#include <QMetaEnum>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static QString stateName(UcwaConversation::State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<UcwaConversation::State>().valueToKey(state));
}

UcwaConversation::UcwaConversation(UcwaApplication &application, const QString &id, QObject *parent)
    : QObject(parent), m_application(application), m_pool(application.pool()), m_id(id)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &UcwaConversation::idle);
}

bool UcwaConversation::isWith(const QString &uri) const
{
    return std::ranges::any_of(
        m_people, [&uri](const QString &other) { return ucwaAddress(other) == ucwaAddress(uri); });
}

QString UcwaConversation::href() const
{
    return m_application.href(u"/communication/conversations/"_s + m_id);
}

QString UcwaConversation::messagingHref() const
{
    return href() + (m_generation == 1 ? u"/messaging"_s : u"/messaging-%1"_s.arg(m_generation));
}

QString UcwaConversation::participantHref(const QString &uri) const
{
    return href() + u"/participants/"_s + ucwaAddress(uri);
}

QStringList UcwaConversation::formats() const
{
    return m_application.communication().formats();
}

QJsonObject UcwaConversation::json() const
{
    // Between two there is nothing else to be connected by.
    const bool messaging = m_messaging == Connected || m_state == Connected || m_state == Incoming;
    UcwaResource conversation(u"conversation"_s, href());
    conversation.with(u"state"_s, stateName(m_state))
        .with(u"threadId"_s, threadId)
        .with(u"subject"_s, subject)
        .with(u"activeModalities"_s, messaging ? QJsonArray{u"Messaging"_s} : QJsonArray())
        .with(u"importance"_s, u"Normal"_s)
        .with(u"recording"_s, false)
        .with(u"participantCount"_s, m_people.size() + 1)
        .link(u"messaging"_s, messagingHref())
        .link(u"participants"_s, href() + u"/participants"_s);
    if (m_state == Connected || m_state == Conferenced)
        conversation.link(u"localParticipant"_s, participantHref(m_pool.self()), m_pool.options.name)
            .link(u"addParticipant"_s,
                  m_application.href(u"/communication/participantInvitations?conversation="_s + m_id));
    return conversation;
}

QJsonObject UcwaConversation::messagingJson() const
{
    const QString here = messagingHref();
    UcwaResource messaging(u"messaging"_s, here);
    messaging.with(u"state"_s, stateName(m_messaging)).link(u"conversation"_s, href());
    if (m_messaging == Connected)
        messaging.with(u"negotiatedMessageFormats"_s, QJsonArray::fromStringList(formats()))
            .link(u"stopMessaging"_s, here + u"/terminate"_s)
            .link(u"sendMessage"_s, here + u"/messages"_s)
            .link(u"setIsTyping"_s, here + u"/typing"_s)
            .link(u"typingParticipants"_s, here + u"/typingParticipants"_s);
    else if (m_messaging == Connecting)
        messaging.link(u"stopMessaging"_s, here + u"/terminate"_s);
    else if (m_state != Disconnected)
        messaging.link(u"addMessaging"_s,
                       m_application.href(u"/communication/messagingInvitations?conversationId="_s + m_id));
    return messaging;
}

QJsonObject UcwaConversation::participantJson(const QString &uri) const
{
    const QString address = ucwaAddress(uri);
    const bool isSelf = address == ucwaAddress(m_pool.self());
    UcwaResource participant(u"participant"_s, participantHref(uri));
    participant.with(u"name"_s, m_pool.name(uri))
        .with(u"uri"_s, u"sip:"_s + address)
        .with(u"sourceNetwork"_s, u"SameEnterprise"_s)
        .with(u"anonymous"_s, false)
        .link(u"conversation"_s, href());
    if (isMeeting())
        participant.with(u"role"_s, isSelf ? u"Leader"_s : u"Attendee"_s).with(u"local"_s, isSelf);
    if (isSelf)
        return participant.link(u"me"_s, m_application.href(u"/me"_s));
    const QString contact = m_application.href(u"/people/"_s + address);
    return participant.link(u"contact"_s, contact)
        .link(u"contactPresence"_s, contact + u"/presence"_s)
        .link(u"contactPhoto"_s, m_application.href(u"/photos/"_s + address))
        .link(u"participantMessaging"_s, participantHref(uri) + u"/messaging"_s);
}

QJsonObject UcwaConversation::messageJson(const UcwaMessage &message) const
{
    const UcwaOptions &options = m_pool.options;
    const bool incoming = message.from != m_pool.self();
    UcwaResource resource(u"message"_s, messagingHref() + u"/messages/%1"_s.arg(message.number));
    resource.with(u"direction"_s, incoming ? u"Incoming"_s : u"Outgoing"_s)
        .with(u"timeStamp"_s, ucwaDate(message.time))
        .link(u"messaging"_s, messagingHref());
    if (options.echoOperationId && !message.operationId.isEmpty())
        resource.with(u"operationId"_s, message.operationId);
    if (incoming) {
        const QString address = ucwaAddress(message.from);
        resource.link(u"contact"_s, m_application.href(u"/people/"_s + address))
            .link(u"participant"_s, participantHref(message.from), m_pool.name(message.from));
    }
    if (!incoming && !options.textInOutgoing && !message.elsewhere)
        return resource;

    QString html = message.html;
    if (html.isEmpty() && options.htmlOnly)
        html = u"<span style=\"margin-bottom:0pt;font-size:10pt;\">%1</span>"_s.arg(
            message.plain.toHtmlEscaped());
    if (!html.isEmpty())
        resource.link(u"htmlMessage"_s, ucwaDataUri(u"text/html"_s, html, options.base64Texts));
    if (!options.htmlOnly)
        resource.link(u"plainMessage"_s,
                      ucwaDataUri(u"text/plain"_s, message.plain + u"\r\n"_s, options.base64Texts));
    return resource;
}

UcwaTarget UcwaConversation::sender() const
{
    return {u"conversation"_s, href()};
}

UcwaTarget UcwaConversation::participant(const QString &uri) const
{
    const bool isSelf = uri == m_pool.self();
    return {isSelf ? u"localParticipant"_s : u"participant"_s, participantHref(uri), m_pool.name(uri)};
}

void UcwaConversation::tell(const UcwaEvent &event)
{
    m_application.events().add(event);
}

void UcwaConversation::open(State state)
{
    m_state = state;
    tell({.sender = m_application.communication().sender(),
          .type = u"added"_s,
          .target = {u"conversation"_s, href()},
          .body = json()});
    tell({.sender = sender(),
          .type = u"added"_s,
          .target = participant(m_pool.self()),
          .body = participantJson(m_pool.self())});
    beBusy();
}

void UcwaConversation::setState(State state)
{
    m_state = state;
    tell({.sender = m_application.communication().sender(),
          .type = u"updated"_s,
          .target = {u"conversation"_s, href()},
          .body = json()});
}

void UcwaConversation::setMessaging(State state, const QString &reason)
{
    m_messaging = state;
    m_wasConnected = m_wasConnected || state == Connected;
    tell({.sender = sender(),
          .type = u"updated"_s,
          .target = {u"messaging"_s, messagingHref()},
          .body = messagingJson(),
          .reason = ucwaReason(reason)});
}

void UcwaConversation::tellParticipant(const QString &uri, const QString &type)
{
    tell({.sender = sender(), .type = type, .target = participant(uri)});
}

void UcwaConversation::join(const QString &uri)
{
    m_people << uri;
}

void UcwaConversation::leave(const QString &uri)
{
    tellParticipant(uri, u"deleted"_s);
    m_people.removeIf([&uri](const QString &other) { return ucwaAddress(other) == ucwaAddress(uri); });
}

void UcwaConversation::tellMessagingOf(const QString &uri)
{
    tell({.sender = sender(),
          .type = u"added"_s,
          .target = {u"participantMessaging"_s, participantHref(uri) + u"/messaging"_s},
          .in = participant(uri)});
}

void UcwaConversation::close()
{
    if (m_state != Disconnected)
        setState(Disconnected);
    tell({.sender = m_application.communication().sender(),
          .type = u"deleted"_s,
          .target = {u"conversation"_s, href()}});
}

void UcwaConversation::beBusy()
{
    const auto patience = m_pool.options.endIdleConversationsAfter;
    if (patience.count() > 0)
        m_idle.start(m_pool.time.real(patience));
}

} // namespace Parlance::Sandbox
