// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/datauri.h"
#include "backends/ucwa/ucwatalks.h"

#include <QJsonObject>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 64 * 1024;

QString plain(const QString &data)
{
    return u"data:text/plain;charset=utf-8,"_s + data;
}

/// A message with \p hrefs for its texts.
Resource message(const QList<QPair<QString, QString>> &hrefs)
{
    QJsonObject links;
    for (const auto &[rel, href] : hrefs)
        links.insert(rel, QJsonObject{{u"href"_s, href}});
    return Resource({{u"_links"_s, links}});
}

} // namespace

/// The texts of messages, as they travel.
class tst_UcwaText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataUriIsRead_data();
    void dataUriIsRead();
    void foreignDataUriSaysNothing_data();
    void foreignDataUriSaysNothing();
    void longTextIsCutAndMarked_data();
    void longTextIsCutAndMarked();
    void endlessUriIsNoText();
    void lineEndsAtTheEndAreNotShown_data();
    void lineEndsAtTheEndAreNotShown();

    void messageSaysOneText_data();
    void messageSaysOneText();
    void longMessageIsReadWhole_data();
    void longMessageIsReadWhole();
    void doubledLinkIsSaidOnce_data();
    void doubledLinkIsSaidOnce();
};

void tst_UcwaText::dataUriIsRead_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("text");

    QTest::newRow("percent") << plain(u"Hello%20Bo"_s) << u"Hello Bo"_s;
    QTest::newRow("plus is a blank") << plain(u"Hi+Tosh%0d%0a"_s) << u"Hi Tosh\r\n"_s;
    QTest::newRow("a real plus comes escaped") << plain(u"1+%2b+1"_s) << u"1 + 1"_s;
    QTest::newRow("escaped in capitals") << plain(u"1%2B1"_s) << u"1+1"_s;
    QTest::newRow("escaped percent") << plain(u"100%25+%2541"_s) << u"100% %41"_s;
    QTest::newRow("utf-8") << plain(u"%C3%A6%c3%b8 %F0%9F%98%80"_s) << u"æø 😀"_s;
    QTest::newRow("unescaped") << plain(u"æø 😀"_s) << u"æø 😀"_s;
    QTest::newRow("base64") << u"data:text/plain;base64,SGkgVG9zaA=="_s << u"Hi Tosh"_s;
    QTest::newRow("base64 without padding") << u"data:text/plain;base64,SGkgVG9zaA"_s << u"Hi Tosh"_s;
    QTest::newRow("base64 with escapes") << u"data:text/plain;base64,SGkgVG9zaA%3D%3D"_s << u"Hi Tosh"_s;
    QTest::newRow("base64 has a plus") << u"data:text/plain;base64,8J+YgA=="_s << u"😀"_s;
    QTest::newRow("base64 has an escaped plus") << u"data:text/plain;base64,8J%2bYgA=="_s << u"😀"_s;
    QTest::newRow("base64 in lines") << u"data:text/plain;base64,SGkg%0d%0aVG9z aA=="_s << u"Hi Tosh"_s;
    QTest::newRow("base64 and charset") << u"data:text/plain;charset=utf-8;base64,w6Y="_s << u"æ"_s;
    QTest::newRow("no charset") << u"data:text/plain,%c3%a6"_s << u"æ"_s;
    QTest::newRow("no type") << u"data:,%c3%a6"_s << u"æ"_s;
    QTest::newRow("utf8") << u"data:text/plain;charset=utf8,%c3%a6"_s << u"æ"_s;
    QTest::newRow("unknown charset") << u"data:text/plain;charset=x-lync,%c3%a6"_s << u"æ"_s;
    QTest::newRow("quoted charset") << u"data:text/plain;charset=\"utf-8\",%c3%a6"_s << u"æ"_s;
    QTest::newRow("latin") << u"data:text/plain;charset=ISO-8859-1,%e6"_s << u"æ"_s;
    QTest::newRow("utf-16") << u"data:text/plain;charset=utf-16;base64,5gA="_s << u"æ"_s;
    QTest::newRow("capitals") << u"DATA:Text/Plain;Charset=UTF-8;BASE64,SGk="_s << u"Hi"_s;
    QTest::newRow("blanks in the head") << u"data:text/plain; charset=utf-8 ; base64,SGk="_s << u"Hi"_s;
    QTest::newRow("first comma") << plain(u"one, two,three"_s) << u"one, two,three"_s;
    QTest::newRow("broken escapes stay") << plain(u"50%zz %4 %%41%"_s) << u"50%zz %4 %A%"_s;
    QTest::newRow("broken utf-8") << plain(u"a%ff%feb"_s) << u"a\ufffd\ufffdb"_s;
    QTest::newRow("nul") << plain(u"a%00b"_s) << u"a\ufffdb"_s;
    QTest::newRow("surrogates in utf-8") << plain(u"%ed%a0%80"_s) << QString(3, QChar::ReplacementCharacter);
    QTest::newRow("lone surrogate") << plain(QString(QChar(0xd83d)) + u'x') << u"?x"_s;
    QTest::newRow("hash and query") << plain(u"a?b=c&d#e"_s) << u"a?b=c&d#e"_s;
    QTest::newRow("empty") << plain({}) << u""_s;
}

