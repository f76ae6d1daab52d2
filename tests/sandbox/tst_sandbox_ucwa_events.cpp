// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwagiven.h"

#include <QSignalSpy>
#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const auto Bo = u"sip:bo@example.com"_s;

class tst_SandboxUcwaEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsThePollUntilThereIsSomethingToTell();
    void answersInTheEnd_data();
    void answersInTheEnd();
    void tellsAPackageAgainUntilTheNextIsAskedFor();
    void losesNothingWhenThePollIsCut_data();
    void losesNothingWhenThePollIsCut();
    void noticesWhenAPeerHangsUp();
    void resynchronisesWhoIsLost();
    void replacesAPoll();
    void keepsAPollOfHigherPriority();
    void letsAnotherClientTakeOver();
    void validatesParameters_data();
    void validatesParameters();
    void resumesAfterSilence();
    void endsAfterLongSilence();
    void losesApplications_data();
    void losesApplications();
    void splitsAndGroups_data();
    void splitsAndGroups();
    void answersAfterTheEventsIfAskedTo();
    void answersLateIfAskedTo();
};

void tst_SandboxUcwaEvents::holdsThePollUntilThereIsSomethingToTell()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const auto reply = given.peer.start("GET", given.next, {}, given.headers());
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_VERIFY(given.service.isPolled());
    QVERIFY(!reply->isFinished());
    QVERIFY(!given.service.say(Bo, u"Hello"_s).isEmpty());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(Peer::answer(*reply).body.contains("messagingInvitation"));
    QVERIFY(!given.service.isPolled());
}

void tst_SandboxUcwaEvents::answersInTheEnd_data()
{
    QTest::addColumn<bool>("emptySender");
    QTest::newRow("without sender") << false;
    QTest::newRow("with an empty sender") << true;
}

void tst_SandboxUcwaEvents::answersInTheEnd()
{
    QFETCH(bool, emptySender);
    UcwaGiven given;
    given.service.options().emptySender = emptySender;
    given.signInAndBeAvailable();
    const QString before = given.next;
    given.poll();
    QVERIFY2(given.events.isEmpty(), QJsonDocument(given.package).toJson());
    QCOMPARE(given.package.contains(u"sender"_s), emptySender);
    QCOMPARE(UcwaGiven::hrefIn(given.package, u"self"_s), before);
    QVERIFY(given.next != before);
}

void tst_SandboxUcwaEvents::tellsAPackageAgainUntilTheNextIsAskedFor()
{
    UcwaGiven given;
    given.service.options().mixedCaseHrefs = true;
    given.signInAndBeAvailable();
    given.service.say(Bo, u"Hello"_s);
    const QString first = given.next;
    const QByteArray once = given.get(first).body;
    QCOMPARE(given.get(first).body, once);
    given.next = UcwaGiven::hrefIn(QJsonDocument::fromJson(once).object(), u"next"_s);
    given.poll();
    QVERIFY(!UcwaGiven::hrefIn(given.get(first).json(), u"resync"_s).isEmpty());
    QCOMPARE(given.service.violations().size(), 1);
}

void tst_SandboxUcwaEvents::losesNothingWhenThePollIsCut_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::newRow("before the answer") << Fault::DropAfterStore;
    QTest::newRow("in the status line") << Fault::CutInStatusLine;
    QTest::newRow("in the body") << Fault::HalfAnswer;
    QTest::newRow("at once") << Fault::DropBeforeStore;
}

void tst_SandboxUcwaEvents::losesNothingWhenThePollIsCut()
{
    QFETCH(Fault::Kind, kind);
    UcwaGiven given;
    given.signInAndBeAvailable();
    given.server.addFault({.kind = kind, .path = u"/events"_s, .times = 0}); // Qt asks again by itself
    given.service.say(Bo, u"Hello"_s);
    QVERIFY(given.get(given.next).error != QNetworkReply::NoError);
    given.server.clearFaults();
    given.poll();
    QCOMPARE(given.told().value(0), u"started messagingInvitation"_s);
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaEvents::noticesWhenAPeerHangsUp()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    auto reply = given.peer.start("GET", given.next, {}, given.headers());
    QTRY_VERIFY(given.service.isPolled());
    reply->abort();
    QTRY_VERIFY(!given.service.isPolled());
    given.service.say(Bo, u"Hello"_s);
    given.poll();
    QCOMPARE(given.told().value(0), u"started messagingInvitation"_s);
    given.pollUntilNothingIsLeft();

    reply = given.peer.start("GET", given.next, {}, given.headers());
    QTRY_VERIFY(given.service.isPolled());
    reply->abort();
    given.poll(); // the same again, at once
    QCOMPARE(given.service.violations(), QStringList());

    reply = given.peer.start("GET", given.next, {}, given.headers());
    QTRY_VERIFY(given.service.isPolled());
    const QString same = QRegularExpression::escape(given.next);
    const qsizetype before = given.server.journal().count("GET", same);
    QVERIFY(given.service.cutPoll());
    QTRY_COMPARE(given.server.journal().count("GET", same), before + 1); // Qt asks again by itself
}

