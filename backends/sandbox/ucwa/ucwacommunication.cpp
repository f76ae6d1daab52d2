// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwacommunication.h"

#include "backends/sandbox/ucwa/ucwaapplication.h"
#include "backends/sandbox/ucwa/ucwaconversation.h"
#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

UcwaCommunication::UcwaCommunication(UcwaApplication &application)
    : m_application(application), m_pool(application.pool()),
      m_guid(QUuid::createUuidV5(QUuid(), m_pool.newId()).toString(QUuid::WithoutBraces))
{
    connect(&m_pool, &UcwaPool::taken, this,
            [this](const UcwaText &text) { answer(text.conversation, text.text); });
    connect(&m_pool.history, &UcwaHistory::changed, this, [this] {
        m_application.events().add({.sender = sender(),
                                    .type = u"updated"_s,
                                    .target = {u"missedItems"_s, sender().href + u"/missedItems"_s}});
    });
}

UcwaTarget UcwaCommunication::sender() const
{
    return {u"communication"_s, m_application.href(u"/communication"_s)};
}

QJsonObject UcwaCommunication::json() const
{
    const QString here = sender().href;
    UcwaResource communication(u"communication"_s, here);
    communication.with(m_guid, u"please pass this in a PUT request"_s)
        .with(u"supportedModalities"_s, QJsonArray::fromStringList(m_modalities))
        .with(u"supportedMessageFormats"_s, QJsonArray::fromStringList(m_formats))
        .with(u"etag"_s, QString::number(m_version))
        .link(u"conversations"_s, here + u"/conversations?filter=active"_s)
        .link(u"startMessaging"_s, here + u"/messagingInvitations"_s)
        .link(u"startOnlineMeeting"_s, here + u"/onlineMeetingInvitations?onlineMeetingUri=adhoc"_s)
        .link(u"joinOnlineMeeting"_s, here + u"/onlineMeetingInvitations"_s);
    if (m_pool.options.history)
        communication.with(u"conversationHistory"_s, u"Enabled"_s)
            .link(u"conversationLogs"_s, here + u"/conversationLogs"_s)
            .link(u"missedItems"_s, here + u"/missedItems"_s);
    return communication;
}

static QStringList texts(const QJsonArray &array)
{
    return array.toVariantList().isEmpty() ? QStringList() : QVariant(array.toVariantList()).toStringList();
}

void UcwaCommunication::support(const QJsonArray &modalities, const QJsonArray &formats)
{
    m_modalities = texts(modalities);
    if (!formats.isEmpty())
        m_formats = texts(formats);
    ++m_version;
    m_application.events().add(
        {.sender = sender(), .type = u"updated"_s, .target = sender(), .body = json()});
}

UcwaConversation *UcwaCommunication::find(const QString &id) const
{
    const auto found = std::ranges::find(m_conversations, id, &UcwaConversation::id);
    return found == m_conversations.end() ? nullptr : *found;
}

UcwaConversation *UcwaCommunication::with(const QString &uri) const
{
    const auto found = std::ranges::find_if(m_conversations, [&uri](const UcwaConversation *conversation) {
        return !conversation->isMeeting() && conversation->people().size() == 1 && conversation->isWith(uri);
    });
    return found == m_conversations.end() ? nullptr : *found;
}

Response UcwaCommunication::handle(const Request &request, const QStringList &steps)
{
    const QString first = steps.value(0);
    const QStringList below = steps.mid(1);
    if (first.isEmpty())
        return request.method == "PUT" ? put(request) : Response::json(200, json());
    if (first == "conversations"_L1)
        return handleConversations(request, below);
    if (first == "messaginginvitations"_L1)
        return handleInvitations(request, UcwaInvitation::Messaging, below);
    if (first == "onlinemeetinginvitations"_L1)
        return handleInvitations(request, UcwaInvitation::OnlineMeeting, below);
    if (first == "participantinvitations"_L1)
        return handleInvitations(request, UcwaInvitation::Participant, below);
    if (steps.size() == 3 && steps[2] == "continuemessaging"_L1 && request.method == "POST")
        return continueMessaging(request, steps[1]);
    return UcwaHistory::owns(steps) ? m_pool.history.handle(request, steps, m_application) : ucwaNotFound();
}

Response UcwaCommunication::put(const Request &request)
{
    const QByteArray version = request.header("If-Match");
    if (version.isEmpty())
        return ucwaError(428, u"PreconditionRequired"_s);
    if (version != '"' + QByteArray::number(m_version) + '"')
        return ucwaError(412, u"PreconditionFailed"_s, u"PreconditionFailed"_s);
    if (!request.json() || !request.json()->contains(m_guid))
        return ucwaInvalid(m_guid);
    support(QJsonArray::fromStringList(m_modalities),
            ucwaParameter(request, u"supportedMessageFormats"_s).toArray());
    return Response::json(200, json());
}

Response UcwaCommunication::handleConversations(const Request &request, const QStringList &steps)
{
    if (steps.isEmpty()) {
        QStringList hrefs;
        for (const UcwaConversation *conversation : std::as_const(m_conversations))
            hrefs << conversation->href();
        return Response::json(200, UcwaResource(u"conversations"_s, sender().href + u"/conversations"_s)
                                       .links(u"conversation"_s, hrefs)
                                       .json());
    }
    UcwaConversation *conversation = find(steps.constFirst());
    if (!conversation)
        return ucwaError(404, u"NotFound"_s, u"ConversationNotFound"_s);
    if (steps.size() == 1 && request.method == "DELETE") {
        terminate(*conversation);
        if (find(steps.constFirst()))
            remove(*conversation);
        return ucwaDone();
    }
    return conversation->handle(request, steps.mid(1));
}

