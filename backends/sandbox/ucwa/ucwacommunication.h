// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"
#include "backends/sandbox/ucwa/ucwaevent.h"
#include "backends/sandbox/ucwa/ucwainvitation.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>

namespace Parlance::Sandbox {

class UcwaApplication;
class UcwaConversation;
class UcwaPool;
struct UcwaPerson;

/// Conversations, and the invitations that lead to them, from both sides.
class UcwaCommunication : public QObject
{
    Q_OBJECT

public:
    explicit UcwaCommunication(UcwaApplication &application);

    [[nodiscard]] QStringList formats() const { return m_formats; }
    [[nodiscard]] const QList<UcwaConversation *> &conversations() const { return m_conversations; }
    [[nodiscard]] UcwaConversation *find(const QString &id) const;
    /// The one with nobody but \p uri, unless it is over.
    [[nodiscard]] UcwaConversation *with(const QString &uri) const;
    [[nodiscard]] UcwaTarget sender() const;
    [[nodiscard]] QJsonObject json() const;

    /// What the client can do, as it says when it makes the user available.
    void support(const QJsonArray &modalities, const QJsonArray &formats);

    /// \param steps the path below communication, in lower case
    Response handle(const Request &request, const QStringList &steps);

    // What people do. They return the conversation's id, which is empty if it was not possible.

    /// Says something in \p conversation, or in the one with \p from, or begins one by an invitation.
    QString say(const QString &from, const QString &text, const QString &html = {},
                const QString &conversation = {});
    QString type(const QString &from, const QString &conversation = {});
    /// Leaves; or takes back an invitation that is not answered yet.
    QString leave(const QString &from, const QString &conversation = {});
    QString inviteToGroup(const QString &from, const QStringList &others, const QString &subject);
    /// The user writes from another device.
    QString writeElsewhere(const QString &to, const QString &text);

    /// Forgets everything, and says so.
    void clear();

private:
    Response put(const Request &request);
    Response handleConversations(const Request &request, const QStringList &steps);
    Response handleInvitations(const Request &request, UcwaInvitation::Kind kind, const QStringList &steps);

    Response startMessaging(const Request &request);
    Response start(UcwaInvitation wish, const QString &threadId);
    Response continueMessaging(const Request &request, const QString &log);
    Response addMessaging(const Request &request, UcwaConversation &conversation);
    Response startMeeting(const Request &request);
    Response addParticipant(const Request &request);
    Response accept(UcwaInvitation &invitation);
    Response decline(UcwaInvitation &invitation);
    Response cancel(UcwaInvitation &invitation);
    Response begin(const UcwaInvitation &invitation, UcwaConversation &conversation);

    UcwaConversation &add(const QString &threadId = {}, const QString &subject = {});
    void remove(UcwaConversation &conversation);
    void keep(const UcwaConversation &conversation);
    void terminate(UcwaConversation &conversation);
    UcwaInvitation &invite(const UcwaInvitation &invitation);
    /// The invitation of that id, unless it is over.
    [[nodiscard]] UcwaInvitation *open(const QString &id);
    [[nodiscard]] UcwaInvitation *pending(const QString &conversation, bool outgoing);
    [[nodiscard]] static std::optional<Response> invalid(const Request &request);
    [[nodiscard]] static UcwaInvitation wish(const Request &request);

    void react(const QString &invitation);
    void connectTo(UcwaInvitation &invitation, const QString &person);
    void forward(UcwaInvitation &invitation, const QString &person);
    void fail(UcwaInvitation &invitation, const QString &reason);
    void complete(UcwaInvitation &invitation, const QString &status, const QString &reason = {});
    void escalate(UcwaConversation &conversation);
    void join(UcwaInvitation &invitation);
    void answer(const QString &conversation, const QString &text);

    [[nodiscard]] QString hrefOf(const UcwaInvitation &invitation) const;
    [[nodiscard]] QJsonObject jsonOf(const UcwaInvitation &invitation) const;
    void tell(const UcwaInvitation &invitation, const QString &type, const QString &status = {},
              const QString &reason = {});

    UcwaApplication &m_application;
    UcwaPool &m_pool;
    const QString m_guid;
    QStringList m_modalities;
    QStringList m_formats{QStringLiteral("Plain")};
    int m_version = 1;
    QList<UcwaConversation *> m_conversations; // children
    QHash<QString, UcwaInvitation> m_invitations;
};

} // namespace Parlance::Sandbox
