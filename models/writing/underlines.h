// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QQuickTextDocument>

namespace Parlance {

/// Draws the lines under a text that Qt Quick does not: it knows straight ones only.
/// It lies over the view of the text, not over the text: that may be many times as high.
class Underlines : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *textDocument READ text WRITE setText NOTIFY changed REQUIRED)
    Q_PROPERTY(QPointF origin MEMBER m_origin NOTIFY changed) ///< where the text begins, in this item
    Q_PROPERTY(int dottedAt MEMBER m_dottedAt NOTIFY changed) ///< in UTF-16 units; -1: nothing
    Q_PROPERTY(int dottedLength MEMBER m_dottedLength NOTIFY changed)
    Q_PROPERTY(QColor dotColour MEMBER m_dotColour NOTIFY changed)

public:
    explicit Underlines(QQuickItem *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *text() const { return m_text; }
    void setText(QQuickTextDocument *text);

    /// Waves where a format asks for them, as SpellHighlighter's do, and dots where a property does.
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QPointer<QQuickTextDocument> m_text;
    QPointF m_origin;
    int m_dottedAt = -1;
    int m_dottedLength = 0;
    QColor m_dotColour;
};

} // namespace Parlance
