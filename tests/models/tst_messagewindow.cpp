// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/givenmessagemodel.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Ana = u"+15550100222"_s;
static const QString Bo = u"+15550100333"_s;

/// Which messages the list holds, and that they are the store's.
class tst_MessageWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestPageFirst();
    void olderPagesComeInOneBatch();
    void theWindowStaysSmallAndWhole();
    void bothEndsCanBeAskedAtOnce();
    void newsOutsideTheWindowIsLeftAlone();
    void jumpsIntoTheMiddleAndBack();
    void anAnswerForTheConversationBeforeIsIgnored();
    void isTheStoreAfterRandomChanges_data();
    void isTheStoreAfterRandomChanges();
};

void tst_MessageWindow::showsTheNewestPageFirst()
{
    GivenMessageModel given;
    given.receive(100);
    given.open();
    QCOMPARE(given.model.count(), 30);
    QCOMPARE(given.body(0), u"text 100"_s);
    QCOMPARE(given.body(29), u"text 71"_s);
    QVERIFY(given.model.atNewest());
    QVERIFY(!given.model.atOldest());
    given.check();
}

void tst_MessageWindow::olderPagesComeInOneBatch()
{
    GivenMessageModel given;
    given.receive(100);
    given.open();
    QSignalSpy inserted(&given.model, &MessageModel::rowsInserted);
    given.model.fetchOlder();
    given.model.fetchOlder(); // one question at a time
    QVERIFY(given.model.isLoading());
    given.rest();
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(given.model.count(), 80);
    given.model.fetchOlder();
    given.rest();
    QCOMPARE(given.model.count(), 100);
    QVERIFY(given.model.atOldest());
    QCOMPARE(given.body(99), u"text 1"_s);
    given.check();
    QCOMPARE(given.mirror.resets, 1);
}

void tst_MessageWindow::theWindowStaysSmallAndWhole()
{
    int most = 0; // lives longer than who counts
    GivenMessageModel given;
    given.receive(5000);
    given.open();
    connect(&given.model, &MessageModel::countChanged, &given.model,
            [&] { most = std::max(most, given.model.count()); });
    while (!given.model.atOldest()) {
        given.model.fetchOlder();
        given.rest();
    }
    QCOMPARE(given.body(given.model.count() - 1), u"text 1"_s);
    QCOMPARE(given.model.count(), WindowModel::MaxRows);
    QVERIFY(!given.model.atNewest());
    given.check();
    while (!given.model.atNewest()) {
        given.model.fetchNewer();
        given.rest();
    }
    QCOMPARE(given.body(0), u"text 5000"_s);
    QVERIFY(!given.model.atOldest());
    given.check();
    QCOMPARE(most, WindowModel::MaxRows);
    QCOMPARE(given.mirror.resets, 1);
}

void tst_MessageWindow::bothEndsCanBeAskedAtOnce()
{
    GivenMessageModel given;
    given.receive(800);
    given.open();
    for (int i = 0; i < 10; ++i) {
        given.model.fetchOlder();
        given.rest();
    }
    QVERIFY(!given.model.atNewest() && !given.model.atOldest());
    given.model.fetchOlder();
    given.model.fetchNewer();
    given.rest();
    given.check();
    given.model.fetchNewer();
    given.model.fetchOlder();
    given.model.jumpToNewest();
    given.rest();
    QVERIFY(given.model.atNewest());
    given.check();
}

void tst_MessageWindow::newsOutsideTheWindowIsLeftAlone()
{
    GivenMessageModel given;
    given.receive(600);
    given.open();
    for (int i = 0; i < 10; ++i) {
        given.model.fetchOlder();
        given.rest();
    }
    QVERIFY(!given.model.atNewest());
    const auto before = given.body(0);
    given.now = given.now.addSecs(600);
    given.receive(3);
    QCOMPARE(given.body(0), before);
    given.check();

    given.model.jumpToNewest();
    given.rest();
    QCOMPARE(given.body(0), u"text 603"_s);
    given.check();
}

