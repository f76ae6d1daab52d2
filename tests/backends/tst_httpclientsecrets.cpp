// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/givenserver.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;

using Request = RawServer::Request;

namespace {

const QByteArray Canary("k4n4r13nv0g3l");

/// Everything logged while it lives.
class Log
{
public:
    Log()
    {
        text.clear();
        previous = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &message) { text += message + u'\n'; });
    }
    ~Log() { qInstallMessageHandler(previous); }
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    static inline QString text;

private:
    QtMessageHandler previous;
};

struct Environment
{
    Environment(const char *name, const QByteArray &value) : name(name) { qputenv(name, value); }
    ~Environment() { qunsetenv(name); }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

    const char *name;
};

struct Given : GivenServer
{
    template<typename T>
    explicit Given(const T &answer) : GivenServer(answer)
    {
        client.setAuthorization("Basic " + Canary);
    }
};

} // namespace

/// Who gets to see what.
class tst_HttpClientSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serversAreChecked_data();
    void serversAreChecked();
    void pathsAreResolved_data();
    void pathsAreResolved();
    void otherServersAreRefusedUnasked_data();
    void otherServersAreRefusedUnasked();
    void authorizationIsSentWhenSet();
    void headersCannotBeInjected_data();
    void headersCannotBeInjected();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void refusalsRepeatNoSecrets_data();
    void refusalsRepeatNoSecrets();
    void cookiesAreNotKept();
    void ourOwnComputerNeedsNoProxy();
    void proxyGetsNoCredentials();
    void logTellsNoSecrets();
};

void tst_HttpClientSecrets::serversAreChecked_data()
{
    QTest::addColumn<bool>("usable");
    for (const auto url :
         {"https://example.com", "https://example.com/", "https://example.com:8443/base/v1",
          "http://127.0.0.1:8080", "http://localhost/x", "http://[::1]:80", "HTTPS://EXAMPLE.COM"})
        QTest::newRow(url) << true;
    for (const auto url :
         {"", "example.com", "http://example.com", "http://127.0.0.1.example.com",
          "http://localhost.example.com", "http://192.168.0.1", "ftp://localhost", "file:///etc/passwd",
          "https://", "https://user@example.com", "https://u:p@example.com", "https://example.com?x=1",
          "https://example.com#x", "data:text/plain,x", "https://exa mple.com"})
        QTest::newRow(url) << false;
}

void tst_HttpClientSecrets::serversAreChecked()
{
    QFETCH(bool, usable);
    const auto valid = HttpClient::validate(QUrl(QLatin1StringView(QTest::currentDataTag())));
    QCOMPARE(valid.has_value(), usable);
    if (!valid) {
        QCOMPARE(valid.error().kind, Error::Refused);
        QCOMPARE(valid.error().reason, Error::BadSettings);
    }
}

void tst_HttpClientSecrets::pathsAreResolved_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("no prefix") << QString() << u"api/messages"_s << QByteArray("/api/messages");
    QTest::newRow("prefix") << u"/proxy"_s << u"api/messages"_s << QByteArray("/proxy/api/messages");
    QTest::newRow("prefix with slash")
        << u"/proxy/"_s << u"api/messages"_s << QByteArray("/proxy/api/messages");
    QTest::newRow("link of the host")
        << u"/proxy"_s << u"/api/messages?Page=1"_s << QByteArray("/api/messages?Page=1");
    QTest::newRow("encoded prefix") << u"/a%2Fb"_s << u"messages"_s << QByteArray("/a%2Fb/messages");
    QTest::newRow("query") << QString() << u"m?To=%2B1555&DateSent%3E=2026-03-01"_s
                           << QByteArray("/m?To=%2B1555&DateSent%3E=2026-03-01");
    QTest::newRow("fragment") << QString() << u"m#part"_s << QByteArray("/m");
}

void tst_HttpClientSecrets::pathsAreResolved()
{
    QFETCH(QString, prefix);
    QFETCH(QString, path);
    QFETCH(QByteArray, target);
    Given given(Accepted);
    QUrl server = given.server.url();
    server.setPath(prefix, QUrl::StrictMode);
    given.client.setServer(server);
    QVERIFY(given.get(path));
    QCOMPARE(given.server.requests.constFirst().line(), "GET " + target + " HTTP/1.1");
    QCOMPARE(given.client.server(), server);
}

