// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givenmessenger.h"
#include "models/lists/composer/latermoments.h"
#include "models/lists/composer/latertimes.h"

#include <QLocale>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_LaterTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void offersWhatIsToCome_data();
    void offersWhatIsToCome();
    void countsWithTheClocksThere_data();
    void countsWithTheClocksThere();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void readsTheDayItProposes_data();
    void readsTheDayItProposes();
    void saysWhenExactly();
    void saysWhatTimeItIsThereThen();
    void saysWhenFreeWordsDoNotGetThrough();
    void aTemplateGetsThroughAtAnyTime();
    void proposesADayToComeThere();
    void takesAnotherTime_data();
    void takesAnotherTime();
    void takesTheirTime();
};

static const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

void tst_LaterTimes::offersWhatIsToCome_data()
{
    QTest::addColumn<QDateTime>("here");
    QTest::addColumn<QStringList>("offered");
    const auto row = [](const char *name, QDate date, QTime time, const QStringList &offered) {
        QTest::newRow(name) << QDateTime(date, time, berlin()) << offered;
    };
    row("a Thursday morning", {2026, 11, 26}, {9, 30},
        {u"hour 2026-11-26 10:30"_s, u"evening 2026-11-26 19:00"_s, u"tomorrow 2026-11-27 08:00"_s,
         u"monday 2026-11-30 08:00"_s});
    row("in the evening", {2026, 11, 26}, {19, 0},
        {u"hour 2026-11-26 20:00"_s, u"tomorrow 2026-11-27 08:00"_s, u"monday 2026-11-30 08:00"_s});
    row("an hour before the evening", {2026, 11, 26}, {18, 0},
        {u"hour 2026-11-26 19:00"_s, u"tomorrow 2026-11-27 08:00"_s, u"monday 2026-11-30 08:00"_s});
    row("a Sunday", {2026, 11, 29}, {20, 0}, {u"hour 2026-11-29 21:00"_s, u"tomorrow 2026-11-30 08:00"_s});
    row("a Monday", {2026, 11, 30}, {20, 0},
        {u"hour 2026-11-30 21:00"_s, u"tomorrow 2026-12-01 08:00"_s, u"monday 2026-12-07 08:00"_s});
    row("at the end of the year", {2026, 12, 31}, {23, 30},
        {u"hour 2027-01-01 00:30"_s, u"tomorrow 2027-01-01 08:00"_s, u"monday 2027-01-04 08:00"_s});
    row("the night before summer time", {2026, 3, 28}, {20, 0},
        {u"hour 2026-03-28 21:00"_s, u"tomorrow 2026-03-29 08:00"_s, u"monday 2026-03-30 08:00"_s});
    row("just before the clocks are set on", {2026, 3, 29}, {1, 30},
        {u"hour 2026-03-29 03:30"_s, u"evening 2026-03-29 19:00"_s, u"tomorrow 2026-03-30 08:00"_s});
    row("the night before winter time", {2026, 10, 24}, {20, 0},
        {u"hour 2026-10-24 21:00"_s, u"tomorrow 2026-10-25 08:00"_s, u"monday 2026-10-26 08:00"_s});
}

void tst_LaterTimes::offersWhatIsToCome()
{
    QFETCH(QDateTime, here);
    QStringList offered;
    for (const auto &preset : LaterMoments::presets(here.toUTC(), berlin()))
        offered << preset.name + u' ' + preset.at.toTimeZone(berlin()).toString(u"yyyy-MM-dd HH:mm"_s);
    QTEST(offered, "offered");
}

