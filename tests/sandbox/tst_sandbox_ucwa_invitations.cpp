// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwagiven.h"

#include <QSignalSpy>
#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const auto Bo = u"sip:bo@example.com"_s;

class tst_SandboxUcwaInvitations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rings();
    void connectsWhoAccepts();
    void saysTheInvitationOnce_data();
    void saysTheInvitationOnce();
    void letsAnInvitationGo_data();
    void letsAnInvitationGo();
    void invites();
    void deliversTheTextOfAnAcceptedInvitation();
    void isTurnedDown_data();
    void isTurnedDown();
    void forwards();
    void forgetsWhatItsConversationTookAlong();
};

void tst_SandboxUcwaInvitations::rings()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    given.service.say(Bo, u"Tea & cake + more?"_s);
    given.poll();
    const QStringList expected{u"started messagingInvitation"_s, u"added conversation"_s,
                               u"added localParticipant"_s};
    QCOMPARE(given.told(), expected);
    const QJsonObject invitation = UcwaGiven::bodyOf(given.events[0].toObject());
    QCOMPARE(invitation[u"direction"_s], u"Incoming"_s);
    QCOMPARE(invitation[u"_embedded"_s][u"from"_s][u"name"_s], u"Bo Li"_s);
    QCOMPARE(UcwaGiven::hrefIn(invitation, u"message"_s),
             u"data:text/plain;charset=utf-8,Tea+%26+cake+%2B+more%3F%0D%0A"_s);
    QVERIFY(!UcwaGiven::hrefIn(invitation, u"accept"_s).isEmpty());
    given.poll();
    QCOMPARE(given.told(), QStringList{u"added participant"_s});
    given.poll();
    QCOMPARE(given.told(), QStringList{u"updated messagingInvitation"_s});
    QVERIFY(UcwaGiven::hrefIn(UcwaGiven::bodyOf(given.events[0].toObject()), u"accept"_s).isEmpty());
}

void tst_SandboxUcwaInvitations::connectsWhoAccepts()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QString conversation = given.service.say(Bo, u"Tea?"_s);
    const QJsonObject invitation = UcwaGiven::bodyOf(given.happened(u"started"_s, u"messagingInvitation"_s));
    QCOMPARE(given.post(UcwaGiven::hrefIn(invitation, u"accept"_s)).status, 204);
    const QJsonObject messaging = UcwaGiven::bodyOf(given.happened(u"updated"_s, u"messaging"_s));
    QCOMPARE(messaging[u"state"_s], u"Connected"_s);
    const QStringList expected{u"updated messaging"_s,          u"updated conversation"_s,
                               u"added participantMessaging"_s, u"added participantMessaging"_s,
                               u"updated participant"_s,        u"completed messagingInvitation"_s};
    QCOMPARE(given.told(), expected);
    QCOMPARE(given.events[5][u"status"_s], u"Success"_s);

    given.service.say(Bo, u"Or coffee?"_s);
    given.service.say(Bo, u"Elsewhere"_s, {}, conversation);
    given.happened(u"completed"_s, u"message"_s);
    given.pollUntilNothingIsLeft();
    const QStringList texts{u"Tea?"_s, u"Or coffee?"_s, u"Elsewhere"_s};
    QCOMPARE(given.service.texts(), texts);
    QVERIFY(given.service.messages().constFirst().delivered);
    QVERIFY(given.service.messages().constFirst().inInvitation);
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaInvitations::saysTheInvitationOnce_data()
{
    QTest::addColumn<bool>("inInvitation");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("twice") << true << true;
    QTest::newRow("with the invitation") << true << false;
    QTest::newRow("as a message") << false << true;
}

void tst_SandboxUcwaInvitations::saysTheInvitationOnce()
{
    QFETCH(bool, inInvitation);
    QFETCH(bool, repeated);
    UcwaGiven given;
    given.service.options().invitationText = inInvitation;
    given.service.options().repeatInvitationText = repeated;
    given.signInAndBeAvailable();
    given.service.say(Bo, u"Tea?"_s);
    const QJsonObject invitation = UcwaGiven::bodyOf(given.happened(u"started"_s, u"messagingInvitation"_s));
    QCOMPARE(!UcwaGiven::hrefIn(invitation, u"message"_s).isEmpty(), inInvitation);
    given.post(UcwaGiven::hrefIn(invitation, u"accept"_s));
    given.happened(u"completed"_s, u"messagingInvitation"_s);
    given.poll();
    QCOMPARE(given.told().contains("completed message"_L1), repeated);
    QCOMPARE(given.service.texts(), QStringList{u"Tea?"_s});
}

