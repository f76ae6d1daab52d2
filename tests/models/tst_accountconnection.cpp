// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include "models/connection/accountconnection.h"
#include "tests/support/fakebackend.h"

#include <QCoroTask>
#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A store and a connection of its account, stopped when the test ends.
struct Connected : Given
{
    explicit Connected(Attention attention = Attention::InView)
    {
        ServiceInfo info;
        info.id = u"fake"_s;
        info.pace = {std::chrono::seconds(0), std::chrono::seconds(3600), std::chrono::seconds(3600)};
        connection = std::make_unique<AccountConnection>(get(store.accounts()).first(), info,
                                                         std::make_unique<FakeBackend>(service), store);
        connection->setAttention(attention);
    }
    ~Connected() { QCoro::waitFor(connection->stop()); }

    qint64 send(const QString &text, const QString &to = u"+15550100222"_s)
    {
        const auto id = enqueue(text, to).id;
        connection->deliverNow();
        return id;
    }
    [[nodiscard]] Connection::State state() { return get(store.accounts()).first().state; }

    FakeBackend::Service service;
    std::unique_ptr<AccountConnection> connection;
};

class tst_AccountConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsQueuedGoesOut();
    void whatWasQueuedBeforeGoesOut();
    void orderIsKeptInAConversationAndLanesRunBeside();
    void aRefusedSecretKeepsTheQueue();
    void aBusyServiceIsAskedAgain();
    void saysWhenItTriesAgain_data();
    void saysWhenItTriesAgain();
    void eventsAreStoredBeforeTheNextQuestion();
    void anUnknownOutcomeIsLookedUpWithoutListening();
    void offlineAsksNothing();
    void badSettingsAreTold();
    void somebodyElsesAnswerIsNotTheEnd();
    void aListingThatMayNotIsNotAsked();
    void nothingLeavesAfterASleepBeforeThereWasNews();
    void aListingThatMayNotHoldsNothingUpAfterASleep();
    void aStopWaitsForTheAnswerOnItsWay();
    void stopsAtAnyMoment();
};

void tst_AccountConnection::whatIsQueuedGoesOut()
{
    Connected given;
    given.connection->start({});
    const auto id = given.send(u"hello"_s);
    QTRY_COMPARE(given.delivery(id), Delivery::Sent);
    QCOMPARE(given.service.sent.size(), 1);
    QCOMPARE(given.message(id).remoteId, u"remote-1"_s);
    QTRY_COMPARE(given.state(), Connection::Connected);
}

void tst_AccountConnection::whatWasQueuedBeforeGoesOut()
{
    Connected given;
    const auto id = given.enqueue(u"hello"_s).id;
    given.connection->start({});
    QTRY_COMPARE(given.delivery(id), Delivery::Sent);
}

void tst_AccountConnection::orderIsKeptInAConversationAndLanesRunBeside()
{
    Connected given;
    given.service.sendTakes = 2ms;
    for (int i = 0; i < 10; ++i) {
        given.enqueue(u"a%1"_s.arg(i), u"+15550100222"_s);
        given.enqueue(u"b%1"_s.arg(i), u"+15550100333"_s);
    }
    given.connection->start({});
    QTRY_COMPARE(given.service.sent.size(), 20);
    QStringList a;
    for (const auto &message : std::as_const(given.service.sent)) {
        if (message.body.startsWith(u'a'))
            a << message.body;
    }
    QVERIFY(std::is_sorted(a.begin(), a.end()));
    QCOMPARE(given.service.mostOnTheWay, 2);
    QTRY_VERIFY(get(given.store.outbox()).isEmpty());
}

void tst_AccountConnection::aRefusedSecretKeepsTheQueue()
{
    Connected given;
    given.service.answers = {fail({Error::Unauthorised, Error::SignInNeeded})};
    given.connection->start({});
    const auto id = given.send(u"hello"_s);
    QTRY_COMPARE(given.state(), Connection::NeedsSignIn);
    QTRY_COMPARE(given.delivery(id), Delivery::Queued);
    given.send(u"another"_s, u"+15550100333"_s);
    QTRY_COMPARE(get(given.store.outbox()).size(), 2);
    QCOMPARE(given.service.sent.size(), 1);
}

