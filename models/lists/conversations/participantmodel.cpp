// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/conversations/participantmodel.h"

#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

ParticipantModel::ParticipantModel(QObject *parent) : PeopleModel(parent) {}

void ParticipantModel::setConversation(qint64 conversation)
{
    if (m_id == conversation)
        return;
    m_id = conversation;
    m_conversation = {};
    Q_EMIT conversationChanged();
    if (messenger())
        begin();
}

void ParticipantModel::begin()
{
    connect(&messenger()->people()->live(), &LiveConversations::changed, this, &ParticipantModel::arrange,
            Qt::UniqueConnection);
    whenReady(messenger()->store().conversation(m_id), this,
              [this](const std::optional<Conversation> &conversation) {
                  if (!conversation || conversation->id != m_id)
                      return;
                  m_conversation = *conversation;
                  arrange();
              });
}

void ParticipantModel::apply(const Changes &changes)
{
    const auto conversation = std::ranges::find(changes.conversations, m_id, &Conversation::id);
    if (conversation == changes.conversations.end())
        return;
    m_conversation = *conversation;
    arrange();
}

void ParticipantModel::arrange()
{
    if (m_conversation.id == 0)
        return;
    const auto present = messenger()->people()->live().present(m_conversation);
    QList<Entry> entries;
    for (const auto &participant : std::as_const(m_conversation.participants)) {
        Entry entry{{m_conversation.account, participant.address}};
        entry.isGone = present && !present->contains(participant.address);
        entries << entry;
    }
    Entry ourselves{{m_conversation.account, QString()}};
    ourselves.isMe = true;
    entries << ourselves;
    show(entries);
    watch(0, int(entries.size()) - 1);
}

} // namespace Parlance