void tst_SandboxUcwaInvitations::letsAnInvitationGo_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("subcode");
    QTest::newRow("declined") << u"decline"_s << u"Declined"_s;
    QTest::newRow("taken back") << u"close"_s << u"Canceled"_s;
    QTest::newRow("missed") << u"wait"_s << u"Missed"_s;
}

void tst_SandboxUcwaInvitations::letsAnInvitationGo()
{
    QFETCH(QString, how);
    UcwaGiven given;
    if (how == "wait"_L1)
        given.service.options().invitationLife = 30s;
    given.signInAndBeAvailable();
    given.service.say(Bo, u"Tea?"_s);
    const QJsonObject invitation = UcwaGiven::bodyOf(given.happened(u"started"_s, u"messagingInvitation"_s));
    if (how == "decline"_L1)
        QCOMPARE(given.post(UcwaGiven::hrefIn(invitation, u"decline"_s)).status, 204);
    if (how == "close"_L1)
        QVERIFY(!given.service.closeByPeer(Bo).isEmpty());
    const QJsonObject over = given.happened(u"completed"_s, u"messagingInvitation"_s);
    QCOMPARE(over[u"status"_s], u"Failure"_s);
    QTEST(over[u"reason"_s][u"subcode"_s].toString(), "subcode");
    QVERIFY(!given.happened(u"deleted"_s, u"conversation"_s).isEmpty());
    QVERIFY(!given.service.messages().constFirst().delivered);
    QVERIFY(given.post(UcwaGiven::hrefIn(invitation, u"accept"_s)).status == 404);
}

void tst_SandboxUcwaInvitations::invites()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QString start = given.href(u"communication"_s, u"startMessaging"_s);
    QCOMPARE(given.post(start, {{u"subject"_s, u"x"_s}}).status, 400);
    QCOMPARE(given.post(start, {{u"to"_s, Bo}, {u"operationId"_s, QString(51, u'x')}}).status, 400);
    const Peer::Answer created =
        given.post(start, {{u"To"_s, Bo}, {u"operationId"_s, u"op"_s}, {u"threadId"_s, u"t1"_s}});
    QCOMPARE(created.status, 201);
    QVERIFY(created.body.isEmpty());

    given.poll();
    QStringList expected{u"started messagingInvitation"_s, u"added conversation"_s,
                         u"added localParticipant"_s, u"updated messaging"_s};
    QCOMPARE(given.told(), expected);
    QCOMPARE(given.events[0][u"link"_s][u"href"_s].toString().toUtf8(), created.header("Location"));
    QCOMPARE(UcwaGiven::bodyOf(given.events[0].toObject())[u"operationId"_s], u"op"_s);
    QCOMPARE(UcwaGiven::bodyOf(given.events[1].toObject())[u"threadId"_s], u"t1"_s);
    QCOMPARE(given.post(start, {{u"to"_s, Bo}, {u"threadId"_s, u"t1"_s}}).json()[u"subcode"_s],
             u"ThreadIdAlreadyExists"_s);

    given.poll();
    expected = {u"updated conversation"_s,       u"added participant"_s, u"added participantMessaging"_s,
                u"added participantMessaging"_s, u"updated messaging"_s, u"completed messagingInvitation"_s};
    QCOMPARE(given.told(), expected);
    QCOMPARE(given.events[5][u"status"_s], u"Success"_s);
}

