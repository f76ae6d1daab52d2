// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwaclient.h"

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

static const auto Bo = u"sip:bo@example.com"_s;

class tst_UcwaChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingToAStumble_data();
    void losesNothingToAStumble();
    void goesOnAfterALoss_data();
    void goesOnAfterALoss();
    void stopsWhenItIsNotWanted_data();
    void stopsWhenItIsNotWanted();
    void stopsWhenTheServerEndsItAgainAndAgain();
    void goesOnAfterTheServerCleanedUp_data();
    void goesOnAfterTheServerCleanedUp();
    void makesWayOnceThenStops();
    void goesOnWhereACrashEndedIt();
    void offersAgainWhatWasNotStored();
    void tellsAtOnceThatAllIsWellAgain();
    void sendsNothingWithoutAnApplication();
};

void tst_UcwaChannel::losesNothingToAStumble_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("times");
    const auto row = [](const char *name, Fault fault) {
        fault.method = "GET";
        fault.path = u"/events\\?"_s;
        for (const int times : {1, 4}) {
            fault.times = times;
            QTest::addRow("%s, %d times", name, times) << fault << times;
        }
    };
    row("cut before it was read", {.kind = Fault::DropBeforeStore});
    row("cut before the answer", {.kind = Fault::DropAfterStore});
    row("cut in the status line", {.kind = Fault::CutInStatusLine});
    row("cut in the body", {.kind = Fault::HalfAnswer});
    row("half the JSON", {.kind = Fault::TruncatedJson});
    row("a gateway's page", {.kind = Fault::Html502});
    row("a portal's page", {.kind = Fault::Html200});
    row("nothing at all", {.kind = Fault::EmptyBody});
    row("500", {.kind = Fault::Status, .status = 500});
    row("503", {.kind = Fault::Status, .status = 503});
    row("404 of somebody in between", {.kind = Fault::Status, .status = 404});
    row("429", {.kind = Fault::Status, .status = 429});
    row("all null", {.kind = Fault::HostileJson, .hostility = Fault::Nulls});
    row("a list", {.kind = Fault::HostileJson, .hostility = Fault::ListAtTop});
    row("links to elsewhere", {.kind = Fault::HostileJson, .hostility = Fault::LinksElsewhere});
}

void tst_UcwaChannel::losesNothingToAStumble()
{
    QFETCH(Fault, fault);
    UcwaClient client;
    QVERIFY(client.settle());
    QVERIFY(client.send(u"Hello"_s).has_value());
    client.server.addFault(fault);
    QStringList said;
    for (int i = 0; i < 6; ++i) {
        said << u"Text %1"_s.arg(i);
        client.service.say(Bo, said.last());
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(client.heard(), said, 20'000);
    client.service.say(Bo, u"The end"_s);
    said << u"The end"_s;
    QTRY_COMPARE(client.heard(), said);
    QCOMPARE(client.service.applications(), 1);
    for (const QString &violation : client.service.violations())
        QVERIFY2(violation.contains(u"storm"_s) || fault.status == 503, qPrintable(violation));
}

void tst_UcwaChannel::goesOnAfterALoss_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("404") << u"404"_s;
    QTest::newRow("inactive") << u"410-inactive"_s;
    QTest::newRow("the pool has moved") << u"410-redirect"_s;
}

void tst_UcwaChannel::goesOnAfterALoss()
{
    QFETCH(QString, how);
    UcwaClient client;
    QVERIFY(client.settle());
    QVERIFY(client.send(u"Before"_s).has_value());
    client.service.loseApplication(how);
    QTRY_COMPARE(client.service.applications(), 1);
    QVERIFY(client.seen<AttendanceSeen>().last().present.isEmpty());
    QTRY_COMPARE(client.seen<RosterSeen>().size(), 2); // visible again, and everybody followed anew
    QVERIFY(client.send(u"After"_s).has_value());
    client.service.say(Bo, u"Welcome back"_s);
    QTRY_COMPARE(client.heard(), QStringList{u"Welcome back"_s});
    QCOMPARE(client.service.texts().first(2), (QStringList{u"Before"_s, u"After"_s}));
    QCOMPARE(client.server.journal().count("POST", u"oauthtoken"_s), how == "410-redirect"_L1 ? 2 : 1);
}

void tst_UcwaChannel::stopsWhenItIsNotWanted_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<Error::Reason>("reason");
    QTest::newRow("at too many places") << u"410-toomany"_s << Error::TooManyPlaces;
    QTest::newRow("this program is refused") << u"410-useragent"_s << Error::ClientRefused;
}

