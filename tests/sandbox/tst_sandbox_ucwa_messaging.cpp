// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwagiven.h"

#include <QSignalSpy>
#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const auto Bo = u"sip:bo@example.com"_s;

class tst_SandboxUcwaMessaging : public QObject
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
    void takesTexts_data();
    void takesTexts();
    void refusesTexts_data();
    void refusesTexts();
    void tellsOfMessages_data();
    void tellsOfMessages();
    void failsMessagesWhenAskedTo();
    void deliversHtmlToWhoCanRead();
    void types();
    void ends_data();
    void ends();
    void endsWhatIsIdle();
    void answersWhenAskedTo();
    void writesFromElsewhere();
};

void tst_SandboxUcwaMessaging::rings()
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

void tst_SandboxUcwaMessaging::connectsWhoAccepts()
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

void tst_SandboxUcwaMessaging::saysTheInvitationOnce_data()
{
    QTest::addColumn<bool>("inInvitation");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("twice") << true << true;
    QTest::newRow("with the invitation") << true << false;
    QTest::newRow("as a message") << false << true;
}

void tst_SandboxUcwaMessaging::saysTheInvitationOnce()
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

void tst_SandboxUcwaMessaging::letsAnInvitationGo_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("subcode");
    QTest::newRow("declined") << u"decline"_s << u"Declined"_s;
    QTest::newRow("taken back") << u"close"_s << u"Canceled"_s;
    QTest::newRow("missed") << u"wait"_s << u"Missed"_s;
}

void tst_SandboxUcwaMessaging::letsAnInvitationGo()
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

void tst_SandboxUcwaMessaging::invites()
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

void tst_SandboxUcwaMessaging::deliversTheTextOfAnAcceptedInvitation()
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

void tst_SandboxUcwaMessaging::isTurnedDown_data()
{
    QTest::addColumn<UcwaPerson::Reaction>("reaction");
    QTest::addColumn<QString>("reason");
    QTest::newRow("declines") << UcwaPerson::Declines << u"RemoteFailure/Declined"_s;
    QTest::newRow("busy") << UcwaPerson::Busy << u"RemoteFailure/Busy"_s;
    QTest::newRow("do not disturb") << UcwaPerson::DoNotDisturb << u"RemoteFailure/DoNotDisturb"_s;
    QTest::newRow("no answer") << UcwaPerson::NeverAnswers << u"RemoteFailure/Timeout"_s;
}

void tst_SandboxUcwaMessaging::isTurnedDown()
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

void tst_SandboxUcwaMessaging::forwards()
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

void tst_SandboxUcwaMessaging::takesTexts_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("operationId");
    QTest::newRow("nameless") << QString() << QString();
    QTest::newRow("operationId") << u"?operationId=a1"_s << u"a1"_s;
    QTest::newRow("OperationContext") << u"?OperationContext=b2"_s << u"b2"_s;
}

void tst_SandboxUcwaMessaging::takesTexts()
{
    QFETCH(QString, query);
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QJsonObject messaging = given.startMessaging();
    const Peer::Answer sent =
        given.write(UcwaGiven::hrefIn(messaging, u"sendMessage"_s) + query, u"æøå 😀\n+"_s);
    QCOMPARE(sent.status, 201);
    QVERIFY(given.server.journal().entries().constLast().stored);
    const QJsonObject event = given.happened(u"completed"_s, u"message"_s);
    QCOMPARE(event[u"link"_s][u"href"_s].toString().toUtf8(), sent.header("Location"));
    QCOMPARE(UcwaGiven::bodyOf(event)[u"direction"_s], u"Outgoing"_s);
    QVERIFY(!UcwaGiven::bodyOf(event).contains(u"operationId"_s));
    const UcwaText text = given.service.messages().constLast();
    QCOMPARE(text.text, u"æøå 😀\n+"_s);
    QTEST(text.operationId, "operationId");
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaMessaging::refusesTexts_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("status");
    QTest::newRow("picture") << QByteArray("image/png") << 5 << 415;
    QTest::newRow("HTML without being asked") << QByteArray("text/html") << 5 << 415;
    QTest::newRow("long") << QByteArray("text/plain") << 20001 << 413;
}

