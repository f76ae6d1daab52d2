// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givensearch.h"
#include "mirror.h"

#include "models/lists/search/matchedtext.h"
#include "models/lists/search/matchrects.h"
#include "models/lists/search/searchcompletion.h"
#include "models/lists/search/searchgroups.h"
#include "models/lists/search/searchmodel.h"
#include "models/lists/search/wordsearch.h"
#include "models/lists/timeline/messagefinder.h"

#include <QFont>
#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What the lists of searching and finding show.
class tst_SearchModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreFoundWhateverTheirAccents_data();
    void partsAreFoundWhateverTheirAccents();
    void excerptsBeginShortlyBeforeTheMatch_data();
    void excerptsBeginShortlyBeforeTheMatch();
    void searchShowsWhoSaidWhatWhere();
    void searchGoesOnBeyondItsFirstPage();
    void resultsStandByConversation();
    void groupsKeepTheirPlaceWhileMoreIsFetched();
    void onlyTheLastThatWasTypedIsShown();
    void searchTellsWhatItDidNotFind();
    void filtersAreTakenBack();
    void removedMessagesLeaveTheResults();
    void completes_data();
    void completes();
    void oldRowsReplaceNothing();
    void findsInTurn();
    void findFollowsWhatComes();
    void rectanglesLieOnTheWords();
};

void tst_SearchModels::excerptsBeginShortlyBeforeTheMatch_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("shown");
    QTest::newRow("short") << u"see you at ten"_s << u"see you at [ten]"_s;
    QTest::newRow("lines") << u"see\nyou\n\n at Ten"_s << u"see you at [Ten]"_s;
    QTest::newRow("far in") << QString(u"x "_s.repeated(300) + u"we meet at the corner at ten o'clock"_s)
                            << u"…we meet at the corner at [ten] o'clock"_s;
    QTest::newRow("behind an endless word")
        << QString(QString(300, u'x') + u" ten"_s) << QString(u"…"_s + QString(47, u'x') + u" [ten]"_s);
    QTest::newRow("markup is text") << u"<b>ten</b>"_s << u"<b>[ten]</b>"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void tst_SearchModels::excerptsBeginShortlyBeforeTheMatch()
{
    QFETCH(QString, said);
    const auto terms = SearchQuery::parse(u"ten"_s).terms;
    QTEST(marked(MatchedText::excerpt(said, terms)), "shown");
}

void tst_SearchModels::searchShowsWhoSaidWhatWhere()
{
    GivenSearch given;
    SearchModel model;
    Mirror mirror(model);
    model.setMessenger(given.messenger.get());
    model.setText(u"ten"_s);
    QTRY_COMPARE(model.count(), 3);
    QCOMPARE(given.shown(model, "pieces"),
             (QStringList{u"[ten] it is"_s, u"not at [ten]"_s, u"see you at [ten]"_s}));
    QCOMPARE(given.shown(model, "title"), (QStringList{u"Ána Lima"_s, u"Bo Berg"_s, u"Ána Lima"_s}));
    QCOMPARE(given.shown(model, "author"), (QStringList{u"You"_s, u""_s, u""_s}));
    QVERIFY(mirror.isRight());
    model.setText(u""_s);
    QCOMPARE(model.count(), 0);
    QVERIFY(model.nothing().isEmpty()); // nothing was asked
}

void tst_SearchModels::searchGoesOnBeyondItsFirstPage()
{
    GivenMessenger given;
    QList<Event> events;
    for (int i = 0; i < 120; ++i)
        events << Given::theirs(u"r%1"_s.arg(i), u"text"_s, Noon.addSecs(-60 * i));
    given.apply(events);
    SearchModel model;
    model.setMessenger(given.messenger.get());
    model.setText(u"text"_s);
    QTRY_COMPARE(model.count(), 50);
    QVERIFY(!model.atOldest());
    model.fetchOlder();
    QTRY_COMPARE(model.count(), 100);
    model.fetchOlder();
    QTRY_COMPARE(model.count(), 120);
    QVERIFY(model.atOldest());
}

