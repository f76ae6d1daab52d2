// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/contactmodel.h"

#include "models/lists/display.h"
#include "models/store/whenready.h"

#include <QCollator>
#include <QJsonArray>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int MostContacts = 1000; // of an account; the services allow fewer
static constexpr int MostNamed = 500;     // elsewhere; more are found by searching
static constexpr int ReloadAfter = 50;    // milliseconds

static QStringList groupsOf(const ContactAddress &at)
{
    QStringList groups;
    for (const auto &group : at.card.value(u"groups"_s).toArray()) {
        const auto name = DisplayText::line(group.toString(), 60);
        if (!name.isEmpty() && !groups.contains(name))
            groups << name;
    }
    return groups.isEmpty() ? QStringList{QString()} : groups;
}

/// What \p contact has at the account of \p at.
static ContactAddress addressOf(const Contact &contact, const ContactAddress &at)
{
    for (const auto &known : contact.addresses) {
        if (known.account == at.account && known.address == at.address)
            return known;
    }
    return {};
}

ContactModel::ContactModel(QObject *parent) : PeopleModel(parent)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(ReloadAfter);
    connect(&m_reload, &QTimer::timeout, this, &ContactModel::load);
}

void ContactModel::begin()
{
    load();
}

void ContactModel::load()
{
    QStringList wanted;
    for (const auto &account : accounts()) {
        if (!account.removed && can(account.id, Backend::Capability::Presence))
            wanted << account.id;
    }
    m_rosters.removeIf([&](const auto &roster) { return !wanted.contains(roster.key()); });
    for (const auto &account : wanted) {
        const auto roster = messenger()->store().roster(account, MostContacts);
        whenReady(roster, this, [this, account](const QList<Contact> &contacts) { take(account, contacts); });
    }
    const auto named = messenger()->store().namedContacts(MostNamed);
    whenReady(named, this, [this](const QList<Contact> &contacts) {
        m_named = contacts;
        arrange();
    });
}

/// Where somebody who is on no list of a service can be written to.
const ContactAddress *ContactModel::elsewhere(const Contact &contact) const
{
    const ContactAddress *found = nullptr;
    for (const auto &at : contact.addresses) {
        const bool isOnList = m_rosters.contains(at.account) && at.listed;
        if (isOnList)
            return nullptr;
        if (!found && accounts().contains(at.account) && !accounts()[at.account].removed &&
            !can(at.account, Backend::Capability::Presence))
            found = &at;
    }
    return found;
}

void ContactModel::take(const QString &account, const QList<Contact> &contacts)
{
    m_rosters.insert(account, contacts);
    arrange();
}

void ContactModel::arrange()
{
    struct Place
    {
        QString group;
        QString name;
        PersonKey who;
    };
    QList<Place> places;
    bool hasGroups = false;
    for (const auto &roster : std::as_const(m_rosters)) {
        for (const auto &contact : roster) {
            for (const auto &at : contact.addresses) {
                if (!at.listed || !m_rosters.contains(at.account))
                    continue;
                for (const auto &group : groupsOf(at)) {
                    hasGroups = hasGroups || !group.isEmpty();
                    places << Place{
                        group, DisplayText::name(contact.name, at.address), {at.account, at.address}};
                }
            }
        }
    }
    for (const auto &contact : std::as_const(m_named)) {
        if (const auto *at = elsewhere(contact))
            places << Place{{}, DisplayText::name(contact.name, at->address), {at->account, at->address}};
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(places, [&](const Place &a, const Place &b) {
        if (a.group != b.group) // those in no group stand last
            return a.group.isEmpty() || b.group.isEmpty() ? b.group.isEmpty()
                                                          : collator.compare(a.group, b.group) < 0;
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.who < b.who;
    });

    QList<Entry> entries;
    for (const auto &place : std::as_const(places)) {
        const auto rest = hasGroups ? tr("Other contacts") : tr("Contacts");
        const Entry entry{place.who, place.group.isEmpty() ? rest : place.group};
        const bool isTwice = !entries.isEmpty() && entries.constLast().who == entry.who &&
                             entries.constLast().section == entry.section;
        if (!isTwice) // one person, several accounts: each roster has told all addresses
            entries << entry;
    }
    show(entries);
    if (!std::exchange(m_loaded, true))
        Q_EMIT loadedChanged();
}

/// Whether the list is another one by it. (Presence is shown by the rows.)
bool ContactModel::isRearranged(const Contact &contact) const
{
    const auto named = std::ranges::find(m_named, contact.id, &Contact::id);
    const QString before = named == m_named.end() ? QString() : named->name;
    if (contact.name != before && elsewhere(contact))
        return true;
    for (const auto &at : contact.addresses) {
        if (!m_rosters.contains(at.account))
            continue;
        const auto &roster = m_rosters[at.account];
        const auto known = std::ranges::find(roster, contact.id, &Contact::id);
        const auto was = known == roster.end() ? ContactAddress() : addressOf(*known, at);
        if (at.listed != was.listed || (at.listed && known->name != contact.name) ||
            (at.listed && groupsOf(at) != groupsOf(was)))
            return true;
    }
    return false;
}

void ContactModel::apply(const Changes &changes)
{
    const auto isNew = [this](const Account &account) {
        return !m_rosters.contains(account.id) && can(account.id, Backend::Capability::Presence);
    };
    if (!changes.removedAccounts.isEmpty() || std::ranges::any_of(changes.accounts, isNew) ||
        std::ranges::any_of(changes.contacts, [this](const Contact &it) { return isRearranged(it); }))
        m_reload.start();
}

} // namespace Parlance
