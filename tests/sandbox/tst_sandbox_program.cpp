// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "peer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A running double, and a client that has read its first line.
class Given
{
public:
    explicit Given(const QStringList &arguments)
    {
        process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
        while (!process.canReadLine() && process.waitForReadyRead())
            continue;
        all = QJsonDocument::fromJson(process.readLine()).object();
        where = all[u"signalwire"_s].toObject();
        peer.base = QUrl(where[u"server"_s].toString());
        peer.credentials = (where[u"project"_s].toString() + u':' + where[u"token"_s].toString()).toUtf8();
    }

    ~Given()
    {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
    }

    QJsonArray kept() { return peer.get(u"/_sandbox/signalwire/messages"_s).json()[u"messages"_s].toArray(); }

    Peer::Answer send(const QString &text)
    {
        return peer.post(u"/api/messaging/messages"_s,
                         {{u"from"_s, where[u"from"_s]}, {u"to"_s, u"+15550100142"_s}, {u"body"_s, text}});
    }

    QProcess process;
    QJsonObject all;
    QJsonObject where; ///< SignalWire is
    Peer peer;
};

} // namespace

class tst_SandboxProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowToReachIt();
    void takesOptionsOfSkypeForBusiness();
    void takesOptionsOfAnyService();
    void takesFaultsAndWritesItsJournal();
    void demoIsAlive();
    void withoutDemoNobodyAnswers();
    void endsWithStandardInput();
    void endsWhenAskedTo();
    void refusesNonsense_data();
    void refusesNonsense();
};

void tst_SandboxProgram::saysHowToReachIt()
{
    Given given({u"--project"_s, u"a1b2a1b2-0000-4000-8000-000000000002"_s, u"--token"_s, u"PT1"_s,
                 u"--number"_s, u"+15550100301"_s, u"--number"_s, u"55502"_s});
    QVERIFY(QRegularExpression(u"^http://127\\.0\\.0\\.1:\\d+$"_s)
                .match(given.where[u"server"_s].toString())
                .hasMatch());
    QCOMPARE(given.where[u"project"_s], u"a1b2a1b2-0000-4000-8000-000000000002"_s);
    QCOMPARE(given.where[u"token"_s], u"PT1"_s);
    QCOMPARE(given.where[u"from"_s], u"+15550100301"_s);
    QCOMPARE(given.send(u"On my way"_s).status, 201);
    const QJsonArray codes = given.peer.get(u"/api/relay/rest/short_codes"_s).json()[u"data"_s].toArray();
    QCOMPARE(codes[0][u"number"_s], u"55502"_s);
}

void tst_SandboxProgram::takesOptionsOfSkypeForBusiness()
{
    Given given({u"--ucwa-option"_s, u"address=eve@example.com"_s, u"--ucwa-option"_s, u"second=2000"_s,
                 u"--ucwa-option"_s, uR"(grants=["password"])"_s});
    const QJsonObject skype = given.all[u"ucwa"_s].toObject();
    QCOMPARE(skype[u"server"_s], given.where[u"server"_s]);
    QCOMPARE(skype[u"address"_s], u"eve@example.com"_s);
    QVERIFY(!skype[u"password"_s].toString().isEmpty());
    const QJsonObject options = given.peer.get(u"/_sandbox/ucwa/options"_s).json();
    QCOMPARE(options[u"second"_s], 2000);
    QCOMPARE(options[u"grants"_s], QJsonArray{u"password"_s});
}

void tst_SandboxProgram::takesOptionsOfAnyService()
{
    Given given({u"--option"_s, u"signalwire.token=PT2"_s, u"--option"_s, u"ucwa.second=2000"_s});
    QCOMPARE(given.where[u"token"_s], u"PT2"_s);
    QCOMPARE(given.peer.get(u"/_sandbox/ucwa/options"_s).json()[u"second"_s], 2000);
}

void tst_SandboxProgram::takesFaultsAndWritesItsJournal()
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(u"journal"_s);
    Given given({u"--journal"_s, journal, u"--fault"_s, u"html502"_s, u"--fault"_s,
                 uR"({"fault":"status","status":429,"retryAfter":1})"_s});
    QCOMPARE(given.send(u"x"_s).status, 502);
    const Peer::Answer busy = given.send(u"x"_s);
    QCOMPARE(busy.status, 429);
    QCOMPARE(busy.header("Retry-After"), "1");
    QCOMPARE(given.send(u"x"_s).status, 201);

    QFile file(journal);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 3);
    QCOMPARE(given.kept().size(), 1);
}

void tst_SandboxProgram::demoIsAlive()
{
    Given given({u"--demo"_s, u"--answer-after"_s, u"20"_s});
    const qsizetype before = given.kept().size();
    QVERIFY(before >= 8);

    QCOMPARE(given.send(u"Is Thursday fine?"_s).status, 201);
    QTRY_VERIFY(given.kept().size() >= before + 3); // ours, the answer, and somebody unasked
    QTRY_VERIFY(std::ranges::any_of(given.kept(), [](const QJsonValue &message) {
        return message[u"body"_s] == u"Is Thursday fine?"_s && message[u"status"_s] == u"delivered"_s;
    }));
}

void tst_SandboxProgram::withoutDemoNobodyAnswers()
{
    Given given({u"--answer-after"_s, u"0"_s});
    QVERIFY(given.kept().isEmpty());
    given.send(u"Anybody there?"_s);
    given.send(u"Hello?"_s);
    QCOMPARE(given.kept().size(), 2);
}

void tst_SandboxProgram::endsWithStandardInput()
{
    Given given({u"--until-stdin-closes"_s});
    given.process.write("this is ignored\n");
    QCOMPARE(given.send(u"still there?"_s).status, 201);
    given.process.closeWriteChannel();
    QVERIFY(given.process.waitForFinished());
    QCOMPARE(given.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(given.process.exitCode(), 0);
}

void tst_SandboxProgram::endsWhenAskedTo()
{
    Given given({});
    QCOMPARE(given.send(u"there?"_s).status, 201);
    given.process.terminate();
    QVERIFY(given.process.waitForFinished());
}

void tst_SandboxProgram::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("port") << QStringList{u"--port"_s, u"none"_s};
    QTest::newRow("fault") << QStringList{u"--fault"_s, u"explode"_s};
    QTest::newRow("journal") << QStringList{u"--journal"_s, u"/nowhere/at/all"_s};
    QTest::newRow("answers") << QStringList{u"--answer-after"_s, u"soon"_s};
    QTest::newRow("option") << QStringList{u"--ucwa-option"_s, u"pigs=fly"_s};
    QTest::newRow("option of no service") << QStringList{u"--option"_s, u"pigs.fly=true"_s};
    QTest::newRow("no option of a service") << QStringList{u"--option"_s, u"signalwire.pigs=fly"_s};
    QTest::newRow("surplus") << QStringList{u"surplus"_s};
}

void tst_SandboxProgram::refusesNonsense()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(!process.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(tst_SandboxProgram)

#include "tst_sandbox_program.moc"