void tst_SandboxUcwaEvents::resynchronisesWhoIsLost()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    QString wrong = given.next;
    wrong.replace(QRegularExpression(u"ack=\\d+"_s), u"ack=77"_s);
    const QJsonObject lost = given.get(wrong).json();
    QCOMPARE(lost.keys(), QStringList{u"_links"_s});
    // The last package was not acknowledged yet.
    QCOMPARE(given.get(UcwaGiven::hrefIn(lost, u"resync"_s)).json(), given.package);
    QCOMPARE(given.service.violations().size(), 2); // never given, and not in order

    given.service.forgetViolations();
    QVERIFY(given.service.resync());
    given.poll();
    QVERIFY(given.events.isEmpty());
    given.service.say(Bo, u"Hello"_s);
    QVERIFY(!given.happened(u"started"_s, u"messagingInvitation"_s).isEmpty());
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaEvents::replacesAPoll()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const auto first = given.peer.start("GET", given.next, {}, given.headers());
    QTRY_VERIFY(given.service.isPolled());
    const auto second = given.peer.start("GET", given.next + u"&priority=1"_s, {}, given.headers());
    QTRY_VERIFY(first->isFinished());
    const Peer::Answer replaced = Peer::answer(*first);
    QCOMPARE(replaced.status, 409);
    QCOMPARE(replaced.json()[u"subcode"_s], u"PGetReplaced"_s);
    QCOMPARE(given.service.violations(), QStringList());

    const auto third = given.peer.start("GET", given.next + u"&priority=1"_s, {}, given.headers());
    QTRY_VERIFY(second->isFinished());
    QCOMPARE(given.service.violations().size(), 1);
    QTRY_VERIFY(third->isFinished());
    QCOMPARE(Peer::answer(*third).status, 200);
}

void tst_SandboxUcwaEvents::keepsAPollOfHigherPriority()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const auto first = given.peer.start("GET", given.next + u"&priority=2"_s, {}, given.headers());
    QTRY_VERIFY(given.service.isPolled());
    QCOMPARE(given.get(given.next + u"&priority=1"_s).status, 409);
    QTRY_VERIFY(first->isFinished());
    QCOMPARE(Peer::answer(*first).status, 200);
}

void tst_SandboxUcwaEvents::letsAnotherClientTakeOver()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    QVERIFY(!given.service.replaceGet());
    const auto reply = given.peer.start("GET", given.next, {}, given.headers());
    QTRY_VERIFY(given.service.isPolled());
    QVERIFY(given.service.replaceGet());
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(Peer::answer(*reply).json()[u"subcode"_s], u"PGetReplaced"_s);
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaEvents::validatesParameters_data()
{
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<int>("status");

    QTest::newRow("all") << u"&timeout=180&medium=5&low=1800&priority=0"_s << 200;
    QTest::newRow("short") << u"&timeout=179"_s << 400;
    QTest::newRow("long") << u"&timeout=1801"_s << 400;
    QTest::newRow("medium") << u"&medium=4"_s << 400;
    QTest::newRow("low") << u"&low=1801"_s << 400;
    QTest::newRow("words") << u"&timeout=soon"_s << 400;
}

void tst_SandboxUcwaEvents::validatesParameters()
{
    QFETCH(QString, parameters);
    UcwaGiven given;
    given.signInAndBeAvailable();
    QTEST(given.get(given.next + parameters).status, "status");
}

void tst_SandboxUcwaEvents::resumesAfterSilence()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    given.service.say(Bo, u"Hello"_s);
    QVERIFY(given.service.resume());
    given.poll();
    QVERIFY(given.package[u"_links"_s].toObject().contains(u"resume"_s));
    while (!given.told().contains("deleted conversation"_L1) && !given.events.isEmpty())
        given.poll();
    QVERIFY(given.told().contains("deleted conversation"_L1));
    QVERIFY(given.package[u"_links"_s].toObject().contains(u"next"_s));
}

