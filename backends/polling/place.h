// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Parlance::Polling {

/// How far one listing has been read.
struct Place
{
    QDateTime mark;   ///< everything up to here is known; UTC, by the service's clock
    QString next;     ///< catching up: where the part after the last one that was read begins
    QDateTime newest; ///< catching up: the mark once the listing was read down to the present one

    bool operator==(const Place &) const = default;
};

/// Where both listings of an account stand; what EventBatch::cursor holds.
struct PARLANCE_BACKENDS_EXPORT Cursor
{
    Place incoming;
    Place outgoing;     ///< of no meaning where one listing shows both sides
    bool other = false; ///< sets it apart from the one before, at the same places

    [[nodiscard]] static Cursor startingAt(const QDateTime &time) { return {{time, {}, {}}, {time, {}, {}}}; }
    /// Nothing: none, or unreadable.
    [[nodiscard]] static std::optional<Cursor> fromText(const QString &text);
    [[nodiscard]] QString toText() const;

    bool operator==(const Cursor &) const = default;
};

} // namespace Parlance::Polling
