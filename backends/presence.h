// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QObject>
#include <QString>

namespace Parlance {

/// Whether somebody can be spoken to.
class PARLANCE_BACKENDS_EXPORT Presence : public QObject // a class only so that QML can name the values
{
    Q_OBJECT

public:
    /// The numbers are stored: never renumber.
    enum Availability {
        Unknown = 0, ///< not told, or in a word we do not know: no dot, and never taken for Offline
        Offline = 1,
        OffWork = 2,
        Away = 3,
        BeRightBack = 4,
        Inactive = 5, ///< available, and not touched the computer lately
        Available = 6,
        BusyInactive = 7, ///< busy likewise
        Busy = 8,
        DoNotDisturb = 9,
    };
    Q_ENUM(Availability)

    Presence() = delete;
};

/// The word for \p availability in JSON and on the command line, e.g. "do-not-disturb".
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString word(Presence::Availability availability);

} // namespace Parlance
