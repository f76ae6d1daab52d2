// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/retryafter.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<std::chrono::seconds> retryAfter(const QByteArray &value, const QDateTime &now)
{
    constexpr std::chrono::seconds Shortest = 1s;
    constexpr std::chrono::seconds Longest = 1h;

    const QByteArray text = value.trimmed();
    if (isDigits(text)) {
        bool fits = false;
        const std::chrono::seconds asked(text.toLongLong(&fits));
        return fits ? std::clamp(asked, Shortest, Longest) : Longest;
    }
    const QDateTime then = timeFrom(QString::fromLatin1(text));
    if (!then.isValid())
        return {};
    return std::clamp(std::chrono::seconds(now.secsTo(then)), Shortest, Longest);
}

QDateTime timeFrom(const QString &text)
{
    QString date = text.trimmed();
    QDateTime time = QDateTime::fromString(date, Qt::ISODateWithMs);
    if (!time.isValid()) {
        // Qt takes no date with a wrong day of the week, and knows the zone as a number only.
        if (const auto comma = date.indexOf(u','); comma > 0 && comma < 10)
            date = date.mid(comma + 1).trimmed();
        for (const auto zone : {" GMT"_L1, " UTC"_L1, " UT"_L1}) {
            if (date.endsWith(zone, Qt::CaseInsensitive)) {
                date.replace(date.size() - zone.size(), zone.size(), u" +0000"_s);
                break;
            }
        }
        time = QDateTime::fromString(date, Qt::RFC2822Date);
    }
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime) // no zone given: services speak UTC
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace Parlance
