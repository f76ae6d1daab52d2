// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Sending, what becomes of it, and what the double is told by its verbs.

#include "volublegiven.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

class tst_SandboxVoluble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAFlatSend();
    void answersANewerSend();
    void answersWrapped();
    void keepsWhatWasSent();
    void flatTimesVary_data();
    void flatTimesVary();
    void dialectsMayBeMissing();
    void refusesSends_data();
    void refusesSends();
    void storesAndComplainsAllTheSame_data();
    void storesAndComplainsAllTheSame();
    void fillsInBlanks();
    void creditsRunOut();
    void messagesTakeTheirCourse_data();
    void messagesTakeTheirCourse();
    void timesAppearWhenItHasLeft();
    void knowsNoOtherPaths();
    void playsByRemoteControl();
};

void tst_SandboxVoluble::answersAFlatSend()
{
    VolubleGiven given;
    const QString other = given.service.add(VolubleMessage{.contact = given.ana});
    QJsonObject request = given.request();
    request[u"is_reply_to"_s] = other;
    request[u"ServicechainId"_s] = given.service.servicechains()[1].id;
    const Peer::Answer answer = given.post(given.messages, request);

    QCOMPARE(answer.status, 201);
    QJsonObject message = answer.json();
    QVERIFY(!QUuid(message.take(u"id"_s).toString()).isNull());
    QVERIFY(qAbs(message.take(u"sent_time"_s).toInteger() - given.now) < 60);
    const QJsonObject expected{
        {u"body"_s, u"On my way"_s},     {u"ServicechainID"_s, given.service.servicechains()[1].id},
        {u"contact"_s, given.ana},       {u"is_reply_to"_s, other},
        {u"direction"_s, u"OUTBOUND"_s}, {u"message_state"_s, u"MSG_PENDING"_s},
    };
    QCOMPARE(message, expected);

    given.service.options().mixesDirections = true;
    QCOMPARE(given.post(given.messages, request).json()[u"direction"_s], u"INBOUND"_s);
}

void tst_SandboxVoluble::answersANewerSend()
{
    VolubleGiven given;
    const Peer::Answer answer = given.post(given.orgs + given.messages, given.request());

    QCOMPARE(answer.status, 200);
    const QJsonObject data = answer.json()[u"data"_s].toObject();
    QCOMPARE(data[u"type"_s], u"message"_s);
    QVERIFY(!QUuid(data[u"id"_s].toString()).isNull());
    const QJsonObject attributes{{u"body"_s, u"On my way"_s},
                                 {u"direction"_s, u"OUTBOUND"_s},
                                 {u"message_state"_s, u"MSG_PENDING"_s},
                                 {u"cost"_s, 1}};
    QCOMPARE(data[u"attributes"_s].toObject(), attributes);
    const QJsonValue relationships = data[u"relationships"_s];
    QCOMPARE(relationships[u"contact"_s][u"data"_s][u"id"_s], given.ana);
    QCOMPARE(relationships[u"servicechain"_s][u"data"_s][u"id"_s], given.service.servicechains()[0].id);
    QCOMPARE(relationships[u"organization"_s][u"links"_s][u"related"_s], given.orgs);
    QCOMPARE(relationships[u"user"_s][u"data"_s][u"id"_s], u"auth0|u1"_s);
    QVERIFY(relationships[u"is_reply_to"_s][u"data"_s].isNull());
    QCOMPARE(data[u"links"_s][u"self"_s], QJsonValue(QJsonObject()));
}

void tst_SandboxVoluble::answersWrapped()
{
    VolubleGiven given;
    given.service.options().jsend = true;
    for (const QString &path : {given.messages, given.orgs + given.messages}) {
        const Peer::Answer answer = given.post(path, given.request());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"status"_s], u"success"_s);
        QCOMPARE(answer.json()[u"data"_s][u"body"_s], u"On my way"_s);
    }
    QCOMPARE(given.get(given.messages).json()[u"data"_s].toArray().size(), 2);
    const Peer::Answer missing = given.get(u"/messages/none"_s);
    QCOMPARE(missing.status, 404);
    QCOMPARE(missing.json()[u"status"_s], u"fail"_s);
}

