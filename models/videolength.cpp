// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/videolength.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace Parlance {

using namespace std::chrono_literals;

namespace {

constexpr int MostBoxes = 64; // looked at on each floor: a real file has a dozen
constexpr std::chrono::seconds Longest = 24h;

/// Where the content of a box lies in the file.
struct Box
{
    qint64 begin = 0;
    qint64 end = 0;
};

quint64 number(const QByteArray &bytes, int at, int size)
{
    return size == 8 ? qFromBigEndian<quint64>(bytes.constData() + at)
                     : qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The first box of that kind in \p outer.
std::optional<Box> box(QIODevice &file, const Box &outer, const QByteArray &kind)
{
    constexpr int Head = 8;
    qint64 at = outer.begin;
    for (int i = 0; i < MostBoxes && at <= outer.end - Head && file.seek(at); ++i) {
        const auto head = file.read(2 * Head);
        if (head.size() < Head)
            return {};
        auto size = number(head, 0, 4);
        qint64 begin = at + Head;
        if (size == 1 && head.size() == 2 * Head) { // too large for its field: it stands behind
            size = number(head, Head, 8);
            begin += Head;
        }
        const auto rest = quint64(outer.end - at);
        if (size == 0) // up to the end
            size = rest;
        if (size < quint64(begin - at) || size > rest)
            return {};
        if (head.mid(4, 4) == kind)
            return Box{begin, at + qint64(size)};
        at += qint64(size);
    }
    return {};
}

} // namespace

std::chrono::milliseconds videoLength(QIODevice &file)
{
    const auto movie = box(file, {0, file.size()}, "moov");
    const auto header = movie ? box(file, *movie, "mvhd") : std::nullopt;
    if (!header || !file.seek(header->begin))
        return 0ms;
    constexpr int Longer = 32; // the second version's: version, made, changed, units a second, units
    const auto bytes = file.read(std::min<qint64>(Longer, header->end - header->begin));
    const int width = bytes.startsWith('\1') ? 8 : 4;
    const int unitsAt = 4 + 2 * width;
    if (bytes.size() < unitsAt + 4 + width)
        return 0ms;
    const auto second = number(bytes, unitsAt, 4);
    const auto units = number(bytes, unitsAt + 4, width);
    if (second == 0 || units / second > quint64(Longest.count()))
        return 0ms;
    return std::chrono::milliseconds(1000 * units / second);
}

} // namespace Parlance
