// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/signalwiregiven.h"

#include <QSet>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

namespace {

const QString Inbound = u"Messages\\?To="_s;

/// What all of \p batches tell, each text once.
QSet<QString> texts(const QList<EventBatch> &batches)
{
    QSet<QString> texts;
    for (const EventBatch &batch : batches) {
        for (const QString &body : bodies(batch))
            texts.insert(body);
    }
    return texts;
}

} // namespace

/// Which messages a round asks for and tells.
class tst_SignalWireRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRoundTellsAWeekAsHistory();
    void firstRoundIsBounded();
    void quietRoundAsksOnce();
    void newMessageComesWithTheNextRound();
    void messageIsToldOnceAndAgainWhenItWasNotTaken();
    void lateMessageIsNotLost();
    void messageFromTheFutureHidesNobody();
    void pagesEndWithWhatIsKnown();
    void catchesUpOverSeveralRounds();
    void catchUpSurvivesAnOldLink();
    void linkToAnotherServerIsNotFollowed();
    void listThatLinksToItselfEnds();
    void refusedRoundMovesNothing_data();
    void refusedRoundMovesNothing();
    void abortEndsTheRound();
};

void tst_SignalWireRounds::firstRoundTellsAWeekAsHistory()
{
    SignalWireGiven given;
    given.receive(u"too old"_s, 24h * 10);
    given.receive(u"yesterday"_s, 24h);
    given.receive(u"last week"_s, 24h * 6);
    const QString sid = given.receive(u"now"_s);

    const auto batch = given.poll();
    QVERIFY(batch);
    QVERIFY(batch->isBacklog);
    QVERIFY(!batch->hasMore);
    QVERIFY(!batch->lookedBack);
    QCOMPARE(bodies(*batch), QStringList({u"last week"_s, u"yesterday"_s, u"now"_s}));

    const MessageSeen last = only<MessageSeen>(*batch).constLast();
    QCOMPARE(last.remoteId, sid);
    QCOMPARE(last.sender, Peer);
    QCOMPARE(last.conversation, Peer);
    QCOMPARE(last.state, Delivery::Delivered);
    QVERIFY(last.sentAt.isValid());
    QCOMPARE(last.segments, 1);
}

void tst_SignalWireRounds::firstRoundIsBounded()
{
    SignalWireGiven given;
    for (int i = 0; i < 1050; ++i)
        given.receive(u"old %1"_s.arg(i), std::chrono::seconds(1050 - i));
    const auto first = given.poll();
    QVERIFY(first);
    QVERIFY(!first->hasMore);
    QCOMPARE(bodies(*first).size(), 1000);
    QCOMPARE(bodies(*first).constLast(), u"old 1049"_s);

    given.receive(u"new"_s);
    const auto second = given.poll(first->cursor);
    QVERIFY(second);
    QVERIFY(!second->isBacklog);
    QCOMPARE(bodies(*second).constLast(), u"new"_s);
}

void tst_SignalWireRounds::quietRoundAsksOnce()
{
    SignalWireGiven given;
    given.receive(u"known"_s, 1h);
    const auto first = given.poll();
    QVERIFY(first);
    given.server.journal().clear();

    const auto second = given.poll(first->cursor);
    QVERIFY(second);
    QCOMPARE(second->cursor, first->cursor);
    QCOMPARE(given.server.journal().entries().size(), 1); // our own are listed at a slower pace
    const Sandbox::Request request = given.server.journal().entries().constFirst().request;
    QVERIFY(request.query.contains("To=%2B15550100111&DateSent%3E="_L1));
    QCOMPARE(request.parameter(u"DateSent>"_s),
             given.server.clock().now().addSecs(-4200).date().addDays(-1).toString(Qt::ISODate));
    QCOMPARE(request.parameter(u"PageSize"_s), u"50"_s);
}

