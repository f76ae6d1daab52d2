// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Ana = u"+15550100222"_s;

/// What the user removes from this computer stays away, whatever a service tells; until it is put back.
class tst_Removal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsToldAgainStaysAway_data();
    void whatIsToldAgainStaysAway();
    void anotherNameStaysAway();
    void aListingByAnotherNameStaysAway_data();
    void aListingByAnotherNameStaysAway();
    void theSummaryIsThatOfWhatIsLeft();
    void theLastOneLeavesAnEmptyConversation();
    void whatItSaidIsNotFoundAnyMore();
    void whatIsOnItsWayStays_data();
    void whatIsOnItsWayStays();
    void itComesBackWhole();
    void whatCameBackIsToldOnce();
    void aFailureIsGivenUp();
    void aConversationGoesWithAllItsMessages_data();
    void aConversationGoesWithAllItsMessages();
    void aConversationComesBackWhole();
    void aConversationComesBackToTheOneBegunMeanwhile();
    void aConversationComesBackUnderAnotherNumber();
    void aConversationKeepsWhatIsOnItsWay();
    void aListingBringsNoConversationBack();
    void aConversationOfNobodyStaysAway();
};

static QList<RemovedMessage> remove(Given &given, const QList<qint64> &ids)
{
    return get(given.store.removeMessages(ids));
}

static Conversation conversation(Given &given)
{
    return *get(given.store.conversation(1));
}

void tst_Removal::whatIsToldAgainStaysAway_data()
{
    QTest::addColumn<bool>("theirs");
    QTest::newRow("theirs") << true;
    QTest::newRow("ours from elsewhere") << false;
}

void tst_Removal::whatIsToldAgainStaysAway()
{
    QFETCH(bool, theirs);
    Given given;
    const QList<Event> told{theirs ? Given::theirs(u"r1"_s, u"hello"_s) : Given::ours(u"r1"_s, u"hello"_s)};
    given.apply(told);
    QCOMPARE(remove(given, {given.timeline().constFirst().id}).size(), 1);
    QVERIFY(given.timeline().isEmpty());
    given.apply(told);
    given.apply({DeliveryReported{u"r1"_s, Delivery::Read}});
    QVERIFY(given.timeline().isEmpty());
    QCOMPARE(conversation(given).unread, 0);
    given.apply({Given::theirs(u"r2"_s, u"hello"_s)});
    QCOMPARE(given.timeline().size(), 1);
}

void tst_Removal::anotherNameStaysAway()
{
    Given given;
    const auto id = given.sent(u"hello"_s, u"r1"_s);
    remove(given, {id});
    given.apply({AliasSeen{u"r1"_s, u"r1b"_s}});
    given.apply({Given::ours(u"r1b"_s, u"hello"_s)});
    QVERIFY(given.timeline().isEmpty());
}

void tst_Removal::aListingByAnotherNameStaysAway_data()
{
    QTest::addColumn<QString>("listedText");
    QTest::addColumn<QDateTime>("listedAt");
    QTest::addColumn<int>("left");
    const auto now = QDateTime::currentDateTimeUtc();
    QTest::newRow("the same") << u"hello "_s << now << 0;
    QTest::newRow("without a time") << u"hello"_s << QDateTime() << 0;
    QTest::newRow("another text") << u"hello you"_s << now << 1;
    QTest::newRow("another day") << u"hello"_s << now.addDays(-1) << 1;
}

void tst_Removal::aListingByAnotherNameStaysAway()
{
    QFETCH(QString, listedText);
    QFETCH(QDateTime, listedAt);
    QFETCH(int, left);
    Given given;
    remove(given, {given.sent(u"hello"_s, u"r1"_s)});
    given.apply({Given::ours(u"x1"_s, listedText, listedAt)});
    QCOMPARE(given.timeline().size(), left);
    given.apply({Given::ours(u"x1"_s, listedText, listedAt), Given::ours(u"x2"_s, listedText, listedAt)});
    QCOMPARE(given.timeline().size(), left + 1); // one name is one message
}

void tst_Removal::theSummaryIsThatOfWhatIsLeft()
{
    Given given;
    const auto now = QDateTime::currentDateTimeUtc();
    given.apply(
        {Given::theirs(u"r1"_s, u"first"_s, now.addSecs(-60)), Given::theirs(u"r2"_s, u"second"_s, now)});
    QCOMPARE(conversation(given).unread, 2);
    remove(given, {given.timeline().constFirst().id});
    QCOMPARE(conversation(given).preview, u"first"_s);
    QCOMPARE(conversation(given).unread, 1);
    QCOMPARE(get(given.store.conversationCounts()).unread, 1);
}

