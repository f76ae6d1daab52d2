// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/localtime.h"

#include "backends/address.h"
#include "models/lists/display.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

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

/// From UTC, of everywhere in that country, each with a zone that has it; one that it has twice tells
/// nobody's time.
static QHash<int, QByteArray> offsetsIn(const QString &region, const QDateTime &now)
{
    QHash<int, QByteArray> offsets;
    const auto country = QLocale::codeToTerritory(region);
    if (country == QLocale::AnyTerritory)
        return offsets;
    const auto zones = QTimeZone::availableTimeZoneIds(country);
    for (const auto &zone : zones) {
        offsets.insert(QTimeZone(zone).offsetFromUtc(now), zone);
        if (offsets.size() > 1)
            break;
    }
    return offsets;
}

QList<QTimeZone> LocalTime::zones(const QString &address)
{
    const auto country = QLocale::codeToTerritory(Address::regionOf(Address::comparable(address)));
    QList<QTimeZone> zones;
    if (country == QLocale::AnyTerritory || country == QLocale::World)
        return zones;
    const auto ids = QTimeZone::availableTimeZoneIds(country);
    for (const auto &id : ids)
        zones << QTimeZone(id);
    return zones;
}

QTimeZone LocalTime::zone(const ContactAddress &person, const QDateTime &now, const QTimeZone &ours)
{
    QHash<int, QByteArray> offsets;
    const auto numbers = numbersOf(person);
    for (const auto &number : numbers)
        offsets.insert(offsetsIn(Address::regionOf(number), now));
    if (offsets.size() != 1)
        return {};
    const bool isWorthTelling =
        std::abs(offsets.cbegin().key() - ours.offsetFromUtc(now)) >= WorthTelling.count();
    return isWorthTelling ? QTimeZone(offsets.cbegin().value()) : QTimeZone();
}

QString LocalTime::of(const ContactAddress &person, const QDateTime &now, const QTimeZone &ours)
{
    const auto theirs = zone(person, now, ours);
    return theirs.isValid() ? in(theirs, now, ours) : QString();
}

QString LocalTime::in(const QTimeZone &theirs, const QDateTime &at, const QTimeZone &ours)
{
    const auto there = at.toTimeZone(theirs);
    const auto clock = DisplayTime::clock(there.time());
    return there.date() == at.toTimeZone(ours).date()
               ? clock
               : QLocale().toString(there.date(), u"ddd"_s) + u' ' + clock;
}

QDateTime LocalTime::nextMinute(const QDateTime &now)
{
    return QDateTime::fromSecsSinceEpoch((now.toSecsSinceEpoch() / 60 + 1) * 60, Qt::UTC);
}

} // namespace Parlance
