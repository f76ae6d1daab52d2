// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/timelinenews.h"

#include "models/lists/timeline/messagerow.h"
#include "models/lists/timeline/newsburst.h"

#include <algorithm>

namespace Parlance {

static QString saidOf(const Message &message, const QList<Conversation> &conversations)
{
    MessageContext context;
    context.now = QDateTime::currentDateTimeUtc();
    const auto conversation = std::ranges::find(conversations, message.conversation, &Conversation::id);
    if (conversation != conversations.end()) {
        for (const auto &participant : conversation->participants)
            context.names.insert(participant.address, participant.name);
    }
    return messageRow(message, context).accessibleText;
}

TimelineNews::TimelineNews(QObject *parent) : QObject(parent), m_burst(new NewsBurst(this))
{
    connect(m_burst, &NewsBurst::told, this, &TimelineNews::told);
}

void TimelineNews::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, &TimelineNews::take);
    Q_EMIT messengerChanged();
}

void TimelineNews::take(const Changes &changes)
{
    QStringList arrived;
    for (const auto &message : changes.messages) {
        if (!m_conversations.contains(qreal(message.conversation)))
            continue;
        const bool isNew = !changes.isBacklog && changes.newMessages.contains(message.id);
        const bool isStuck = message.delivery == Delivery::Failed || message.delivery == Delivery::Unknown;
        if (!message.outgoing && isNew)
            arrived << saidOf(message, changes.conversations);
        else if (message.outgoing && !isStuck)
            m_failed.remove(message.id);
        else if (message.outgoing && !m_failed.contains(message.id)) {
            m_failed.insert(message.id);
            Q_EMIT told(saidOf(message, changes.conversations));
        }
    }
    m_burst->add(arrived);
}

} // namespace Parlance