void tst_SandboxVoluble::keepsWhatWasSent()
{
    VolubleGiven given;
    QSignalSpy accepted(&given.service, &VolubleService::accepted);
    const QString id = given.sent();

    QCOMPARE(accepted.count(), 1);
    QCOMPARE(given.service.messages().size(), 1);
    const VolubleMessage kept = given.service.messages().constFirst();
    QCOMPARE(kept.id, id);
    QCOMPARE(kept.contact, given.ana);
    QCOMPARE(kept.body, u"On my way"_s);
    QVERIFY(!kept.inbound);
    QVERIFY(given.server.journal().entries().constFirst().stored);
}

void tst_SandboxVoluble::flatTimesVary_data()
{
    QTest::addColumn<VolubleOptions::FlatTime>("time");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("milliseconds") << VolubleOptions::Milliseconds << u"\"sent_time\":\\d{13}\\D"_s;
    QTest::newRow("text") << VolubleOptions::Text << u"\"sent_time\":\"\\d{10}\""_s;
    QTest::newRow("iso") << VolubleOptions::Iso << u"\"sent_time\":\"20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z\""_s;
    QTest::newRow("null") << VolubleOptions::Null << u"\"sent_time\":null"_s;
    QTest::newRow("absent") << VolubleOptions::Absent << u"^((?!sent_time).)*$"_s;
}

void tst_SandboxVoluble::flatTimesVary()
{
    QFETCH(VolubleOptions::FlatTime, time);
    QFETCH(QString, pattern);
    VolubleGiven given;
    given.service.options().flatTime = time;
    const Peer::Answer answer = given.post(given.messages, given.request());
    QVERIFY2(QRegularExpression(pattern).match(QString::fromUtf8(answer.body)).hasMatch(), answer.body);
}

void tst_SandboxVoluble::dialectsMayBeMissing()
{
    VolubleGiven given;
    given.service.options().dialect = VolubleOptions::JsonApi;
    const Peer::Answer flat = given.post(given.messages, given.request());
    QCOMPARE(flat.status, 404);
    QVERIFY(flat.header("Content-Type").startsWith("text/html"));
    QVERIFY(flat.body.contains("Cannot POST /v1/messages"));
    QCOMPARE(given.post(given.orgs + given.messages, given.request()).status, 200);

    given.service.options().dialect = VolubleOptions::Flat;
    QCOMPARE(given.post(given.messages, given.request()).status, 201);
    QCOMPARE(given.post(given.orgs + given.messages, given.request()).status, 404);
    QCOMPARE(given.service.coordinates({})[u"organization"_s], QString());
}

void tst_SandboxVoluble::refusesSends_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");

    const QByteArray ana = "\"contact\":\"" + Server().voluble().contacts().constFirst().id.toLatin1() + '"';
    QTest::newRow("unknown field") << "{\"body\":\"x\",\"ServicechainId\":\"y\"," + ana + "}" << 400
                                   << u"InvalidParameterValueError"_s
                                   << u"Parameter 'ServicechainId' does not exist on object 'Message'"_s;
    QTest::newRow("unknown contact") << QByteArray(R"({"body":"x","contact":"y"})") << 500
                                     << u"ResourceNotFoundError"_s << u"Contact with ID y not found"_s;
    QTest::newRow("no contact") << QByteArray(R"({"body":"x"})") << 500 << u"ResourceNotFoundError"_s
                                << u"Contact with ID  not found"_s;
    QTest::newRow("no text") << "{" + ana + "}" << 500 << u"TypeError"_s
                             << u"Cannot read property 'replace' of undefined"_s;
    QTest::newRow("unknown servicechain") << "{\"body\":\"x\",\"servicechain\":\"y\"," + ana + "}" << 500
                                          << u"TypeError"_s << u"Cannot read property 'id' of null"_s;
    QTest::newRow("long text") << "{\"body\":\"" + QByteArray(1025, 'a') + "\"," + ana + "}" << 500
                               << u"DatabaseError"_s << u"Data too long for column 'body' at row 1"_s;
    QTest::newRow("long name") << "{\"body\":\"<first_name>" + QByteArray(1022, 'a') + "\"," + ana + "}"
                               << 500 << u"DatabaseError"_s << u"Data too long for column 'body' at row 1"_s;
    QTest::newRow("no JSON") << QByteArray("{\"body\"") << 500 << u"SyntaxError"_s
                             << u"SyntaxError: Unexpected token in JSON at position 0"_s;
    QTest::newRow("emoji") << "{\"body\":\"\U0001F6B2\"," + ana + "}" << 500 << u"DatabaseError"_s
                           << uR"(Incorrect string value: '\xF0\x9F...' for column 'body' at row 1)"_s;
}

