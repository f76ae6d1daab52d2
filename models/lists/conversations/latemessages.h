// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// The messages in all accounts that would have left by now, and wait for the user's word.
class LateMessages : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit LateMessages(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void messengerChanged();
    void countChanged();

private:
    void ask();
    void show(const QList<Message> &scheduled);

    FollowedMessenger m_messenger;
    int m_question = 0; ///< only the latest counts
    int m_count = 0;
    QTimer m_clock; ///< looks again, also after the computer slept
};

} // namespace Parlance
