// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/textmatch.h"

#include <QRegularExpression>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    TextRange range;
    QString folded;
};

QList<Word> wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}\\p{M}]+"_s);
    QList<Word> words;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        words << Word{{match.capturedStart(), match.capturedLength()}, TextMatch::folded(match.captured())};
    }
    return words;
}

/// \param term folded
bool standsAt(const QList<Word> &words, qsizetype at, const SearchTerm &term)
{
    const auto count = term.words.size();
    if (count == 0 || at + count > words.size())
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const auto &word = words.at(at + i).folded;
        const bool mayGoOn = term.isBeginning && i + 1 == count;
        if (mayGoOn ? !word.startsWith(term.words.at(i)) : word != term.words.at(i))
            return false;
    }
    return true;
}

} // namespace

QString TextMatch::folded(const QString &text)
{
    static const QRegularExpression marks(u"\\p{M}"_s);
    return text.normalized(QString::NormalizationForm_KD).remove(marks).toCaseFolded();
}

QStringList TextMatch::words(const QString &text)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}\\p{M}]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

QList<TextRange> TextMatch::ranges(const QString &text, const QList<SearchTerm> &terms)
{
    const auto words = wordsOf(text);
    QList<bool> isMeant(words.size(), false);
    for (auto term : terms) {
        std::ranges::transform(term.words, term.words.begin(), &TextMatch::folded);
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (standsAt(words, at, term))
                std::fill_n(isMeant.begin() + at, term.words.size(), true);
        }
    }
    QList<TextRange> ranges;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (isMeant.at(at))
            ranges << words.at(at).range;
    }
    return ranges;
}

} // namespace Parlance
