// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "app/output.h"
#include "models/peoplefiles/csv.h"
#include "tests/support/fulldisk.h"

using namespace Qt::StringLiterals;
using Parlance::Sandbox::Fault;

class tst_CommandLineRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyProfileIsEmpty_data();
    void emptyProfileIsEmpty();
    void syncFetchesAndEnds();
    void syncSaysWhatWentWrong();
    void listsConversationsMessagesAndContacts();
    void pagesThroughMessages();
    void searches();
    void watchPrintsEveryEvent();
    void watchTellsTheNameThatIsFoundLater();
    void watchEndsAfterItsTime();
    void watchWatchesOnlyWhatItWasTold();
    void exports_data();
    void exports();
    void exportedCellsAreNoFormulas_data();
    void exportedCellsAreNoFormulas();
    void outsideTextDoesNotCommandTheTerminal();
    void doctorFindsNothing();
    void doctorFindsDamage();
    void aFullDiskIsNoDamage();
    void doctorFindsOpenFiles();
    void foreignDatabaseIsRefused();
};

static const QString Them = u"+15550100222"_s;

/// The id of the only conversation.
static QString conversation(Given &given)
{
    return given.run({u"conversations"_s}).last()[u"id"_s].toString();
}

static void receive(Given &given, const QString &text, const QString &from = Them)
{
    given.server.signalWire().receive(from, given.server.signalWire().ownNumber(), text);
}

void tst_CommandLineRead::emptyProfileIsEmpty_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("account list") << QStringList{u"account"_s, u"list"_s};
    QTest::newRow("outbox") << QStringList{u"outbox"_s};
    QTest::newRow("conversations") << QStringList{u"conversations"_s};
    QTest::newRow("contacts") << QStringList{u"contacts"_s};
    QTest::newRow("search") << QStringList{u"search"_s, u"anything"_s};
    QTest::newRow("sync") << QStringList{u"sync"_s};
}

void tst_CommandLineRead::emptyProfileIsEmpty()
{
    QFETCH(QStringList, arguments);
    Given given;
    const Run run = given.run(arguments);
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.isEmpty());
}

