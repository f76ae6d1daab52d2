// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/searchquery.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What people type when they search, and what is understood of it.
class tst_SearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnderstood_data();
    void isUnderstood();
    void datesNarrow_data();
    void datesNarrow();
    void whatIsNotUnderstoodIsSaid_data();
    void whatIsNotUnderstoodIsSaid();
    void partsAreWrittenAndTakenAway_data();
    void partsAreWrittenAndTakenAway();
    void matchesAreWholeWords_data();
    void matchesAreWholeWords();
};

static const QDate Today(2026, 3, 11);

void tst_SearchQuery::isUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("indexed");
    QTest::addColumn<QStringList>("from");
    QTest::addColumn<QStringList>("in");
    QTest::addColumn<QString>("has");

    const QStringList none;
    QTest::newRow("nothing") << u""_s << u""_s << none << none << u""_s;
    QTest::newRow("spaces") << u"  \t "_s << u""_s << none << none << u""_s;
    QTest::newRow("word") << u"parcel"_s << u"\"parcel\"*"_s << none << none << u""_s;
    QTest::newRow("words") << u"the par"_s << u"\"the\" AND \"par\"*"_s << none << none << u""_s;
    QTest::newRow("one letter is no beginning") << u"a"_s << u"\"a\""_s << none << none << u""_s;
    QTest::newRow("phrase") << u"\"at ten\""_s << u"\"at ten\""_s << none << none << u""_s;
    QTest::newRow("open phrase") << u"\"at te"_s << u"\"at te\""_s << none << none << u""_s;
    QTest::newRow("phrase, then a word")
        << u"\"at ten\" we"_s << u"\"at ten\" AND \"we\"*"_s << none << none << u""_s;
    QTest::newRow("two words in one") << u"kick-off"_s << u"\"kick\" AND \"off\"*"_s << none << none << u""_s;
    QTest::newRow("from") << u"from:ana"_s << u""_s << QStringList{u"ana"_s} << none << u""_s;
    QTest::newRow("quoted") << u"from:\"Ana Lima\" tea"_s << u"\"tea\"*"_s << QStringList{u"Ana Lima"_s}
                            << none << u""_s;
    QTest::newRow("two") << u"from:ana from:bo"_s << u""_s << QStringList{u"ana"_s, u"bo"_s} << none << u""_s;
    QTest::newRow("number") << u"from:+1555"_s << u""_s << QStringList{u"+1555"_s} << none << u""_s;
    QTest::newRow("in") << u"in:\"Kick off\""_s << u""_s << none << QStringList{u"Kick off"_s} << u""_s;
    QTest::newRow("has") << u"has:file"_s << u""_s << none << none << u"file"_s;
    QTest::newRow("has link") << u"HAS:Link"_s << u"(\"http\" OR \"https\" OR \"www\")"_s << none << none
                              << u"link"_s;
    QTest::newRow("the operators between words")
        << u"par from:ana cel"_s << u"\"par\" AND \"cel\"*"_s << QStringList{u"ana"_s} << none << u""_s;
    QTest::newRow("no value") << u"from: in:\"\" has:"_s << u""_s << none << none << u""_s;
    QTest::newRow("unknown operator")
        << u"price:low"_s << u"\"price\" AND \"low\"*"_s << none << none << u""_s;
    QTest::newRow("link") << u"https://example.com"_s << u"\"https\" AND \"example\" AND \"com\"*"_s << none
                          << none << u""_s;
    QTest::newRow("time") << u"14:02"_s << u"\"14\" AND \"02\"*"_s << none << none << u""_s;
    QTest::newRow("language of the index")
        << u"a\" OR (b* NEAR/2"_s << u"\"a\" AND \"OR\" AND \"b\" AND \"NEAR\" AND \"2\""_s << none << none
        << u""_s;
    QTest::newRow("nothing but signs") << u"*() :: \"\" -"_s << u""_s << none << none << u""_s;
}

void tst_SearchQuery::isUnderstood()
{
    QFETCH(QString, typed);
    const auto query = SearchQuery::parse(typed, Today);
    QTEST(query.indexed(), "indexed");
    QTEST(query.from, "from");
    QTEST(query.in, "in");
    QFETCH(QString, has);
    QCOMPARE(query.hasFile, has == "file"_L1);
    QCOMPARE(query.hasLink, has == "link"_L1);
}

void tst_SearchQuery::datesNarrow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("first"); // with it
    QTest::addColumn<QDate>("next");  // without it

    QTest::newRow("before a day") << u"before:2026-01-24"_s << QDate() << QDate(2026, 1, 24);
    QTest::newRow("before a month") << u"before:2026-01"_s << QDate() << QDate(2026, 1, 1);
    QTest::newRow("before a year") << u"before:2026"_s << QDate() << QDate(2026, 1, 1);
    QTest::newRow("after a day") << u"after:2025-12-24"_s << QDate(2025, 12, 25) << QDate();
    QTest::newRow("after a month") << u"after:2025-12"_s << QDate(2026, 1, 1) << QDate();
    QTest::newRow("on a day") << u"on:2026-1-4"_s << QDate(2026, 1, 4) << QDate(2026, 1, 5);
    QTest::newRow("on a month") << u"on:2026-02"_s << QDate(2026, 2, 1) << QDate(2026, 3, 1);
    QTest::newRow("today") << u"on:today"_s << QDate(2026, 3, 11) << QDate(2026, 3, 12);
    QTest::newRow("yesterday") << u"after:Yesterday"_s << QDate(2026, 3, 11) << QDate();
    QTest::newRow("both") << u"after:2025 before:2026-03"_s << QDate(2026, 1, 1) << QDate(2026, 3, 1);
    QTest::newRow("the narrowest") << u"after:2025 after:2024 before:2027 before:2028"_s << QDate(2026, 1, 1)
                                   << QDate(2027, 1, 1);
}

