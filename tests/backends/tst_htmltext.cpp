// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/htmltext.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What HTML says, as plain text.
class tst_HtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void htmlSays_data();
    void htmlSays();
    void linkNamesItsTarget_data();
    void linkNamesItsTarget();
    void entityStandsFor_data();
    void entityStandsFor();
    void hostileHtmlEndsSoon_data();
    void hostileHtmlEndsSoon();
    void longHtmlIsCutAndMarked();
};

void tst_HtmlText::htmlSays_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString() << u""_s;
    QTest::newRow("text") << u"Hi"_s << u"Hi"_s;
    QTest::newRow("from the desktop")
        << u"<span style=\"margin-bottom:0pt;font-size:10pt;\">Hi</span>"_s << u"Hi"_s;
    QTest::newRow("whole page") << u"<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head>"
                                   "<body><p>Hi</p></body></html>"_s
                                << u"Hi"_s;
    QTest::newRow("bold") << u"a <b>b</b><i>c</i>"_s << u"a bc"_s;
    QTest::newRow("script") << u"a<script>alert('<b>')</script>b"_s << u"ab"_s;
    QTest::newRow("script in capitals") << u"a<SCRIPT src=x>1 < 2</ScRiPt >b"_s << u"ab"_s;
    QTest::newRow("script without an end") << u"a<script>alert(1)"_s << u"a"_s;
    QTest::newRow("style") << u"<style>\np { color: red }\n</style>Hi"_s << u"Hi"_s;
    QTest::newRow("comment") << u"a<!-- <b>no</b> > -->b"_s << u"ab"_s;
    QTest::newRow("empty comment") << u"a<!-->b"_s << u"ab"_s;
    QTest::newRow("comment without an end") << u"a<!-- b"_s << u"a"_s;
    QTest::newRow("for one program") << u"<!--[if gte mso 9]><xml>x</xml><![endif]-->Hi<o:p></o:p>"_s
                                     << u"Hi"_s;
    QTest::newRow("processing") << u"<?xml version=\"1.0\"?>Hi"_s << u"Hi"_s;
    QTest::newRow("line break") << u"a<br>b<br/>c<BR />d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("two line breaks") << u"a<br><br>b"_s << u"a\n\nb"_s;
    QTest::newRow("paragraphs") << u"<p>a</p><p>b</p>"_s << u"a\nb"_s;
    QTest::newRow("paragraphs without ends") << u"<p>a<p>b"_s << u"a\nb"_s;
    QTest::newRow("divisions") << u"<div>a<div>b</div></div>c"_s << u"a\nb\nc"_s;
    QTest::newRow("list") << u"<ul><li>a</li><li>b</li></ul>c"_s << u"• a\n• b\nc"_s;
    QTest::newRow("numbered list") << u"<ol><li>a<li>b</ol>"_s << u"• a\n• b"_s;
    QTest::newRow("cells stay apart")
        << u"<table><tr><td>12</td><td>34</td></tr><tr><th>5</th><td>6</td></tr></table>"_s
        << u"12 34\n5 6"_s;
    QTest::newRow("blanks fold") << u" a \n\t b  c "_s << u"a b c"_s;
    QTest::newRow("blanks fold over tags") << u"a <b> b</b>"_s << u"a b"_s;
    QTest::newRow("pre keeps blanks") << u"x<pre>a  b\n c</pre>y  z"_s << u"x\na  b\n c\ny z"_s;
    QTest::newRow("hard blanks stay") << u"a&nbsp;&nbsp;b"_s << u"a  b"_s;
    QTest::newRow("less than") << u"a < b and 1<2"_s << u"a < b and 1<2"_s;
    QTest::newRow("at the end") << u"a <"_s << u"a <"_s;
    QTest::newRow("tag without an end") << u"a <b"_s << u"a"_s;
    QTest::newRow("attribute without an end") << u"a <b title=\"x>y"_s << u"a"_s;
    QTest::newRow("greater in quotes") << u"a<b title=\"x > y\">c</b>"_s << u"ac"_s;
    QTest::newRow("greater in single quotes") << u"a<b title='>'>c</b>"_s << u"ac"_s;
    QTest::newRow("picture") << u"a<img src=https://x.example/1.png>b"_s << u"ab"_s;
    QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u'b') << u"a\ufffdb"_s;
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xdc00) + u'b') << u"a\ufffdb"_s;
    QTest::newRow("pair") << u"<b>😀</b>"_s << u"😀"_s;
}

void tst_HtmlText::htmlSays()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(textFromHtml(html), text);
}

