// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Names that the user gives to people. As ever, one that a service tells later takes their place.

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
    bool isHere = false; ///< the account knows it
};

Holder holderOf(QSqlDatabase &database, const QString &account, const QString &address)
{
    auto rows = execute(database, uR"(
        SELECT c.id, c.name, a.account = ? FROM contact_address a JOIN contact c ON c.id = a.contact
        WHERE a.address = ? ORDER BY a.account = ? DESC LIMIT 1)"_s,
                        {account, address, account});
    if (!rows.next())
        return {};
    return {rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toBool()};
}

Named outcomeOf(QSqlDatabase &database, const QString &account, const Naming &naming)
{
    Named named;
    for (const QString &address : naming.addresses) {
        const Holder holder = holderOf(database, account, address);
        if (holder.contact && holder.name != naming.name)
            return {Named::Changed, holder.name};
        if (!holder.isHere)
            named.outcome = Named::Added;
    }
    return named;
}

QString nameOf(Writing &writing, qint64 contact)
{
    auto row = writing.execute(u"SELECT name FROM contact WHERE id = ?"_s, {contact});
    return row.next() ? row.value(0).toString() : QString();
}

void giveName(Writing &writing, const QString &account, const Naming &naming, Named &named)
{
    named.name = naming.name;
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
        const QString before = nameOf(writing, contact);
        if (before == naming.name)
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
            SELECT 1 FROM contact WHERE id = contact_address.contact AND (optedOut OR blocked OR notes <> '')) AND NOT EXISTS (
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

void takeBack(Writing &writing, const QString &account, const Named &named)
{
    for (auto it = named.renamed.cbegin(); it != named.renamed.cend(); ++it) {
        auto set = writing.execute(u"UPDATE contact SET name = ? WHERE id = ? AND name = ? RETURNING id"_s,
                                   {it.value(), it.key(), named.name});
        if (set.next())
            writing.renameContact(it.key());
    }
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
            takeBack(writing, account, *it);
    });
}

} // namespace Parlance
