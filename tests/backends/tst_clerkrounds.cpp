// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/clerkgiven.h"

#include <QTest>

#include <algorithm>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::ClerkOptions;
using Sandbox::Fault;

/// What people wrote and what became of what we wrote, round by round.
class tst_ClerkRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRoundIsTheLastDay();
    void nextRoundsAskFromWhereTheyWere();
    void lateAndDatedBackIsNotMissed();
    void theirClockCounts();
    void stateIsFollowed_data();
    void stateIsFollowed();
    void oldMessagesAreFollowedForADay();
    void olderOnesAreNotAskedFor();
    void warningIsTold();
    void lostAnswerIsListed();
    void lookBackReachesTheMessage();
    void otherInboxesStayOut();
    void nothingNewMovesNothing();
    void newSendersAreTold();
    void optOutComesAndGoes();
    void hostileListsLoseNothing_data();
    void hostileListsLoseNothing();
    void refusedListIsTold();
    void requestsAreValid();
};

void tst_ClerkRounds::firstRoundIsTheLastDay()
{
    ClerkGiven given;
    given.receive(u"long ago"_s, 30h);
    given.receive(u"yesterday"_s, 23h);
    given.wroteElsewhere(u"our answer"_s, 22h);
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(bodies(*batch), QStringList({u"yesterday"_s, u"our answer"_s}));
    QVERIFY(batch->isBacklog && !batch->hasMore);
}

void tst_ClerkRounds::nextRoundsAskFromWhereTheyWere()
{
    ClerkGiven given;
    given.receive(u"one"_s, 5h);
    const auto first = given.poll();
    given.receive(u"two"_s, 1h);
    const auto second = given.poll(SyncPoint{first->cursor});
    QVERIFY(second);
    QCOMPARE(bodies(*second), QStringList{u"two"_s});
    QVERIFY(!second->isBacklog);
    const auto third = given.poll(SyncPoint{second->cursor});
    QVERIFY(bodies(*third).isEmpty());

    ClerkBackend again; // after a restart what was told is told again, within the overlap
    QVERIFY(QCoro::waitFor(again.signIn(given.settings(), third->cursor)));
    const auto fourth = QCoro::waitFor(again.nextEvents(SyncPoint{third->cursor}));
    QCOMPARE(bodies(*fourth), QStringList{u"two"_s});
    QVERIFY(!fourth->isBacklog);
}

void tst_ClerkRounds::lateAndDatedBackIsNotMissed()
{
    ClerkGiven given;
    given.receive(u"one"_s, 2min);
    const auto first = given.poll();
    given.receive(u"late"_s, 9min);
    const auto second = given.poll(SyncPoint{first->cursor});
    QCOMPARE(bodies(*second), QStringList{u"late"_s});
}

void tst_ClerkRounds::theirClockCounts()
{
    ClerkGiven given;
    given.server.clock().offset = -36h;
    given.receive(u"one"_s, 20h);
    const auto first = given.poll(); // whose clock was not known before
    QVERIFY(first);
    QCOMPARE(bodies(*first), QStringList{u"one"_s});
    QCOMPARE((first->clockAhead - 30min).count() / 3600, -36);
    given.receive(u"two"_s);
    const auto second = given.poll(SyncPoint{first->cursor});
    QCOMPARE(bodies(*second), QStringList{u"two"_s});
}

void tst_ClerkRounds::stateIsFollowed_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<Delivery::State>("state");
    QTest::addColumn<QString>("reason");

    QTest::newRow("delivered") << Peer << Delivery::Delivered << QString();
    QTest::newRow("read") << u"+14155550008"_s << Delivery::Read << QString();
    QTest::newRow("no receipt") << u"+14155550006"_s << Delivery::Sent << QString();
    QTest::newRow("unreachable") << u"+14155550001"_s << Delivery::Failed << u"recipient-unreachable"_s;
    QTest::newRow("undelivered") << u"+14155550004"_s << Delivery::Failed << u"recipient-unreachable"_s;
    QTest::newRow("rejected") << u"+14155550007"_s << Delivery::Failed << u"filtered"_s;
    QTest::newRow("an unknown word on the way") << u"+14155550009"_s << Delivery::Delivered << QString();
}

void tst_ClerkRounds::stateIsFollowed()
{
    QFETCH(QString, to);
    QFETCH(Delivery::State, state);
    QFETCH(QString, reason);

    ClerkGiven given;
    given.options().pace = ClerkOptions::OnRead;
    const auto receipt = given.send(u"hi"_s, to);
    QVERIFY(receipt);
    MessageSeen last;
    QString cursor;
    for (int i = 0; i < 5; ++i) {
        const auto batch = given.poll(SyncPoint{cursor, {receipt->remoteId}});
        QVERIFY(batch);
        cursor = batch->cursor;
        const auto seen = only<MessageSeen>(*batch);
        QCOMPARE(seen.size(), 1);
        last = seen.constFirst();
        QCOMPARE(last.remoteId, receipt->remoteId);
    }
    QCOMPARE(last.state, state);
    QCOMPARE(last.problem ? word(last.problem->reason) : QString(), reason);
}

