// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// One file with everything, on the command line, against the service's double.
class tst_CommandLineBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentOrToldTwice();
    void whatIsRefusedIsUsage_data();
    void whatIsRefusedIsUsage();
    void whatDoesNotBeginAnewRefuses();
    void aWindowBeginsAnew();
};

namespace {

struct GivenTwo : Given
{
    Run backUp() { return run({u"backup"_s, file}); }
    /// In another, empty profile.
    Run there(const QStringList &arguments)
    {
        Program program(QStringList{u"--data-dir"_s, elsewhere, u"--json"_s} + arguments, environment);
        program.begin();
        return program.finish();
    }

    QString file = home.filePath(u"all.parlance"_s);
    QString elsewhere = home.filePath(u"elsewhere"_s);
};

} // namespace

void tst_CommandLineBackup::nothingIsSentOrToldTwice()
{
    GivenTwo given;
    given.addAccount();
    given.hasten();
    given.server.signalWire().receive(u"+15550100222"_s, given.server.signalWire().ownNumber(),
                                      u"Are you there?"_s);
    QCOMPARE(given.run({u"sync"_s}).status, 0);
    const Run queued = given.run(
        GivenTwo::sending() + QStringList{u"--at"_s, u"2099-01-01T00:00:00Z"_s, u"--wait"_s, u"scheduled"_s});
    QCOMPARE(queued.states().last(), u"scheduled"_s);
    const Run written = given.backUp();
    QCOMPARE(written.status, 0);
    QVERIFY(written.last()[u"bytes"_s].toInt() > 0);

    // life goes on there
    QCOMPARE(given.run({u"outbox"_s, u"retry"_s, queued.last()[u"id"_s].toString()}).status, 0);
    given.server.signalWire().receive(u"+15550100222"_s, given.server.signalWire().ownNumber(), u"Good"_s);
    QCOMPARE(given.kept(), 1);

    const Run restored = given.there({u"restore"_s, given.file});
    QCOMPARE(restored.status, 0);
    QCOMPARE(restored.last()[u"accounts"_s].toInt(), 1);
    QCOMPARE(restored.last()[u"unknown"_s].toInt(), 1);
    QCOMPARE(given.there({u"outbox"_s}).states(), QStringList{u"unknown"_s});

    QCOMPARE(given.there({u"sync"_s}).status, 0);
    QCOMPARE(given.kept(), 1);
    QVERIFY(given.there({u"outbox"_s}).objects().isEmpty());
    const Run messages = given.there({u"messages"_s, u"1"_s});
    auto bodies = messages.values(u"body"_s);
    bodies.sort();
    QCOMPARE(bodies, QStringList({u"Are you there?"_s, u"Good"_s, u"Hello"_s}));
    QVERIFY(!messages.states().contains(u"unknown"_s));
}

void tst_CommandLineBackup::whatIsRefusedIsUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("restored into a profile in use") << QStringList{u"restore"_s, u"all.parlance"_s};
    QTest::newRow("restored from nowhere") << QStringList{u"restore"_s, u"nowhere"_s};
    QTest::newRow("written to a folder") << QStringList{u"backup"_s, u"profile"_s};
    QTest::newRow("written into the profile") << QStringList{u"backup"_s, u"profile/parlance.db"_s};
}

void tst_CommandLineBackup::whatIsRefusedIsUsage()
{
    QFETCH(QStringList, arguments);
    GivenTwo given;
    given.addAccount();
    QCOMPARE(given.backUp().status, 0);
    arguments.last() = given.home.filePath(arguments.last());
    const Run run = given.run(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.startsWith("parlance: "));
    QCOMPARE(given.run({u"account"_s, u"list"_s}).values(u"name"_s), QStringList{u"work"_s});
}

void tst_CommandLineBackup::whatDoesNotBeginAnewRefuses()
{
    GivenTwo given;
    given.addAccount();
    QCOMPARE(given.backUp().status, 0);

    Program watch({u"--data-dir"_s, given.elsewhere, u"watch"_s}, given.environment);
    watch.begin();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(given.elsewhere + u"/engine.socket"_s), 20'000);
    const Run refused = given.there({u"restore"_s, given.file});
    QCOMPARE(refused.status, 5);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(refused.err.contains("has to end first"));
    watch.terminate();
    watch.finish();
    QVERIFY(given.there({u"account"_s, u"list"_s}).objects().isEmpty());

    const Run restored = given.there({u"restore"_s, given.file});
    QCOMPARE(restored.status, 0);
    QCOMPARE(restored.last()[u"restored"_s].toString(), given.file);
}

void tst_CommandLineBackup::aWindowBeginsAnew()
{
    GivenTwo given;
    given.addAccount();
    QCOMPARE(given.backUp().status, 0);
    given.environment.remove(u"PARLANCE_SECRETS"_s);

    Program window({u"--data-dir"_s, given.elsewhere}, given.environment);
    window.begin();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(given.elsewhere + u"/engine.socket"_s), 20'000);
    const Run handed = given.there({u"restore"_s, given.file});
    QCOMPARE(handed.status, 0);
    QCOMPARE(handed.states(), QStringList{u"prepared"_s}); // the window tells what became of it
    QTRY_COMPARE_WITH_TIMEOUT(given.there({u"account"_s, u"list"_s}).values(u"state"_s),
                              QStringList{u"needs-sign-in"_s}, 20'000);
    QVERIFY(window.state() == QProcess::Running);
    window.terminate();
    QCOMPARE(window.finish().status, 0);
}

QTEST_GUILESS_MAIN(tst_CommandLineBackup)

#include "tst_commandline_backup.moc"
