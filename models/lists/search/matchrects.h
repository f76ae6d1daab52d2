// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QRectF>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// Where the words that are looked for stand in a text that is shown: the text is laid out once more as a
/// plain, wrapped Text of that width and font does it.
class MatchRects : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words MEMBER m_text NOTIFY changed REQUIRED)
    Q_PROPERTY(QString query MEMBER m_query NOTIFY changed REQUIRED) ///< as it is typed, see SearchQuery
    Q_PROPERTY(QVariant font MEMBER m_font NOTIFY changed
                   REQUIRED) ///< a QFont, which qmllint of Qt 6.4 does not know
    Q_PROPERTY(double width MEMBER m_width NOTIFY changed REQUIRED)
    Q_PROPERTY(
        double leading MEMBER m_leading NOTIFY changed) ///< from line to line, times what the font asks for
    Q_PROPERTY(bool alignsRight MEMBER m_alignsRight NOTIFY changed)
    Q_PROPERTY(QVariantList rects READ rects NOTIFY changed) ///< rectangles, one for each line of a match

public:
    explicit MatchRects(QObject *parent = nullptr);

    [[nodiscard]] QVariantList rects() const;

Q_SIGNALS:
    void changed();

private:
    QString m_text;
    QString m_query;
    QVariant m_font;
    double m_width = 0;
    double m_leading = 1;
    bool m_alignsRight = false;
};

} // namespace Parlance