void tst_MessageWindow::jumpsIntoTheMiddleAndBack()
{
    GivenMessageModel given;
    given.receive(300);
    given.open();
    const auto wanted = given.timeline(1).at(200).id;
    QCOMPARE(given.model.rowOf(wanted), -1);
    given.model.around(wanted);
    QTRY_COMPARE(given.model.rowOf(wanted), 25);
    QTRY_COMPARE(given.model.count(), 51);
    given.rest();
    QVERIFY(!given.model.atNewest());
    given.check();
    given.model.jumpToNewest();
    given.rest();
    QVERIFY(given.model.atNewest());
    QCOMPARE(given.model.count(), 30);
    given.check();
}

void tst_MessageWindow::anAnswerForTheConversationBeforeIsIgnored()
{
    GivenMessageModel given;
    given.receive(40);
    given.receive(3, Bo);
    given.model.setConversation(1);
    given.model.setConversation(2);
    given.rest();
    QCOMPARE(given.model.count(), 3);
    given.model.setConversation(1);
    given.rest();
    given.model.fetchOlder();
    given.model.setConversation(2);
    given.rest();
    QCOMPARE(given.model.count(), 3);
    given.check();
    given.model.setConversation(1);
    given.model.setConversation(0);
    given.rest();
    QCOMPARE(given.model.count(), 0);
}

void tst_MessageWindow::isTheStoreAfterRandomChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_MessageWindow::isTheStoreAfterRandomChanges()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    GivenMessageModel given;
    given.now = QDateTime::currentDateTimeUtc();
    given.receive(int(random.bounded(600)));
    given.model.setConversation(1);

    QList<qint64> ours;
    int remote = 0;
    const auto someTime = [&] { return given.now.addSecs(-qint64(random.bounded(600 * 60))); };
    for (int step = 0; step < 100; ++step) {
        EventBatch batch;
        batch.cursor = u"c"_s;
        switch (random.bounded(12)) {
        case 0:
            given.model.fetchOlder();
            break;
        case 1:
            given.model.fetchNewer();
            break;
        case 2:
            if (random.bounded(4) == 0)
                given.model.jumpToNewest();
            break;
        case 3:
            if (const auto all = given.timeline(1); random.bounded(4) == 0 && !all.isEmpty())
                given.model.around(all.at(random.bounded(int(all.size()))).id);
            break;
        case 4:
        case 5:
            for (auto count = random.bounded(1, 20); count > 0; --count)
                batch.events << Given::theirs(u"x%1"_s.arg(++remote), u"late"_s, someTime());
            given.store().apply(given.account, batch, given.now);
            break;
        case 6:
            batch.events << Given::theirs(u"x%1"_s.arg(++remote), u"elsewhere"_s, someTime(), Bo);
            given.store().apply(given.account, batch, given.now);
            break;
        case 7:
            ours << get(given.store().enqueue({given.account, {Ana}, u"ours"_s})).id;
            break;
        case 8:
            if (const auto next = get(given.store().takeQueued(given.account)); next.message)
                given.store().settle(next.id, Receipt{{}, u"s%1"_s.arg(next.id)});
            break;
        case 9:
            if (!ours.isEmpty())
                given.store().cancel(ours.at(random.bounded(int(ours.size()))));
            break;
        case 10:
            if (!ours.isEmpty()) {
                const auto id = ours.at(random.bounded(int(ours.size())));
                batch.events << DeliveryReported{u"s%1"_s.arg(id), Delivery::Delivered};
                given.store().apply(given.account, batch, given.now);
            }
            break;
        case 11:
            if (!ours.isEmpty())
                given.store().sendAgain(ours.at(random.bounded(int(ours.size()))));
            break;
        }
        if (random.bounded(3) == 0) { // otherwise questions and changes overtake each other
            given.rest();
            given.check();
            if (QTest::currentTestFailed())
                return;
        }
    }
    given.rest();
    given.check();
}

QTEST_GUILESS_MAIN(tst_MessageWindow)
#include "tst_messagewindow.moc"
