// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/localtime.h"

#include "backends/address.h"
#include "models/lists/display.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <chrono>
#include <cstdlib>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::chrono::seconds WorthTelling = 2h;
static constexpr int MostNumbers = 20;

static QStringList numbersOf(const ContactAddress &person)
{
    if (person.address.startsWith(u'+'))
        return {person.address};
    QStringList numbers;
    const auto phones = person.card.value(u"phones"_s).toArray();
    for (int i = 0; i < std::min<qsizetype>(phones.size(), MostNumbers); ++i) {
        const auto number = Address::canonical(phones.at(i)[u"number"_s].toString());
        if (number && number->startsWith(u'+'))
            numbers << *number;
    }
    return numbers;
}

/// From UTC, of everywhere in that country; one that it has twice tells nobody's time.
static QSet<int> offsetsIn(const QString &region, const QDateTime &now)
{
    QSet<int> offsets;
    const auto country = QLocale::codeToTerritory(region);
    if (country == QLocale::AnyTerritory)
        return offsets;
    const auto zones = QTimeZone::availableTimeZoneIds(country);
    for (const auto &zone : zones) {
        offsets << QTimeZone(zone).offsetFromUtc(now);
        if (offsets.size() > 1)
            break;
    }
    return offsets;
}

QString LocalTime::of(const ContactAddress &person, const QDateTime &now, const QTimeZone &ours)
{
    QSet<int> offsets;
    const auto numbers = numbersOf(person);
    for (const auto &number : numbers)
        offsets += offsetsIn(Address::regionOf(number), now);
    if (offsets.size() != 1)
        return {};
    const int theirs = *offsets.cbegin();
    if (std::abs(theirs - ours.offsetFromUtc(now)) < WorthTelling.count())
        return {};
    const auto there = now.toOffsetFromUtc(theirs);
    const auto clock = DisplayTime::clock(there.time());
    return there.date() == now.toTimeZone(ours).date()
               ? clock
               : QLocale().toString(there.date(), u"ddd"_s) + u' ' + clock;
}

QDateTime LocalTime::nextMinute(const QDateTime &now)
{
    return QDateTime::fromSecsSinceEpoch((now.toSecsSinceEpoch() / 60 + 1) * 60, Qt::UTC);
}

} // namespace Parlance
