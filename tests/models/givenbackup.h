// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "given.h"

#include "models/engine.h"
#include "models/store/backup.h"
#include "models/store/database.h"
#include "models/store/restoring.h"

#include <QDir>
#include <QTemporaryDir>

namespace Parlance {

using namespace Qt::StringLiterals;

/// Runs \p statements on the database at \p path.
inline void on(const QString &path, const QStringList &statements)
{
    Database database(path, [](QSqlDatabase &) {});
    get(database.run<void>(Database::Write, [=](QSqlDatabase &db) {
        for (const auto &statement : statements)
            execute(db, statement);
    }));
}

/// A profile, a backup of it, and an empty profile.
struct GivenBackup
{
    void backUp()
    {
        const auto written = Backup::write(before, file);
        if (!written)
            qFatal("%s", qPrintable(written.error()));
    }
    tl::expected<Restored, RestoreProblem> prepare() { return Restoring::prepare(file, after); }
    void restore()
    {
        if (!prepare())
            qFatal("not restored");
        if (!Restoring::adopt(after).isDone)
            qFatal("not adopted");
    }
    Profile profile() { return {QFileInfo(after).path()}; }
    /// What lies beside the empty profile.
    QStringList leftovers() { return QDir(folder.filePath(u"new"_s)).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir folder;
    QString file = folder.filePath(u"parlance.backup"_s);
    QString before = place(u"old"_s);
    QString after = place(u"new"_s);

private:
    QString place(const QString &name)
    {
        QDir(folder.path()).mkdir(name);
        return folder.filePath(name + u"/parlance.db"_s);
    }
};

} // namespace Parlance
