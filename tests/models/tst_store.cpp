// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include "models/store/database.h"
#include "models/store/record.h"
#include "models/store/rows.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Store : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void propertiesAreColumns_data();
    void propertiesAreColumns();
    void aRecordComesBackAsItWas();
    void toldTwiceIsStoredOnce();
    void lateNewsNeverLeadsBack_data();
    void lateNewsNeverLeadsBack();
    void theSummaryIsTheRecountedOne();
    void pagesJoinWithoutGapOrDouble();
    void theListIsFoundByPartsOfNamesAndNumbers_data();
    void theListIsFoundByPartsOfNamesAndNumbers();
    void searchTakesWordsNotALanguage_data();
    void searchTakesWordsNotALanguage();
    void theSamePersonAtTwoAccountsIsOneContact();
    void optOutIsKept();
    void whatHasNotLeftStaysAfterAnOptOut();
    void aFutureTimeIsClamped();
    void oldBacklogIsReadAndNewIsNot();
    void theCursorMovesWithTheEvents();
    void readsOvertakeABulkOfEvents();
    void removedAccountKeepsOrLosesItsHistory_data();
    void removedAccountKeepsOrLosesItsHistory();
    void aNameIsTakenOnce();
    void aReaderReadsBesideTheOwner();
};

void tst_Store::propertiesAreColumns_data()
{
    QTest::addColumn<const QMetaObject *>("record");
    QTest::addColumn<QString>("table");
    QTest::newRow("account") << &Account::staticMetaObject << u"account"_s;
    QTest::newRow("contact") << &Contact::staticMetaObject << u"contact"_s;
    QTest::newRow("contact_address") << &ContactAddress::staticMetaObject << u"contact_address"_s;
    QTest::newRow("conversation") << &Conversation::staticMetaObject << u"conversation"_s;
    QTest::newRow("message") << &Message::staticMetaObject << u"message"_s;
}

void tst_Store::propertiesAreColumns()
{
    QFETCH(const QMetaObject *, record);
    QFETCH(QString, table);
    QTemporaryDir folder;
    Given given(folder.filePath(u"p.db"_s));
    Database database(folder.filePath(u"p.db"_s), [](QSqlDatabase &) {});
    const auto columns = get(database.run<QStringList>(Database::Read, [=](QSqlDatabase &db) {
        QStringList names;
        auto query = execute(db, u"SELECT name FROM pragma_table_xinfo(?)"_s, {table});
        while (query.next())
            names << query.value(0).toString();
        return names;
    }));
    for (int i = 0; i < record->propertyCount(); ++i)
        QVERIFY2(columns.contains(QLatin1StringView(record->property(i).name())), record->property(i).name());
}

void tst_Store::aRecordComesBackAsItWas()
{
    Given given;
    Draft draft{given.account, {u"+15550100222"_s}, u"a\nb \U0001F600"_s};
    draft.media = {{QUrl(u"https://example.org/a%20b.png"_s), u"image/png"_s}};
    draft.notBefore = QDateTime::fromMSecsSinceEpoch(4102444800123, Qt::UTC);
    draft.sender = u"+15550100111"_s;
    const auto stored = get(given.store.enqueue(draft));
    const auto read = given.message(stored.id);
    QCOMPARE(read, stored);
    QCOMPARE(read.attachments, draft.media);
    QCOMPARE(read.notBefore, draft.notBefore);

    auto account = get(given.store.accounts()).first();
    account.settings = {{u"server"_s, u"http://127.0.0.1"_s}};
    account.problem =
        Error{Error::Refused, Error::BadSettings, u"x"_s, u"y"_s, {{u"from"_s, Error::BadSender}}};
    get(given.store.saveAccount(account));
    get(given.store.setAccountState(account.id, Connection::Trouble, account.problem));
    account.state = Connection::Trouble;
    QCOMPARE(get(given.store.accounts()).first(), account);
}

void tst_Store::toldTwiceIsStoredOnce()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"hello"_s), Given::theirs(u"r2"_s, u"again"_s)});
    given.changes.clear();
    given.apply({Given::theirs(u"r2"_s, u"again"_s), Given::theirs(u"r1"_s, u"hello"_s)});
    QCOMPARE(given.timeline().size(), 2);
    for (const auto &change : std::as_const(given.changes))
        QVERIFY(change.messages.isEmpty());
}

