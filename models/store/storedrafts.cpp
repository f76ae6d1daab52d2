// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What is being written, and conversations in which nothing came of it.

#include "backends/http/json.h"
#include "models/store/drafts.h"
#include "models/store/rows.h"
#include "models/store/storework.h"
#include "models/store/takeback.h"

namespace Parlance {

using namespace Qt::StringLiterals;

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
        Drafts::keep(writing, kept);
    });
}

QFuture<void> Store::moveDraft(qint64 from, qint64 to)
{
    return write<void>([=](Writing &writing) {
        auto source = Rows::conversation(writing.database(), from);
        auto target = Rows::conversation(writing.database(), to);
        if (!source || !target || from == to || !source->hasDraft())
            return;
        const auto length = source->draft.size();
        target->draft = Drafts::joined(target->draft, source->draft);
        target->draftCursor = int(target->draft.size() - length) + source->draftCursor;
        target->draftMedia += source->draftMedia;
        target->draftMedia.removeDuplicates();
        Drafts::keep(writing, *target);
        source->draft = u""_s;
        source->draftCursor = 0;
        source->draftReply = 0;
        source->draftMedia.clear();
        Drafts::keep(writing, *source);
    });
}

QFuture<std::optional<TakenBack>> Store::takeBack(qint64 message)
{
    return write<std::optional<TakenBack>>(
        [=](Writing &writing) { return TakeBack::take(writing, message); });
}

QFuture<std::optional<TakenBack>> Store::takeLastBack(qint64 conversation)
{
    return write<std::optional<TakenBack>>(
        [=](Writing &writing) { return TakeBack::takeLast(writing, conversation); });
}

QFuture<QList<TakenBack>> Store::takeHeldBack()
{
    return write<QList<TakenBack>>([](Writing &writing) { return TakeBack::takeAll(writing); });
}

QFuture<QStringList> Store::releaseHeld()
{
    return write<QStringList>([](Writing &writing) { return TakeBack::release(writing); });
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
