// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/voluble/volubleservice.h"
#include "peer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

namespace {

/// A listening server, and a client with a token.
struct Given
{
    Given()
    {
        server.listen();
        peer.base = server.baseUrl();
        token = service.token();
    }

    Peer::Answer ask(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return peer.ask(method, u"/v1"_s + path, body, {{"Authorization", "Bearer " + token.toLatin1()}});
    }
    Peer::Answer get(const QString &path) { return ask("GET", path); }
    Peer::Answer post(const QString &path, const QJsonObject &body)
    {
        return ask("POST", path, QJsonDocument(body).toJson());
    }

    [[nodiscard]] QJsonObject request(const QString &text = u"On my way"_s) const
    {
        return {{u"contact"_s, ana}, {u"body"_s, text}};
    }

    /// Sends in the newer dialect, and returns the id.
    QString sent() { return post(orgs + messages, request()).json()[u"data"_s][u"id"_s].toString(); }

    QString state(const QString &id)
    {
        return get(orgs + messages + u'/' + id)
            .json()[u"data"_s][u"attributes"_s][u"message_state"_s]
            .toString();
    }

    /// The texts of a list in the newer dialect.
    QStringList texts(const QString &query = {})
    {
        QStringList texts;
        const QJsonArray list = get(orgs + messages + u'?' + query).json()[u"data"_s].toArray();
        for (const QJsonValue &message : list)
            texts << message[u"attributes"_s][u"body"_s].toString();
        return texts;
    }

    /// Ana wrote \p text so long ago.
    void wrote(const QString &text, int secondsAgo)
    {
        VolubleMessage message;
        message.contact = ana;
        message.body = text;
        message.inbound = true;
        message.created = QDateTime::fromSecsSinceEpoch(now - secondsAgo, Qt::UTC);
        service.add(message);
    }

    Server server;
    VolubleService &service = server.voluble();
    Peer peer;
    QString token;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString ana = service.contacts().constFirst().id;
    const QString messages = u"/messages"_s;
    const QString orgs = u"/orgs/"_s + service.options().organization;
};

QString titleOf(const Peer::Answer &answer)
{
    return answer.json()[u"errors"_s][0][u"title"_s].toString();
}

QString detailOf(const Peer::Answer &answer)
{
    return answer.json()[u"errors"_s][0][u"detail"_s].toString();
}

} // namespace

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
    void wantsAToken_data();
    void wantsAToken();
    void tokensEnd();
    void wantsScopes_data();
    void wantsScopes();
    void refusesSends_data();
    void refusesSends();
    void storesAndComplainsAllTheSame_data();
    void storesAndComplainsAllTheSame();
    void fillsInBlanks();
    void creditsRunOut();
    void messagesTakeTheirCourse_data();
    void messagesTakeTheirCourse();
    void timesAppearWhenItHasLeft();
    void listsNewestFirst();
    void listKnowsFilters_data();
    void listKnowsFilters();
    void listRefusesNonsense_data();
    void listRefusesNonsense();
    void flatListKnowsOnlyTheOffset();
    void listMayBeLate();
    void contactsWrite();
    void listsContacts();
    void listsServicechains();
    void saysWhoWeAre();
    void knowsNoOtherPaths();
    void playsByRemoteControl();
};

void tst_SandboxVoluble::answersAFlatSend()
{
    Given given;
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
    Given given;
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
    Given given;
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
    Given given;
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
    Given given;
    given.service.options().flatTime = time;
    const Peer::Answer answer = given.post(given.messages, given.request());
    QVERIFY2(QRegularExpression(pattern).match(QString::fromUtf8(answer.body)).hasMatch(), answer.body);
}

