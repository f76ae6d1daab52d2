// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace Parlance {

/// The hours in which people are left in peace, as clocks show them where they are.
struct QuietHours
{
    QTime from;
    QTime until; ///< the same as from: there are none

    [[nodiscard]] bool hold(QTime time) const;
    /// Whether they hold wherever in \p zones somebody may be; without zones, nobody knows. \param now UTC
    [[nodiscard]] bool hold(const QList<QTimeZone> &zones, const QDateTime &now) const;
    /// When they have ended everywhere in \p zones, in all of which they hold. UTC
    [[nodiscard]] QDateTime end(const QList<QTimeZone> &zones, const QDateTime &now) const;
    /// Before that they do not begin to hold in all of \p zones. UTC; invalid: they never do
    [[nodiscard]] QDateTime earliest(const QList<QTimeZone> &zones, const QDateTime &now) const;
};

} // namespace Parlance
