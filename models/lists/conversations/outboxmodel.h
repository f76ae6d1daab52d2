// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"
#include "models/lists/timeline/messagerow.h"

#include <QTimer>

namespace Parlance {

/// One message that has not left, or of which it is not known or to be decided. Every property is a role of
/// OutboxModel; most are MessageRow's.
struct OutboxRow
{
    Q_GADGET
    Q_PROPERTY(qint64 messageId MEMBER messageId)
    Q_PROPERTY(qint64 conversation MEMBER conversation)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString timeText MEMBER timeText)
    Q_PROPERTY(Parlance::Delivery::State delivery MEMBER delivery)
    Q_PROPERTY(QString mark MEMBER mark)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString problemText MEMBER problemText)
    Q_PROPERTY(QStringList problemFields MEMBER problemFields)
    Q_PROPERTY(QString problemDetail MEMBER problemDetail)
    Q_PROPERTY(bool canSendAgain MEMBER canSendAgain)
    Q_PROPERTY(bool isLater MEMBER isLater)
    Q_PROPERTY(bool isFirstLater MEMBER isFirstLater)
    Q_PROPERTY(bool canReschedule MEMBER canReschedule)
    Q_PROPERTY(bool canEdit MEMBER canEdit)
    Q_PROPERTY(bool canCheck MEMBER canCheck)
    Q_PROPERTY(bool canCancel MEMBER canCancel)
    Q_PROPERTY(bool canTakeBack MEMBER canTakeBack)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)

public:
    qint64 messageId = 0;
    qint64 conversation = 0;
    QString title;    ///< of the conversation
    QString account;  ///< its name
    QString words;    ///< one line
    QString timeText; ///< when it was written
    Delivery::State delivery = Delivery::Queued;
    QString mark;
    QString stateText;
    QString problemText;
    QStringList problemFields;
    QString problemDetail;
    bool canSendAgain = false;
    bool isLater = false; ///< it waits for its time, or missed it
    bool isFirstLater = false;
    bool canReschedule = false; ///< likewise, and another can be chosen
    bool canEdit = false;       ///< it can be taken back to where it was written
    bool canCheck = false;
    bool canCancel = false;
    bool canTakeBack = false;
    QString accessibleText; ///< to whom, text, time, status
};

/// What waits to leave, or for the user, in all accounts, oldest first; then what leaves later, by when it
/// does. Roles: OutboxRow.
class OutboxModel : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged) ///< an empty list means: nothing waits

public:
    explicit OutboxModel(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void messengerChanged();
    void loadedChanged();

private:
    void ask();
    void show();
    [[nodiscard]] OutboxRow rowOf(const Found &found, const QDateTime &now) const;

    FollowedMessenger m_messenger;
    QHash<QString, QString> m_names; ///< of accounts, by id
    bool m_isAsking = false;
    bool m_isOld = false; ///< something changed while it was asked
    bool m_loaded = false;
    QList<Found> m_waiting; ///< in the order in which it is shown
    QTimer m_ageing;        // until something reads differently by itself
};

} // namespace Parlance
