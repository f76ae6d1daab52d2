// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/command.h"
#include "models/peoplefiles/peoplefile.h"
#include "models/peopleimport.h"

#include <QCoroFuture>
#include <QJsonArray>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

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

/// Why nothing comes of an entry, as scripts read it; empty: something does.
QString reasonOf(const ImportedEntry &entry)
{
    switch (entry.obstacle) {
    case ImportedEntry::None:
        return {};
    case ImportedEntry::NoName:
        return u"no-name"_s;
    case ImportedEntry::NoAddress:
        return u"no-address"_s;
    case ImportedEntry::BadAddress:
        return u"bad-address"_s;
    case ImportedEntry::Duplicate:
        return u"duplicate"_s;
    case ImportedEntry::Unchanged:
        return u"unchanged"_s;
    }
    Q_UNREACHABLE();
}

/// What an entry comes to, as scripts read it.
QString outcomeOf(const ImportedEntry &entry)
{
    if (entry.obstacle != ImportedEntry::None)
        return u"skipped"_s;
    switch (entry.named.outcome) {
    case Named::Added:
        return u"added"_s;
    case Named::Changed:
        return u"changed"_s;
    case Named::Remarked:
        return u"remarked"_s;
    case Named::Same:
        break; // is an obstacle
    }
    Q_UNREACHABLE();
}

/// What each entry comes to, and how many come to what.
class Report
{
public:
    explicit Report(const Call &call) : m_call(call) {}

    void tell(const ImportedEntry &entry)
    {
        const QString reason = reasonOf(entry);
        const QString outcome = outcomeOf(entry);
        ++m_counts[outcome];
        const bool isChanged = outcome == "changed"_L1;
        const QJsonObject object{
            {u"line"_s, entry.person.line},
            {u"name"_s, entry.person.name},
            {u"addresses"_s, QJsonArray::fromStringList(entry.addresses)},
            {u"ignored"_s, QJsonArray::fromStringList(entry.ignored)},
            {u"notes"_s, entry.person.notes},
            {u"blocked"_s, entry.person.blocked},
            {u"outcome"_s, outcome},
            {u"before"_s, isChanged ? QJsonValue(entry.named.before) : QJsonValue()},
            {u"reason"_s, reason.isEmpty() ? QJsonValue() : QJsonValue(reason)},
        };
        m_call.output.result(object, line(entry, outcome));
    }

    void summarise(const Account &account, bool isTrial)
    {
        const QJsonObject object{
            {u"account"_s, account.name},
            {u"dryRun"_s, isTrial},
            {u"added"_s, m_counts[u"added"_s]},
            {u"changed"_s, m_counts[u"changed"_s]},
            {u"remarked"_s, m_counts[u"remarked"_s]},
            {u"skipped"_s, m_counts[u"skipped"_s]},
        };
        const QString text =
            isTrial ? u"%1 would be added, %2 changed, %3 remarked, %4 skipped; nothing was done"_s
                    : u"%1 added, %2 changed, %3 remarked, %4 skipped"_s;
        m_call.output.result(object, text.arg(m_counts[u"added"_s])
                                         .arg(m_counts[u"changed"_s])
                                         .arg(m_counts[u"remarked"_s])
                                         .arg(m_counts[u"skipped"_s]));
    }

private:
    static QString inWords(const ImportedEntry &entry)
    {
        switch (entry.obstacle) {
        case ImportedEntry::NoName:
            return u"no name"_s;
        case ImportedEntry::NoAddress:
            return u"no number or address"_s;
        case ImportedEntry::Duplicate:
            return u"was there before in the file"_s;
        case ImportedEntry::Unchanged:
            return u"known already"_s;
        case ImportedEntry::BadAddress:
            return u"the account cannot write to: %1"_s.arg(printable(entry.ignored.join(u", "_s)));
        case ImportedEntry::None:
            break;
        }
        return {};
    }
    static QString line(const ImportedEntry &entry, const QString &outcome)
    {
        QStringList parts{u"%1"_s.arg(outcome, -8), printable(entry.person.name)};
        if (!entry.addresses.isEmpty())
            parts << printable(entry.addresses.join(u", "_s));
        if (entry.obstacle != ImportedEntry::None)
            parts << u"(line %1: %2)"_s.arg(QString::number(entry.person.line), inWords(entry));
        else if (outcome == "changed"_L1 && !entry.named.before.isEmpty())
            parts << u"(was “%1”)"_s.arg(printable(entry.named.before));
        if (entry.obstacle == ImportedEntry::None && entry.named.isBlock)
            parts << u"(blocked)"_s;
        if (entry.obstacle == ImportedEntry::None && entry.named.hasNotes)
            parts << u"(with notes)"_s;
        if (entry.named.notesAreLeft)
            parts << u"(no room for more notes)"_s;
        if (entry.obstacle == ImportedEntry::None && !entry.ignored.isEmpty())
            parts << u"(without %1)"_s.arg(printable(entry.ignored.join(u", "_s)));
        return parts.join(u"  "_s);
    }

    const Call &m_call;
    QHash<QString, int> m_counts;
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

    const bool isTrial = call.arguments.has(u"dry-run"_s);
    PeopleImport import(call.store(), call.engine().catalog(), *account,
                        isTrial ? PeopleImport::OnTrial : PeopleImport::Really);
    Report report(call);
    for (qsizetype at = 0; at < people->size(); at += PeopleImport::AtOnce) {
        if (call.stop.isRequested()) {
            co_return call.fail(
                ExitStatus::Unavailable,
                u"Stopped; line %1 and what follows was not looked at."_s.arg(people->at(at).line));
        }
        const auto next = people->mid(at, PeopleImport::AtOnce);
        const auto entries = co_await import.take(next);
        for (const ImportedEntry &entry : entries)
            report.tell(entry);
    }
    report.summarise(*account, isTrial);
    co_return ExitStatus::Done;
}

} // namespace Parlance