void tst_Store::lateNewsNeverLeadsBack_data()
{
    QTest::addColumn<Delivery::State>("first");
    QTest::addColumn<Delivery::State>("then");
    QTest::addColumn<Delivery::State>("shown");
    QTest::newRow("receipt after refusal") << Delivery::Failed << Delivery::Delivered << Delivery::Delivered;
    QTest::newRow("refusal after receipt") << Delivery::Delivered << Delivery::Failed << Delivery::Delivered;
    QTest::newRow("refusal after sent") << Delivery::Sent << Delivery::Failed << Delivery::Failed;
    QTest::newRow("sent after delivered") << Delivery::Delivered << Delivery::Sent << Delivery::Delivered;
    QTest::newRow("delivered after read") << Delivery::Read << Delivery::Delivered << Delivery::Read;
}

void tst_Store::lateNewsNeverLeadsBack()
{
    QFETCH(Delivery::State, first);
    QFETCH(Delivery::State, then);
    QFETCH(Delivery::State, shown);
    Given given;
    const auto id = given.sent(u"hello"_s, u"r1"_s);
    given.apply({DeliveryReported{u"r1"_s, first}});
    given.apply({DeliveryReported{u"r1"_s, then}});
    QCOMPARE(given.delivery(id), shown);
    QCOMPARE(get(given.store.outbox()).isEmpty(), shown != Delivery::Failed);
}

void tst_Store::theSummaryIsTheRecountedOne()
{
    QRandomGenerator random(4711);
    Given given;
    auto at = QDateTime::currentDateTimeUtc().addDays(-1);
    int number = 0;
    QStringList waiting;
    for (int step = 0; step < 300; ++step) {
        at = at.addSecs(random.bounded(-30, 60));
        const auto person = u"+1555010022%1"_s.arg(random.bounded(4));
        const auto remoteId = u"r%1"_s.arg(++number);
        switch (random.bounded(6)) {
        case 0:
        case 1:
            given.apply({Given::theirs(remoteId, u"in %1"_s.arg(number), at, person)});
            break;
        case 2:
            given.sent(u"out %1"_s.arg(number), remoteId, person);
            waiting << remoteId;
            break;
        case 3:
            given.apply({Given::ours(remoteId, u"elsewhere %1"_s.arg(number), at, Delivery::Sent, person)});
            break;
        case 4:
            if (!waiting.isEmpty())
                given.apply({DeliveryReported{waiting.takeFirst(), Delivery::Delivered}});
            break;
        case 5:
            get(given.store.markRead(random.bounded(1, 5)));
            break;
        }
    }
    const auto conversations = get(given.store.conversations({}, {}, Side::Older, 100));
    QCOMPARE(conversations.size(), 4);
    for (const auto &conversation : conversations) {
        const auto timeline = given.timeline(conversation.id); // newest first
        int unread = 0;
        QDateTime lastOwn = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        for (const auto &message : timeline) {
            unread += !message.outgoing && message.delivery < Delivery::Read ? 1 : 0;
            if (message.outgoing)
                lastOwn = qMax(lastOwn, message.time);
        }
        QDateTime waitingSince;
        for (const auto &message : timeline) {
            if (!message.outgoing && message.time > lastOwn)
                waitingSince = message.time;
        }
        QCOMPARE(conversation.unread, unread);
        QCOMPARE(conversation.waitingSince, waitingSince);
        QCOMPARE(conversation.preview, timeline.first().body);
        QCOMPARE(conversation.previewDelivery, timeline.first().delivery);
        QCOMPARE(conversation.lastActivity, timeline.first().time);
    }
}

void tst_Store::pagesJoinWithoutGapOrDouble()
{
    Given given;
    const auto at = QDateTime::currentDateTimeUtc().addDays(-1);
    QList<Event> events;
    for (int i = 0; i < 205; ++i)
        events << Given::theirs(u"r%1"_s.arg(i), u"text %1"_s.arg(i), at.addSecs(i / 4)); // equal times, too
    given.apply(events);

    const auto all = given.timeline();
    QCOMPARE(all.size(), 205);
    QList<Message> paged;
    Edge edge;
    while (true) {
        const auto page = get(given.store.messages(1, edge, Side::Older, 30));
        QVERIFY(page.size() <= 30);
        if (page.isEmpty())
            break;
        paged << page;
        edge = {page.last().time, page.last().id};
    }
    QCOMPARE(paged, all);

    const auto newer = get(given.store.messages(1, {all.last().time, all.last().id}, Side::Newer, 500));
    QCOMPARE(newer.size(), 204);
    QCOMPARE(newer.last().id, all.first().id);
}