void tst_SearchModels::resultsStandByConversation()
{
    GivenSearch given;
    SearchModel found;
    SearchGroups groups;
    Mirror mirror(groups);
    groups.setResults(&found);
    found.setMessenger(given.messenger.get());
    found.setText(u"ten"_s);
    QTRY_COMPARE(groups.count(), 3);
    QCOMPARE(given.shown(groups, "pieces"),
             (QStringList{u"[ten] it is"_s, u"see you at [ten]"_s, u"not at [ten]"_s}));
    QCOMPARE(given.shown(groups, "beginsGroup"), (QStringList{u"true"_s, u"false"_s, u"true"_s}));
    QCOMPARE(groups.messageAt(1), groups.index(1).data(groups.role("messageId")).toDouble());
    QCOMPARE(groups.conversationAt(0), groups.conversationAt(1));
    QVERIFY(groups.conversationAt(1) != groups.conversationAt(2));
    QCOMPARE(groups.messageAt(3), 0);

    found.setText(u"see"_s);
    QTRY_COMPARE(groups.count(), 1);
    QVERIFY(mirror.isRight());
    get(given.store().removeAccount(given.account, false));
    QTRY_COMPARE(groups.count(), 0);
    QVERIFY(mirror.isRight());
    groups.setResults(nullptr);
}

void tst_SearchModels::groupsKeepTheirPlaceWhileMoreIsFetched()
{
    GivenMessenger given;
    QList<Event> events;
    for (int i = 0; i < 600; ++i) // of three people in turn, so that each page has some of everybody
        events << Given::theirs(u"r%1"_s.arg(i), u"text %1"_s.arg(i), Noon.addSecs(-60 * i),
                                QStringList{Ana, Bo, u"+15550100444"_s}.at(i % 3));
    given.apply(events);
    SearchModel found;
    SearchGroups groups;
    Mirror mirror(groups);
    found.setMessenger(given.messenger.get());
    groups.setResults(&found);
    found.setText(u"text"_s);
    QTRY_COMPARE(groups.count(), 50);
    const QList<double> order{groups.conversationAt(0), groups.conversationAt(20), groups.conversationAt(49)};
    const auto isInOrder = [&] {
        QList<double> begun;
        for (int row = 0; row < groups.count(); ++row) {
            const bool begins = begun.isEmpty() || begun.constLast() != groups.conversationAt(row);
            if (begins != groups.index(row).data(groups.role("beginsGroup")).toBool())
                return false;
            if (begins)
                begun << groups.conversationAt(row);
            else if (groups.messageAt(row - 1) == groups.messageAt(row))
                return false;
        }
        return begun == order;
    };
    QVERIFY(isInOrder());
    while (!found.atOldest()) { // the first ones are dropped meanwhile
        found.fetchOlder();
        QTRY_VERIFY(!found.isLoading());
        QVERIFY(isInOrder());
    }
    QVERIFY(!found.atNewest());
    QCOMPARE(groups.count(), WindowModel::MaxRows);
    while (!found.atNewest()) {
        found.fetchNewer();
        QTRY_VERIFY(!found.isLoading());
        QVERIFY(isInOrder());
    }
    QCOMPARE(mirror.resets, 1);
    QCOMPARE(mirror.moves, 0);
    QVERIFY(mirror.isRight());
}

void tst_SearchModels::onlyTheLastThatWasTypedIsShown()
{
    GivenSearch given;
    SearchModel model;
    model.setMessenger(given.messenger.get());
    model.setText(u"ten"_s);
    QTRY_COMPARE(model.count(), 3);
    QSignalSpy counts(&model, &RowModel::countChanged);
    model.setText(u"see"_s);
    QCOMPARE(model.count(), 3); // until the answer is here
    model.setText(u"se"_s);
    model.setText(u"not at"_s);
    QTRY_COMPARE(given.shown(model, "pieces"), QStringList{u"[not] [at] ten"_s});
    QCOMPARE(counts.size(), 1); // nothing of what was typed on the way
}