void tst_SandboxVoluble::dialectsMayBeMissing()
{
    Given given;
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

void tst_SandboxVoluble::wantsAToken_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("code");

    const auto bearer = [](const QJsonObject &claims) {
        return "Bearer " + Server().voluble().token(claims).toLatin1();
    };
    const auto failed = u"AuthorizationFailedError"_s;
    QTest::newRow("none") << QByteArray() << failed << u"Authorization token not provided"_s << QString();
    QTest::newRow("no blank") << QByteArray("Bearer") << failed << u"Authorization token not provided"_s
                              << QString();
    QTest::newRow("expired") << bearer({{u"exp"_s, 1'600'000'000}}) << failed
                             << u"Authorization token expired"_s << QString();
    QTest::newRow("no token") << QByteArray("Bearer abc") << u"JWSInvalid"_s << u"Invalid Compact JWS"_s
                              << u"ERR_JWS_INVALID"_s;
    QTest::newRow("somebody else's signature")
        << bearer({}) + 'x' << u"JWSSignatureVerificationFailed"_s << u"signature verification failed"_s
        << u"ERR_JWS_SIGNATURE_VERIFICATION_FAILED"_s;
    QTest::newRow("unknown user") << bearer({{u"sub"_s, u"auth0|eve"_s}}) << u"ResourceNotFoundError"_s
                                  << u"Auth0 user specified in JWT auth0|eve does not exist"_s << QString();
}

void tst_SandboxVoluble::wantsAToken()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, title);
    QFETCH(QString, detail);
    QFETCH(QString, code);
    Given given;
    for (const QString &path : {given.messages, given.orgs + given.messages}) {
        const QByteArray body = QJsonDocument(given.request()).toJson();
        QList<QNetworkReply::RawHeaderPair> headers;
        if (!header.isEmpty())
            headers << QNetworkReply::RawHeaderPair("Authorization", header);
        const Peer::Answer answer = given.peer.ask("POST", u"/v1"_s + path, body, headers);
        QCOMPARE(answer.status, 401);
        QCOMPARE(titleOf(answer), title);
        QCOMPARE(detailOf(answer), detail);
        QCOMPARE(answer.json()[u"errors"_s][0][u"code"_s].toString(), code);
    }
    QVERIFY(given.service.messages().isEmpty());
}

void tst_SandboxVoluble::tokensEnd()
{
    Given given;
    QCOMPARE(given.get(given.messages).status, 200);
    given.service.expireTokens();
    QCOMPARE(detailOf(given.get(given.messages)), u"Authorization token expired"_s);
    given.token = given.service.token();
    QCOMPARE(given.get(given.messages).status, 200);
    given.server.clock().offset = given.service.options().tokenLasts;
    QCOMPARE(detailOf(given.get(given.messages)), u"Authorization token expired"_s);
}

void tst_SandboxVoluble::wantsScopes_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("send") << u"message:send"_s << QByteArray("POST") << u"/messages"_s;
    QTest::newRow("list") << u"message:read"_s << QByteArray("GET") << u"/messages"_s;
    QTest::newRow("contacts") << u"contact:view"_s << QByteArray("GET") << u"/contacts"_s;
    QTest::newRow("servicechains") << u"servicechain:view"_s << QByteArray("GET") << u"/servicechains/"_s;
}

