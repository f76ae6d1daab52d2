// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"
#include "wire.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestIsOneEntry();
    void journalIsAlsoAFile();
    void closedServerRefusesAndComesBack();
    void listensOnLoopbackOnly();
    void isControlledOverHttp();
    void everyServiceKnowsTheSameVerbs_data();
    void everyServiceKnowsTheSameVerbs();
    void answersCanBeMeddledWith();
    void clockGoesAstray();
};

void tst_SandboxServer::everyRequestIsOneEntry()
{
    Given given;
    given.server.addFault({.kind = Fault::DropBeforeStore, .times = 5});
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 20; ++i) {
        wires.push_back(std::make_unique<Wire>(given.server));
        wires.back()->send(QByteArray::number(i));
    }
    for (const auto &wire : wires)
        QTRY_VERIFY(wire->isComplete() || wire->isClosed());

    QCOMPARE(given.server.journal().count("POST", u"^/api/messaging/messages$"_s), 20);
    QCOMPARE(given.service.messages().size(), 15);
    int number = 0;
    for (const JournalEntry &entry : given.server.journal().entries())
        QCOMPARE(entry.request.number, ++number);
}

void tst_SandboxServer::journalIsAlsoAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal"_s);
    Given given;
    QVERIFY(given.server.journal().writeTo(path));
    given.server.addFault({.kind = Fault::DropAfterStore});
    Wire wire(given.server);
    wire.send("gone");
    QTRY_VERIFY(wire.isClosed());
    given.send();

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject first = QJsonDocument::fromJson(file.readLine()).object();
    const QJsonObject second = QJsonDocument::fromJson(file.readLine()).object();
    QVERIFY(file.atEnd());
    QCOMPARE(first[u"fault"_s], u"dropAfterStore"_s);
    QCOMPARE(first[u"stored"_s], true);
    QCOMPARE(first[u"status"_s], 0);
    QCOMPARE(first[u"method"_s], u"POST"_s);
    QVERIFY(first[u"body"_s].toString().contains(u"\"gone\""_s));
    QVERIFY(first[u"headers"_s].toArray().contains(QJsonArray{u"Host"_s, u"localhost"_s}));
    QVERIFY(second[u"fault"_s].isNull());
    QCOMPARE(second[u"number"_s], 2);
    QCOMPARE(second[u"status"_s], 201);
}

void tst_SandboxServer::closedServerRefusesAndComesBack()
{
    Given given;
    given.send();
    Wire open(given.server);
    open.send("x");
    QTRY_VERIFY(open.isComplete());

    const quint16 port = given.server.port();
    given.server.close();
    QTRY_VERIFY(open.isClosed());
    QCOMPARE(given.peer.get(u"/api/messaging/logs"_s).error, QNetworkReply::ConnectionRefusedError);
    QVERIFY(given.server.listen(port));
    QCOMPARE(given.server.port(), port);
    QCOMPARE(given.peer.get(u"/api/messaging/logs"_s).json()[u"data"_s].toArray().size(), 2);
}

void tst_SandboxServer::listensOnLoopbackOnly()
{
    Given given;
    QCOMPARE(given.server.baseUrl().host(), u"127.0.0.1"_s);
    for (const QTcpServer *server : given.server.servers())
        QCOMPARE(server->serverAddress(), QHostAddress(QHostAddress::LocalHost));
}