void tst_SandboxVoluble::refusesSends()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, title);
    QFETCH(QString, detail);
    VolubleGiven given;
    given.service.options().wideText = false;
    const Peer::Answer answer = given.ask("POST", given.orgs + given.messages, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(titleOf(answer), title);
    QCOMPARE(detailOf(answer), detail);
    QVERIFY(given.service.messages().isEmpty());
}

void tst_SandboxVoluble::storesAndComplainsAllTheSame_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("stored");
    QTest::newRow("stored") << QByteArray(R"({"title":"DatabaseError","detail":"gone"})") << 500
                            << QByteArray(R"("title":"DatabaseError")") << 1;
    QTest::newRow("not stored") << QByteArray(R"({"title":"TypeError","stores":false})") << 500
                                << QByteArray(R"("title":"TypeError")") << 0;
    QTest::newRow("wrapped failure") << QByteArray(R"({"status":200,"jsend":true,"stores":false})") << 200
                                     << QByteArray(R"("status":"fail")") << 0;
    QTest::newRow("wrapped error") << QByteArray(R"({"jsend":true})") << 500
                                   << QByteArray(R"("status":"error")") << 1;
}

void tst_SandboxVoluble::storesAndComplainsAllTheSame()
{
    QFETCH(QByteArray, trouble);
    QFETCH(int, status);
    QFETCH(QByteArray, part);
    QFETCH(int, stored);
    VolubleGiven given;
    QCOMPARE(given.peer.ask("POST", u"/_sandbox/voluble/trouble"_s, trouble).status, 200);
    const Peer::Answer answer = given.post(given.orgs + given.messages, given.request());
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(part), answer.body);
    QCOMPARE(given.service.messages().size(), stored);
    QCOMPARE(given.server.journal().matching("POST").constFirst().stored, stored == 1);
    QVERIFY(!given.sent().isEmpty());
}

void tst_SandboxVoluble::fillsInBlanks()
{
    VolubleGiven given;
    const QString text = u"<first_name>, <title> <first_name> <surname>!"_s;
    const QJsonObject answer = given.post(given.messages, given.request(text)).json();
    QCOMPARE(answer[u"body"_s], u"Ana, Ms <first_name> Lima!"_s); // only the first of each
    QCOMPARE(given.post(given.messages, given.request(QString())).status, 201);
}

void tst_SandboxVoluble::creditsRunOut()
{
    VolubleGiven given;
    given.service.options().credits = 1;
    QCOMPARE(given.post(given.messages, given.request()).status, 201);
    const Peer::Answer answer = given.post(given.messages, given.request());
    QCOMPARE(answer.status, 402);
    QCOMPARE(titleOf(answer), u"NotEnoughCreditsError"_s);
}

void tst_SandboxVoluble::messagesTakeTheirCourse_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QStringList>("states");
    const QStringList start{u"MSG_PENDING"_s, u"MSG_SENDING"_s};
    const QString delivered = u"MSG_DELIVERED_USER"_s;
    QTest::newRow("any") << u"+15550100333"_s << start + QStringList{delivered, delivered};
    QTest::newRow("failing") << u"+15550100001"_s << start + QStringList{u"MSG_FAILED"_s, u"MSG_FAILED"_s};
    QTest::newRow("with the service")
        << u"+15550100006"_s << start + QStringList{u"MSG_DELIVERED_SERVICE"_s, u"MSG_DELIVERED_SERVICE"_s};
    QTest::newRow("read") << u"+15550100007"_s << start + QStringList{delivered, u"MSG_READ"_s};
}

void tst_SandboxVoluble::messagesTakeTheirCourse()
{
    QFETCH(QString, phone);
    QFETCH(QStringList, states);
    VolubleGiven given;
    given.service.contacts().first().phone = phone;
    const QString id = given.sent();
    QStringList seen;
    for (qsizetype i = 0; i < states.size(); ++i)
        seen << given.state(id);
    QCOMPARE(seen, states);

    given.service.options().pace = VolubleOptions::Manual;
    const QString slow = given.sent();
    QCOMPARE(given.state(slow), u"MSG_PENDING"_s);
    QCOMPARE(given.state(slow), u"MSG_PENDING"_s);
    given.service.advance();
    QCOMPARE(given.state(slow), u"MSG_SENDING"_s);
    QVERIFY(given.service.setState(slow, u"MSG_REPLIED"_s));
    QCOMPARE(given.state(slow), u"MSG_REPLIED"_s);

    given.service.options().pace = VolubleOptions::Timed;
    const QString timed = given.sent();
    given.server.clock().offset += std::chrono::seconds(10);
    QCOMPARE(given.state(timed), states.constLast());
}