void tst_LaterTimes::countsWithTheClocksThere_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("utc");
    QTest::newRow("winter") << QByteArray("Europe/Berlin") << QDate(2026, 1, 5) << QTime(8, 0)
                            << u"2026-01-05T07:00:00Z"_s;
    QTest::newRow("summer") << QByteArray("Europe/Berlin") << QDate(2026, 7, 6) << QTime(8, 0)
                            << u"2026-07-06T06:00:00Z"_s;
    QTest::newRow("a time that is left out")
        << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << QTime(2, 30) << u"2026-03-29T01:30:00Z"_s;
    QTest::newRow("a time that comes twice")
        << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << QTime(2, 30) << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("the morning after it was left out")
        << QByteArray("America/New_York") << QDate(2026, 3, 8) << QTime(8, 0) << u"2026-03-08T12:00:00Z"_s;
    QTest::newRow("half hours") << QByteArray("Asia/Kolkata") << QDate(2026, 1, 1) << QTime(8, 0)
                                << u"2026-01-01T02:30:00Z"_s;
    QTest::newRow("another day there")
        << QByteArray("Asia/Tokyo") << QDate(2027, 1, 1) << QTime(0, 0) << u"2026-12-31T15:00:00Z"_s;
}

void tst_LaterTimes::countsWithTheClocksThere()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    QTEST(LaterMoments::moment(date, time, QTimeZone(zone)).toString(Qt::ISODate), "utc");
}

void tst_LaterTimes::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("read");
    QTest::newRow("as it is written") << u"en_GB"_s << u"27/11/2026"_s << u"17:05"_s << u"2026-11-27 17:05"_s;
    QTest::newRow("without noughts") << u"en_GB"_s << u"1/2/2027"_s << u"8:00"_s << u"2027-02-01 08:00"_s;
    QTest::newRow("a short year") << u"de_DE"_s << u"27.11.26"_s << u"17:05"_s << u"2026-11-27 17:05"_s;
    QTest::newRow("as computers do") << u"de_DE"_s << u"2026-11-27"_s << u"7"_s << u"2026-11-27 07:00"_s;
    QTest::newRow("month first") << u"en_US"_s << u"11/27/2026"_s << u"5:05 PM"_s << u"2026-11-27 17:05"_s;
    QTest::newRow("small letters") << u"en_US"_s << u"11/27/26"_s << u"5pm"_s << u"2026-11-27 17:00"_s;
    QTest::newRow("digits of another script")
        << u"en_GB"_s << u"٢٧/١١/٢٠٢٦"_s << u"١٧:٠٥"_s << u"2026-11-27 17:05"_s;
    QTest::newRow("blanks around") << u"en_GB"_s << u" 27/11/2026 "_s << u" 17:05 "_s
                                   << u"2026-11-27 17:05"_s;
    QTest::newRow("no such day") << u"en_GB"_s << u"31/02/2026"_s << u"17:05"_s << u" 17:05"_s;
    QTest::newRow("words") << u"en_GB"_s << u"soon"_s << u"noon"_s << u" "_s;
    QTest::newRow("nothing") << u"en_GB"_s << u""_s << u""_s << u" "_s;
    QTest::newRow("no such hour") << u"en_GB"_s << u"27/11/2026"_s << u"25:00"_s << u"2026-11-27 "_s;
}

void tst_LaterTimes::readsWhatPeopleWrite()
{
    QFETCH(QString, locale);
    QFETCH(QString, date);
    QFETCH(QString, time);
    QLocale::setDefault(QLocale(locale));
    QTEST(LaterMoments::dateFrom(date).toString(Qt::ISODate) + u' ' +
              LaterMoments::timeFrom(time).toString(u"HH:mm"_s),
          "read");
}

void tst_LaterTimes::readsTheDayItProposes_data()
{
    QTest::addColumn<QString>("locale");
    for (const auto &locale : {u"en_GB"_s, u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"es_ES"_s, u"ar_EG"_s,
                               u"ar_SA"_s, u"fa_IR"_s, u"ja_JP"_s, u"hu_HU"_s})
        QTest::newRow(qPrintable(locale)) << locale;
}

