// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/composelink.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What somebody outside may put into the composer.
class TestComposeLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheComposer_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("filled");

        const auto number = u"+14155550199"_s;
        QTest::newRow("number") << number << u"Hi"_s << number << u"Hi"_s;
        QTest::newRow("as written") << u"+1 (415) 555-0199"_s << QString() << number << QString();
        QTest::newRow("sms") << u"sms:+14155550199?body=See%20you%20at%205%3F"_s << QString() << number
                             << u"See you at 5?"_s;
        QTest::newRow("plus is a plus") << u"sms:+14155550199?body=1+1"_s << QString() << number << u"1+1"_s;
        QTest::newRow("encoded number") << u"sms:%2B14155550199"_s << QString() << number << QString();
        QTest::newRow("smsto") << u"SMSTO:+14155550199"_s << QString() << number << QString();
        QTest::newRow("tel") << u"tel:+1-415-555-0199"_s << QString() << number << QString();
        QTest::newRow("im") << u"im:ana@example.com"_s << QString() << u"sip:ana@example.com"_s << QString();
        QTest::newRow("sip") << u"sip:Ana@Example.com?body=Hi"_s << QString() << u"sip:ana@example.com"_s
                             << u"Hi"_s;
        QTest::newRow("own scheme") << u"parlance://+14155550199?body=Hi"_s << QString() << number << u"Hi"_s;
        QTest::newRow("other parameters")
            << u"sms:+14155550199?send=true&body=Hi"_s << QString() << number << u"Hi"_s;
        QTest::newRow("the text beside it counts")
            << u"sms:+14155550199?body=a"_s << u"b"_s << number << u"b"_s;
        QTest::newRow("lines") << number << u"a\r\nb"_s << number << u"a\nb"_s;
        QTest::newRow("controls") << number << u"a\u0000b\u0007c\u001bd\u202ee"_s << number << u"abcde"_s;
        QTest::newRow("controls, encoded")
            << u"sms:+14155550199?body=a%1B%5B2Jb"_s << QString() << number << u"a[2Jb"_s;
        QTest::newRow("joined emoji") << number << u"👩‍🚀"_s << number << u"👩‍🚀"_s;
        QTest::newRow("nonsense stays for the user to see")
            << u"nobody"_s << QString() << u"nobody"_s << QString();
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    }

    void fillsTheComposer()
    {
        QFETCH(QString, asked);
        QFETCH(QString, text);
        const auto got = composed({asked, text});
        QTEST(got.address, "address");
        QTEST(got.text, "filled");
    }

    void isLimited()
    {
        const auto got = composed({QString(10'000, u'1'), u"🙂"_s.repeated(5000)});
        QVERIFY(got.address.size() <= 200);
        QVERIFY(got.text.size() <= 2000);
        QVERIFY(got.text.endsWith(u"🙂"_s)); // none is cut in two
    }
};

QTEST_GUILESS_MAIN(TestComposeLink)

#include "tst_composelink.moc"