void tst_HtmlText::linkNamesItsTarget_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("words") << u"<a href=\"https://x.example/a\">here</a>."_s
                           << u"here <https://x.example/a>."_s;
    QTest::newRow("without quotes") << u"<a href=https://x.example/a>here</a>"_s
                                    << u"here <https://x.example/a>"_s;
    QTest::newRow("blanks around the equals sign")
        << u"<a href = \"https://x.example/a\">here</a>"_s << u"here <https://x.example/a>"_s;
    QTest::newRow("entity inside") << u"<a href='https://x.example/?a=1&amp;b=2'>here</a>"_s
                                   << u"here <https://x.example/?a=1&b=2>"_s;
    QTest::newRow("says it itself") << u"<a href=\"https://x.example/a\">https://x.example/a</a>"_s
                                    << u"https://x.example/a"_s;
    QTest::newRow("says the host") << u"<a href=\"https://x.example/\">x.example</a>"_s << u"x.example"_s;
    QTest::newRow("says another host") << u"<a href=\"https://evil-bank.example/\">bank.example</a>"_s
                                       << u"bank.example <https://evil-bank.example/>"_s;
    QTest::newRow("says only the end")
        << u"<a href=\"https://docs.example/q3/\">q3</a>"_s << u"q3 <https://docs.example/q3/>"_s;
    QTest::newRow("no words") << u"<a href=\"https://x.example/a\"><img src=x></a>"_s
                              << u"<https://x.example/a>"_s;
    QTest::newRow("mail") << u"<a href=\"mailto:bo@x.example\">bo@x.example</a>"_s << u"bo@x.example"_s;
    QTest::newRow("mail to somebody")
        << u"<a href=\"mailto:bo@x.example\">Bo</a>"_s << u"Bo <mailto:bo@x.example>"_s;
    QTest::newRow("script") << u"<a href=\"javascript:alert(1)\">here</a>"_s << u"here"_s;
    QTest::newRow("hidden script") << u"<a href=\" java&#115;cript:alert(1)\">here</a>"_s << u"here"_s;
    QTest::newRow("file") << u"<a href=\"file:///etc/passwd\">here</a>"_s << u"here"_s;
    QTest::newRow("data") << u"<a href=\"data:text/html,x\">here</a>"_s << u"here"_s;
    QTest::newRow("no target") << u"<a name=top>here</a>"_s << u"here"_s;
    QTest::newRow("no end") << u"<a href=\"https://x.example/a\">here"_s << u"here <https://x.example/a>"_s;
    QTest::newRow("two without ends") << u"<a href=\"https://x.example/\">a<a href=\"https://y.example/\">b"_s
                                      << u"a <https://x.example/>b <https://y.example/>"_s;
    QTest::newRow("foreign letters") << u"<a href=\"https://exämple.example/\">here</a>"_s
                                     << u"here <https://xn--exmple-cua.example/>"_s;
}

void tst_HtmlText::linkNamesItsTarget()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(textFromHtml(html), text);
}

void tst_HtmlText::entityStandsFor_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("named") << u"&lt;b&gt; &amp; &quot;&apos;"_s << u"<b> & \"'"_s;
    QTest::newRow("once only") << u"&amp;lt;"_s << u"&lt;"_s;
    QTest::newRow("letters") << u"&auml;&Ouml;&szlig;&aring;"_s << u"äÖßå"_s;
    QTest::newRow("number") << u"&#65;&#8364;&#128512;"_s << u"A€😀"_s;
    QTest::newRow("hexadecimal") << u"&#x41;&#X20ac;&#x1F600;"_s << u"A€😀"_s;
    QTest::newRow("nul") << u"&#0;"_s << u"\ufffd"_s;
    QTest::newRow("surrogate") << u"&#xD800;&#xDFFF;"_s << u"\ufffd\ufffd"_s;
    QTest::newRow("too large") << u"&#x110000;"_s << u"\ufffd"_s;
    QTest::newRow("far too large") << u"&#99999999999;"_s << u"&#99999999999;"_s;
    QTest::newRow("negative") << u"&#-65;"_s << u"&#-65;"_s;
    QTest::newRow("no number") << u"&#;&#x;&#xg;"_s << u"&#;&#x;&#xg;"_s;
    QTest::newRow("unknown") << u"&nosuch;"_s << u"&nosuch;"_s;
    QTest::newRow("no end") << u"AT&T &amp"_s << u"AT&T &amp"_s;
    QTest::newRow("alone") << u"a & b &"_s << u"a & b &"_s;
}

void tst_HtmlText::entityStandsFor()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(textFromHtml(html), text);
}

void tst_HtmlText::hostileHtmlEndsSoon_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text"); // how it begins

    QTest::newRow("10 000 levels") << u"<b>"_s.repeated(10'000) + u"deep"_s << u"deep"_s;
    QTest::newRow("10 000 levels, closed")
        << u"<u>"_s.repeated(10'000) + u"deep"_s + u"</u>"_s.repeated(5'000) << u"deep"_s;
    QTest::newRow("blocks") << u"<div>"_s.repeated(10'000) + u"deep"_s << u"deep"_s;
    QTest::newRow("links") << u"<a href=//x>"_s.repeated(5'000) + u"end"_s << u"end"_s;
    QTest::newRow("opened") << u"x"_s + QString(60'000, u'<') << u"x<"_s;
    QTest::newRow("comments") << u"x"_s + u"<!--"_s.repeated(15'000) << u"x"_s;
    QTest::newRow("ampersands") << u"x"_s + QString(60'000, u'&') << u"x&"_s;
    QTest::newRow("attributes") << u"x<b "_s + u"a='"_s.repeated(15'000) << u"x"_s;
    QTest::newRow("breaks") << u"x"_s + u" <br>"_s.repeated(12'000) + u"y"_s << u"x\n"_s;
    QTest::newRow("1 MB") << QString(1024 * 1024, u'x') << u"xxx"_s;
}

void tst_HtmlText::hostileHtmlEndsSoon()
{
    QFETCH(QString, html);
    QFETCH(QString, text);

    const QString said = textFromHtml(html);
    QVERIFY2(said.startsWith(text), qPrintable(said.left(40)));
    QVERIFY(said.size() <= 64 * 1024);
}

void tst_HtmlText::longHtmlIsCutAndMarked()
{
    QVERIFY(!textFromHtml(QString(60'000, u'x')).endsWith(u'…'));
    QVERIFY(textFromHtml(QString(70'000, u'x')).endsWith(u'…'));
    QVERIFY(textFromHtml(u"😀"_s.repeated(40'000)).endsWith(u"😀…"_s));
    QVERIFY(textFromHtml(u"x"_s + u"😀"_s.repeated(40'000)).endsWith(u"😀…"_s));
}

QTEST_APPLESS_MAIN(tst_HtmlText)
#include "tst_htmltext.moc"
