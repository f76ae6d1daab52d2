// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"

#include "meddling.h"
#include "office.h"

#include <QTcpServer>

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Capability = Backend::Capability;
using Sandbox::Fault;

namespace {

/// What becomes of a text whose request met a fault.
enum Fate {
    GoesOut, ///< it was certainly not taken: offered again
    IsFound, ///< it was taken, as the service's lists show
    IsOpen,  ///< nobody can tell: it waits for the user
    IsOver,  ///< it was refused
};

} // namespace

void Faults::aSendMeets_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("fate");

    const auto row = [](const char *name, Fate fate, const Fault &fault) {
        QTest::newRow(name) << fault << int(fate);
    };
    const auto status = [](int status, const QByteArray &retryAfter = {}) {
        return Fault{.kind = Fault::Status, .status = status, .retryAfter = retryAfter};
    };
    row("a connection that ends before", IsOpen, {.kind = Fault::DropBeforeStore});
    row("a connection that ends after", IsFound, {.kind = Fault::DropAfterStore});
    row("half an answer", IsFound, {.kind = Fault::HalfAnswer});
    row("half a status line", IsFound, {.kind = Fault::CutInStatusLine});
    row("half an object", IsFound, {.kind = Fault::TruncatedJson});
    row("500 though it was taken", IsFound, {.kind = Fault::StoreThenStatus});
    row("502 though it was taken", IsFound, {.kind = Fault::StoreThenStatus, .status = 502});
    row("a gateway's page", IsOpen, {.kind = Fault::Html502});
    row("a guest network's page", IsOpen, {.kind = Fault::Html200});
    row("an empty answer", IsOpen, {.kind = Fault::EmptyBody});
    row("500", IsOpen, status(500));
    row("504", IsOpen, status(504));
    row("408", GoesOut, status(408));
    row("425", GoesOut, status(425));
    row("429", GoesOut, status(429));
    row("429 with a time", GoesOut, status(429, "2"));
    row("503 with a time", GoesOut, status(503, "2"));
    for (const int code : {400, 403, 413, 415, 422})
        QTest::addRow("%d", code) << status(code) << int(IsOver);
    row("a redirect", IsOver, {.kind = Fault::Redirect, .location = QUrl(u"/elsewhere"_s)});
}

void Faults::aSendMeets()
{
    QFETCH(Fault, fault);
    QFETCH(const int, fate);
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    const QString first = newWord(); // so that what has to precede a text has gone well
    const qint64 well = office.client.send(first, office.at.one());
    VERIFY_THAT(office, until([&] { return office.client.delivery(well) >= Delivery::Sent; }));

    const QString word = newWord();
    fault.method = "POST";
    fault.body = word.toUtf8();
    office.at.server().addFault(fault);
    const qint64 id = office.client.send(word, office.at.one());
    const auto is = [&](Delivery::State state) { return office.client.delivery(id) == state; };
    const auto hasGone = [&] {
        office.client.hurry(id);
        return office.client.delivery(id) >= Delivery::Sent && !is(Delivery::Failed) &&
               !office.client.message(id).remoteId.isEmpty();
    };
    switch (fate) {
    case GoesOut:
        VERIFY_THAT(office, until(hasGone));
        break;
    case IsFound: // where nothing can be looked up, the user is asked
        if (m_subject.can(Capability::Push))
            VERIFY_THAT(office, until([&] { return office.client.delivery(id) >= Delivery::Unknown; }));
        else
            VERIFY_THAT(office, until(hasGone));
        break;
    case IsOpen:
        VERIFY_THAT(office, until([&] { return is(Delivery::Unknown); }));
        office.client.hurry(id);
        QVERIFY(office.client.listen());
        QVERIFY(is(Delivery::Unknown));
        QVERIFY(office.client.message(id).problem);
        break;
    case IsOver:
        VERIFY_THAT(office, until([&] { return is(Delivery::Failed); }));
        QVERIFY(office.client.message(id).problem);
        break;
    }
    QVERIFY(office.client.listen());
    const bool wasTaken = fate == GoesOut || fate == IsFound;
    QCOMPARE(office.at.countSent(word), wasTaken ? 1 : 0);
    QCOMPARE(office.client.countOwn(word), 1);
    if (!wasTaken) { // and the user may try again
        QVERIFY(office.client.sendAgain(id));
        VERIFY_THAT(office, until(hasGone));
        QVERIFY(office.client.listen());
        QCOMPARE(office.at.countSent(word), 1);
        QCOMPARE(office.client.countOwn(word), 1);
    }
    QCOMPARE(office.client.complaints().join(u"\n"_s), QString());
}

