// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/records/conversationfilter.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// How many conversations each list has, of one account or of all, followed as they change; -1 until that is
/// known.
class ConversationCounter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    /// Whose conversations are counted, by its id; empty: those of all.
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY accountChanged)
    Q_PROPERTY(int all READ all NOTIFY changed)
    Q_PROPERTY(int unread READ unread NOTIFY changed)
    Q_PROPERTY(int drafts READ drafts NOTIFY changed)
    Q_PROPERTY(int archived READ archived NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QString account() const { return m_account; }
    void setAccount(const QString &account);
    [[nodiscard]] int all() const { return m_counts.all; }
    [[nodiscard]] int unread() const { return m_counts.unread; }
    [[nodiscard]] int drafts() const { return m_counts.drafts; }
    [[nodiscard]] int archived() const { return m_counts.archived; }

Q_SIGNALS:
    void messengerChanged();
    void accountChanged();
    void changed();

private:
    void ask();

    FollowedMessenger m_messenger;
    QString m_account;
    ConversationCounts m_counts{-1, -1, -1, -1};
    bool m_isAsking = false;
    bool m_isOld = false; ///< something changed since it was asked
};

} // namespace Parlance