void tst_ClerkRounds::oldMessagesAreFollowedForADay()
{
    ClerkGiven given;
    const QString old = given.wroteElsewhere(u"old"_s, 20h);
    given.receive(u"new"_s);
    const auto first = given.poll();

    ClerkBackend again; // it has never seen the old one
    QVERIFY(QCoro::waitFor(again.signIn(given.settings(), first->cursor)));
    given.service().setStatus(old, u"delivered"_s);
    const auto second = QCoro::waitFor(again.nextEvents(SyncPoint{first->cursor, {old}}));
    const auto seen = only<MessageSeen>(*second);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.constFirst().remoteId, old);
    QCOMPARE(seen.constFirst().state, Delivery::Delivered);
    // and once a minute only, whatever the pace of the rounds
    const auto third = QCoro::waitFor(again.nextEvents(SyncPoint{second->cursor, {old}}));
    QVERIFY(only<MessageSeen>(*third).isEmpty());
}

void tst_ClerkRounds::olderOnesAreNotAskedFor()
{
    ClerkGiven given;
    given.receive(u"new"_s);
    const auto first = given.poll();
    QVERIFY(given.poll(SyncPoint{first->cursor, {u"81000000"_s}})); // wherever it was
    const QString widest = given.listed().constLast();
    const auto start = QDateTime::fromString(
        QUrl::fromPercentEncoding(widest.section(u'&', 0, 0).section(u'=', 1).toLatin1()), Qt::ISODateWithMs);
    const auto hours = start.secsTo(QDateTime::currentDateTimeUtc()) / 3600.0;
    QVERIFY2(hours > 23.9 && hours < 24.1, qPrintable(widest));
}

void tst_ClerkRounds::warningIsTold()
{
    ClerkGiven given;
    const auto receipt = given.send(u"hi"_s, u"+14155550005"_s);
    given.service().advance();
    given.service().advance();
    const auto batch = given.poll();
    QCOMPARE(only<MessageSeen>(*batch).constFirst().state, Delivery::Delivered);
    QVERIFY(!only<MessageSeen>(*batch).constFirst().problem);
    const auto reports = only<DeliveryReported>(*batch);
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports.constFirst().remoteId, receipt->remoteId);
    QCOMPARE(reports.constFirst().state, Delivery::Delivered);
    QVERIFY(reports.constFirst().problem);
    QCOMPARE(reports.constFirst().problem->reason, Error::Warning);
    QCOMPARE(reports.constFirst().problem->detail, u"Sent as SMS, RCS was not available"_s);
}

void tst_ClerkRounds::lostAnswerIsListed()
{
    ClerkGiven given;
    const auto first = given.poll();
    given.server.addFault({.kind = Fault::DropAfterStore, .method = "POST"});
    const auto lost = given.send(u"hi"_s, u"+1 415 555 0123"_s);
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Error::Unanswered);
    given.send(u"hi"_s).value();

    SyncPoint point{first->cursor};
    point.lookBackTo = QDateTime::currentDateTimeUtc().addSecs(-120);
    point.lookAmong = QStringList{Peer};
    const auto batch = given.poll(point);
    QVERIFY(batch && batch->lookedBack);
    const auto seen = only<MessageSeen>(*batch);
    QCOMPARE(seen.size(), 2); // one for each send, the elder first
    QVERIFY(seen.at(0).remoteId != seen.at(1).remoteId);
    QCOMPARE(seen.at(0).remoteId, given.service().messages().constFirst().id);
    for (const MessageSeen &one : seen) {
        QCOMPARE(one.conversation, Peer);
        QCOMPARE(one.body, u"hi"_s);
        QVERIFY(one.sender.isEmpty());
    }
}

void tst_ClerkRounds::lookBackReachesTheMessage()
{
    ClerkGiven given;
    given.wroteElsewhere(u"lost"_s, 3h);
    given.receive(u"new"_s);
    SyncPoint point{given.poll()->cursor};
    QVERIFY(!bodies(*given.poll(point)).contains(u"lost"_s));
    point.lookBackTo = QDateTime::currentDateTimeUtc().addSecs(-3 * 3600 - 120);
    const auto batch = given.poll(point);
    QVERIFY(batch->lookedBack);
    QVERIFY(bodies(*batch).contains(u"lost"_s));

    given.server.addFault({.kind = Fault::Status, .method = "GET", .times = 0, .status = 502});
    QVERIFY(!given.poll(point));
}

void tst_ClerkRounds::otherInboxesStayOut()
{
    ClerkGiven given;
    const auto inboxes = given.service().inboxes();
    given.receive(u"ours"_s);
    given.receive(u"second line's"_s, 0s, inboxes.at(1).address);
    given.wroteElsewhere(u"from the second line"_s, 0s, inboxes.at(1).address);
    const auto batch = given.poll();
    QCOMPARE(bodies(*batch), QStringList{u"ours"_s});
}

