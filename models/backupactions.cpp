// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/backupactions.h"

#include "models/engine.h"
#include "models/errands.h"
#include "models/filename.h"
#include "models/store/database.h"
#include "models/storetext.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Parlance {

using namespace Qt::StringLiterals;

QUrl BackupActions::folder() const
{
    return QUrl::fromLocalFile(usualFolder(QStandardPaths::DocumentsLocation));
}

QUrl BackupActions::suggestion() const
{
    const auto name = u"Parlance-%1.parlance"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    return QUrl::fromLocalFile(QDir(folder().toLocalFile()).filePath(name));
}

void BackupActions::backUp(const QUrl &file)
{
    if (begin())
        m_errands.keep(doBackUp(file.toLocalFile()));
}

QCoro::Task<> BackupActions::doBackUp(QString path)
{
    const auto written = co_await m_engine.backUp(path);
    if (written)
        end(tr("Conversations, contacts, drafts and accounts are in %1 (%2)")
                .arg(QFileInfo(path).fileName(),
                     QLocale().formattedDataSize(*written, 1, QLocale::DataSizeSIFormat)),
            {});
    else
        end({}, tr("The backup could not be written · choose another place"));
}

void BackupActions::restore(const QUrl &file)
{
    if (begin())
        m_errands.keep(doRestore(file.toLocalFile()));
}

QString BackupActions::wordsFor(RestoreProblem problem)
{
    switch (problem) {
    case RestoreProblem::Unreadable:
        return tr("The file cannot be read · choose another");
    case RestoreProblem::NoBackup:
        return tr("This is no backup of Parlance · choose another file");
    case RestoreProblem::Newer:
        return tr("The backup is of a newer Parlance · install that version first");
    case RestoreProblem::Damaged:
        return tr("The backup is damaged, or was changed · choose another");
    case RestoreProblem::Unwritable:
        return tr("There is no room for the backup · make room on the disk, then try again");
    case RestoreProblem::HasAccounts:
        return tr("There is something in this profile already · restore the backup into a new one");
    case RestoreProblem::InUse:
        return tr("Another program reads this profile · close it, then restore the backup again");
    }
    Q_UNREACHABLE();
}

QCoro::Task<> BackupActions::doRestore(QString path)
{
    QString problem = wordsFor(RestoreProblem::Damaged);
    try {
        const auto restored = co_await m_engine.restore(path);
        problem = restored ? QString() : wordsFor(restored.error());
    } catch (const StoreError &error) {
        problem = StoreText::refusal(tr("It could not be stored"), error);
    }
    end({}, problem);
}

} // namespace Parlance