void tst_LaterTimes::readsTheDayItProposes()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    LaterTimes times;
    times.setClock([] { return QDateTime({2026, 11, 26}, {9, 0}, Qt::UTC); }, QTimeZone::utc());
    QCOMPARE(LaterMoments::dateFrom(times.firstDate(false)), QDate(2026, 11, 27));
    QCOMPARE(LaterMoments::timeFrom(times.firstTime()), QTime(8, 0));
}

static QStringList rowsOf(const LaterTimes &times)
{
    QStringList rows;
    for (int i = 0; i + 1 < times.count(); ++i) // the last leads to another time
        rows << times.row<LaterRow>(i).words + u": "_s + times.row<LaterRow>(i).moment;
    return rows;
}

void tst_LaterTimes::saysWhenExactly()
{
    LaterTimes times;
    times.setClock([] { return QDateTime({2026, 12, 31}, {17, 0}, Qt::UTC); }, berlin());
    QCOMPARE(rowsOf(times),
             (QStringList{u"In an hour: Thu 31 Dec, 19:00"_s, u"Tomorrow: Fri 1 Jan 2027, 08:00"_s,
                          u"Monday: Mon 4 Jan 2027, 08:00"_s}));
    QCOMPARE(times.there(), QString());
}

void tst_LaterTimes::saysWhatTimeItIsThereThen()
{
    GivenMessenger given;
    given.apply({Given::theirs(u"r1"_s, u"moshi"_s, QDateTime::currentDateTimeUtc(), u"+81312345678"_s)});
    LaterTimes times;
    times.setClock([] { return QDateTime({2026, 11, 26}, {17, 0}, Qt::UTC); }, berlin());
    times.setMessenger(given.messenger.get());
    times.setConversation(1);
    QTRY_COMPARE(times.there(), u"Fri 02:00"_s);
    QCOMPARE(rowsOf(times).first(), u"In an hour: Thu 26 Nov, 19:00 · Fri 03:00 there"_s);
    QCOMPARE(rowsOf(times).at(1), u"Tomorrow: Fri 27 Nov, 08:00 · 16:00 there"_s);
}

void tst_LaterTimes::saysWhenFreeWordsDoNotGetThrough()
{
    GivenMessenger given;
    const auto now = QDateTime({2026, 11, 26}, {17, 0}, Qt::UTC);
    given.apply({Given::theirs(u"r1"_s, u"hello"_s, now, u"+15550100222"_s),
                 SessionSeen{u"+15550100222"_s, now.addSecs(2 * 3600)}});
    LaterTimes times;
    times.setClock([now] { return now; }, berlin());
    times.setMessenger(given.messenger.get());
    times.setConversation(1);
    QTRY_VERIFY(rowsOf(times).at(1).endsWith(u" · only templates get through by then"_s));
    QVERIFY(!rowsOf(times).first().contains(u"templates"_s)); // in an hour
}

void tst_LaterTimes::aTemplateGetsThroughAtAnyTime()
{
    GivenMessenger given;
    const auto now = QDateTime({2026, 11, 26}, {17, 0}, Qt::UTC);
    given.apply({Given::theirs(u"r1"_s, u"hello"_s, now, u"+15550100222"_s),
                 SessionSeen{u"+15550100222"_s, now.addSecs(2 * 3600)}});
    LaterTimes times;
    times.setClock([now] { return now; }, berlin());
    times.setMessenger(given.messenger.get());
    times.setConversation(1);
    const auto isWarned = [&times] { return rowsOf(times).at(1).contains(u"templates"_s); };
    QTRY_VERIFY(isWarned());
    times.setTemplate(true);
    QVERIFY(!isWarned());
    times.setTemplate(false);
    QVERIFY(isWarned());

    Draft draft{given.account, {u"+15550100222"_s}, u"We are closed"_s};
    draft.notBefore = QDateTime::currentDateTimeUtc().addDays(1);
    const auto words = get(given.engine.store().enqueue(draft)).id;
    draft.usedTemplate = TemplateUse{u"t1"_s, {}};
    times.setMessage(double(get(given.engine.store().enqueue(draft)).id)); // which gets another time
    QTRY_VERIFY(!isWarned());
    times.setMessage(double(words));
    QTRY_VERIFY(isWarned());
}

