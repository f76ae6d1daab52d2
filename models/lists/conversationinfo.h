// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/messenger.h"

#include <QPointer>
#include <QVariantMap>

namespace Parlance {

/// What the header and the composer of one conversation need to know.
class ConversationInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(
        double conversation READ conversation WRITE setConversation NOTIFY conversationChanged REQUIRED)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed) ///< number · service
    Q_PROPERTY(QString account READ account NOTIFY changed)   ///< id
    Q_PROPERTY(QString accountName READ accountName NOTIFY changed)
    Q_PROPERTY(QString recipient READ recipient NOTIFY changed)     ///< as people write it
    Q_PROPERTY(QString placeholder READ placeholder NOTIFY changed) ///< for the empty composer
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(int colourIndex READ colourIndex NOTIFY changed)
    Q_PROPERTY(QString draft READ draft NOTIFY changed) ///< as it was stored last
    Q_PROPERTY(int unread READ unread NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)   ///< why it cannot be sent · what to do
    Q_PROPERTY(int textLimit READ textLimit NOTIFY changed) ///< characters; 0: none

public:
    explicit ConversationInfo(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] qint64 conversation() const { return m_id; }
    void setConversation(qint64 conversation);

    [[nodiscard]] bool isLoaded() const { return m_conversation.id != 0 && m_knowsAccount; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString account() const { return m_conversation.account; }
    [[nodiscard]] QString accountName() const;
    [[nodiscard]] QString recipient() const;
    [[nodiscard]] QString placeholder() const;
    [[nodiscard]] QString initials() const;
    [[nodiscard]] int colourIndex() const;
    [[nodiscard]] QString draft() const { return m_conversation.draft; }
    [[nodiscard]] int unread() const { return m_conversation.unread; }
    [[nodiscard]] bool canSend() const { return isLoaded() && whyNot().isEmpty(); }
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] int textLimit() const;

    /// {text, isOver}: what to show beside Send ("143 / 160", "2 texts · 12
    /// left"; empty: nothing yet) and whether the text is too long to be sent.
    Q_INVOKABLE QVariantMap counter(const QString &text) const;

Q_SIGNALS:
    void messengerChanged();
    void conversationChanged();
    void changed();

private:
    void load();
    void apply(const Changes &changes);
    void show(const Conversation &conversation);
    [[nodiscard]] const ServiceInfo *service() const;

    QPointer<Messenger> m_messenger;
    qint64 m_id = 0;
    Conversation m_conversation;
    Account m_account; // without id: not known, or removed
    bool m_asksConversation = false;
    bool m_asksAccount = false;
    bool m_knowsAccount = false;
};

} // namespace Parlance
