// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/search/fuzzy.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 200; // of a text
constexpr int AtStart = 12;            // of a word
constexpr int InARow = 8;
constexpr int Skipped = -1; // each letter
constexpr int Enough = 4;   // for each letter typed: scattered ones are no match

/// A letter as it is compared, and where it came from.
struct Letter
{
    QChar folded;
    qsizetype at = 0;
    bool startsWord = false;
};

QList<Letter> lettersOf(const QString &text)
{
    QList<Letter> letters;
    bool startsWord = true;
    for (qsizetype at = 0; at < std::min(text.size(), LongestText); ++at) {
        const auto c = text.at(at);
        const auto folded = TextMatch::folded(QString(c));
        for (const auto &part : folded) {
            letters << Letter{part, at, startsWord};
            startsWord = false;
        }
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
            startsWord = true;
    }
    return letters;
}

void mark(QList<TextRange> &ranges, qsizetype at)
{
    if (!ranges.isEmpty() && ranges.constLast().start + ranges.constLast().length == at)
        ++ranges.last().length;
    else if (ranges.isEmpty() || ranges.constLast().start + ranges.constLast().length < at)
        ranges << TextRange{at, 1};
}

/// The rest of \p typed, as soon as possible, when its first letter is that at \p first.
std::optional<FuzzyMatch> matchFrom(const QList<Letter> &letters, qsizetype first, const QString &typed)
{
    FuzzyMatch match;
    qsizetype next = 0;
    qsizetype last = first - 1;
    for (qsizetype i = first; i < letters.size() && next < typed.size(); ++i) {
        if (letters.at(i).folded != typed.at(next))
            continue;
        match.score += letters.at(i).startsWord ? AtStart : 0;
        match.score += next > 0 && i == last + 1 ? InARow : 0;
        match.score += int(i - last - 1) * Skipped;
        mark(match.ranges, letters.at(i).at);
        last = i;
        ++next;
    }
    if (next < typed.size() || match.score < Enough * typed.size())
        return {};
    return match;
}

std::optional<FuzzyMatch> numberMatch(const QString &text, const QString &digits)
{
    QList<Letter> all;
    QString folded;
    for (qsizetype at = 0; at < std::min(text.size(), LongestText); ++at) {
        if (text.at(at).isDigit()) {
            all << Letter{text.at(at), at};
            folded += text.at(at);
        }
    }
    const auto found = folded.indexOf(digits);
    if (found < 0)
        return {};
    FuzzyMatch match;
    match.score = int(digits.size()) * InARow;
    for (qsizetype i = found; i < found + digits.size(); ++i)
        mark(match.ranges, all.at(i).at);
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &text, const QString &typed)
{
    const auto isSign = [](QChar c) { return c.isSpace() || u"+().-/"_s.contains(c); };
    const auto isDigitOrSign = [&](QChar c) { return c.isDigit() || isSign(c); };
    auto wanted = TextMatch::folded(typed.left(LongestText));
    const bool isNumber = std::ranges::all_of(wanted, isDigitOrSign);
    wanted.removeIf([&](QChar c) { return isNumber ? isSign(c) : c.isSpace(); });
    if (wanted.isEmpty())
        return FuzzyMatch();
    if (isNumber)
        return numberMatch(text, wanted);

    const auto letters = lettersOf(text);
    std::optional<FuzzyMatch> best;
    for (qsizetype first = 0; first < letters.size(); ++first) {
        if (letters.at(first).folded != wanted.front())
            continue;
        const auto match = matchFrom(letters, first, wanted);
        if (match && (!best || match->score > best->score))
            best = match;
    }
    return best;
}

} // namespace Parlance