void tst_Store::theListIsFoundByPartsOfNamesAndNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing") << u""_s << 2;
    QTest::newRow("first name") << u"ana"_s << 1;
    QTest::newRow("part of a name") << u"li"_s << 1;
    QTest::newRow("accents ignored") << u"ANÁ"_s << 1;
    QTest::newRow("two words") << u"lima ana"_s << 1;
    QTest::newRow("last digits") << u"0333"_s << 1;
    QTest::newRow("with punctuation") << u"555 010-03"_s << 1;
    QTest::newRow("whole number") << u"+1 (555) 010-0222"_s << 1;
    QTest::newRow("both") << u"+1555"_s << 2;
    QTest::newRow("nobody") << u"zoe"_s << 0;
    QTest::newRow("quotes") << u"\"ana"_s << 1;
}

void tst_Store::theListIsFoundByPartsOfNamesAndNumbers()
{
    QFETCH(QString, typed);
    QFETCH(int, found);
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"a"_s),
                 Given::theirs(u"r2"_s, u"b"_s, QDateTime::currentDateTimeUtc(), u"+15550100333"_s),
                 ContactSeen{u"+15550100222"_s, u"Ana Lima"_s}});
    QCOMPARE(get(given.store.conversations(typed, {}, Side::Older, 10)).size(), found);
    QCOMPARE(get(given.store.contacts(typed, 10)).size(), found);
}

void tst_Store::searchTakesWordsNotALanguage_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");
    QTest::newRow("word") << u"kick"_s << 1;
    QTest::newRow("beginning") << u"kic"_s << 1;
    QTest::newRow("order does not matter") << u"ten kick"_s << 1;
    QTest::newRow("case and accents") << u"CAFE"_s << 1;
    QTest::newRow("NUL between words") << u"kick\u0000off"_s << 1;
    QTest::newRow("operator") << u"kick AND"_s << 0;
    for (const auto &odd : {u"\""_s, u"*"_s, u"("_s, u"NEAR("_s, u"a:b"_s, u"^"_s, u"-"_s, u"'"_s, u"%"_s})
        QTest::addRow("odd %s", qPrintable(odd)) << odd << 0;
}

void tst_Store::searchTakesWordsNotALanguage()
{
    QFETCH(QString, typed);
    QFETCH(int, found);
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"Kick-off is at ten"_s), Given::theirs(u"r2"_s, u"the café"_s)});
    QCOMPARE(get(given.store.search(typed, 10)).size(), found);
}

void tst_Store::theSamePersonAtTwoAccountsIsOneContact()
{
    Given given;
    Account other;
    other.id = u"a2"_s;
    other.service = u"clerk"_s;
    other.name = u"other"_s;
    get(given.store.addAccount(other));
    given.apply({Given::theirs(u"r1"_s, u"hello"_s)});
    EventBatch batch;
    batch.events = {Given::theirs(u"r1"_s, u"hello"_s)};
    get(given.store.apply(other.id, batch, QDateTime::currentDateTimeUtc()));
    const auto contacts = get(given.store.contacts({}, 10));
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.first().addresses.size(), 2);
    QCOMPARE(get(given.store.conversations({}, {}, Side::Older, 10)).size(), 2);
}

void tst_Store::whatHasNotLeftStaysAfterAnOptOut()
{
    Given given;
    const auto away = given.enqueue(u"on its way"_s);
    QCOMPARE(given.take().id, away.id);
    const auto waiting = given.enqueue(u"waiting"_s);
    const auto other = given.enqueue(u"for another"_s, u"+15550100333"_s);
    given.apply({OptOutSeen{u"+15550100222"_s, true, u"r1"_s}});
    QCOMPARE(given.delivery(away.id), Delivery::Sending);
    QCOMPARE(given.delivery(waiting.id), Delivery::Failed);
    QCOMPARE(given.message(waiting.id).problem->reason, Error::OptedOut);
    QCOMPARE(given.delivery(other.id), Delivery::Queued);
}

void tst_Store::optOutIsKept()
{
    Given given;
    given.apply({OptOutSeen{u"+15550100222"_s, true, u"r1"_s}, Given::theirs(u"r1"_s, u"STOP"_s)});
    QVERIFY(get(given.store.contacts({}, 10)).first().optedOut);
    given.apply({OptOutSeen{u"+15550100222"_s, false, u"r2"_s}});
    QVERIFY(!get(given.store.contacts({}, 10)).first().optedOut);
    // the same wish again changes nothing
    given.apply({OptOutSeen{u"+15550100222"_s, true, u"r1"_s}});
    QVERIFY(!get(given.store.contacts({}, 10)).first().optedOut);
}

