// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/latermoments.h"

#include <QLocale>

namespace Parlance {

using namespace Qt::StringLiterals;

constexpr int EveningHour = 19;
constexpr int MorningHour = 8;

QDateTime LaterMoments::moment(QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime shown(date, time, Qt::UTC);
    const auto with = [&](int days) { return shown.addSecs(-zone.offsetFromUtc(shown.addDays(days))); };
    const auto early = with(-1); // as the clocks were set before
    const auto late = with(1);
    const auto isShown = [&](const QDateTime &at) { return at.addSecs(zone.offsetFromUtc(at)) == shown; };
    return isShown(early) || !isShown(late) ? early : late;
}

QList<LaterMoments::Preset> LaterMoments::presets(const QDateTime &now, const QTimeZone &zone)
{
    constexpr qint64 Hour = 3600;
    const auto here = now.toTimeZone(zone);
    const auto today = here.date();
    const QTime morning(MorningHour, 0);
    QList<Preset> all{{u"hour"_s, now.addSecs(Hour)}};
    const auto evening = moment(today, QTime(EveningHour, 0), zone);
    if (here.time().hour() < EveningHour && evening != all.constFirst().at)
        all << Preset{u"evening"_s, evening};
    all << Preset{u"tomorrow"_s, moment(today.addDays(1), morning, zone)};
    const auto monday = today.addDays(8 - today.dayOfWeek());
    if (monday != today.addDays(1))
        all << Preset{u"monday"_s, moment(monday, morning, zone)};
    return all;
}

/// The digits of every script as those of ours.
static QString plain(const QString &text)
{
    QString plain;
    for (const QChar c : text.trimmed())
        plain += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    return plain;
}

/// With all of the year.
static QString dateFormat()
{
    auto format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QString LaterMoments::dateText(QDate date)
{
    return QLocale().toString(date, dateFormat());
}

QDate LaterMoments::dateFrom(const QString &text)
{
    constexpr int Century = 100;
    const QLocale digits(QLocale::C);
    auto whole = dateFormat();
    whole.remove(QChar(0x200f)); // what turns the direction is not written by hand
    auto written = plain(text);
    written.remove(QChar(0x200f));
    auto single = whole;
    single.replace("dd"_L1, "d"_L1).replace("MM"_L1, "M"_L1);
    auto brief = single;
    brief.replace("yyyy"_L1, "yy"_L1);
    for (const auto &format : {whole, single, u"yyyy-MM-dd"_s}) {
        if (const auto date = digits.toDate(written, format); date.isValid())
            return date;
    }
    const auto date = digits.toDate(written, brief);
    return date.isValid() && date.year() < 2000 ? date.addYears(Century) : date;
}

QTime LaterMoments::timeFrom(const QString &text)
{
    const QLocale digits(QLocale::C);
    const auto written = plain(text).toUpper();
    auto usual = QLocale().timeFormat(QLocale::ShortFormat);
    usual.remove(":ss"_L1);
    if (const auto time = QLocale().toTime(text.trimmed(), usual); time.isValid())
        return time;
    for (const auto &format :
         {u"H:mm"_s, u"h:mm AP"_s, u"h:mmAP"_s, u"h AP"_s, u"hAP"_s, u"H.mm"_s, u"HHmm"_s, u"H"_s}) {
        if (const auto time = digits.toTime(written, format); time.isValid())
            return time;
    }
    return {};
}

} // namespace Parlance
