// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using Parlance::Sandbox::Fault;

Q_DECLARE_METATYPE(Fault)

class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsVersion();
    void helpNamesEveryCommand();
    void nonsenseIsUsage_data();
    void nonsenseIsUsage();
    void optionsStandAnywhere();
    void listsServices();
    void addsAnAccount();
    void tellsEachStepOfTheCheck();
    void failedCheckStoresNothing_data();
    void failedCheckStoresNothing();
    void addRefuses_data();
    void addRefuses();
    void checksRenamesAndRemoves();
    void unknownAccountIsFour_data();
    void unknownAccountIsFour();
    void lentSecretIsNowhere();
    void filesAreForTheUserOnly();
};

void tst_CommandLine::tellsItsVersion()
{
    Given given;
    const Run run = given.run({u"--version"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.last()[u"name"_s], u"parlance"_s);
    QVERIFY(run.err.isEmpty());
}

void tst_CommandLine::helpNamesEveryCommand()
{
    Given given;
    Program program({u"--help"_s}, given.environment);
    program.begin();
    const Run run = program.finish();
    QCOMPARE(run.status, 0);
    for (const char *command :
         {"services",       "account add", "account list",    "account check",   "account rename",
          "account remove", "send",        "outbox retry",    "outbox cancel",   "outbox check",
          "watch",          "sync",        "conversations",   "messages",        "contacts",
          "search",         "export",      "export contacts", "import contacts", "backup",
          "restore",        "doctor"})
        QVERIFY2(run.out.contains("\n  " + QByteArray(command)), command);

    Program own({u"send"_s, u"--help"_s}, given.environment);
    own.begin();
    const Run ownRun = own.finish();
    QCOMPARE(ownRun.status, 0);
    QVERIFY(ownRun.out.contains("--text-stdin") && ownRun.out.contains("--timeout SECONDS"));
    QVERIFY(!ownRun.out.contains("--poll"));
}

void tst_CommandLine::nonsenseIsUsage_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"services"_s, u"--frobnicate"_s};
    QTest::newRow("option of another command") << QStringList{u"services"_s, u"--wait"_s, u"sent"_s};
    QTest::newRow("missing value") << QStringList{u"send"_s, u"--account"_s};
    QTest::newRow("value where none belongs") << QStringList{u"services"_s, u"--json=yes"_s};
    QTest::newRow("half a command") << QStringList{u"account"_s};
    QTest::newRow("unknown half") << QStringList{u"account"_s, u"frobnicate"_s};
    QTest::newRow("too many words") << QStringList{u"services"_s, u"now"_s};
    QTest::newRow("too few words") << QStringList{u"account"_s, u"check"_s};
    QTest::newRow("send nobody") << QStringList{u"send"_s, u"--account"_s, u"work"_s, u"--text"_s,
                                                u"Hello"_s};
    QTest::newRow("send by nobody") << QStringList{u"send"_s, u"--to"_s, u"+15550100222"_s, u"--text"_s,
                                                   u"Hello"_s};
    QTest::newRow("send nothing") << QStringList{u"send"_s, u"--account"_s, u"work"_s, u"--to"_s,
                                                 u"+15550100222"_s};
    QTest::newRow("send an empty text") << Given::sending({});
    QTest::newRow("send two texts") << (Given::sending() << u"--text-stdin"_s);
    QTest::newRow("send to no address") << Given::sending(u"Hello"_s, u"somebody"_s);
    QTest::newRow("send to a national number") << Given::sending(u"Hello"_s, u"0555 0100222"_s);
    QTest::newRow("no such state") << (Given::sending() << u"--wait"_s << u"gone"_s);
    QTest::newRow("no such time") << (Given::sending() << u"--at"_s << u"soon"_s);
    QTest::newRow("timeout in words") << (Given::sending() << u"--timeout"_s << u"long"_s);
    QTest::newRow("answer where there are no answers") << (Given::sending() << u"--reply-to"_s << u"1"_s);
    QTest::newRow("group where there are none") << (Given::sending() << u"--group"_s);
    QTest::newRow("media from a file") << (Given::sending() << u"--media"_s << u"file:///etc/passwd"_s);
    QTest::newRow("too long") << Given::sending(QString(1601, u'x'));
    QTest::newRow("no such conversation") << QStringList{u"messages"_s, u"77"_s};
    QTest::newRow("limit nothing") << QStringList{u"conversations"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("export to nowhere") << QStringList{u"export"_s, u"--format"_s, u"json"_s};
    QTest::newRow("poll like mad") << QStringList{u"watch"_s, u"--poll"_s, u"0"_s};
    QTest::newRow("tour without demo") << QStringList{u"--tour"_s, u"/nowhere"_s};
    QTest::newRow("command and window") << QStringList{u"services"_s, u"--compose"_s, u"+15550100222"_s};
    QTest::newRow("profile elsewhere") << QStringList{u"--profile"_s, u"../other"_s, u"services"_s};
}

