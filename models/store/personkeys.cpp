// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/personkeys.h"

#include "backends/address.h"
#include "models/store/rows.h"

#include <QJsonArray>

namespace Parlance {

using namespace Qt::StringLiterals;

constexpr int ContactsAtOnce = 100;
constexpr int MostEntries = 20; // of a card's list

QHash<QString, QString> PersonKeys::of(const Contact &contact)
{
    QHash<QString, QString> keys;
    const auto add = [&keys](const QString &address) {
        if (const QString key = Address::comparable(address); !key.isEmpty())
            keys.insert(key, address);
    };
    for (const ContactAddress &at : contact.addresses) {
        const QJsonArray phones = at.card[u"phones"_s].toArray();
        for (qsizetype i = 0; i < qMin<qsizetype>(phones.size(), MostEntries); ++i) {
            if (const auto number = Address::canonical(phones[i][u"number"_s].toString()))
                add(*number);
        }
        const QJsonArray emails = at.card[u"emails"_s].toArray();
        for (qsizetype i = 0; i < qMin<qsizetype>(emails.size(), MostEntries); ++i) {
            if (const QString email = emails[i].toString(); email.contains(u'@'))
                add(email);
        }
        add(at.address);
    }
    return keys;
}

void PersonKeys::keep(Writing &writing, const Contact &contact)
{
    QSet<QString> gone;
    auto known = writing.execute(u"SELECT key FROM contact_key WHERE contact = ?"_s, {contact.id});
    while (known.next())
        gone << known.value(0).toString();
    known.finish();
    const auto keys = of(contact);
    for (auto key = keys.keyBegin(); key != keys.keyEnd(); ++key) {
        if (!gone.remove(*key))
            writing.execute(u"INSERT INTO contact_key (key, contact) VALUES (?, ?)"_s, {*key, contact.id});
    }
    for (const QString &key : std::as_const(gone))
        writing.execute(u"DELETE FROM contact_key WHERE key = ? AND contact = ?"_s, {key, contact.id});
}

bool PersonKeys::step(Writing &writing)
{
    auto mark = writing.execute(u"SELECT value FROM setting WHERE key = 'contactsKeyed'"_s);
    if (!mark.next())
        return false;
    const qint64 last = mark.value(0).toLongLong();
    mark.finish();
    const auto contacts =
        Rows::contacts(writing.database(), u"WHERE id > ? ORDER BY id LIMIT ?"_s, {last, ContactsAtOnce});
    for (const Contact &contact : contacts)
        keep(writing, contact);
    if (contacts.size() < ContactsAtOnce) {
        writing.execute(u"DELETE FROM setting WHERE key = 'contactsKeyed'"_s);
        return false;
    }
    writing.execute(u"UPDATE setting SET value = ? WHERE key = 'contactsKeyed'"_s,
                    {QString::number(contacts.constLast().id)});
    return true;
}

} // namespace Parlance
