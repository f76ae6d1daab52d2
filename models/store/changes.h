// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/account.h"
#include "models/records/contact.h"
#include "models/records/conversation.h"
#include "models/records/message.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace Parlance {

/// What one transaction changed: whole new records, so that nobody asks back.
struct Changes
{
    QList<Account> accounts;
    QList<Contact> contacts;
    QList<Conversation> conversations;
    QList<Message> messages;   ///< new or changed, in the order of the change
    QList<qint64> newMessages; ///< which of them were not there before
    QStringList removedAccounts;
    QList<qint64> removedConversations;
    QList<qint64> removedMessages;
    bool isBacklog = false; ///< old news: not worth a notification

    [[nodiscard]] bool isEmpty() const
    {
        return accounts.isEmpty() && contacts.isEmpty() && conversations.isEmpty() && messages.isEmpty() &&
               removedAccounts.isEmpty() && removedConversations.isEmpty() && removedMessages.isEmpty();
    }
};

} // namespace Parlance

Q_DECLARE_METATYPE(Parlance::Changes)
