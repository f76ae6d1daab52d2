// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/window/contrast.h"

#include <algorithm>
#include <cmath>

namespace Parlance {

namespace {

constexpr double Flare = 0.05;   // light that a screen throws back, see WCAG
constexpr double Rounding = 0.1; // of colours to whole parts of 255: this much more is wanted

/// Where the luminance of a colour may lie.
struct Span
{
    double darkest = 0;
    double lightest = 1;

    /// At least \p least from \p ground.
    void keepFrom(const QColor &ground, double least)
    {
        const double there = Contrast::luminance(ground) + Flare;
        const double wanted = least + Rounding;
        const bool isLight = there > std::sqrt(Flare * (1 + Flare)); // farther from black than from white
        if (isLight)
            lightest = std::min(lightest, there / wanted - Flare);
        else
            darkest = std::max(darkest, there * wanted - Flare);
    }
};

QColor withLightness(const QColor &colour, double lightness)
{
    return QColor::fromHslF(std::max(0.0F, colour.hslHueF()), colour.hslSaturationF(), float(lightness));
}

/// \p colour, lighter or darker until its luminance is \p wanted: the one grows with the other.
QColor withLuminance(const QColor &colour, double wanted)
{
    double low = 0;
    double high = 1;
    for (int step = 0; step < 20; ++step) {
        const double middle = (low + high) / 2;
        (Contrast::luminance(withLightness(colour, middle)) < wanted ? low : high) = middle;
    }
    return withLightness(colour, (low + high) / 2).toRgb();
}

QColor within(const QColor &colour, const Span &span)
{
    const double is = Contrast::luminance(colour);
    const double may = std::max(span.darkest, std::min(is, span.lightest));
    return may == is ? colour : withLuminance(colour, may);
}

QColor apart(const QColor &colour, const QVariantList &grounds, double least)
{
    Span span;
    for (const auto &ground : grounds)
        span.keepFrom(ground.value<QColor>(), least);
    return within(colour, span);
}

} // namespace

double Contrast::luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double Contrast::between(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + Flare) / (darker + Flare);
}

QColor Contrast::toBeRead(const QColor &colour, const QVariantList &grounds)
{
    return apart(colour, grounds, ForText);
}

QColor Contrast::toBeSeen(const QColor &colour, const QVariantList &grounds)
{
    return apart(colour, grounds, ForGlyphs);
}

QColor Contrast::toLieUnder(const QColor &colour, const QColor &ink, const QColor &below)
{
    Span span;
    span.keepFrom(below, ForGlyphs);
    span.keepFrom(ink, ForText);
    return within(colour, span);
}

QColor Contrast::inPlaceOf(const QColor &usual, const QColor &colour)
{
    const auto saturation = std::min(usual.hslSaturationF(), colour.hslSaturationF());
    const auto hue = std::max(0.0F, colour.hslHueF());
    return withLuminance(QColor::fromHslF(hue, saturation, 0.5F), luminance(usual));
}

} // namespace Parlance
