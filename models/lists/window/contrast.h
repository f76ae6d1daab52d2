// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqml.h>

namespace Parlance {

/// Makes any colour one that can be told from what it meets, as WCAG 2.1 computes it: hue and saturation
/// stay, and the lightness as far as it may.
class Contrast : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    static constexpr double ForText = 4.5;
    static constexpr double ForGlyphs = 3;

    using QObject::QObject;

    /// \p colour as text on each of \p grounds, which are all light or all dark.
    Q_INVOKABLE static QColor toBeRead(const QColor &colour, const QVariantList &grounds);
    /// … as a line or a glyph.
    Q_INVOKABLE static QColor toBeSeen(const QColor &colour, const QVariantList &grounds);
    /// … as a ground on which \p ink is read, and which is seen on \p below.
    Q_INVOKABLE static QColor toLieUnder(const QColor &colour, const QColor &ink, const QColor &below);
    /// \p usual in the hue of \p colour, not more saturated, and as far from anything else as it was.
    Q_INVOKABLE static QColor inPlaceOf(const QColor &usual, const QColor &colour);

    [[nodiscard]] static double luminance(const QColor &colour);
    [[nodiscard]] static double between(const QColor &one, const QColor &other); ///< 1 … 21
};

} // namespace Parlance
