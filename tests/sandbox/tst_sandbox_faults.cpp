// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/signalwire/signalwireservice.h"
#include "peer.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto Sending = u"/api/messaging/messages"_s;

/// A connection that shows every byte.
class Wire
{
public:
    explicit Wire(Server &server)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, [this] { received += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress::LocalHost, server.port());
        credentials =
            (server.signalWire().options().project + u':' + server.signalWire().options().token).toUtf8();
    }

    /// Sends a text, which is a good request.
    void send(const QByteArray &text)
    {
        const QByteArray body = R"({"from":"+15550100111","to":"+15550100222","body":")" + text + R"("})";
        m_socket.write("POST /api/messaging/messages HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " +
                       credentials.toBase64() + "\r\nContent-Type: application/json\r\nContent-Length: " +
                       QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    [[nodiscard]] bool isComplete() const
    {
        static const QRegularExpression length(u"\r\nContent-Length: (\\d+)\r\n"_s);
        const auto match = length.match(QString::fromLatin1(received));
        const qsizetype head = received.indexOf("\r\n\r\n") + 4;
        return match.hasMatch() && head > 3 && received.size() == head + match.captured(1).toLongLong();
    }

    [[nodiscard]] QByteArray body() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }

    QByteArray received;

private:
    QTcpSocket m_socket;
    QByteArray credentials;
};

struct Given
{
    Given()
    {
        server.listen();
        peer.base = server.baseUrl();
        peer.credentials = (service.options().project + u':' + service.options().token).toUtf8();
    }

    Peer::Answer send()
    {
        return peer.post(
            Sending,
            {{u"from"_s, service.ownNumber()}, {u"to"_s, u"+15550100222"_s}, {u"body"_s, u"On my way"_s}});
    }

    Server server;
    SignalWireService &service = server.signalWire();
    Peer peer;
};

} // namespace

class tst_SandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strike_data();
    void strike();
    void slowAnswersHoldUpNobody();
    void hangingAnswersWaitForRelease();
    void hostileAnswersAreHostile_data();
    void hostileAnswersAreHostile();
    void ruleMeetsWhatItNames();
    void firstRuleThatMatchesStrikes();
    void ruleMayMeetEverything();
    void badRulesAreRefused_data();
    void badRulesAreRefused();
    void everyRequestIsOneEntry();
    void journalIsAlsoAFile();
    void closedServerRefusesAndComesBack();
    void listensOnLoopbackOnly();
    void isControlledOverHttp();
    void clockGoesAstray();
};

void tst_SandboxFaults::strike_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("answer"); // a regular expression for all of it
    QTest::addColumn<bool>("closed");    // or is the connection kept?
    QTest::addColumn<bool>("stored");
    QTest::addColumn<int>("status"); // in the journal

    const auto row = [](const char *name, const QByteArray &rule, const QString &answer, bool closed,
                        bool stored, int status) {
        QTest::newRow(name) << rule << QRegularExpression::anchoredPattern(answer) << closed << stored
                            << status;
    };
    const auto head = [](const QString &statusLine, const QString &more = {}) {
        return u"(?s)HTTP/1\\.1 %1\r\nDate: .*%2.*\r\n\r\n"_s.arg(statusLine, more);
    };
    row("no fault", "", head(u"201 Created"_s) + u"\\{.*\\}"_s, false, true, 201);
    row("dropBeforeStore", "dropBeforeStore", u""_s, true, false, 0);
    row("dropAfterStore", "dropAfterStore", u""_s, true, true, 0);
    row("halfAnswer", "halfAnswer", head(u"201 Created"_s) + u"\\{.*[^}]"_s, true, true, 201);
    row("halfAnswer, not stored", R"({"fault":"halfAnswer","stored":false})",
        head(u"503 Service Unavailable"_s) + u"\\{.*[^}]"_s, true, false, 503);
    row("cutInStatusLine", "cutInStatusLine", u"HTTP/1\\.1 2"_s, true, true, 201);
    row("slow", R"({"fault":"slow","delay":1})", head(u"201 Created"_s) + u"\\{.*\\}"_s, false, true, 201);
    row("html502", "html502", head(u"502 Bad Gateway"_s, u"text/html"_s) + u"<html>.*"_s, false, false, 502);
    row("html502, stored", R"({"fault":"html502","stored":true})", head(u"502 Bad Gateway"_s) + u"<html>.*"_s,
        false, true, 502);
    row("500", "status",
        head(u"500 Internal Server Error"_s) + u"\\{\"error\":\"Internal Server Error\"\\}"_s, false, false,
        500);
    row("503", R"({"fault":"status","status":503})", head(u"503 Service Unavailable"_s) + u".*"_s, false,
        false, 503);
    row("429 in seconds", R"({"fault":"status","status":429,"retryAfter":7})",
        head(u"429 Too Many Requests"_s, u"\r\nRetry-After: 7"_s) + u".*"_s, false, false, 429);
    row("429 with a date", R"({"fault":"status","status":429,"retryAfter":"Wed, 21 Oct 2026 07:28:00 GMT"})",
        head(u"429 Too Many Requests"_s, u"\r\nRetry-After: Wed, 21 Oct 2026 07:28:00 GMT"_s) + u".*"_s,
        false, false, 429);
    row("storeThenStatus", "storeThenStatus", head(u"500 Internal Server Error"_s) + u".*"_s, false, true,
        500);
    row("storeThenStatus 502", R"({"fault":"storeThenStatus","status":502})",
        head(u"502 Bad Gateway"_s) + u".*"_s, false, true, 502);
    row("truncatedJson", "truncatedJson", head(u"201 Created"_s) + u"\\{.*[^}]"_s, false, true, 201);
    row("hostileJson", "hostileJson", head(u"201 Created"_s) + u"\\{.*\\}"_s, false, true, 201);
    row("emptyBody", "emptyBody", head(u"200 OK"_s, u"Content-Length: 0"_s), false, false, 200);
    row("html200", "html200", head(u"200 OK"_s, u"text/html"_s) + u"<!DOCTYPE html>.*"_s, false, false, 200);
    row("redirect", R"({"fault":"redirect","location":"http://127.0.0.1:1/x"})",
        head(u"302 Found"_s, u"\r\nLocation: http://127.0.0.1:1/x"_s), false, false, 302);
    row("redirect 307", R"({"fault":"redirect","status":307,"location":"/x"})",
        head(u"307 .*"_s, u"\r\nLocation: /x"_s), false, false, 307);
}

