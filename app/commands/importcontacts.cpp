// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/command.h"
#include "backends/address.h"
#include "models/peoplefiles/peoplefile.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype AtOnce = 300; // entries in one transaction

QString why(const PeopleFileProblem &problem)
{
    switch (problem.kind) {
    case PeopleFileProblem::Unreadable:
        return problem.detail;
    case PeopleFileProblem::TooLarge:
        return u"it is larger than %1 MB"_s.arg(PeopleFile::LargestFile / 1'000'000);
    case PeopleFileProblem::TooMany:
        return u"it has more than %1 entries"_s.arg(PeopleFile::MostPeople);
    case PeopleFileProblem::NoPeople:
        return u"it is neither a vCard nor a table with a heading like “phone” or “email”"_s;
    case PeopleFileProblem::OpenQuote:
        return u"the quotation mark in line %1 has no end"_s.arg(problem.line);
    }
    Q_UNREACHABLE();
}

/// One entry of the file, and what becomes of it.
struct Entry
{
    PersonInFile person;
    QStringList addresses = {}; ///< canonical
    QStringList ignored = {};   ///< as written: the account cannot write there
    QString reason = {};        ///< why it is skipped; empty: it is not
    Named named = {};
};

/// What each entry comes to, and how many come to what.
class Report
{
public:
    explicit Report(const Call &call) : m_call(call) {}

    void tell(const Entry &entry)
    {
        const QString outcome = !entry.reason.isEmpty()               ? u"skipped"_s
                                : entry.named.outcome == Named::Added ? u"added"_s
                                                                      : u"changed"_s;
        ++m_counts[outcome];
        const bool isChanged = outcome == "changed"_L1;
        const QJsonObject object{
            {u"line"_s, entry.person.line},
            {u"name"_s, entry.person.name},
            {u"addresses"_s, QJsonArray::fromStringList(entry.addresses)},
            {u"ignored"_s, QJsonArray::fromStringList(entry.ignored)},
            {u"outcome"_s, outcome},
            {u"before"_s, isChanged ? QJsonValue(entry.named.before) : QJsonValue()},
            {u"reason"_s, entry.reason.isEmpty() ? QJsonValue() : QJsonValue(entry.reason)},
        };
        m_call.output.result(object, line(entry, outcome));
    }

    void summarise(const Account &account, bool isTrial)
    {
        const QJsonObject object{
            {u"account"_s, account.name},           {u"dryRun"_s, isTrial},
            {u"added"_s, m_counts[u"added"_s]},     {u"changed"_s, m_counts[u"changed"_s]},
            {u"skipped"_s, m_counts[u"skipped"_s]},
        };
        const QString text = isTrial ? u"%1 would be added, %2 changed, %3 skipped; nothing was done"_s
                                     : u"%1 added, %2 changed, %3 skipped"_s;
        m_call.output.result(
            object, text.arg(m_counts[u"added"_s]).arg(m_counts[u"changed"_s]).arg(m_counts[u"skipped"_s]));
    }

private:
    static QString inWords(const Entry &entry)
    {
        if (entry.reason == "no-name"_L1)
            return u"no name"_s;
        if (entry.reason == "no-address"_L1)
            return u"no number or address"_s;
        if (entry.reason == "duplicate"_L1)
            return u"was there before in the file"_s;
        if (entry.reason == "unchanged"_L1)
            return u"known already"_s;
        return u"the account cannot write to: %1"_s.arg(printable(entry.ignored.join(u", "_s)));
    }
    static QString line(const Entry &entry, const QString &outcome)
    {
        QStringList parts{u"%1"_s.arg(outcome, -7), printable(entry.person.name)};
        if (!entry.addresses.isEmpty())
            parts << printable(entry.addresses.join(u", "_s));
        if (!entry.reason.isEmpty())
            parts << u"(line %1: %2)"_s.arg(QString::number(entry.person.line), inWords(entry));
        else if (outcome == "changed"_L1 && !entry.named.before.isEmpty())
            parts << u"(was “%1”)"_s.arg(printable(entry.named.before));
        if (entry.reason.isEmpty() && !entry.ignored.isEmpty())
            parts << u"(without %1)"_s.arg(printable(entry.ignored.join(u", "_s)));
        return parts.join(u"  "_s);
    }

    const Call &m_call;
    QHash<QString, int> m_counts;
};

