// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/optoutwords.h"

#include <QTest>

using namespace Parlance::Polling;
using namespace Qt::StringLiterals;

/// What people write who want no more texts, or want to know who sends them.
class tst_OptOutWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optOutIsAWholeText_data();
    void optOutIsAWholeText();
    void helpIsAWholeText();
    void wordsAreComparedInOneForm();
    void addedWordsAreFoundInASentence();
    void optOutInASentenceIsFound_data();
    void optOutInASentenceIsFound();
};

void tst_OptOutWords::optOutIsAWholeText_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("optOut"); // -1: neither

    for (const QString &word : {u"STOP"_s, u"stop"_s, u" Stop\n"_s, u"STOPALL"_s, u"UNSUBSCRIBE"_s,
                                u"CANCEL"_s, u"END"_s, u"QUIT"_s, u"REVOKE"_s, u"OPTOUT"_s})
        QTest::newRow(qPrintable(word)) << word << 1;
    for (const QString &word : {u"START"_s, u"Yes"_s, u"UNSTOP"_s})
        QTest::newRow(qPrintable(word)) << word << 0;
    QTest::newRow("with a mark") << u"Stop!\n"_s << 1;
    QTest::newRow("with a point") << u"unsubscribe. "_s << 1;
    QTest::newRow("subscribed") << u"Subscribe"_s << 0;
    QTest::newRow("in a sentence") << u"please stop"_s << -1;
    QTest::newRow("no-break spaces") << u"\u00a0STOP\u202f\u3000"_s << 1;
    QTest::newRow("wide letters") << u"ＳＴＯＰ！"_s << 1;
    QTest::newRow("from right to left") << u"\u200fSTOP\u200e.\u200f"_s << 1;
    QTest::newRow("isolated") << u"\u2068Stop\u2069"_s << 1;
    QTest::newRow("a byte order mark") << u"\ufeffStop"_s << 1;
    QTest::newRow("foreign points") << u"Stop。"_s << 1;
    QTest::newRow("Arabic question") << u"stop؟"_s << 1;
    QTest::newRow("quoted") << u"“STOP”"_s << 1;
    QTest::newRow("an ellipsis") << u"stop…"_s << 1;
    QTest::newRow("Turkish small letters") << u"unsubscrıbe"_s << 1;
    QTest::newRow("Turkish capitals") << u"UNSUBSCRİBE"_s << 1;
    QTest::newRow("wide start") << u"ｓｔａｒｔ"_s << 0;
    QTest::newRow("a picture") << u"🛑"_s << -1;
    QTest::newRow("marks only") << u"?!…"_s << -1;
    QTest::newRow("help") << u"HELP"_s << -1;
    QTest::newRow("looks alike") << u"ЅТОР"_s << -1; // in Cyrillic letters: nobody types that by mistake
    QTest::newRow("empty") << u""_s << -1;
    QTest::newRow("endless") << QString(100'000, u' ') + u"STOP"_s << -1;
}

void tst_OptOutWords::optOutIsAWholeText()
{
    QFETCH(QString, body);
    QFETCH(int, optOut);
    const auto found = optOutFrom(body);
    QCOMPARE(found ? int(*found) : -1, optOut);
}

void tst_OptOutWords::helpIsAWholeText()
{
    for (const QString &help :
         {u"HELP"_s, u"help"_s, u" Help? "_s, u"Info"_s, u"ＩＮＦＯ"_s, u"\u200fhelp!"_s})
        QVERIFY2(asksForHelp(help), qPrintable(help));
    for (const QString &other : {u"Please help"_s, u"STOP"_s, u"helpful"_s, QString()})
        QVERIFY2(!asksForHelp(other), qPrintable(other));
}

void tst_OptOutWords::wordsAreComparedInOneForm()
{
    QCOMPARE(wholeWord(u" Arrêtez!"_s), wholeWord(u"ARRÊTEZ"_s));
    QCOMPARE(wholeWord(u"\u200fتوقف.\u200f"_s), u"توقف"_s);
    QCOMPARE(wholeWord(u"СТОП"_s), u"стоп"_s);
    QCOMPARE(wholeWord(u"kapat\u00a0 artık"_s), u"kapat artik"_s);
    QCOMPARE(wholeWord(u"e\u0301te"_s), wholeWord(u"\u00e9te"_s)); // whichever way the accent is written
}

void tst_OptOutWords::addedWordsAreFoundInASentence()
{
    const QStringList added{u"arrêtez"_s, u"توقف"_s, u"a.b"_s, u"बंद करो"_s, u"no 🛑"_s};
    QVERIFY(mentionsOptOut(u"Arrêtez, merci"_s, added));
    QVERIFY(mentionsOptOut(u"رجاء توقف الآن"_s, added));
    QVERIFY(mentionsOptOut(u"इसे बंद करो अभी"_s, added)); // no letter at its end: a vowel's sign
    QVERIFY(mentionsOptOut(u"oh no 🛑 please"_s, added));
    QVERIFY(!mentionsOptOut(u"arrêt"_s, added));
    QVERIFY(!mentionsOptOut(u"axb"_s, added));
    QVERIFY(!mentionsOptOut(u"Arrêtez"_s));
}

void tst_OptOutWords::optOutInASentenceIsFound_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("isThere");

    QTest::newRow("word") << u"Please stop texting me"_s << true;
    QTest::newRow("capitals") << u"STOP THIS"_s << true;
    QTest::newRow("two words") << u"how do I opt-out?"_s << true;
    QTest::newRow("on a line of its own") << u"Hi\ncancel\nthanks"_s << true;
    QTest::newRow("part of a word") << u"The bus stops here at the weekend"_s << false;
    QTest::newRow("other letters") << u"stoppé, übercancelé"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("too far down") << QString(100'000, u' ') + u"stop"_s << false;
}

void tst_OptOutWords::optOutInASentenceIsFound()
{
    QFETCH(QString, body);
    QTEST(mentionsOptOut(body), "isThere");
}

QTEST_GUILESS_MAIN(tst_OptOutWords)
#include "tst_optoutwords.moc"
