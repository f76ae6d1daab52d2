// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/writing/underlines.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Parlance {

namespace {

/// Where a line is to be drawn: below letters that are \p size high.
struct Stroke
{
    qreal from = 0;
    qreal to = 0;
    qreal baseline = 0;
    qreal size = 0;
};

/// The strokes under \p length characters of \p block from \p start on, one for each line they stand in.
QList<Stroke> strokesUnder(const QTextBlock &block, QPointF origin, int start, int length)
{
    QList<Stroke> strokes;
    const auto *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const auto line = layout->lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const auto [left, right] = std::minmax({line.cursorToX(from), line.cursorToX(to)});
        strokes << Stroke{origin.x() + left, origin.x() + right, origin.y() + line.y() + line.ascent(),
                          line.ascent()};
    }
    return strokes;
}

void drawWave(QPainter *painter, const Stroke &stroke)
{
    const qreal step = stroke.size / 6;
    const qreal middle = stroke.baseline + stroke.size / 5;
    QPainterPath wave(QPointF(stroke.from, middle));
    qreal height = step / 2;
    for (qreal x = stroke.from; x < stroke.to; x += step, height = -height)
        wave.quadTo(x + step / 2, middle + 2 * height, x + step, middle);
    painter->strokePath(wave, QPen(painter->pen().color(), stroke.size / 12));
}

/// At least three dots: one alone, under an apostrophe, would be taken for dirt.
void drawDots(QPainter *painter, const Stroke &stroke)
{
    constexpr int Least = 3;
    const qreal dot = stroke.size / 7;
    const qreal step = 2 * dot;
    const int count = std::max(Least, int((stroke.to - stroke.from) / step));
    const qreal first = (stroke.from + stroke.to - (count - 1) * step) / 2;
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i)
        painter->drawEllipse(QPointF(first + i * step, stroke.baseline + stroke.size / 5), dot / 2, dot / 2);
}

} // namespace

Underlines::Underlines(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Underlines::changed, this, [this] { update(); });
}

void Underlines::setText(QQuickTextDocument *text)
{
    if (m_text == text)
        return;
    if (m_text)
        m_text->textDocument()->documentLayout()->disconnect(this);
    m_text = text;
    if (m_text) {
        const auto *layout = m_text->textDocument()->documentLayout();
        connect(layout, &QAbstractTextDocumentLayout::update, this, [this] { update(); });
        connect(layout, &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { update(); });
    }
    Q_EMIT changed();
}

void Underlines::paint(QPainter *painter)
{
    if (!m_text)
        return;
    const auto *document = m_text->textDocument();
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
        const auto place = document->documentLayout()->blockBoundingRect(block).translated(m_origin);
        if (place.bottom() < 0 || place.top() > height())
            continue;
        for (const auto &range : block.layout()->formats()) {
            if (range.format.underlineStyle() != QTextCharFormat::SpellCheckUnderline)
                continue;
            painter->setPen(range.format.underlineColor());
            for (const auto &stroke : strokesUnder(block, place.topLeft(), range.start, range.length))
                drawWave(painter, stroke);
        }
        painter->setBrush(m_dotColour);
        const int dotted = m_dottedAt - block.position();
        for (const auto &stroke : strokesUnder(block, place.topLeft(), dotted, m_dottedLength))
            drawDots(painter, stroke);
    }
}

} // namespace Parlance
