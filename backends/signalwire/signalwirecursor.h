// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Parlance::SignalWire {

/// How far one listing, newest message first, has been read.
struct Place
{
    QDateTime mark;   ///< everything up to here is known; UTC, by the service's clock
    QString next;     ///< catching up: the link to the page after the last one that was read
    QDateTime newest; ///< catching up: the mark once the listing was read down to the present one

    bool operator==(const Place &) const = default;
};

/// Where both listings stand; what EventBatch::cursor holds.
struct Cursor
{
    Place incoming;
    Place outgoing;

    [[nodiscard]] static Cursor startingAt(const QDateTime &time) { return {{time, {}, {}}, {time, {}, {}}}; }
    [[nodiscard]] static std::optional<Cursor>
    fromText(const QString &text); ///< nothing: none, or unreadable
    [[nodiscard]] QString toText() const;

    bool operator==(const Cursor &) const = default;
};

} // namespace Parlance::SignalWire