void tst_AccountConnection::aBusyServiceIsAskedAgain()
{
    Connected given;
    Error busy{Error::Busy, Error::Overloaded};
    busy.retryAfter = 1s;
    given.service.answers = {fail(busy)};
    given.connection->start({});
    const auto id = given.send(u"hello"_s);
    QTRY_COMPARE(given.state(), Connection::Waiting);
    QTRY_COMPARE(given.delivery(id), Delivery::Sent);
    QCOMPARE(given.service.sent.size(), 2);
}

void tst_AccountConnection::saysWhenItTriesAgain_data()
{
    QTest::addColumn<bool>("isSending");

    QTest::newRow("to listen") << false;
    QTest::newRow("to send") << true;
}

void tst_AccountConnection::saysWhenItTriesAgain()
{
    QFETCH(bool, isSending);
    Connected given;
    Error busy{Error::Busy};
    busy.retryAfter = 100s;
    if (isSending)
        given.service.answers = {fail(busy)};
    else
        given.service.rounds = {fail(busy)};
    QVERIFY(!given.connection->nextTryAt().isValid());
    const auto before = QDateTime::currentDateTimeUtc();
    given.connection->start({});
    const auto id = isSending ? given.send(u"hello"_s) : 0;
    QTRY_VERIFY(given.connection->nextTryAt().isValid());
    QVERIFY(given.connection->nextTryAt() >= before.addSecs(100));
    QVERIFY(given.connection->nextTryAt() <= QDateTime::currentDateTimeUtc().addSecs(100));

    if (isSending) {
        get(given.store.endPause(get(given.store.accounts()).first().id));
        given.connection->deliverNow();
        QTRY_COMPARE(given.delivery(id), Delivery::Sent);
    } else {
        given.connection->listenNow();
    }
    QTRY_VERIFY(!given.connection->nextTryAt().isValid());
}

void tst_AccountConnection::eventsAreStoredBeforeTheNextQuestion()
{
    Connected given;
    EventBatch first;
    first.events = {Given::theirs(u"r1"_s, u"hi"_s)};
    first.cursor = u"one"_s;
    first.hasMore = true;
    EventBatch second;
    second.events = {Given::theirs(u"r2"_s, u"ho"_s)};
    second.cursor = u"two"_s;
    given.service.rounds = {first, second};
    QSignalSpy rounds(given.connection.get(), &AccountConnection::roundFinished);
    given.connection->start({});
    QVERIFY(rounds.wait());
    QCOMPARE(given.service.asked.size(), 2);
    QCOMPARE(given.service.asked.at(1).cursor, u"one"_s);
    QCOMPARE(given.timeline().size(), 2);
    given.connection->listenNow();
    QVERIFY(rounds.wait());
    QCOMPARE(given.service.asked.at(2).cursor, u"two"_s);
}

void tst_AccountConnection::anUnknownOutcomeIsLookedUpWithoutListening()
{
    Connected given(Attention::None);
    given.service.answers = {fail({Error::Unanswered})};
    EventBatch listing;
    listing.events = {Given::ours(u"r1"_s, u"hello"_s)};
    listing.lookedBack = true;
    given.service.rounds = {listing};
    given.connection->start({});
    const auto id = given.send(u"hello"_s);
    QTRY_COMPARE(given.delivery(id), Delivery::Sent);
    QCOMPARE(given.service.sent.size(), 1);
    QCOMPARE(given.service.asked.size(), 1);
    QVERIFY(given.service.asked.first().lookBackTo);
    QCOMPARE(given.service.asked.first().lookAmong, QStringList{u"+15550100222"_s});
}