void tst_SandboxFaults::strike()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, answer);
    QFETCH(bool, closed);
    QFETCH(bool, stored);
    QFETCH(int, status);

    Given given;
    if (!rule.isEmpty())
        QVERIFY(given.server.addFaults(rule));
    Wire wire(given.server);
    wire.send("On my way");
    QTRY_VERIFY(wire.isComplete() || wire.isClosed());

    QVERIFY2(QRegularExpression(answer).match(QString::fromUtf8(wire.received)).hasMatch(), wire.received);
    QCOMPARE(wire.isClosed(), closed);
    QCOMPARE(given.service.messages().size(), stored ? 1 : 0);
    QCOMPARE(given.server.journal().entries().size(), 1);
    const JournalEntry entry = given.server.journal().entries().constFirst();
    QCOMPARE(entry.stored, stored);
    QCOMPARE(entry.status, status);
    QCOMPARE(entry.fault.isEmpty(), rule.isEmpty());
    QCOMPARE(entry.request.path, Sending);

    if (!closed) { // the rule is used up, and the connection as good as before
        wire.received.clear();
        wire.send("Again");
        QTRY_VERIFY(wire.isComplete());
        QVERIFY(wire.received.startsWith("HTTP/1.1 201 "));
    }
}

void tst_SandboxFaults::slowAnswersHoldUpNobody()
{
    Given given;
    given.server.addFault({.kind = Fault::Slow, .delay = 1s});
    Wire slow(given.server);
    slow.send("slow");
    QTRY_COMPARE(given.service.messages().size(), 1);
    QCOMPARE(given.send().status, 201);
    QVERIFY(slow.received.isEmpty());
    QTRY_VERIFY(slow.isComplete());
}

void tst_SandboxFaults::hangingAnswersWaitForRelease()
{
    Given given;
    given.server.addFault({.kind = Fault::Hang});
    given.server.addFault({.kind = Fault::Hang, .stored = false});
    Wire first(given.server);
    first.send("first");
    QTRY_COMPARE(given.server.journal().entries().size(), 1);
    QCOMPARE(given.service.messages().size(), 1);
    {
        Wire gone(given.server); // gives up before it is answered
        gone.send("second");
        QTRY_COMPARE(given.server.journal().entries().size(), 2);
    }
    QCOMPARE(given.send().status, 201);
    QCOMPARE(given.service.messages().size(), 2);
    QVERIFY(first.received.isEmpty() && !first.isClosed());

    given.server.release();
    QTRY_VERIFY(first.isComplete());
    QVERIFY(first.received.startsWith("HTTP/1.1 201 "));
}

