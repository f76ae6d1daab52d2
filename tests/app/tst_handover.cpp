// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "app/handover.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Parlance::HandOver;
using Parlance::Sandbox::Fault;

class tst_HandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void framesArriveInAnyPieces();
    void malformedFrames_data();
    void malformedFrames();
    void requestSurvivesTheWay();
    void otherVersionIsNotUnderstood();

    void sendIsHandedToWhoeverWatches();
    void fileIsFoundFromAnotherFolder();
    void lentSecretGoesAlong();
    void simultaneousSendsGoOutOnceEach();
    void cancelledSendStaysInTheEngine();
    void commandsGoOnWhenTheEngineEnds();
    void killedEngineIsReplaced();
    void deadSocketIsNoEngine();
    void silentHolderIsGivenUpOn();
    void frozenEngineDoesNothingLater();
    void otherVersionHoldsTheProfile();
    void windowGetsTheEngine();
    void garbageOnTheSocketHarmsNobody();

private:
    /// A process that is the profile's engine.
    static std::unique_ptr<Program> watch(Given &given)
    {
        auto watching = given.start({u"watch"_s, u"--poll"_s, u"0.2"_s});
        QSignalSpy spy(watching.get(), &QProcess::readyReadStandardOutput);
        while (!watching->soFar().out.contains("\"connected\"") && spy.wait(20'000))
            continue;
        return watching;
    }
    static QString socketName(const Given &given)
    {
        QFile file(given.folder() + u"/engine.socket"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

void tst_HandOver::initTestCase()
{
    QCoreApplication::setApplicationVersion(u"test"_s);
}

void tst_HandOver::framesArriveInAnyPieces()
{
    QList<Frame> sent;
    QByteArray bytes;
    QRandomGenerator random(1);
    for (int i = 0; i < 100; ++i) {
        const auto kind = static_cast<Frame::Kind>(Frame::OtherVersion + random.bounded(8));
        sent << Frame{kind, QByteArray(random.bounded(300), static_cast<char>(random.bounded(256)))};
        bytes += encode(sent.last());
    }
    FrameReader reader;
    QList<Frame> read;
    while (!bytes.isEmpty()) {
        const auto piece = random.bounded(1, 50);
        reader.append(bytes.left(piece));
        bytes.remove(0, piece);
        while (const auto frame = reader.next())
            read << *frame;
    }
    QVERIFY(!reader.isMalformed());
    QCOMPARE(read.size(), sent.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        QCOMPARE(read[i].kind, sent[i].kind);
        QCOMPARE(read[i].payload, sent[i].payload);
    }
}

void tst_HandOver::malformedFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("no kind") << QByteArray("\0\0\0\0\x11", 5);
    QTest::newRow("unknown kind") << QByteArray("\0\0\0\1\x7f", 5);
    QTest::newRow("too long") << QByteArray("\0\x10\0\1\x11", 5);
    QTest::newRow("much too long") << QByteArray("\xff\xff\xff\xff\x11", 5);
    QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n\r\n");
}

void tst_HandOver::malformedFrames()
{
    QFETCH(QByteArray, bytes);
    FrameReader reader;
    reader.append(bytes);
    QVERIFY(!reader.next());
    QVERIFY(reader.isMalformed());
    reader.append(encode({Frame::Ready}));
    QVERIFY(!reader.next()); // there is no way back
}

void tst_HandOver::requestSurvivesTheWay()
{
    Request request;
    request.arguments = {u"send"_s, u"--text"_s, u"two\nlines; \"quoted\" 😀"_s, QString()};
    request.input = QByteArray("\0\xff binary", 9);
    request.secrets = {{u"work"_s, {{u"token"_s, u"PT1"_s}}}};
    const auto read = Request::decode(request.encode());
    QVERIFY(read);
    QCOMPARE(read->arguments, request.arguments);
    QCOMPARE(read->input, request.input);
    QCOMPARE(read->secrets, request.secrets);
    QVERIFY(!read->compose);

    request.compose = Parlance::Compose{u"sms:+15550100222"_s, u"Hi"_s};
    QCOMPARE(Request::decode(request.encode())->compose->text, u"Hi"_s);
}

void tst_HandOver::otherVersionIsNotUnderstood()
{
    const QByteArray request = Request{{u"sync"_s}}.encode();
    QCoreApplication::setApplicationVersion(u"another"_s);
    QVERIFY(!Request::decode(request));
    QCoreApplication::setApplicationVersion(u"test"_s);
    QVERIFY(Request::decode(request));
    QVERIFY(!Request::decode("no JSON"));
}

void tst_HandOver::sendIsHandedToWhoeverWatches()
{
    Given given;
    given.addAccount();
    given.hasten();
    auto watching = watch(given);
    const Run run = given.run(given.sending() << u"--wait"_s << u"delivered"_s);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.states(), QStringList({u"queued"_s, u"sending"_s, u"sent"_s, u"delivered"_s}));
    QCOMPARE(given.offers(), 1);

    QCOMPARE(given.run(given.sending(u"Bad"_s, u"+15550100004"_s)).status, 1);
    QCOMPARE(given.run(given.sending(u"Bad"_s, u"nobody"_s)).status, 2);
    QCOMPARE(given
                 .run({u"send"_s, u"--account"_s, u"work"_s, u"--to"_s, u"+15550100222"_s, u"--text-stdin"_s},
                      "by stdin")
                 .last()[u"body"_s],
             u"by stdin"_s);
    QCOMPARE(given.run({u"sync"_s}).status, 0);
    QCOMPARE(given.run({u"account"_s, u"check"_s, u"work"_s}).status, 0);
    watching->terminate();
    QCOMPARE(watching->finish().status, 0);
}

void tst_HandOver::fileIsFoundFromAnotherFolder()
{
    Given given;
    given.addAccount();
    const auto watching = watch(given);
    QFile file(given.home.filePath(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,phone\nAna,+15550100222\n");
    file.close();
    Program import({u"--data-dir"_s, given.folder(), u"--json"_s, u"import"_s, u"contacts"_s,
                    u"--account=work"_s, u"people.csv"_s},
                   given.environment);
    import.setWorkingDirectory(given.home.path());
    import.begin();
    const Run run = import.finish();
    QVERIFY2(run.status == 0, run.err);
    QCOMPARE(run.last()[u"added"_s], 1);
    QCOMPARE(given.run({u"contacts"_s}).values(u"name"_s), QStringList{u"Ana"_s});
}

void tst_HandOver::lentSecretGoesAlong()
{
    Given given;
    given.addAccount();
    const QString secrets = given.environment.value(u"PARLANCE_SECRETS"_s);
    given.environment.remove(u"PARLANCE_SECRETS"_s);
    auto watching = given.start({u"watch"_s, u"--poll"_s, u"0.2"_s});
    QTRY_VERIFY_WITH_TIMEOUT(watching->soFar().out.contains("\"needs-sign-in\""), 20'000);
    QCOMPARE(given.run(given.sending(u"Early"_s)).status, 4);
    given.environment.insert(u"PARLANCE_SECRETS"_s, secrets);
    QCOMPARE(given.run(given.sending()).status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(given.kept(u"Early"_s), 1, 20'000);
    QCOMPARE(given.kept(), 1);
}

void tst_HandOver::simultaneousSendsGoOutOnceEach()
{
    Given given;
    given.addAccount();
    given.server.addFault({.kind = Fault::Slow, .method = "POST", .times = 0, .delay = 100ms});
    std::vector<std::unique_ptr<Program>> programs;
    for (int i = 0; i < 6; ++i)
        programs.push_back(given.start(given.sending(u"Text %1"_s.arg(i), u"+1555010024%1"_s.arg(i % 3))));
    for (const auto &program : programs) {
        const Run run = program->finish();
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.last()[u"state"_s], u"sent"_s);
    }
    QCOMPARE(given.offers(), 6);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(given.kept(u"Text %1"_s.arg(i)), 1);
}

void tst_HandOver::cancelledSendStaysInTheEngine()
{
    Given given;
    given.addAccount();
    auto watching = watch(given);
    given.server.close();
    auto sending = given.start(given.sending());
    QTRY_VERIFY_WITH_TIMEOUT(sending->soFar().out.contains("\"unreachable\""), 20'000);
    sending->terminate();
    const Run run = sending->finish();
    QCOMPARE(run.status, 5);
    QCOMPARE(given.run({u"outbox"_s}).states(), QStringList{u"queued"_s});
    QCOMPARE(watching->state(), QProcess::Running);
}

void tst_HandOver::commandsGoOnWhenTheEngineEnds()
{
    Given given;
    given.addAccount();
    auto watching = watch(given);
    given.server.addFault({.kind = Fault::Status, .method = "POST", .status = 429, .retryAfter = "2"});
    auto sending = given.start(given.sending());
    QTRY_VERIFY_WITH_TIMEOUT(sending->soFar().out.contains("\"busy\""), 20'000);
    watching->terminate();
    QCOMPARE(watching->finish().status, 0);
    const Run run = sending->finish();
    QCOMPARE(run.status, 0);
    QCOMPARE(run.last()[u"state"_s], u"sent"_s);
    QCOMPARE(given.kept(), 1);
    QCOMPARE(given.offers(), 2);
}

void tst_HandOver::killedEngineIsReplaced()
{
    Given given;
    given.addAccount();
    auto watching = watch(given);
    given.server.addFault({.kind = Fault::Hang, .method = "POST"});
    auto sending = given.start(given.sending());
    QTRY_COMPARE_WITH_TIMEOUT(given.offers(), 1, 20'000);
    watching->kill();
    const Run run = sending->finish();
    QCOMPARE(run.status, 0);
    QVERIFY(run.states().contains(u"unknown"_s)); // then it was looked up
    QCOMPARE(run.last()[u"state"_s], u"sent"_s);
    QCOMPARE(given.offers(), 1);
}

void tst_HandOver::deadSocketIsNoEngine()
{
    Given given;
    given.addAccount();
    auto watching = watch(given);
    watching->kill();
    watching->finish();
    QVERIFY(!socketName(given).isEmpty());
    QCOMPARE(given.run({u"account"_s, u"list"_s}).last()[u"state"_s], u"offline"_s);
    QCOMPARE(given.run(given.sending()).status, 0);
}

void tst_HandOver::silentHolderIsGivenUpOn()
{
    Given given;
    given.addAccount();
    auto watching = watch(given);
    QVERIFY(QFile::remove(given.folder() + u"/engine.socket"_s));
    const Run run = given.run(given.sending());
    QCOMPARE(run.status, 5);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(given.run({u"outbox"_s}).objects().size(), 0);
}

void tst_HandOver::frozenEngineDoesNothingLater()
{
#ifndef Q_OS_UNIX
    QSKIP("nothing freezes a process there");
#else
    Given given;
    given.addAccount();
    auto watching = watch(given);
    ::kill(static_cast<pid_t>(watching->processId()), SIGSTOP);
    QCOMPARE(given.run(given.sending(u"Too late"_s)).status, 5);
    ::kill(static_cast<pid_t>(watching->processId()), SIGCONT);
    QCOMPARE(given.run(given.sending()).status, 0);
    QCOMPARE(given.kept(), 1);
    QCOMPARE(given.kept(u"Too late"_s), 0);
#endif
}

void tst_HandOver::otherVersionHoldsTheProfile()
{
    Given given;
    given.addAccount();
    auto watching = watch(given);
    QLocalServer other;
    QVERIFY(other.listen(given.home.filePath(u"other"_s)));
    connect(&other, &QLocalServer::newConnection, &other, [&] {
        QLocalSocket *socket = other.nextPendingConnection();
        socket->write(encode({Frame::OtherVersion, "99"}));
        socket->disconnectFromServer();
    });
    QFile file(given.folder() + u"/engine.socket"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(other.fullServerName().toUtf8());
    file.close();
    QCOMPARE(given.run(given.sending()).status, 6);
    QCOMPARE(given.run({u"conversations"_s}).status, 0); // reading works beside it
}

void tst_HandOver::windowGetsTheEngine()
{
    Given given;
    given.addAccount();
    auto watching = watch(given);
    const QString version = given.run({u"--version"_s}).last()[u"version"_s].toString();
    QCoreApplication::setApplicationVersion(version);
    QLocalSocket socket;
    socket.connectToServer(socketName(given));
    QVERIFY(socket.waitForConnected());
    socket.write(encode({Frame::Raise, Request().encode()}));
    FrameReader reader;
    std::optional<Frame> answer;
    QSignalSpy spy(&socket, &QLocalSocket::readyRead);
    while (!answer && spy.wait(20'000)) {
        reader.append(socket.readAll());
        answer = reader.next();
    }
    QCoreApplication::setApplicationVersion(u"test"_s);
    QVERIFY(answer);
    QCOMPARE(answer->kind, Frame::Yielding);
    // no window comes: after a while the watch is the engine again
    const auto before = watching->soFar().out.count("\"connected\"");
    QTRY_VERIFY_WITH_TIMEOUT(watching->soFar().out.count("\"connected\"") > before, 20'000);
    QCOMPARE(given.run(given.sending()).status, 0);
    watching->terminate();
    QCOMPARE(watching->finish().status, 0);
}

void tst_HandOver::garbageOnTheSocketHarmsNobody()
{
    Given given;
    given.addAccount();
    auto watching = watch(given);
    QRandomGenerator random(2);
    for (int i = 0; i < 50; ++i) {
        QByteArray bytes(random.bounded(1, 400), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        if (i % 2) // a right head, and garbage behind it
            bytes = encode({Frame::Run, bytes});
        QLocalSocket socket;
        socket.connectToServer(socketName(given));
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        socket.flush();
        socket.disconnectFromServer();
    }
    QCOMPARE(given.run(given.sending()).status, 0);
    QCOMPARE(watching->state(), QProcess::Running);
}

QTEST_GUILESS_MAIN(tst_HandOver)
#include "tst_handover.moc"
