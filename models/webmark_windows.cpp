// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/webmark.h"

#include <QFile>

namespace Parlance {

using namespace Qt::StringLiterals;

void markAsFromInternet(const QString &path)
{
    QFile mark(path + u":Zone.Identifier"_s); // a stream beside the file's own
    if (mark.open(QIODevice::WriteOnly))
        mark.write("[ZoneTransfer]\r\nZoneId=3\r\n");
}

} // namespace Parlance