void tst_SandboxVoluble::wantsScopes()
{
    QFETCH(QString, scope);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    Given given;
    const QByteArray body = method == "POST" ? QJsonDocument(given.request()).toJson() : QByteArray();

    given.token = given.service.token({{u"permissions"_s, QJsonArray{scope}}});
    QCOMPARE(given.ask(method, given.orgs + path, body).status, 200);
    const Peer::Answer elsewhere = given.ask(method, u"/orgs/0b"_s + path, body);
    QCOMPARE(elsewhere.status, 403);
    QCOMPARE(titleOf(elsewhere), u"ResourceOutOfUserScopeError"_s);
    QVERIFY(detailOf(elsewhere).endsWith(u"does not have access to the requested resource: 0b"_s));

    given.token = given.service.token({{u"permissions"_s, QJsonArray{u"service:view"_s}}});
    const Peer::Answer refused = given.ask(method, given.orgs + path, body);
    QCOMPARE(refused.status, 403);
    QCOMPARE(titleOf(refused), u"ResourceOutOfUserScopeError"_s);
    QCOMPARE(detailOf(refused), u"User does not have permission to perform this action"_s);

    given.token = given.service.token({{u"permissions"_s, QJsonArray{u"voluble:admin"_s}}});
    QCOMPARE(given.ask(method, given.orgs + path, body).status, 200);
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
    Given given;
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
    Given given;
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
    Given given;
    const QString text = u"<first_name>, <title> <first_name> <surname>!"_s;
    const QJsonObject answer = given.post(given.messages, given.request(text)).json();
    QCOMPARE(answer[u"body"_s], u"Ana, Ms <first_name> Lima!"_s); // only the first of each
    QCOMPARE(given.post(given.messages, given.request(QString())).status, 201);
}

void tst_SandboxVoluble::creditsRunOut()
{
    Given given;
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
    Given given;
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
    Given given;
    const QString path = given.orgs + given.messages + u'/' + given.sent();
    const auto time = [&] { return given.get(path).json()[u"data"_s][u"attributes"_s][u"sent_time"_s]; };
    QVERIFY(time().isNull());
    QVERIFY(time().isNull());
    const QDateTime sent = QDateTime::fromString(time().toString(), Qt::ISODateWithMs);
    QVERIFY(qAbs(sent.toSecsSinceEpoch() - given.now) < 60);
    QCOMPARE(sent.timeSpec(), Qt::UTC);
}

void tst_SandboxVoluble::listsNewestFirst()
{
    Given given;
    given.wrote(u"first"_s, 20);
    given.wrote(u"second"_s, 10);
    given.wrote(u"third"_s, 10);
    QCOMPARE(given.texts(), (QStringList{u"third"_s, u"second"_s, u"first"_s}));
    given.service.options().turnsTies = true;
    QCOMPARE(given.texts(), (QStringList{u"second"_s, u"third"_s, u"first"_s}));
    QCOMPARE(given.texts(u"limit=1&offset=1"_s), QStringList{u"third"_s});
    QCOMPARE(given.get(given.orgs + u"/messages/count"_s).json()[u"data"_s][u"count"_s], 3);
}

void tst_SandboxVoluble::listKnowsFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("texts");
    const QStringList all{u"ours"_s, u"new"_s, u"old"_s};
    QTest::newRow("none") << QString() << all;
    QTest::newRow("limit") << u"limit=2"_s << all.first(2);
    QTest::newRow("no limit") << u"limit="_s << all;
    QTest::newRow("nothing") << u"limit=0"_s << QStringList();
    QTest::newRow("offset") << u"offset=2"_s << all.last(1);
    QTest::newRow("beyond") << u"offset=3"_s << QStringList();
    QTest::newRow("inbound") << u"direction=INBOUND"_s << all.last(2);
    QTest::newRow("outbound") << u"direction=OUTBOUND"_s << all.first(1);
    QTest::newRow("arrived") << u"state=MSG_ARRIVED"_s << all.last(2);
    QTest::newRow("another contact") << u"contact=x"_s << QStringList();
    QTest::newRow("from") << u"from_date=%100"_s << all.first(2);
    QTest::newRow("just after") << u"from_date=%99"_s << all.first(1);
    QTest::newRow("to") << u"to_date=%100"_s << all.last(2);
    QTest::newRow("from, in milliseconds") << u"from_date=%100000"_s << QStringList();
}

void tst_SandboxVoluble::listKnowsFilters()
{
    QFETCH(QString, query);
    QFETCH(QStringList, texts);
    Given given;
    given.wrote(u"old"_s, 1000);
    given.wrote(u"new"_s, 100);
    given.post(given.messages, given.request(u"ours"_s));
    query.replace(u"%100000"_s, QString::number((given.now - 100) * 1000));
    query.replace(u"%100"_s, QString::number(given.now - 100));
    query.replace(u"%99"_s, QString::number(given.now - 99));
    QCOMPARE(given.texts(query), texts);
}

