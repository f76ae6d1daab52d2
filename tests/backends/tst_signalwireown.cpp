// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/signalwiregiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

namespace {

const QString Outbound = u"Messages\\?From="_s;

} // namespace

/// What becomes of what we wrote, round by round.
class tst_SignalWireOwn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveryIsFollowedInTheLog_data();
    void deliveryIsFollowedInTheLog();
    void logThatKnowsItLateIsAskedAgain();
    void whatTheLogDoesNotKnowTheListMay();
    void oneBrokenEntryHoldsUpNothing();
    void onlySomeAreAskedForInARound();
    void newsGetThroughWhereTheListIsRefused();

    void messagesFromElsewhereAreTold();
    void lostAnswerIsFoundByItsText();
    void lostAnswerIsFoundUnderAnotherName();
    void lostAnswerIsFoundInTheLogAlone();
    void lookBackThatCannotBeFinishedSaysSo();
};

void tst_SignalWireOwn::deliveryIsFollowedInTheLog_data()
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

void tst_SignalWireOwn::deliveryIsFollowedInTheLog()
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

void tst_SignalWireOwn::logThatKnowsItLateIsAskedAgain()
{
    SignalWireGiven given;
    given.options().lateLog = 2;
    given.options().sameIds = false; // nor does the other list
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

void tst_SignalWireOwn::whatTheLogDoesNotKnowTheListMay()
{
    SignalWireGiven given;
    given.options().sameIds = false;
    given.options().pace = Sandbox::SignalWireOptions::Manual;
    QVERIFY(given.send(u"hi"_s));
    for (int i = 0; i < 3; ++i)
        given.service().advance();

    const QString sid = given.service().messages().constLast().sid; // by which the list's text was found
    const auto batch = given.poll(SyncPoint{{}, {sid}});
    QVERIFY(batch);
    const auto reports = only<DeliveryReported>(*batch);
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports.constFirst().remoteId, sid);
    QCOMPARE(reports.constFirst().state, Delivery::Delivered);
}

void tst_SignalWireOwn::oneBrokenEntryHoldsUpNothing()
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

void tst_SignalWireOwn::onlySomeAreAskedForInARound()
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

void tst_SignalWireOwn::newsGetThroughWhereTheListIsRefused()
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

void tst_SignalWireOwn::messagesFromElsewhereAreTold()
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

void tst_SignalWireOwn::lostAnswerIsFoundByItsText()
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

void tst_SignalWireOwn::lostAnswerIsFoundUnderAnotherName()
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

void tst_SignalWireOwn::lostAnswerIsFoundInTheLogAlone()
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

void tst_SignalWireOwn::lookBackThatCannotBeFinishedSaysSo()
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

QTEST_GUILESS_MAIN(tst_SignalWireOwn)
#include "tst_signalwireown.moc"
