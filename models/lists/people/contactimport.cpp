// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/contactimport.h"

#include "models/lists/display.h"
#include "models/peoplefiles/peoplefile.h"
#include "models/store/database.h"
#include "models/storetext.h"

#include <QCoroFuture>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int MostRows = 100;
static constexpr int LongestFileName = 80;
static constexpr qsizetype SampleSize = 300; // of people, by which an account is proposed

static QString why(const PeopleFileProblem &problem)
{
    switch (problem.kind) {
    case PeopleFileProblem::Unreadable:
        return ContactImport::tr(
            "This file cannot be read · choose another, or see whether it may be opened");
    case PeopleFileProblem::TooLarge:
        return ContactImport::tr("This file is too large · split it: up to %1 MB are read")
            .arg(PeopleFile::LargestFile / 1'000'000);
    case PeopleFileProblem::TooMany:
        return ContactImport::tr("This file has too many entries · split it: up to %L1 are read")
            .arg(PeopleFile::MostPeople);
    case PeopleFileProblem::NoPeople:
        return ContactImport::tr("No contacts were found in this file · choose a vCard, or a table with a "
                                 "heading like “Phone” or “E-mail”");
    case PeopleFileProblem::OpenQuote:
        return ContactImport::tr("The quotation mark in line %L1 has no end · mend it in the file")
            .arg(problem.line);
    }
    Q_UNREACHABLE();
}

static QString notStored(const StoreError &error)
{
    return StoreText::refusal(ContactImport::tr("It could not be stored"), error);
}

/// Why nothing comes of it.
static QString obstacleText(const ImportedEntry &entry)
{
    switch (entry.obstacle) {
    case ImportedEntry::NoName:
        return ContactImport::tr("No name");
    case ImportedEntry::NoAddress:
        return ContactImport::tr("No number or address");
    case ImportedEntry::BadAddress:
        return ContactImport::tr("This account cannot write to %1")
            .arg(DisplayText::line(DisplayText::list(entry.ignored), 120));
    case ImportedEntry::Duplicate:
        return ContactImport::tr("Stands in the file twice");
    case ImportedEntry::Unchanged:
    case ImportedEntry::None:
        break;
    }
    return {};
}

/// What becomes of it; empty: nothing that wants a look.
static QString changeText(const ImportedEntry &entry, PeopleImport::Way way)
{
    const auto &named = entry.named;
    QStringList changes;
    if (named.outcome == Named::Changed && !named.before.isEmpty())
        changes << ContactImport::tr("Was “%1”").arg(DisplayText::line(named.before));
    if (named.isBlock)
        changes << (way == PeopleImport::OnTrial ? ContactImport::tr("Will be blocked")
                                                 : ContactImport::tr("Blocked"));
    if (named.notesAreLeft)
        changes << ContactImport::tr("No room for more notes");
    return changes.join(u" · "_s);
}

/// Nothing: it needs no look.
static std::optional<ImportRow> rowFor(const ImportedEntry &entry, PeopleImport::Way way)
{
    ImportRow row;
    row.line = entry.person.line;
    row.name = DisplayText::line(entry.person.name);
    if (row.name.isEmpty())
        row.name = DisplayText::line(entry.person.addresses.value(0));
    const auto isTaken = entry.obstacle == ImportedEntry::None || entry.obstacle == ImportedEntry::Unchanged;
    row.what = isTaken ? changeText(entry, way) : obstacleText(entry);
    row.isChange = isTaken && !entry.named.isBlock && !entry.named.notesAreLeft;
    if (row.what.isEmpty())
        return {};
    const auto place = ContactImport::tr("Line %L1").arg(row.line);
    row.accessibleText = DisplayText::list({place, row.name, row.what});
    return row;
}

ContactImport::ContactImport(QObject *parent) : QObject(parent), m_rows(ImportRow::staticMetaObject) {}

void ContactImport::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    Q_EMIT messengerChanged();
    look();
}

void ContactImport::setFile(const QUrl &file)
{
    if (m_stage == Importing || m_stage == TakingBack)
        return;
    m_file = file;
    m_people.clear();
    Q_EMIT fileChanged();
    look();
}

QString ContactImport::fileName() const
{
    return DisplayText::line(m_file.fileName(), LongestFileName);
}

void ContactImport::setAccount(const QString &account)
{
    if (m_stage == Importing || m_stage == TakingBack)
        return;
    m_isChosen = true;
    if (m_account == account)
        return;
    m_account = account;
    Q_EMIT accountChanged();
    look();
}

void ContactImport::forget()
{
    ++m_run;
    m_isStopped = std::make_shared<bool>(false);
    m_rows.reset({});
    m_looked = m_added = m_renamed = m_noted = m_blocked = m_known = m_unusable = m_unshown = 0;
}

void ContactImport::enter(Stage stage, const QString &problem)
{
    m_stage = stage;
    m_problem = problem;
    Q_EMIT changed();
}

bool ContactImport::isOver(const QPointer<ContactImport> &import, int run)
{
    return !import || import->m_run != run;
}

void ContactImport::look()
{
    forget();
    m_done.clear();
    if (!m_messenger || m_file.isEmpty()) {
        enter(Waiting);
        return;
    }
    enter(Looking);
    m_messenger->keep(runLook(this, &m_messenger->engine(), m_file.toLocalFile(), m_run));
}

