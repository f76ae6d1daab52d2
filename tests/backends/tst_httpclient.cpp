// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/givenserver.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Answer = RawServer::Answer;
using Request = RawServer::Request;

namespace {

const QUrl Path(u"messages"_s);

/// Says \p bytes and hangs up.
Answer lastWords(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const Request &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

Answer reset()
{
    return [](QTcpSocket &socket, const Request &) { RawServer::reset(socket); };
}

} // namespace

/// What becomes of one request when the server, or the net, does not behave.
class tst_HttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerComesBack();
    void changeWithoutStatusGoesOutOnceAndIsUnanswered_data();
    void changeWithoutStatusGoesOutOnceAndIsUnanswered();
    void keptAliveConnectionThatClosesCountsOnce();
    void emptyChangeGoesOutOnce();
    void serverThatClosesUnreadNeverGetsTwo();
    void questionWithoutStatusIsUnreachable_data();
    void questionWithoutStatusIsUnreachable();
    void noServerIsUnreachable();
    void unknownHostIsUnreachable();
    void cutAnswerKeepsItsStatus_data();
    void cutAnswerKeepsItsStatus();
    void everyStatusIsAReply_data();
    void everyStatusIsAReply();
    void readsWhatServersMaySay_data();
    void readsWhatServersMaySay();
    void brokenGzipIsNoJson_data();
    void brokenGzipIsNoJson();
    void lateAnswerIsNotTakenForTheNextOne_data();
    void lateAnswerIsNotTakenForTheNextOne();
    void earlyHintsAreNoAnswer();
    void tellsTheServersClock();
};

void tst_HttpClient::answerComesBack()
{
    GivenServer given(Accepted);
    const auto reply = given.post();
    QVERIFY(reply);
    QCOMPARE(reply->status, 201);
    QVERIFY(reply->isSuccess());
    QVERIFY(reply->isComplete);
    QVERIFY(reply->isJson());
    QCOMPARE(reply->body, R"({"id":"1"})");

    QCOMPARE(given.server.requests.size(), 1);
    const Request request = given.server.requests.constFirst();
    QCOMPARE(request.line(), "POST /messages HTTP/1.1");
    QCOMPARE(request.body, Body);
    QVERIFY(request.has("Content-Type: application/json\r\n"));
    QVERIFY(request.has("Content-Length: 13\r\n"));
    QVERIFY(request.has("Accept: application/json\r\n"));
    QVERIFY(request.has("User-Agent: Parlance/"));
}

void tst_HttpClient::changeWithoutStatusGoesOutOnceAndIsUnanswered_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("read, then closed") << lastWords({});
    QTest::newRow("read, then reset") << reset();
    QTest::newRow("half a status line") << lastWords("HTTP/1.");
    QTest::newRow("a status line without its end") << lastWords("HTTP/1.1 201 Created");
    QTest::newRow("a status line without headers") << lastWords("HTTP/1.1 201 Created\r\n");
    QTest::newRow("half the headers") << lastWords("HTTP/1.1 201 Created\r\nContent-Type: appl");
    QTest::newRow("only 100 Continue") << lastWords("HTTP/1.1 100 Continue\r\n\r\n");
    QTest::newRow("another protocol") << lastWords("220 mail.example ESMTP\r\n");
}

void tst_HttpClient::changeWithoutStatusGoesOutOnceAndIsUnanswered()
{
    QFETCH(Answer, answer);
    GivenServer given(answer);
    const auto reply = given.post();
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Unanswered);
    QCOMPARE(given.server.requests.size(), 1);
}

void tst_HttpClient::keptAliveConnectionThatClosesCountsOnce()
{
    GivenServer given([](QTcpSocket &socket, const Request &request) {
        if (request.body.contains("first"))
            socket.write(Accepted);
        else
            socket.disconnectFromHost();
    });
    QVERIFY(QCoro::waitFor(given.client.post(Path, R"({"body":"first"})", Json)));
    const auto second = given.post();
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Unanswered);
    QCOMPARE(given.server.connections, 1); // or the row proves nothing
    QCOMPARE(given.server.requests.size(), 2);
}

