// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/address.h"
#include "tests/models/givenlist.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_ConversationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhatIsNewInEach();
    void aMessageMovesItsConversationUp();
    void filtersByNameAndNumber_data();
    void filtersByNameAndNumber();
    void waitingTimeGrowsByItself();
    void accountNamesAreFollowed();
    void goesToAnOldConversation();
    void isTheStoreAfterRandomChanges_data();
    void isTheStoreAfterRandomChanges();
};

void tst_ConversationModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_ConversationModel::showsWhatIsNewInEach()
{
    GivenList given;
    given.receive(3);
    given.apply({ContactSeen{number(3), u"Ana Lima"_s}});
    QCOMPARE(given.model.count(), 3);
    QCOMPARE(given.role(0, "title"), u"Ana Lima"_s);
    QCOMPARE(given.role(0, "initials"), u"AL"_s);
    QCOMPARE(given.role(0, "preview"), u"text 3"_s);
    QCOMPARE(given.role(0, "previewState"), u"received"_s);
    QCOMPARE(given.role<int>(0, "unread"), 1);
    QCOMPARE(given.role(0, "accountName"), u"work"_s);
    QCOMPARE(given.role(1, "title"), Address::display(number(2)));
    QCOMPARE(given.role(1, "initials"), QString());
    const auto clock = QLocale().toString(given.now.toLocalTime().time(), QLocale::ShortFormat);
    QVERIFY(given.role(0, "accessibleText").startsWith(u"Ana Lima, 1 unread, "_s));
    QVERIFY(given.role(0, "accessibleText").endsWith(u". Last: text 3, "_s + clock + u'.'));

    get(given.store().markRead(given.model.conversationAt(0)));
    get(given.store().saveDraft(given.model.conversationAt(0), u"Wait\nfor me"_s));
    QCOMPARE(given.role<int>(0, "unread"), 0);
    QCOMPARE(given.role(0, "draft"), u"Wait for me"_s);
    QVERIFY(given.role(0, "accessibleText").endsWith(u". Draft: Wait for me."_s));
    QVERIFY(given.mirror.isRight());
}

void tst_ConversationModel::aMessageMovesItsConversationUp()
{
    GivenList given;
    given.receive(5);
    const auto last = given.model.conversationAt(4);
    get(given.store().enqueue({given.account, {number(1)}, u"hello"_s}));
    QCOMPARE(given.model.conversationAt(0), last);
    QCOMPARE(given.role(0, "previewState"), u"queued"_s);
    QCOMPARE(given.mirror.moves, 1);
    QCOMPARE(given.mirror.resets, 0);
    given.check();
}

void tst_ConversationModel::filtersByNameAndNumber_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("finds");

    QTest::newRow("beginning") << u"Lim"_s << true;
    QTest::newRow("both names, without accents") << u"joao lim"_s << true;
    QTest::newRow("not the end of a word") << u"ima"_s << false;
    QTest::newRow("part of the number") << u"555 (100)"_s << true;
    QTest::newRow("another number") << u"999999"_s << false;
    QTest::newRow("query language") << u"\" OR *"_s << false;
}

void tst_ConversationModel::filtersByNameAndNumber()
{
    QFETCH(QString, filter);
    QFETCH(bool, finds);
    const Event person = ContactSeen{number(1), u"João Lima"_s};

    // the store finds it
    GivenList given;
    given.receive(1);
    given.apply({person});
    given.model.setFilter(filter);
    given.rest();
    QCOMPARE(given.model.count(), finds ? 1 : 0);

    // it comes while the filter is set, and is found alike
    GivenList later;
    later.model.setFilter(filter);
    later.rest();
    later.apply({Given::theirs(u"r1"_s, u"hi"_s, later.now, number(1)), person});
    QCOMPARE(later.model.count(), finds ? 1 : 0);
    later.check();
    later.model.setFilter({});
    later.rest();
    QCOMPARE(later.model.count(), 1);
}

