// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What the user tells of people, file by file: names, of which as ever one that a service tells later takes
// the place, notes, and who is blocked.

#include "models/peoplefiles/personinfile.h"
#include "models/store/filingcabinet.h"
#include "models/store/persons.h"
#include "models/store/rows.h"
#include "models/store/storework.h"

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

/// Who has an address.
struct Holder
{
    qint64 contact = 0; ///< 0: nobody
    QString name = {};
    QString notes = {};
    bool isBlocked = false;
    bool isHere = false; ///< the account knows it
};

Holder holderOf(QSqlDatabase &database, const QString &account, const QString &address)
{
    auto rows = execute(database, uR"(
        SELECT c.id, c.name, c.notes, c.blocked, a.account = ? FROM contact_address a JOIN contact c ON c.id = a.contact
        WHERE a.address = ? ORDER BY a.account = ? DESC LIMIT 1)"_s,
                        {account, address, account});
    if (!rows.next())
        return {};
    return {rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toString(),
            rows.value(3).toBool(), rows.value(4).toBool()};
}

/// Nothing is said twice, and nothing that was there is lost: what finds no room is left out.
QString notesWith(const QString &notes, const QString &more)
{
    if (notes.contains(more))
        return notes;
    const QString all = notes.isEmpty() ? more : notes + u"\n\n"_s + more;
    return all.size() <= PersonInFile::LongestNotes ? all : notes;
}

/// What \p naming says of one of them.
void compare(const Naming &naming, const Holder &holder, Named &named)
{
    const bool hasMore = notesWith(holder.notes, naming.notes) != holder.notes;
    named.isBlock = named.isBlock || (naming.blocked && !holder.isBlocked);
    named.hasNotes = named.hasNotes || hasMore;
    named.notesAreLeft = named.notesAreLeft || (!hasMore && !holder.notes.contains(naming.notes));
}

Named outcomeOf(QSqlDatabase &database, const QString &account, const Naming &naming)
{
    Named named;
    bool isKnown = false; // at least one address
    for (const QString &address : naming.addresses) {
        const Holder holder = holderOf(database, account, address);
        const bool isOther = holder.contact && !naming.name.isEmpty() && holder.name != naming.name;
        if (isOther && named.outcome != Named::Changed) {
            named.outcome = Named::Changed;
            named.before = holder.name;
        } else if (!holder.isHere && named.outcome == Named::Same) {
            named.outcome = Named::Added;
        }
        if (holder.contact)
            compare(naming, holder, named);
        isKnown = isKnown || holder.contact;
    }
    if (!isKnown)
        compare(naming, {}, named);
    if (named.outcome == Named::Same && (named.isBlock || named.hasNotes))
        named.outcome = Named::Remarked;
    return named;
}

Contact contactOf(Writing &writing, qint64 contact)
{
    return Rows::contact(writing.database(), contact).value_or(Contact());
}

/// Joined contacts may have notes of their own each: those stay.
void giveNotes(Writing &writing, qint64 contact, const QString &before, Named &named)
{
    const auto notes = notesWith(before, named.notes);
    if (notes == before)
        return;
    writing.execute(u"UPDATE contact SET notes = ? WHERE id = ?"_s, {notes, contact});
    writing.touchContact(contact);
    named.noted.insert(contact, before);
}

/// To each of the person's contacts.
void giveRemarks(Writing &writing, qint64 contact, const Naming &naming, Named &named)
{
    const bool isBlock = naming.blocked && !contactOf(writing, contact).blocked;
    const auto members = Persons::membersOf(writing.database(), contact);
    for (const auto member : members) {
        const auto each = contactOf(writing, member);
        giveNotes(writing, member, each.notes, named);
        if (isBlock && !each.blocked)
            named.blocked << member;
    }
    if (isBlock)
        named.filed << Persons::block(writing, contact, true);
}