/// Answers that a service does not give.
static void addHostilities()
{
    QTest::addColumn<Sandbox::Server::Meddler>("hostility");
    QTest::addColumn<bool>("mayRename"); // messages, for all we can know

    const auto add = [](const char *name, bool mayRename,
                        const std::function<QByteArray(const QByteArray &)> &twist) {
        const auto meddle = [twist](const Sandbox::Request &, Sandbox::Response &response) {
            response.body = twist(response.body);
        };
        QTest::newRow(name) << Sandbox::Server::Meddler(meddle) << mayRename;
    };
    const auto row = [&add](const char *name, const std::function<QByteArray(const QByteArray &)> &twist) {
        add(name, false, twist);
    };
    const QMetaEnum kinds = QMetaEnum::fromType<Fault::Hostility>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = Fault::Hostility(kinds.value(i));
        const bool mayRename = kind != Fault::DeepNesting && kind != Fault::ListAtTop;
        add(kinds.key(i), mayRename, [kind](const QByteArray &body) { return Sandbox::twisted(body, kind); });
    }
    row("Oversized", [](const QByteArray &body) { return QByteArray(9 * 1024 * 1024, ' ') + body; });
    row("ManyItems", [](const QByteArray &) { return '[' + QByteArray("{},").repeated(200'000) + "{}]"; });
    row("Null", [](const QByteArray &) { return QByteArray("null"); });
    row("Number", [](const QByteArray &) { return QByteArray("1e999"); });
    row("EmptyObject", [](const QByteArray &) { return QByteArray("{}"); });
    row("EmptyList", [](const QByteArray &) { return QByteArray("[]"); });
    row("Nuls", [](const QByteArray &) { return QByteArray(4096, '\0'); });
    row("Noise", [](const QByteArray &body) {
        QByteArray noise = body;
        for (qsizetype i = 0; i < noise.size(); i += 7)
            noise[i] = char(noise[i] ^ 0x5a);
        return noise;
    });
}

void Faults::anAnswerToASendIsHostile_data()
{
    addHostilities();
}

void Faults::anAnswerToASendIsHostile()
{
    QFETCH(const Sandbox::Server::Meddler, hostility);
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    const QString first = newWord();
    const qint64 well = office.client.send(first, office.at.one());
    VERIFY_THAT(office, until([&] { return office.client.delivery(well) >= Delivery::Sent; }));

    const QString word = newWord();
    bool hasStruck = false;
    office.at.server().setMeddler([&](const Sandbox::Request &request, Sandbox::Response &response) {
        if (request.method != "POST" || !request.body.contains(word.toUtf8()))
            return;
        hostility(request, response);
        hasStruck = true;
    });
    const qint64 id = office.client.send(word, office.at.one());
    VERIFY_THAT(office, until([&] { return hasStruck && office.client.delivery(id) > Delivery::Sending; }));
    QVERIFY(office.client.delivery(id) != Delivery::Failed); // the service has taken it
    const auto isFound = [&] {
        office.client.hurry(id);
        return office.client.delivery(id) >= Delivery::Sent && !office.client.message(id).remoteId.isEmpty();
    };
    if (!m_subject.can(Capability::Push))
        VERIFY_THAT(office, until(isFound));
    QVERIFY(office.client.listen());
    QCOMPARE(office.at.countSent(word), 1);
    QCOMPARE(office.client.count(true), 2); // whatever the service says of the text
    QCOMPARE(office.client.complaints().join(u"\n"_s), QString());
}

void Faults::aRefusedSignInKeepsTheText()
{
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    const QString word = newWord();
    office.at.server().addFault({.kind = Fault::Status, .times = 0, .status = 401});
    const qint64 id = office.client.send(word, office.at.one());
    VERIFY_THAT(office, until([&] { return office.client.state() == Connection::NeedsSignIn; }));
    VERIFY_THAT(office, until([&] { return office.client.delivery(id) == Delivery::Queued; }));
    const qint64 behind =
        office.client.send(newWord(), office.at.one()); // the first may have been tried once
    const qsizetype asked = office.at.server().journal().entries().size();
    office.client.hurry(id);
    office.client.hurry(behind);
    QCOMPARE(office.client.delivery(id), Delivery::Queued);
    QCOMPARE(office.client.delivery(behind), Delivery::Queued);
    QCOMPARE(office.at.server().journal().entries().size(), asked); // nobody is locked out by our knocking

    office.at.server().clearFaults();
    QVERIFY(office.client.changeSettings(office.at.settings()));
    VERIFY_THAT(office, until([&] {
                    office.client.hurry(id);
                    return office.client.delivery(id) >= Delivery::Sent;
                }));
    QCOMPARE(office.at.countSent(word), 1);
}

/// What a request that changes nothing may meet, and what passes by itself.
static void addPassingFaults()
{
    QTest::addColumn<Fault>("fault");

    const auto row = [](const char *name, const Fault &fault) { QTest::newRow(name) << fault; };
    row("connections that end", {.kind = Fault::DropBeforeStore});
    row("connections that end late", {.kind = Fault::DropAfterStore});
    row("half answers", {.kind = Fault::HalfAnswer});
    row("half status lines", {.kind = Fault::CutInStatusLine});
    row("half objects", {.kind = Fault::TruncatedJson});
    row("a gateway's pages", {.kind = Fault::Html502});
    row("a guest network's pages", {.kind = Fault::Html200});
    row("empty answers", {.kind = Fault::EmptyBody});
    for (const int status : {408, 429, 500, 503, 504})
        QTest::addRow("%d", status) << Fault{.kind = Fault::Status, .status = status};
    row("429 with a time", {.kind = Fault::Status, .status = 429, .retryAfter = "1"});
}

void Faults::listeningMeets_data()
{
    addPassingFaults();
    QTest::newRow("400") << Fault{.kind = Fault::Status, .status = 400};
    QTest::newRow("403") << Fault{.kind = Fault::Status, .status = 403};
    QTest::newRow("404") << Fault{.kind = Fault::Status, .status = 404};
    QTest::newRow("a redirect") << Fault{.kind = Fault::Redirect, .location = QUrl(u"/elsewhere"_s)};
}

void Faults::listeningMeets()
{
    QFETCH(Fault, fault);
    if (m_subject.can(Capability::Push) && fault.kind == Fault::Status && fault.status == 404)
        QSKIP("a session that is gone takes what it had not told with it");
    Office office(m_subject);
    VERIFY_THAT(office, office.open());

    fault.method = "GET";
    fault.times = 3;
    office.at.server().addFault(fault);
    const QString word = newWord();
    QVERIFY(!office.at.write(office.at.one(), word).isEmpty());
    QVERIFY(!office.at.write(office.at.other(), word).isEmpty());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(word) == 2; }));
    VERIFY_THAT(office, until([&] {
                    return office.at.server().faults().isEmpty() || m_subject.can(Capability::Push);
                }));
    office.at.server().clearFaults();
    VERIFY_THAT(office, until([&] { return office.client.state() == Connection::Connected; }));
    const QString later = newWord();
    QVERIFY(!office.at.write(office.at.one(), later).isEmpty());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(later) == 1; }));
    QVERIFY(office.client.listen());
    QCOMPARE(office.client.countIncoming(word), 2);
    QCOMPARE(office.client.countIncoming(later), 1);
}

