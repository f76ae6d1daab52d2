// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/schema.h"

#include "models/store/database.h"

#include <QFile>

namespace Parlance {

using namespace Qt::StringLiterals;

void configure(QSqlDatabase &database, bool readOnly)
{
    QStringList pragmas{
        u"PRAGMA synchronous = FULL"_s,   u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA mmap_size = 0"_s,        u"PRAGMA checkpoint_fullfsync = ON"_s,
        u"PRAGMA temp_store = MEMORY"_s,
    };
    if (readOnly)
        pragmas << u"PRAGMA query_only = ON"_s;
    else
        pragmas.prepend(u"PRAGMA journal_mode = WAL"_s);
    for (const auto &pragma : pragmas)
        execute(database, pragma);
}

static QString stepFile(int step)
{
    return u":/parlance/schema/%1.sql"_s.arg(step, 3, 10, '0'_L1);
}

int newestSchema()
{
    int step = 0;
    while (QFile::exists(stepFile(step + 1)))
        ++step;
    return step;
}

static int number(QSqlDatabase &database, const QString &pragma)
{
    auto query = execute(database, u"PRAGMA "_s + pragma);
    return query.next() ? query.value(0).toInt() : 0;
}

int schemaOf(QSqlDatabase &database)
{
    const int owner = number(database, u"application_id"_s);
    const int step = number(database, u"user_version"_s);
    auto tables = execute(database, u"SELECT count(*) FROM sqlite_schema"_s);
    const bool isEmpty = !tables.next() || tables.value(0).toInt() == 0;
    if (owner != ApplicationId && !(isEmpty && owner == 0))
        throw StoreError(StoreError::Foreign, u"the database belongs to another program"_s);
    if (step > newestSchema())
        throw StoreError(StoreError::Foreign,
                         u"the database was written by a newer version (schema %1)"_s.arg(step));
    return step;
}

static void runStep(QSqlDatabase &database, int step)
{
    QFile file(stepFile(step));
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(StoreError::Other, u"schema step %1 is missing"_s.arg(step));
    // QSQLITE takes one statement at a time; splitting at every ';' would break triggers
    const auto statements = QString::fromUtf8(file.readAll()).split(u";\n\n"_s);
    for (const auto &statement : statements) {
        if (!statement.trimmed().isEmpty())
            execute(database, statement);
    }
}

void migrate(QSqlDatabase &database, int upTo)
{
    const int from = schemaOf(database);
    if (from >= upTo)
        return;
    const auto file = database.databaseName();
    if (from > 0 && file != ":memory:"_L1) {
        const auto copy = u"%1.before-%2"_s.arg(file).arg(upTo);
        QFile::remove(copy); // of an attempt that was cut off
        execute(database, u"VACUUM INTO ?"_s, {copy});
    }
    execute(database, u"BEGIN IMMEDIATE"_s);
    try {
        for (int step = from + 1; step <= upTo; ++step)
            runStep(database, step);
        execute(database, u"PRAGMA application_id = %1"_s.arg(ApplicationId));
        execute(database, u"PRAGMA user_version = %1"_s.arg(upTo));
        execute(database, u"COMMIT"_s);
    } catch (...) {
        QSqlQuery(database).exec(u"ROLLBACK"_s);
        throw;
    }
}

} // namespace Parlance
