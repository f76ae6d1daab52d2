// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givenmessenger.h"
#include "models/lists/composer/quietnotice.h"
#include "models/lists/people/localtime.h"

#include <QLocale>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_QuietNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void knowsWhenItIsNight_data();
    void knowsWhenItIsNight();
    void knowsWhenTheNightEnds_data();
    void knowsWhenTheNightEnds();
    void endsOnceMoreWhenTheClocksAreSetBackInIt();
    void tellsWhatTimeItIsThere_data();
    void tellsWhatTimeItIsThere();
    void whoWroteJustNowIsAwake_data();
    void whoWroteJustNowIsAwake();
    void whoWritesWakesUp();
    void nothingIsToldWhileNothingIsWritten();
    void isNotToldAgainInTheSameNight();
    void offersNoMorningThatFreeWordsDoNotReach_data();
    void offersNoMorningThatFreeWordsDoNotReach();
    void theClockGoesOn();
    void comesUpWhenTheNightBegins();
};

static const QDate Day(2026, 11, 26);
static const auto Tokyo = u"+81312345678"_s; // nine hours before UTC, all year
static const auto Berlin = u"+493012345678"_s;
static const auto American = u"+14155550100"_s; // anywhere from New York to Honolulu

/// A notice of a conversation with one person.
struct GivenNotice : GivenMessenger
{
    explicit GivenNotice(const QString &address, const QDateTime &at) : now(at)
    {
        hears(address, now.addDays(-1));
        notice.setClock([this] { return now; });
        notice.setMessenger(messenger.get());
        notice.setConversation(1);
    }
    ~GivenNotice() { notice.setMessenger(nullptr); }
    void hears(const QString &address, const QDateTime &at)
    {
        apply({Given::theirs(u"r%1"_s.arg(++heard), u"hello"_s, at, address)});
    }
    /// Something is written, and whom it is for was looked at.
    QString told()
    {
        notice.setWatched(false);
        notice.setWatched(true);
        return said(notice);
    }
    /// It asks for one thing after the other, and is answered in turn.
    QString said(const QuietNotice &asking)
    {
        constexpr int Questions = 3;
        for (int i = 0; i <= Questions; ++i)
            get(store().accounts());
        return asking.words();
    }
    QString sendsAt() const
    {
        return QDateTime::fromMSecsSinceEpoch(qint64(notice.at()), Qt::UTC).toString(Qt::ISODate);
    }

    QDateTime now;
    int heard = 0;
    QuietNotice notice;
};

void tst_QuietNotice::knowsWhenItIsNight_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("isNight");
    const auto row = [](const char *name, int from, int until, QTime time, bool isNight) {
        QTest::newRow(name) << QTime(from, 0) << QTime(until, 0) << time << isNight;
    };
    row("before", 21, 8, {20, 59}, false);
    row("it begins", 21, 8, {21, 0}, true);
    row("midnight", 21, 8, {0, 0}, true);
    row("before it ends", 21, 8, {7, 59}, true);
    row("it ends", 21, 8, {8, 0}, false);
    row("noon", 21, 8, {12, 0}, false);
    row("in one day", 1, 6, {3, 0}, true);
    row("after one in one day", 1, 6, {6, 0}, false);
    row("none", 8, 8, {8, 0}, false);
}

void tst_QuietNotice::knowsWhenItIsNight()
{
    QFETCH(QTime, from);
    QFETCH(QTime, until);
    QFETCH(QTime, time);
    QTEST((QuietHours{from, until}.hold(time)), "isNight");
}

void tst_QuietNotice::knowsWhenTheNightEnds_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const QString &address, QDate date, QTime time, const char *end) {
        QTest::newRow(name) << address << QDateTime(date, time, Qt::UTC) << QString::fromLatin1(end);
    };
    row("on the next day", Tokyo, Day, {14, 40}, "2026-11-26T23:00:00Z");
    row("on the same day", Tokyo, Day, {15, 0}, "2026-11-26T23:00:00Z");
    row("the clocks are set on", Berlin, {2026, 3, 28}, {23, 0}, "2026-03-29T06:00:00Z");
    row("the clocks are set back", Berlin, {2026, 10, 24}, {22, 0}, "2026-10-25T07:00:00Z");
    row("in the last of several zones", American, Day, {10, 0}, "2026-11-26T18:00:00Z");
}

void tst_QuietNotice::knowsWhenTheNightEnds()
{
    QFETCH(QString, address);
    QFETCH(QDateTime, now);
    const QuietHours hours{QTime(21, 0), QTime(8, 0)};
    const auto zones = LocalTime::zones(address);
    QVERIFY(hours.hold(zones, now));
    QTEST(hours.end(zones, now).toString(Qt::ISODate), "end");
}

void tst_QuietNotice::endsOnceMoreWhenTheClocksAreSetBackInIt()
{
    const QuietHours hours{QTime(21, 0), QTime(2, 30)};
    const QDateTime now({2026, 10, 25}, {1, 10}, Qt::UTC); // 2:10, for the second time
    const auto zones = LocalTime::zones(Berlin);
    QVERIFY(hours.hold(zones, now));
    QCOMPARE(hours.end(zones, now), now.addSecs(20 * 60));
}

