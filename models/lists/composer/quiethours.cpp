// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/quiethours.h"

#include "models/lists/composer/latermoments.h"

#include <algorithm>

namespace Parlance {

/// When clocks in \p zone show \p time next.
static QDateTime next(QTime time, const QTimeZone &zone, const QDateTime &now)
{
    constexpr int Day = 24 * 3600 * 1000;
    const auto here = now.toTimeZone(zone);
    const auto soon = now.addMSecs((here.time().msecsTo(time) + Day) % Day);
    if (soon > now && soon.toTimeZone(zone).time() == time)
        return soon; // the clocks may show it twice in this night
    const auto today = here.date();
    const auto at = LaterMoments::moment(today, time, zone);
    return at > now ? at : LaterMoments::moment(today.addDays(1), time, zone);
}

bool QuietHours::hold(QTime time) const
{
    return from <= until ? time >= from && time < until : time >= from || time < until;
}

bool QuietHours::hold(const QList<QTimeZone> &zones, const QDateTime &now) const
{
    return !zones.isEmpty() && std::ranges::all_of(zones, [&](const QTimeZone &zone) {
        return hold(now.toTimeZone(zone).time());
    });
}

QDateTime QuietHours::end(const QList<QTimeZone> &zones, const QDateTime &now) const
{
    QDateTime last;
    for (const auto &zone : zones)
        last = std::max(last, next(until, zone, now));
    return last;
}

QDateTime QuietHours::earliest(const QList<QTimeZone> &zones, const QDateTime &now) const
{
    QDateTime first;
    for (const auto &zone : zones) {
        if (from == until || hold(now.toTimeZone(zone).time()))
            continue;
        const auto begins = next(from, zone, now);
        first = first.isValid() ? std::min(first, begins) : begins;
    }
    return first;
}

} // namespace Parlance
