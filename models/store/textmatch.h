// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Parlance {

/// A word, or words in a row, that a text must have.
struct SearchTerm
{
    QStringList words;
    bool isBeginning = false; ///< the last word may go on

    bool operator==(const SearchTerm &) const = default;
};

/// Part of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// Words compared as the search index does: without accents and capitals.
namespace TextMatch {

[[nodiscard]] QString folded(const QString &text);

/// What the index takes for the words of \p text.
[[nodiscard]] QStringList words(const QString &text);

/// Which words of \p text are meant by any of \p terms: whole words, in their order, each once.
[[nodiscard]] QList<TextRange> ranges(const QString &text, const QList<SearchTerm> &terms);

} // namespace TextMatch

} // namespace Parlance
