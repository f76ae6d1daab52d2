// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"

namespace Parlance {

/// One account that reaches those in a conversation. Every property is a role of SenderModel.
struct SenderRow
{
    Q_GADGET
    Q_PROPERTY(QString accountId MEMBER accountId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(QString serviceName MEMBER serviceName)
    Q_PROPERTY(QString trouble MEMBER trouble)
    Q_PROPERTY(bool isCurrent MEMBER isCurrent)
    Q_PROPERTY(bool isOtherService MEMBER isOtherService)

public:
    QString accountId;
    QString name;
    QString details; ///< its own number and its service, ready to be shown
    QString serviceName;
    QString trouble; ///< why it may not send now; empty: it works
    bool isCurrent = false;
    bool isOtherService = false; ///< than the conversation's
};

/// Who a message to those in a conversation can be from: the accounts that reach them by the addresses they
/// have there, the working ones first. Roles: SenderRow.
class SenderModel : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(
        double conversation READ conversation WRITE setConversation NOTIFY conversationChanged REQUIRED)
    Q_PROPERTY(bool hasChoice READ hasChoice NOTIFY shown) ///< there is another than the conversation's
    Q_PROPERTY(QString current READ current NOTIFY shown)  ///< the conversation's own, in words
    Q_PROPERTY(QString currentService READ currentService NOTIFY shown)

public:
    explicit SenderModel(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] qint64 conversation() const { return m_id; }
    void setConversation(qint64 conversation);
    [[nodiscard]] bool hasChoice() const { return m_hasChoice; }
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] QString currentService() const { return m_currentService; }

Q_SIGNALS:
    void messengerChanged();
    void conversationChanged();
    void shown();

private:
    void load();
    void loadAccounts();
    void show(const QList<Account> &accounts);
    [[nodiscard]] SenderRow rowOf(const Account &account, const ServiceInfo &service) const;

    FollowedMessenger m_messenger;
    qint64 m_id = 0;
    int m_question = 0;          // only the latest counts
    Conversation m_conversation; // without id: not known yet
    bool m_hasChoice = false;
    QString m_current;
    QString m_currentService;
};

} // namespace Parlance