void tst_SignalWireRounds::newMessageComesWithTheNextRound()
{
    SignalWireGiven given;
    const auto first = given.poll();
    QVERIFY(first);
    QVERIFY(first->events.isEmpty());

    given.receive(u"first"_s, 2s);
    given.receive(u"second"_s, 1s);
    const auto second = given.poll(first->cursor);
    QVERIFY(second);
    QVERIFY(!second->isBacklog);
    QCOMPARE(bodies(*second), QStringList({u"first"_s, u"second"_s}));
}

void tst_SignalWireRounds::messageIsToldOnceAndAgainWhenItWasNotTaken()
{
    SignalWireGiven given;
    const auto first = given.poll();
    QVERIFY(first);
    given.receive(u"hi"_s);
    const auto told = given.poll(first->cursor);
    QVERIFY(told);
    QCOMPARE(bodies(*told), QStringList{u"hi"_s});
    const auto quiet = given.poll(told->cursor);
    QVERIFY(quiet);
    QVERIFY(quiet->events.isEmpty());
    const auto again = given.poll(first->cursor); // what was told did not reach the store
    QVERIFY(again);
    QCOMPARE(bodies(*again), QStringList{u"hi"_s});
}

void tst_SignalWireRounds::lateMessageIsNotLost()
{
    SignalWireGiven given;
    given.receive(u"in time"_s, 1min);
    const auto first = given.poll();
    QVERIFY(first);
    given.receive(u"late"_s, 9min);
    const auto second = given.poll(first->cursor);
    QVERIFY(second);
    QVERIFY(bodies(*second).contains(u"late"_s));
}

void tst_SignalWireRounds::messageFromTheFutureHidesNobody()
{
    SignalWireGiven given;
    given.receive(u"from the future"_s, -24h * 30);
    const auto first = given.poll();
    QVERIFY(first);
    QCOMPARE(bodies(*first), QStringList{u"from the future"_s});
    given.receive(u"from now"_s);
    const auto second = given.poll(first->cursor);
    QVERIFY(second);
    QVERIFY(bodies(*second).contains(u"from now"_s));
}

void tst_SignalWireRounds::pagesEndWithWhatIsKnown()
{
    SignalWireGiven given;
    for (int i = 0; i < 300; ++i)
        given.receive(u"known"_s, 2h + std::chrono::minutes(i));
    const auto first = given.poll();
    QVERIFY(first);
    given.receive(u"new"_s);
    given.server.journal().clear();
    const auto second = given.poll(first->cursor);
    QVERIFY(second);
    QVERIFY(bodies(*second).contains(u"new"_s));
    QVERIFY(given.server.journal().count("GET", Inbound) <= 3);
}

void tst_SignalWireRounds::catchesUpOverSeveralRounds()
{
    SignalWireGiven given;
    const auto before = given.poll();
    QVERIFY(before);

    QSet<QString> expected;
    for (int i = 0; i < 1100; ++i) {
        const QString body = u"text %1"_s.arg(i);
        given.receive(body, std::chrono::seconds(1100 - i));
        expected.insert(body);
    }
    QList<EventBatch> batches;
    QString cursor = before->cursor;
    do {
        const auto batch = given.poll(cursor);
        QVERIFY(batch);
        batches.append(*batch);
        cursor = batch->cursor;
        if (batch->hasMore)
            QVERIFY(batch->restFor > 0ms);
        const QString meanwhile = u"meanwhile %1"_s.arg(batches.size());
        given.receive(meanwhile);
        expected.insert(meanwhile);
    } while (batches.constLast().hasMore && batches.size() < 10);
    QCOMPARE(batches.size(), 2);

    const auto after = given.poll(cursor);
    QVERIFY(after);
    QVERIFY(!after->hasMore);
    batches.append(*after);
    QCOMPARE(texts(batches), expected);
}

