// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/peoplemodel.h"

#include "models/store/whenready.h"

#include <chrono>

namespace Parlance {

using namespace std::chrono_literals;

PeopleModel::PeopleModel(QObject *parent)
    : RowModel(PersonRow::staticMetaObject, parent), m_now(&QDateTime::currentDateTimeUtc)
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] { refresh([](const Entry &) { return true; }); });
}

void PeopleModel::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    Q_EMIT messengerChanged();
    if (!m_messenger)
        return;
    m_messenger.followStore(this, &PeopleModel::takeChanges);
    m_messenger.follow(&m_messenger->people()->book(), &PeopleBook::changed, this,
                       [this](const QSet<PersonKey> &people) {
                           refresh([&](const Entry &entry) { return people.contains(entry.who); });
                           heard();
                       });
    whenReady(m_messenger->store().accounts(), this,
              [this](const QList<Account> &accounts) { takeAccounts(accounts); });
    m_minute.start();
}

void PeopleModel::takeAccounts(const QList<Account> &accounts)
{
    for (const auto &account : accounts) {
        if (!m_accounts.contains(account.id)) // what was told meanwhile is newer
            m_accounts.insert(account.id, account);
    }
    begin();
}

void PeopleModel::takeChanges(const Changes &changes)
{
    for (const auto &account : changes.accounts)
        m_accounts.insert(account.id, account);
    for (const auto &account : changes.removedAccounts)
        m_accounts.remove(account);
    if (!changes.accounts.isEmpty())
        refresh([&](const Entry &entry) { return m_accounts.contains(entry.who.first); });
    apply(changes);
}

bool PeopleModel::can(const QString &account, Backend::Capability capability) const
{
    const auto *service = m_messenger->engine().catalog().service(m_accounts.value(account).service);
    return service && service->capabilities.testFlag(capability);
}

QString PeopleModel::addressAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).who.second : QString();
}

QString PeopleModel::accountAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).who.first : QString();
}

QString PeopleModel::nameAt(int at) const
{
    return at >= 0 && at < count() ? row<PersonRow>(at).name : QString();
}

void PeopleModel::watch(int first, int last)
{
    QSet<PersonKey> watched;
    for (int i = std::max(0, first); i <= last && i < m_entries.size(); ++i) {
        if (!m_entries.at(i).isMe)
            watched.insert(m_entries.at(i).who);
    }
    if (m_messenger)
        m_messenger->people()->watch(this, watched);
}

void PeopleModel::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    refresh([](const Entry &) { return true; });
}

QVariant PeopleModel::present(const Entry &entry) const
{
    const auto &[accountId, address] = entry.who;
    const auto account = m_accounts.value(accountId);
    auto person = entry.isMe ? Person{} : m_messenger->people()->book().person(accountId, address);
    if (person.at.address.isEmpty() && entry.told)
        person = *entry.told; // the store does not know them
    person.at.address = address;
    if (entry.isMe)
        person.at.availability = account.availability;
    if (entry.told && person.at.card.isEmpty())
        person.at.card = entry.told->at.card;
    if (entry.told && !entry.told->name.isEmpty())
        person.name = entry.told->name;

    auto row = personRow(person, account, can(accountId, Backend::Capability::Presence), m_now());
    row.key = entry.section + u'\n' + accountId + u'\n' + address;
    row.section = entry.section;
    row.isGone = entry.isGone;
    row.isMe = entry.isMe;
    if (entry.isMe) {
        row.name = tr("You");
        row.accessibleText = tr("You, %1").arg(row.details);
    } else if (entry.isGone) {
        row.availability = Presence::Unknown; // of no interest here
        row.details = tr("Left");
        row.accessibleText = tr("%1, left").arg(row.name);
    }
    return QVariant::fromValue(row);
}

void PeopleModel::show(const QList<Entry> &entries)
{
    m_entries = entries;
    QVariantList rows;
    for (const auto &entry : entries)
        rows << present(entry);
    if (count() == 0)
        insert(0, rows);
    else
        update(rows);
}

void PeopleModel::refresh(const std::function<bool(const Entry &)> &isMeant)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (isMeant(m_entries.at(i)))
            replace(i, present(m_entries.at(i)));
    }
}

} // namespace Parlance
