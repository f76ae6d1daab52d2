// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/storeddraft.h"

#include "models/lists/display.h"
#include "models/lists/timeline/talktext.h"
#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

StoredDraft::StoredDraft(QObject *parent) : QObject(parent) {}

void StoredDraft::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, [this](const Changes &changes) {
        const auto ours = std::ranges::find(changes.conversations, m_id, &Conversation::id);
        if (ours != changes.conversations.end())
            show(*ours);
    });
    Q_EMIT messengerChanged();
    load();
}

void StoredDraft::setConversation(qint64 conversation)
{
    if (m_id == conversation)
        return;
    m_id = conversation;
    Q_EMIT conversationChanged();
    load();
}

void StoredDraft::load()
{
    ++m_asks;
    m_conversation = {};
    m_answered.reset();
    if (!m_messenger || m_id == 0)
        return;
    whenReady(m_messenger->store().conversation(m_id), this,
              [this, asks = m_asks](const std::optional<Conversation> &conversation) {
                  if (conversation && asks == m_asks) // none is newer
                      show(*conversation);
              });
}

static bool isSameDraft(const Conversation &a, const Conversation &b)
{
    return a.draft == b.draft && a.draftCursor == b.draftCursor && a.draftReply == b.draftReply &&
           a.draftMedia == b.draftMedia;
}

/// Nothing is shown before it is whole: a draft without what it answers would be taken for one that answers
/// nothing.
void StoredDraft::show(const Conversation &conversation)
{
    ++m_asks;
    if (m_conversation.id != 0 && isSameDraft(m_conversation, conversation))
        return;
    if (conversation.draftReply == 0) {
        tell(conversation, {});
        return;
    }
    whenReady(m_messenger->store().message(conversation.draftReply), this,
              [this, conversation, asks = m_asks](const std::optional<Message> &answered) {
                  if (asks == m_asks) // nothing newer is being asked for
                      tell(conversation, answered);
              });
}

void StoredDraft::tell(const Conversation &conversation, const std::optional<Message> &answered)
{
    m_conversation = conversation;
    m_answered = answered;
    Q_EMIT changed();
}

int StoredDraft::cursor() const
{
    return std::clamp(m_conversation.draftCursor, 0, int(m_conversation.draft.size()));
}

QString StoredDraft::answeredAuthor() const
{
    if (!m_answered)
        return {};
    return m_answered->outgoing ? tr("You") : TalkText::nameOf(m_answered->sender, m_conversation);
}

QString StoredDraft::answeredText() const
{
    return m_answered ? TalkText::quote(m_answered->body, m_answered->attachments) : QString();
}

void StoredDraft::save(const QString &text, int cursor, qint64 answered, const QStringList &media)
{
    const auto &kept = m_conversation;
    const bool isSame = kept.draft == text && kept.draftMedia == media && this->answered() == answered &&
                        kept.draftCursor == cursor;
    if (m_messenger && m_id != 0 && !isSame)
        m_messenger->saveDraft(m_id, text, cursor, answered, media);
}

} // namespace Parlance