void tst_SandboxUcwaEvents::endsAfterLongSilence()
{
    UcwaGiven given;
    given.service.options().grace = 20s;
    QSignalSpy ended(&given.service, &UcwaService::applicationEnded);
    given.signIn();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(given.get(given.next).json()[u"subcode"_s], u"ApplicationNotFound"_s);
    QCOMPARE(given.service.applications(), 0);
}

void tst_SandboxUcwaEvents::losesApplications_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("subcode");

    QTest::newRow("404") << u"404"_s << 404 << u"ApplicationNotFound"_s;
    QTest::newRow("inactive") << u"410-inactive"_s << 410 << u"InactiveApplicationExpired"_s;
    QTest::newRow("too many") << u"410-toomany"_s << 410 << u"TooManyApplications"_s;
    QTest::newRow("user agent") << u"410-useragent"_s << 410 << u"UserAgentNotAllowed"_s;
    QTest::newRow("redirect") << u"410-redirect"_s << 410 << u"CannotRedirect"_s;
}

void tst_SandboxUcwaEvents::losesApplications()
{
    QFETCH(QString, how);
    UcwaGiven given;
    given.signInAndBeAvailable();
    const auto reply = given.peer.start("GET", given.next, {}, given.headers());
    QTRY_VERIFY(given.service.isPolled());
    QVERIFY(given.service.loseApplication(how));
    QTRY_VERIFY(reply->isFinished());
    const Peer::Answer lost = Peer::answer(*reply);
    QTEST(lost.status, "status");
    QTEST(lost.json()[u"subcode"_s].toString(), "subcode");
    QTEST(given.get(given.href(u"me"_s, u"self"_s)).status, "status");
    QCOMPARE(given.create().status, 201);
}

void tst_SandboxUcwaEvents::splitsAndGroups_data()
{
    QTest::addColumn<UcwaOptions::Senders>("senders");
    QTest::addColumn<int>("blocks");
    QTest::newRow("in turn") << UcwaOptions::InTurn << 3; // conversation between others
    QTest::newRow("split") << UcwaOptions::Split << 6;
    QTest::newRow("grouped") << UcwaOptions::Grouped << 2;
}

void tst_SandboxUcwaEvents::splitsAndGroups()
{
    QFETCH(UcwaOptions::Senders, senders);
    UcwaGiven given;
    given.service.options().senders = senders;
    given.signInAndBeAvailable();
    given.post(given.href(u"communication"_s, u"startMessaging"_s), {{u"to"_s, Bo}});
    given.poll();
    given.poll(); // connected
    QCOMPARE(given.told().size(), 6);
    QTEST(int(given.package[u"sender"_s].toArray().size()), "blocks");
}

void tst_SandboxUcwaEvents::answersAfterTheEventsIfAskedTo()
{
    UcwaGiven given;
    given.service.options().eventBeforeAnswer = true;
    given.signInAndBeAvailable();
    const auto poll = given.peer.start("GET", given.next, {}, given.headers());
    QTRY_VERIFY(given.service.isPolled());
    const auto invitation = given.peer.start("POST", given.href(u"communication"_s, u"startMessaging"_s),
                                             R"({"to":"sip:bo@example.com"})", given.headers());
    QStringList order;
    connect(poll.get(), &QNetworkReply::finished, this, [&order] { order << u"event"_s; });
    connect(invitation.get(), &QNetworkReply::finished, this, [&order] { order << u"answer"_s; });
    QTRY_COMPARE(order.size(), 2);
    QCOMPARE(Peer::answer(*invitation).status, 201);
}

void tst_SandboxUcwaEvents::answersLateIfAskedTo()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    given.service.options().answerDelay = 20s;
    const Peer::Answer late =
        given.post(given.href(u"communication"_s, u"startMessaging"_s), {{u"to"_s, Bo}});
    QCOMPARE(late.status, 201);
    QVERIFY(!late.header("Location").isEmpty());
    QTRY_COMPARE(given.server.journal().entries().constLast().status, 201);
}

QTEST_GUILESS_MAIN(tst_SandboxUcwaEvents)

#include "tst_sandbox_ucwa_events.moc"
