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

void giveName(Writing &writing, const QString &account, const Naming &naming)
{
    QList<qint64> contacts;
    QStringList unheard;
    for (const QString &address : naming.addresses) {
        if (holderOf(writing.database(), account, address).contact)
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
        auto set = writing.execute(u"UPDATE contact SET name = ? WHERE id = ? AND name <> ? RETURNING id"_s,
                                   {naming.name, contact, naming.name});
        if (set.next())
            writing.renameContact(contact);
    }
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
                giveName(writing, account, naming);
        }
        return outcomes;
    });
}

} // namespace Parlance
