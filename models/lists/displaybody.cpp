// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/display.h"

#include <QTextBoundaryFinder>

namespace Parlance {

static constexpr int FoldedLines = 20;
static constexpr int FoldedLength = 1500;
static constexpr char32_t ShownAsEmoji = 0xfe0f; // a variation selector
static constexpr char32_t OnAKey = 0x20e3;

DisplayText::Body DisplayText::folded(const QString &body)
{
    qsizetype end = -1;
    for (int line = 0; line < FoldedLines; ++line) {
        end = body.indexOf(u'\n', end + 1);
        if (end < 0)
            break;
    }
    if (end < 0)
        end = body.size();
    if (end > FoldedLength) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, body);
        finder.setPosition(FoldedLength);
        end = finder.isAtBoundary() ? FoldedLength : finder.toPreviousBoundary();
    }
    if (end >= body.size())
        return {body, false};
    return {body.left(end).trimmed() + u'…', true};
}

bool DisplayText::isEmoji(QStringView cluster)
{
    const auto points = cluster.toUcs4();
    const char32_t first = points.first();
    const bool isPicture = (first >= 0x1f000 && first <= 0x1faff) || (first >= 0x2600 && first <= 0x27bf) ||
                           first == 0x2b50 || first == 0x2b55 || (first >= 0x23e9 && first <= 0x23fa) ||
                           first == 0x231a || first == 0x231b;
    return isPicture || points.contains(OnAKey) || (points.contains(ShownAsEmoji) && !QChar::isLetter(first));
}

bool DisplayText::isOnlyEmoji(const QString &body)
{
    constexpr int Most = 3;
    constexpr int UnitsEach = 40; // of a family with skin tones
    if (body.isEmpty() || body.size() > Most * UnitsEach)
        return false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, body);
    int count = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        if (++count > Most || !isEmoji(QStringView(body).sliced(from, to - from)))
            return false;
    }
    return count > 0;
}

} // namespace Parlance
