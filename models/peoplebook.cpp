// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/peoplebook.h"

#include "models/store/whenready.h"

namespace Parlance {

PeopleBook::PeopleBook(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const Changes &changes) { take(changes.contacts, true); });
}

Person PeopleBook::person(const QString &account, const QString &address)
{
    const PersonKey key(account, address);
    const auto known = m_people.constFind(key);
    if (known != m_people.cend())
        return *known;
    m_people.insert(key, {});
    m_asked.insert(key);
    if (m_wanted.isEmpty())
        QMetaObject::invokeMethod(this, &PeopleBook::ask, Qt::QueuedConnection);
    m_wanted[account] << address;
    return {};
}

void PeopleBook::ask()
{
    const auto wanted = std::exchange(m_wanted, {});
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
        const auto people = m_store.people(each.key(), each.value());
        whenReady(people, this, [this](const QList<Contact> &contacts) { take(contacts, false); });
    }
}

void PeopleBook::take(const QList<Contact> &contacts, bool isNews)
{
    QSet<PersonKey> different;
    for (const auto &contact : contacts) {
        for (const auto &at : contact.addresses) {
            const PersonKey key(at.account, at.address);
            const auto known = m_people.find(key);
            // what was told while the store was asked is newer than its answer
            const bool isLate = !m_asked.remove(key) && !isNews;
            if (known == m_people.end() || isLate)
                continue;
            const Person person{contact.name, at};
            if (std::exchange(*known, person) != person)
                different.insert(key);
        }
    }
    if (!different.isEmpty())
        Q_EMIT changed(different);
}

} // namespace Parlance
