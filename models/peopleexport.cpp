// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/peopleexport.h"

#include "models/store/store.h"
#include "models/wholefile.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <memory>

namespace Parlance {

static constexpr int PeopleAtOnce = 200;

static bool begin(QSaveFile &file, PeopleWriter::Format format)
{
    return file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QSaveFile::ReadOwner | QSaveFile::WriteOwner) &&
           file.write(PeopleWriter::head(format)) >= 0;
}

static PersonInFile personFrom(const Contact &contact, const QString &account)
{
    PersonInFile person;
    person.name = contact.name;
    person.notes = contact.notes;
    person.blocked = contact.blocked;
    for (const ContactAddress &at : contact.addresses) {
        const bool isWanted = account.isEmpty() || at.account == account;
        if (isWanted && !person.addresses.contains(at.address))
            person.addresses << at.address;
    }
    return person;
}

/// \return how many; -1: the file cannot be written
static int write(QSaveFile &file, const QList<Contact> &page, const PeopleExport &wanted)
{
    int count = 0;
    for (const Contact &contact : page) {
        const QByteArray entry = PeopleWriter::entry(wanted.format, personFrom(contact, wanted.account));
        if (file.write(entry) < 0)
            return -1;
        count += entry.isEmpty() ? 0 : 1;
    }
    return count;
}

QCoro::Task<PeopleExported> exportPeople(Store &store, PeopleExport wanted, std::function<bool()> isStopped)
{
    using Failed = tl::unexpected<QString>;
    // used by one thread at a time, never by the one that paints
    const auto file = std::make_shared<QSaveFile>(wanted.path);
    const auto begun = QtConcurrent::run([file, wanted] { return begin(*file, wanted.format); });
    const bool isOpen = co_await begun;
    if (!isOpen)
        co_return Failed(file->errorString());

    qint64 total = 0;
    qint64 last = 0;
    for (;;) {
        const auto page = co_await store.contactsAfter(last, PeopleAtOnce);
        const auto writing = QtConcurrent::run([file, page, wanted] { return write(*file, page, wanted); });
        const int count = co_await writing;
        if (count < 0)
            co_return Failed(file->errorString());
        total += count;
        if (page.size() < PeopleAtOnce)
            break;
        if (isStopped && isStopped())
            co_return Failed(QString());
        last = page.constLast().id;
    }
    const auto ended = QtConcurrent::run([file] { return commitWhole(*file); });
    const bool isWritten = co_await ended;
    if (!isWritten)
        co_return Failed(file->errorString());
    co_return total;
}

} // namespace Parlance