void tst_LaterTimes::proposesADayToComeThere()
{
    GivenMessenger given;
    given.apply({Given::theirs(u"r1"_s, u"moshi"_s, QDateTime::currentDateTimeUtc(), u"+81312345678"_s)});
    LaterTimes times;
    times.setClock([] { return QDateTime({2026, 11, 26}, {23, 30}, Qt::UTC); }, QTimeZone::utc());
    times.setMessenger(given.messenger.get());
    times.setConversation(1);
    QTRY_COMPARE(times.there(), u"Fri 08:30"_s);
    QCOMPARE(times.firstDate(false), u"27/11/2026"_s);
    QCOMPARE(times.firstDate(true), u"28/11/2026"_s);
    QCOMPARE(times.custom(times.firstDate(true), times.firstTime(), true).value(u"moment"_s).toString(),
             u"Fri 27 Nov, 23:00 · Sat 08:00 there"_s);
}

void tst_LaterTimes::takesAnotherTime_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("problem");
    QTest::newRow("good") << u"27/11/2026"_s << u"17:05"_s << u"Fri 27 Nov, 17:05"_s << QString();
    QTest::newRow("past") << u"26/11/2026"_s << u"17:59"_s << QString() << u"This is past"_s;
    QTest::newRow("now") << u"26/11/2026"_s << u"18:00"_s << QString() << u"This is past"_s;
    QTest::newRow("no day") << u"soon"_s << u"17:05"_s << QString()
                            << u"This is no day · write it like 27/11/2026"_s;
    QTest::newRow("no time") << u"27/11/2026"_s << u"noon"_s << QString()
                             << u"This is no time · write it like 08:00"_s;
    QTest::newRow("another life") << u"27/11/2926"_s << u"17:05"_s << QString() << u"This is too far off"_s;
}

void tst_LaterTimes::takesAnotherTime()
{
    QFETCH(QString, date);
    QFETCH(QString, time);
    QFETCH(QString, problem);
    LaterTimes times;
    times.setClock([] { return QDateTime({2026, 11, 26}, {17, 0}, Qt::UTC); }, berlin());
    const auto custom = times.custom(date, time, false);
    QTEST(custom.value(u"moment"_s).toString(), "moment");
    QVERIFY(custom.value(u"problem"_s).toString().startsWith(problem));
    QCOMPARE(custom.contains(u"at"_s), problem.isEmpty());
    QCOMPARE(custom.value(u"problem"_s).toString().isEmpty(), problem.isEmpty());
}

void tst_LaterTimes::takesTheirTime()
{
    GivenMessenger given;
    given.apply({Given::theirs(u"r1"_s, u"moshi"_s, QDateTime::currentDateTimeUtc(), u"+81312345678"_s)});
    LaterTimes times;
    times.setClock([] { return QDateTime({2026, 11, 26}, {17, 0}, Qt::UTC); }, berlin());
    times.setMessenger(given.messenger.get());
    times.setConversation(1);
    QTRY_VERIFY(!times.there().isEmpty());
    QCOMPARE(times.custom(u"27/11/2026"_s, u"09:00"_s, true).value(u"moment"_s).toString(),
             u"Fri 27 Nov, 01:00 · 09:00 there"_s);
    QCOMPARE(times.custom(u"27/11/2026"_s, u"09:00"_s, false).value(u"moment"_s).toString(),
             u"Fri 27 Nov, 09:00 · 17:00 there"_s);
    QCOMPARE(times.custom(u"27/11/2026"_s, u"01:00"_s, true).value(u"problem"_s).toString(),
             u"This is past · choose a time to come"_s);
}

QTEST_MAIN(tst_LaterTimes)
#include "tst_latertimes.moc"
