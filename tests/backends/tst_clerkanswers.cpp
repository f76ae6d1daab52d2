// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/clerkgiven.h"
#include "tests/support/rawserver.h"

#include <QTest>

#include <algorithm>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::ClerkOptions;

/// What each answer to a message that was sent to Clerk Chat means.
class tst_ClerkAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomeIsInTheAnswer_data();
    void outcomeIsInTheAnswer();
    void flatAnswerIsRead();
    void mockIsBelievedNoMoreThanNeeded();

    void answersAreMapped_data();
    void answersAreMapped();
    void refusalIsPutInWords_data();
    void refusalIsPutInWords();
    void patienceIsTold_data();
    void patienceIsTold();
    void wrongKeyIsUnauthorised();
    void usedUpPlanIsALimit();
};

void tst_ClerkAnswers::outcomeIsInTheAnswer_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("shouts");
    QTest::addColumn<Delivery::State>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");

    QTest::newRow("sending") << Peer << false << Delivery::Sent << QString() << QString();
    QTest::newRow("an unknown word") << u"+14155550009"_s << false << Delivery::Sent << QString()
                                     << QString();
    QTest::newRow("failed") << u"+14155550002"_s << false << Delivery::Failed << u"unspecified"_s
                            << u"30008"_s;
    QTest::newRow("FAILED") << u"+14155550002"_s << true << Delivery::Failed << u"unspecified"_s
                            << u"30008"_s;
    QTest::newRow("opted out") << u"+14155550003"_s << false << Delivery::Failed << u"opted-out"_s
                               << u"21610"_s;
}

void tst_ClerkAnswers::outcomeIsInTheAnswer()
{
    QFETCH(QString, to);
    QFETCH(bool, shouts);
    QFETCH(Delivery::State, state);
    QFETCH(QString, reason);
    QFETCH(QString, code);

    ClerkGiven given;
    given.options().shoutsStatus = shouts;
    const auto receipt = given.send(u"hi"_s, to);
    QVERIFY(receipt);
    QCOMPARE(receipt->state, state);
    QVERIFY(!receipt->remoteId.isEmpty());
    QCOMPARE(receipt->problem.has_value(), !reason.isEmpty());
    if (receipt->problem) {
        QCOMPARE(word(receipt->problem->reason), reason);
        QCOMPARE(receipt->problem->code, code);
    }
}

void tst_ClerkAnswers::flatAnswerIsRead()
{
    ClerkGiven given;
    given.options().flat = true;
    const auto receipt = given.send(u"hi"_s);
    QVERIFY(receipt);
    QCOMPARE(receipt->remoteId, u"81234567"_s);
}

void tst_ClerkAnswers::mockIsBelievedNoMoreThanNeeded()
{
    ClerkGiven given;
    given.options().mock = true;
    for (const QString &text : {u"one"_s, u"two"_s}) {
        const auto receipt = given.send(text);
        QVERIFY(receipt);
        QCOMPARE(receipt->state, Delivery::Sent);
        QCOMPARE(receipt->remoteId, u"1"_s);
        QCOMPARE(receipt->conversation, Peer); // not the sample's
        QVERIFY(!receipt->body);               // nor its text
        QVERIFY(receipt->problem);
        QCOMPARE(receipt->problem->reason, Error::Warning);
    }
}

