// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <type_traits>

namespace Parlance::Polling {

// What the reading of messages has in common, whatever a service calls the parts.

/// A text that is told, if only to be empty: not null.
[[nodiscard]] inline QString told(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// What a service calls one of its things, a text or a whole number; empty: nothing that can be met again.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString usableId(const QJsonValue &value);

/// What \p words say that \p word means; nothing for unknown ones.
template<typename Meaning>
[[nodiscard]] std::optional<Meaning> meaningOf(const QString &word, const QHash<QString, Meaning> &words)
{
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

/// What \p read makes of each of \p items, an optional; where it makes nothing, it is left out.
template<typename Read>
[[nodiscard]] auto readEach(const QJsonArray &items, Read read)
{
    QList<typename std::invoke_result_t<Read, QJsonObject>::value_type> all;
    for (const QJsonValue &item : items) {
        if (const auto one = read(item.toObject()))
            all.append(*one);
    }
    return all;
}

/// The later of two times, of which either may be invalid.
[[nodiscard]] inline QDateTime later(const QDateTime &a, const QDateTime &b)
{
    return !b.isValid() || (a.isValid() && a >= b) ? a : b;
}

/// How long WhatsApp lets free words answer what somebody wrote at \p sentAt; invalid if that is.
[[nodiscard]] inline QDateTime whatsAppSessionEnd(const QDateTime &sentAt)
{
    return sentAt.addDays(1);
}

/// What a JWT says of itself. Nobody is trusted for it: the service looks at the signature.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QJsonObject claimsOf(const QString &token);

/// The addresses of \p media as services are given them.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QJsonArray addressesOf(const QList<QUrl> &media);

/// Whether \p json has several of \p keys. One of a message's words alone stands in anybody's answer.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT bool hasSeveral(const QJsonObject &json,
                                                       const QList<QLatin1StringView> &keys);

/// How many parts a text took; 0: not known.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT int segmentsFrom(const QJsonValue &value);

/// Whether \p url can be opened by anybody: http or https, with a host.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT bool isWeb(const QUrl &url);

} // namespace Parlance::Polling