void tst_Removal::theLastOneLeavesAnEmptyConversation()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"only"_s)});
    remove(given, {given.timeline().constFirst().id});
    QCOMPARE(conversation(given).preview, QString());
    QCOMPARE(conversation(given).unread, 0);
    QVERIFY(!conversation(given).waitingSince.isValid());
    get(given.store.dropUnused(1));
    QVERIFY(!get(given.store.conversation(1)));
    given.apply({Given::theirs(u"r1"_s, u"only"_s)});
    QVERIFY(get(given.store.conversations({}, {}, Side::Older, 10)).isEmpty());
}

void tst_Removal::whatItSaidIsNotFoundAnyMore()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"the bicycle"_s)});
    QCOMPARE(get(given.store.search(u"bicycle"_s, 10)).size(), 1);
    const auto removed = remove(given, {given.timeline().constFirst().id});
    QVERIFY(get(given.store.search(u"bicycle"_s, 10)).isEmpty());
    get(given.store.putMessagesBack(removed));
    QCOMPARE(get(given.store.search(u"bicycle"_s, 10)).size(), 1);
}

void tst_Removal::whatIsOnItsWayStays_data()
{
    QTest::addColumn<Delivery::State>("state");
    QTest::newRow("queued") << Delivery::Queued;
    QTest::newRow("sending") << Delivery::Sending;
    QTest::newRow("unknown") << Delivery::Unknown;
    QTest::newRow("sent without a name") << Delivery::Sent;
}

void tst_Removal::whatIsOnItsWayStays()
{
    QFETCH(Delivery::State, state);
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    if (state != Delivery::Queued)
        given.take();
    if (state == Delivery::Unknown)
        given.settle(id, fail(Error{Error::Unanswered}));
    if (state == Delivery::Sent)
        given.settle(id, Receipt());
    QCOMPARE(given.delivery(id), state);
    QVERIFY(remove(given, {id}).isEmpty());
    QCOMPARE(given.timeline().size(), 1);
}

void tst_Removal::itComesBackWhole()
{
    Given given;
    const auto id = given.sent(u"hello"_s, u"r1"_s);
    auto seen = Given::theirs(u"r2"_s, u"look"_s);
    seen.media = {{QUrl(u"https://media.example/a.png"_s), u"image/png"_s}};
    given.apply({AliasSeen{u"r1"_s, u"r1b"_s}, seen});
    const auto before = given.timeline();
    const auto attempts = get(given.store.attempts(id)).size();
    const auto summary = conversation(given);
    const auto removed = remove(given, {before.at(0).id, before.at(1).id});
    QVERIFY(given.timeline().isEmpty());
    given.changes.clear();
    get(given.store.putMessagesBack(removed));
    QCOMPARE(given.timeline(), before);
    QCOMPARE(get(given.store.attempts(id)).size(), attempts);
    QCOMPARE(conversation(given).unread, summary.unread);
    QCOMPARE(conversation(given).preview, summary.preview);
    QVERIFY(given.changes.constLast().newMessages.isEmpty()); // no news to anybody
    given.apply({DeliveryReported{u"r1b"_s, Delivery::Delivered}});
    QCOMPARE(given.delivery(id), Delivery::Delivered);
}

void tst_Removal::whatCameBackIsToldOnce()
{
    Given given;
    const auto id = given.sent(u"hello"_s, u"r1"_s);
    get(given.store.putMessagesBack(remove(given, {id})));
    given.apply({Given::ours(u"r1"_s, u"hello"_s)});
    QCOMPARE(given.timeline().size(), 1);
    get(given.store.putMessagesBack(remove(given, {id})));
    given.apply({Given::ours(u"x1"_s, u"hello"_s)});
    QCOMPARE(given.timeline().size(), 2); // one was listed already: this is another
}

void tst_Removal::aFailureIsGivenUp()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    given.take();
    given.settle(id, fail(Error{Error::Refused, Error::BadRecipient}));
    QCOMPARE(get(given.store.outbox()).size(), 1);
    const auto removed = remove(given, {id});
    QVERIFY(get(given.store.outbox()).isEmpty());
    QCOMPARE(get(given.store.failures(1)), 0);
    get(given.store.putMessagesBack(removed));
    QCOMPARE(get(given.store.outbox()).size(), 1);
    QVERIFY(get(given.store.sendAgain(id)));
}

/// In steps of two, as the window does it in larger ones.
static RemovedConversation removeAll(Given &given, qint64 conversation = 1)
{
    RemovedConversation all;
    while (!all.isOver) {
        const auto part = get(given.store.removeConversation(conversation, 2));
        all = {part.id, part.parts, all.messages + part.messages, part.isOver};
    }
    return all;
}

static QList<Conversation> conversations(Given &given)
{
    return get(given.store.conversations({}, {}, Side::Older, 10));
}