void tst_ConversationModel::waitingTimeGrowsByItself()
{
    GivenList given;
    given.now = QDateTime(QDate(2026, 3, 11), QTime(12, 30)).toUTC();
    given.apply({Given::theirs(u"r1"_s, u"hi"_s, given.now, number(1))});
    QCOMPARE(given.role(0, "waiting"), QString());
    given.now = given.now.addMSecs(59'950);
    given.model.setClock([&] { return given.now; });
    QSignalSpy changed(&given.model, &ConversationModel::dataChanged);
    given.now = given.now.addMSecs(100);
    QVERIFY(changed.wait());
    QCOMPARE(given.role(0, "waiting"), u"1 min"_s);

    get(given.store().enqueue({given.account, {number(1)}, u"hello"_s}));
    QCOMPARE(given.role(0, "waiting"), QString());
}

void tst_ConversationModel::accountNamesAreFollowed()
{
    GivenList given;
    given.receive(2);
    auto account = get(given.store().accounts()).constFirst();
    account.name = u"Shop"_s;
    get(given.store().saveAccount(account));
    QCOMPARE(given.role(0, "accountName"), u"Shop"_s);
    QCOMPARE(given.role(1, "accountName"), u"Shop"_s);
    QVERIFY(given.mirror.isRight());
}

void tst_ConversationModel::goesToAnOldConversation()
{
    GivenList given;
    given.receive(1000);
    const auto idOf = [&given](const QString &address) {
        const auto found = get(given.store().listed(ConversationFilter::All, address, {}, Side::Older, 1));
        return found.isEmpty() ? 0 : found.constFirst().id;
    };
    const auto old = idOf(number(300));
    given.model.around(old);
    QTRY_VERIFY(given.model.rowOf(old) >= 0);
    given.rest();
    QCOMPARE(given.model.count(), 2 * WindowModel::PageSize + 1);
    QVERIFY(!given.model.atNewest() && !given.model.atOldest());
    given.check();

    Filing archived;
    archived.archived = true;
    const auto away = idOf(number(900));
    get(given.store().file({away}, archived));
    given.rest();
    given.model.around(away); // it is in another list
    given.model.around(old);
    given.rest();
    QVERIFY(given.model.rowOf(old) >= 0);
    QCOMPARE(given.model.rowOf(away), -1);
    given.check();
}

void tst_ConversationModel::isTheStoreAfterRandomChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_ConversationModel::isTheStoreAfterRandomChanges()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    GivenList given;
    given.receive(random.bounded(600));
    for (int step = 0; step < 150; ++step) {
        const auto somebody = number(random.bounded(1, 700));
        const auto someRow = given.model.conversationAt(random.bounded(std::max(1, given.model.count())));
        EventBatch batch;
        batch.cursor = u"c"_s;
        switch (random.bounded(13)) {
        case 0:
        case 1:
            given.model.fetchOlder();
            break;
        case 2:
            given.model.fetchNewer();
            break;
        case 3:
            if (random.bounded(4) == 0)
                given.model.jumpToNewest();
            break;
        case 4:
            for (int i = random.bounded(1, 10); i > 0; --i)
                batch.events << Given::theirs(u"x%1"_s.arg(++given.received), u"news"_s,
                                              given.now.addSecs(-random.bounded(36'000)),
                                              number(random.bounded(1, 700)));
            given.store().apply(given.account, batch, given.now);
            break;
        case 5:
            given.store().enqueue({given.account, {somebody}, u"ours"_s});
            break;
        case 6:
            given.store().markRead(someRow);
            break;
        case 7:
            given.store().saveDraft(someRow, u"draft %1"_s.arg(step));
            break;
        case 8:
            batch.events << ContactSeen{somebody, u"Name %1"_s.arg(step)};
            given.store().apply(given.account, batch, given.now);
            break;
        case 9:
            if (random.bounded(6) == 0)
                given.model.setFilter(given.model.filter().isEmpty() ? u"10000"_s : QString());
            break;
        case 12:
            given.model.around(random.bounded(1, 700));
            break;
        case 10: {
            Filing filing;
            filing.pinned = random.bounded(2) == 0;
            filing.archived = random.bounded(8) == 0;
            given.store().file({someRow}, filing);
            break;
        }
        case 11:
            if (random.bounded(6) == 0)
                given.model.setKind(random.bounded(4));
            break;
        }
        if (random.bounded(3) == 0) {
            given.rest();
            given.check();
            if (QTest::currentTestFailed())
                return;
        }
    }
    given.rest();
    given.check();
}

QTEST_GUILESS_MAIN(tst_ConversationModel)
#include "tst_conversationmodel.moc"
