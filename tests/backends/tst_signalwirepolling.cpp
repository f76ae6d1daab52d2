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
const QString Outbound = u"Messages\\?From="_s;

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

/// What people write, and what becomes of what we wrote, round by round.
class tst_SignalWirePolling : public QObject
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

    void deliveryIsFollowedInTheLog_data();
    void deliveryIsFollowedInTheLog();
    void logThatKnowsItLateIsAskedAgain();
    void oneBrokenEntryHoldsUpNothing();
    void onlySomeAreAskedForInARound();
    void newsGetThroughWhereTheListIsRefused();

    void messagesFromElsewhereAreTold();
    void lostAnswerIsFoundByItsText();
    void lostAnswerIsFoundUnderAnotherName();
    void lostAnswerIsFoundInTheLogAlone();
    void lookBackThatCannotBeFinishedSaysSo();
    void abortEndsTheRound();
};

void tst_SignalWirePolling::firstRoundTellsAWeekAsHistory()
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

void tst_SignalWirePolling::firstRoundIsBounded()
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

void tst_SignalWirePolling::quietRoundAsksOnce()
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

void tst_SignalWirePolling::newMessageComesWithTheNextRound()
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

void tst_SignalWirePolling::messageIsToldOnceAndAgainWhenItWasNotTaken()
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

void tst_SignalWirePolling::lateMessageIsNotLost()
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

void tst_SignalWirePolling::messageFromTheFutureHidesNobody()
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

void tst_SignalWirePolling::pagesEndWithWhatIsKnown()
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

void tst_SignalWirePolling::catchesUpOverSeveralRounds()
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

void tst_SignalWirePolling::catchUpSurvivesAnOldLink()
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

void tst_SignalWirePolling::linkToAnotherServerIsNotFollowed()
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

void tst_SignalWirePolling::listThatLinksToItselfEnds()
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

void tst_SignalWirePolling::filteredTextIsSaidToBe()
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

void tst_SignalWirePolling::mediaAreNamedAndAskedForOnce()
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

void tst_SignalWirePolling::mediaThatCannotBeReadHoldUpNothing()
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

void tst_SignalWirePolling::countsMayBeTexts()
{
    SignalWireGiven given;
    given.options().textNumbers = true;
    given.receive(QString(200, u'x'));
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(only<MessageSeen>(*batch).constFirst().segments, 2);
}

void tst_SignalWirePolling::wishForSilenceIsTold()
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

void tst_SignalWirePolling::hostileListLosesNothing_data()
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

void tst_SignalWirePolling::hostileListLosesNothing()
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

void tst_SignalWirePolling::refusedRoundMovesNothing_data()
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

void tst_SignalWirePolling::refusedRoundMovesNothing()
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

void tst_SignalWirePolling::clockOfTheServerIsTold()
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

void tst_SignalWirePolling::deliveryIsFollowedInTheLog_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("withMedia");
    QTest::addColumn<Delivery::State>("state");
    QTest::addColumn<QString>("reason");

    QTest::newRow("delivered") << Peer << false << Delivery::Delivered << QString();
    QTest::newRow("an MMS ends with sent") << Peer << true << Delivery::Sent << QString();
    QTest::newRow("unreachable") << u"+15550100001"_s << false << Delivery::Failed
                                 << u"recipient-unreachable"_s;
    QTest::newRow("unknown") << u"+15550100002"_s << false << Delivery::Failed << u"unspecified"_s;
    QTest::newRow("opted out") << u"+15550100003"_s << false << Delivery::Failed << u"opted-out"_s;
    QTest::newRow("filtered") << u"+15550100005"_s << false << Delivery::Failed << u"filtered"_s;
}