void tst_ClerkAnswers::answersAreMapped_data()
{
    QTest::addColumn<QByteArray>("status"); // line, and headers if any
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind"); // -1: accepted
    QTest::addColumn<Error::Reason>("reason");

    const auto row = [](const char *name, const QByteArray &status, const QByteArray &body, int kind,
                        Error::Reason reason = Error::Unspecified) {
        QTest::newRow(name) << status << body << kind << reason;
    };
    const auto accepted = -1;
    row("201", "201 Created", R"({"data":{"id":5}})", accepted);
    row("200", "200 OK", R"({"data":{"id":5}})", accepted);
    row("in a list", "201 Created", R"({"data":[{"id":5}]})", accepted);
    row("no id", "201 Created", R"({"data":{"status":"sent"}})", accepted);
    row("an id that is none", "201 Created", R"({"data":{"id":{},"status":"sent"}})", accepted);
    row("empty data", "201 Created", R"({"data":{}})", accepted);
    row("flat", "201 Created", R"({"id":5,"status":"sent"})", accepted);
    row("cut", "201 Created", R"({"data":{"id":5,"bo)", accepted);
    row("null data", "201 Created", R"({"data":null})", Error::Unanswered, Error::NotTheService);
    row("another's JSON", "200 OK", R"({"status":"ok"})", Error::Unanswered, Error::NotTheService);
    row("a list", "201 Created", R"([])", Error::Unanswered, Error::NotTheService);
    row("empty", "201 Created", "", Error::Unanswered, Error::NotTheService);
    row("a page", "200 OK\r\nContent-Type: text/html", "<html></html>", Error::Unanswered,
        Error::NotTheService);
    row("400", "400 Bad Request", "", Error::Refused);
    row("401", "401 Unauthorized", "", Error::Unauthorised, Error::SignInNeeded);
    row("402", "402 Payment Required", "", Error::Refused, Error::NoCredit);
    row("403", "403 Forbidden", "", Error::Refused, Error::NotPermitted);
    row("403 of a limit", "403 Forbidden", R"({"message":"Segment limit reached"})", Error::Refused,
        Error::LimitReached);
    row("404", "404 Not Found", "", Error::Refused, Error::NotFound);
    row("413", "413 Too Large", "", Error::Refused, Error::TextTooLong);
    row("415", "415 Unsupported Media Type", "", Error::Refused);
    row("422", "422 Unprocessable Entity", "", Error::Refused);
    row("408", "408 Request Timeout", "", Error::Busy, Error::TimedOut);
    row("429", "429 Too Many Requests", "", Error::Busy, Error::Overloaded);
    row("503 for now", "503 Unavailable\r\nRetry-After: 7", "", Error::Busy, Error::Overloaded);
    row("503", "503 Unavailable", "", Error::Unanswered, Error::ServiceTrouble);
    row("500", "500 Internal Server Error", "", Error::Unanswered, Error::ServiceTrouble);
    row("500 in words", "500 Internal Server Error", R"({"statusCode":500,"message":"oops"})",
        Error::Unanswered, Error::ServiceTrouble);
    row("502", "502 Bad Gateway\r\nContent-Type: text/html", "<html></html>", Error::Unanswered,
        Error::ServiceTrouble);
    row("504", "504 Gateway Timeout", "", Error::Unanswered, Error::ServiceTrouble);
    row("moved", "307 Temporary Redirect\r\nLocation: /public/messages2", "", Error::Refused,
        Error::ServerMoved);
}

void tst_ClerkAnswers::answersAreMapped()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(Error::Reason, reason);

    const QByteArray type = status.contains("Content-Type") || body.isEmpty()
                                ? QByteArray()
                                : QByteArray("Content-Type: application/json\r\n");
    RawServer server("HTTP/1.1 " + status + "\r\n" + type +
                     "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    ClerkBackend backend;
    const AccountSettings settings{
        {u"server"_s, server.url().toString()}, {u"sender"_s, u"+14155550100"_s}, {u"apikey"_s, u"k"_s}};
    QVERIFY(QCoro::waitFor(backend.signIn(settings, {})));
    const auto receipt = QCoro::waitFor(backend.send(OutgoingMessage{u"m1"_s, {}, {Peer}, u"hi"_s}));

    const auto posts = std::ranges::count_if(server.requests, [](const RawServer::Request &request) {
        return request.line().startsWith("POST ");
    });
    QCOMPARE(posts, 1);
    QCOMPARE(receipt.has_value(), kind < 0);
    if (receipt) {
        QCOMPARE(receipt->state, Delivery::Sent);
        QCOMPARE(receipt->conversation, Peer);
        return;
    }
    QCOMPARE(int(receipt.error().kind), kind);
    QCOMPARE(receipt.error().reason, reason);
}