void tst_SandboxUcwaMessaging::refusesTexts()
{
    QFETCH(QByteArray, type);
    QFETCH(int, size);
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QString send = UcwaGiven::hrefIn(given.startMessaging(), u"sendMessage"_s);
    QTEST(given.write(send, QString(size, u'x'), type).status, "status");
    QVERIFY(given.service.messages().isEmpty());
}

void tst_SandboxUcwaMessaging::tellsOfMessages_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("nothing else") << QString();
    QTest::newRow("echoes") << u"echoOperationId"_s;
    QTest::newRow("with text") << u"textInOutgoing"_s;
    QTest::newRow("from the start") << u"messageStarted"_s;
    QTest::newRow("out of order") << u"outOfOrder"_s;
}

void tst_SandboxUcwaMessaging::tellsOfMessages()
{
    QFETCH(QString, option);
    UcwaGiven given;
    given.signInAndBeAvailable();
    if (!option.isEmpty())
        QCOMPARE(given.peer.post(u"/_sandbox/ucwa/options"_s, {{option, true}}).status, 200);
    const QString send = UcwaGiven::hrefIn(given.startMessaging(), u"sendMessage"_s);
    const QByteArray first = given.write(send + u"?operationId=a1"_s, u"One"_s).header("Location");
    const QByteArray second = given.write(send + u"?operationId=b2"_s, u"Two"_s).header("Location");
    given.events = {};
    const QJsonObject event = given.happened(u"completed"_s, u"message"_s);
    const QJsonObject body = UcwaGiven::bodyOf(event);
    QCOMPARE(body.contains(u"operationId"_s), option == "echoOperationId"_L1);
    QCOMPARE(!UcwaGiven::hrefIn(body, u"plainMessage"_s).isEmpty(), option == "textInOutgoing"_L1);
    QCOMPARE(given.told().contains("started message"_L1), option == "messageStarted"_L1);
    QCOMPARE(event[u"link"_s][u"href"_s].toString().toUtf8(), option == "outOfOrder"_L1 ? second : first);
}

void tst_SandboxUcwaMessaging::failsMessagesWhenAskedTo()
{
    UcwaGiven given;
    given.service.options().messageFailure = u"RemoteFailure/Timeout"_s;
    given.signInAndBeAvailable();
    given.write(UcwaGiven::hrefIn(given.startMessaging(), u"sendMessage"_s), u"One"_s);
    const QJsonObject event = given.happened(u"completed"_s, u"message"_s);
    QCOMPARE(event[u"status"_s], u"Failure"_s);
    QCOMPARE(event[u"reason"_s][u"subcode"_s], u"Timeout"_s);
    QVERIFY(!given.service.messages().constLast().delivered);
}

void tst_SandboxUcwaMessaging::deliversHtmlToWhoCanRead()
{
    UcwaGiven given;
    given.service.options().htmlOnly = true;
    given.signInAndBeAvailable({u"Plain"_s, u"Html"_s});
    const QJsonObject messaging = given.startMessaging();
    const QJsonArray formats{u"Plain"_s, u"Html"_s};
    QCOMPARE(messaging[u"negotiatedMessageFormats"_s], formats);
    given.service.say(Bo, u"a < b"_s);
    const QJsonObject body = UcwaGiven::bodyOf(given.happened(u"completed"_s, u"message"_s));
    QVERIFY(UcwaGiven::hrefIn(body, u"plainMessage"_s).isEmpty());
    QVERIFY(UcwaGiven::hrefIn(body, u"htmlMessage"_s).contains("a+%26lt%3B+b"_L1));
    QCOMPARE(given.write(UcwaGiven::hrefIn(messaging, u"sendMessage"_s), u"<b>x</b>"_s, "text/html").status,
             201);
    QCOMPARE(given.service.messages().constLast().format, u"Html"_s);
}

