// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/cheapertext.h"
#include "models/lists/composer/segments.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_Segments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTexts_data();
    void countsTexts();
    void tellsHowATextIsCheaper_data();
    void tellsHowATextIsCheaper();
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

void tst_Segments::tellsHowATextIsCheaper_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("culprit"); // underlined
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("withoutAccents");
    QTest::addColumn<QString>("withoutEmoji");

    const auto a = u"a"_s.repeated(100);
    const auto none = QString();
    QTest::newRow("nothing written") << none << none << none << none << none << none;
    QTest::newRow("nothing beyond GSM-7") << u"é ü ñ €"_s << none << none << none << none << none;
    QTest::newRow("one text either way") << u"it’s"_s << u"’"_s << none << none << none << none;
    QTest::newRow("curly quote") << a + u"it’s…"_s << u"’"_s << u"’ makes this 2 texts instead of 1"_s
                                 << a + u"it's..."_s << none << none;
    QTest::newRow("another script") << u"Привет"_s.repeated(30) << none << none << none << none << none;
    QTest::newRow("a word of another script") << a + u" Привет’"_s << none << none << none << none << none;
    QTest::newRow("accents") << a + u"é ç œ ł ự"_s << u"ç"_s << u"ç makes this 2 texts instead of 1"_s << none
                             << a + u"é c oe l u"_s << none;
    QTest::newRow("parted accents") << a + u"c\u0327"_s << u"c\u0327"_s
                                    << u"c\u0327 makes this 2 texts instead of 1"_s << none << a + u"c"_s
                                    << none;
    QTest::newRow("emoji") << u"👍🏽 "_s + a + u" 😀 b 🎉"_s << u"👍🏽"_s
                           << u"👍🏽 makes this 2 texts instead of 1"_s << none << none << a + u" b"_s;
    QTest::newRow("all of them") << a + u"“ş” 😀"_s << u"“"_s << u"“ makes this 2 texts instead of 1"_s << none
                                 << a + u"\"s\" 😀"_s << a + u"\"ş\""_s;
    QTest::newRow("emoji alone") << u"😀"_s.repeated(40) << none << none << none << none << none;
}

void tst_Segments::tellsHowATextIsCheaper()
{
    QFETCH(QString, text);
    const auto cheaper = cheaperText(text);
    QTEST(text.mid(std::max(cheaper.at, 0), cheaper.length), "culprit");
    QTEST(cheaper.words, "words");
    QTEST(cheaper.plain, "plain");
    QTEST(cheaper.withoutAccents, "withoutAccents");
    QTEST(cheaper.withoutEmoji, "withoutEmoji");
}

QTEST_APPLESS_MAIN(tst_Segments)
#include "tst_segments.moc"