void tst_HttpClient::emptyChangeGoesOutOnce()
{
    GivenServer given(lastWords({}));
    const auto reply = QCoro::waitFor(given.client.post(Path, {}, {}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Unanswered);
    QCOMPARE(given.server.requests.size(), 1);
    QVERIFY(given.server.requests.constFirst().has("Content-Length: 0\r\n"));
}

void tst_HttpClient::serverThatClosesUnreadNeverGetsTwo()
{
    GivenServer given(Accepted);
    given.server.onConnection = [&given](QTcpSocket &socket) {
        if (given.server.connections == 1)
            RawServer::reset(socket);
    };
    const auto reply = given.post();
    if (!reply && reply.error().kind == Error::Unreachable)
        QCOMPARE(given.server.requests.size(), 0);
    QVERIFY(given.server.requests.size() <= 1);
    QCOMPARE(reply.has_value(), given.server.requests.size() == 1);
}

void tst_HttpClient::questionWithoutStatusIsUnreachable_data()
{
    changeWithoutStatusGoesOutOnceAndIsUnanswered_data();
}

void tst_HttpClient::questionWithoutStatusIsUnreachable()
{
    QFETCH(Answer, answer);
    GivenServer given(answer);
    const auto reply = given.get();
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Unreachable);
}

void tst_HttpClient::noServerIsUnreachable()
{
    GivenServer given(Accepted);
    given.server.close();
    const auto change = given.post();
    QVERIFY(!change);
    QCOMPARE(change.error().kind, Error::Unreachable);
    QCOMPARE(change.error().reason, Error::NoNetwork);
    QCOMPARE(QCoro::waitFor(given.client.post(Path, {}, {})).error().kind, Error::Unreachable);
    QCOMPARE(given.get().error().kind, Error::Unreachable);
}

void tst_HttpClient::unknownHostIsUnreachable()
{
    HttpClient client;
    client.setServer(QUrl(u"https://no-such-host.invalid"_s));
    const auto reply = QCoro::waitFor(client.post(Path, Body, Json));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Unreachable);
    QCOMPARE(reply.error().reason, Error::NoNetwork);
}

void tst_HttpClient::cutAnswerKeepsItsStatus_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("no body at all") << lastWords("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n");
    QTest::newRow("half a body") << lastWords("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"id\":");
    QTest::newRow("half a chunk") << lastWords(
        "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"id\":");
    QTest::newRow("no last chunk") << lastWords(
        "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{\"id\":\r\n");
}

void tst_HttpClient::cutAnswerKeepsItsStatus()
{
    QFETCH(Answer, answer);
    GivenServer given(answer);
    const auto reply = given.post();
    QVERIFY(reply);
    QCOMPARE(reply->status, 201);
    QVERIFY(!reply->isComplete);
    QCOMPARE(QCoro::waitFor(reply->json()).error().kind, Error::Unanswered);
    QCOMPARE(given.server.requests.size(), 1);
}

void tst_HttpClient::everyStatusIsAReply_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const int status : {200, 204, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 407, 408,
                             409, 410, 413, 415, 418, 422, 425, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << QByteArray();
    for (const auto scheme : {"Basic realm=x", "Digest realm=x, nonce=y", "Negotiate", "NTLM", "Bearer"}) {
        QTest::addRow("401 %s", scheme) << "WWW-Authenticate: " + QByteArray(scheme) + "\r\n";
        QTest::addRow("407 %s", scheme) << "Proxy-Authenticate: " + QByteArray(scheme) + "\r\n";
    }
}

void tst_HttpClient::everyStatusIsAReply()
{
    QFETCH(QByteArray, header);
    const QByteArray status = QByteArray(QTest::currentDataTag()).left(3);
    const QByteArray body = status == "204" || status == "304" ? "" : "{}";
    GivenServer given("HTTP/1.1 " + status + " Whatever\r\n" + header +
                      "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    given.client.setAuthorization("Basic c2VjcmV0");
    const auto reply = given.post();
    QVERIFY(reply);
    QCOMPARE(reply->status, status.toInt());
    QCOMPARE(reply->body, body);
    QVERIFY(reply->isComplete);
    QCOMPARE(given.server.requests.size(), 1);
}

void tst_HttpClient::readsWhatServersMaySay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTTP/1.0, ended by closing")
        << QByteArray("HTTP/1.0 200 OK\r\n\r\n{\"id\":\"1\"}") << QByteArray(R"({"id":"1"})");
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                          "5\r\n{\"id\"\r\n5\r\n:\"1\"}\r\n0\r\n\r\n")
                            << QByteArray(R"({"id":"1"})");
    QTest::newRow("100 first") << "HTTP/1.1 100 Continue\r\n\r\n" + Accepted << QByteArray(R"({"id":"1"})");
    const QByteArray gzip =
        QByteArray::fromHex("1f8b0800000000000203ab56ca4c51b2523254aa0500f3c818f60a000000");
    QTest::newRow("gzip") << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " +
                                 QByteArray::number(gzip.size()) + "\r\n\r\n" + gzip
                          << QByteArray(R"({"id":"1"})");
    QTest::newRow("a page") << QByteArray(
                                   "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n"
                                   "<html>")
                            << QByteArray("<html>");
    QTest::newRow("nothing") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << QByteArray();
}