void tst_UcwaChannel::stopsWhenItIsNotWanted()
{
    QFETCH(QString, how);
    QFETCH(Error::Reason, reason);
    UcwaClient client;
    QVERIFY(client.settle());
    client.service.loseApplication(how);
    QTRY_VERIFY(!client.problems.isEmpty());
    QCOMPARE(word(client.problems.last().kind), word(Error::Refused));
    QCOMPARE(word(client.problems.last().reason), word(reason));
    const auto asked = client.server.journal().entries().size();
    const auto refused = client.problems.size();
    QTRY_VERIFY(client.problems.size() > refused + 5); // asked again, it says so without asking
    QCOMPARE(client.server.journal().entries().size(), asked);
    QVERIFY(!client.send(u"Hello"_s).has_value());
    QCOMPARE(client.service.applications(), 0);
}

void tst_UcwaChannel::stopsWhenTheServerEndsItAgainAndAgain()
{
    UcwaClient client(1ms);
    client.service.options().grace = 9000s;
    QVERIFY(client.start());
    QObject end;
    QObject::connect(&client.service, &Sandbox::UcwaService::applicationMade, &end, [&client, &end] {
        QTimer::singleShot(5, &end, [&client] { client.service.loseApplication(); });
    });
    client.service.loseApplication();
    QTRY_VERIFY_WITH_TIMEOUT(!client.problems.isEmpty() && client.problems.last().kind == Error::Refused,
                             20'000);
    const auto begun = [&client] { return client.server.journal().count("POST", u"applications$"_s); };
    const auto before = begun();
    const auto refused = client.problems.size();
    QTRY_VERIFY(client.problems.size() > refused + 5); // asked again, it says so without asking
    QCOMPARE(begun(), before);
}

void tst_UcwaChannel::goesOnAfterTheServerCleanedUp_data()
{
    QTest::addColumn<bool>("byResync");
    QTest::newRow("resume") << false;
    QTest::newRow("resync") << true;
}

void tst_UcwaChannel::goesOnAfterTheServerCleanedUp()
{
    QFETCH(bool, byResync);
    UcwaClient client;
    QVERIFY(client.settle());
    QVERIFY(client.send(u"Before"_s).has_value());
    QVERIFY(byResync ? client.service.resync() : client.service.resume());
    QTRY_COMPARE(client.seen<RosterSeen>().size(), 2);
    QVERIFY(client.send(u"After"_s).has_value());
    client.service.say(Bo, u"Hello"_s);
    QTRY_COMPARE(client.heard(), QStringList{u"Hello"_s});
    client.service.setPresence(Bo, u"Busy"_s);
    QTRY_VERIFY(std::ranges::any_of(client.seen<PresenceSeen>(), [](const PresenceSeen &seen) {
        return seen.address == Bo && seen.availability == Presence::Busy;
    }));
    QCOMPARE(client.service.applications(), 1);
    QCOMPARE(client.service.violations(), QStringList());
}

void tst_UcwaChannel::makesWayOnceThenStops()
{
    UcwaClient client;
    QVERIFY(client.settle());
    QTRY_VERIFY(client.service.isPolled());
    QVERIFY(client.service.replaceGet());
    QTRY_COMPARE(client.seen<RosterSeen>().size(), 2);
    const auto made = client.server.journal().matching("POST", u"applications$"_s);
    QCOMPARE(made.size(), 2);
    QVERIFY(made.first().request.json()->value("EndpointId"_L1) !=
            made.last().request.json()->value("EndpointId"_L1));
    QTRY_VERIFY(client.service.isPolled());
    QVERIFY(client.service.replaceGet());
    QTRY_VERIFY(!client.problems.isEmpty());
    QCOMPARE(word(client.problems.last().reason), word(Error::TooManyPlaces));
    QCOMPARE(client.server.journal().count("POST", u"applications$"_s), 2);
}

void tst_UcwaChannel::goesOnWhereACrashEndedIt()
{
    UcwaClient client;
    QVERIFY(client.settle());
    QVERIFY(client.send(u"Hello"_s).has_value());
    client.service.say(Bo, u"Before the crash"_s);
    QTRY_COMPARE(client.heard(), QStringList{u"Before the crash"_s});
    for (int crash = 0; crash < 3; ++crash) {
        client.crash();
        client.service.say(Bo, u"Meanwhile %1"_s.arg(crash));
        QVERIFY(client.start());
        QTRY_COMPARE(client.heard().last(), u"Meanwhile %1"_s.arg(crash));
    }
    QCOMPARE(client.heard().size(), 4);
    QCOMPARE(client.server.journal().count("POST", u"applications$"_s), 1);
    QVERIFY(client.send(u"Back"_s).has_value());
    QCOMPARE(client.server.journal().count("POST", u"messagingInvitations$"_s), 1); // the same conversation
}

void tst_UcwaChannel::offersAgainWhatWasNotStored()
{
    UcwaClient client;
    QVERIFY(client.signIn());
    auto &backend = *client.backend;
    SyncPoint from;
    while (!client.service.isPolled()) {
        const auto batch = QCoro::waitFor(backend.nextEvents(from));
        QVERIFY(batch.has_value());
        from.cursor = batch->cursor;
        if (std::ranges::any_of(batch->events,
                                [](const Event &event) { return std::get_if<RosterSeen>(&event); }))
            break;
    }
    client.service.say(Bo, u"Keep me"_s);
    const auto isIn = [](const EventBatch &batch) {
        return std::ranges::any_of(batch.events, [](const Event &event) {
            const auto *message = std::get_if<MessageSeen>(&event);
            return message && message->body == u"Keep me"_s;
        });
    };
    Result<EventBatch> batch = QCoro::waitFor(backend.nextEvents(from));
    while (batch && !isIn(*batch)) {
        from.cursor = batch->cursor;
        batch = QCoro::waitFor(backend.nextEvents(from));
    }
    QVERIFY(batch.has_value());
    const auto polls = client.server.journal().count("GET", u"/events"_s);
    for (int i = 0; i < 3; ++i) { // the store could not keep it: its cursor has not moved
        const auto again = QCoro::waitFor(backend.nextEvents(from));
        QVERIFY(again && isIn(*again));
        QVERIFY(again->restFor >= 1s);
    }
    QCOMPARE(client.server.journal().count("GET", u"/events"_s), polls); // nothing was acknowledged
}

void tst_UcwaChannel::tellsAtOnceThatAllIsWellAgain()
{
    UcwaClient client;
    QVERIFY(client.settle());
    client.server.addFault({.kind = Fault::Status, .path = u"/ucwa/"_s, .times = 0, .status = 503});
    client.service.cutPoll();
    QTRY_VERIFY(!client.problems.isEmpty());
    const QString before = client.cursor;
    client.server.clearFaults();
    const auto failures = client.problems.size();
    QTRY_VERIFY(client.service.isPolled());
    QVERIFY(client.problems.size() <= failures + 1);
    QCOMPARE(client.service.applications(), 1);
}

void tst_UcwaChannel::sendsNothingWithoutAnApplication()
{
    UcwaClient client;
    QVERIFY(client.settle());
    client.server.addFault(
        {.kind = Fault::Status, .method = "POST", .path = u"applications$"_s, .times = 0, .status = 503});
    client.service.loseApplication();
    const auto receipt = client.send(u"Hello"_s);
    QVERIFY(!receipt);
    QCOMPARE(word(receipt.error().kind), word(Error::Unreachable)); // so it stays queued
    client.server.clearFaults();
    QTRY_COMPARE(client.service.applications(), 1);
    QVERIFY(client.send(u"Hello"_s).has_value());
    QCOMPARE(client.service.texts(), QStringList{u"Hello"_s});
}

QTEST_GUILESS_MAIN(tst_UcwaChannel)
#include "tst_ucwachannel.moc"