QCoro::Task<> ContactImport::runLook(QPointer<ContactImport> import, Engine *engine, QString path, int run)
{
    if (import->m_people.isEmpty()) {
        const auto people = co_await PeopleFile::read(path);
        if (isOver(import, run))
            co_return;
        if (!people) {
            import->enter(Waiting, why(people.error()));
            co_return;
        }
        if (people->isEmpty()) {
            import->enter(Waiting, tr("There is nobody in this file · choose another"));
            co_return;
        }
        import->m_people = *people;
    }
    co_await propose(import, engine, run);
    if (isOver(import, run) || !import->m_problem.isEmpty())
        co_return;
    co_await runThrough(import, engine, run, PeopleImport::OnTrial);
    if (!isOver(import, run) && import->m_problem.isEmpty())
        import->enter(Looked);
}

/// Some of all parts of \a people: a long file keeps nobody waiting.
static QList<PersonInFile> sampleOf(const QList<PersonInFile> &people)
{
    QList<PersonInFile> sample;
    const auto step = std::max<qsizetype>(1, people.size() / SampleSize);
    for (qsizetype i = 0; i < people.size(); i += step)
        sample << people.at(i);
    return sample;
}

QCoro::Task<> ContactImport::propose(QPointer<ContactImport> import, Engine *engine, int run)
{
    if (import->m_isChosen)
        co_return;
    QList<Account> accounts;
    QString problem;
    try {
        accounts = co_await engine->store().accounts();
    } catch (const StoreError &error) {
        problem = notStored(error);
    }
    if (isOver(import, run))
        co_return;
    if (accounts.isEmpty()) {
        import->enter(Waiting, problem);
        co_return;
    }
    const auto sample = sampleOf(import->m_people);
    const auto reached = [&](const Account &account) {
        return PeopleImport(engine->store(), engine->catalog(), account, PeopleImport::OnTrial)
            .reachable(sample);
    };
    const auto best = std::ranges::max_element(accounts, {}, reached); // the first of equals
    if (import->m_account == best->id)
        co_return;
    import->m_account = best->id;
    Q_EMIT import->accountChanged();
}

void ContactImport::begin()
{
    if (!m_messenger || m_stage != Looked)
        return;
    forget();
    enter(Importing);
    m_messenger->keep(runThrough(this, &m_messenger->engine(), m_run, PeopleImport::Really));
}

void ContactImport::stop()
{
    *m_isStopped = m_stage == Importing;
}

QCoro::Task<> ContactImport::runThrough(QPointer<ContactImport> import, Engine *engine, int run,
                                        PeopleImport::Way way)
{
    const QString id = import->m_account;
    const QList<PersonInFile> people = import->m_people;
    const std::shared_ptr<const bool> isStopped = import->m_isStopped;
    // to its end, whether somebody looks on or not: nobody would know which half was taken over
    const auto isWanted = [&] { return way == PeopleImport::Really ? !*isStopped : !isOver(import, run); };
    QString problem;
    try {
        const auto accounts = co_await engine->store().accounts();
        const auto account = std::ranges::find(accounts, id, &Account::id);
        if (account == accounts.end()) {
            if (!isOver(import, run))
                import->enter(Waiting, tr("This account is gone · choose another"));
            co_return;
        }
        PeopleImport taking(engine->store(), engine->catalog(), *account, way);
        for (qsizetype first = 0; first < people.size() && isWanted(); first += PeopleImport::AtOnce) {
            const auto next = people.mid(first, PeopleImport::AtOnce);
            const auto entries = co_await taking.take(next);
            if (!isOver(import, run))
                import->take(entries, way);
        }
    } catch (const StoreError &error) {
        problem = notStored(error);
    }
    if (isOver(import, run))
        co_return;
    if (way == PeopleImport::Really)
        import->enter(Imported, problem);
    else if (!problem.isEmpty())
        import->enter(Waiting, problem);
}

void ContactImport::count(const ImportedEntry &entry)
{
    const auto outcome = entry.named.outcome;
    m_added += outcome == Named::Added;
    m_renamed += outcome == Named::Changed;
    m_noted += outcome != Named::Added && entry.named.hasNotes;
    m_blocked += entry.named.isBlock;
}

void ContactImport::take(const QList<ImportedEntry> &entries, PeopleImport::Way way)
{
    QVariantList rows;
    for (const auto &entry : entries) {
        if (entry.obstacle == ImportedEntry::Unchanged)
            ++m_known;
        else if (entry.obstacle != ImportedEntry::None)
            ++m_unusable;
        else
            count(entry);
        if (way == PeopleImport::Really && entry.obstacle == ImportedEntry::None)
            m_done << entry.named;
        const auto row = rowFor(entry, way);
        if (row && m_rows.count() + rows.size() < MostRows)
            rows << QVariant::fromValue(*row);
        else if (row)
            ++m_unshown;
    }
    m_looked += int(entries.size());
    if (!rows.isEmpty())
        m_rows.insert(m_rows.count(), rows);
    Q_EMIT changed();
}

void ContactImport::undo()
{
    if (!m_messenger || !canUndo())
        return;
    const auto done = std::exchange(m_done, {});
    enter(TakingBack);
    m_messenger->keep(runUndo(this, &m_messenger->engine(), done, m_run));
}

QCoro::Task<> ContactImport::runUndo(QPointer<ContactImport> import, Engine *engine, QList<Named> done,
                                     int run)
{
    const QString account = import->m_account;
    QString problem;
    try {
        // to its end, whether somebody looks on or not: half of it would be worse than none
        while (!done.isEmpty()) {
            const auto first = std::max<qsizetype>(0, done.size() - PeopleImport::AtOnce);
            const auto last = done.mid(first);
            co_await engine->store().takeNamesBack(account, last);
            done.resize(first);
        }
    } catch (const StoreError &error) {
        problem = notStored(error);
    }
    if (isOver(import, run))
        co_return;
    import->m_done = done; // what is left of it
    if (done.isEmpty())
        import->forget();
    import->enter(done.isEmpty() ? TakenBack : Imported, problem);
}

} // namespace Parlance
