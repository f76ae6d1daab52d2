// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/contact.h"
#include "models/records/conversation.h"
#include "models/records/message.h"

#include <algorithm>
#include <optional>

namespace Parlance {

/// The conversations that are shown as one timeline: those with one person alone, at whatever service.
struct Joined
{
    QList<Conversation> conversations;  ///< the one that was asked for first; empty: it is gone
    QList<Contact> contacts;            ///< who is that person; empty: several people talk there
    std::optional<Message> firstUnread; ///< of all of them

    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (const auto &conversation : conversations)
            ids << conversation.id;
        return ids;
    }
    [[nodiscard]] bool contains(qint64 conversation) const
    {
        return std::ranges::find(conversations, conversation, &Conversation::id) != conversations.end();
    }
    [[nodiscard]] int unread() const
    {
        int unread = 0;
        for (const auto &conversation : conversations)
            unread += conversation.unread;
        return unread;
    }
};

} // namespace Parlance
