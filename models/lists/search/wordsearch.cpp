// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/search/wordsearch.h"

#include "models/store/textmatch.h"

#include <algorithm>

namespace Parlance {

bool WordSearch::holds(const QString &text, const QString &typed)
{
    const auto whole = TextMatch::folded(text);
    return std::ranges::all_of(TextMatch::folded(typed).split(u' ', Qt::SkipEmptyParts),
                               [&](const QString &part) { return whole.contains(part); });
}

} // namespace Parlance
