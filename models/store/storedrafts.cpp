// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What is being written, and conversations in which nothing came of it.

#include "backends/http/json.h"
#include "models/store/record.h"
#include "models/store/rows.h"
#include "models/store/storework.h"

namespace Parlance {

using namespace Qt::StringLiterals;

static void keepDraft(Writing &writing, const Conversation &conversation)
{
    writing.execute(
        u"UPDATE conversation SET draft = ?, draftCursor = ?, draftReply = ?, draftMedia = ? WHERE id = ?"_s,
        {conversation.draft, conversation.draftCursor, conversation.draftReply,
         Record::toSql(conversation.draftMedia), conversation.id});
    writing.touchConversation(conversation.id);
}

QFuture<void> Store::saveDraft(qint64 conversation, QString text, int cursor, qint64 answered,
                               QStringList media)
{
    return write<void>([=](Writing &writing) {
        Conversation kept;
        kept.id = conversation;
        kept.draft = cleaned(text);
        kept.draftCursor = cursor;
        kept.draftReply = answered;
        kept.draftMedia = media;
        keepDraft(writing, kept);
    });
}

QFuture<void> Store::moveDraft(qint64 from, qint64 to)
{
    return write<void>([=](Writing &writing) {
        auto source = Rows::conversation(writing.database(), from);
        auto target = Rows::conversation(writing.database(), to);
        if (!source || !target || from == to || !source->hasDraft())
            return;
        const auto before =
            target->draft.isEmpty() || source->draft.isEmpty() ? target->draft : target->draft + u'\n';
        target->draft = before + source->draft;
        target->draftCursor = int(before.size()) + source->draftCursor;
        target->draftMedia += source->draftMedia;
        target->draftMedia.removeDuplicates();
        keepDraft(writing, *target);
        source->draft = u""_s;
        source->draftCursor = 0;
        source->draftReply = 0;
        source->draftMedia.clear();
        keepDraft(writing, *source);
    });
}

QFuture<void> Store::dropUnused(qint64 conversation)
{
    return write<void>([=](Writing &writing) {
        auto unused = writing.execute(uR"(
            SELECT 1 FROM conversation c WHERE id = ? AND hasDraft = 0 AND invitation = ''
                AND openUntil IS NULL AND pinned = 0 AND mutedUntil IS NULL AND archived = 0 AND markedUnread = 0
                AND (SELECT count(*) FROM participant WHERE conversation = c.id) = 1
                AND NOT EXISTS (SELECT 1 FROM message WHERE conversation = c.id))"_s,
                                      {conversation});
        if (!unused.next())
            return;
        unused.finish();
        writing.removeConversation(conversation);
    });
}

} // namespace Parlance
