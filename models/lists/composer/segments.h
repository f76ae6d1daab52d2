// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Parlance {

/// How a text is cut into short messages.
struct Segments
{
    bool isGsm = true; ///< GSM-7; otherwise UCS-2
    int units = 0;     ///< septets that count, or UTF-16 units
    int count = 0;     ///< messages it becomes; 0: nothing is written
    int capacity = 0;  ///< units that many messages hold
};

[[nodiscard]] Segments segments(const QString &text);

[[nodiscard]] bool isGsm(QChar c); ///< whether GSM-7 has it

/// What to show of it: nothing until 60 % of the first message or a character
/// beyond GSM-7; then "143 / 160", "2 texts · 12 left".
[[nodiscard]] QString counterText(const Segments &segments);

} // namespace Parlance