void tst_Store::aFutureTimeIsClamped()
{
    Given given;
    const auto now = QDateTime::currentDateTimeUtc();
    given.apply({Given::theirs(u"r1"_s, u"from tomorrow"_s, now.addDays(1))});
    const auto message = given.timeline().first();
    QVERIFY(message.time <= QDateTime::currentDateTimeUtc().addSecs(120));
    // what is written now stands below it all the same
    given.enqueue(u"answer"_s);
    QCOMPARE(given.timeline().first().body, u"answer"_s);
}

void tst_Store::oldBacklogIsReadAndNewIsNot()
{
    Given given;
    EventBatch batch;
    batch.isBacklog = true;
    const auto now = QDateTime::currentDateTimeUtc();
    batch.events = {Given::theirs(u"r1"_s, u"old"_s, now.addDays(-3)),
                    Given::theirs(u"r2"_s, u"new"_s, now.addSecs(-60))};
    get(given.store.apply(given.account, batch, now));
    QCOMPARE(get(given.store.conversation(1))->unread, 1);
    QVERIFY(given.changes.last().isBacklog);
}

void tst_Store::theCursorMovesWithTheEvents()
{
    Given given;
    QList<Event> events;
    for (int i = 0; i < 350; ++i)
        events << Given::theirs(u"r%1"_s.arg(i), u"text"_s);
    given.apply(events, u"here"_s);
    QCOMPARE(get(given.store.syncState(given.account)).point.cursor, u"here"_s);
    QCOMPARE(given.timeline().size(), 350);
}

void tst_Store::readsOvertakeABulkOfEvents()
{
    Given given;
    QList<Event> events;
    for (int i = 0; i < 3000; ++i)
        events << Given::theirs(u"r%1"_s.arg(i), u"text"_s);
    EventBatch batch;
    batch.events = events;
    auto bulk = given.store.apply(given.account, batch, QDateTime::currentDateTimeUtc());
    auto question = given.store.accounts();
    get(question);
    QVERIFY(!bulk.isFinished());
    get(bulk);
    QCOMPARE(get(given.store.messages(1, {}, Side::Older, 5000)).size(), 3000);
}

void tst_Store::removedAccountKeepsOrLosesItsHistory_data()
{
    QTest::addColumn<bool>("keep");
    QTest::newRow("keeps") << true;
    QTest::newRow("loses") << false;
}

void tst_Store::removedAccountKeepsOrLosesItsHistory()
{
    QFETCH(bool, keep);
    QTemporaryDir folder;
    {
        Given given(folder.filePath(u"p.db"_s));
        QList<Event> events;
        for (int i = 0; i < 450; ++i)
            events << Given::theirs(u"r%1"_s.arg(i), u"text"_s);
        given.apply(events);
        const auto queued = given.enqueue(u"never leaves"_s).id;
        get(given.store.removeAccount(given.account, keep));
        QVERIFY(get(given.store.accounts()).isEmpty());
        QVERIFY(!given.take().message);
        if (keep)
            QCOMPARE(given.delivery(queued), Delivery::Cancelled);
    } // the store finishes what it was given
    Store store(folder.filePath(u"p.db"_s), Store::Owner);
    QCOMPARE(get(store.conversations({}, {}, Side::Older, 10)).size(), keep ? 1 : 0);
    QCOMPARE(get(store.search(u"text"_s, 1000)).size(), keep ? 450 : 0);
    QCOMPARE(get(store.contacts({}, 10)).size(), keep ? 1 : 0);
    QCOMPARE(get(store.everyAccount()).size(), keep ? 1 : 0); // whose history it is can still be said
}

void tst_Store::aNameIsTakenOnce()
{
    Given given;
    Account twin;
    twin.id = u"a2"_s;
    twin.name = u"work"_s;
    QVERIFY_THROWS_EXCEPTION(StoreError, get(given.store.addAccount(twin)));
    get(given.store.removeAccount(given.account, true));
    get(given.store.addAccount(twin)); // the name is free again
}

void tst_Store::aReaderReadsBesideTheOwner()
{
    QTemporaryDir folder;
    Given given(folder.filePath(u"p.db"_s));
    given.enqueue(u"x"_s);
    Store reader(folder.filePath(u"p.db"_s), Store::Reader);
    QCOMPARE(get(reader.messages(1, {}, Side::Older, 10)).size(), 1);
    QVERIFY_THROWS_EXCEPTION(StoreError, get(reader.markRead(1)));
    given.enqueue(u"y"_s);
    QCOMPARE(get(reader.messages(1, {}, Side::Older, 10)).size(), 2);
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
