// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/msgboxxgiven.h"

#include <QTest>

#include <algorithm>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;
using Sandbox::MsgBoxxOptions;

/// What becomes of our own messages, those among them whose fate is unknown.
class tst_MsgBoxxOwn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesComeWithTheList_data();
    void statesComeWithTheList();
    void olderOnesAreAskedForOneByOne();
    void deliveredOnesAreFollowedUntilTheyAreRead();
    void messagesOfColleaguesAreNotFollowed();
    void pendingForLongIsNotConfirmed();
    void lostAnswersAreFound_data();
    void lostAnswersAreFound();
    void looksBackAtTheirContactsOnly();
    void looksBackFarEnough();
    void knowsALostOneFromTheirsAfterARestart();
    void failedLooksAreRepeated();
};

static SyncPoint looking(const QStringList &among, const QStringList &texts, std::chrono::seconds ago = 2min)
{
    SyncPoint from;
    from.lookBackTo = QDateTime::currentDateTimeUtc().addSecs(-ago.count());
    from.lookAmong = among;
    from.lookFor = texts;
    return from;
}

void tst_MsgBoxxOwn::statesComeWithTheList_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("flags");
    QTest::addColumn<bool>("lags");
    QTest::addColumn<QList<Delivery::State>>("states");

    using enum Delivery::State;
    QTest::newRow("read") << Peer << true << false << QList{Sent, Sent, Delivered, Read, Read};
    QTest::newRow("without flags") << Peer << false << false << QList{Sent, Sent, Delivered, Read, Read};
    QTest::newRow("by flags only") << Peer << true << true << QList{Sent, Sent, Delivered, Read, Read};
    QTest::newRow("fails") << u"+447700900001"_s << true << false << QList{Sent, Sent, Failed, Failed};
    QTest::newRow("undelivered") << u"+447700900002"_s << true << false << QList{Sent, Sent, Failed};
    QTest::newRow("odd") << u"+447700900004"_s << true << false << QList{Sent, Sent, Sent};
}

void tst_MsgBoxxOwn::statesComeWithTheList()
{
    QFETCH(QString, number);
    QFETCH(bool, flags);
    QFETCH(bool, lags);
    QFETCH(QList<Delivery::State>, states);
    MsgBoxxGiven given;
    given.options().pendingFirst = true;
    given.options().flags = flags;
    given.options().statusLags = lags;
    given.service().contact(number);
    QVERIFY(given.signIn());
    const auto receipt = given.send(u"On my way"_s, number);
    QCOMPARE(receipt->state, Delivery::Sent);

    SyncPoint from;
    from.unsettled = QStringList{receipt->remoteId};
    for (const Delivery::State state : states) {
        const auto batch = given.poll(from);
        const auto seen = only<MessageSeen>(*batch);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0].remoteId, receipt->remoteId);
        QCOMPARE(seen[0].state, state);
        QCOMPARE(seen[0].problem.has_value(), state == Delivery::Failed);
        const auto reports = only<DeliveryReported>(*batch);
        QCOMPARE(reports.size(), state == Delivery::Sent ? 0 : 1);
        if (!reports.isEmpty()) {
            QCOMPARE(reports[0].state, state);
            QCOMPARE(reports[0].isFinal, state != Delivery::Delivered);
            if (reports[0].isFinal)
                from.unsettled.clear();
        }
    }
    QCOMPARE(given.count("GET", u"^/message/"_s), 0); // the list said it all
}

void tst_MsgBoxxOwn::olderOnesAreAskedForOneByOne()
{
    MsgBoxxGiven given;
    const QString id =
        given.service().colleagueWrites(Peer, u"On my way"_s, given.server.clock().now().addSecs(-7200));
    given.options().pace = MsgBoxxOptions::Pace::Manual;
    QVERIFY(given.signIn());
    given.receive(u"Hello"_s);
    const auto first = given.poll(); // an hour later the list begins after it
    given.journal().clear();

    MsgBoxxBackend later;
    QVERIFY(QCoro::waitFor(later.signIn(given.settings, {})));
    SyncPoint from;
    from.cursor = first->cursor;
    from.unsettled = QStringList{id};
    given.service().advance();
    const auto batch = QCoro::waitFor(later.nextEvents(from));
    const auto reports = only<DeliveryReported>(*batch);
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports[0].remoteId, id);
    QCOMPARE(reports[0].state, Delivery::Delivered);
    QCOMPARE(given.count("GET", u"^/message/"_s), 1);
    from.cursor = batch->cursor;
    QVERIFY(QCoro::waitFor(later.nextEvents(from)));
    QCOMPARE(given.count("GET", u"^/message/"_s), 1); // not every time
}

void tst_MsgBoxxOwn::deliveredOnesAreFollowedUntilTheyAreRead()
{
    MsgBoxxGiven given;
    given.options().pace = MsgBoxxOptions::Pace::Manual;
    const QString id =
        given.service().colleagueWrites(Peer, u"On my way"_s, given.server.clock().now().addSecs(-7200));
    given.receive(u"Hello"_s);
    const QString cursor = (given.signIn(), given.poll()->cursor); // it is out of the list
    given.service().advance();

    MsgBoxxBackend impatient(0s);
    QVERIFY(QCoro::waitFor(impatient.signIn(given.settings, {})));
    const auto reports = [&](const QStringList &unsettled) {
        SyncPoint from;
        from.cursor = cursor;
        from.unsettled = unsettled;
        return only<DeliveryReported>(*QCoro::waitFor(impatient.nextEvents(from)));
    };
    QCOMPARE(reports({id}).constFirst().state, Delivery::Delivered); // with that nobody waits for more
    given.service().advance();
    const auto read = reports({});
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].remoteId, id);
    QCOMPARE(read[0].state, Delivery::Read);
    QVERIFY(read[0].isFinal);
    given.journal().clear();
    QVERIFY(reports({}).isEmpty());
    QCOMPARE(given.count("GET", u"^/message/"_s), 0);
}