void tst_HttpClientSecrets::otherServersAreRefusedUnasked_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("other port") << u"http://127.0.0.1:%1/x"_s;
    QTest::newRow("without scheme") << u"//127.0.0.1:%1/x"_s;
    QTest::newRow("other name") << u"http://localhost:%2/x"_s;
    QTest::newRow("other scheme") << u"https://127.0.0.1:%2/x"_s;
    QTest::newRow("credentials") << u"http://user:password@127.0.0.1:%2/x"_s;
    QTest::newRow("host after @") << u"http://127.0.0.1:%2@127.0.0.1:%1/x"_s;
    QTest::newRow("file") << u"file:///etc/hostname"_s;
    QTest::newRow("data") << u"data:application/json,{}"_s;
}

void tst_HttpClientSecrets::otherServersAreRefusedUnasked()
{
    QFETCH(QString, link);
    RawServer trap(Accepted);
    Given given(Accepted);
    link.replace(u"%1"_s, QString::number(trap.serverPort()));
    link.replace(u"%2"_s, QString::number(given.server.serverPort()));
    for (const auto &reply : {given.get(link), given.post(link)}) {
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Refused);
        QVERIFY(!reply.error().detail.contains(u"password"_s));
    }
    QCOMPARE(trap.connections, 0);
    QCOMPARE(given.server.connections, 0);
}

void tst_HttpClientSecrets::authorizationIsSentWhenSet()
{
    Given given(Accepted);
    QVERIFY(given.post(u"x"_s));
    QVERIFY(given.server.requests.constLast().has("Authorization: Basic " + Canary + "\r\n"));
    given.client.setAuthorization({});
    QVERIFY(given.post(u"x"_s));
    QVERIFY(!given.server.requests.constLast().has("Authorization:"));
}

void tst_HttpClientSecrets::headersCannotBeInjected_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("contentType");
    QTest::newRow("authorization") << QByteArray("Basic x\r\nX-Evil: 1") << Json;
    QTest::newRow("line feed") << QByteArray("Basic x\nX-Evil: 1") << Json;
    QTest::newRow("NUL") << QByteArray("Basic x\0y", 9) << Json;
    QTest::newRow("not ASCII") << QByteArray("Basic \xc3\xa4") << Json;
    QTest::newRow("content type") << QByteArray() << QByteArray("text/plain\r\nX-Evil: 1");
}

void tst_HttpClientSecrets::headersCannotBeInjected()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, contentType);
    Given given(Accepted);
    given.client.setAuthorization(authorization);
    const auto reply = QCoro::waitFor(given.client.post(QUrl(u"x"_s), Body, contentType));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Refused);
    QCOMPARE(given.server.connections, 0);
}

void tst_HttpClientSecrets::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("toOurselves");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d to another", status) << status << false;
        QTest::addRow("%d to itself", status) << status << true;
    }
}

void tst_HttpClientSecrets::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, toOurselves);
    RawServer trap(Accepted);
    Given given(RawServer::Answer([&](QTcpSocket &socket, const Request &) {
        const QByteArray target = toOurselves ? "/other" : trap.url().toEncoded() + "/other";
        socket.write("HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + target +
                     "\r\nContent-Length: 0\r\n\r\n");
    }));
    for (const auto &reply : {given.get(u"x"_s), given.post(u"x"_s)}) {
        QVERIFY(reply);
        QCOMPARE(reply->status, status);
    }
    QCOMPARE(given.server.requests.size(), 2);
    QCOMPARE(trap.connections, 0);
}

void tst_HttpClientSecrets::refusalsRepeatNoSecrets_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("secret"); // in the body
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("shown");

    const QByteArray pair("me:k4n4r13/v0g3l\"");
    const QByteArray basic = "Basic " + pair.toBase64();
    QTest::newRow("token") << "Bearer " + Canary << QByteArray() << R"({"error":"no )" + Canary + R"("})"
                           << QByteArray(R"({"error":"no ***"})");
    QTest::newRow("header") << basic << QByteArray() << "you sent " + basic
                            << QByteArray("you sent Basic ***");
    QTest::newRow("password") << basic << QByteArray() << QByteArray(R"({"error":"k4n4r13\/v0g3l\""})")
                              << QByteArray(R"({"error":"***"})");
    QTest::newRow("in the body") << QByteArray() << Canary << Canary + " is wrong"
                                 << QByteArray("*** is wrong");
    QTest::newRow("too short") << QByteArray("Bearer a") << QByteArray("b") << QByteArray("a bad one")
                               << QByteArray("a bad one");
}

