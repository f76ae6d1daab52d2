// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"

#include <QTimer>

namespace Parlance {

/// How many messages are held and can still be taken back, of one conversation or of all.
class HeldMessages : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(double conversation READ conversation WRITE setConversation NOTIFY
                   conversationChanged) ///< 0: all of them
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit HeldMessages(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] qint64 conversation() const { return m_conversation; }
    void setConversation(qint64 conversation);
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void messengerChanged();
    void conversationChanged();
    void countChanged();

private:
    void load();
    void apply(const Changes &changes);
    void take(const Message &message);
    void tell();

    FollowedMessenger m_messenger;
    qint64 m_conversation = 0;
    QHash<qint64, QDateTime> m_held; // until when, by message
    int m_count = 0;
    QTimer m_next; // one of them leaves
};

} // namespace Parlance