void tst_SearchQuery::datesNarrow()
{
    QFETCH(QString, typed);
    QFETCH(QDate, first);
    QFETCH(QDate, next);
    const auto query = SearchQuery::parse(typed, Today);
    QCOMPARE(query.notBefore, first.isValid() ? first.startOfDay().toUTC() : QDateTime());
    QCOMPARE(query.before, next.isValid() ? next.startOfDay().toUTC() : QDateTime());
}

void tst_SearchQuery::whatIsNotUnderstoodIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SearchPart::Trouble>("trouble");
    QTest::newRow("fine") << u"from:ana"_s << SearchPart::None;
    QTest::newRow("no value") << u"from:"_s << SearchPart::NoValue;
    QTest::newRow("empty quotes") << u"in:\""_s << SearchPart::NoValue;
    QTest::newRow("unknown") << u"price:low"_s << SearchPart::UnknownOperator;
    QTest::newRow("is what") << u"is:un"_s << SearchPart::UnknownThing;
    QTest::newRow("has what") << u"has:fi"_s << SearchPart::UnknownThing;
    QTest::newRow("no date") << u"before:soon"_s << SearchPart::NoDate;
    QTest::newRow("half a date") << u"before:2026-"_s << SearchPart::NoDate;
    QTest::newRow("no such day") << u"on:2026-02-30"_s << SearchPart::NoDate;
    QTest::newRow("no such month") << u"on:2026-13"_s << SearchPart::NoDate;
    QTest::newRow("much") << QString(100000, u':') << SearchPart::None;
}

void tst_SearchQuery::whatIsNotUnderstoodIsSaid()
{
    QFETCH(QString, typed);
    const auto query = SearchQuery::parse(typed, Today);
    QCOMPARE(query.parts.size(), 1);
    QTEST(query.parts.constFirst().trouble, "trouble");
}

void tst_SearchQuery::partsAreWrittenAndTakenAway_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SearchPart::Kind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rest");
    QTest::newRow("one") << u"tea from:ana at"_s << SearchPart::From << u"ana"_s << u"tea at"_s;
    QTest::newRow("quoted") << u"from:\"Ana Lima\" at"_s << SearchPart::From << u"Ana Lima"_s << u"at"_s;
    QTest::newRow("another stays") << u"from:bo from:ana"_s << SearchPart::From << u"ana"_s << u"from:bo"_s;
    QTest::newRow("all of a kind") << u"from:bo x from:ana"_s << SearchPart::From << u""_s << u"x"_s;
    QTest::newRow("none") << u"tea"_s << SearchPart::Has << u"file"_s << u"tea"_s;
}

void tst_SearchQuery::partsAreWrittenAndTakenAway()
{
    QFETCH(QString, typed);
    QFETCH(SearchPart::Kind, kind);
    QFETCH(QString, value);
    QFETCH(QString, rest);
    QCOMPARE(SearchQuery::without(typed, kind, value), rest);
    if (value.isEmpty())
        return;
    const auto again = SearchQuery::parse(rest + u' ' + SearchQuery::written(kind, value), Today);
    QCOMPARE(again.parts.constLast().kind, kind);
    QCOMPARE(again.parts.constLast().value, value);
}

void tst_SearchQuery::matchesAreWholeWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("matched");
    const auto text = u"Kick-off at TEN, at the Café. Attention!"_s;
    QTest::newRow("word") << u"ten"_s << text << QStringList{u"TEN"_s};
    QTest::newRow("accents") << u"cafe"_s << text << QStringList{u"Café"_s};
    QTest::newRow("accents in pieces") << u"cafe"_s << u"Cafe\u0301 x"_s << QStringList{u"Cafe\u0301"_s};
    QTest::newRow("beginning") << u"at"_s << text << QStringList{u"at"_s, u"at"_s, u"Attention"_s};
    QTest::newRow("phrase") << u"\"at ten\""_s << text << QStringList{u"at"_s, u"TEN"_s};
    QTest::newRow("several") << u"at café"_s << text << QStringList{u"at"_s, u"at"_s, u"Café"_s};
    QTest::newRow("none") << u"nothing"_s << text << QStringList{};
    QTest::newRow("no text") << u"ten"_s << u""_s << QStringList{};
}

void tst_SearchQuery::matchesAreWholeWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QStringList matched;
    const auto ranges = TextMatch::ranges(text, SearchQuery::parse(typed, Today).terms);
    for (const auto &range : ranges)
        matched << text.mid(range.start, range.length);
    QTEST(matched, "matched");
}

QTEST_GUILESS_MAIN(tst_SearchQuery)
#include "tst_searchquery.moc"
