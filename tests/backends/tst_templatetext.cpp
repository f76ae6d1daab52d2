// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/templatetext.h"

#include <QJsonArray>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_TemplateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBlanks_data();
    void findsTheBlanks();
    void fillsThem_data();
    void fillsThem();
    void useIsKeptAsJson();
};

void tst_TemplateText::findsTheBlanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("blanks");
    QTest::newRow("none") << u"Hello {1} {{}} {{ }}"_s << QStringList{};
    QTest::newRow("numbers by their value")
        << u"{{10}} {{2}} {{1}}"_s << QStringList{u"1"_s, u"2"_s, u"10"_s};
    QTest::newRow("words in their order") << u"{{name}} at {{day}}"_s << QStringList{u"name"_s, u"day"_s};
    QTest::newRow("numbers first") << u"{{name}} {{1}}"_s << QStringList{u"1"_s, u"name"_s};
    QTest::newRow("each once") << u"{{1}} and {{ 1 }}"_s << QStringList{u"1"_s};
    QTest::newRow("over two lines") << u"{{1}}\n{{2}}"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("three braces") << u"{{{1}}}"_s << QStringList{u"1"_s};
    QTest::newRow("never closed") << u"{{1} {{2"_s << QStringList{};
    QTest::newRow("too long to be one") << u"{{%1}}"_s.arg(QString(65, u'x')) << QStringList{};
}

void tst_TemplateText::findsTheBlanks()
{
    QFETCH(QString, text);
    QTEST(TemplateText::blanks(text), "blanks");
}

void tst_TemplateText::fillsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("filled");
    QTest::newRow("in order") << u"{{2}} before {{1}}"_s << QStringList{u"a"_s, u"b"_s} << u"b before a"_s;
    QTest::newRow("everywhere") << u"{{1}}, {{1}}!"_s << QStringList{u"Ana"_s} << u"Ana, Ana!"_s;
    QTest::newRow("what is missing stays") << u"{{1}} {{2}}"_s << QStringList{u"a"_s} << u"a {{2}}"_s;
    QTest::newRow("blank space is missing") << u"{{1}}"_s << QStringList{u" \n"_s} << u"{{1}}"_s;
    QTest::newRow("a value is no template")
        << u"{{1}} {{2}}"_s << QStringList{u"{{2}}"_s, u"b"_s} << u"{{2}} b"_s;
    QTest::newRow("no pattern either") << u"{{1}}"_s << QStringList{u"%1 \\1 $1"_s} << u"%1 \\1 $1"_s;
    QTest::newRow("too many") << u"{{1}}"_s << QStringList{u"a"_s, u"b"_s} << u"a"_s;
    QTest::newRow("nothing to fill") << u"Hello"_s << QStringList{} << u"Hello"_s;
}

void tst_TemplateText::fillsThem()
{
    QFETCH(QString, text);
    QFETCH(QStringList, values);
    QTEST(TemplateText::filled(text, values), "filled");
}

void tst_TemplateText::useIsKeptAsJson()
{
    const TemplateUse use{u"t1"_s, {u"Ana"_s, {}, u"\"quoted\""_s}};
    QCOMPARE(TemplateUse::fromJson(use.toJson()), std::optional(use));
    QCOMPARE(TemplateUse::fromJson({}), std::nullopt);
    const QJsonObject odd{{u"id"_s, 7}, {u"values"_s, QJsonArray{1, u"b"_s}}};
    QCOMPARE(TemplateUse::fromJson(odd), std::optional(TemplateUse{{}, {{}, u"b"_s}}));
}

QTEST_APPLESS_MAIN(tst_TemplateText)
#include "tst_templatetext.moc"