void tst_SearchModels::searchTellsWhatItDidNotFind()
{
    GivenSearch given;
    SearchModel model;
    model.setMessenger(given.messenger.get());
    model.setText(u"ten from:bo in:lima price:low"_s);
    QTRY_VERIFY(!model.nothing().isEmpty());
    QVERIFY(model.nothing().contains(u"From bo"_s) && model.nothing().contains(u"In lima"_s));
    QVERIFY(model.hint().contains(u"price:"_s));
    model.setText(u"ten service:signal is:failed"_s);
    QTRY_VERIFY(model.nothing().contains(u"Over signal · Not sent"_s));
    QCOMPARE(model.widened(), u"ten"_s);
    model.setText(u"ten from:bo in:lima price:low"_s);
    QCOMPARE(model.widened(), u"ten price:low"_s);
    model.setText(u"ten"_s);
    QTRY_COMPARE(model.count(), 3);
    QVERIFY(model.nothing().isEmpty());
    QVERIFY(model.hint().isEmpty());
}

void tst_SearchModels::filtersAreTakenBack()
{
    SearchModel model;
    model.setText(u"ten from:\"Ana Lima\" has:file before:soon"_s);
    const auto filters = model.filters();
    QCOMPARE(filters.size(), 2); // what is not understood narrows nothing
    QCOMPARE(model.without(filters.at(0).toMap()), u"ten has:file before:soon"_s);
    QCOMPARE(model.without(filters.at(1).toMap()), u"ten from:\"Ana Lima\" before:soon"_s);
    QCOMPARE(model.with(u"in:"_s), u"ten from:\"Ana Lima\" has:file before:soon in:"_s);
    QVERIFY(model.hasFile());
}

void tst_SearchModels::removedMessagesLeaveTheResults()
{
    GivenSearch given;
    SearchModel model;
    model.setMessenger(given.messenger.get());
    model.setText(u"ten"_s);
    QTRY_COMPARE(model.count(), 3);
    get(given.store().removeAccount(given.account, false));
    QTRY_COMPARE(model.count(), 0);
}

void tst_SearchModels::completes_data()
{
    QTest::addColumn<QString>("typed"); // | is the cursor
    QTest::addColumn<QStringList>("completed");
    QTest::newRow("operator") << u"fr|"_s << QStringList{u"from:"_s};
    QTest::newRow("after words") << u"tea h|"_s << QStringList{u"tea has:"_s};
    QTest::newRow("nothing typed") << u"|"_s
                                   << QStringList{u"from:"_s, u"in:"_s,     u"service:"_s, u"has:"_s,
                                                  u"is:"_s,   u"before:"_s, u"after:"_s,   u"on:"_s};
    QTest::newRow("a word") << u"tea|"_s << QStringList{};
    QTest::newRow("between words") << u"tea | cup"_s << QStringList{};
    QTest::newRow("name") << u"from:b|"_s << QStringList{u"from:\"Bo Berg\" "_s};
    QTest::newRow("part of a name, in quotes") << u"from:\"be|"_s << QStringList{u"from:\"Bo Berg\" "_s};
    QTest::newRow("ourselves") << u"from:m|"_s << QStringList{u"from:me "_s};
    QTest::newRow("conversation, what follows stays")
        << u"in:lim| ten"_s << QStringList{u"in:\"Ána Lima\" ten"_s};
    QTest::newRow("thing") << u"has:|"_s << QStringList{u"has:file "_s, u"has:link "_s};
    QTest::newRow("thing that is complete") << u"has:file|"_s << QStringList{};
    QTest::newRow("service") << u"service:|"_s << QStringList{u"service:signalwire "_s};
    QTest::newRow("no such service") << u"service:x|"_s << QStringList{};
    QTest::newRow("state") << u"is:f|"_s << QStringList{u"is:failed "_s};
    QTest::newRow("date") << u"on:to|"_s << QStringList{u"on:today "_s};
}

void tst_SearchModels::completes()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, completed);
    GivenSearch given;
    SearchCompletion model;
    Mirror mirror(model);
    model.setMessenger(given.messenger.get());
    model.setText(QString(typed).remove(u'|'));
    model.setCursor(int(typed.indexOf(u'|')));
    given.settle();
    QTRY_COMPARE(given.shown(model, "completed"), completed);
    QVERIFY(mirror.isRight());
    QCOMPARE(model.completed(0), completed.value(0));
}