void Faults::anAnswerToAQuestionIsHostile_data()
{
    addHostilities();
}

void Faults::anAnswerToAQuestionIsHostile()
{
    QFETCH(const Sandbox::Server::Meddler, hostility);
    QFETCH(const bool, mayRename);
    Office office(m_subject);
    VERIFY_THAT(office, office.open());

    const int before = office.client.count(false);
    int left = 3;
    office.at.server().setMeddler([&](const Sandbox::Request &request, Sandbox::Response &response) {
        if (request.method == "GET" && left > 0 && response.status / 100 == 2) {
            hostility(request, response);
            --left;
        }
    });
    const QString word = newWord();
    QVERIFY(!office.at.write(office.at.one(), word).isEmpty());
    QVERIFY(!office.at.write(office.at.other(), word).isEmpty());
    VERIFY_THAT(office, until([&] { return left == 0 || m_subject.can(Capability::Push); }));
    VERIFY_THAT(office, until([&] { return office.client.count(false) >= before + 2; }));
    VERIFY_THAT(office, until([&] { return office.client.state() == Connection::Connected; }));
    QVERIFY(office.client.listen());
    const int seen = office.client.count(false) - before;
    QVERIFY2(mayRename ? seen >= 2 && seen <= 4 : seen == 2, QByteArray::number(seen).constData());
    const QString later = newWord();
    QVERIFY(!office.at.write(office.at.one(), later).isEmpty());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(later) == 1; }));
}

