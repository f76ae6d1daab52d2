// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/joining.h"

#include "models/store/rows.h"
#include "models/store/storework.h"

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostContacts = 20; // of a person

/// Who is alone at the other end: services name such a conversation by that address.
QList<Contact> personIn(QSqlDatabase &database, const Conversation &conversation)
{
    const auto partner = Rows::contacts(
        database, u"WHERE id = (SELECT contact FROM contact_address WHERE account = ? AND address = ?)"_s,
        {conversation.account, conversation.remoteId});
    if (partner.isEmpty() || partner.constFirst().person == 0)
        return partner;
    return Rows::contacts(database, u"WHERE person > 0 AND person = ? ORDER BY id LIMIT ?"_s,
                          {partner.constFirst().person, MostContacts});
}

void addConversation(QSqlDatabase &database, const ContactAddress &at, Joined &joined)
{
    const auto found =
        Rows::conversations(database, u"WHERE account = ? AND remoteId = ?"_s, {at.account, at.address});
    if (!found.isEmpty() && !joined.contains(found.constFirst().id))
        joined.conversations << found;
}

void findFirstUnread(QSqlDatabase &database, Joined &joined)
{
    const auto key = [](const Message &message) {
        return std::pair(message.time.toMSecsSinceEpoch(), message.id);
    };
    for (const auto &conversation : std::as_const(joined.conversations)) {
        const auto first = Rows::messages(database, uR"(
            INDEXED BY message_unread WHERE conversation = ? AND outgoing = 0 AND delivery < 7
            ORDER BY time, id LIMIT 1)"_s,
                                          {conversation.id});
        if (!first.isEmpty() && (!joined.firstUnread || key(first.constFirst()) < key(*joined.firstUnread)))
            joined.firstUnread = first.constFirst();
    }
}

} // namespace

Joined Joining::with(QSqlDatabase &database, qint64 conversation)
{
    const auto asked = Rows::conversation(database, conversation);
    if (!asked)
        return {};
    Joined joined{{*asked}, personIn(database, *asked), {}};
    for (const auto &contact : std::as_const(joined.contacts)) {
        if (contact.person == 0)
            break; // one number at two accounts: the user was not asked
        for (const auto &at : contact.addresses)
            addConversation(database, at, joined);
    }
    findFirstUnread(database, joined);
    return joined;
}

QFuture<Joined> Store::joined(qint64 conversation)
{
    return read<Joined>([=](QSqlDatabase &db) { return Joining::with(db, conversation); });
}

} // namespace Parlance