void tst_MsgBoxxOwn::messagesOfColleaguesAreNotFollowed()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    given.service().colleagueWrites(Peer, u"Hi"_s);
    given.service().advance();
    const auto first = given.poll();
    const auto seen = only<MessageSeen>(*first);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].state, Delivery::Delivered);
    given.receive(u"later"_s);
    QVERIFY(given.poll(first->cursor));
    QCOMPARE(given.count("GET", u"^/message/"_s), 0);
}

void tst_MsgBoxxOwn::pendingForLongIsNotConfirmed()
{
    MsgBoxxGiven given;
    given.options().pendingFirst = true;
    given.service().contact(u"+447700900006"_s); // stays pending
    QVERIFY(given.signIn());
    const auto receipt = given.send(u"On my way"_s, u"+447700900006"_s);
    QCOMPARE(receipt->state, Delivery::Sent);
    const auto early = given.poll();
    QVERIFY(only<DeliveryReported>(*early).isEmpty());

    given.service().messages()[0].time = given.server.clock().now().addSecs(-1860);
    const auto late = given.poll();
    const auto reports = only<DeliveryReported>(*late);
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports[0].remoteId, receipt->remoteId);
    QCOMPARE(reports[0].state, Delivery::Sent); // never failed
    QVERIFY(!reports[0].isFinal);
    QCOMPARE(reports[0].problem->reason, Error::NotConfirmed);
}

void tst_MsgBoxxOwn::lostAnswersAreFound_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("unmarked");
    QTest::newRow("dropped") << Fault{.kind = Fault::DropAfterStore} << u"outgoing"_s;
    QTest::newRow("500") << Fault{.kind = Fault::StoreThenStatus} << u"outgoing"_s;
    QTest::newRow("unmarked are theirs") << Fault{.kind = Fault::DropAfterStore} << u"incoming"_s;
}

void tst_MsgBoxxOwn::lostAnswersAreFound()
{
    QFETCH(Fault, fault);
    QFETCH(QString, unmarked);
    MsgBoxxGiven given;
    given.settings.insert(u"unmarked"_s, unmarked);
    given.options().trailingBlank = true;
    QVERIFY(given.signIn());
    fault.method = "POST";
    fault.path = u"^/message"_s;
    given.server.addFault(fault);
    QCOMPARE(given.send(u"On my way"_s).error().kind, Error::Unanswered);
    const auto batch = given.poll(looking({Peer}, {u"On my way"_s}));
    QVERIFY(batch->lookedBack);
    const auto seen = only<MessageSeen>(*batch);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].sender, QString());
    QCOMPARE(seen[0].remoteId, given.service().messages()[0].id);
    QCOMPARE(seen[0].conversation, Peer);
    QVERIFY(seen[0].sentAt.isValid());
    QCOMPARE(given.count("POST", u"^/message$"_s), 1);
}

void tst_MsgBoxxOwn::looksBackAtTheirContactsOnly()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    const auto first = given.poll();
    given.journal().clear();
    const QString id = given.service().contact(Peer).id;
    SyncPoint from = looking({Peer}, {u"On my way"_s});
    from.cursor = first->cursor;
    const auto batch = given.poll(from);
    QVERIFY(batch->lookedBack);
    const auto asked = given.journal().matching("GET", u"^/message\\?.*contactId="_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].request.parameter(u"contactId"_s), id);
    QCOMPARE(given.journal().matching("GET", u"^/broadcast\\?"_s)[0].request.parameter(u"contactId"_s), id);
    given.journal().clear();
    QVERIFY(!given.poll(batch->cursor)->lookedBack);
    QCOMPARE(given.count("GET", u"contactId"_s), 0);
}

void tst_MsgBoxxOwn::looksBackFarEnough()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    given.receive(u"Hello"_s);
    const auto first = given.poll();
    const QString id =
        given.service().colleagueWrites(Peer, u"On my way"_s, given.server.clock().now().addDays(-2));
    SyncPoint from = looking({Peer}, {u"On my way"_s}, 49h);
    from.cursor = first->cursor;
    const auto batch = given.poll(from);
    QVERIFY(batch->lookedBack);
    QCOMPARE(only<MessageSeen>(*batch).constFirst().remoteId, id);
}

void tst_MsgBoxxOwn::knowsALostOneFromTheirsAfterARestart()
{
    MsgBoxxGiven given;
    given.settings.insert(u"unmarked"_s, u"incoming"_s);
    given.service().colleagueWrites(Peer, u"On my way"_s, given.server.clock().now().addSecs(-60));
    given.receive(u"Where are you?"_s);
    QVERIFY(given.signIn());
    const auto seen = only<MessageSeen>(*given.poll(looking({Peer}, {u"On my way"_s})));
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].sender, QString());
    QCOMPARE(seen[1].sender, Peer);
}

void tst_MsgBoxxOwn::failedLooksAreRepeated()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    given.server.addFault({.kind = Fault::Status, .path = u"contactId="_s, .times = 1});
    QVERIFY(!given.poll(looking({Peer}, {u"On my way"_s})));
    QVERIFY(given.poll(looking({Peer}, {u"On my way"_s}))->lookedBack);
}

QTEST_GUILESS_MAIN(tst_MsgBoxxOwn)

#include "tst_msgboxxown.moc"
