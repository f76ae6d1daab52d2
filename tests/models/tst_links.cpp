// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/display.h"
#include "models/lists/timeline/links.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What in a text can be followed, and to where.
class tst_Links : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAddresses_data();
    void findsAddresses();
    void asksWhereTextAndTargetDiffer_data();
    void asksWhereTextAndTargetDiffer();
    void hostileTextIsNoLink_data();
    void hostileTextIsNoLink();
    void staysQuickAndFew();
    void foldsLongTexts_data();
    void foldsLongTexts();
    void numbersStandInOrder_data();
    void numbersStandInOrder();
    void knowsEmojiAlone_data();
    void knowsEmojiAlone();
};

void tst_Links::findsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // "text > target" for each

    QTest::newRow("nothing") << u"Kick-off is at ten."_s << u""_s;
    QTest::newRow("web") << u"see https://example.com/a?b=c now"_s
                         << u"https://example.com/a?b=c > https://example.com/a?b=c"_s;
    QTest::newRow("end of a sentence")
        << u"Look at http://example.com/a."_s << u"http://example.com/a > http://example.com/a"_s;
    QTest::newRow("in brackets") << u"(https://example.com/x)"_s
                                 << u"https://example.com/x > https://example.com/x"_s;
    QTest::newRow("brackets of its own")
        << u"https://example.com/a_(b)"_s << u"https://example.com/a_(b) > https://example.com/a_(b)"_s;
    QTest::newRow("after a word") << u"Link:https://example.com/"_s
                                  << u"https://example.com/ > https://example.com/"_s;
    QTest::newRow("bare") << u"www.example.com"_s << u"www.example.com > https://www.example.com"_s;
    QTest::newRow("mail") << u"Write to ana@example.com, please"_s
                          << u"ana@example.com > mailto:ana@example.com"_s;
    QTest::newRow("number") << u"Call +1 (415) 555-0199."_s << u"+1 (415) 555-0199 > tel:+14155550199"_s;
    QTest::newRow("number before a number")
        << u"Call +1 415 555 0199. 2 people wait"_s << u"+1 415 555 0199 > tel:+14155550199"_s;
    QTest::newRow("national") << u"Call 415 555 0199 now"_s << u"415 555 0199 > tel:4155550199"_s;
    QTest::newRow("in brackets, national") << u"(415) 555-0199"_s << u"(415) 555-0199 > tel:4155550199"_s;
    QTest::newRow("french") << u"06 12 34 56 78"_s << u"06 12 34 56 78 > tel:0612345678"_s;
    QTest::newRow("several") << u"a@b.org or +4915112345678"_s
                             << u"a@b.org > mailto:a@b.org | +4915112345678 > tel:+4915112345678"_s;
    QTest::newRow("a date is no number") << u"2026-03-11 12:30"_s << u""_s;
    QTest::newRow("an amount is no number") << u"1 000 000 000 euros"_s << u""_s;
    QTest::newRow("a code is no number") << u"Your code is 482913"_s << u""_s;
    QTest::newRow("digits of a link are its own")
        << u"https://example.com/4155550199"_s
        << u"https://example.com/4155550199 > https://example.com/4155550199"_s;
    QTest::newRow("no host") << u"https:// and http://x"_s << u""_s;
}

static QString shown(const QString &text)
{
    QStringList shown;
    for (const auto &link : linksIn(text))
        shown << text.mid(link.start, link.length) + " > "_L1 + link.target;
    return shown.join(" | "_L1);
}

void tst_Links::findsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(shown(text), found);
}

void tst_Links::asksWhereTextAndTargetDiffer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isPlain");

    QTest::newRow("the same") << u"https://example.com/a"_s << u"https://example.com/a"_s << true;
    QTest::newRow("user info") << u"https://bank.com@evil.com/"_s << u"https://bank.com@evil.com/"_s << false;
    QTest::newRow("look-alike letters")
        << u"https://аррӏе.com/"_s << u"https://xn--80ak6aa92e.com/"_s << false;
    QTest::newRow("written in ACE") << u"https://xn--80ak6aa92e.com/"_s << u"https://xn--80ak6aa92e.com/"_s
                                    << false;
    QTest::newRow("umlaut") << u"https://müller.example/"_s << u"https://xn--mller-kva.example/"_s << false;
    QTest::newRow("turned order around it")
        << u"\u202emoc.elpmaxe//:sptth https://example.com/"_s << u"https://example.com/"_s << false;
    QTest::newRow("a place to break in it")
        << u"https://exa\u200bmple.com/"_s << u"https://example.com/"_s << false;
    QTest::newRow("mail") << u"ana@example.com"_s << u"mailto:ana@example.com"_s << false;
}

