// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/conversations/conversationcounter.h"

#include "models/store/whenready.h"

namespace Parlance {

void ConversationCounter::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    if (m_messenger) {
        m_messenger.followStore(this, [this](const Changes &changes) {
            if (!changes.conversations.isEmpty() || !changes.removedConversations.isEmpty())
                ask();
        });
        ask();
    }
    Q_EMIT messengerChanged();
}

void ConversationCounter::setAccount(const QString &account)
{
    if (std::exchange(m_account, account) == account)
        return;
    ask();
    Q_EMIT accountChanged();
}

void ConversationCounter::ask()
{
    m_isOld = m_isAsking;
    if (m_isAsking || !m_messenger)
        return;
    m_isAsking = true;
    const auto asked = m_messenger->store().conversationCounts(m_account);
    whenReady(asked, this, [this, account = m_account](const ConversationCounts &counts) {
        m_isAsking = false;
        if (account == m_account && std::exchange(m_counts, counts) != counts)
            Q_EMIT changed();
        if (m_isOld)
            ask();
    });
}

} // namespace Parlance
