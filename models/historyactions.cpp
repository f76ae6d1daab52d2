// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/historyactions.h"

#include "models/engine.h"
#include "models/errands.h"
#include "models/filename.h"
#include "models/historyexport.h"
#include "models/store/database.h"

#include <QDir>
#include <QFileInfo>

namespace Parlance {

using namespace Qt::StringLiterals;

QUrl HistoryActions::suggestion(const QString &title, bool onDesktop) const
{
    const QDir folder(
        usualFolder(onDesktop ? QStandardPaths::DesktopLocation : QStandardPaths::DocumentsLocation));
    const auto name = safeFileName(title + u".html"_s, u"html"_s);
    auto free = name;
    for (int i = 2; folder.exists(free); ++i)
        free = u"%1 (%2).html"_s.arg(name.chopped(5)).arg(i);
    return QUrl::fromLocalFile(folder.filePath(free));
}

void HistoryActions::exportTo(double conversation, const QString &title, const QUrl &file)
{
    if (!begin())
        return;
    m_isStopped = false;
    m_errands.keep(doExport(qint64(conversation), title, file.toLocalFile()));
}

QCoro::Task<> HistoryActions::doExport(qint64 conversation, QString title, QString path)
{
    const std::function<bool()> isStopped = [this] { return m_isStopped || m_errands.isFinishing(); };
    QString done;
    try {
        const auto written = co_await exportHistory(m_engine.store(), conversation, title, path, isStopped);
        if (written) {
            done = tr("%Ln message(s) in %1 · whoever can open it can read them", "", int(*written))
                       .arg(QFileInfo(path).fileName());
        }
    } catch (const StoreError &) {
        // the file is not written
    }
    const bool isRefused = done.isEmpty() && !m_isStopped;
    end(done, isRefused ? tr("The file could not be written · choose another place") : QString());
}

} // namespace Parlance
