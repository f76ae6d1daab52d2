// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/window/files.h"

namespace Parlance {

using namespace Qt::StringLiterals;

QUrl Files::place(const QString &typed, const QUrl &folder)
{
    auto path = typed.trimmed();
    if (path.startsWith("file:"_L1))
        path = QUrl(path).toLocalFile();
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    const QDir from(folder.toLocalFile());
    return QUrl::fromLocalFile(QDir::cleanPath(from.absoluteFilePath(QDir::fromNativeSeparators(path))));
}

void Files::hideDialogs(QObject *window)
{
    const auto children = window->children();
    for (auto *child : children) {
        if (!child->inherits("QQuickPopup"))
            continue;
        const auto parts = child->findChildren<QObject *>();
        for (auto *part : parts) {
            if (part->inherits("QQuickItem"))
                part->setProperty("visible", false);
        }
    }
}

} // namespace Parlance