void tst_Links::asksWhereTextAndTargetDiffer()
{
    QFETCH(QString, text);
    QFETCH(QString, target);
    QFETCH(bool, isPlain);
    const auto links = linksIn(text);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().target, target);
    QCOMPARE(links.first().isPlain, isPlain);
}

void tst_Links::hostileTextIsNoLink_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("data") << u"data:text/html,https"_s;
    QTest::newRow("another scheme") << u"ms-msdt:/id https//x"_s;
    QTest::newRow("direction inside") << u"https://exam\u202eple.com/"_s;
    QTest::newRow("invisible letter inside") << u"https://exam\u2063ple.com/"_s;
    QTest::newRow("two at signs") << u"a@b@example.com"_s;
    QTest::newRow("mail with a header") << u"mailto:a@example.com?attach=/etc/passwd"_s;
    QTest::newRow("broken host") << u"https://[::1"_s;
    QTest::newRow("percent") << u"https://%00.example.com"_s;
}

void tst_Links::hostileTextIsNoLink()
{
    QFETCH(QString, text);
    QCOMPARE(shown(text), QString());
}

void tst_Links::staysQuickAndFew()
{
    const QStringList texts{u"https://example.com/ "_s.repeated(5000),
                            u"+"_s.repeated(100'000),
                            u"1-"_s.repeated(50'000),
                            u"("_s.repeated(100'000),
                            u"a@"_s.repeated(50'000),
                            u"https://"_s + u"x"_s.repeated(100'000)};
    for (const auto &text : texts)
        QVERIFY(linksIn(text).size() <= 50);
}

void tst_Links::foldsLongTexts_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("kept"); // -1: all of it

    QTest::newRow("short") << u"hello"_s << -1;
    QTest::newRow("empty") << u""_s << -1;
    QTest::newRow("1500 characters") << u"x"_s.repeated(1500) << -1;
    QTest::newRow("1501 characters") << u"x"_s.repeated(1501) << 1501; // with the dots
    QTest::newRow("20 lines") << u"a\n"_s.repeated(19) + u"a"_s << -1;
    QTest::newRow("21 lines") << u"a\n"_s.repeated(20) + u"a"_s << 40;
    QTest::newRow("no half letters") << u"x"_s.repeated(1499) + u"😀😀"_s << 1500;
}

void tst_Links::foldsLongTexts()
{
    QFETCH(QString, body);
    QFETCH(int, kept);
    const auto folded = DisplayText::folded(body);
    QCOMPARE(folded.isCut, kept >= 0);
    QCOMPARE(folded.text.size(), kept < 0 ? body.size() : kept);
    QVERIFY(body.startsWith(folded.text.chopped(folded.isCut ? 1 : 0)));
}

void tst_Links::numbersStandInOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("from left to right") << u"Call +1 555 010 0222 now"_s << u"Call +1 555 010 0222 now"_s;
    QTest::newRow("Arabic") << u"اتصل على +1 555 010 0222 الآن"_s
                            << u"اتصل على \u2066+1 555 010 0222\u2069 الآن"_s;
    QTest::newRow("Hebrew, two and a page")
        << u"(555) 010-0222 או https://example.com או +1 555 010 0333"_s
        << u"\u2066(555) 010-0222\u2069 או https://example.com או \u2066+1 555 010 0333\u2069"_s;
    QTest::newRow("no number") << u"في 10:30"_s << u"في 10:30"_s;
}

void tst_Links::numbersStandInOrder()
{
    QFETCH(QString, text);
    auto rows = linkRows(text);
    const auto shown = withNumbersInOrder(text, rows);
    QTEST(shown, "shown");
    for (const auto &row : std::as_const(rows)) { // what can be clicked is where it is seen
        const auto link = row.toMap();
        QCOMPARE(shown.mid(link[u"start"_s].toLongLong(), link[u"length"_s].toLongLong()),
                 link[u"text"_s].toString());
    }
}

void tst_Links::knowsEmojiAlone_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("isAlone");

    QTest::newRow("one") << u"👍"_s << true;
    QTest::newRow("skin tone") << u"👍🏽"_s << true;
    QTest::newRow("three") << u"😀😀😀"_s << true;
    QTest::newRow("four") << u"😀😀😀😀"_s << false;
    QTest::newRow("heart") << u"❤️"_s << true;
    QTest::newRow("flag") << u"🇩🇪"_s << true;
    QTest::newRow("with words") << u"👍 ok"_s << false;
    QTest::newRow("digits") << u"123"_s << false;
    QTest::newRow("letters") << u"日本"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void tst_Links::knowsEmojiAlone()
{
    QFETCH(QString, body);
    QFETCH(bool, isAlone);
    QCOMPARE(DisplayText::isOnlyEmoji(body), isAlone);
}

QTEST_GUILESS_MAIN(tst_Links)
#include "tst_links.moc"