void tst_UcwaText::dataUriIsRead()
{
    QFETCH(QString, uri);
    QFETCH(QString, text);

    const auto said = fromDataUri(uri);
    QVERIFY(said);
    QVERIFY(!said->isHtml);
    if (uri.contains(QChar(0xd83d)) && !uri.contains(u"😀"_s))
        QVERIFY(!said->text.contains(QChar(0xd83d))); // whatever stands in its place
    else
        QCOMPARE(said->text, text);
}

void tst_UcwaText::foreignDataUriSaysNothing_data()
{
    QTest::addColumn<QString>("uri");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a link") << u"https://lync.example.com/a,b"_s;
    QTest::newRow("no comma") << u"data:text/plain;charset=utf-8"_s;
    QTest::newRow("picture") << u"data:image/png;base64,SGk="_s;
    QTest::newRow("alternatives") << u"data:multipart/alternative;boundary=x,Hi"_s;
    QTest::newRow("call") << u"data:application/sdp,v=0"_s;
    QTest::newRow("longer word") << u"data:text/plainer,Hi"_s;
    QTest::newRow("broken base64") << u"data:text/plain;base64,S*k="_s;
    QTest::newRow("impossible base64") << u"data:text/plain;base64,S"_s;
}

void tst_UcwaText::foreignDataUriSaysNothing()
{
    QFETCH(QString, uri);
    QVERIFY(!fromDataUri(uri));
}

void tst_UcwaText::longTextIsCutAndMarked_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<bool>("isCut");

    QTest::newRow("fits") << u"x"_s << LongestText << false;
    QTest::newRow("one more") << u"x"_s << LongestText + 1 << true;
    QTest::newRow("far more") << u"x"_s << 4 * LongestText << true;
    QTest::newRow("pairs") << u"%F0%9F%98%80"_s << LongestText / 2 + 1 << true;
}

void tst_UcwaText::longTextIsCutAndMarked()
{
    QFETCH(QString, character);
    QFETCH(qsizetype, count);
    QFETCH(bool, isCut);

    const auto said = fromDataUri(plain(character.repeated(count)));
    QVERIFY(said);
    QVERIFY(said->text.size() <= LongestText);
    QVERIFY(said->text.size() >= LongestText - 2);
    QCOMPARE(said->text.endsWith(u'…'), isCut);
    QVERIFY(!said->text.contains(QChar::ReplacementCharacter));
}

void tst_UcwaText::endlessUriIsNoText()
{
    QVERIFY(!fromDataUri(plain(QString(4 * 1024 * 1024, u'x'))));
}

void tst_UcwaText::lineEndsAtTheEndAreNotShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("none") << u"Hi"_s << u"Hi"_s;
    QTest::newRow("one") << u"Hi\r\n"_s << u"Hi"_s;
    QTest::newRow("many") << u"Hi\r\n\n\r"_s << u"Hi"_s;
    QTest::newRow("inside") << u"a\r\nb\rc\nd"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("in front") << u"\r\nHi"_s << u"\nHi"_s;
    QTest::newRow("nothing else") << u"\r\n"_s << u""_s;
}