void tst_SandboxUcwaMessaging::types()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    QVERIFY(given.service.typing(Bo).isEmpty());
    const QJsonObject messaging = given.startMessaging();
    QCOMPARE(given.post(UcwaGiven::hrefIn(messaging, u"setIsTyping"_s)).status, 204);
    given.events = {};
    given.service.typing(Bo);
    const QJsonObject typing = given.happened(u"added"_s, u"participant"_s);
    QCOMPARE(typing[u"in"_s][u"rel"_s], u"typingParticipants"_s);
    QCOMPARE(UcwaGiven::hrefIn(given.get(typing[u"in"_s][u"href"_s].toString()).json(), u"self"_s),
             typing[u"in"_s][u"href"_s].toString());
    given.service.say(Bo, u"There"_s);
    const QJsonObject over = given.happened(u"deleted"_s, u"participant"_s);
    QCOMPARE(over[u"in"_s][u"rel"_s], u"typingParticipants"_s);

    given.service.options().typingLife = 10s;
    given.events = {};
    given.service.typing(Bo);
    QVERIFY(!given.happened(u"deleted"_s, u"participant"_s).isEmpty()); // by itself
}

void tst_SandboxUcwaMessaging::ends_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("reason");
    QTest::newRow("by the user") << u"terminate"_s << QString();
    QTest::newRow("by the user, altogether") << u"delete"_s << QString();
    QTest::newRow("by the peer") << u"peer"_s << u"Informational/Ended"_s;
    QTest::newRow("by the peer, without a word") << u"peer"_s << QString();
}

void tst_SandboxUcwaMessaging::ends()
{
    QFETCH(QString, how);
    QFETCH(QString, reason);
    UcwaGiven given;
    given.service.options().closeReason = reason;
    given.signInAndBeAvailable();
    const QJsonObject messaging = given.startMessaging();
    const QString conversation = UcwaGiven::hrefIn(messaging, u"conversation"_s);
    given.events = {};
    if (how == "terminate"_L1)
        QCOMPARE(given.post(UcwaGiven::hrefIn(messaging, u"stopMessaging"_s)).status, 204);
    else if (how == "delete"_L1)
        QCOMPARE(given.peer.ask("DELETE", conversation, {}, given.headers()).status, 204);
    else
        QVERIFY(!given.service.closeByPeer(Bo).isEmpty());
    const QJsonObject event = given.happened(u"updated"_s, u"messaging"_s);
    QCOMPARE(UcwaGiven::bodyOf(event)[u"state"_s], u"Disconnected"_s);
    QCOMPARE(event.contains(u"reason"_s), !reason.isEmpty());
    QVERIFY(!given.happened(u"deleted"_s, u"conversation"_s).isEmpty());
    QCOMPARE(given.get(conversation).json()[u"subcode"_s], u"ConversationNotFound"_s);
    QCOMPARE(given.write(UcwaGiven::hrefIn(messaging, u"sendMessage"_s), u"Late"_s).status, 404);
    QCOMPARE(given.service.violations(), QStringList()); // it could not know
}

void tst_SandboxUcwaMessaging::endsWhatIsIdle()
{
    UcwaGiven given;
    given.service.options().endIdleConversationsAfter = 20s;
    given.signInAndBeAvailable();
    given.startMessaging();
    QVERIFY(!given.happened(u"deleted"_s, u"conversation"_s).isEmpty());
}

void tst_SandboxUcwaMessaging::answersWhenAskedTo()
{
    UcwaGiven given;
    given.service.options().answers = true;
    given.signInAndBeAvailable();
    given.write(UcwaGiven::hrefIn(given.startMessaging(), u"sendMessage"_s), u"Tea?"_s);
    QTRY_COMPARE(given.service.texts().size(), 2);
    QCOMPARE(given.service.texts().constLast(), u"Re: Tea?"_s);
    given.events = {};
    QCOMPARE(given.happened(u"added"_s, u"participant"_s)[u"in"_s][u"rel"_s], u"typingParticipants"_s);
}

void tst_SandboxUcwaMessaging::writesFromElsewhere()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    given.service.outgoing(Bo, u"From the train"_s);
    const QJsonObject body = UcwaGiven::bodyOf(given.happened(u"completed"_s, u"message"_s));
    QCOMPARE(body[u"direction"_s], u"Outgoing"_s);
    QCOMPARE(UcwaGiven::hrefIn(body, u"plainMessage"_s),
             u"data:text/plain;charset=utf-8,From+the+train%0D%0A"_s);
}

QTEST_GUILESS_MAIN(tst_SandboxUcwaMessaging)

#include "tst_sandbox_ucwa_messaging.moc"
