// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/backup.h"

#include "models/store/database.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <filesystem>

namespace Parlance {

using namespace Qt::StringLiterals;

static void vacuum(const QString &from, const QString &to)
{
    const auto shielded = [](QSqlDatabase &database) {
        execute(database, u"PRAGMA trusted_schema = OFF"_s);
        execute(database, u"PRAGMA synchronous = FULL"_s);
    };
    Database source(from, shielded);
    source
        .run<void>(Database::Write,
                   [to](QSqlDatabase &database) { execute(database, u"VACUUM INTO ?"_s, {to}); })
        .waitForFinished();
    // a file is on the disk when this is: what SQLite vacuums into is not waited for
    Database target(to, shielded);
    target
        .run<void>(Database::Write,
                   [](QSqlDatabase &database) {
                       execute(database,
                               u"INSERT OR REPLACE INTO setting (key, value) VALUES ('backedUpAt', ?)"_s,
                               {QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
                   })
        .waitForFinished();
}

tl::expected<qint64, QString> Backup::write(const QString &database, const QString &file)
{
    const QFileInfo wanted(file);
    if (wanted.exists() && !wanted.isFile())
        return tl::unexpected(u"it is no file"_s);
    if (wanted.absoluteDir() == QFileInfo(database).absoluteDir())
        return tl::unexpected(u"the profile's own folder is no place for it"_s);
    if (!QFileInfo::exists(database))
        return tl::unexpected(u"there is nothing to back up yet"_s);

    // SQLite takes an empty file, and leaves who may read it
    QFile part(wanted.absoluteFilePath() + u".%1.part"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
    if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return tl::unexpected(part.errorString());
    part.close();
    const auto drop = qScopeGuard([&] { part.remove(); });
    try {
        vacuum(database, part.fileName());
    } catch (const StoreError &error) {
        return tl::unexpected(error.detail());
    }
    const qint64 size = part.size();
    std::error_code problem;
    std::filesystem::rename(part.filesystemFileName(), wanted.filesystemAbsoluteFilePath(), problem);
    if (problem)
        return tl::unexpected(QString::fromStdString(problem.message()));
    return size;
}

} // namespace Parlance