void tst_SandboxVoluble::listRefusesNonsense_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("limit") << u"limit=101"_s;
    QTest::newRow("offset") << u"offset=-1"_s;
    QTest::newRow("direction") << u"direction=inbound"_s;
    QTest::newRow("state") << u"state=SENT"_s;
    QTest::newRow("from") << u"from_date=today"_s;
    QTest::newRow("to") << u"to_date=x"_s;
}

void tst_SandboxVoluble::listRefusesNonsense()
{
    QFETCH(QString, query);
    Given given;
    const Peer::Answer answer = given.get(given.orgs + given.messages + u'?' + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(titleOf(answer), u"InvalidParameterValueError"_s);
}

void tst_SandboxVoluble::flatListKnowsOnlyTheOffset()
{
    Given given;
    for (int i = 0; i < 103; ++i)
        given.wrote(QString::number(i), 200 - i);
    const QString rest = u"?limit=1&direction=OUTBOUND&offset="_s;
    QCOMPARE(QJsonDocument::fromJson(given.get(u"/messages"_s + rest).body).array().size(), 100);
    const QJsonArray last = QJsonDocument::fromJson(given.get(u"/messages"_s + rest + u"100"_s).body).array();
    QCOMPARE(last.size(), 3);
    QCOMPARE(last[2][u"body"_s], u"0"_s);
}

void tst_SandboxVoluble::listMayBeLate()
{
    Given given;
    given.service.options().lateList = 1;
    given.sent();
    QVERIFY(given.texts().isEmpty());
    QCOMPARE(given.texts().size(), 1);
}

void tst_SandboxVoluble::contactsWrite()
{
    Given given;
    const QString question = given.sent();
    const QString id = given.service.receive(u"+15550100222"_s, u"Fine"_s, question);
    QVERIFY(!id.isEmpty());

    const QJsonObject answer = given.get(given.orgs + u"/messages/"_s + id).json()[u"data"_s].toObject();
    const QJsonObject attributes{{u"body"_s, u"Fine"_s},
                                 {u"direction"_s, u"INBOUND"_s},
                                 {u"message_state"_s, u"MSG_ARRIVED"_s},
                                 {u"sent_time"_s, QJsonValue::Null},
                                 {u"cost"_s, QJsonValue::Null}};
    QCOMPARE(answer[u"attributes"_s].toObject(), attributes);
    const QJsonValue relationships = answer[u"relationships"_s];
    QVERIFY(relationships[u"servicechain"_s][u"data"_s].isNull());
    QVERIFY(relationships[u"user"_s][u"data"_s].isNull());
    QCOMPARE(relationships[u"is_reply_to"_s][u"data"_s][u"id"_s], question);
    const QString replies = given.orgs + u"/messages/"_s + question + u"/replies"_s;
    QCOMPARE(given.get(replies).json()[u"data"_s][0][u"id"_s], id);

    VolubleContact twin;
    twin.phone = u"+15550100222"_s;
    given.service.add(twin);
    QVERIFY(given.service.receive(u"+15550100222"_s, u"Lost"_s).isEmpty());
    QVERIFY(!given.service.receive(given.ana, u"Found"_s).isEmpty());
}

void tst_SandboxVoluble::listsContacts()
{
    Given given;
    const QJsonObject bo =
        given.get(given.orgs + u"/contacts?offset=1&limit=5"_s).json()[u"data"_s][0].toObject();
    const QJsonObject attributes{{u"title"_s, u"Mr"_s},
                                 {u"first_name"_s, u"Bo"_s},
                                 {u"surname"_s, u"Ek"_s},
                                 {u"email_address"_s, QJsonValue::Null},
                                 {u"phone_number"_s, u"+15550100001"_s}};
    QCOMPARE(bo[u"attributes"_s].toObject(), attributes);
    const QJsonValue category = bo[u"relationships"_s][u"category"_s];
    QVERIFY(category[u"data"_s].isNull());
    QVERIFY(category[u"links"_s][u"related"_s].toString().endsWith(u"/categories/null"_s));

    const QJsonArray flat = QJsonDocument::fromJson(given.get(u"/contacts"_s).body).array();
    QCOMPARE(flat.size(), 3);
    QCOMPARE(flat[0][u"OrganizationId"_s], given.service.options().organization);
    QCOMPARE(flat[0][u"ServicechainId"_s], given.service.servicechains()[0].id);
    QCOMPARE(flat[0][u"email_address"_s], u"ana@example.com"_s);

    QCOMPARE(given.get(u"/contacts/"_s + given.ana).json(), flat[0].toObject());
    QCOMPARE(given.get(u"/contacts/none"_s).status, 404);
    QCOMPARE(given.get(given.orgs + u"/contacts?limit=101"_s).status, 400);
    QCOMPARE(given.get(given.orgs + u"/contacts/count"_s).json()[u"data"_s][u"count"_s], 3);
    given.service.receive(given.ana, u"Hello"_s);
    QCOMPARE(given.get(given.orgs + u"/contacts/"_s + given.ana + u"/messages"_s).body, "{}");
}

void tst_SandboxVoluble::listsServicechains()
{
    Given given;
    const QJsonArray chains = given.get(given.orgs + u"/servicechains/"_s).json()[u"data"_s].toArray();
    QCOMPARE(chains.size(), 2);
    const QJsonValue attributes = chains[1][u"attributes"_s];
    QCOMPARE(attributes[u"name"_s], u"Telegram, then text"_s);
    QCOMPARE(attributes[u"services"_s][0][u"priority"_s], 1);
    QCOMPARE(attributes[u"services"_s][1][u"priority"_s], 2);
    QCOMPARE(attributes[u"services"_s][1][u"servicechain"_s], chains[1][u"id"_s]);
    QCOMPARE(given.get(given.orgs + u"/servicechains/"_s + chains[0][u"id"_s].toString()).status, 200);
    QCOMPARE(given.get(given.orgs + u"/servicechains/none"_s).status, 400);

    QCOMPARE(given.get(u"/services"_s).status, 403);
    given.token = given.service.token({{u"permissions"_s, QJsonArray{u"service:view"_s}}});
    const QJsonArray services = QJsonDocument::fromJson(given.get(u"/services"_s).body).array();
    QCOMPARE(services[1][u"name"_s], u"Telegram"_s);
    QCOMPARE(services[1][u"id"_s], attributes[u"services"_s][0][u"service"_s]);
}

void tst_SandboxVoluble::saysWhoWeAre()
{
    Given given;
    const QJsonValue me = given.get(u"/users/auth0%7Cu1"_s).json()[u"data"_s];
    QCOMPARE(me[u"relationships"_s][u"organization"_s][u"data"_s][u"id"_s],
             given.service.options().organization);
    QCOMPARE(given.get(u"/users/auth0%7Ceve"_s).status, 404);

    given.token = given.service.token({{u"permissions"_s, QJsonArray{u"organization:owner"_s}}});
    QCOMPARE(given.get(u"/orgs"_s).json()[u"data"_s][u"id"_s], given.service.options().organization);
    given.token = given.service.token({{u"permissions"_s, QJsonArray{u"voluble:admin"_s}}});
    QCOMPARE(given.get(u"/orgs"_s).json()[u"data"_s][0][u"id"_s], given.service.options().organization);
    QCOMPARE(given.get(given.orgs).json()[u"data"_s][u"attributes"_s][u"name"_s], u"Kick-off Ltd"_s);
}

void tst_SandboxVoluble::knowsNoOtherPaths()
{
    Given given;
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
    Given given;
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
