// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/segments.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_Segments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTexts_data();
    void countsTexts();
};

void tst_Segments::countsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGsm");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("shown");

    const auto a = [](int count) { return QString(count, u'a'); };
    QTest::newRow("nothing") << u""_s << true << 0 << 0 << u""_s;
    QTest::newRow("short") << a(95) << true << 95 << 1 << u""_s;
    QTest::newRow("60 percent") << a(96) << true << 96 << 1 << u"96 / 160"_s;
    QTest::newRow("full") << a(160) << true << 160 << 1 << u"160 / 160"_s;
    QTest::newRow("one more") << a(161) << true << 161 << 2 << u"2 texts · 145 left"_s;
    QTest::newRow("two full") << a(306) << true << 306 << 2 << u"2 texts · 0 left"_s;
    QTest::newRow("three") << a(307) << true << 307 << 3 << u"3 texts · 152 left"_s;
    QTest::newRow("letters of GSM-7") << u"äöüñàéÇΩ@£$\n"_s.repeated(9) << true << 108 << 1 << u"108 / 160"_s;
    QTest::newRow("extension counts twice") << u"€"_s.repeated(80) << true << 160 << 1 << u"160 / 160"_s;
    QTest::newRow("all of the extension")
        << u"^{}\\[]~|€\f"_s.repeated(5) << true << 100 << 1 << u"100 / 160"_s;
    // the 153rd septet of a part stays empty rather than parting a pair
    QTest::newRow("a pair is not parted")
        << a(152) + u"€"_s + a(10) << true << 165 << 2 << u"2 texts · 141 left"_s;
    QTest::newRow("curly quote") << u"it’s"_s << false << 4 << 1 << u"4 / 70"_s;
    QTest::newRow("cedilla in small") << u"ç"_s << false << 1 << 1 << u"1 / 70"_s;
    QTest::newRow("70 of UCS-2") << u"я"_s.repeated(70) << false << 70 << 1 << u"70 / 70"_s;
    QTest::newRow("71 of UCS-2") << u"я"_s.repeated(71) << false << 71 << 2 << u"2 texts · 63 left"_s;
    QTest::newRow("emoji is two") << u"😀"_s << false << 2 << 1 << u"2 / 70"_s;
    QTest::newRow("emoji is not parted")
        << u"я"_s.repeated(66) + u"😀"_s + u"я"_s.repeated(4) << false << 73 << 2 << u"2 texts · 61 left"_s;
    QTest::newRow("half an emoji") << QString(u'a') + QChar(0xde00) << false << 2 << 1 << u"2 / 70"_s;
}

void tst_Segments::countsTexts()
{
    QFETCH(QString, text);
    const auto counted = segments(text);
    QTEST(counted.isGsm, "isGsm");
    QTEST(counted.units, "units");
    QTEST(counted.count, "count");
    QTEST(counterText(counted), "shown");
}

QTEST_APPLESS_MAIN(tst_Segments)
#include "tst_segments.moc"
