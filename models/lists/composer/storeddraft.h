// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"

#include <optional>

namespace Parlance {

/// What was being written in one conversation, as it was stored last.
class StoredDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(
        double conversation READ conversation WRITE setConversation NOTIFY conversationChanged REQUIRED)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed) ///< it was read
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(int cursor READ cursor NOTIFY changed) ///< in UTF-16 units; never beyond the text
    Q_PROPERTY(QStringList media READ media NOTIFY changed)
    Q_PROPERTY(double answered READ answered NOTIFY changed) ///< a message; 0: none, or it is gone
    Q_PROPERTY(QString answeredAuthor READ answeredAuthor NOTIFY changed)
    Q_PROPERTY(QString answeredText READ answeredText NOTIFY changed) ///< one line

public:
    explicit StoredDraft(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] qint64 conversation() const { return m_id; }
    void setConversation(qint64 conversation);

    [[nodiscard]] bool isKnown() const { return m_conversation.id != 0; }
    [[nodiscard]] QString text() const { return m_conversation.draft; }
    [[nodiscard]] int cursor() const;
    [[nodiscard]] QStringList media() const { return m_conversation.draftMedia; }
    [[nodiscard]] qint64 answered() const { return m_answered ? m_answered->id : 0; }
    [[nodiscard]] QString answeredAuthor() const;
    [[nodiscard]] QString answeredText() const;

    /// Stores it, unless it is just that.
    Q_INVOKABLE void save(const QString &text, int cursor, qint64 answered, const QStringList &media);

Q_SIGNALS:
    void messengerChanged();
    void conversationChanged();
    void changed(); ///< the whole of it, once

private:
    void load();
    void show(const Conversation &conversation);
    void tell(const Conversation &conversation, const std::optional<Message> &answered);

    FollowedMessenger m_messenger;
    qint64 m_id = 0;
    int m_asks = 0;              // of the store; only the latest counts
    Conversation m_conversation; // without id: not known yet
    std::optional<Message> m_answered;
};

} // namespace Parlance
