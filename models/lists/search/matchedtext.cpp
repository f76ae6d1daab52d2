// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/search/matchedtext.h"

#include "models/lists/display.h"

namespace Parlance {

using namespace Qt::StringLiterals;

static QVariantMap piece(const QString &text, bool isMatch)
{
    return {{u"text"_s, text}, {u"isMatch"_s, isMatch}};
}

QVariantList MatchedText::pieces(const QString &text, const QList<TextRange> &matches)
{
    QVariantList pieces;
    qsizetype at = 0;
    for (const auto &match : matches) {
        if (match.start > at)
            pieces << piece(text.mid(at, match.start - at), false);
        pieces << piece(text.mid(match.start, match.length), true);
        at = match.start + match.length;
    }
    if (at < text.size())
        pieces << piece(text.mid(at), false);
    return pieces;
}

QVariantList MatchedText::excerpt(const QString &outside, const QList<SearchTerm> &terms)
{
    constexpr qsizetype Searched = 20000; // characters; a match further on is not shown
    constexpr qsizetype Before = 24;      // of the match: it must be in view on a narrow row

    const auto text = outside.left(Searched);
    const auto matches = TextMatch::ranges(text, terms);
    qsizetype start = 0;
    if (!matches.isEmpty() && matches.constFirst().start > Before) {
        start = text.lastIndexOf(u' ', matches.constFirst().start - Before) + 1;
        start = std::max(start, matches.constFirst().start - 2 * Before); // no space for long
        start += text.at(start).isLowSurrogate();
    }
    const auto line = (start > 0 ? u"…"_s : QString()) + DisplayText::line(text.mid(start));
    return pieces(line, TextMatch::ranges(line, terms));
}

QString MatchedText::joined(const QVariantList &pieces)
{
    QString text;
    for (const auto &piece : pieces)
        text += piece.toMap().value(u"text"_s).toString();
    return text;
}

} // namespace Parlance