void tst_ClerkAnswers::refusalIsPutInWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");

    QTest::newRow("Nest") << R"({"statusCode":422,"message":"no sender","error":"Unprocessable"})"_ba
                          << u"no sender"_s;
    QTest::newRow("Nest, list") << R"({"statusCode":422,"message":["no sender","no body"],"error":"x"})"_ba
                                << u"no sender; no body"_s;
    QTest::newRow("error") << R"({"error":"no sender","detail":"y"})"_ba << u"no sender"_s;
    QTest::newRow("error object") << R"({"error":{"message":"no sender"}})"_ba << u"no sender"_s;
    QTest::newRow("errors") << R"({"errors":[{"message":"no sender"},"no body"],"code":"x"})"_ba
                            << u"no sender; no body"_s;
    QTest::newRow("message before errors") << R"({"message":"bad","errors":["no sender"]})"_ba << u"bad"_s;
    QTest::newRow("detail") << R"({"detail":"no sender","code":"x"})"_ba << u"no sender"_s;
    QTest::newRow("code") << R"({"code":"E_SENDER"})"_ba << u"E_SENDER"_s;
    QTest::newRow("null message") << R"({"message":null,"error":"no sender"})"_ba << u"no sender"_s;
    QTest::newRow("text") << "no sender"_ba << u"no sender"_s;
    QTest::newRow("long text") << QByteArray(400, 'x') << QString(299, u'x') + u'…';
    QTest::newRow("nothing") << ""_ba << u"HTTP 422 Unprocessable Entity, 0 bytes"_s;
}

void tst_ClerkAnswers::refusalIsPutInWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);

    RawServer server("HTTP/1.1 422 Unprocessable Entity\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
    ClerkBackend backend;
    const AccountSettings settings{
        {u"server"_s, server.url().toString()}, {u"sender"_s, u"+14155550100"_s}, {u"apikey"_s, u"k"_s}};
    QVERIFY(QCoro::waitFor(backend.signIn(settings, {})));
    const auto receipt = QCoro::waitFor(backend.send(OutgoingMessage{u"m1"_s, {}, {Peer}, u"hi"_s}));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Refused);
    QCOMPARE(receipt.error().detail, words);
}

void tst_ClerkAnswers::patienceIsTold_data()
{
    QTest::addColumn<ClerkOptions::Patience>("form");
    QTest::addColumn<bool>("told");
    QTest::newRow("none") << ClerkOptions::NoHeader << false;
    QTest::newRow("seconds") << ClerkOptions::InSeconds << true;
    QTest::newRow("date") << ClerkOptions::ByDate << true;
}

void tst_ClerkAnswers::patienceIsTold()
{
    QFETCH(ClerkOptions::Patience, form);
    QFETCH(bool, told);

    ClerkGiven given;
    given.server.clock().offset = 3h; // a date is by the server's clock
    given.options().busy = 2;         // the address book, and the message
    given.options().patience = form;
    given.options().patienceLasts = 30s;
    const auto receipt = given.send(u"hi"_s);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Busy);
    QCOMPARE(receipt.error().retryAfter.has_value(), told);
    if (told)
        QVERIFY(*receipt.error().retryAfter >= 28s && *receipt.error().retryAfter <= 30s);
}

void tst_ClerkAnswers::wrongKeyIsUnauthorised()
{
    ClerkGiven given;
    given.options().apiKey = u"another"_s;
    const auto receipt = given.send(u"hi"_s);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Unauthorised);
    QCOMPARE(given.server.journal().count("POST"), 1);
    const auto batch = given.poll();
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Unauthorised);
}

void tst_ClerkAnswers::usedUpPlanIsALimit()
{
    ClerkGiven given;
    given.options().refusals = ClerkOptions::Nest;
    const auto receipt = given.send(u"hi"_s, u"+14155550010"_s);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Refused);
    QCOMPARE(receipt.error().reason, Error::LimitReached);
    QCOMPARE(receipt.error().detail, u"Monthly segment limit reached"_s);
}

QTEST_GUILESS_MAIN(tst_ClerkAnswers)
#include "tst_clerkanswers.moc"
