// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Parlance {

/// The header Retry-After in either of its forms, seconds or an HTTP date,
/// clamped to 1 s … 1 h; nothing if absent or unreadable.
/// \param now the server's time if it says one, else ours; UTC
[[nodiscard]] PARLANCE_BACKENDS_EXPORT std::optional<std::chrono::seconds> retryAfter(const QByteArray &value,
                                                                                      const QDateTime &now);

/// An HTTP or RFC 2822 date ("Mon, 13 Aug 2018 21:38:46 +0000" or "… GMT"), or
/// ISO 8601; UTC; invalid if unreadable.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QDateTime timeFrom(const QString &text);

} // namespace Parlance
