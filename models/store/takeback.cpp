// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/takeback.h"

#include "models/store/drafts.h"
#include "models/store/record.h"
#include "models/store/rows.h"
#include "models/store/templateuses.h"

namespace Parlance {

using namespace Qt::StringLiterals;

/// Newest first: each is put before what was taken back already. \param conversation 0: all
static QList<qint64> held(Writing &writing, qint64 conversation)
{
    auto query =
        writing.execute(uR"(
        SELECT o.message FROM outbox o JOIN message m ON m.id = o.message
        WHERE (? = 0 OR o.conversation = ?) AND m.delivery = ? AND m.held = 1 AND m.notBefore > ?
        ORDER BY o.message DESC)"_s,
                        {conversation, conversation, Delivery::Queued, Record::toSql(writing.now())});
    QList<qint64> ids;
    while (query.next())
        ids << query.value(0).toLongLong();
    return ids;
}

static bool wasNeverOffered(Writing &writing, const Message &message)
{
    return message.delivery == Delivery::Queued &&
           writing.execute(u"SELECT 1 FROM outbox WHERE message = ? AND attempts = 0"_s, {message.id}).next();
}

std::optional<TakenBack> TakeBack::take(Writing &writing, qint64 id)
{
    const auto message = Rows::message(writing.database(), id);
    if (!message || !wasNeverOffered(writing, *message))
        return {};
    TakenBack taken{message->conversation, message->body, message->answered ? message->answered->id : 0, {}};
    for (const auto &attachment : message->attachments)
        taken.media << attachment.url.toString(QUrl::FullyEncoded);

    auto draft = Rows::conversation(writing.database(), message->conversation).value();
    draft.draft = Drafts::joined(taken.text, draft.draft);
    draft.draftCursor = int(taken.text.size());
    draft.draftMedia = taken.media + draft.draftMedia;
    draft.draftMedia.removeDuplicates();
    if (draft.draftReply == 0)
        draft.draftReply = taken.answered;
    Drafts::keep(writing, draft);
    TemplateUses::count(writing, *message, -1);
    writing.removeMessage(*message);
    return taken;
}

std::optional<TakenBack> TakeBack::takeLast(Writing &writing, qint64 conversation)
{
    const auto ids = held(writing, conversation);
    return ids.isEmpty() ? std::nullopt : take(writing, ids.constFirst());
}

QList<TakenBack> TakeBack::takeAll(Writing &writing)
{
    QList<TakenBack> taken;
    for (const qint64 id : held(writing, 0)) {
        if (const auto one = take(writing, id))
            taken << *one;
    }
    return taken;
}

QStringList TakeBack::release(Writing &writing)
{
    QStringList accounts;
    for (const qint64 id : held(writing, 0)) {
        auto released = writing.execute(
            u"UPDATE message SET held = 0, notBefore = NULL WHERE id = ? RETURNING account"_s, {id});
        if (released.next())
            accounts << released.value(0).toString();
        writing.touchMessage(id);
    }
    accounts.removeDuplicates();
    return accounts;
}

} // namespace Parlance