void tst_Removal::aConversationGoesWithAllItsMessages_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("one message") << 1;
    QTest::newRow("just a step") << 2;
    QTest::newRow("several steps") << 5;
}

void tst_Removal::aConversationGoesWithAllItsMessages()
{
    QFETCH(int, count);
    Given given;
    QList<Event> told;
    for (int i = 0; i < count; ++i)
        told << Given::theirs(u"r%1"_s.arg(i), u"hello %1"_s.arg(i));
    given.apply(told);
    QCOMPARE(removeAll(given).messages.size(), count);
    QVERIFY(conversations(given).isEmpty());
    QVERIFY(get(given.store.search(u"hello"_s, 10)).isEmpty());
    QCOMPARE(get(given.store.conversationCounts()), ConversationCounts());
    given.apply(told);
    QVERIFY(conversations(given).isEmpty()); // told again, it stays away
    given.apply({Given::theirs(u"news"_s, u"again"_s)});
    QCOMPARE(conversations(given).size(), 1); // they write anew
    QCOMPARE(given.timeline(conversations(given).constFirst().id).size(), 1);
}

void tst_Removal::aConversationComesBackWhole()
{
    Given given;
    given.sent(u"hello"_s, u"r1"_s);
    given.apply({Given::theirs(u"r2"_s, u"a"_s), Given::theirs(u"r3"_s, u"b"_s)});
    get(given.store.saveDraft(1, u"half"_s, 2));
    get(given.store.file({1}, {true, QDateTime::currentDateTimeUtc().addDays(1), {}, {}}));
    const auto before = conversation(given);
    const auto messages = given.timeline();
    const auto counts = get(given.store.conversationCounts());
    const auto removed = removeAll(given);
    QVERIFY(conversations(given).isEmpty());
    QCOMPARE(get(given.store.putConversationBack(removed)), before.id);
    QCOMPARE(conversation(given), before);
    QCOMPARE(given.timeline(), messages);
    QCOMPARE(get(given.store.conversationCounts()), counts);
    QCOMPARE(get(given.store.search(u"hello"_s, 10)).size(), 1);
    QCOMPARE(get(given.store.conversations(u"0222"_s, {}, Side::Older, 10)).size(), 1);
}

void tst_Removal::aConversationComesBackToTheOneBegunMeanwhile()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"first"_s)});
    const auto removed = removeAll(given);
    given.apply({Given::theirs(u"r2"_s, u"second"_s)});
    const auto id = get(given.store.putConversationBack(removed));
    QCOMPARE(conversations(given).size(), 1);
    QCOMPARE(given.timeline(id).size(), 2);
}

void tst_Removal::aConversationComesBackUnderAnotherNumber()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"first"_s)});
    const auto removed = removeAll(given);
    const auto now = QDateTime::currentDateTimeUtc();
    given.apply({Given::theirs(u"r2"_s, u"from another"_s, now, u"+15550100333"_s)}); // takes its number
    const auto id = get(given.store.putConversationBack(removed));
    QCOMPARE(conversations(given).size(), 2);
    QCOMPARE(given.timeline(id).constFirst().body, u"first"_s);
    QCOMPARE(get(given.store.conversation(id))->participants.constFirst().address, Ana);
}

void tst_Removal::aConversationKeepsWhatIsOnItsWay()
{
    Given given;
    const auto id = given.enqueue(u"on its way"_s).id;
    given.apply(
        {Given::theirs(u"r1"_s, u"a"_s), Given::theirs(u"r2"_s, u"b"_s), Given::theirs(u"r3"_s, u"c"_s)});
    const auto removed = removeAll(given);
    QCOMPARE(removed.messages.size(), 3);
    QVERIFY(removed.parts.isEmpty());
    QCOMPARE(given.timeline().size(), 1);
    QCOMPARE(given.delivery(id), Delivery::Queued);
    QCOMPARE(given.take().id, id);
    QCOMPARE(get(given.store.putConversationBack(removed)), 1);
    QCOMPARE(given.timeline().size(), 4);
}

void tst_Removal::aListingBringsNoConversationBack()
{
    Given given;
    given.sent(u"hello"_s, u"r1"_s);
    QCOMPARE(removeAll(given).messages.size(), 1);
    given.apply({Given::ours(u"x1"_s, u"hello"_s)}); // the same, by another name
    QVERIFY(conversations(given).isEmpty());
}

void tst_Removal::aConversationOfNobodyStaysAway()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"first"_s)});
    const auto removed = removeAll(given);
    get(given.store.removeAccount(given.account, false));
    QTRY_VERIFY(get(given.store.everyAccount()).isEmpty());
    QCOMPARE(get(given.store.putConversationBack(removed)), 0);
    QVERIFY(conversations(given).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Removal)
#include "tst_removal.moc"