void tst_AccountConnection::offlineAsksNothing()
{
    Connected given;
    given.connection->setReach(Reach::Loopback);
    given.connection->start({});
    const auto id = given.send(u"hello"_s);
    QTRY_COMPARE(given.state(), Connection::Offline);
    QCOMPARE(given.service.asked.size(), 0);
    QCOMPARE(given.delivery(id), Delivery::Queued);
    given.connection->setReach(Reach::Everything);
    QTRY_COMPARE(given.delivery(id), Delivery::Sent);
    QTRY_COMPARE(given.state(), Connection::Connected);
}

void tst_AccountConnection::badSettingsAreTold()
{
    Connected given;
    given.service.signIns = {fail({Error::Refused, Error::BadSettings})};
    given.connection->start({});
    QTRY_COMPARE(given.state(), Connection::Trouble);
    given.send(u"hello"_s);
    QCOMPARE(given.service.sent.size(), 0);
}

void tst_AccountConnection::somebodyElsesAnswerIsNotTheEnd()
{
    Connected given;
    given.service.signIns = {fail({Error::Refused, Error::NotTheService})}; // a guest network's page
    given.connection->start({});
    QTRY_COMPARE(given.state(), Connection::Trouble);
    given.connection->listenNow(); // or later, by itself
    QTRY_COMPARE(given.state(), Connection::Connected);
}

void tst_AccountConnection::aListingThatMayNotIsNotAsked()
{
    Connected given;
    given.service.rounds = {fail({Error::Unauthorised, Error::ScopeMissing})};
    given.connection->start({});
    QTRY_COMPARE(given.state(), Connection::NeedsSignIn);
    const auto id = given.send(u"hello"_s); // it may send all the same
    QTRY_COMPARE(given.delivery(id), Delivery::Sent);
    QCOMPARE(given.service.asked.size(), 1);
}

void tst_AccountConnection::nothingLeavesAfterASleepBeforeThereWasNews()
{
    Connected given;
    given.service.pushes = true; // a round lasts until it is told something
    given.connection->start({});
    QTRY_COMPARE(given.service.asked.size(), 1);
    given.connection->catchUp();
    const auto id = given.send(u"hello"_s);
    given.service.tell(EventBatch{}); // that was asked before the sleep
    QTRY_COMPARE(given.service.asked.size(), 2);
    QCOMPARE(given.service.sent.size(), 0);
    given.service.tell(EventBatch{});
    QTRY_COMPARE(given.delivery(id), Delivery::Sent);
}

void tst_AccountConnection::aListingThatMayNotHoldsNothingUpAfterASleep()
{
    Connected given;
    given.service.rounds = {fail({Error::Unauthorised, Error::SignInNeeded})};
    given.connection->start({});
    QTRY_COMPARE(given.state(), Connection::NeedsSignIn);
    given.connection->catchUp();
    const auto id = given.send(u"hello"_s);
    QTRY_COMPARE(given.delivery(id), Delivery::Sent);
}

void tst_AccountConnection::aStopWaitsForTheAnswerOnItsWay()
{
    Connected given;
    given.service.sendTakes = 50ms;
    given.connection->start({});
    const auto id = given.send(u"hello"_s);
    QTRY_COMPARE(given.service.onTheWay, 1);
    QCoro::waitFor(given.connection->stop());
    QCOMPARE(given.delivery(id), Delivery::Sent);
    QVERIFY(given.service.signedOut);
}

void tst_AccountConnection::stopsAtAnyMoment()
{
    for (int i = 0; i < 100; ++i) {
        Connected given;
        given.connection->start({});
        const auto id = given.send(u"hello"_s);
        for (int step = 0; step < i; ++step)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCoro::waitFor(given.connection->stop());
        const auto state = given.delivery(id);
        QVERIFY(state == Delivery::Queued || state == Delivery::Sent || state == Delivery::Unknown);
        QCOMPARE(given.service.sent.size(), state == Delivery::Queued ? 0 : 1);
    }
}

QTEST_GUILESS_MAIN(tst_AccountConnection)
#include "tst_accountconnection.moc"