void tst_QuietNotice::tellsWhatTimeItIsThere_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("sendsAt");
    const auto row = [](const char *name, const QString &address, QTime time, const QString &words,
                        const QString &action, const QString &at) {
        QTest::newRow(name) << address << time << words << action << at;
    };
    const auto none = u"1970-01-01T00:00:00Z"_s;
    row("night", Tokyo, {14, 40}, u"It is 23:40 where +81 312 345 678 is"_s, u"Send at 08:00 there"_s,
        u"2026-11-26T23:00:00Z"_s);
    row("in another chat", u"whatsapp:"_s + Tokyo, {14, 40}, u"It is 23:40 where whatsapp:+81312345678 is"_s,
        u"Send at 08:00 there"_s, u"2026-11-26T23:00:00Z"_s);
    row("day", Tokyo, {3, 0}, QString(), QString(), none);
    row("night in all of its zones", American, {10, 0}, u"It is night where +1 415 555 0100 is"_s,
        u"Send after 08:00 there"_s, u"2026-11-26T18:00:00Z"_s);
    row("night in some of its zones", American, {5, 0}, QString(), QString(), none);
    row("day in the first of its zones", American, {13, 30}, QString(), QString(), none);
    row("a short code", u"12345"_s, {2, 0}, QString(), QString(), none);
}

void tst_QuietNotice::tellsWhatTimeItIsThere()
{
    QFETCH(QString, address);
    QFETCH(QTime, time);
    GivenNotice given(address, QDateTime(Day, time, Qt::UTC));
    QTEST(given.told(), "words");
    QTEST(given.notice.action(), "action");
    QTEST(given.sendsAt(), "sendsAt");
}

void tst_QuietNotice::whoWroteJustNowIsAwake_data()
{
    QTest::addColumn<int>("minutesAgo");
    QTest::addColumn<bool>("isAwake");
    QTest::newRow("just now") << 1 << true;
    QTest::newRow("a while ago") << 14 << true;
    QTest::newRow("by a clock that is fast") << -3 << true;
    QTest::newRow("long ago") << 16 << false;
    QTest::newRow("some day") << -3000 << false;
}

void tst_QuietNotice::whoWroteJustNowIsAwake()
{
    QFETCH(int, minutesAgo);
    QFETCH(bool, isAwake);
    GivenNotice given(Tokyo, QDateTime(Day, QTime(14, 40), Qt::UTC));
    given.hears(Tokyo, given.now.addSecs(-60 * minutesAgo));
    given.apply({Given::ours(u"o1"_s, u"hello"_s, given.now, Delivery::Sent, Tokyo)}); // we answered since
    QCOMPARE(given.told().isEmpty(), isAwake);
}

void tst_QuietNotice::whoWritesWakesUp()
{
    GivenNotice given(Tokyo, QDateTime(Day, QTime(14, 40), Qt::UTC));
    QVERIFY(!given.told().isEmpty());
    given.hears(Tokyo, given.now);
    QTRY_COMPARE(given.notice.words(), QString());
}

void tst_QuietNotice::nothingIsToldWhileNothingIsWritten()
{
    GivenNotice given(Tokyo, QDateTime(Day, QTime(14, 40), Qt::UTC));
    QCOMPARE(given.said(given.notice), QString());
    QVERIFY(!given.told().isEmpty());
    given.notice.setWatched(false);
    QCOMPARE(given.notice.words(), QString());
}

void tst_QuietNotice::isNotToldAgainInTheSameNight()
{
    GivenNotice given(Tokyo, QDateTime(Day, QTime(14, 40), Qt::UTC));
    QVERIFY(!given.told().isEmpty());
    given.notice.dismiss();
    QCOMPARE(given.notice.words(), QString());
    given.now = given.now.addSecs(8 * 3600);
    QuietNotice other; // of a page that was opened since
    other.setClock([&] { return given.now; });
    other.setMessenger(given.messenger.get());
    other.setConversation(1);
    other.setWatched(true);
    QCOMPARE(given.said(other), QString());
    QCOMPARE(given.told(), QString());
    given.now = given.now.addSecs(16 * 3600);
    QCOMPARE(given.told(), u"It is 23:40 where +81 312 345 678 is"_s);
    other.setMessenger(nullptr);
}

void tst_QuietNotice::offersNoMorningThatFreeWordsDoNotReach_data()
{
    QTest::addColumn<int>("hoursLeft"); // 8:00 there is in 8 hours and 20 minutes
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("over before") << 8 << false;
    QTest::newRow("still open") << 9 << true;
    QTest::newRow("over already") << -1 << false;
}

void tst_QuietNotice::offersNoMorningThatFreeWordsDoNotReach()
{
    QFETCH(int, hoursLeft);
    GivenNotice given(Tokyo, QDateTime(Day, QTime(14, 40), Qt::UTC));
    given.apply({SessionSeen{Tokyo, given.now.addSecs(hoursLeft * 3600)}});
    QCOMPARE(given.told(), u"It is 23:40 where +81 312 345 678 is"_s);
    QTEST(!given.notice.action().isEmpty(), "isOffered");
    given.notice.setProperty("isTemplate", true);
    given.notice.setClock([now = given.now] { return now; });
    QCOMPARE(given.notice.action(), u"Send at 08:00 there"_s);
}

void tst_QuietNotice::theClockGoesOn()
{
    GivenNotice given(Tokyo, QDateTime(Day, QTime(14, 40), Qt::UTC).addMSecs(-50));
    QCOMPARE(given.told(), u"It is 23:39 where +81 312 345 678 is"_s);
    given.now = given.now.addSecs(1);
    QTRY_COMPARE(given.notice.words(), u"It is 23:40 where +81 312 345 678 is"_s); // by itself
}

void tst_QuietNotice::comesUpWhenTheNightBegins()
{
    GivenNotice given(Tokyo, QDateTime(Day, QTime(12, 0), Qt::UTC).addMSecs(-50));
    QCOMPARE(given.told(), QString());
    given.now = given.now.addSecs(1);
    QTRY_COMPARE(given.notice.words(), u"It is 21:00 where +81 312 345 678 is"_s);
}

QTEST_MAIN(tst_QuietNotice)
#include "tst_quietnotice.moc"