void tst_HttpClient::readsWhatServersMaySay()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    GivenServer given(lastWords(bytes));
    const auto reply = given.post();
    QVERIFY(reply);
    QVERIFY(reply->isSuccess());
    QCOMPARE(reply->body, body);
    QVERIFY(reply->isComplete);
}

void tst_HttpClient::brokenGzipIsNoJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half") << QByteArray("\x1f\x8b\x08");
    QTest::newRow("not at all") << QByteArray(R"({"id":"1"})");
}

void tst_HttpClient::brokenGzipIsNoJson()
{
    QFETCH(QByteArray, bytes);
    GivenServer given(lastWords("HTTP/1.1 201 Created\r\nContent-Encoding: gzip\r\n\r\n" + bytes));
    const auto reply = given.post();
    QVERIFY(reply);
    QCOMPARE(reply->status, 201);
    QCOMPARE(QCoro::waitFor(reply->json()).error().kind, Error::Unanswered);
}

void tst_HttpClient::lateAnswerIsNotTakenForTheNextOne_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("two answers to one") << "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n" + Accepted;
    QTest::newRow("more body than announced")
        << "HTTP/1.1 202 Accepted\r\nContent-Length: 1\r\n\r\n{" + Accepted;
}

void tst_HttpClient::lateAnswerIsNotTakenForTheNextOne()
{
    QFETCH(QByteArray, first);
    GivenServer given([first](QTcpSocket &socket, const Request &request) {
        socket.write(request.body == "1" ? first : QByteArray("HTTP/1.1 204 No Content\r\n\r\n"));
    });
    const auto reply = QCoro::waitFor(given.client.post(Path, "1", Json));
    QVERIFY(reply);
    QVERIFY(reply->status != 201);
    const auto next = QCoro::waitFor(given.client.post(Path, "2", Json));
    QVERIFY(next ? next->status == 204 : next.error().kind == Error::Unanswered);
}

void tst_HttpClient::earlyHintsAreNoAnswer()
{
    RawServer *server = nullptr;
    QTcpSocket *slow = nullptr;
    GivenServer given([&server, &slow](QTcpSocket &socket, const Request &request) {
        if (request.line().contains("slow")) {
            slow = &socket;
        } else if (request.body == "1") {
            socket.write("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
        } else {
            if (server->connections == 2)
                socket.write(
                    Accepted); // the answer to the first request, where the second one waits for its own
            socket.write("HTTP/1.1 204 No Content\r\n\r\n");
            slow->write(Accepted);
        }
    });
    server = &given.server;
    auto unconcerned = given.client.get(QUrl(u"slow"_s));
    QTRY_VERIFY(slow);

    const auto reply = given.post(u"messages"_s, "1");
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Unanswered);
    const auto next = given.post(u"messages"_s, "2");
    QVERIFY(next);
    QCOMPARE(next->status, 204);
    QVERIFY(QCoro::waitFor(unconcerned));
}

void tst_HttpClient::tellsTheServersClock()
{
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addDays(1);
    const QString date = QLocale::c().toString(ahead, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    GivenServer given("HTTP/1.1 200 OK\r\nDate: " + date.toLatin1() + "\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(given.client.clockAhead(), 0s);
    const auto reply = given.get();
    QVERIFY(reply);
    QCOMPARE(reply->serverTime().toSecsSinceEpoch(), ahead.toSecsSinceEpoch());
    QVERIFY(given.client.clockAhead() > 23h);
    QVERIFY(given.client.clockAhead() <= 24h);
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_httpclient.moc"
