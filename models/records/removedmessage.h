// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

namespace Parlance {

/// A message that was removed, whole, to put it back.
struct RemovedMessage
{
    /// What the store had of it in one table.
    struct Part
    {
        QString table;
        QVariantMap row; ///< by column
    };

    qint64 id = 0;
    qint64 conversation = 0; ///< to which it goes back
    QList<Part> parts;       ///< the message itself first
};

} // namespace Parlance