void tst_SandboxFaults::hostileAnswersAreHostile_data()
{
    QTest::addColumn<Fault::Hostility>("hostility");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("readable"); // as a JSON object

    QTest::newRow("deepNesting") << Fault::DeepNesting << u"^\\[{10000}\\{.*\\}\\]{10000}$"_s << false;
    QTest::newRow("wrongTypes") << Fault::WrongTypes
                                << u"\"id\":-1,.*\"media\":\\{.*\"number_of_segments\":\"many\""_s << true;
    QTest::newRow("hugeNumbers")
        << Fault::HugeNumbers << u"\"id\":18446744073709551617,.*\"number_of_segments\":9007199254740993,"_s
        << true;
    QTest::newRow("nulls") << Fault::Nulls << u"\"id\":null,.*\"status\":null,"_s << true;
    QTest::newRow("giantStrings") << Fault::GiantStrings << u"a{60000}"_s << true;
    QTest::newRow("listAtTop") << Fault::ListAtTop << u"^\\[\\{.*\\}\\]$"_s << false;
    QTest::newRow("notUtf8") << Fault::NotUtf8 << u"\"id\":\"\u00ff\u00fe"_s << false;
}

void tst_SandboxFaults::hostileAnswersAreHostile()
{
    QFETCH(Fault::Hostility, hostility);
    QFETCH(QString, pattern);
    QFETCH(bool, readable);
    Given given;
    given.server.addFault({.kind = Fault::HostileJson, .hostility = hostility});
    const Peer::Answer answer = given.send();

    QCOMPARE(answer.status, 201);
    QVERIFY(QRegularExpression(pattern).match(QString::fromLatin1(answer.body)).hasMatch());
    QCOMPARE(!answer.json().isEmpty(), readable);
    QCOMPARE(given.service.messages().size(), 1);

    // the same by name
    const QByteArray rule =
        R"({"fault":"hostileJson","hostility":")" + QByteArray(QTest::currentDataTag()) + R"("})";
    QVERIFY(given.server.addFaults(rule));
    QCOMPARE(given.server.faults().constLast().hostility, hostility);
}

void tst_SandboxFaults::ruleMeetsWhatItNames()
{
    Given given;
    given.server.addFault(
        {.kind = Fault::Status, .method = "GET", .path = u"^/api/messaging/logs\\?.*Page=1"_s});
    QCOMPARE(given.send().status, 201);
    QCOMPARE(given.peer.get(u"/api/messaging/logs"_s).status, 200);
    QCOMPARE(given.peer.get(u"/api/messaging/logs?a=b&Page=1"_s).status, 500);
    QCOMPARE(given.peer.get(u"/api/messaging/logs?a=b&Page=1"_s).status, 200);
}

void tst_SandboxFaults::firstRuleThatMatchesStrikes()
{
    Given given;
    given.server.addFault({.kind = Fault::Status, .times = 2, .status = 503});
    given.server.addFault({.kind = Fault::Html502});
    QList<int> seen;
    for (int i = 0; i < 4; ++i)
        seen << given.send().status;
    QCOMPARE(seen, (QList<int>{503, 503, 502, 201}));
    QVERIFY(given.server.faults().isEmpty());
    QCOMPARE(given.service.messages().size(), 1);
}

void tst_SandboxFaults::ruleMayMeetEverything()
{
    Given given;
    given.server.addFault({.kind = Fault::Status, .times = 0});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(given.send().status, 500);
    given.server.clearFaults();
    QCOMPARE(given.send().status, 201);
}

void tst_SandboxFaults::badRulesAreRefused_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("unknown kind") << QByteArray("explode");
    QTest::newRow("not in lower camel case") << QByteArray("Html502");
    QTest::newRow("no kind") << QByteArray(R"({"times":2})");
    QTest::newRow("unknown key") << QByteArray(R"({"fault":"slow","seconds":2})");
    QTest::newRow("unknown hostility") << QByteArray(R"({"fault":"hostileJson","hostility":"rude"})");
    QTest::newRow("no regular expression") << QByteArray(R"({"fault":"hang","path":"("})");
    QTest::newRow("one of a list") << QByteArray(R"([{"fault":"hang"},{"fault":"x"}])");
}

void tst_SandboxFaults::badRulesAreRefused()
{
    QFETCH(QByteArray, rule);
    Server server;
    QVERIFY(!server.addFaults(rule));
    QVERIFY(server.faults().isEmpty());
}

void tst_SandboxFaults::everyRequestIsOneEntry()
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

void tst_SandboxFaults::journalIsAlsoAFile()
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

void tst_SandboxFaults::closedServerRefusesAndComesBack()
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

void tst_SandboxFaults::listensOnLoopbackOnly()
{
    Given given;
    QCOMPARE(given.server.baseUrl().host(), u"127.0.0.1"_s);
    for (const QTcpServer *server : given.server.servers())
        QCOMPARE(server->serverAddress(), QHostAddress(QHostAddress::LocalHost));
}

void tst_SandboxFaults::isControlledOverHttp()
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

void tst_SandboxFaults::clockGoesAstray()
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

QTEST_GUILESS_MAIN(tst_SandboxFaults)

#include "tst_sandbox_faults.moc"
