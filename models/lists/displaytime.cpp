// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/display.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(DisplayTime)
};

qint64 daysBetween(const QDateTime &time, const QDateTime &now)
{
    return time.toLocalTime().date().daysTo(now.toLocalTime().date());
}

QString dayAndMonth(const QDateTime &time)
{
    //: A date in the list of conversations, this year; as for QDate::toString()
    return QLocale().toString(time.toLocalTime().date(), TimeWords::tr("d MMM"));
}

} // namespace

QString DisplayTime::clock(const QDateTime &time)
{
    return clock(time.toLocalTime().time());
}

QString DisplayTime::clock(QTime time)
{
    auto format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(":ss"_L1); // the plain "C" has them
    return QLocale().toString(time, format);
}

QString DisplayTime::clockToTheSecond(const QDateTime &time)
{
    static const QRegularExpression minutes(
        u"(.)mm(?!.ss)"_s); // with what stands before them in this country
    auto format = QLocale().timeFormat(QLocale::ShortFormat);
    format.replace(minutes, u"\\1mm\\1ss"_s);
    return QLocale().toString(time.toLocalTime().time(), format);
}

QString DisplayTime::day(const QDateTime &time, const QDateTime &now)
{
    const auto date = time.toLocalTime().date();
    const auto days = daysBetween(time, now);
    if (days == 0)
        return TimeWords::tr("Today");
    if (days == 1)
        return TimeWords::tr("Yesterday");
    if (date.year() == now.toLocalTime().date().year())
        //: A day of this year between messages; as for QDate::toString()
        return QLocale().toString(date, TimeWords::tr("dddd, d MMMM"));
    //: A day of another year between messages; as for QDate::toString()
    return QLocale().toString(date, TimeWords::tr("d MMMM yyyy"));
}

QString DisplayTime::brief(const QDateTime &time, const QDateTime &now)
{
    const auto date = time.toLocalTime().date();
    const auto days = daysBetween(time, now);
    if (days == 0)
        return clock(time);
    if (days == 1)
        return TimeWords::tr("Yesterday");
    if (days > 1 && days < 7)
        return QLocale().toString(date, u"ddd"_s);
    if (date.year() == now.toLocalTime().date().year())
        return dayAndMonth(time);
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString DisplayTime::ahead(const QDateTime &time, const QDateTime &now)
{
    const auto days = -daysBetween(time, now);
    if (days == 0)
        return clock(time);
    if (days == 1)
        return TimeWords::tr("Tomorrow %1").arg(clock(time));
    return TimeWords::tr("%1, %2", "day, time").arg(dayAndMonth(time), clock(time));
}

QString DisplayTime::since(const QDateTime &time, const QDateTime &now)
{
    const int minutes = int(time.secsTo(now) / 60);
    if (minutes < 1)
        return {};
    if (minutes < 60)
        return TimeWords::tr("%n min", nullptr, minutes);
    if (minutes < 48 * 60)
        return TimeWords::tr("%n h", nullptr, minutes / 60);
    return TimeWords::tr("%n days", nullptr, minutes / (24 * 60));
}

QString DisplayTime::sinceInWords(const QDateTime &time, const QDateTime &now)
{
    const int minutes = int(time.secsTo(now) / 60);
    if (minutes < 1)
        return {};
    if (minutes < 60)
        return minutes == 1 ? TimeWords::tr("a minute") : TimeWords::tr("%n minutes", nullptr, minutes);
    if (minutes < 48 * 60)
        return minutes < 120 ? TimeWords::tr("an hour") : TimeWords::tr("%n hours", nullptr, minutes / 60);
    return TimeWords::tr("%n days", nullptr, minutes / (24 * 60));
}

QString DisplayTime::length(std::chrono::milliseconds length)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    return QString::number(seconds / 60) + u':' + QString::number(seconds % 60).rightJustified(2, u'0');
}

QDateTime DisplayTime::endOfDay(const QDateTime &now)
{
    return now.toLocalTime().date().addDays(1).startOfDay().toUTC();
}

} // namespace Parlance