void tst_CommandLine::nonsenseIsUsage()
{
    QFETCH(QStringList, arguments);
    Given given;
    given.addAccount();
    const Run run = given.run(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.err.startsWith("parlance: "));
    QVERIFY(run.out.isEmpty());
    QCOMPARE(given.run({u"outbox"_s}).objects().size(), 0);
    QCOMPARE(given.offers(), 0);
}

void tst_CommandLine::optionsStandAnywhere()
{
    Given given;
    Program program({u"services"_s, u"--data-dir="_s + given.folder(), u"--json"_s, u"--quiet"_s},
                    given.environment);
    program.begin();
    QVERIFY(!program.finish().objects().constFirst()[u"id"_s].toString().isEmpty());
}

void tst_CommandLine::listsServices()
{
    Given given;
    const Run run = given.run({u"services"_s});
    QCOMPARE(run.status, 0);
    QHash<QString, QJsonObject> services;
    for (const QJsonObject &service : run.objects())
        services.insert(service[u"id"_s].toString(), service);
    QCOMPARE(services.size(), 5);
    const QJsonObject service = services.value(u"signalwire"_s);
    QVERIFY(service[u"capabilities"_s].toArray().contains(u"Receipts"_s));
    QHash<QString, QJsonObject> fields;
    for (const QJsonValue field : service[u"fields"_s].toArray())
        fields.insert(field[u"key"_s].toString(), field.toObject());
    QCOMPARE(fields.value(u"token"_s)[u"secret"_s], true);
    QCOMPARE(fields.value(u"project"_s)[u"secret"_s], false);
    QCOMPARE(fields.value(u"project"_s)[u"required"_s], true);
    QVERIFY(fields.contains(u"server"_s) && fields.contains(u"from"_s) && fields.contains(u"space"_s));
}

void tst_CommandLine::addsAnAccount()
{
    Given given;
    given.environment.remove(u"PARLANCE_SECRETS"_s);
    const QByteArray token = given.server.signalWire().options().token.toUtf8();
    const Run added = given.run(given.addArguments() << u"--secret"_s << u"token"_s, token + '\n');
    QCOMPARE(added.status, 0);
    QCOMPARE(added.objects().size(), 1);
    QCOMPARE(added.last()[u"name"_s], u"work"_s);
    QCOMPARE(added.last()[u"service"_s], u"signalwire"_s);
    QCOMPARE(added.last()[u"secretStored"_s], false); // there is no keychain here
    QVERIFY(added.err.contains("keychain"));
    QVERIFY(!added.out.contains(token) && !added.err.contains(token));

    const Run listed = given.run({u"account"_s, u"list"_s});
    QCOMPARE(listed.values(u"name"_s), QStringList{u"work"_s});
    QCOMPARE(listed.last()[u"state"_s], u"offline"_s);
    QVERIFY(!listed.last()[u"text"_s].toString().isEmpty());
    QCOMPARE(given.run(given.addArguments() << u"--no-check"_s).status, 2); // the name is taken
}

void tst_CommandLine::tellsEachStepOfTheCheck()
{
    Given given;
    const Run run = given.run(given.addArguments());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err.count(": yes"), run.err.count(" …"));
    QVERIFY(run.err.count(": yes") >= 3);
    const Run quiet = given.run({u"account"_s, u"check"_s, u"work"_s, u"--quiet"_s});
    QCOMPARE(quiet.status, 0);
    QVERIFY(quiet.err.isEmpty());
}

void tst_CommandLine::failedCheckStoresNothing_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");

    const auto status = [](int code) { return Fault{.kind = Fault::Status, .times = 0, .status = code}; };
    QTest::newRow("refused secret") << status(401) << 4;
    QTest::newRow("out of order") << status(500) << 5;
    QTest::newRow("dropped") << Fault{.kind = Fault::DropBeforeStore, .times = 0} << 5;
}

void tst_CommandLine::failedCheckStoresNothing()
{
    QFETCH(Fault, fault);
    QFETCH(int, status);
    Given given;
    given.server.addFault(fault);
    const Run run = given.run(given.addArguments());
    QCOMPARE(run.status, status);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("Nothing was stored."));
    QVERIFY(given.run({u"account"_s, u"list"_s}).out.isEmpty());
}

void tst_CommandLine::addRefuses_data()
{
    QTest::addColumn<QStringList>("change");
    QTest::addColumn<int>("status");

    QTest::newRow("unknown setting") << QStringList{u"--set"_s, u"colour=red"_s} << 2;
    QTest::newRow("setting without value") << QStringList{u"--set"_s, u"server"_s} << 2;
    QTest::newRow("secret in sight") << QStringList{u"--set"_s, u"token=PT1"_s} << 2;
    QTest::newRow("secret that is none") << QStringList{u"--secret"_s, u"server"_s} << 2;
    QTest::newRow("secret that does not come") << QStringList{u"--secret"_s, u"token"_s} << 2;
    QTest::newRow("plain http to elsewhere") << QStringList{u"--set"_s, u"server=http://example.test"_s} << 2;
    QTest::newRow("no secret at all") << QStringList() << 4;
}