void tst_SignalWireRounds::catchUpSurvivesAnOldLink()
{
    SignalWireGiven given;
    const auto before = given.poll();
    QVERIFY(before);
    for (int i = 0; i < 1100; ++i)
        given.receive(u"text %1"_s.arg(i), std::chrono::seconds(1100 - i));

    QList<EventBatch> batches;
    const auto first = given.poll(before->cursor);
    QVERIFY(first);
    QVERIFY(first->hasMore);
    batches.append(*first);
    given.server.addFault({.kind = Fault::Status, .path = u"PageToken"_s, .status = 404});
    QString cursor = first->cursor;
    for (int i = 0; i < 2; ++i) {
        const auto next = given.poll(cursor);
        QVERIFY(next);
        batches.append(*next);
        cursor = next->cursor;
    }
    QVERIFY(!batches.constLast().hasMore);
    QCOMPARE(texts(batches).size(), 1100);
}

void tst_SignalWireRounds::linkToAnotherServerIsNotFollowed()
{
    SignalWireGiven given;
    Sandbox::Server other;
    QVERIFY(other.listen());
    given.options().linksTo = other.baseUrl().toString();
    for (int i = 0; i < 60; ++i)
        given.receive(u"text %1"_s.arg(i));

    const auto batch = given.poll(); // what was shown is told, and then that the rest is not to be had
    QVERIFY(batch);
    QCOMPARE(bodies(*batch).size(), 50);
    const auto next = given.poll(batch->cursor);
    QVERIFY(!next);
    QCOMPARE(next.error().kind, Error::Refused);
    QVERIFY(other.journal().entries().isEmpty());

    given.options().linksTo.clear();
    const auto rest = given.poll(batch->cursor);
    QVERIFY(rest);
    QCOMPARE(bodies(*rest).size(), 10);
}

void tst_SignalWireRounds::listThatLinksToItselfEnds()
{
    SignalWireGiven given;
    for (int i = 0; i < 60; ++i)
        given.receive(u"text %1"_s.arg(i));
    const auto batch = given.poll();
    QVERIFY(batch);
    const QString page = given.server.journal().matching("GET", u"PageToken"_s).constFirst().request.target();

    // A cursor that goes on from the last page, again and again, gets to an end.
    const auto again =
        given.poll(QString(batch->cursor)
                       .replace("\"in\":{"_L1, "\"in\":{\"newest\":\"2026-03-01T08:00:00Z\",\"next\":\""_L1 +
                                                   page + "\","_L1));
    QVERIFY(again);
    QVERIFY(!again->hasMore);
}

void tst_SignalWireRounds::refusedRoundMovesNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("retryAfter");

    QTest::newRow("429") << QByteArray(R"({"fault":"status","status":429})") << Error::Busy << 0;
    QTest::newRow("429, later") << QByteArray(R"({"fault":"status","status":429,"retryAfter":"20"})")
                                << Error::Busy << 20;
    QTest::newRow("401") << QByteArray(R"({"fault":"status","status":401})") << Error::Unauthorised << 0;
    QTest::newRow("403") << QByteArray(R"({"fault":"status","status":403})") << Error::Refused << 0;
    QTest::newRow("500") << QByteArray(R"({"fault":"status","status":500})") << Error::Unreachable << 0;
}

void tst_SignalWireRounds::refusedRoundMovesNothing()
{
    QFETCH(QByteArray, fault);
    QFETCH(Error::Kind, kind);
    QFETCH(int, retryAfter);

    SignalWireGiven given;
    const auto before = given.poll();
    QVERIFY(before);
    given.receive(u"hi"_s);
    QVERIFY(given.server.addFaults(fault));
    const auto refused = given.poll(before->cursor);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QCOMPARE(int(refused.error().retryAfter.value_or(0s).count()), retryAfter);
    const auto after = given.poll(before->cursor);
    QVERIFY(after);
    QCOMPARE(bodies(*after), QStringList{u"hi"_s});
}

void tst_SignalWireRounds::abortEndsTheRound()
{
    SignalWireGiven given;
    given.server.addFault({.kind = Fault::Hang});
    QObject::connect(&given.server.journal(), &Sandbox::Journal::recorded, &given.server,
                     [&given] { given.backend.abort(); });
    const auto batch = given.poll();
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Unreachable);
    QCOMPARE(given.server.journal().entries().size(), 1);
}

QTEST_GUILESS_MAIN(tst_SignalWireRounds)
#include "tst_signalwirerounds.moc"
