// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/segments.h"

#include <QCoreApplication>
#include <QLocale>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct SegmentWords
{
    Q_DECLARE_TR_FUNCTIONS(Segments)
};

/// Septets of \p c in GSM 03.38; 0: it has none.
int septets(QChar c)
{
    static const QString one = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
                               "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    static const QString two = u"\f^{}\\[~]|€"_s;
    return one.contains(c) ? 1 : two.contains(c) ? 2 : 0;
}

/// Fills messages of \p capacity with characters of these \p sizes, none of which is parted.
Segments filled(const QList<int> &sizes, int single, int capacity)
{
    int units = 0;
    for (const int size : sizes)
        units += size;
    if (units <= single)
        return {.units = units, .count = units > 0 ? 1 : 0, .capacity = single};

    int count = 1;
    int used = 0;
    for (const int size : sizes) {
        if (used + size > capacity) {
            ++count;
            used = 0;
        }
        used += size;
    }
    return {.units = (count - 1) * capacity + used, .count = count, .capacity = count * capacity};
}

} // namespace

bool isGsm(QChar c)
{
    return septets(c) > 0;
}

Segments segments(const QString &text)
{
    QList<int> sizes;
    for (const QChar c : text) {
        const int size = septets(c);
        if (size == 0)
            break;
        sizes << size;
    }
    if (sizes.size() == text.size())
        return filled(sizes, 160, 153);

    sizes.clear();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate())
            sizes.last() = 2;
        else
            sizes << 1;
    }
    auto result = filled(sizes, 70, 67);
    result.isGsm = false;
    return result;
}

QString counterText(const Segments &segments)
{
    constexpr int FromPercent = 60;
    const QLocale locale;
    if (segments.count > 1)
        return SegmentWords::tr("%n texts · %1 left", nullptr, segments.count)
            .arg(locale.toString(segments.capacity - segments.units));
    if (segments.isGsm && segments.units * 100 < segments.capacity * FromPercent)
        return {};
    return SegmentWords::tr("%1 / %2").arg(locale.toString(segments.units),
                                           locale.toString(segments.capacity));
}

} // namespace Parlance
