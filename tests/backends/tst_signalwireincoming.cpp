// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/signalwiregiven.h"

#include <QTest>

#include <algorithm>

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

/// What people write, round by round.
class tst_SignalWireIncoming : public QObject
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

    void filteredTextIsSaidToBe();
    void mediaAreNamedAndAskedForOnce();
    void mediaThatCannotBeReadHoldUpNothing();
    void countsMayBeTexts();
    void wishForSilenceIsTold();
    void hostileListLosesNothing_data();
    void hostileListLosesNothing();
    void refusedRoundMovesNothing_data();
    void refusedRoundMovesNothing();
    void clockOfTheServerIsTold();

    void abortEndsTheRound();
};

void tst_SignalWireIncoming::firstRoundTellsAWeekAsHistory()
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

void tst_SignalWireIncoming::firstRoundIsBounded()
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

void tst_SignalWireIncoming::quietRoundAsksOnce()
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

void tst_SignalWireIncoming::newMessageComesWithTheNextRound()
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

void tst_SignalWireIncoming::messageIsToldOnceAndAgainWhenItWasNotTaken()
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

void tst_SignalWireIncoming::lateMessageIsNotLost()
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

void tst_SignalWireIncoming::messageFromTheFutureHidesNobody()
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

void tst_SignalWireIncoming::pagesEndWithWhatIsKnown()
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

void tst_SignalWireIncoming::catchesUpOverSeveralRounds()
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

void tst_SignalWireIncoming::catchUpSurvivesAnOldLink()
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

void tst_SignalWireIncoming::linkToAnotherServerIsNotFollowed()
{
    SignalWireGiven given;
    Sandbox::Server other;
    QVERIFY(other.listen());
    given.options().linksTo = other.baseUrl().toString();
    for (int i = 0; i < 60; ++i)
        given.receive(u"text %1"_s.arg(i));

    const auto batch = given.poll();
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Refused);
    QVERIFY(other.journal().entries().isEmpty());
}

void tst_SignalWireIncoming::listThatLinksToItselfEnds()
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

void tst_SignalWireIncoming::filteredTextIsSaidToBe()
{
    SignalWireGiven given;
    QVERIFY(!given.service().receive(Peer, given.service().ownNumber(), std::nullopt).isEmpty());
    const auto batch = given.poll();
    QVERIFY(batch);
    const auto messages = only<MessageSeen>(*batch);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.constFirst().body, u""_s);
    QVERIFY(messages.constFirst().problem);
    QCOMPARE(messages.constFirst().problem->reason, Error::Filtered);
}

void tst_SignalWireIncoming::mediaAreNamedAndAskedForOnce()
{
    SignalWireGiven given;
    given.options().textNumbers = true;
    given.service().receive(Peer, given.service().ownNumber(), u"look"_s,
                            {u"https://example.com/a.png"_s, u"https://example.com/b.pdf"_s});
    const auto first = given.poll();
    QVERIFY(first);
    const auto second = given.poll(first->cursor);
    QVERIFY(second);
    QCOMPARE(given.server.journal().count("GET", u"/Media$"_s), 1);

    const auto media = only<MessageSeen>(*first).constFirst().media;
    QCOMPARE(media.size(), 2);
    QCOMPARE(media.constFirst().contentType, u"image/png"_s);
    QCOMPARE(media.constFirst().url.host(), given.server.baseUrl().host());
    QVERIFY(!media.constFirst().url.path().endsWith(".json"_L1));
}

void tst_SignalWireIncoming::mediaThatCannotBeReadHoldUpNothing()
{
    SignalWireGiven given;
    given.server.addFault({.kind = Fault::Status, .path = u"/Media$"_s, .times = 0});
    given.service().receive(Peer, given.service().ownNumber(), u"look"_s, {u"https://example.com/a.png"_s});
    const auto batch = given.poll();
    QVERIFY(batch);
    const MessageSeen message = only<MessageSeen>(*batch).constFirst();
    QCOMPARE(message.body, u"look"_s);
    QVERIFY(message.media.isEmpty());
    QVERIFY(message.problem);
    QCOMPARE(message.problem->reason, Error::BadMedia);
}

void tst_SignalWireIncoming::countsMayBeTexts()
{
    SignalWireGiven given;
    given.options().textNumbers = true;
    given.receive(QString(200, u'x'));
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(only<MessageSeen>(*batch).constFirst().segments, 2);
}

void tst_SignalWireIncoming::wishForSilenceIsTold()
{
    SignalWireGiven given;
    const QString stop = given.receive(u" Stop "_s, 2min);
    given.receive(u"do not stop"_s, 1min);
    const QString start = given.receive(u"START"_s);
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(bodies(*batch).size(), 3);
    const auto wishes = only<OptOutSeen>(*batch);
    QCOMPARE(wishes.size(), 2);
    QCOMPARE(wishes[0].address, Peer);
    QCOMPARE(wishes[0].remoteId, stop);
    QVERIFY(wishes[0].optedOut);
    QCOMPARE(wishes[1].remoteId, start);
    QVERIFY(!wishes[1].optedOut);
}

void tst_SignalWireIncoming::hostileListLosesNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const char *hostility :
         {"deepNesting", "wrongTypes", "hugeNumbers", "nulls", "giantStrings", "listAtTop", "notUtf8"})
        QTest::newRow(hostility) << R"({"fault":"hostileJson","hostility":")" + QByteArray(hostility) +
                                        R"("})";
    for (const char *kind :
         {"truncatedJson", "halfAnswer", "html200", "emptyBody", "html502", "dropBeforeStore"})
        QTest::newRow(kind) << R"({"fault":")" + QByteArray(kind) + R"("})";
}

void tst_SignalWireIncoming::hostileListLosesNothing()
{
    QFETCH(QByteArray, fault);

    SignalWireGiven given;
    const auto before = given.poll();
    QVERIFY(before);
    QVERIFY(given.server.addFaults(fault));
    const QString sid = given.receive(u"still here"_s, 1min);
    const auto hostile = given.poll(before->cursor);
    const QString cursor = hostile ? hostile->cursor : before->cursor;
    if (!hostile)
        QCOMPARE(hostile.error().kind, Error::Unreachable); // asked again later

    const auto after = given.poll(cursor);
    QVERIFY(after);
    auto messages = only<MessageSeen>(*after);
    if (hostile)
        messages += only<MessageSeen>(*hostile);
    QVERIFY(std::ranges::count(messages, sid, &MessageSeen::remoteId) == 1);
}

void tst_SignalWireIncoming::refusedRoundMovesNothing_data()
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

void tst_SignalWireIncoming::refusedRoundMovesNothing()
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

void tst_SignalWireIncoming::clockOfTheServerIsTold()
{
    SignalWireGiven given;
    given.server.clock().offset = 3h;
    given.receive(u"hi"_s);
    const auto batch = given.poll();
    QVERIFY(batch);
    QVERIFY(std::abs((batch->clockAhead - 3h).count()) < 60);
    given.receive(u"again"_s);
    const auto next = given.poll(batch->cursor);
    QVERIFY(next);
    QVERIFY(bodies(*next).contains(u"again"_s));
}

void tst_SignalWireIncoming::abortEndsTheRound()
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

QTEST_GUILESS_MAIN(tst_SignalWireIncoming)
#include "tst_signalwireincoming.moc"
