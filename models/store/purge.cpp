// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/purge.h"

namespace Parlance {

using namespace Qt::StringLiterals;

constexpr int MessagesAtOnce = 200;

static bool purgeConversation(Writing &writing, const QString &account)
{
    auto conversation =
        writing.execute(u"SELECT id FROM conversation WHERE account = ? LIMIT 1"_s, {account});
    if (!conversation.next())
        return false;
    const auto id = conversation.value(0).toLongLong();
    conversation.finish();
    if (writing.dropMessages(id, MessagesAtOnce) == 0)
        writing.removeConversation(id);
    return true;
}

static void purgeContacts(Writing &writing)
{
    writing.execute(u"DELETE FROM contact_text WHERE rowid IN (SELECT id FROM contact c WHERE NOT EXISTS "
                    "(SELECT 1 FROM contact_address WHERE contact = c.id))"_s);
    writing.execute(
        u"DELETE FROM contact WHERE NOT EXISTS (SELECT 1 FROM contact_address WHERE contact = contact.id)"_s);
}

bool Purge::step(Writing &writing)
{
    auto account = writing.execute(u"SELECT id FROM account WHERE purge LIMIT 1"_s);
    if (!account.next())
        return false;
    const auto id = account.value(0).toString();
    account.finish();
    if (purgeConversation(writing, id))
        return true;
    writing.execute(u"DELETE FROM account WHERE id = ?"_s, {id});
    purgeContacts(writing);
    return true;
}

} // namespace Parlance
