// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/recipients.h"

#include <QRegularExpression>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr qsizetype MostPasted = 20'000; // characters
static constexpr int ShortestAlone = 7;         // digits: with fewer it may be a piece of a number

/// Whether \p text is not only a piece of an address.
static bool standsAlone(const QString &text)
{
    return text.contains(u'@') || text.startsWith(u'+') ||
           std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= ShortestAlone;
}

/// What is said between two separators may still be several; empty: it is not.
static QStringList severalIn(const QString &part, const Recipients::Reading &read)
{
    static const QRegularExpression plus(u"\\s+(?=\\+)"_s);
    static const QRegularExpression space(u"\\s+"_s);
    const auto areAll = [&](const QStringList &pieces) {
        return std::ranges::all_of(pieces,
                                   [&](const QString &piece) { return standsAlone(piece) && read(piece); });
    };
    for (const auto &border : {plus, space}) {
        const auto pieces = part.split(border, Qt::SkipEmptyParts);
        if (pieces.size() > 1 && areAll(pieces))
            return pieces;
    }
    return {};
}

Recipients Recipients::in(const QString &text, const Reading &read)
{
    static const QRegularExpression border(u"[,;\\n\\r\\t\u2028\u2029]"_s);
    Recipients found;
    const bool isLong = text.size() > MostPasted;
    // a piece of a number may be another number
    const auto end = isLong ? text.lastIndexOf(border, MostPasted) + 1 : text.size();
    found.unread = text.mid(end).trimmed();
    const auto parts = text.left(end).split(border, Qt::SkipEmptyParts);
    for (const auto &each : parts) {
        const auto part = each.trimmed();
        if (part.isEmpty())
            continue;
        if (const auto address = read(part)) {
            found.addresses << *address;
            continue;
        }
        const auto several = severalIn(part, read);
        for (const auto &piece : several)
            found.addresses << *read(piece);
        if (several.isEmpty())
            found.rest << part;
    }
    found.addresses.removeDuplicates();
    found.rest.removeDuplicates();
    return found;
}

} // namespace Parlance
