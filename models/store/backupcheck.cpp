// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/backupcheck.h"

#include "models/store/database.h"
#include "models/store/schema.h"

#include <QSqlQuery>
#include <QUuid>
#include <QtEndian>

namespace Parlance {

using namespace Qt::StringLiterals;

static const QString Objects =
    u"SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_s;

std::optional<RestoreProblem> checkHeader(const QByteArray &header)
{
    // https://www.sqlite.org/fileformat2.html#the_database_header
    const auto number = [&](qsizetype at) { return qFromBigEndian<qint32>(header.constData() + at); };
    if (header.size() < BackupHeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)) ||
        number(68) != ApplicationId || number(60) <= 0)
        return RestoreProblem::NoBackup;
    if (number(60) > newestSchema())
        return RestoreProblem::Newer;
    return {};
}

/// What a database of the version \p step is made of.
static QStringList expectedObjects(int step)
{
    Database model(u":memory:"_s, [step](QSqlDatabase &database) { migrate(database, step); });
    return model
        .run<QStringList>(Database::Read,
                          [](QSqlDatabase &database) {
                              QStringList objects;
                              auto query = execute(database, Objects);
                              while (query.next())
                                  objects << query.value(0).toString();
                              return objects;
                          })
        .result();
}

static bool isSound(QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    for (const auto &pragma :
         {u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s, u"mmap_size = 0"_s, u"query_only = ON"_s}) {
        if (!query.exec(u"PRAGMA "_s + pragma))
            return false;
    }
    const int step = query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : 0;
    if (step < 1 || step > newestSchema())
        return false;
    const auto expected = expectedObjects(step);
    if (!query.exec(Objects))
        return false;
    for (const auto &object : expected) {
        if (!query.next() || query.value(0).toString() != object)
            return false;
    }
    if (query.next())
        return false;
    return query.exec(u"PRAGMA quick_check(1)"_s) && query.next() && query.value(0).toString() == "ok"_L1;
}

std::optional<RestoreProblem> checkSchema(const QString &path)
{
    const auto name = QUuid::createUuid().toString();
    bool sound = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        sound = database.open() && isSound(database);
    }
    QSqlDatabase::removeDatabase(name);
    return sound ? std::nullopt : std::optional(RestoreProblem::Damaged);
}

void checkContent(QSqlDatabase &database)
{
    const auto expectNone = [&](const QString &sql) {
        auto query = execute(database, sql);
        if (query.next())
            throw StoreError(StoreError::Damaged, u"unexpected content"_s);
    };
    expectNone(u"PRAGMA foreign_key_check"_s);
    expectNone(
        u"SELECT 1 FROM message WHERE typeof(delivery) <> 'integer' OR delivery NOT BETWEEN 0 AND 7 LIMIT 1"_s);
    expectNone(u"SELECT 1 FROM conversation WHERE typeof(previewDelivery) <> 'integer' "
               "OR previewDelivery NOT BETWEEN 0 AND 7 LIMIT 1"_s);
    for (const auto &index : {u"message_text"_s, u"conversation_text"_s, u"contact_text"_s})
        execute(database, u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(index));
}

} // namespace Parlance
