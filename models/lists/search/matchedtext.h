// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/textmatch.h"

#include <QVariantList>

namespace Parlance {

/// Text in pieces {text, isMatch}, so that what was searched for stands out without any markup.
namespace MatchedText {

[[nodiscard]] QVariantList pieces(const QString &text, const QList<TextRange> &matches);

/// Outside text on one line, from shortly before the first match on.
[[nodiscard]] QVariantList excerpt(const QString &outside, const QList<SearchTerm> &terms);

/// The pieces as one text.
[[nodiscard]] QString joined(const QVariantList &pieces);

} // namespace MatchedText

} // namespace Parlance
