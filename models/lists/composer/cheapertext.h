// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Parlance {

/// How a text could be had for less. One character that GSM-7 does not have makes all of it dearer.
struct CheaperText
{
    /// The first such character, in UTF-16 units; -1: there is none, or it cannot be helped, as where
    /// all is written in another script or in emoji.
    int at = -1;
    int length = 0;
    QString words; ///< "‘ makes this 3 texts instead of 1"; empty: there is nothing to win
    /// With plain twins of curly quotes, dashes, dots and spaces; empty: that is not enough.
    QString plain;
    // What its writer has to ask for, since it reads differently; each with those twins, too.
    QString withoutAccents; ///< such as GSM-7 has no letter for; empty: there are none
    QString withoutEmoji;   ///< empty: there are none
};

[[nodiscard]] CheaperText cheaperText(const QString &text);

} // namespace Parlance