void tst_CommandLineRead::syncFetchesAndEnds()
{
    Given given;
    given.addAccount();
    receive(given, u"Hello there"_s);
    const Run run = given.run({u"sync"_s, u"--account"_s, u"work"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.values(u"name"_s), QStringList{u"work"_s});
    const Run messages = given.run({u"messages"_s, conversation(given)});
    QCOMPARE(messages.values(u"body"_s), QStringList{u"Hello there"_s});
    QCOMPARE(messages.last()[u"state"_s], u"received"_s);
    QCOMPARE(messages.last()[u"direction"_s], u"in"_s);
    QCOMPARE(messages.last()[u"from"_s], Them);
    QCOMPARE(messages.last()[u"to"_s].toArray(), QJsonArray({given.server.signalWire().ownNumber()}));
    QCOMPARE(given.offers(), 0);
}

void tst_CommandLineRead::syncSaysWhatWentWrong()
{
    Given given;
    given.addAccount();
    given.server.addFault({.kind = Fault::Status, .times = 0, .status = 401});
    QCOMPARE(given.run({u"sync"_s}).status, 4);
    given.server.clearFaults();
    given.server.close();
    const Run run = given.run({u"sync"_s});
    QCOMPARE(run.status, 5);
    QCOMPARE(run.last()[u"error"_s][u"kind"_s], u"unreachable"_s);
}

void tst_CommandLineRead::listsConversationsMessagesAndContacts()
{
    Given given;
    given.addAccount();
    receive(given, u"First"_s);
    receive(given, u"Other"_s, u"+15550100223"_s);
    QCOMPARE(given.run({u"sync"_s}).status, 0);
    QCOMPARE(given.run(given.sending()).status, 0);

    const Run conversations = given.run({u"conversations"_s});
    QCOMPARE(conversations.objects().size(), 2);
    const QJsonObject newest = conversations.objects().first();
    QCOMPARE(newest[u"account"_s], u"work"_s);
    QCOMPARE(newest[u"service"_s], u"signalwire"_s);
    QCOMPARE(newest[u"preview"_s], u"Hello"_s);
    QCOMPARE(newest[u"unread"_s], 1);
    QCOMPARE(newest[u"participants"_s][0][u"address"_s], Them);
    QVERIFY(newest[u"lastActivity"_s].isString());
    QVERIFY(!newest[u"title"_s].toString().isEmpty());
    QCOMPARE(given.run({u"conversations"_s, u"--limit"_s, u"1"_s}).objects().size(), 1);
    QCOMPARE(given.run({u"conversations"_s, u"--filter"_s, u"+15550100223"_s}).objects().size(), 1);

    const Run contacts = given.run({u"contacts"_s});
    QCOMPARE(contacts.objects().size(), 2);
    const QJsonObject contact = contacts.objects().first();
    QCOMPARE(contact[u"optedOut"_s], false);
    QCOMPARE(contact[u"addresses"_s][0][u"account"_s], u"work"_s);
    QVERIFY(contact[u"addresses"_s][0].toObject().contains(u"availability"_s));
    QCOMPARE(given.run({u"contacts"_s, u"+15550100223"_s}).objects().size(), 1);
}

void tst_CommandLineRead::pagesThroughMessages()
{
    Given given;
    given.addAccount();
    for (int i = 0; i < 7; ++i) {
        given.server.clock().offset = std::chrono::seconds(i - 10); // the service counts whole seconds
        receive(given, u"Number %1"_s.arg(i));
    }
    given.server.clock().offset = {};
    QCOMPARE(given.run({u"sync"_s}).status, 0);
    const QString id = conversation(given);
    const Run newest = given.run({u"messages"_s, id, u"--limit"_s, u"3"_s});
    QCOMPARE(newest.values(u"body"_s), QStringList({u"Number 4"_s, u"Number 5"_s, u"Number 6"_s}));
    const QString oldest = newest.objects().first()[u"id"_s].toString();
    const Run older = given.run({u"messages"_s, id, u"--limit"_s, u"3"_s, u"--before"_s, oldest});
    QCOMPARE(older.values(u"body"_s), QStringList({u"Number 1"_s, u"Number 2"_s, u"Number 3"_s}));
    QCOMPARE(given.run({u"messages"_s, id}).objects().size(), 7);
}

void tst_CommandLineRead::searches()
{
    Given given;
    given.addAccount();
    receive(given, u"The quick brown fox"_s);
    receive(given, u"The lazy dog"_s);
    QCOMPARE(given.run({u"sync"_s}).status, 0);
    QCOMPARE(given.run({u"search"_s, u"bro"_s}).values(u"body"_s), QStringList{u"The quick brown fox"_s});
    QCOMPARE(given.run({u"search"_s, u"the"_s}).objects().size(), 2);
    QCOMPARE(given.run({u"search"_s, u"the"_s, u"--limit"_s, u"1"_s}).objects().size(), 1);
    QCOMPARE(given.run({u"search"_s, u"\" OR ("_s}).status, 0);
}

void tst_CommandLineRead::watchPrintsEveryEvent()
{
    Given given;
    given.addAccount();
    given.hasten();
    auto watching = given.start({u"watch"_s, u"--poll"_s, u"0.1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(watching->soFar().out.contains("\"connected\""), 20'000);
    receive(given, u"Are you there?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(watching->soFar().out.contains("Are you there?"), 20'000);
    QCOMPARE(given.run(given.sending(u"Yes"_s) << u"--wait"_s << u"delivered"_s).status, 0);
    QTRY_VERIFY_WITH_TIMEOUT(watching->soFar().out.contains("\"state\":\"delivered\""), 20'000);

    // reading beside it
    QCOMPARE(given.run({u"conversations"_s}).objects().size(), 1);
    QCOMPARE(given.run({u"account"_s, u"list"_s}).last()[u"state"_s], u"connected"_s);

    watching->terminate();
    const Run run = watching->finish();
    QCOMPARE(run.status, 0);
    QStringList told;
    for (const QJsonObject &event : run.objects()) {
        const QJsonObject message = event[u"message"_s].toObject();
        if (!message.isEmpty())
            told << event[u"event"_s].toString() + u' ' + message[u"body"_s].toString() + u' ' +
                        message[u"state"_s].toString();
        else
            QCOMPARE(event[u"account"_s][u"name"_s], u"work"_s);
    }
    QCOMPARE(told, QStringList({u"message Are you there? received"_s, u"message Yes queued"_s,
                                u"state Yes sending"_s, u"state Yes sent"_s, u"state Yes delivered"_s}));
    QCOMPARE(given.run({u"account"_s, u"list"_s}).last()[u"state"_s], u"offline"_s);
}

void tst_CommandLineRead::watchTellsTheNameThatIsFoundLater()
{
    Given given;
    given.server.signalWire().options().pace = Parlance::Sandbox::SignalWireOptions::Manual;
    given.addAccount();
    auto watching = given.start({u"watch"_s, u"--poll"_s, u"0.1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(watching->soFar().out.contains("\"connected\""), 20'000);
    given.server.addFault({.kind = Fault::TruncatedJson, .method = "POST"});
    QCOMPARE(given.run(given.sending()).status, 0);
    const QByteArray name = given.server.signalWire().messages().constLast().id.toUtf8();
    QTRY_VERIFY_WITH_TIMEOUT(watching->soFar().out.contains("\"remoteId\":\"" + name), 20'000);
    QCOMPARE(given.offers(), 1);
}

void tst_CommandLineRead::watchEndsAfterItsTime()
{
    Given given;
    given.addAccount();
    const Run run = given.run({u"watch"_s, u"--for"_s, u"0.3"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.values(u"event"_s).contains(u"account"_s));
}

void tst_CommandLineRead::watchWatchesOnlyWhatItWasTold()
{
    Given given;
    given.addAccount();
    QStringList other = given.addArguments() << u"--no-check"_s;
    other[3] = u"other"_s;
    QCOMPARE(given.run(other).status, 0);
    given.environment.insert(u"PARLANCE_SECRETS"_s,
                             uR"({"work":{"token":"%1"},"other":{"token":"%1"}})"_s.arg(
                                 given.server.signalWire().options().token));
    receive(given, u"Hello there"_s);
    const Run run = given.run({u"watch"_s, u"--account"_s, u"other"_s, u"--for"_s, u"1"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains("Hello there"));
    QVERIFY(!run.out.contains("\"work\""));
}

void tst_CommandLineRead::exports_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("html") << u"html"_s << QByteArray("=1+1 &lt;b&gt;&quot;bold&quot;&lt;/b&gt;");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\"'=1+1 <b>\"\"bold\"\"</b>\"");
    QTest::newRow("json") << u"json"_s << QByteArray(R"("body":"=1+1 <b>\"bold\"</b>")");
}

void tst_CommandLineRead::exports()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, expected);
    Given given;
    given.addAccount();
    receive(given, u"=1+1 <b>\"bold\"</b>"_s);
    receive(given, u"Other"_s, u"+15550100223"_s);
    QCOMPARE(given.run({u"sync"_s}).status, 0);
    const QString path = given.home.filePath(u"history"_s);
    const Run run = given.run({u"export"_s, u"--format"_s, format, u"--output"_s, path});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.last()[u"messages"_s], 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains(expected), written.constData());
    QVERIFY(!written.contains("<b>") || format != "html"_L1);
    QVERIFY(written.contains("Other"));
    if (format == "json"_L1)
        QCOMPARE(QJsonDocument::fromJson(written).array().size(), 2);
#ifdef Q_OS_UNIX
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif

    const QString first = given.run({u"conversations"_s, u"--filter"_s, Them}).last()[u"id"_s].toString();
    const Run one =
        given.run({u"export"_s, u"--conversation"_s, first, u"--format"_s, format, u"--output"_s, path});
    QCOMPARE(one.last()[u"messages"_s], 1);
}

void tst_CommandLineRead::exportedCellsAreNoFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");

    QTest::newRow("plain") << u"plain"_s << u"\"plain\""_s;
    QTest::newRow("empty") << QString() << u"\"\""_s;
    QTest::newRow("quote") << u"say \"hi\""_s << u"\"say \"\"hi\"\"\""_s;
    QTest::newRow("equals") << u"=1"_s << u"\"'=1\""_s;
    QTest::newRow("plus") << u"+1"_s << u"\"'+1\""_s;
    QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
    QTest::newRow("at") << u"@sum"_s << u"\"'@sum\""_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("full width") << u"\uff1d1"_s << u"\"'\uff1d1\""_s;
    QTest::newRow("apostrophe") << u"'s"_s << u"\"'s\""_s;
    QTest::newRow("apostrophe before it") << u"'=1"_s << u"\"''=1\""_s;
    QTest::newRow("in the middle") << u"a=1"_s << u"\"a=1\""_s;
}

void tst_CommandLineRead::exportedCellsAreNoFormulas()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(Parlance::Csv::cell(text), cell);
    QCOMPARE(Parlance::Csv::plain(cell.mid(1).chopped(1)).replace(u"\"\""_s, u"\""_s), text);
}

void tst_CommandLineRead::outsideTextDoesNotCommandTheTerminal()
{
    QCOMPARE(Parlance::printable(u"a\u001b]0;title\u0007b\u009bc\u202ed\ne\\f\r"_s),
             u"a\\u001b]0;title\\u0007b\\u009bc\\u202ed\\ne\\\\f\\u000d"_s);
    QCOMPARE(Parlance::printable(u"äöü 😀 👩\u200d🔬"_s), u"äöü 😀 👩\u200d🔬"_s);
}

void tst_CommandLineRead::doctorFindsNothing()
{
    Given given;
    const Run empty = given.run({u"doctor"_s});
    QCOMPARE(empty.status, 0);
    given.addAccount();
    const Run run = given.run({u"doctor"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.values(u"check"_s),
             QStringList({u"database"_s, u"files"_s, u"keychain"_s, u"services"_s, u"clock"_s}));
    QCOMPARE(run.objects()[0][u"result"_s], u"ok"_s);
    QCOMPARE(run.objects()[2][u"result"_s], u"warning"_s); // there is none
    QVERIFY(!run.objects()[2][u"advice"_s].toString().isEmpty());
}

void tst_CommandLineRead::doctorFindsDamage()
{
    Given given;
    given.addAccount();
    QFile file(given.folder() + u"/parlance.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 3 * 4096);
    for (qint64 page = 1; page < file.size() / 4096; ++page) {
        QVERIFY(file.seek(page * 4096));
        file.write(QByteArray(512, '\x5a'));
    }
    file.close();
    const Run run = given.run({u"doctor"_s});
    QCOMPARE(run.status, 6);
    QCOMPARE(run.objects().first()[u"result"_s], u"problem"_s);
    QVERIFY(!run.objects().first()[u"advice"_s].toString().isEmpty());
    QCOMPARE(given.run(given.sending()).status, 6);
}

void tst_CommandLineRead::aFullDiskIsNoDamage()
{
    if (!FullDisk::IsPossible)
        QSKIP("nothing here keeps files from growing");
    Given given;
    given.addAccount();
    {
        const FullDisk full;
        const Run doctor = given.run({u"doctor"_s});
        QCOMPARE(doctor.status, 6);
        QCOMPARE(doctor.objects().first()[u"check"_s], u"database"_s);
        QVERIFY(doctor.objects().first()[u"text"_s] != u"damaged"_s);
        QVERIFY(!doctor.objects().first()[u"advice"_s].toString().contains(u"move it away"_s));
        const Run send = given.run(given.sending());
        QCOMPARE(send.status, 6);
        QVERIFY2(send.err.contains("disk is full"), send.err.constData());
    }
    QCOMPARE(given.run({u"doctor"_s}).status, 0);
}

void tst_CommandLineRead::doctorFindsOpenFiles()
{
#ifndef Q_OS_UNIX
    QSKIP("the user's folder has its own access list");
#endif
    Given given;
    given.addAccount();
    QFile file(given.folder() + u"/parlance.db"_s);
    QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
    const Run run = given.run({u"doctor"_s});
    QCOMPARE(run.status, 6);
    QVERIFY(run.objects()[1][u"advice"_s].toString().startsWith(u"chmod"_s));
}

void tst_CommandLineRead::foreignDatabaseIsRefused()
{
    Given given;
    QVERIFY(QDir().mkpath(given.folder()));
    QFile file(given.folder() + u"/parlance.db"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database, but it is long enough to be looked at by one; " + QByteArray(4096, 'x'));
    file.close();
    for (const QStringList &arguments :
         {given.sending(), QStringList{u"conversations"_s}, QStringList{u"watch"_s}}) {
        const Run run = given.run(arguments);
        QCOMPARE(run.status, 6);
        QVERIFY(!run.err.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_CommandLineRead)
#include "tst_commandline_read.moc"
