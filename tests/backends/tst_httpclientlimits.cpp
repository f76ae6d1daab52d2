// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/givenserver.h"

#include <QTest>
#include <QTimer>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Answer = RawServer::Answer;
using Request = RawServer::Request;

namespace {

const QUrl Path(u"messages"_s);

} // namespace

/// Every request ends: by its limits, or because we say so.
class tst_HttpClientLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceTimesOut();
    void dripEndsAtTheTotalDeadline_data();
    void dripEndsAtTheTotalDeadline();
    void aRequestMayHaveLessPatience();
    void endlessBodyIsCut();
    void abortEndsWhatIsPendingAndWhatFollows();
    void abortAtAnyMoment();
};

void tst_HttpClientLimits::silenceTimesOut()
{
    GivenServer given(Answer([](QTcpSocket &, const Request &) {}));
    given.client.setLimits({.inactivity = 300ms}); // the request has come by then
    const auto change = given.post();
    QVERIFY(!change);
    QCOMPARE(change.error().kind, Error::Unanswered);
    QCOMPARE(change.error().reason, Error::TimedOut);
    QCOMPARE(given.server.requests.size(), 1);

    const auto question = given.get();
    QCOMPARE(question.error().kind, Error::Unreachable);
    QCOMPARE(question.error().reason, Error::TimedOut);
}

void tst_HttpClientLimits::dripEndsAtTheTotalDeadline_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("drop");
    QTest::addColumn<int>("status");
    QTest::newRow("body") << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 100000\r\n\r\n")
                          << QByteArray(" ") << 201;
    QTest::newRow("headers") << QByteArray("HTTP/1.1 201 Created\r\n") << QByteArray("X-Flood: drop\r\n")
                             << 0;
}

void tst_HttpClientLimits::dripEndsAtTheTotalDeadline()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, drop);
    QFETCH(int, status);
    GivenServer given([=](QTcpSocket &socket, const Request &) {
        socket.write(beginning);
        auto *drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket, drop] { socket.write(drop); });
        drip->start(5ms);
    });
    given.client.setLimits({.inactivity = 30s, .total = 200ms});
    const auto reply = given.post();
    QCOMPARE(reply ? reply->status : 0, status);
    if (reply)
        QVERIFY(!reply->isComplete);
    else
        QCOMPARE(reply.error(), (Error{Error::Unanswered, Error::TimedOut, {}, u"OperationCanceledError"_s}));
    QCOMPARE(given.server.requests.size(), 1);
}

void tst_HttpClientLimits::aRequestMayHaveLessPatience()
{
    GivenServer given(RawServer::Answer([](QTcpSocket &, const Request &) {})); // never answers
    const HttpRequest request{.path = QUrl(u"messages"_s), .patience = 50ms};
    const auto reply = QCoro::waitFor(given.client.exchange(request));
    QVERIFY(!reply);
    QCOMPARE(reply.error().reason, Error::TimedOut);
}

void tst_HttpClientLimits::endlessBodyIsCut()
{
    qint64 written = 0;
    GivenServer given([&written](QTcpSocket &socket, const Request &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        const auto more = [&socket, &written] { written += socket.write(QByteArray(64 * 1024, ' ')); };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    });
    given.client.setLimits({.bytes = 1024 * 1024});
    const auto reply = given.get();
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QVERIFY(!reply->isComplete);
    QCOMPARE(reply->body.size(), 1024 * 1024);
    QVERIFY(written < 64 * 1024 * 1024); // sockets buffer some, but not for ever
}

void tst_HttpClientLimits::abortEndsWhatIsPendingAndWhatFollows()
{
    GivenServer given(Answer([](QTcpSocket &, const Request &) {}));
    given.server.onRequest = [&given](QTcpSocket &, const Request &) {
        if (given.server.requests.size() == 2)
            given.client.abort();
    };
    auto change = given.client.post(Path, Body, Json);
    auto question = given.client.get(Path);
    QCOMPARE(QCoro::waitFor(change).error().kind, Error::Unanswered);
    QCOMPARE(QCoro::waitFor(question).error().kind, Error::Unreachable);

    QCOMPARE(given.post().error().kind, Error::Unreachable);
    QCOMPARE(given.get().error().kind, Error::Unreachable);
    QCOMPARE(given.server.requests.size(), 2);
}

void tst_HttpClientLimits::abortAtAnyMoment()
{
    for (int i = 0; i < 150; ++i) {
        GivenServer given(Accepted);
        QTimer moment;
        moment.setTimerType(Qt::PreciseTimer);
        int steps = i; // rounds of the event loop before the end
        QObject::connect(&moment, &QTimer::timeout, &moment, [&given, &steps] {
            if (steps-- == 0)
                given.client.abort();
        });
        moment.start(0);
        const auto reply = given.post();
        if (!reply)
            QVERIFY(reply.error().kind == Error::Unanswered || reply.error().kind == Error::Unreachable);
        else
            QCOMPARE(reply->status, 201);
        if (!reply && reply.error().kind == Error::Unreachable)
            QCOMPARE(given.server.requests.size(), 0);
    }
}

QTEST_GUILESS_MAIN(tst_HttpClientLimits)
#include "tst_httpclientlimits.moc"
