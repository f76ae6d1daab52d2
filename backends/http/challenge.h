// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"
#include "backends/http/httpreply.h"

#include <QHash>

namespace Parlance {

/// One way to sign in that a server asks for with WWW-Authenticate.
struct Challenge
{
    QString scheme;                     ///< lower case: "bearer", "negotiate"
    QHash<QString, QString> parameters; ///< names in lower case
};

/// The challenges in \p header: several in one line, or lines joined by commas;
/// values quoted or bare. What makes no sense is passed over.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QList<Challenge> challengesFrom(const QByteArray &header);
/// Those of all such headers of \p reply.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QList<Challenge> challengesFrom(const HttpReply &reply);

} // namespace Parlance
