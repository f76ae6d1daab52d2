// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/peopleimport.h"

#include "backends/address.h"
#include "models/store/store.h"

#include <QCoroFuture>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

PeopleImport::PeopleImport(Store &store, const BackendCatalog &catalog, const Account &account, Way way)
    : m_store(store), m_catalog(catalog), m_account(account), m_way(way)
{
}

int PeopleImport::reachable(const QList<PersonInFile> &people) const
{
    const auto isReachable = [this](const PersonInFile &person) {
        return std::ranges::any_of(
            person.addresses, [this](const QString &written) { return addressFrom(written).has_value(); });
    };
    return int(std::ranges::count_if(people, isReachable));
}

QCoro::Task<QList<ImportedEntry>> PeopleImport::take(QList<PersonInFile> people)
{
    QList<ImportedEntry> entries;
    QList<Naming> wanted;
    for (const PersonInFile &person : people) {
        entries << entryFrom(person);
        if (entries.constLast().obstacle == ImportedEntry::None)
            wanted << Naming{person.name, entries.constLast().addresses, person.notes, person.blocked};
    }
    QFuture<QList<Named>> naming =
        m_way == OnTrial ? m_store.tryNaming(m_account.id, wanted) : m_store.name(m_account.id, wanted);
    const auto outcomes = co_await naming;
    auto outcome = outcomes.begin();
    for (ImportedEntry &entry : entries) {
        if (entry.obstacle != ImportedEntry::None)
            continue;
        entry.named = *outcome++;
        if (entry.named.outcome == Named::Same)
            entry.obstacle = ImportedEntry::Unchanged;
    }
    co_return entries;
}

ImportedEntry PeopleImport::entryFrom(const PersonInFile &person)
{
    ImportedEntry entry{person};
    bool isDuplicate = false;
    for (const QString &written : person.addresses) {
        const auto address = addressFrom(written);
        if (!address)
            entry.ignored << written;
        else if (!m_seen.contains(*address))
            entry.addresses << *address;
        else
            isDuplicate = true;
    }
    entry.addresses.removeDuplicates();
    if (person.name.isEmpty() && person.notes.isEmpty() && !person.blocked)
        entry.obstacle = ImportedEntry::NoName;
    else if (person.addresses.isEmpty())
        entry.obstacle = ImportedEntry::NoAddress;
    else if (entry.addresses.isEmpty())
        entry.obstacle = isDuplicate ? ImportedEntry::Duplicate : ImportedEntry::BadAddress;
    else
        m_seen.unite({entry.addresses.begin(), entry.addresses.end()});
    return entry;
}

/// Nothing: the account's service writes to no such address. A service's own names are not in files.
std::optional<QString> PeopleImport::addressFrom(const QString &written) const
{
    const ServiceInfo *service = m_catalog.service(m_account.service);
    const auto address = m_catalog.address(m_account.service, written, m_account.settings);
    if (!address || !Address::canonical(*address))
        return {};
    const bool isSip = address->startsWith("sip:"_L1) || address->contains(u'@');
    const bool wantsSip = service && service->addressKind == "sip"_L1;
    return isSip == wantsSip ? std::optional(*address) : std::nullopt;
}

} // namespace Parlance