void tst_UcwaText::lineEndsAtTheEndAreNotShown()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(trimmedText(text), shown);
}

void tst_UcwaText::messageSaysOneText_data()
{
    using Hrefs = QList<QPair<QString, QString>>;
    QTest::addColumn<Hrefs>("hrefs");
    QTest::addColumn<QString>("text"); // null: nothing to be read

    const QString html = u"data:text/html;charset=utf-8,%3cb%3eHi%3c%2fb%3e+you"_s;
    QTest::newRow("plain") << Hrefs{{u"plainMessage"_s, plain(u"Hi%0d%0a"_s)}} << u"Hi"_s;
    QTest::newRow("html") << Hrefs{{u"htmlMessage"_s, html}} << u"Hi you"_s;
    QTest::newRow("html in the wrong place") << Hrefs{{u"plainMessage"_s, html}} << u"Hi you"_s;
    QTest::newRow("both") << Hrefs{{u"htmlMessage"_s, html}, {u"plainMessage"_s, plain(u"Hi"_s)}} << u"Hi"_s;
    QTest::newRow("plain unreadable")
        << Hrefs{{u"htmlMessage"_s, html}, {u"plainMessage"_s, u"data:text/plain;base64,S*"_s}}
        << u"Hi you"_s;
    QTest::newRow("invitation") << Hrefs{{u"message"_s, plain(u"Hi"_s)}} << u"Hi"_s;
    QTest::newRow("empty") << Hrefs{{u"plainMessage"_s, plain({})}} << u""_s;
    QTest::newRow("unreadable") << Hrefs{{u"plainMessage"_s, u"data:image/png,x"_s}} << QString();
    QTest::newRow("a link") << Hrefs{{u"message"_s, u"/communication/messages/1"_s}} << QString();
    QTest::newRow("nothing") << Hrefs{} << QString();
}

void tst_UcwaText::messageSaysOneText()
{
    using Hrefs = QList<QPair<QString, QString>>;
    QFETCH(Hrefs, hrefs);
    QFETCH(QString, text);

    QCOMPARE(textOf(message(hrefs)), text);
    QCOMPARE(textOf(message(hrefs)).isNull(), text.isNull());
}

void tst_UcwaText::longMessageIsReadWhole_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("text");

    // escaped, it takes nine times the room
    const QString wide = QString(LongestText, QChar(0x65e5));
    QTest::newRow("escaped") << plain(QString::fromLatin1(QUrl::toPercentEncoding(wide))) << wide;
    QTest::newRow("base64") << u"data:text/plain;base64,"_s + QString::fromLatin1(wide.toUtf8().toBase64())
                            << wide;
}

void tst_UcwaText::longMessageIsReadWhole()
{
    QFETCH(QString, uri);
    QFETCH(QString, text);
    QVERIFY(textOf(message({{u"plainMessage"_s, uri}})) == text);
}

void tst_UcwaText::doubledLinkIsSaidOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("doubled") << u"see http://x.example <http://x.example> there"_s
                             << u"see http://x.example there"_s;
    QTest::newRow("as source") << u"see https://x.example/?a &lt;https://x.example/?a&gt; there"_s
                               << u"see https://x.example/?a there"_s;
    QTest::newRow("two of them")
        << u"http://a.example <http://a.example> http://b.example <http://b.example>"_s
        << u"http://a.example http://b.example"_s;
    QTest::newRow("another target") << u"http://x.example <http://y.example>"_s
                                    << u"http://x.example <http://y.example>"_s;
    QTest::newRow("no link") << u"a <a>"_s << u"a <a>"_s;
}

void tst_UcwaText::doubledLinkIsSaidOnce()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);

    const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(text));
    QCOMPARE(textOf(message({{u"plainMessage"_s, plain(escaped)}})), shown);
}

QTEST_APPLESS_MAIN(tst_UcwaText)
#include "tst_ucwatext.moc"
