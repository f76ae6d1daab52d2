// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/conversations/conversationcounter.h"
#include "tests/models/givenlist.h"

#include <QLocale>
#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// How the list behaves, and what is done with rows.
class tst_ConversationList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aListOutlivesItsMessenger();
    void rowsKeepStillWhileHeld();
    void nothingIsHeldForLong();
    void whatTheUserDoesIsNotHeld();
    void theOpenOneStaysAmongTheUnread();
    void aRangeIsSelected();
    void everythingIsSelected();
    void anAccountHasItsOwnList();
    void namesAreTypedAhead();
    void countsAreFollowed();
    void theLastVerbIsUndone();
    void mutesEnd_data();
    void mutesEnd();
    void allAreRead();
};

namespace {

const QDateTime Now(QDate(2026, 3, 11), QTime(14, 30)); // here

QList<qreal> numbers(const QList<qint64> &ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

void tst_ConversationList::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_ConversationList::aListOutlivesItsMessenger()
{
    GivenList given;
    given.receive(2);
    given.model.setHeld(true);
    given.apply({Given::theirs(u"x1"_s, u"news"_s, given.now.addSecs(1), number(1))});
    QCoro::waitFor(given.messenger->finish());
    given.messenger.reset();
    given.model.setHeld(false);
    given.model.selection()->toggle(1);
    given.model.selectAll();
    get(given.store().markRead(1));
    QCOMPARE(given.model.count(), 2);
    given.messenger = std::make_unique<Messenger>(given.engine); // for the end
}

void tst_ConversationList::rowsKeepStillWhileHeld()
{
    GivenList given;
    given.receive(3); // 3, 2, 1
    given.model.setHeld(true);
    given.apply({Given::theirs(u"x1"_s, u"news"_s, given.now.addSecs(1), number(1)),
                 Given::theirs(u"x2"_s, u"who is it"_s, given.now.addSecs(2), number(9))});
    QCOMPARE(given.model.count(), 3);
    QCOMPARE(given.model.rowOf(1), 2);
    QCOMPARE(given.role(2, "preview"), u"news"_s); // what it says is not held
    QCOMPARE(given.mirror.moves, 0);

    given.model.setHeld(false);
    QCOMPARE(given.model.count(), 4);
    QCOMPARE(given.model.rowOf(1), 1);
    given.check();
}

void tst_ConversationList::nothingIsHeldForLong()
{
    GivenList given;
    given.receive(3);
    given.model.setPatience(std::chrono::milliseconds(1));
    given.model.setHeld(true);
    given.apply({Given::theirs(u"x1"_s, u"news"_s, given.now.addSecs(1), number(1))});
    QTRY_COMPARE(given.model.rowOf(1), 0);
    QVERIFY(given.model.isHeld());
    given.check();
}

void tst_ConversationList::whatTheUserDoesIsNotHeld()
{
    GivenList given;
    given.receive(3);
    given.model.setPatience(std::chrono::hours(1));
    given.model.setHeld(true);
    given.messenger->conversations()->pin({1}, true);
    QTRY_COMPARE(given.model.rowOf(1), 0);
    given.model.setHeld(false);
    given.messenger->conversations()->archive({3}, true);
    given.model.setHeld(true); // the pointer comes back from the menu before it is done
    QTRY_COMPARE(given.model.count(), 2);
    given.apply({Given::theirs(u"x1"_s, u"news"_s, given.now.addSecs(1), number(2))});
    given.apply({Given::theirs(u"x2"_s, u"news"_s, given.now.addSecs(2), number(3))});
    QCOMPARE(given.model.count(), 2); // and it is free for that once
}

void tst_ConversationList::theOpenOneStaysAmongTheUnread()
{
    GivenList given;
    given.receive(3);
    given.model.setKind(ConversationFilter::Unread);
    given.rest();
    QCOMPARE(given.model.count(), 3);
    given.model.setCurrent(2);
    get(given.store().markRead(2));
    get(given.store().markRead(3));
    QCOMPARE(given.model.count(), 2);
    QCOMPARE(given.model.rowOf(2), 0);
    given.model.setCurrent(1);
    QCOMPARE(given.model.count(), 1);
    // one that is open and was not in this list does not come into it by being read
    given.model.setCurrent(3);
    get(given.store().saveDraft(3, u"hm"_s));
    QCOMPARE(given.model.count(), 1);
}

void tst_ConversationList::aRangeIsSelected()
{
    GivenList given;
    given.receive(5);
    auto *selection = given.model.selection();
    selection->toggle(given.model.conversationAt(1));
    given.model.selectTo(3);
    QCOMPARE(selection->count(), 3);
    QVERIFY(given.role<bool>(2, "isPicked"));
    QVERIFY(!given.role<bool>(0, "isPicked"));
    selection->toggle(given.model.conversationAt(2));
    QCOMPARE(selection->count(), 2);
    QVERIFY(!given.role<bool>(2, "isPicked"));
    given.model.setKind(ConversationFilter::Drafts); // what cannot be seen is not selected
    QCOMPARE(selection->count(), 0);
}

void tst_ConversationList::everythingIsSelected()
{
    GivenList given;
    given.receive(70);
    given.model.setKind(ConversationFilter::Unread); // whose window begins with fewer
    given.rest();
    QVERIFY(given.model.count() < 70);
    given.model.selectAll();
    QTRY_COMPARE(given.model.selection()->count(), 70);
    given.messenger->conversations()->archive(given.model.selection()->conversations(), true);
    QTRY_COMPARE(get(given.store().conversationCounts()).archived, 70);
    QTRY_COMPARE(given.messenger->conversations()->undoText(), u"70 conversations archived"_s);
    QCOMPARE(given.model.count(), 0);
    given.messenger->conversations()->undo();
    QTRY_COMPARE(get(given.store().conversationCounts()).all, 70);
    given.rest();
    given.check();
}

void tst_ConversationList::anAccountHasItsOwnList()
{
    GivenList given;
    given.receive(120); // in pages of which the other account has nothing
    given.addAccount(u"a2"_s, u"shop"_s);
    const auto first = std::exchange(given.account, u"a2"_s);
    const auto latest = std::exchange(given.now, given.now.addDays(-1));
    given.receive(70);
    given.now = latest;

    given.model.setAccount(u"a2"_s);
    given.rest();
    QCOMPARE(given.model.count(), 50);
    given.model.fetchOlder();
    given.rest();
    QCOMPARE(given.model.count(), 70);
    QVERIFY(given.model.atOldest());
    given.model.selectAll();
    QTRY_COMPARE(given.model.selection()->count(), 70);

    given.account = first;
    given.receive(1); // elsewhere
    QCOMPARE(given.model.count(), 70);
    given.model.setAccount({});
    given.rest();
    QCOMPARE(given.model.selection()->count(), 0);
    given.check();
}

void tst_ConversationList::namesAreTypedAhead()
{
    GivenList given;
    given.receive(4);
    given.apply({ContactSeen{number(4), u"Ana Lima"_s}, ContactSeen{number(2), u"Álvaro"_s},
                 ContactSeen{number(1), u"Bo"_s}});
    QCOMPARE(given.model.rowBeginningWith(u"a"_s, -1), 0);
    QCOMPARE(given.model.rowBeginningWith(u"a"_s, 0), 2); // without its accent
    QCOMPARE(given.model.rowBeginningWith(u"a"_s, 2), 0);
    QCOMPARE(given.model.rowBeginningWith(u"al"_s, -1), 2);
    QCOMPARE(given.model.rowBeginningWith(u"li"_s, -1), 0);
    QCOMPARE(given.model.rowBeginningWith(u"z"_s, -1), -1);
    given.model.setKind(ConversationFilter::Drafts);
    given.rest();
    QCOMPARE(given.model.rowBeginningWith(u"a"_s, -1), -1);
}

void tst_ConversationList::countsAreFollowed()
{
    GivenList given;
    ConversationCounter counter;
    counter.setMessenger(given.messenger.get());
    given.receive(4);
    QTRY_COMPARE(counter.unread(), 4);
    QCOMPARE(counter.all(), 4);
    get(given.store().markRead(1));
    QTRY_COMPARE(counter.unread(), 3);
    get(given.store().saveDraft(1, u"hm"_s));
    given.messenger->conversations()->archive({2}, true);
    QTRY_COMPARE(counter.archived(), 1);
    QTRY_COMPARE(counter.drafts(), 1);
    QCOMPARE(counter.all(), 3);

    given.addAccount(u"a2"_s, u"shop"_s);
    given.account = u"a2"_s;
    given.receive(1);
    QTRY_COMPARE(counter.all(), 4);
    counter.setAccount(u"a2"_s);
    QTRY_COMPARE(counter.all(), 1);
    QCOMPARE(counter.archived(), 0);
    get(given.store().markRead(5));
    QTRY_COMPARE(counter.unread(), 0);
    counter.setAccount({});
    QTRY_COMPARE(counter.archived(), 1);
    counter.setMessenger(nullptr);
}

void tst_ConversationList::theLastVerbIsUndone()
{
    GivenList given;
    auto *actions = given.messenger->conversations();
    QSignalSpy told(actions, &ConversationActions::undoChanged);
    given.receive(3);
    const auto before = get(given.store().listed(ConversationFilter::All, {}, {}, Side::Older, 9));
    actions->archive({1}, true);
    QVERIFY(told.wait());
    QCOMPARE(actions->undoText(), u"Archived"_s);
    actions->mark({2}, false);
    QVERIFY(told.wait());
    QCOMPARE(actions->undoText(), u"Marked as read"_s);
    actions->undo();
    given.settle();
    QCOMPARE(actions->undoText(), QString());
    QCOMPARE(given.role<int>(1, "unread"), 1);
    QCOMPARE(given.model.count(), 2); // the archived one stays where it is
    actions->undo();                  // there is nothing to undo
    actions->archive({1}, false);
    QVERIFY(told.wait());
    actions->pin(numbers({1, 2, 3}), true);
    QVERIFY(told.wait());
    QCOMPARE(actions->undoText(), u"3 conversations pinned"_s);
    actions->undo();
    given.settle();
    QCOMPARE(get(given.store().listed(ConversationFilter::All, {}, {}, Side::Older, 9)), before);
    actions->pin({1}, true);
    QVERIFY(told.wait());
    actions->forgetUndo();
    QCOMPARE(actions->undoText(), QString());
}

void tst_ConversationList::mutesEnd_data()
{
    QTest::addColumn<ConversationActions::Mute>("mute");
    QTest::addColumn<QDateTime>("until");
    const auto now = Now.toUTC();
    QTest::newRow("an hour") << ConversationActions::ForOneHour << now.addSecs(3600);
    QTest::newRow("eight hours") << ConversationActions::ForEightHours << now.addSecs(8 * 3600);
    QTest::newRow("tomorrow") << ConversationActions::UntilTomorrow
                              << QDateTime(QDate(2026, 3, 12), QTime(8, 0)).toUTC();
    QTest::newRow("a week") << ConversationActions::ForOneWeek << now.addDays(7);
    QTest::newRow("ever") << ConversationActions::ForEver << Conversation::always();
    QTest::newRow("not") << ConversationActions::Unmuted << QDateTime();
}

void tst_ConversationList::mutesEnd()
{
    QFETCH(ConversationActions::Mute, mute);
    GivenList given;
    given.receive(1);
    auto *actions = given.messenger->conversations();
    actions->setClock([] { return Now.toUTC(); });
    actions->mute({1}, mute);
    given.settle();
    QTEST(get(given.store().conversation(1))->mutedUntil, "until");
}

void tst_ConversationList::allAreRead()
{
    GivenList given;
    given.receive(120);
    auto *actions = given.messenger->conversations();
    actions->markAllRead();
    QTRY_COMPARE(actions->undoText(), u"120 conversations marked as read"_s);
    QCOMPARE(get(given.store().conversationCounts()).unread, 0);
    actions->undo();
    QTRY_COMPARE(get(given.store().conversationCounts()).unread, 120);
}

QTEST_GUILESS_MAIN(tst_ConversationList)
#include "tst_conversationlist.moc"
