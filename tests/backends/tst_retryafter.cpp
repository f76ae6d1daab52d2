// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/retryafter.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_RetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAsLongAsAsked_data();
    void waitsAsLongAsAsked();
    void timesAreReadInUtc_data();
    void timesAreReadInUtc();
};

void tst_RetryAfter::waitsAsLongAsAsked_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // 0: nothing
    QTest::newRow("seconds") << QByteArray("30") << 30;
    QTest::newRow("spaces") << QByteArray(" 30 ") << 30;
    QTest::newRow("zero") << QByteArray("0") << 1;
    QTest::newRow("an hour") << QByteArray("3600") << 3600;
    QTest::newRow("a day") << QByteArray("86400") << 3600;
    QTest::newRow("beyond all numbers") << QByteArray("99999999999999999999999") << 3600;
    QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 08:00:45 GMT") << 45;
    QTest::newRow("date with a number for zone") << QByteArray("Sun, 01 Mar 2026 09:00:45 +0100") << 45;
    QTest::newRow("date with a wrong day") << QByteArray("Tue, 01 Mar 2026 08:00:45 GMT") << 45;
    QTest::newRow("past date") << QByteArray("Sun, 01 Mar 2026 07:00:00 GMT") << 1;
    QTest::newRow("far date") << QByteArray("Wed, 01 Mar 2028 07:00:00 GMT") << 3600;
    QTest::newRow("absent") << QByteArray() << 0;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("fraction") << QByteArray("1.5") << 0;
    QTest::newRow("words") << QByteArray("soon") << 0;
    QTest::newRow("half a date") << QByteArray("Sun, 01 Mar") << 0;
}

void tst_RetryAfter::waitsAsLongAsAsked()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const QDateTime now({2026, 3, 1}, {8, 0}, Qt::UTC);
    const auto wait = retryAfter(value, now);
    QCOMPARE(wait.has_value(), seconds > 0);
    if (wait)
        QCOMPARE(wait->count(), seconds);
}

void tst_RetryAfter::timesAreReadInUtc_data()
{
    QTest::addColumn<QDateTime>("time");
    const QDateTime time({2018, 8, 13}, {21, 38, 46}, Qt::UTC);
    for (const auto text : {"Mon, 13 Aug 2018 21:38:46 +0000", "Mon, 13 Aug 2018 21:38:46 GMT",
                            "Mon, 13 Aug 2018 21:38:46 UTC", "Mon, 13 Aug 2018 23:38:46 +0200",
                            "Mon Aug 13 21:38:46 2018", "2018-08-13T21:38:46Z", "2018-08-13T21:38:46",
                            "2018-08-13 21:38:46", "2018-08-13T16:38:46-05:00", " 2018-08-13T21:38:46Z "})
        QTest::newRow(text) << time;
    QTest::newRow("2018-08-13T21:38:46.250Z") << time.addMSecs(250);
    QTest::newRow("2018-08-13T21:38:46.250000Z") << time.addMSecs(250);
    for (const auto text :
         {"", "yesterday", "1534196326", "2018-02-30T00:00:00Z", "Mon, 32 Aug 2018 21:38:46 GMT"})
        QTest::newRow(text) << QDateTime();
}

void tst_RetryAfter::timesAreReadInUtc()
{
    QFETCH(QDateTime, time);
    qputenv("TZ", "America/New_York"); // a zone that is not that of services
    const QDateTime read = timeFrom(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(read, time);
    if (read.isValid())
        QCOMPARE(read.timeSpec(), Qt::UTC);
}

QTEST_APPLESS_MAIN(tst_RetryAfter)
#include "tst_retryafter.moc"