void tst_SignalWirePolling::deliveryIsFollowedInTheLog()
{
    QFETCH(QString, to);
    QFETCH(bool, withMedia);
    QFETCH(Delivery::State, state);
    QFETCH(QString, reason);

    SignalWireGiven given;
    given.options().pace = Sandbox::SignalWireOptions::Manual;
    const QList<QUrl> media(withMedia ? 1 : 0, QUrl(u"https://example.com/a.png"_s));
    const auto receipt = given.send(u"hi"_s, to, media);
    QVERIFY(receipt);

    QString cursor;
    QList<DeliveryReported> reports;
    for (int step = 0; step < 5 && reports.isEmpty(); ++step) {
        const auto batch = given.poll(SyncPoint{cursor, {receipt->remoteId}});
        QVERIFY(batch);
        cursor = batch->cursor;
        reports = only<DeliveryReported>(*batch);
        given.service().advance();
    }
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports.constFirst().remoteId, receipt->remoteId);
    QCOMPARE(reports.constFirst().state, state);
    QVERIFY(reports.constFirst().isFinal);
    QCOMPARE(reports.constFirst().problem ? word(reports.constFirst().problem->reason) : QString(), reason);
}

void tst_SignalWirePolling::logThatKnowsItLateIsAskedAgain()
{
    SignalWireGiven given;
    given.options().lateLog = 2;
    const auto receipt = given.send(u"hi"_s);
    QVERIFY(receipt);
    given.options().pace = Sandbox::SignalWireOptions::Manual;
    for (int i = 0; i < 3; ++i)
        given.service().advance();

    QList<qsizetype> news;
    QString cursor;
    for (int i = 0; i < 3; ++i) {
        const auto batch = given.poll(SyncPoint{cursor, {receipt->remoteId}});
        QVERIFY(batch);
        cursor = batch->cursor;
        news.append(only<DeliveryReported>(*batch).size());
    }
    QCOMPARE(news, QList<qsizetype>({0, 0, 1}));
}

void tst_SignalWirePolling::oneBrokenEntryHoldsUpNothing()
{
    SignalWireGiven given;
    const auto receipt = given.send(u"hi"_s);
    QVERIFY(receipt);
    given.receive(u"hello"_s);
    given.server.addFault({.kind = Fault::Status, .path = u"logs/"_s + receipt->remoteId, .times = 0});
    const auto batch = given.poll(SyncPoint{{}, {receipt->remoteId}});
    QVERIFY(batch);
    QVERIFY(bodies(*batch).contains(u"hello"_s));
    QVERIFY(only<DeliveryReported>(*batch).isEmpty());
}

void tst_SignalWirePolling::onlySomeAreAskedForInARound()
{
    SignalWireGiven given;
    QStringList unsettled;
    for (int i = 0; i < 30; ++i)
        unsettled.append(u"id/%1"_s.arg(i)); // names are no paths
    QVERIFY(given.poll(SyncPoint{{}, unsettled}));
    const auto asked = given.server.journal().matching("GET", u"api/messaging/logs/id%2F"_s);
    QCOMPARE(asked.size(), 20);
    QVERIFY(asked.constFirst().request.path.endsWith("%2F0"_L1));
}

void tst_SignalWirePolling::newsGetThroughWhereTheListIsRefused()
{
    SignalWireGiven given;
    given.server.addFault({.kind = Fault::Status, .path = u"laml"_s, .times = 0, .status = 404});
    const auto receipt = given.send(u"hi"_s);
    QVERIFY(receipt);
    given.options().pace = Sandbox::SignalWireOptions::Manual;
    for (int i = 0; i < 3; ++i)
        given.service().advance();

    const auto news = given.poll(SyncPoint{{}, {receipt->remoteId}});
    QVERIFY(news);
    QCOMPARE(only<DeliveryReported>(*news).size(), 1);
    const auto refused = given.poll(news->cursor);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Refused);
}

