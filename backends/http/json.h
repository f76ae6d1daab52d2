// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Parlance {

/// Tolerant reading of what services send: types vary between their versions.
namespace Json {

/// A string as it is, a whole number as its exact digits, anything else empty.
/// Lone surrogates and NUL become U+FFFD; longer than 64 kB is cut and ends in "…".
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString text(const QJsonValue &value);
/// 1, 1.0 or "1".
[[nodiscard]] PARLANCE_BACKENDS_EXPORT std::optional<qint64> integer(const QJsonValue &value);
/// true, 1, "true" or "1" in any case; false likewise.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT std::optional<bool> flag(const QJsonValue &value);
/// An array as it is, one object as an array of one; at most 10 000 items.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QJsonArray list(const QJsonValue &value);
/// \p value with the names in its objects in lower case, for services that are not of one mind.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QJsonValue lowered(const QJsonValue &value);
/// ISO 8601 or RFC 2822; UTC; invalid if unreadable.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QDateTime time(const QJsonValue &value);
/// The same, or seconds since 1970, or milliseconds (10^11 and more), as a number or a text.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QDateTime instant(const QJsonValue &value);

} // namespace Json

/// Text from outside made storable: lone surrogates and NUL become U+FFFD.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString cleaned(QString text);

} // namespace Parlance