void tst_CommandLine::addRefuses()
{
    QFETCH(QStringList, change);
    QFETCH(int, status);
    Given given;
    given.environment.remove(u"PARLANCE_SECRETS"_s);
    const Run run = given.run(given.addArguments() + change);
    QCOMPARE(run.status, status);
    QVERIFY(given.run({u"account"_s, u"list"_s}).out.isEmpty());
    QVERIFY(given.server.journal().entries().isEmpty());
}

void tst_CommandLine::checksRenamesAndRemoves()
{
    Given given;
    given.addAccount();
    QCOMPARE(given.run(given.sending()).status, 0);
    QCOMPARE(given.run({u"account"_s, u"check"_s, u"work"_s}).last()[u"check"_s], u"passed"_s);
    given.lend(u"PTwrong"_s);
    const Run failed = given.run({u"account"_s, u"check"_s, u"work"_s});
    QCOMPARE(failed.status, 4);
    QCOMPARE(failed.last()[u"error"_s][u"kind"_s], u"unauthorised"_s);

    QCOMPARE(given.run({u"account"_s, u"rename"_s, u"work"_s, u"shop"_s}).last()[u"name"_s], u"shop"_s);
    QCOMPARE(given.run({u"account"_s, u"list"_s}).values(u"name"_s), QStringList{u"shop"_s});
    QCOMPARE(given.run({u"account"_s, u"remove"_s, u"shop"_s}).status, 0);
    QVERIFY(given.run({u"account"_s, u"list"_s}).out.isEmpty());
    QCOMPARE(given.run({u"messages"_s, u"1"_s}).objects().size(), 1); // the history is kept
}

void tst_CommandLine::unknownAccountIsFour_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("send") << Given::sending();
    QTest::newRow("watch") << QStringList{u"watch"_s, u"--account"_s, u"work"_s};
    QTest::newRow("sync") << QStringList{u"sync"_s, u"--account"_s, u"work"_s};
    QTest::newRow("check") << QStringList{u"account"_s, u"check"_s, u"work"_s};
    QTest::newRow("rename") << QStringList{u"account"_s, u"rename"_s, u"work"_s, u"shop"_s};
    QTest::newRow("remove") << QStringList{u"account"_s, u"remove"_s, u"work"_s};
}

void tst_CommandLine::unknownAccountIsFour()
{
    QFETCH(QStringList, arguments);
    Given given;
    QCOMPARE(given.run(arguments).status, 4);
}

void tst_CommandLine::lentSecretIsNowhere()
{
    Given given;
    const QByteArray token = given.server.signalWire().options().token.toUtf8();
    given.addAccount();
    QCOMPARE(given.run(given.sending()).status, 0);

    auto watching = given.start({u"watch"_s, u"--verbose"_s});
    QTRY_VERIFY_WITH_TIMEOUT(watching->soFar().out.contains("\"connected\""), 20'000);
#ifdef Q_OS_LINUX
    QFile environment(u"/proc/%1/environ"_s.arg(watching->processId()));
    QVERIFY(environment.open(QIODevice::ReadOnly));
    const QByteArray shown = environment.readAll();
    QVERIFY(shown.contains("HOME="));
    QVERIFY(!shown.contains(token));
#endif
    watching->terminate();
    const Run run = watching->finish();
    QCOMPARE(run.status, 0);
    QVERIFY(!run.out.contains(token) && !run.err.contains(token));

    QDirIterator files(given.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a socket
        ++count;
        QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
    }
    QVERIFY(count > 0);
}

void tst_CommandLine::filesAreForTheUserOnly()
{
#ifndef Q_OS_UNIX
    QSKIP("the user's folder has its own access list");
#endif
    Given given;
    given.addAccount();
    auto watching = given.start({u"watch"_s});
    QTRY_VERIFY_WITH_TIMEOUT(watching->soFar().out.contains("\"connected\""), 20'000);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(given.folder()).permissions() & others, QFile::Permissions());
    const auto entries = QDir(given.folder()).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    QVERIFY(entries.size() >= 4); // the database with its log, the lock, the socket's name
    for (const QFileInfo &entry : entries)
        QVERIFY2((entry.permissions() & others) == QFile::Permissions(), qPrintable(entry.filePath()));
    QFile name(given.folder() + u"/engine.socket"_s);
    QVERIFY(name.open(QIODevice::ReadOnly));
    const QFileInfo socket(QString::fromUtf8(name.readAll()));
    QVERIFY(socket.exists());
    QCOMPARE(socket.permissions() & others, QFile::Permissions());
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