void tst_SandboxServer::isControlledOverHttp()
{
    Given given;
    Peer control;
    control.base = given.server.baseUrl();

    QCOMPARE(
        control.ask("POST", u"/_sandbox/faults"_s, R"([{"fault":"status","status":503},{"fault":"html502"}])")
            .json(),
        (QJsonObject{{u"waiting"_s, 2}}));
    QCOMPARE(given.send().status, 503);
    QCOMPARE(control.ask("DELETE", u"/_sandbox/faults"_s).json(), (QJsonObject{{u"waiting"_s, 0}}));
    QCOMPARE(control.ask("POST", u"/_sandbox/faults"_s, "nonsense").status, 400);
    QCOMPARE(given.send().status, 201);

    const auto entries = [&control](const QByteArray &method) {
        return control.ask(method, u"/_sandbox/journal"_s).json()[u"entries"_s].toArray();
    };
    QCOMPARE(entries("GET").size(), 2); // and none of ours
    QCOMPARE(entries("DELETE")[0][u"fault"_s], u"status"_s);
    QVERIFY(entries("GET").isEmpty());

    const QJsonObject where = control.get(u"/_sandbox/coordinates"_s).json()[u"signalwire"_s].toObject();
    QCOMPARE(where[u"server"_s], given.server.baseUrl().toString());
    QCOMPARE(where[u"project"_s], given.service.options().project);
    QCOMPARE(where[u"from"_s], given.service.ownNumber());

    const auto post = [&control](const QString &verb, const QByteArray &body) {
        return control.ask("POST", u"/_sandbox/signalwire/"_s + verb, body).status;
    };
    QCOMPARE(post(u"inbound"_s, R"({"from":"+15550100222","body":"Hello"})"), 201);
    QCOMPARE(post(u"inbound"_s, R"({"from":"+15550100222","to":"+15550100111","body":null})"), 201);
    QCOMPARE(post(u"inbound"_s, R"({"from":"+15550100222","to":"nobody","body":"x"})"), 422);
    QVERIFY(!given.service.messages().constLast().body);
    QCOMPARE(post(u"options"_s, R"({"pace":"manual","token":"other","lateLog":3,"stepEvery":70})"), 200);
    QCOMPARE(given.service.options().pace, SignalWireOptions::Manual);
    QCOMPARE(given.service.options().token, u"other"_s);
    QCOMPARE(given.service.options().lateLog, 3);
    QCOMPARE(given.service.options().stepEvery, 70ms);
    QCOMPARE(post(u"options"_s, R"({"token":"third","unknown":1})"), 400);
    QCOMPARE(post(u"options"_s, R"({"pace":"fast"})"), 400);
    QCOMPARE(given.service.options().token, u"other"_s);
    QCOMPARE(post(u"advance"_s, ""), 200);
    QCOMPARE(post(u"unknown"_s, ""), 404);

    const QJsonArray kept = control.get(u"/_sandbox/signalwire/messages"_s).json()[u"messages"_s].toArray();
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept[0][u"body"_s], u"On my way"_s);
    QCOMPARE(kept[0][u"status"_s], u"initiated"_s);
    QCOMPARE(kept[1][u"direction"_s], u"inbound"_s);

    given.server.addFault({.kind = Fault::Hang, .times = 0});
    Wire wire(given.server);
    wire.send("x");
    QTRY_COMPARE(given.server.journal().entries().size(), 1);
    QCOMPARE(control.ask("POST", u"/_sandbox/release"_s).status, 200);
    QTRY_VERIFY(wire.isComplete());
}

void tst_SandboxServer::everyServiceKnowsTheSameVerbs_data()
{
    QTest::addColumn<QString>("service");
    for (const QString &service : Server().coordinates().keys())
        QTest::addRow("%s", qPrintable(service)) << service;
}

void tst_SandboxServer::everyServiceKnowsTheSameVerbs()
{
    QFETCH(const QString, service);
    Given given;
    const auto ask = [&](const QByteArray &method, const QString &verb, const QJsonObject &json = {}) {
        return given.peer.ask(method, u"/_sandbox/"_s + service + u'/' + verb, QJsonDocument(json).toJson());
    };
    const QJsonArray peers = ask("GET", u"peers"_s).json()[u"peers"_s].toArray();
    QVERIFY(peers.size() >= 2);
    const QString writer = peers[0][u"address"_s].toString();

    const Peer::Answer written = ask("POST", u"inbound"_s, {{u"from"_s, writer}, {u"body"_s, u"Hello"_s}});
    if (written.status != 409) { // nobody is there to see it
        QCOMPARE(written.status, 201);
        const QJsonValue kept = ask("GET", u"messages"_s).json()[u"messages"_s][0];
        QCOMPARE(kept[u"id"_s].toVariant().toString(), written.json()[u"id"_s].toString());
        QCOMPARE(kept[u"direction"_s], u"inbound"_s);
        QCOMPARE(kept[u"body"_s], u"Hello"_s);
        QCOMPARE(kept[u"from"_s], writer);
    }

    const QJsonArray ways = ask("GET", u"ways"_s).json()[u"ways"_s].toArray();
    QVERIFY(!ways.isEmpty());
    for (const QJsonValue &way : ways)
        QVERIFY2(ask("POST", u"options"_s, way[u"options"_s].toObject()).status == 200,
                 qPrintable(way[u"name"_s].toString()));
}

void tst_SandboxServer::answersCanBeMeddledWith()
{
    Given given;
    given.server.setMeddler([](const Request &request, Response &response) {
        if (request.method == "POST")
            response.body = "{}";
    });
    const Peer::Answer answer = given.send();
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body, "{}");
    QCOMPARE(given.service.messages().size(), 1);
    given.server.setMeddler({});
    QVERIFY(!given.sent().isEmpty());
}

void tst_SandboxServer::clockGoesAstray()
{
    Given given;
    QCOMPARE(given.peer.ask("POST", u"/_sandbox/clock"_s, R"({"offset":-7200})").status, 200);
    const Peer::Answer answer = given.send();
    const auto off = [](const QDateTime &time) {
        return qAbs(QDateTime::currentDateTimeUtc().secsTo(time) + 7200) < 60;
    };
    QVERIFY(off(answer.date()));
    QVERIFY(off(QDateTime::fromString(answer.json()[u"created_at"_s].toString(), Qt::ISODate)));
}

QTEST_GUILESS_MAIN(tst_SandboxServer)

#include "tst_sandbox_server.moc"
