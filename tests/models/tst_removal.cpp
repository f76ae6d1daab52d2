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

QTEST_GUILESS_MAIN(tst_Removal)
#include "tst_removal.moc"