/// Takes entries apart in their order.
class Sorting
{
public:
    Sorting(const BackendCatalog &catalog, const Account &account) : m_catalog(catalog), m_account(account) {}

    Entry entryFrom(const PersonInFile &person)
    {
        Entry entry{person};
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
        if (person.name.isEmpty())
            entry.reason = u"no-name"_s;
        else if (person.addresses.isEmpty())
            entry.reason = u"no-address"_s;
        else if (entry.addresses.isEmpty())
            entry.reason = isDuplicate ? u"duplicate"_s : u"bad-address"_s;
        else
            m_seen.unite({entry.addresses.begin(), entry.addresses.end()});
        return entry;
    }

private:
    /// Nothing: the account's service writes to no such address. A service's own names are not in files.
    [[nodiscard]] std::optional<QString> addressFrom(const QString &written) const
    {
        const ServiceInfo *service = m_catalog.service(m_account.service);
        const auto address = m_catalog.address(m_account.service, written, m_account.settings);
        if (!address || !Address::canonical(*address))
            return {};
        const bool isSip = address->startsWith("sip:"_L1) || address->contains(u'@');
        const bool wantsSip = service && service->addressKind == "sip"_L1;
        return isSip == wantsSip ? std::optional(*address) : std::nullopt;
    }

    const BackendCatalog &m_catalog;
    const Account &m_account;
    QSet<QString> m_seen;
};

/// The account that is meant, or the exit status after saying why there is none.
QCoro::Task<tl::expected<Account, int>> accountFor(Call &call)
{
    using NoAccount = tl::unexpected<int>;
    const QString name = call.arguments.value(u"account"_s);
    const auto accounts = co_await call.store().accounts();
    if (!call.arguments.has(u"account"_s) && accounts.size() == 1)
        co_return accounts.constFirst();
    const auto found = std::ranges::find(accounts, name, &Account::name);
    if (found != accounts.end())
        co_return *found;
    if (call.arguments.has(u"account"_s))
        co_return NoAccount(call.fail(ExitStatus::Unauthorised, u"There is no account “%1”."_s.arg(name)));
    if (accounts.isEmpty())
        co_return NoAccount(call.fail(ExitStatus::Unauthorised, u"There is no account yet."_s));
    QStringList names;
    for (const Account &account : accounts)
        names << printable(account.name);
    co_return NoAccount(
        call.usage(u"import contacts needs --account, one of: %1."_s.arg(names.join(u", "_s))));
}

QCoro::Task<> carryOver(Call &call, Account account, QList<Entry> entries, Report &report)
{
    QList<Naming> wanted;
    for (const Entry &entry : entries) {
        if (entry.reason.isEmpty())
            wanted << Naming{entry.person.name, entry.addresses};
    }
    const bool isTrial = call.arguments.has(u"dry-run"_s);
    QFuture<QList<Named>> naming =
        isTrial ? call.store().tryNaming(account.id, wanted) : call.store().name(account.id, wanted);
    const auto outcomes = co_await naming;
    auto outcome = outcomes.begin();
    for (Entry &entry : entries) {
        if (entry.reason.isEmpty()) {
            entry.named = *outcome++;
            if (entry.named.outcome == Named::Same)
                entry.reason = u"unchanged"_s;
        }
        report.tell(entry);
    }
}

} // namespace

QCoro::Task<int> Commands::importContacts(Call &call)
{
    const auto account = co_await accountFor(call);
    if (!account)
        co_return account.error();
    const QString path = call.arguments.word(0);
    const auto people = co_await PeopleFile::read(path);
    if (!people)
        co_return call.usage(u"“%1” cannot be read: %2"_s.arg(printable(path), why(people.error())));

    const BackendCatalog &catalog = call.engine().catalog();
    Sorting sorting(catalog, *account);
    Report report(call);
    for (qsizetype at = 0; at < people->size(); at += AtOnce) {
        if (call.stop.isRequested()) {
            co_return call.fail(
                ExitStatus::Unavailable,
                u"Stopped; line %1 and what follows was not looked at."_s.arg(people->at(at).line));
        }
        QList<Entry> entries;
        for (const PersonInFile &person : people->mid(at, AtOnce))
            entries << sorting.entryFrom(person);
        co_await carryOver(call, *account, entries, report);
    }
    report.summarise(*account, call.arguments.has(u"dry-run"_s));
    co_return ExitStatus::Done;
}

} // namespace Parlance
