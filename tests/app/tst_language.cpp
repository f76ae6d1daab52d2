// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"

#include "models/errortext.h"
#include "models/lists/accounts/servicemodel.h"
#include "models/lists/window/keytext.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSpoken_data();
    void isSpoken();
    void pluralsAreWords_data();
    void pluralsAreWords();
    void numbersHaveTheDigitsOfTheCountry();
    void keysAreCalledAsOnKeyboards_data();
    void keysAreCalledAsOnKeyboards();
    void unknownOneIsTheSystems();
    void changesOnce();
};

void tst_Language::isSpoken_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("service");
    QTest::addColumn<Qt::LayoutDirection>("direction");

    const auto row = [](const char *code, const QString &error, const QString &service,
                        Qt::LayoutDirection direction = Qt::LeftToRight) {
        QTest::newRow(code) << error << service << direction;
    };
    row("en", u"There is nothing to send · write a text"_s, u"Password"_s);
    row("de", u"Es gibt nichts zu senden · Schreiben Sie einen Text"_s, u"Passwort"_s);
    row("fr", u"Il n’y a rien à envoyer · écrivez un texte"_s, u"Mot de passe"_s);
    row("es", u"No hay nada que enviar · escriba un texto"_s, u"Contraseña"_s);
    row("ar", u"لا يوجد ما يُرسَل · اكتب نصًّا"_s, u"كلمة المرور"_s, Qt::RightToLeft);
}

void tst_Language::isSpoken()
{
    QFETCH(QString, error);
    QFETCH(QString, service);
    QFETCH(Qt::LayoutDirection, direction);
    const QString code = QString::fromUtf8(QTest::currentDataTag());

    QVERIFY(Language::available().contains(code));
    Language language;
    language.speak(code);
    QCOMPARE(userText(Error{Error::Refused, Error::MissingText, {}, {}}), error);
    QCOMPARE(serviceWords(u"Password"_s), service);
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
    QCOMPARE(QLocale().name().section(u'_', 0, 0), code);
}

void tst_Language::pluralsAreWords_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void tst_Language::pluralsAreWords()
{
    QFETCH(QString, code);
    Language language;
    language.speak(code);
    QStringList forms;
    for (const int n : {1, 2, 3, 11, 100}) {
        QString text = QCoreApplication::translate("LatestButton", "%n new message(s)", nullptr, n);
        QVERIFY2(!text.contains("(s)"_L1) && !text.isEmpty(), qPrintable(text));
        forms << text.remove(QLocale().toString(n));
    }
    QVERIFY(forms.at(0) != forms.at(2));
}

void tst_Language::numbersHaveTheDigitsOfTheCountry()
{
    Language language;
    language.speak(u"ar"_s);
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    const auto text = QCoreApplication::translate("LatestButton", "%n new message(s)", nullptr, 12);
    QVERIFY2(text.contains(u"١٢"_s), qPrintable(text));
}

void tst_Language::keysAreCalledAsOnKeyboards_data()
{
    QTest::addColumn<QString>("escape");
    QTest::addColumn<QString>("newLine");

    QTest::newRow("en") << u"Ctrl+Esc"_s << u"Shift+Enter"_s;
    QTest::newRow("de") << u"Strg+Esc"_s << u"Umschalt+Eingabe"_s;
    QTest::newRow("fr") << u"Ctrl+Échap"_s << u"Maj+Entrée"_s;
    QTest::newRow("es") << u"Ctrl+Esc"_s << u"Mayús+Intro"_s;
    QTest::newRow("ar") << u"Ctrl+Esc"_s << u"Shift+Enter"_s;
}

void tst_Language::keysAreCalledAsOnKeyboards()
{
    Language language;
    language.speak(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(KeyText().words(u"Ctrl+Esc"_s), "escape");
    QTEST(KeyText().words(u"Shift+Return"_s), "newLine");
}

void tst_Language::unknownOneIsTheSystems()
{
    Language language;
    language.speak(u"tlh"_s);
    QVERIFY(Language::available().contains(QLocale().name().section(u'_', 0, 0)));
}

void tst_Language::changesOnce()
{
    Language language;
    QVERIFY(language.speak(u"de"_s));
    QVERIFY(!language.speak(u"de"_s));
    QVERIFY(language.speak(u"en"_s));
}

QTEST_MAIN(tst_Language)
#include "tst_language.moc"