UcwaConversation &UcwaCommunication::add(const QString &threadId, const QString &subject)
{
    auto *conversation = new UcwaConversation(m_application, m_pool.newId(), this);
    conversation->threadId = threadId.isEmpty() ? m_pool.newId() + m_pool.newId() : threadId;
    conversation->subject = subject;
    m_conversations << conversation;
    connect(conversation, &UcwaConversation::terminated, this, [=, this] { terminate(*conversation); });
    connect(conversation, &UcwaConversation::idle, this, [=, this] {
        conversation->setMessaging(UcwaConversation::Disconnected);
        remove(*conversation);
    });
    return *conversation;
}

void UcwaCommunication::remove(UcwaConversation &conversation)
{
    conversation.close();
    if (m_pool.options.history)
        keep(conversation);
    m_conversations.removeOne(&conversation);
    conversation.deleteLater(); // it may be the one that asked for it
}

void UcwaCommunication::keep(const UcwaConversation &conversation)
{
    const auto invitation =
        std::ranges::find(m_invitations, conversation.id(), &UcwaInvitation::conversation);
    UcwaLog log{.id = conversation.id(), .person = conversation.people().value(0)};
    log.subject = conversation.subject;
    log.threadId = conversation.threadId;
    log.time = m_pool.clock.now();
    for (const UcwaMessage &message : conversation.messages())
        log.lines << UcwaLog::Line{message.from, message.plain, message.html, message.time};
    if (invitation != m_invitations.end()) {
        log.incoming = !invitation->outgoing;
        log.missed = log.incoming && invitation->state == "Failed"_L1;
        log.person = log.incoming ? invitation->from : invitation->to;
        if (log.lines.isEmpty() && !invitation->text.isEmpty())
            log.lines << UcwaLog::Line{invitation->from, invitation->text, invitation->html, log.time};
    }
    m_pool.history.add(log);
}

void UcwaCommunication::terminate(UcwaConversation &conversation)
{
    if (UcwaInvitation *invitation = pending(conversation.id(), true)) {
        fail(*invitation, u"LocalFailure/Canceled"_s);
        return;
    }
    conversation.setMessaging(UcwaConversation::Disconnected);
    if (!conversation.isMeeting())
        remove(conversation); // nothing else holds it together
}

void UcwaCommunication::clear()
{
    while (!m_conversations.isEmpty())
        remove(*m_conversations.constLast());
    m_invitations.clear();
}

QString UcwaCommunication::say(const QString &from, const QString &text, const QString &html,
                               const QString &conversation)
{
    UcwaConversation *known = conversation.isEmpty() ? with(from) : find(conversation);
    if (known && known->messaging() == UcwaConversation::Connected) {
        known->receive({.from = from, .plain = text, .html = html});
        return known->id();
    }
    if (known) {
        known->waiting << UcwaMessage{
            .from = from, .plain = text, .html = html}; // the invitation is on its way
        return known->id();
    }
    if (!conversation.isEmpty() || !m_application.me().isAvailable())
        return {};

    UcwaConversation &begun = add();
    begun.join(from);
    UcwaInvitation &invitation = invite({.outgoing = false,
                                         .conversation = begun.id(),
                                         .from = from,
                                         .to = m_pool.self(),
                                         .text = text,
                                         .html = html});
    tell(invitation, u"started"_s);
    begun.open(UcwaConversation::Incoming);
    m_application.events().startPackage();
    begun.tellParticipant(from, u"added"_s);
    m_application.events().startPackage();
    if (m_pool.options.invitationUpdated) {
        invitation.answerable = false;
        tell(invitation, u"updated"_s);
        invitation.answerable = true; // whoever asks for it can still answer it
        m_application.events().startPackage();
    }
    m_pool.take({.from = from,
                 .to = m_pool.self(),
                 .conversation = begun.id(),
                 .format = html.isEmpty() ? u"Plain"_s : u"Html"_s,
                 .text = html.isEmpty() ? text : html,
                 .inInvitation = true,
                 .delivered = false});
    m_pool.time.after(m_pool.options.invitationLife, &begun, [this, id = invitation.id] {
        if (UcwaInvitation *invitation = open(id))
            fail(*invitation, u"Informational/Missed"_s);
    });
    return begun.id();
}

QString UcwaCommunication::type(const QString &from, const QString &conversation)
{
    UcwaConversation *known = conversation.isEmpty() ? with(from) : find(conversation);
    if (!known || known->messaging() != UcwaConversation::Connected)
        return {};
    known->type(from);
    return known->id();
}

QString UcwaCommunication::leave(const QString &from, const QString &conversation)
{
    UcwaConversation *known = conversation.isEmpty() ? with(from) : find(conversation);
    if (!known)
        return {};
    const QString id = known->id();
    if (UcwaInvitation *invitation = pending(id, false)) {
        fail(*invitation, u"Informational/Canceled"_s);
        return id;
    }
    if (known->isMeeting()) {
        known->leave(from);
        return id;
    }
    known->setMessaging(UcwaConversation::Disconnected, m_pool.options.closeReason);
    known->leave(from);
    remove(*known);
    return id;
}

QString UcwaCommunication::writeElsewhere(const QString &to, const QString &text)
{
    UcwaConversation *known = with(to);
    if (!known) {
        known = &add();
        known->join(to);
        known->open(UcwaConversation::Connected);
        known->tellParticipant(to, u"added"_s);
        known->setMessaging(UcwaConversation::Connected);
    }
    known->writeElsewhere(text);
    return known->id();
}

} // namespace Parlance::Sandbox
