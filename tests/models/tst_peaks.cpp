// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/playing/peaks.h"

#include <QTest>

using namespace Parlance;

/// What the wave of a sound is drawn by.
class tst_Peaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundOfAnyLengthHasItsShape_data();
    void aSoundOfAnyLengthHasItsShape();
    void silenceIsFlat();
    void whatIsShorterThanItsBarsHasNone();
};

void tst_Peaks::aSoundOfAnyLengthHasItsShape_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("a word") << 1;
    QTest::newRow("a sentence") << 7;
    QTest::newRow("a speech") << 1200;
}

void tst_Peaks::aSoundOfAnyLengthHasItsShape()
{
    QFETCH(int, seconds);
    const int samples = 8000 * seconds;
    Peaks peaks;
    for (int i = 0; i < samples; ++i)
        peaks.add(i < samples / 2 ? -8000 : i % 2 ? 2000 : 0);
    const auto bars = peaks.bars(20);
    QCOMPARE(bars.size(), 20);
    QCOMPARE(bars.at(0), 1.0);
    QCOMPARE(bars.at(8), 1.0);
    QCOMPARE(bars.at(11), 0.25);
    QCOMPARE(bars.at(19), 0.25);
}

void tst_Peaks::silenceIsFlat()
{
    Peaks peaks;
    for (int i = 0; i < 8000; ++i)
        peaks.add(0);
    QCOMPARE(peaks.bars(3), (QList<qreal>{0, 0, 0}));
}

void tst_Peaks::whatIsShorterThanItsBarsHasNone()
{
    Peaks peaks;
    peaks.add(100);
    QCOMPARE(peaks.bars(20), QList<qreal>());
    QCOMPARE(Peaks().bars(20), QList<qreal>());
}

QTEST_GUILESS_MAIN(tst_Peaks)

#include "tst_peaks.moc"
