// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/search/matchrects.h"

#include "models/store/searchquery.h"

#include <QFont>
#include <QTextLayout>

#include <algorithm>

namespace Parlance {

MatchRects::MatchRects(QObject *parent) : QObject(parent) {}

QVariantList MatchRects::rects() const
{
    const auto matches = TextMatch::ranges(m_text, SearchQuery::parse(m_query).terms);
    if (matches.isEmpty() || m_width <= 0)
        return {};
    auto text = m_text;
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, m_font.value<QFont>());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);

    QVariantList rects;
    qreal y = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        line.setPosition(QPointF(0, y));
        y += line.height() * m_leading;
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const auto line = layout.lineAt(i);
        const auto x = m_alignsRight ? m_width - line.naturalTextWidth() : 0;
        for (const auto &match : matches) {
            const auto from = std::max(int(match.start), line.textStart());
            const auto to = std::min(int(match.start + match.length), line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const auto left = x + line.cursorToX(from);
            const auto right = x + line.cursorToX(to);
            rects << QRectF(QPointF(std::min(left, right), line.y()),
                            QPointF(std::max(left, right), line.y() + line.height()));
        }
    }
    return rects;
}

} // namespace Parlance
