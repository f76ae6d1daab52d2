// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"
#include "backends/sandbox/ucwa/ucwaevent.h"

#include <QObject>
#include <QTimer>

namespace Parlance::Sandbox {

class UcwaApplication;
class UcwaPool;

/// Something written in a conversation.
struct UcwaMessage
{
    int number = 0;
    QString from = {}; ///< "sip:…"
    QString plain = {};
    QString html = {};
    QString operationId = {};
    QDateTime time = {};
    QString failure = {};   ///< "RemoteFailure/Timeout"; empty: it arrived
    bool elsewhere = false; ///< the user wrote it on another device
};

/// One conversation of one application: its state, who is in it, what was said.
///
/// It tells what happens to it by events. When it happens is the business of UcwaCommunication.
class UcwaConversation : public QObject
{
    Q_OBJECT

public:
    enum State {
        Connecting,
        Incoming,
        Connected,
        Conferencing,
        Conferenced,
        Disconnected,
    };
    Q_ENUM(State)

    UcwaConversation(UcwaApplication &application, const QString &id, QObject *parent);

    QString threadId;
    QString subject;
    QList<UcwaMessage> waiting; ///< what a peer says as soon as the conversation is connected

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] State messaging() const { return m_messaging; }
    [[nodiscard]] bool isMeeting() const { return m_state == Conferencing || m_state == Conferenced; }
    [[nodiscard]] const QStringList &people() const { return m_people; }
    [[nodiscard]] const QList<UcwaMessage> &messages() const { return m_messages; }
    [[nodiscard]] bool isWith(const QString &uri) const;

    [[nodiscard]] QString href() const;
    [[nodiscard]] QString messagingHref() const;
    [[nodiscard]] QString participantHref(const QString &uri) const;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonObject messagingJson() const;
    [[nodiscard]] QJsonObject participantJson(const QString &uri) const;
    [[nodiscard]] QJsonObject messageJson(const UcwaMessage &message) const;

    /// \param steps the path below its href, in lower case
    Response handle(const Request &request, const QStringList &steps);

    void open(State state);
    void setState(State state);
    void setMessaging(State state, const QString &reason = {});
    /// Another set of messaging links; the old ones are dead.
    void renewMessaging() { ++m_generation; }
    void join(const QString &uri);
    void leave(const QString &uri);
    void tellMessagingOf(const QString &uri);
    void tellParticipant(const QString &uri, const QString &type);
    void close();

    /// \param known the text was taken before, with the invitation
    void receive(UcwaMessage message, bool known = false);
    /// As if the user had written elsewhere.
    void writeElsewhere(const QString &text);
    void type(const QString &uri);
    void stopTyping(const QString &uri);

Q_SIGNALS:
    void typed();      ///< the user is at the keyboard
    void terminated(); ///< the user wants no more messaging
    void idle();       ///< nobody has said anything for long

private:
    Response handleMessaging(const Request &request, const QStringList &steps);
    Response handleParticipants(const QStringList &steps);
    Response send(const Request &request);
    void tellMessage(const UcwaMessage &message);
    void tell(const UcwaEvent &event);
    [[nodiscard]] UcwaTarget sender() const;
    [[nodiscard]] UcwaTarget participant(const QString &uri) const;
    [[nodiscard]] QStringList formats() const;
    void beBusy();

    UcwaApplication &m_application;
    UcwaPool &m_pool;
    const QString m_id;
    State m_state = Connecting;
    State m_messaging = Disconnected;
    bool m_wasConnected = false;
    int m_generation = 1;
    QStringList m_people; // the others
    QStringList m_typing;
    QList<UcwaMessage> m_messages;
    std::optional<UcwaMessage> m_untold; // waits for the next one to overtake it
    QTimer m_idle;
};

} // namespace Parlance::Sandbox
