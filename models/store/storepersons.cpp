// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Contacts that are one person. Joining only says so: each stays what it is, and splitting takes it back.

#include "backends/address.h"
#include "models/store/filingcabinet.h"
#include "models/store/personkeys.h"
#include "models/store/persons.h"
#include "models/store/rows.h"
#include "models/store/silences.h"
#include "models/store/storework.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace Persons;

constexpr int MostSharing = 3; // a number that more have is a company's, and tells nothing

namespace {

bool areApart(QSqlDatabase &database, qint64 one, qint64 other)
{
    return execute(database, u"SELECT 1 FROM contact_apart WHERE a = ? AND b = ?"_s,
                   {std::min(one, other), std::max(one, other)})
        .next();
}

void setApart(Writing &writing, qint64 one, qint64 other, bool apart)
{
    const QVariantList pair{std::min(one, other), std::max(one, other)};
    if (apart)
        writing.execute(u"INSERT OR IGNORE INTO contact_apart (a, b) VALUES (?, ?)"_s, pair);
    else
        writing.execute(u"DELETE FROM contact_apart WHERE a = ? AND b = ?"_s, pair);
}

void setPerson(Writing &writing, const Ids &contacts, qint64 person)
{
    for (const auto contact : contacts) {
        writing.execute(u"UPDATE contact SET person = ? WHERE id = ?"_s, {person, contact});
        writing.renameContact(contact); // one without a name goes by the others'
    }
}

/// What two colleagues have on their cards alone is their company's.
bool tells(const QString &key, const Contact &one, const Contact &other)
{
    const auto isOwn = [&](const ContactAddress &at) { return Address::comparable(at.address) == key; };
    const auto isColleague = [&](const ContactAddress &at) {
        return std::ranges::find(one.addresses, at.account, &ContactAddress::account) != one.addresses.end();
    };
    return std::ranges::any_of(one.addresses, isOwn) || std::ranges::any_of(other.addresses, isOwn) ||
           std::ranges::none_of(other.addresses, isColleague);
}

/// Nobody: none of those who share something with \p contact is left to be asked about.
std::optional<Lookalike> lookalikeOf(QSqlDatabase &database, const Contact &contact, const Ids &members)
{
    const auto keys = PersonKeys::of(contact);
    for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
        const auto sharing = ids(execute(database, u"SELECT contact FROM contact_key WHERE key = ? LIMIT ?"_s,
                                         {key.key(), MostOfOne + MostSharing}));
        Ids others;
        std::ranges::copy_if(sharing, std::back_inserter(others),
                             [&](qint64 id) { return !members.contains(id); });
        if (others.size() > MostSharing)
            continue;
        for (const auto other : std::as_const(others)) {
            const auto isApart = [&](qint64 member) { return areApart(database, member, other); };
            if (std::ranges::any_of(members, isApart))
                continue;
            auto found = Rows::contact(database, other);
            if (found && !found->addresses.isEmpty() && tells(key.key(), contact, *found))
                return Lookalike{*found, key.value()};
        }
    }
    return {};
}

QList<Conversation> conversationsWith(QSqlDatabase &database, const QList<Contact> &contacts, int limit)
{
    QList<Conversation> conversations;
    for (const Contact &contact : contacts) {
        conversations << Rows::conversations(database, uR"(
            WHERE id IN (SELECT c.id FROM contact_address a
                JOIN participant p ON p.address = a.address
                JOIN conversation c ON c.id = p.conversation AND c.account = a.account
                WHERE a.contact = ?) ORDER BY lastActivity DESC, id DESC LIMIT ?)"_s,
                                             {contact.id, limit});
    }
    std::ranges::sort(conversations, [](const Conversation &a, const Conversation &b) {
        return std::pair(a.lastActivity, a.id) > std::pair(b.lastActivity, b.id);
    });
    const auto isSame = [](const Conversation &a, const Conversation &b) { return a.id == b.id; };
    conversations.erase(std::unique(conversations.begin(), conversations.end(), isSame), conversations.end());
    return conversations.mid(0, limit);
}