void tst_SandboxUcwaInvitations::deliversTheTextOfAnAcceptedInvitation()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    QSignalSpy accepted(&given.service, &UcwaService::accepted);
    const QJsonObject message{{u"href"_s, u"data:text/plain;charset=utf-8,Tea%20%2b%20cake"_s}};
    given.post(
        given.href(u"communication"_s, u"startMessaging"_s),
        {{u"to"_s, Bo}, {u"operationId"_s, u"op"_s}, {u"_links"_s, QJsonObject{{u"message"_s, message}}}});
    QCOMPARE(given.service.texts(), QStringList{u"Tea + cake"_s});
    QVERIFY(given.server.journal().entries().constLast().stored);
    given.happened(u"completed"_s, u"messagingInvitation"_s);
    QCOMPARE(accepted.count(), 1);
    const UcwaText text = given.service.messages().constFirst();
    QCOMPARE(text.operationId, u"op"_s);
    QCOMPARE(text.to, Bo);
    QVERIFY(text.delivered);
}

void tst_SandboxUcwaInvitations::isTurnedDown_data()
{
    QTest::addColumn<UcwaPerson::Reaction>("reaction");
    QTest::addColumn<QString>("reason");
    QTest::newRow("declines") << UcwaPerson::Declines << u"RemoteFailure/Declined"_s;
    QTest::newRow("busy") << UcwaPerson::Busy << u"RemoteFailure/Busy"_s;
    QTest::newRow("do not disturb") << UcwaPerson::DoNotDisturb << u"RemoteFailure/DoNotDisturb"_s;
    QTest::newRow("no answer") << UcwaPerson::NeverAnswers << u"RemoteFailure/Timeout"_s;
}

void tst_SandboxUcwaInvitations::isTurnedDown()
{
    QFETCH(UcwaPerson::Reaction, reaction);
    UcwaGiven given;
    given.service.options().invitationLife = 30s;
    UcwaPerson person = *given.service.people().find(Bo);
    person.reaction = reaction;
    given.service.people().put(person);
    given.signInAndBeAvailable();
    given.post(given.href(u"communication"_s, u"startMessaging"_s), {{u"to"_s, Bo}});
    const QJsonObject over = given.happened(u"completed"_s, u"messagingInvitation"_s);
    QCOMPARE(over[u"status"_s], u"Failure"_s);
    QTEST(
        QString(over[u"reason"_s][u"code"_s].toString() + u'/' + over[u"reason"_s][u"subcode"_s].toString()),
        "reason");
    QVERIFY(!given.happened(u"deleted"_s, u"conversation"_s).isEmpty());
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaInvitations::forwards()
{
    UcwaGiven given;
    UcwaPerson person = *given.service.people().find(Bo);
    person.reaction = UcwaPerson::Forwards;
    person.forwardsTo = u"sip:cy@example.com"_s;
    given.service.people().put(person);
    given.signInAndBeAvailable();
    given.post(given.href(u"communication"_s, u"startMessaging"_s), {{u"to"_s, Bo}});
    const QJsonObject over = given.happened(u"completed"_s, u"messagingInvitation"_s);
    QCOMPARE(over[u"reason"_s][u"subcode"_s], u"DerivedConversation"_s);
    const QString derived = UcwaGiven::hrefIn(UcwaGiven::bodyOf(over), u"derivedMessaging"_s);
    QCOMPARE(given.write(UcwaGiven::hrefIn(given.get(derived).json(), u"sendMessage"_s), u"Hi Cy"_s).status,
             201);
    QCOMPARE(given.service.messages().constLast().to, u"sip:cy@example.com"_s);
}

void tst_SandboxUcwaInvitations::forgetsWhatItsConversationTookAlong()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    given.service.say(Bo, u"Tea?"_s);
    const QJsonObject invitation = UcwaGiven::bodyOf(given.happened(u"started"_s, u"messagingInvitation"_s));
    const QString conversation = UcwaGiven::hrefIn(invitation, u"conversation"_s);
    QCOMPARE(given.peer.ask("DELETE", conversation, {}, given.headers()).status, 204);
    QCOMPARE(given.post(UcwaGiven::hrefIn(invitation, u"accept"_s)).status, 404);

    // People who are about to answer when the server cleans up have nobody to answer to.
    given.post(given.href(u"communication"_s, u"startMessaging"_s), {{u"to"_s, Bo}});
    given.service.resume();
    given.pollUntilNothingIsLeft();
    QVERIFY(given.service.application()->communication().conversations().isEmpty());
    QCOMPARE(given.service.violations(), QStringList());
}

QTEST_GUILESS_MAIN(tst_SandboxUcwaInvitations)

#include "tst_sandbox_ucwa_invitations.moc"