void tst_SignalWirePolling::messagesFromElsewhereAreTold()
{
    SignalWireGiven given;
    given.options().trial = true;
    given.options().pace = Sandbox::SignalWireOptions::Manual;
    QVERIFY(given.send(u"from the dashboard"_s));
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(given.server.journal().count("GET", Outbound), 1);
    const auto messages = only<MessageSeen>(*batch);
    QCOMPARE(messages.size(), 1);
    QVERIFY(messages.constFirst().sender.isEmpty());
    QCOMPARE(messages.constFirst().recipients, QStringList{Peer});
    QCOMPARE(messages.constFirst().conversation, Peer);
    QCOMPARE(messages.constFirst().body, u"from the dashboard"_s); // without the trial prefix
    QCOMPARE(messages.constFirst().state, Delivery::Sent);
}

void tst_SignalWirePolling::lostAnswerIsFoundByItsText()
{
    SignalWireGiven given;
    const auto before = given.poll();
    QVERIFY(before);
    const QDateTime start = QDateTime::currentDateTimeUtc();
    given.server.addFault({.kind = Fault::DropAfterStore, .method = "POST"});
    const auto lost = given.send(u"hi"_s);
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Error::Unanswered);

    const auto batch = given.poll(SyncPoint{before->cursor, {}, start, {Peer}});
    QVERIFY(batch);
    QVERIFY(batch->lookedBack);
    const auto messages = only<MessageSeen>(*batch);
    QCOMPARE(messages.size(), 1); // the log does not tell it a second time
    QCOMPARE(messages.constFirst().remoteId, given.service().messages().constFirst().id);
    QCOMPARE(messages.constFirst().body, u"hi"_s);
}

void tst_SignalWirePolling::lostAnswerIsFoundUnderAnotherName()
{
    SignalWireGiven given;
    given.options().sameIds = false;
    given.server.addFault({.kind = Fault::DropAfterStore, .method = "POST"});
    QVERIFY(!given.send(u"hi"_s));
    const auto batch = given.poll(SyncPoint{{}, {}, QDateTime::currentDateTimeUtc(), {Peer}});
    QVERIFY(batch);
    QVERIFY(batch->lookedBack);
    const auto messages = only<MessageSeen>(*batch);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.constFirst().remoteId, given.service().messages().constFirst().sid);
    QCOMPARE(messages.constFirst().body, u"hi"_s);
}

void tst_SignalWirePolling::lostAnswerIsFoundInTheLogAlone()
{
    SignalWireGiven given;
    given.options().restInCompatList = false;
    given.options().oldestLogFirst = true;
    QVERIFY(given.send(u"to somebody else"_s, u"+15550100333"_s));
    given.server.addFault({.kind = Fault::DropAfterStore, .method = "POST"});
    QVERIFY(!given.send(u"hi"_s));
    given.receive(u"hello"_s);

    const auto batch = given.poll(SyncPoint{{}, {}, QDateTime::currentDateTimeUtc(), {Peer}});
    QVERIFY(batch);
    QVERIFY(batch->lookedBack);
    const auto messages = only<MessageSeen>(*batch);
    QCOMPARE(messages.size(), 2); // theirs, and ours without its text
    const auto ours = messages.at(messages.at(0).sender.isEmpty() ? 0 : 1);
    QCOMPARE(ours.remoteId, given.service().messages().at(1).id);
    QCOMPARE(ours.recipients, QStringList{Peer});
    QVERIFY(ours.body.isNull());
}

void tst_SignalWirePolling::lookBackThatCannotBeFinishedSaysSo()
{
    SignalWireGiven given;
    const SyncPoint from{{}, {}, QDateTime::currentDateTimeUtc(), {Peer}};
    given.server.addFault({.kind = Fault::Html502, .path = Outbound});
    QVERIFY(!given.poll(from));
    given.server.addFault({.kind = Fault::Html502, .path = u"messaging/logs"_s});
    QVERIFY(!given.poll(from));
    const auto whole = given.poll(from);
    QVERIFY(whole);
    QVERIFY(whole->lookedBack);
}

void tst_SignalWirePolling::abortEndsTheRound()
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

QTEST_GUILESS_MAIN(tst_SignalWirePolling)
#include "tst_signalwirepolling.moc"