void tst_HttpClientSecrets::refusalsRepeatNoSecrets()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, shown);

    GivenServer given("HTTP/1.1 400 No " + words.left(1) + "\r\nX-Reason: " + words +
                      "\r\nContent-Length: " + QByteArray::number(words.size()) + "\r\n\r\n" + words);
    given.client.setAuthorization(authorization);
    HttpRequest request{.verb = "POST", .path = QUrl(u"messages"_s), .body = Body, .contentType = Json};
    request.secrets.append(secret);
    const auto reply = QCoro::waitFor(given.client.exchange(request));
    QVERIFY(reply);
    QCOMPARE(reply->body, shown);
    QCOMPARE(reply->header("X-Reason"), shown);
}

void tst_HttpClientSecrets::cookiesAreNotKept()
{
    Given given("HTTP/1.1 200 OK\r\nSet-Cookie: id=" + Canary + "; Path=/\r\nContent-Length: 2\r\n\r\n{}");
    QVERIFY(given.get(u"x"_s));
    QVERIFY(given.get(u"x"_s));
    QCOMPARE(given.server.requests.size(), 2);
    QVERIFY(!given.server.requests.constLast().has("Cookie:"));
}

void tst_HttpClientSecrets::ourOwnComputerNeedsNoProxy()
{
    RawServer trap(Accepted);
    const Environment proxy("http_proxy", trap.url().toEncoded());
    Given given(Accepted);
    QVERIFY(given.post(u"x"_s));
    QCOMPARE(given.server.requests.size(), 1);
    QCOMPARE(trap.connections, 0);
}

void tst_HttpClientSecrets::proxyGetsNoCredentials()
{
    RawServer trap("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                   "Content-Length: 0\r\n\r\n");
    QUrl url = trap.url();
    url.setUserInfo(QString::fromLatin1("user:" + Canary));
    const Environment proxy("https_proxy", url.toEncoded());
    Given given(Accepted);
    given.client.setServer(QUrl(u"https://service.invalid"_s));
    const auto reply = given.post(u"x"_s);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Unreachable);
    QVERIFY(!trap.requests.isEmpty());
    for (const Request &request : trap.requests) {
        QCOMPARE(request.line(), "CONNECT service.invalid:443 HTTP/1.1");
        QVERIFY(!request.has("Proxy-Authorization:"));
        QVERIFY(!request.has("Authorization:"));
    }
}

void tst_HttpClientSecrets::logTellsNoSecrets()
{
    const QString canary = QString::fromLatin1(Canary);
    const Log log;
    Given given(RawServer::Answer([](QTcpSocket &socket, const Request &request) {
        if (request.line().contains("lost"))
            socket.disconnectFromHost();
        else
            socket.write("HTTP/1.1 404 Not " + Canary + "\r\nX-Secret: " + Canary +
                         "\r\nContent-Length: 13\r\n\r\n" + Canary);
    }));
    for (const auto path : {"v1/messages/%1", "v1/messages/%1?To=%1#%1", "lost/%1?token=%1", "%1@example.com",
                            "+15550100222", "http://%1.example.com/", "http://%1:%1@127.0.0.1/"}) {
        const QString link = QString::fromLatin1(path).replace(u"%1"_s, canary);
        QCoro::waitFor(given.client.post(QUrl(link), Canary, Json));
        QCoro::waitFor(given.client.get(QUrl(link)));
    }
    QVERIFY2(Log::text.contains(u"POST 127.0.0.1/v1/messages/* 404\n"_s), qPrintable(Log::text));
    QVERIFY2(Log::text.contains(u"POST 127.0.0.1/lost/* "_s), qPrintable(Log::text));
    QVERIFY2(!Log::text.contains(canary, Qt::CaseInsensitive), qPrintable(Log::text));
    QVERIFY2(!Log::text.contains(u"5550100"_s), qPrintable(Log::text));
}

QTEST_GUILESS_MAIN(tst_HttpClientSecrets)
#include "tst_httpclientsecrets.moc"
