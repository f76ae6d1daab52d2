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
    void changesItsFormatsByPut();
};

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

void tst_SandboxUcwaMessaging::changesItsFormatsByPut()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QString href = given.href(u"communication"_s, u"self"_s);
    QJsonObject communication = given.get(href).json();
    const QByteArray version = communication[u"etag"_s].toString().toLatin1();
    communication[u"supportedMessageFormats"_s] = QJsonArray{u"Plain"_s, u"Html"_s};
    const QByteArray body = QJsonDocument(communication).toJson();
    QCOMPARE(given.peer.ask("PUT", href, body, given.headers()).status, 428);
    QCOMPARE(given.peer.ask("PUT", href, body, given.headers({{"If-Match", "\"0\""}})).status, 412);
    const UcwaGiven::Headers match = given.headers({{"If-Match", '"' + version + '"'}});
    QCOMPARE(given.peer.ask("PUT", href, "{}", match).status, 400);
    QCOMPARE(given.peer.ask("PUT", href, body, match).status, 200);
    QCOMPARE(given.startMessaging()[u"negotiatedMessageFormats"_s].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(tst_SandboxUcwaMessaging)

#include "tst_sandbox_ucwa_messaging.moc"
