// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/textmatch.h"

#include <optional>

namespace Parlance {

/// How well a text fits what somebody typed in haste.
struct FuzzyMatch
{
    int score = 0; ///< more is better
    QList<TextRange> ranges;
};

/// The letters of \p typed in their order, anywhere in \p text; without accents, capitals and spaces. Of a
/// number its digits, in a row, whatever stands between them. Nothing: it does not fit.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &text, const QString &typed);

} // namespace Parlance