qint64 contactAt(QSqlDatabase &database, const QString &account, const QString &address)
{
    return ids(execute(database, u"SELECT contact FROM contact_address WHERE account = ? AND address = ?"_s,
                       {account, address}))
        .value(0);
}

} // namespace

QFuture<KnownPerson> Store::knownPerson(QString account, QString address, int conversations)
{
    return read<KnownPerson>([=](QSqlDatabase &db) -> KnownPerson {
        const auto asked = Rows::contact(db, contactAt(db, account, address));
        if (!asked)
            return {};
        KnownPerson person{{*asked}, {}, {}, {}, {}, {}};
        const auto members = membersOf(db, asked->id);
        for (const auto member : members) {
            if (const auto contact = member == asked->id ? std::nullopt : Rows::contact(db, member))
                person.contacts << *contact;
        }
        for (const Contact &contact : std::as_const(person.contacts)) {
            if (!person.lookalike)
                person.lookalike = lookalikeOf(db, contact, members);
        }
        person.conversations = conversationsWith(db, person.contacts, conversations);
        person.direct = directWith(db, person.contacts);
        person.silences = Silences::of(db, asked->id);
        for (const auto &silence : std::as_const(person.silences)) {
            const auto said = Rows::messages(db, u"WHERE account = ? AND remoteId = ?"_s,
                                             {silence.account, silence.message});
            if (!said.isEmpty())
                person.requests.insert(silence.account, said.constFirst());
        }
        return person;
    });
}

QFuture<bool> Store::joinPersons(PersonAt one, PersonAt other)
{
    return write<bool>([=](Writing &writing) {
        const auto first = membersOf(writing.database(), writing.contact(one.account, one.address));
        const auto second = membersOf(writing.database(), writing.contact(other.account, other.address));
        if (first == second || first.size() + second.size() > MostOfOne)
            return false;
        for (const auto a : first) {
            for (const auto b : second)
                setApart(writing, a, b, false);
        }
        auto top = ids(writing.execute(u"SELECT max(person) FROM contact WHERE person > 0"_s));
        setPerson(writing, first + second, top.value(0) + 1);
        return true;
    });
}

QFuture<void> Store::splitPerson(PersonAt one)
{
    return write<void>([=](Writing &writing) {
        const auto contact = contactAt(writing.database(), one.account, one.address);
        auto rest = membersOf(writing.database(), contact);
        if (rest.size() < 2)
            return;
        rest.removeAll(contact);
        for (const auto other : std::as_const(rest))
            setApart(writing, contact, other, true);
        setPerson(writing, {contact}, 0);
        if (rest.size() == 1)
            setPerson(writing, rest, 0);
        for (const auto other : std::as_const(rest))
            writing.renameContact(other); // the name may have been the one that went
    });
}

QFuture<void> Store::keepApart(PersonAt one, PersonAt other)
{
    return write<void>([=](Writing &writing) {
        const auto a = contactAt(writing.database(), one.account, one.address);
        const auto b = contactAt(writing.database(), other.account, other.address);
        if (a == 0 || b == 0 || a == b)
            return;
        setApart(writing, a, b, true);
        writing.touchContact(a);
        writing.touchContact(b);
    });
}

QFuture<void> Store::saveNotes(PersonAt of, QString notes)
{
    return write<void>(
        [=](Writing &writing) { note(writing, writing.contact(of.account, of.address), notes); });
}

QFuture<QList<Filed>> Store::block(PersonAt whom, bool blocked)
{
    return write<QList<Filed>>([=](Writing &writing) {
        return Persons::block(writing, writing.contact(whom.account, whom.address), blocked);
    });
}

void Store::makeKeys()
{
    write<void>([this](Writing &writing) {
        if (PersonKeys::step(writing) && !m_database->isEnding())
            makeKeys();
    });
}

} // namespace Parlance
