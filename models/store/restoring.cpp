// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/restoring.h"

#include "models/records/account.h"
#include "models/store/backupcheck.h"
#include "models/store/database.h"
#include "models/store/outbox.h"
#include "models/store/schema.h"
#include "models/store/writing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace Parlance {

using namespace Qt::StringLiterals;

using Problem = tl::unexpected<RestoreProblem>;

static QString prepared(const QString &database)
{
    return database + u".restored"_s;
}

/// \p path and what SQLite and migrate() make beside it.
static void removeAll(const QString &path)
{
    const QFileInfo file(path);
    const auto names = file.absoluteDir().entryList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden);
    for (const auto &name : names)
        file.absoluteDir().remove(name);
}

static bool rename(const QString &from, const QString &to)
{
    std::error_code problem;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(),
                            QFileInfo(to).filesystemAbsoluteFilePath(), problem);
    return !problem;
}

static std::optional<RestoreProblem> copyBytes(QFile &source, const QString &to)
{
    constexpr qint64 Step = 1 << 20;
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return RestoreProblem::Unwritable;
    source.seek(0);
    while (true) {
        const auto bytes = source.read(Step);
        if (source.error() != QFile::NoError) // it ends where it cannot be read, too
            return RestoreProblem::Unreadable;
        if (bytes.isEmpty())
            return target.flush() ? std::nullopt : std::optional(RestoreProblem::Unwritable);
        if (target.write(bytes) != bytes.size())
            return RestoreProblem::Unwritable;
    }
}

/// Secrets are kept by an account's id. Whoever changed where an account signs in must not be handed what the
/// keychain still has for it.
static void renameAccounts(Writing &writing)
{
    writing.execute(u"CREATE TEMP TABLE renamed (old TEXT PRIMARY KEY, new TEXT)"_s);
    writing.execute(u"INSERT INTO renamed SELECT id, lower(hex(randomblob(16))) FROM account"_s);
    for (const auto &[table, column] : std::initializer_list<std::pair<const char *, const char *>>{
             {"account", "id"},
             {"contact_address", "account"},
             {"conversation", "account"},
             {"conversation_count", "account"},
             {"message", "account"},
             {"message_alias", "account"},
             {"outbox", "account"},
             {"portrait", "account"},
             {"removed_message", "account"},
             {"removed_unlisted", "account"},
             {"silence", "account"},
             {"template_use", "account"},
         }) {
        writing.execute(u"UPDATE %1 SET %2 = (SELECT new FROM renamed WHERE old = %2) "
                        "WHERE %2 IN (SELECT old FROM renamed)"_s.arg(QLatin1StringView(table),
                                                                      QLatin1StringView(column)));
    }
    writing.execute(u"DROP TABLE renamed"_s);
}

/// Null: the file does not say.
static QDateTime backedUpAt(Writing &writing)
{
    auto query = writing.execute(u"SELECT value FROM setting WHERE key = 'backedUpAt'"_s);
    return query.next() ? QDateTime::fromString(query.value(0).toString(), Qt::ISODate) : QDateTime();
}

static Restored becomeOurs(QSqlDatabase &database)
{
    execute(database, u"PRAGMA foreign_keys = OFF"_s); // while accounts change their ids
    execute(database, u"BEGIN IMMEDIATE"_s);
    Writing writing(database);
    Restored restored;
    renameAccounts(writing);
    restored.doubted = Outbox::doubt(writing, backedUpAt(writing));
    writing.execute(
        u"UPDATE account SET secretStored = 0, state = ?, problem = NULL, pausedUntil = 0, failures = 0"_s,
        {Connection::Offline});
    writing.execute(u"INSERT OR REPLACE INTO setting (key, value) VALUES ('restoredAt', ?)"_s,
                    {QString::number(writing.now().toMSecsSinceEpoch())});
    const auto changes = writing.finish();
    Q_UNUSED(changes) // nobody listens yet
    auto accounts = execute(database, u"SELECT count(*) FROM account WHERE removed = 0"_s);
    if (accounts.next())
        restored.accounts = accounts.value(0).toInt();
    accounts.finish();
    checkContent(database);
    execute(database, u"COMMIT"_s);
    execute(database, u"PRAGMA journal_mode = DELETE"_s); // one file
    return restored;
}

static tl::expected<Restored, RestoreProblem> convert(const QString &path)
{
    try {
        Database copy(path, [](QSqlDatabase &database) {
            configure(database, false);
            migrate(database);
        });
        return copy.run<Restored>(Database::Write, becomeOurs).result();
    } catch (const StoreError &error) {
        return Problem(error.kind() == StoreError::Unwritable ? RestoreProblem::Unwritable
                                                              : RestoreProblem::Damaged);
    }
}

tl::expected<Restored, RestoreProblem> Restoring::prepare(const QString &file, const QString &database)
{
    // nor anything in the profile: closing it would take SQLite's locks away
    const QFileInfo real(QFileInfo(file).canonicalFilePath());
    QFile source(file);
    if (!real.isFile() || real.dir() == QFileInfo(database).dir() || !source.open(QIODevice::ReadOnly))
        return Problem(RestoreProblem::Unreadable);
    const auto header = source.read(BackupHeaderSize);
    if (source.error() != QFile::NoError)
        return Problem(RestoreProblem::Unreadable);
    if (const auto problem = checkHeader(header))
        return Problem(*problem);

    // what is looked at is what is taken: nobody changes our copy meanwhile
    const auto path = database + u".restoring"_s;
    removeAll(path);
    auto problem = copyBytes(source, path);
    if (!problem)
        problem = checkSchema(path);
    tl::expected<Restored, RestoreProblem> outcome =
        problem ? tl::expected<Restored, RestoreProblem>(Problem(*problem)) : convert(path);
    if (outcome && !rename(path, prepared(database)))
        outcome = Problem(RestoreProblem::Unwritable);
    removeAll(path);
    return outcome;
}

bool Restoring::isPrepared(const QString &database)
{
    return QFile::exists(prepared(database));
}

/// Leaves \p database without a log beside it, which would be taken for that of the next one.
static bool isEmpty(QSqlDatabase &database)
{
    if (schemaOf(database) > 0) {
        auto accounts = execute(database, u"SELECT 1 FROM account LIMIT 1"_s);
        if (accounts.next())
            return false;
    }
    auto mode = execute(database, u"PRAGMA journal_mode = DELETE"_s);
    if (!mode.next() || mode.value(0).toString() != "delete"_L1)
        throw StoreError(StoreError::Busy, u"somebody reads the database"_s);
    return true;
}

static std::optional<RestoreProblem> takeThePlaceOf(const QString &database)
{
    try {
        if (QFile::exists(database)) {
            Database present(database, [](QSqlDatabase &) {});
            if (!present.run<bool>(Database::Write, isEmpty).result())
                return RestoreProblem::HasAccounts;
        }
    } catch (const StoreError &error) {
        return error.kind() == StoreError::Busy ? RestoreProblem::InUse : RestoreProblem::Unwritable;
    }
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(database + suffix);
    return rename(prepared(database), database) ? std::nullopt : std::optional(RestoreProblem::Unwritable);
}

Adoption Restoring::adopt(const QString &database)
{
    if (!isPrepared(database))
        return {};
    const auto problem = takeThePlaceOf(database);
    if (problem && problem != RestoreProblem::InUse)
        drop(database); // nobody is to be surprised by it later
    return {!problem, problem};
}

void Restoring::drop(const QString &database)
{
    removeAll(prepared(database));
}

} // namespace Parlance
