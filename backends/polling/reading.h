// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

namespace Parlance::Polling {

// What the reading of messages has in common, whatever a service calls the parts.

/// A text that is told, if only to be empty: not null.
[[nodiscard]] inline QString told(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// What a service calls one of its things, a text or a whole number; empty: nothing that can be met again.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString usableId(const QJsonValue &value);

/// Whether \p json has several of \p keys. One of a message's words alone stands in anybody's answer.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT bool hasSeveral(const QJsonObject &json,
                                                       const QList<QLatin1StringView> &keys);

/// How many parts a text took; 0: not known.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT int segmentsFrom(const QJsonValue &value);

/// Whether \p url can be opened by anybody: http or https, with a host.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT bool isWeb(const QUrl &url);

} // namespace Parlance::Polling
