// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/conversations/inboxnews.h"

#include "models/lists/display.h"
#include "models/lists/timeline/newsburst.h"

#include <algorithm>

namespace Parlance {

InboxNews::InboxNews(QObject *parent) : QObject(parent), m_burst(new NewsBurst(this))
{
    connect(m_burst, &NewsBurst::told, this, &InboxNews::told);
}

void InboxNews::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, &InboxNews::take);
    Q_EMIT messengerChanged();
}

/// Empty: nobody wants to be told of it.
QString InboxNews::said(const Message &message, const QList<Conversation> &conversations) const
{
    const auto conversation = std::ranges::find(conversations, message.conversation, &Conversation::id);
    if (conversation == conversations.end() || conversation->archived || conversation->isBlocked() ||
        conversation->isMuted(QDateTime::currentDateTimeUtc()))
        return {};
    const auto &people = conversation->participants;
    const auto sender = std::ranges::find(people, message.sender, &Participant::address);
    const auto name = sender == people.end() ? QString() : sender->name;
    return tr("New message from %1").arg(DisplayText::name(name, message.sender));
}

void InboxNews::take(const Changes &changes)
{
    if (!m_isWanted || changes.isBacklog)
        return;
    QStringList arrived;
    for (const auto &message : changes.messages) {
        // else it was read or answered elsewhere
        const bool isUnread = !message.outgoing && message.delivery < Delivery::Read;
        const bool isNew = isUnread && changes.newMessages.contains(message.id);
        const auto words = isNew && !m_shown.contains(qreal(message.conversation))
                               ? said(message, changes.conversations)
                               : QString();
        if (!words.isEmpty())
            arrived << words;
    }
    m_burst->add(arrived);
}

} // namespace Parlance