void Faults::comingMeets_data()
{
    addPassingFaults();
}

void Faults::comingMeets()
{
    QFETCH(Fault, fault);
    Office office(m_subject);
    // after a second login that failed, a service that locks accounts is left alone for minutes
    fault.times = m_subject.can(Capability::Sessions) ? 1 : 3;
    office.at.server().addFault(fault);
    office.client.launch();
    const QString word = newWord();
    const qint64 id = office.client.send(word, office.at.one());
    VERIFY_THAT(office, until([&] { return office.client.state() == Connection::Connected; }));
    if (m_subject.can(Capability::Sessions))
        return; // nobody has written, and free words may be refused
    VERIFY_THAT(office, until([&] {
                    office.client.hurry(id);
                    return office.client.delivery(id) >= Delivery::Unknown;
                }));
    QVERIFY(office.at.countSent(word) <= 1);
}

void Faults::patienceIsKept_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");

    QTest::newRow("429 to a send") << 429 << QByteArray("POST");
    QTest::newRow("503 to a send") << 503 << QByteArray("POST");
    QTest::newRow("429 to a question") << 429 << QByteArray("GET");
    QTest::newRow("503 to a question") << 503 << QByteArray("GET");
}

void Faults::patienceIsKept()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, method);
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    office.client.bePatient();
    const QString word = newWord();
    const bool isSend = method == "POST";
    office.at.server().addFault({.kind = Fault::Status,
                                 .method = method,
                                 .body = isSend ? word.toUtf8() : QByteArray(),
                                 .times = 0,
                                 .status = status,
                                 .retryAfter = "97"});
    std::optional<Error> problem;
    if (isSend) {
        const qint64 id = office.client.send(word, office.at.one());
        VERIFY_THAT(office, until([&] { return office.client.message(id).problem.has_value(); }));
        problem = office.client.message(id).problem;
        QCOMPARE(office.client.delivery(id), Delivery::Queued);
    } else {
        VERIFY_THAT(office, until([&] { return office.client.account().problem.has_value(); }, 60s));
        problem = office.client.account().problem;
    }
    QCOMPARE(problem->kind, Error::Busy);
    QVERIFY(problem->retryAfter);
    QCOMPARE(problem->retryAfter->count(), 97);
    QCOMPARE(office.at.countSent(word), 0);
}

void Faults::nobodyIsLedElsewhere()
{
    QTcpServer trap;
    QVERIFY(trap.listen(QHostAddress::LocalHost));
    const QUrl elsewhere(u"http://127.0.0.1:%1/x"_s.arg(trap.serverPort()));
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    office.at.server().addFault({.kind = Fault::Redirect, .times = 0, .location = elsewhere});
    const QString word = newWord();
    const qint64 id = office.client.send(word, office.at.one());
    VERIFY_THAT(office, until([&] { return office.client.state() != Connection::Connected; }));
    if (!m_subject.can(Capability::Push))
        VERIFY_THAT(office, until([&] { return office.client.delivery(id) == Delivery::Failed; }));
    QVERIFY(office.client.listen());
    QVERIFY(!trap.hasPendingConnections());
    QCOMPARE(office.at.countSent(word), 0);
}

} // namespace Parlance::Conformance
