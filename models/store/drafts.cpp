// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/drafts.h"

#include "models/store/record.h"

namespace Parlance {

using namespace Qt::StringLiterals;

void Drafts::keep(Writing &writing, const Conversation &conversation)
{
    writing.execute(
        u"UPDATE conversation SET draft = ?, draftCursor = ?, draftReply = ?, draftMedia = ? WHERE id = ?"_s,
        {conversation.draft, conversation.draftCursor, conversation.draftReply,
         Record::toSql(conversation.draftMedia), conversation.id});
    writing.touchConversation(conversation.id);
}

QString Drafts::joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u'\n' + second;
}

QString Drafts::toSend(const QString &text)
{
    auto length = text.size();
    while (length > 0 && text.at(length - 1).isSpace())
        --length;
    return text.left(length);
}

} // namespace Parlance
