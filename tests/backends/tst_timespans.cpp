// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/followup.h"
#include "backends/polling/timespans.h"

#include <QTest>

#include <algorithm>

using namespace Parlance::Polling;
using namespace Qt::StringLiterals;

/// What to ask for, and when.
class tst_TimeSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheWhole();
    void readsHalvesFromTheOldestOn();
    void readsPartsByAGuess_data();
    void readsPartsByAGuess();
    void findsEverything_data();
    void findsEverything();
    void followsUp();
};

static const QDateTime Now = QDateTime::fromString(u"2026-02-03T12:00:00.000Z"_s, Qt::ISODateWithMs);

void tst_TimeSpans::beginsWithTheWhole()
{
    TimeSpans spans(Now.addDays(-1), Now);
    QVERIFY(!spans.areRead());
    QCOMPARE(spans.current(), (TimeSpan{Now.addDays(-1), {}}));
    spans.markRead();
    QVERIFY(spans.areRead());
}

void tst_TimeSpans::readsHalvesFromTheOldestOn()
{
    TimeSpans spans(Now.addSecs(-8), Now);
    QVERIFY(spans.split());
    QCOMPARE(spans.current(), (TimeSpan{Now.addSecs(-8), Now.addSecs(-4)}));
    QVERIFY(spans.split());
    QCOMPARE(spans.current(), (TimeSpan{Now.addSecs(-8), Now.addSecs(-6)}));
    QVERIFY(spans.split());
    QVERIFY(!spans.split()); // one second
    spans.markRead();
    spans.markRead();
    QCOMPARE(spans.current(), (TimeSpan{Now.addMSecs(-6001), Now.addSecs(-4)}));
    spans.markRead();
    QCOMPARE(spans.current(), (TimeSpan{Now.addMSecs(-4001), {}}));
}

void tst_TimeSpans::readsPartsByAGuess_data()
{
    QTest::addColumn<QDateTime>("guess");
    QTest::addColumn<QDateTime>("middle");

    QTest::newRow("good") << Now.addSecs(-3) << Now.addSecs(-3);
    QTest::newRow("none") << QDateTime() << Now.addSecs(-8);
    QTest::newRow("before all") << Now.addDays(-1) << Now.addSecs(-14);
    QTest::newRow("after all") << Now.addDays(1) << Now.addSecs(-2);
}

void tst_TimeSpans::readsPartsByAGuess()
{
    QFETCH(QDateTime, guess);
    QFETCH(QDateTime, middle);

    TimeSpans spans(Now.addSecs(-16), Now);
    QVERIFY(spans.split(guess));
    QCOMPARE(spans.current(), (TimeSpan{Now.addSecs(-16), middle}));
    spans.markRead();
    QCOMPARE(spans.current(), (TimeSpan{middle.addMSecs(-1), {}}));
}

void tst_TimeSpans::findsEverything_data()
{
    QTest::addColumn<bool>("countsFirst"); // whether the borders belong to what is between them
    QTest::addColumn<bool>("countsLast");

    QTest::newRow("both borders") << true << true;
    QTest::newRow("the first") << true << false;
    QTest::newRow("neither") << false << false;
}

void tst_TimeSpans::findsEverything()
{
    QFETCH(bool, countsFirst);
    QFETCH(bool, countsLast);
    QList<QDateTime> all;
    for (int i = 1; i <= 1000; ++i)
        all.append(Now.addMSecs(-qint64(i) * i)); // ever farther apart

    QList<QDateTime> found;
    TimeSpans spans(Now.addDays(-1), Now);
    int requests = 0;
    while (!spans.areRead() && ++requests < 1000) {
        const TimeSpan span = spans.current();
        QList<QDateTime> shown;
        std::ranges::copy_if(all, std::back_inserter(shown), [&](const QDateTime &time) {
            return (time > span.from || (countsFirst && time == span.from)) &&
                   (!span.to.isValid() || time < span.to || (countsLast && time == span.to));
        });
        if (shown.size() >= 100 && spans.split())
            continue;
        found += shown;
        spans.markRead();
    }
    QVERIFY(requests < 60);
    for (const QDateTime &time : std::as_const(all))
        QVERIFY(found.contains(time));
}

void tst_TimeSpans::followsUp()
{
    FollowUp followUp;
    QVERIFY(followUp.isDue(u"a"_s)); // never heard of
    QVERIFY(!followUp.isDue(u"a"_s));
    followUp.heard(u"b"_s);
    QVERIFY(!followUp.isDue(u"b"_s));
    followUp.forget(u"a"_s);
    QVERIFY(followUp.isDue(u"a"_s));
}

QTEST_GUILESS_MAIN(tst_TimeSpans)

#include "tst_timespans.moc"
