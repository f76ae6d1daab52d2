// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/window/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace Parlance {

QString Clipboard::text() const
{
    return QGuiApplication::clipboard()->text();
}

bool Clipboard::holdsFile() const
{
    const auto *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return false;
    if (std::ranges::any_of(data->urls(), &QUrl::isLocalFile))
        return true;
    return data->hasImage() && !data->hasText(); // a table of a spreadsheet is both, and meant as text
}

} // namespace Parlance