void tst_SandboxVoluble::timesAppearWhenItHasLeft()
{
    VolubleGiven given;
    const QString path = given.orgs + given.messages + u'/' + given.sent();
    const auto time = [&] { return given.get(path).json()[u"data"_s][u"attributes"_s][u"sent_time"_s]; };
    QVERIFY(time().isNull());
    QVERIFY(time().isNull());
    const QDateTime sent = QDateTime::fromString(time().toString(), Qt::ISODateWithMs);
    QVERIFY(qAbs(sent.toSecsSinceEpoch() - given.now) < 60);
    QCOMPARE(sent.timeSpec(), Qt::UTC);
}

void tst_SandboxVoluble::knowsNoOtherPaths()
{
    VolubleGiven given;
    for (const QString &path : {u"/blasts"_s, given.orgs + u"/pigs"_s, u"/messages/x/y"_s}) {
        const Peer::Answer answer = given.get(path);
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.header("Content-Type").startsWith("text/html"));
    }
    const Peer::Answer unknown = given.get(u"/messages/x"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(titleOf(unknown), u"ResourceNotFoundError"_s);
}

void tst_SandboxVoluble::playsByRemoteControl()
{
    VolubleGiven given;
    const auto control = [&given](const QByteArray &method, const QString &verb,
                                  const QJsonObject &json = {}) {
        return given.peer.ask(method, u"/_sandbox/voluble/"_s + verb, QJsonDocument(json).toJson());
    };
    QCOMPARE(control("POST", u"options"_s, {{u"pace"_s, u"manual"_s}}).status, 200);
    QCOMPARE(control("GET", u"options"_s).json()[u"pace"_s], u"manual"_s);
    QCOMPARE(control("POST", u"options"_s, {{u"pigs"_s, u"fly"_s}}).status, 400);

    const QString eve =
        control("POST", u"contacts"_s, {{u"firstName"_s, u"Eve"_s}, {u"phone"_s, u"+15550100444"_s}})
            .json()[u"id"_s]
            .toString();
    QCOMPARE(control("POST", u"contacts"_s, {{u"age"_s, 5}}).status, 400);
    QCOMPARE(control("GET", u"contacts"_s).json()[u"contacts"_s][3][u"id"_s], eve);
    const QJsonObject inbound{{u"from"_s, u"+15550100444"_s}, {u"body"_s, u"Hello"_s}};
    QCOMPARE(control("POST", u"inbound"_s, inbound).status, 201);
    QCOMPARE(control("POST", u"inbound"_s, {{u"from"_s, u"+1"_s}}).status, 422);

    const QString id = given.sent();
    QCOMPARE(control("POST", u"advance"_s).status, 200);
    QJsonArray messages = control("GET", u"messages"_s).json()[u"messages"_s].toArray();
    QCOMPARE(messages[0][u"contact"_s], eve);
    QCOMPARE(messages[1][u"state"_s], u"MSG_SENDING"_s);
    QCOMPARE(control("POST", u"state"_s, {{u"id"_s, id}, {u"state"_s, u"MSG_READ"_s}}).status, 200);
    QCOMPARE(given.state(id), u"MSG_READ"_s);
    QCOMPARE(control("POST", u"state"_s, {{u"id"_s, u"x"_s}}).status, 404);

    QCOMPARE(control("POST", u"expire"_s).status, 200);
    QCOMPARE(given.get(given.messages).status, 401);
    given.token = control("POST", u"token"_s).json()[u"token"_s].toString();
    QCOMPARE(given.get(given.messages).status, 200);
    control("DELETE", u"contacts"_s);
    QVERIFY(given.service.contacts().isEmpty());
    QCOMPARE(control("POST", u"trouble"_s, {{u"pigs"_s, u"fly"_s}}).status, 400);
    QCOMPARE(control("POST", u"pigs"_s).status, 404);
}

QTEST_GUILESS_MAIN(tst_SandboxVoluble)

#include "tst_sandbox_voluble.moc"
