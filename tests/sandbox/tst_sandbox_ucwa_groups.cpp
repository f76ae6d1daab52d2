// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwagiven.h"

#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

static const auto Bo = u"sip:bo@example.com"_s;
static const auto Cy = u"sip:cy@example.com"_s;

class tst_SandboxUcwaGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invitesTheUserIn();
    void startsAMeeting();
    void becomesAMeetingWithAThird();
    void staysAsItIsWhenThatFails();
    void keepsTheMeetingWhenSomebodyDeclines();
};

/// Adds messaging to the meeting of \p conversation, and returns it connected.
static QJsonObject addMessaging(UcwaGiven &given, const QString &conversation)
{
    const QString messaging = UcwaGiven::hrefIn(given.get(conversation).json(), u"messaging"_s);
    const QString add = UcwaGiven::hrefIn(given.get(messaging).json(), u"addMessaging"_s);
    given.post(add, {{u"operationId"_s, u"add"_s}});
    given.events = {};
    given.happened(u"completed"_s, u"messagingInvitation"_s);
    return given.get(messaging).json();
}

void tst_SandboxUcwaGroups::invitesTheUserIn()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QString id = given.service.inviteToGroup(Bo, {Cy}, u"Release"_s);
    const QJsonObject invitation =
        UcwaGiven::bodyOf(given.happened(u"started"_s, u"onlineMeetingInvitation"_s));
    QCOMPARE(invitation[u"subject"_s], u"Release"_s);
    QCOMPARE(invitation[u"_embedded"_s][u"from"_s][u"uri"_s], Bo);
    QCOMPARE(given.post(UcwaGiven::hrefIn(invitation, u"accept"_s)).status, 204);
    const QJsonObject over = given.happened(u"completed"_s, u"onlineMeetingInvitation"_s);
    QCOMPARE(over[u"status"_s], u"Success"_s);
    QVERIFY(given.told().contains("added participant"_L1));
    const QString conversation = UcwaGiven::hrefIn(invitation, u"conversation"_s);
    const QJsonObject meeting = given.get(conversation).json();
    QCOMPARE(meeting[u"state"_s], u"Conferenced"_s);
    QCOMPARE(meeting[u"activeModalities"_s], QJsonArray());
    QCOMPARE(given.get(UcwaGiven::hrefIn(meeting, u"participants"_s))
                 .json()[u"_links"_s][u"participant"_s]
                 .toArray()
                 .size(),
             3);

    const QJsonObject messaging = addMessaging(given, conversation);
    QCOMPARE(messaging[u"state"_s], u"Connected"_s);
    QCOMPARE(given.write(UcwaGiven::hrefIn(messaging, u"sendMessage"_s), u"Hi all"_s).status, 201);
    QCOMPARE(given.service.messages().constLast().to, QString(Bo + u' ' + Cy));
    QVERIFY(!given.service.say(Cy, u"Hi Ada"_s, {}, id).isEmpty());
    given.happened(u"completed"_s, u"message"_s);
    QVERIFY(!given.service.closeByPeer(Cy, id).isEmpty());
    given.events = {};
    const QJsonObject left = given.happened(u"deleted"_s, u"participant"_s);
    QVERIFY(!left.isEmpty() && !left.contains(u"in"_s));
    QCOMPARE(given.get(conversation).status, 200);
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaGroups::startsAMeeting()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const Peer::Answer created = given.post(given.href(u"communication"_s, u"startOnlineMeeting"_s),
                                            {{u"operationId"_s, u"m1"_s}, {u"subject"_s, u"Lunch"_s}});
    QCOMPARE(created.status, 201);
    const QJsonObject invitation =
        UcwaGiven::bodyOf(given.happened(u"completed"_s, u"onlineMeetingInvitation"_s));
    QCOMPARE(invitation[u"operationId"_s], u"m1"_s);
    const QString conversation = UcwaGiven::hrefIn(invitation, u"conversation"_s);
    QCOMPARE(given.get(conversation).json()[u"state"_s], u"Conferenced"_s);
    const QString add = UcwaGiven::hrefIn(given.get(conversation).json(), u"addParticipant"_s);
    QCOMPARE(given.post(add, {{u"to"_s, Cy}, {u"operationId"_s, u"p1"_s}}).status, 201);
    QCOMPARE(given.happened(u"completed"_s, u"participantInvitation"_s)[u"status"_s], u"Success"_s);
    QCOMPARE(addMessaging(given, conversation)[u"state"_s], u"Connected"_s);
}

void tst_SandboxUcwaGroups::becomesAMeetingWithAThird()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QJsonObject before = given.startMessaging(Bo);
    const QString conversation = UcwaGiven::hrefIn(before, u"conversation"_s);
    const QString add = UcwaGiven::hrefIn(given.get(conversation).json(), u"addParticipant"_s);
    given.events = {};
    QCOMPARE(given.post(add, {{u"to"_s, Bo}}).status, 409);
    QCOMPARE(given.post(add, {{u"to"_s, Cy}, {u"operationId"_s, u"p1"_s}}).status, 201);
    QCOMPARE(UcwaGiven::bodyOf(given.happened(u"updated"_s, u"conversation"_s))[u"state"_s],
             u"Conferencing"_s);
    given.events = {};
    const QJsonObject after = UcwaGiven::bodyOf(given.happened(u"updated"_s, u"messaging"_s));
    QCOMPARE(after[u"state"_s], u"Connected"_s);
    given.happened(u"completed"_s, u"participantInvitation"_s);
    QVERIFY(UcwaGiven::hrefIn(after, u"sendMessage"_s) != UcwaGiven::hrefIn(before, u"sendMessage"_s));
    QCOMPARE(given.write(UcwaGiven::hrefIn(before, u"sendMessage"_s), u"Old"_s).status, 404);
    QCOMPARE(given.write(UcwaGiven::hrefIn(after, u"sendMessage"_s), u"New"_s).status, 201);
    QCOMPARE(given.service.messages().constLast().to, QString(Bo + u' ' + Cy));
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaGroups::staysAsItIsWhenThatFails()
{
    UcwaGiven given;
    given.service.options().escalationFails = true;
    given.signInAndBeAvailable();
    const QJsonObject messaging = given.startMessaging(Bo);
    const QString conversation = UcwaGiven::hrefIn(messaging, u"conversation"_s);
    given.post(UcwaGiven::hrefIn(given.get(conversation).json(), u"addParticipant"_s), {{u"to"_s, Cy}});
    const QJsonObject over = given.happened(u"completed"_s, u"participantInvitation"_s);
    QCOMPARE(over[u"reason"_s][u"subcode"_s], u"EscalationFailed"_s);
    QCOMPARE(given.write(UcwaGiven::hrefIn(messaging, u"sendMessage"_s), u"Still here"_s).status, 201);
}

void tst_SandboxUcwaGroups::keepsTheMeetingWhenSomebodyDeclines()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QString conversation = UcwaGiven::hrefIn(given.startMessaging(Bo), u"conversation"_s);
    given.post(UcwaGiven::hrefIn(given.get(conversation).json(), u"addParticipant"_s),
               {{u"to"_s, u"sip:fay@example.com"_s}});
    const QJsonObject over = given.happened(u"completed"_s, u"participantInvitation"_s);
    QCOMPARE(over[u"reason"_s][u"subcode"_s], u"Declined"_s);
    QCOMPARE(given.get(conversation).json()[u"state"_s], u"Conferenced"_s);
}

QTEST_GUILESS_MAIN(tst_SandboxUcwaGroups)

#include "tst_sandbox_ucwa_groups.moc"