void giveName(Writing &writing, const QString &account, const Naming &naming, Named &named)
{
    named.name = naming.name;
    named.notes = naming.notes;
    QList<qint64> contacts;
    QStringList unheard;
    for (const QString &address : naming.addresses) {
        const Holder holder = holderOf(writing.database(), account, address);
        if (!holder.isHere)
            named.added << address;
        if (holder.contact)
            contacts << writing.contact(account, address);
        else
            unheard << address;
    }
    for (const QString &address : unheard) {
        if (contacts.isEmpty()) {
            contacts << writing.contact(account, address);
            continue;
        }
        writing.execute(u"INSERT INTO contact_address (account, address, contact) VALUES (?, ?, ?)"_s,
                        {account, address, contacts.constFirst()});
        writing.renameContact(contacts.constFirst());
    }
    for (const qint64 contact : std::as_const(contacts)) {
        giveRemarks(writing, contact, naming, named);
        const QString before = contactOf(writing, contact).name;
        if (before == naming.name || naming.name.isEmpty())
            continue;
        named.renamed.insert(contact, before);
        writing.execute(u"UPDATE contact SET name = ? WHERE id = ?"_s, {naming.name, contact});
        writing.renameContact(contact);
    }
}

/// Unless by now somebody is written with there, is on the service's own list, wants no messages, is
/// blocked or has notes.
void forgetAddress(Writing &writing, const QString &account, const QString &address)
{
    auto gone = writing.execute(uR"(
        DELETE FROM contact_address WHERE account = ? AND address = ? AND listed = 0 AND NOT EXISTS (
            SELECT 1 FROM contact WHERE id = contact_address.contact AND (blocked OR notes <> '')) AND NOT EXISTS (
            SELECT 1 FROM silence WHERE contact = contact_address.contact) AND NOT EXISTS (
            SELECT 1 FROM participant p JOIN conversation c ON c.id = p.conversation
            WHERE p.address = contact_address.address AND c.account = contact_address.account)
        RETURNING contact)"_s,
                                {account, address});
    if (!gone.next())
        return;
    const qint64 contact = gone.value(0).toLongLong();
    gone.finish();
    auto left = writing.execute(u"SELECT 1 FROM contact_address WHERE contact = ? LIMIT 1"_s, {contact});
    if (left.next())
        writing.renameContact(contact);
    else
        writing.removeContact(contact);
}

void takeNameBack(Writing &writing, const QString &account, const Named &named)
{
    for (auto it = named.renamed.cbegin(); it != named.renamed.cend(); ++it) {
        auto set = writing.execute(u"UPDATE contact SET name = ? WHERE id = ? AND name = ? RETURNING id"_s,
                                   {it.value(), it.key(), named.name});
        if (set.next())
            writing.renameContact(it.key());
    }
    for (auto it = named.noted.cbegin(); it != named.noted.cend(); ++it) {
        const QString before = u""_s + it.value(); // never null
        auto set = writing.execute(u"UPDATE contact SET notes = ? WHERE id = ? AND notes = ? RETURNING id"_s,
                                   {before, it.key(), notesWith(before, named.notes)});
        if (set.next())
            writing.touchContact(it.key());
    }
    for (const qint64 contact : named.blocked) {
        writing.execute(u"UPDATE contact SET blocked = 0 WHERE id = ?"_s, {contact});
        writing.touchContact(contact);
    }
    for (const auto &filed : named.filed)
        FilingCabinet::putBack(writing, filed);
    for (const QString &address : named.added)
        forgetAddress(writing, account, address);
}

} // namespace

QFuture<QList<Named>> Store::tryNaming(QString account, QList<Naming> people)
{
    return read<QList<Named>>([=](QSqlDatabase &database) {
        QList<Named> outcomes;
        for (const Naming &naming : people)
            outcomes << outcomeOf(database, account, naming);
        return outcomes;
    });
}

QFuture<QList<Named>> Store::name(QString account, QList<Naming> people)
{
    return write<QList<Named>>([=](Writing &writing) {
        QList<Named> outcomes;
        for (const Naming &naming : people) {
            outcomes << outcomeOf(writing.database(), account, naming);
            if (outcomes.constLast().outcome != Named::Same)
                giveName(writing, account, naming, outcomes.last());
        }
        return outcomes;
    });
}

QFuture<void> Store::takeNamesBack(QString account, QList<Named> named)
{
    return write<void>([=](Writing &writing) {
        for (auto it = named.crbegin(); it != named.crend(); ++it)
            takeNameBack(writing, account, *it);
    });
}

} // namespace Parlance
