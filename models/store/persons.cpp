// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/persons.h"

#include "models/store/filingcabinet.h"
#include "models/store/rows.h"

namespace Parlance {

using namespace Qt::StringLiterals;

Ids Persons::ids(Query &&rows)
{
    Ids found;
    while (rows.next())
        found << rows.value(0).toLongLong();
    return found;
}

Ids Persons::membersOf(QSqlDatabase &database, qint64 contact)
{
    const auto joined = ids(execute(database, uR"(
        SELECT id FROM contact WHERE person > 0 AND person = (SELECT person FROM contact WHERE id = ?)
        ORDER BY id LIMIT ?)"_s,
                                    {contact, MostOfOne}));
    return joined.isEmpty() ? Ids{contact} : joined;
}

/// Services name such a conversation by the address.
Ids Persons::directWith(QSqlDatabase &database, const QList<Contact> &contacts)
{
    Ids direct;
    for (const Contact &contact : contacts) {
        for (const auto &at : contact.addresses)
            direct << ids(execute(database,
                                  u"SELECT id FROM conversation WHERE account = ? AND remoteId = ?"_s,
                                  {at.account, at.address}));
    }
    return direct;
}

void Persons::note(Writing &writing, qint64 contact, const QString &notes)
{
    const auto text = u""_s + notes; // never null
    const auto members = membersOf(writing.database(), contact);
    for (const auto member : members) {
        auto set = writing.execute(u"UPDATE contact SET notes = ? WHERE id = ? AND notes <> ? RETURNING id"_s,
                                   {text, member, text});
        if (set.next())
            writing.touchContact(member);
    }
}

/// The archive is the list that nobody is called to: it counts nothing as unread, and all of it can be
/// searched. A list of their own would hold the few whom almost nobody ever looks for.
QList<Filed> Persons::block(Writing &writing, qint64 contact, bool blocked)
{
    QList<Contact> contacts;
    const auto members = membersOf(writing.database(), contact);
    for (const auto member : members) {
        writing.execute(u"UPDATE contact SET blocked = ? WHERE id = ?"_s, {blocked, member});
        writing.touchContact(member);
        if (const auto found = Rows::contact(writing.database(), member))
            contacts << *found;
    }
    Filing filing;
    filing.archived = blocked;
    QList<Filed> before;
    for (const auto conversation : directWith(writing.database(), contacts)) {
        if (const auto filed = FilingCabinet::file(writing, conversation, filing))
            before << *filed;
    }
    return before;
}

} // namespace Parlance