void tst_ClerkRounds::nothingNewMovesNothing()
{
    ClerkGiven given;
    given.receive(u"theirs"_s);
    given.wroteElsewhere(u"ours"_s);
    const auto first = given.poll();
    const auto second = given.poll(SyncPoint{first->cursor});
    const auto third = given.poll(SyncPoint{second->cursor});
    QVERIFY(third);
    QCOMPARE(bodies(*third), QStringList{u"ours"_s}); // with whatever became of it
    QCOMPARE(third->cursor, second->cursor);          // nothing to store
}

void tst_ClerkRounds::newSendersAreTold()
{
    ClerkGiven given;
    const auto inboxes = given.service().inboxes();
    given.wroteElsewhere(u"a"_s, 0s, inboxes.at(1).address);
    given.wroteElsewhere(u"b"_s, 0s, inboxes.at(2).address);
    given.wroteElsewhere(u"c"_s);
    const auto first = given.poll();
    QStringList senders;
    for (const SenderSeen &seen : only<SenderSeen>(*first))
        senders.append(seen.address);
    QCOMPARE(senders, QStringList({inboxes.at(1).address, inboxes.at(2).address}));
    const auto again = given.poll(); // the first batch was not stored
    QCOMPARE(only<SenderSeen>(*again).size(), 2);
    const auto second = given.poll(SyncPoint{again->cursor});
    QVERIFY(only<SenderSeen>(*second).isEmpty());
}

void tst_ClerkRounds::optOutComesAndGoes()
{
    ClerkGiven given;
    given.receive(u"STOP"_s);
    const auto batch = given.poll();
    const auto optOuts = only<OptOutSeen>(*batch);
    QCOMPARE(optOuts.size(), 2); // the address book's, and by the word
    QVERIFY(std::ranges::any_of(optOuts, [](const OptOutSeen &seen) { return seen.address == Peer; }));
}

void tst_ClerkRounds::hostileListsLoseNothing_data()
{
    QTest::addColumn<Fault::Hostility>("hostility");
    QTest::addColumn<bool>("isReadable");

    QTest::newRow("deep") << Fault::DeepNesting << false;
    QTest::newRow("in a list") << Fault::ListAtTop << false;
    QTest::newRow("no UTF-8") << Fault::NotUtf8 << false;
    QTest::newRow("wrong types") << Fault::WrongTypes << true;
    QTest::newRow("huge numbers") << Fault::HugeNumbers << true;
    QTest::newRow("nulls") << Fault::Nulls << true;
    QTest::newRow("giant texts") << Fault::GiantStrings << true;
}

void tst_ClerkRounds::hostileListsLoseNothing()
{
    QFETCH(Fault::Hostility, hostility);
    QFETCH(bool, isReadable);

    ClerkGiven given;
    given.receive(u"hello"_s);
    given.server.addFault({.kind = Fault::HostileJson, .path = u"messages"_s, .hostility = hostility});
    const auto odd = given.poll();
    QCOMPARE(odd.has_value(), isReadable);
    const auto next = given.poll(SyncPoint{odd ? odd->cursor : QString()});
    QVERIFY(next);
    const QString id = given.service().messages().constFirst().id;
    const bool isTold = odd && std::ranges::count(only<MessageSeen>(*odd), id, &MessageSeen::remoteId) == 1;
    QCOMPARE(bodies(*next).contains(u"hello"_s), !isTold);
}

void tst_ClerkRounds::refusedListIsTold()
{
    ClerkGiven given;
    given.server.addFault({.kind = Fault::Status, .path = u"public/messages"_s, .times = 0, .status = 405});
    const auto batch = given.poll();
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Refused);
    QVERIFY(given.send(u"hi"_s).error().kind == Error::Refused);
}

void tst_ClerkRounds::requestsAreValid()
{
    ClerkGiven given;
    const auto first = given.poll();
    given.poll(SyncPoint{first->cursor, {u"1"_s}, QDateTime::currentDateTimeUtc(), {Peer}}).value();
    for (const auto &entry : given.server.journal().entries()) {
        QVERIFY(entry.remarks.isEmpty());
        QCOMPARE(entry.request.header("apikey"), given.options().apiKey.toUtf8());
    }
    static const QRegularExpression form(
        u"^start=\\d{4}-\\d\\d-\\d\\dT\\d\\d%3A\\d\\d%3A\\d\\d\\.\\d{3}Z&limit=50&page=1$"_s);
    for (const QString &query : given.listed())
        QVERIFY2(form.match(query).hasMatch(), qPrintable(query));
    QCOMPARE(given.listed().size(), 2); // one request a round
}

QTEST_GUILESS_MAIN(tst_ClerkRounds)
#include "tst_clerkrounds.moc"
