// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include <QDirIterator>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace Parlance;

/// The real program with its window, from its start to its end.
class TestStart : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Program> window(const Given &given, const QStringList &arguments = {})
    {
        auto program = std::make_unique<Program>(
            QStringList{u"--data-dir"_s, given.folder(), u"--verbose"_s} + arguments, given.environment);
        program->start();
        return program;
    }
    static bool isPainted(const Program &program) { return program.soFar().err.contains("first frame"); }

    static Run ended(Program &program)
    {
        program.terminate();
        return program.finish();
    }

    static QString stateOf(Given &given)
    {
        return given.run({u"account"_s, u"list"_s}).last()[u"state"_s].toString();
    }

private Q_SLOTS:
    void opensOnAnEmptyProfile()
    {
        Given given;
        const auto program = window(given);
        QTRY_VERIFY(isPainted(*program));
        QCOMPARE(ended(*program).status, 0);

        // only this user can read what it left
        QDirIterator files(given.home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        while (files.hasNext()) {
            const auto file = files.nextFileInfo();
            QVERIFY2(!(file.permissions() & others), qPrintable(file.filePath()));
            QVERIFY2(file.filePath().startsWith(given.folder()), qPrintable(file.filePath()));
        }
    }

    void sendsWhatWaits()
    {
        Given given;
        given.addAccount();
        const auto port = given.server.port();
        given.server.close();
        QCOMPARE(given.run(Given::sending() << u"--timeout"_s << u"1"_s).status, 5);

        QVERIFY(given.server.listen(port));
        const auto program = window(given);
        QTRY_COMPARE_WITH_TIMEOUT(given.kept(), 1, 30000);
        QCOMPARE(ended(*program).status, 0);
        QCOMPARE(given.offers(), 1);
    }

    void endsWhileTheServiceIsSilent()
    {
        Given given;
        given.addAccount();
        given.server.addFault({.kind = Sandbox::Fault::Hang, .times = 0});
        const auto program = window(given);
        QTRY_VERIFY(given.server.journal().count("GET") > 0);
        QCOMPARE(ended(*program).status, 0);
    }

    void goesOnEndingThoughItIsAskedAgain()
    {
#ifndef Q_OS_UNIX
        QSKIP("no signals");
#else
        Given given;
        given.addAccount();
        const auto port = given.server.port();
        given.server.close();
        QCOMPARE(given.run(Given::sending() << u"--timeout"_s << u"1"_s).status, 5);
        QVERIFY(given.server.listen(port));
        given.server.addFault({.kind = Sandbox::Fault::Hang, .method = "POST"});
        const auto program = window(given);
        QTRY_COMPARE_WITH_TIMEOUT(given.offers(), 1, 30000);
        program->terminate(); // it waits for the answer
        for (int i = 0; i < 10 && !program->waitForFinished(50); ++i)
            ::kill(pid_t(program->processId()), SIGHUP); // as at the end of a session
        const Run run = program->finish();
        QVERIFY2(run.status == 0, run.err.constData());
#endif
    }

    void raisesTheWindowThatIsThere()
    {
        Given given;
        given.addAccount();
        const auto first = window(given);
        QTRY_VERIFY(isPainted(*first));
        const auto second = window(given, {u"--compose"_s, u"+15550100222"_s, u"--text"_s, u"Hello"_s});
        QCOMPARE(second->finish().status, 0);
        QVERIFY(!isPainted(*second));
        QCOMPARE(first->state(), QProcess::Running);
        QCOMPARE(ended(*first).status, 0);
        QCOMPARE(given.offers(), 0); // filled in, not sent
    }

    void neverSendsWhatALinkAsksFor()
    {
        Given given;
        given.addAccount();
        const auto program = window(given, {u"sms:+15550100222?body=Hello"_s});
        QTRY_VERIFY(given.server.journal().count("GET") > 0);
        QTRY_VERIFY(isPainted(*program));
        QCOMPARE(ended(*program).status, 0);
        QCOMPARE(given.offers(), 0);
    }

    void opensWithoutAKeychain()
    {
        Given given;
        given.addAccount();
        given.environment.remove(u"PARLANCE_SECRETS"_s);
        const auto program = window(given);
        QTRY_VERIFY(isPainted(*program));
        QTRY_COMPARE(stateOf(given), u"needs-sign-in"_s);
        QCOMPARE(ended(*program).status, 0);
        QCOMPARE(given.server.journal().count("GET"), 0);
    }

    void saysWhyItCannotOpen()
    {
        Given given;
        QFile obstacle(given.folder());
        QVERIFY(obstacle.open(QIODevice::WriteOnly)); // a file where the folder should be
        const auto program = window(given);
        const auto run = program->finish();
        QCOMPARE(run.status, 6);
        QVERIFY(run.err.contains("cannot be opened"));
    }

    void loadsNothingFromWhereTheEnvironmentPoints_data()
    {
        QTest::addColumn<bool>("developer");
        QTest::newRow("user") << false;
        QTest::newRow("developer") << true; // who may; it shows that the bait works
    }

    void loadsNothingFromWhereTheEnvironmentPoints()
    {
        QFETCH(bool, developer);
        Given given;
        const QTemporaryDir bait;
        QVERIFY(QDir(bait.path()).mkpath(u"QtQuick/Controls/Basic"_s));
        QFile module(bait.filePath(u"QtQuick/Controls/Basic/qmldir"_s));
        QVERIFY(module.open(QIODevice::WriteOnly));
        module.write("module QtQuick.Controls.Basic\nplugin doesnotexist\n");
        module.close();
        for (const auto &name : {u"QML_IMPORT_PATH"_s, u"QML2_IMPORT_PATH"_s})
            given.environment.insert(name, bait.path());
        if (developer)
            given.environment.insert(u"PARLANCE_DEVELOPER"_s, u"1"_s);

        const auto program = window(given);
        QTRY_VERIFY(isPainted(*program) || program->state() == QProcess::NotRunning);
        QCOMPARE(isPainted(*program), !developer);
        ended(*program);
    }
};

QTEST_GUILESS_MAIN(TestStart)

#include "tst_start.moc"