void tst_SearchModels::oldRowsReplaceNothing()
{
    GivenSearch given;
    SearchCompletion model;
    model.setMessenger(given.messenger.get());
    model.setText(u"fr"_s);
    model.setCursor(2);
    QTRY_COMPARE(given.shown(model, "completed"), QStringList{u"from:"_s});
    model.setText(u"from:an"_s); // faster than the people are looked through
    model.setCursor(7);
    QCOMPARE(model.completed(0), u"from:an"_s);
}

void tst_SearchModels::findsInTurn()
{
    GivenSearch given;
    MessageFinder finder;
    finder.setMessenger(given.messenger.get());
    const auto ana = get(given.store().openConversation(given.account, {Ana})).id;
    finder.setConversations({double(ana)});
    QVERIFY(finder.place().isEmpty());
    finder.setText(u"ten"_s);
    QTRY_COMPARE(finder.place(), u"1 of 2"_s);
    const auto newest = finder.current();
    finder.go(1);
    QCOMPARE(finder.place(), u"2 of 2"_s);
    QVERIFY(finder.current() < newest);
    finder.go(1);
    QCOMPARE(finder.current(), newest); // around the end
    finder.go(-1);
    QCOMPARE(finder.place(), u"2 of 2"_s);
    finder.setText(u"nothing"_s);
    QTRY_COMPARE(finder.place(), u"Nothing found"_s);
    QCOMPARE(finder.current(), 0);
    finder.go(1);
    finder.setText(u"from:"_s);
    QVERIFY(finder.place().isEmpty());
    finder.setText(u"on:"_s);
    QVERIFY(finder.place().startsWith(u"A date like "_s));
}

void tst_SearchModels::findFollowsWhatComes()
{
    GivenSearch given;
    MessageFinder finder;
    finder.setMessenger(given.messenger.get());
    finder.setConversations({double(get(given.store().openConversation(given.account, {Ana})).id)});
    finder.setText(u"ten"_s);
    QTRY_COMPARE(finder.count(), 2);
    finder.go(1);
    const auto current = finder.current();
    given.apply({Given::theirs(u"r9"_s, u"ten again"_s, Noon.addSecs(60))});
    QTRY_COMPARE(finder.place(), u"3 of 3"_s);
    QCOMPARE(finder.current(), current); // the reader stays where they are
}

void tst_SearchModels::rectanglesLieOnTheWords()
{
    MatchRects rects;
    rects.setProperty("words", u"ten and a long line that is wrapped before ten"_s);
    rects.setProperty("query", u"ten"_s);
    rects.setProperty("font", QFont());
    rects.setProperty("width", 120.0);
    const auto found = rects.rects();
    QCOMPARE(found.size(), 2);
    const auto first = found.constFirst().toRectF();
    const auto last = found.constLast().toRectF();
    QCOMPARE(first.topLeft(), QPointF(0, 0));
    QVERIFY(first.width() > 0 && first.width() < 120);
    QVERIFY(last.top() >= first.bottom());
    rects.setProperty("query", u"nothing"_s);
    QVERIFY(rects.rects().isEmpty());
}

void tst_SearchModels::partsAreFoundWhateverTheirAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("holds");

    QTest::newRow("without accents") << u"Teléfono del trabajo"_s << u"telefono"_s << true;
    QTest::newRow("with other accents") << u"Telefono"_s << u"TÈLÉ"_s << true;
    QTest::newRow("parts in any order") << u"Größe der Schrift"_s << u"SCHRIFT große"_s << true;
    QTest::newRow("one is missing") << u"Größe der Schrift"_s << u"schrift farbe"_s << false;
    QTest::newRow("Arabic vowel signs") << u"اَلْمَظْهَر"_s << u"المظهر"_s << true;
    QTest::newRow("nothing typed") << u"Anything"_s << u" "_s << true;
}

void tst_SearchModels::partsAreFoundWhateverTheirAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QTEST(WordSearch::holds(text, typed), "holds");
}

QTEST_MAIN(tst_SearchModels)
#include "tst_searchmodels.moc"
