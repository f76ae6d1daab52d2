// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Parlance::Sandbox::Fault;

Q_DECLARE_METATYPE(Fault)

class tst_CommandLineSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsEachState();
    void waitsForTheReceipt();
    void receiptThatWillNotComeIsNotWaitedFor();
    void eachAnswerHasItsState_data();
    void eachAnswerHasItsState();
    void unknownOutcomeIsLookedUpAndThenSaid();
    void everyComplaintIsShown();
    void unreachableServiceLeavesItQueued();
    void nextRunSendsWhatIsQueued();
    void missingSecretLeavesItQueued();
    void severalRecipientsGetOneEach();
    void readsTheTextFromStandardInput();
    void sendsMedia();
    void scheduledMessageDoesNotLeaveEarly();
    void leavesWhenItsTimeHasCome();
    void aTimeThatIsPastMeansNow();
    void whatMissedItsTimeWaitsForTheUser();
    void hangingAnswerIsUnknownWhenTimeIsUp();
    void endsProperlyWhenToldTo();
    void outboxTakesBackAndSendsAgain();
    void outboxLooksUp();
    void saysThatTheDatabaseRefuses_data();
    void saysThatTheDatabaseRefuses();

private:
    static bool alter(const Given &given, const QString &statement);
};

void tst_CommandLineSend::printsEachState()
{
    Given given;
    given.addAccount();
    const Run run = given.run(given.sending());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.states(), QStringList({u"queued"_s, u"sending"_s, u"sent"_s}));
    QCOMPARE(given.offers(), 1);

    const QJsonObject message = run.last();
    QVERIFY(message[u"id"_s].isString());
    QVERIFY(message[u"conversation"_s].isString());
    QCOMPARE(message[u"account"_s], u"work"_s);
    QCOMPARE(message[u"service"_s], u"signalwire"_s);
    QCOMPARE(message[u"direction"_s], u"out"_s);
    QCOMPARE(message[u"from"_s], u"+15550100111"_s);
    QCOMPARE(message[u"to"_s].toArray(), QJsonArray({u"+15550100222"_s}));
    QCOMPARE(message[u"body"_s], u"Hello"_s);
    QCOMPARE(message[u"media"_s].toArray(), QJsonArray());
    QCOMPARE(message[u"remoteId"_s], given.server.signalWire().messages().constLast().id);
    QVERIFY(message[u"error"_s].isNull());
    QCOMPARE(message[u"segments"_s], 1);
    const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    QVERIFY(time.match(message[u"created"_s].toString()).hasMatch());
    QVERIFY(time.match(message[u"sent"_s].toString()).hasMatch());
    QVERIFY(message.contains(u"delivered"_s) && message[u"delivered"_s].isNull());
    QVERIFY(message.contains(u"read"_s) && message[u"read"_s].isNull());
}

void tst_CommandLineSend::waitsForTheReceipt()
{
    Given given;
    given.addAccount();
    given.hasten();
    const Run run = given.run(given.sending() << u"--wait"_s << u"delivered"_s);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.last()[u"state"_s], u"delivered"_s);
    QVERIFY(!run.last()[u"delivered"_s].isNull());
}

void tst_CommandLineSend::receiptThatWillNotComeIsNotWaitedFor()
{
    Given given;
    given.addAccount();
    given.hasten();
    const Run run = given.run(given.sending() << u"--media"_s << u"https://example.test/cat.png"_s
                                              << u"--wait"_s << u"delivered"_s << u"--timeout"_s << u"50"_s);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.last()[u"state"_s], u"sent"_s);
}

void tst_CommandLineSend::eachAnswerHasItsState_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("offers");
    QTest::addColumn<int>("kept");

    const QStringList none;
    const QStringList atOnce{u"--wait"_s, u"unknown"_s};
    const QStringList shortly{u"--timeout"_s, u"2"_s};
    const auto status = [](int code, const QByteArray &after = {}) {
        return Fault{.kind = Fault::Status, .method = "POST", .status = code, .retryAfter = after};
    };
    const auto kind = [](Fault::Kind kind) { return Fault{.kind = kind, .method = "POST"}; };
    const auto known = [](Fault::Kind kind) { return Fault{.kind = kind, .method = "POST", .times = 0}; };

    QTest::newRow("400") << status(400) << none << u"failed"_s << 1 << u"refused"_s << 1 << 0;
    QTest::newRow("401") << status(401) << none << u"queued"_s << 4 << u"unauthorised"_s << 1 << 0;
    QTest::newRow("403") << status(403) << none << u"failed"_s << 1 << u"refused"_s << 1 << 0;
    QTest::newRow("404") << status(404) << none << u"failed"_s << 1 << u"refused"_s << 1 << 0;
    QTest::newRow("413") << status(413) << none << u"failed"_s << 1 << u"refused"_s << 1 << 0;
    QTest::newRow("429 and a time") << status(429, "1") << none << u"sent"_s << 0 << QString() << 2 << 1;
    QTest::newRow("429") << status(429) << shortly << u"queued"_s << 5 << u"busy"_s << 1 << 0;
    QTest::newRow("503 and a time") << status(503, "60") << shortly << u"queued"_s << 5 << u"busy"_s << 1
                                    << 0;
    QTest::newRow("500") << status(500) << atOnce << u"unknown"_s << 3 << u"unanswered"_s << 1 << 0;
    QTest::newRow("502 HTML") << kind(Fault::Html502) << atOnce << u"unknown"_s << 3 << u"unanswered"_s << 1
                              << 0;
    QTest::newRow("200 HTML") << kind(Fault::Html200) << atOnce << u"unknown"_s << 3 << u"unanswered"_s << 1
                              << 0;
    QTest::newRow("200 empty") << kind(Fault::EmptyBody) << atOnce << u"unknown"_s << 3 << u"unanswered"_s
                               << 1 << 0;
    QTest::newRow("dropped before") << kind(Fault::DropBeforeStore) << atOnce << u"unknown"_s << 3
                                    << u"unanswered"_s << 1 << 0;
    QTest::newRow("dropped after") << known(Fault::DropAfterStore) << none << u"sent"_s << 0 << QString() << 1
                                   << 1;
    QTest::newRow("500 after") << known(Fault::StoreThenStatus) << none << u"sent"_s << 0 << QString() << 1
                               << 1;
    QTest::newRow("half an answer") << known(Fault::HalfAnswer) << none << u"sent"_s << 0 << QString() << 1
                                    << 1;
    QTest::newRow("half a status line")
        << known(Fault::CutInStatusLine) << none << u"sent"_s << 0 << QString() << 1 << 1;
    QTest::newRow("truncated JSON") << known(Fault::TruncatedJson) << none << u"sent"_s << 0 << QString() << 1
                                    << 1;
    QTest::newRow("hostile JSON") << known(Fault::HostileJson) << none << u"sent"_s << 0 << QString() << 1
                                  << 1;
    QTest::newRow("slow") << kind(Fault::Slow) << none << u"sent"_s << 0 << QString() << 1 << 1;
    QTest::newRow("moved") << kind(Fault::Redirect) << none << u"failed"_s << 1 << u"refused"_s << 1 << 0;
}

void tst_CommandLineSend::eachAnswerHasItsState()
{
    QFETCH(Fault, fault);
    QFETCH(QStringList, options);
    QFETCH(QString, state);
    QFETCH(int, status);
    QFETCH(QString, kind);
    QFETCH(int, offers);
    QFETCH(int, kept);

    Given given;
    given.addAccount();
    given.server.addFault(fault);
    const Run run = given.run(given.sending() + options);
    QCOMPARE(run.last()[u"state"_s].toString(), state);
    QCOMPARE(run.status, status);
    QCOMPARE(run.last()[u"error"_s][u"kind"_s].toString(), kind);
    QCOMPARE(run.last()[u"error"_s].isNull(), kind.isEmpty());
    QCOMPARE(given.offers(), offers);
    QCOMPARE(given.kept(), kept);
}

void tst_CommandLineSend::unknownOutcomeIsLookedUpAndThenSaid()
{
    Given given;
    given.addAccount();
    given.server.addFault({.kind = Fault::DropBeforeStore, .method = "POST"});
    const Run run = given.run(given.sending());
    QCOMPARE(run.status, 3);
    QCOMPARE(run.states(), QStringList({u"queued"_s, u"sending"_s, u"unknown"_s}));
    QCOMPARE(given.offers(), 1);
    QVERIFY(given.server.journal().count("GET") >= 2);
}

void tst_CommandLineSend::everyComplaintIsShown()
{
    Given given;
    given.addAccount();
    const Run run = given.run(given.sending(u"Hello"_s, u"+15550100004"_s));
    QCOMPARE(run.status, 1);
    QCOMPARE(run.last()[u"state"_s], u"failed"_s);
    const QJsonObject error = run.last()[u"error"_s].toObject();
    QCOMPARE(error[u"kind"_s], u"refused"_s);
    QCOMPARE(error[u"code"_s], u"invalid_to_number"_s);
    QVERIFY(!error[u"text"_s].toString().isEmpty());
    QCOMPARE(error[u"fields"_s].toArray().first().toObject()[u"field"_s], u"to"_s);
}

void tst_CommandLineSend::unreachableServiceLeavesItQueued()
{
    Given given;
    given.addAccount();
    given.server.close();
    const Run run = given.run(given.sending() << u"--timeout"_s << u"1"_s);
    QCOMPARE(run.status, 5);
    QCOMPARE(run.last()[u"state"_s], u"queued"_s);
    QCOMPARE(run.last()[u"error"_s][u"kind"_s], u"unreachable"_s);
    const Run outbox = given.run({u"outbox"_s});
    QCOMPARE(outbox.states(), QStringList{u"queued"_s});
}

void tst_CommandLineSend::nextRunSendsWhatIsQueued()
{
    Given given;
    given.addAccount();
    const quint16 port = given.server.port();
    given.server.close();
    QCOMPARE(given.run(given.sending() << u"--timeout"_s << u"0.5"_s).status, 5);
    QVERIFY(given.server.listen(port));
    QCOMPARE(given.run({u"sync"_s}).status, 0);
    QCOMPARE(given.kept(), 1);
    QCOMPARE(given.run({u"outbox"_s, u"list"_s}).objects().size(), 0);
}

void tst_CommandLineSend::missingSecretLeavesItQueued()
{
    Given given;
    given.addAccount();
    given.environment.remove(u"PARLANCE_SECRETS"_s);
    const Run run = given.run(given.sending());
    QCOMPARE(run.status, 4);
    QCOMPARE(run.last()[u"state"_s], u"queued"_s);
    QCOMPARE(given.offers(), 0);
}

void tst_CommandLineSend::severalRecipientsGetOneEach()
{
    Given given;
    given.addAccount();
    const Run run =
        given.run(given.sending() << u"--to"_s << u"+15550100223"_s << u"--to"_s << u"+15550100222"_s);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.states().count(u"sent"_s), 2);
    QCOMPARE(given.kept(), 2);

    const Run mixed = given.run(given.sending(u"Two"_s) << u"--to"_s << u"+15550100004"_s);
    QCOMPARE(mixed.status, 1);
    QCOMPARE(given.kept(u"Two"_s), 1);
}

void tst_CommandLineSend::readsTheTextFromStandardInput()
{
    Given given;
    given.addAccount();
    const QStringList arguments{u"send"_s, u"--account"_s,    u"work"_s,
                                u"--to"_s, u"+15550100222"_s, u"--text-stdin"_s};
    const Run run = given.run(arguments, "two\nlines – “quoted” \xf0\x9f\x98\x80\n");
    QCOMPARE(run.status, 0);
    QCOMPARE(run.last()[u"body"_s], u"two\nlines – “quoted” 😀"_s);
    QCOMPARE(given.kept(u"two\nlines – “quoted” 😀"_s), 1);
}

void tst_CommandLineSend::sendsMedia()
{
    Given given;
    given.addAccount();
    const Run run =
        given.run({u"send"_s, u"--account"_s, u"work"_s, u"--to"_s, u"+15550100222"_s, u"--media"_s,
                   u"https://example.test/a.png"_s, u"--media"_s, u"https://example.test/b.png"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.last()[u"media"_s].toArray().size(), 2);
    QCOMPARE(run.last()[u"media"_s][0][u"url"_s], u"https://example.test/a.png"_s);
    QCOMPARE(given.server.signalWire().messages().constLast().media.size(), 2);
}

void tst_CommandLineSend::scheduledMessageDoesNotLeaveEarly()
{
    Given given;
    given.addAccount();
    const Run later = given.run(given.sending() << u"--at"_s << u"+1h"_s);
    QCOMPARE(later.status, 0);
    QCOMPARE(later.states(), QStringList{u"scheduled"_s});
    const QString at = QDateTime::currentDateTimeUtc().addDays(2).toString(Qt::ISODate);
    QCOMPARE(given.run(given.sending() << u"--at"_s << at).states(), QStringList{u"scheduled"_s});
    QCOMPARE(given.run({u"sync"_s}).status, 0);
    QCOMPARE(given.offers(), 0);
}

void tst_CommandLineSend::leavesWhenItsTimeHasCome()
{
    Given given;
    given.addAccount();
    const Run run = given.run(given.sending() << u"--at"_s << u"+1s"_s);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.states().first(), u"scheduled"_s);
    QCOMPARE(run.states().last(), u"sent"_s);
}

void tst_CommandLineSend::aTimeThatIsPastMeansNow()
{
    Given given;
    given.addAccount();
    const Run run = given.run(given.sending() << u"--at"_s << u"2001-02-03T04:05:06Z"_s);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.states(), QStringList({u"queued"_s, u"sending"_s, u"sent"_s}));
}

void tst_CommandLineSend::whatMissedItsTimeWaitsForTheUser()
{
    Given given;
    given.addAccount();
    const Run later = given.run(given.sending() << u"--at"_s << u"+1h"_s);
    const QString id = later.last()[u"id"_s].toString();
    QVERIFY(!later.last().contains(u"late"_s));
    QVERIFY(alter(given, u"UPDATE message SET notBefore = notBefore - 7200000, time = time - 7200000"_s));
    QCOMPARE(given.run({u"sync"_s}).status, 0);
    QCOMPARE(given.offers(), 0);
    const Run missed = given.run({u"outbox"_s});
    QCOMPARE(missed.states(), QStringList{u"scheduled"_s});
    QCOMPARE(missed.last()[u"late"_s], true);
    Program plain({u"--data-dir"_s, given.folder(), u"outbox"_s}, given.environment);
    plain.begin();
    const QByteArray said = plain.finish().out;
    QVERIFY(said.contains("It was to leave at "));
    QVERIFY(said.contains(u"“outbox retry %1”"_s.arg(id).toUtf8()));
    const Run sent = given.run({u"outbox"_s, u"retry"_s, id});
    QCOMPARE(sent.states().last(), u"sent"_s);
    QVERIFY(!sent.last().contains(u"late"_s));
    QCOMPARE(given.offers(), 1);
}

void tst_CommandLineSend::hangingAnswerIsUnknownWhenTimeIsUp()
{
    Given given;
    given.addAccount();
    given.server.addFault({.kind = Fault::Hang, .method = "POST"});
    const Run run = given.run(given.sending() << u"--timeout"_s << u"0.5"_s);
    QCOMPARE(run.status, 3);
    QCOMPARE(run.last()[u"state"_s], u"unknown"_s);
    QCOMPARE(given.run({u"sync"_s}).status, 0);
    QCOMPARE(given.offers(), 1);
    QCOMPARE(given.run({u"outbox"_s}).objects().size(), 0);
}

void tst_CommandLineSend::endsProperlyWhenToldTo()
{
    Given given;
    given.addAccount();
    given.server.addFault({.kind = Fault::Slow, .method = "POST", .delay = 500ms});
    auto program = given.start(given.sending());
    QTRY_COMPARE_WITH_TIMEOUT(given.offers(), 1, 20'000);
    program->terminate();
    const Run run = program->finish();
    QCOMPARE(run.status, 0); // the answer was still waited for
    QCOMPARE(run.last()[u"state"_s], u"sent"_s);
    QCOMPARE(given.kept(), 1);
}

void tst_CommandLineSend::outboxTakesBackAndSendsAgain()
{
    Given given;
    given.addAccount();
    const QString id = given.run(given.sending() << u"--at"_s << u"+1h"_s).last()[u"id"_s].toString();
    const Run cancelled = given.run({u"outbox"_s, u"cancel"_s, id});
    QCOMPARE(cancelled.status, 0);
    QCOMPARE(cancelled.last()[u"state"_s], u"cancelled"_s);
    QCOMPARE(given.run({u"outbox"_s}).objects().size(), 0);

    const Run again = given.run({u"outbox"_s, u"retry"_s, id});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.last()[u"state"_s], u"sent"_s);
    QCOMPARE(given.kept(), 1);
    QCOMPARE(given.run({u"outbox"_s, u"cancel"_s, id}).status, 1);
    QCOMPARE(given.run({u"outbox"_s, u"cancel"_s, u"999"_s}).status, 2);
}

void tst_CommandLineSend::outboxLooksUp()
{
    Given given;
    given.addAccount();
    given.server.addFault({.kind = Fault::DropAfterStore, .method = "POST"});
    given.server.addFault({.kind = Fault::Status, .method = "GET", .times = 0, .status = 500});
    const Run run = given.run(given.sending() << u"--wait"_s << u"unknown"_s);
    QCOMPARE(run.status, 3);
    given.server.clearFaults();
    const Run looked = given.run({u"outbox"_s, u"check"_s, run.last()[u"id"_s].toString()});
    QCOMPARE(looked.status, 0);
    QCOMPARE(looked.last()[u"state"_s], u"sent"_s);
    QCOMPARE(given.offers(), 1);
}

bool tst_CommandLineSend::alter(const Given &given, const QString &statement)
{
    bool isDone = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        QDirIterator files(given.folder(), {u"parlance.db"_s}, QDir::Files, QDirIterator::Subdirectories);
        database.setDatabaseName(files.next());
        isDone = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return isDone;
}

void tst_CommandLineSend::saysThatTheDatabaseRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("refused");
    const QStringList sending = Given::sending() + QStringList{u"--timeout"_s, u"3600"_s};
    const QString problem = u"UPDATE ON account WHEN NEW.problem IS NOT NULL"_s; // that there is no secret
    QTest::newRow("sync") << QStringList{u"sync"_s} << problem;
    QTest::newRow("send") << sending << problem;
    QTest::newRow("sync, what came") << QStringList{u"sync"_s} << u"UPDATE OF cursor ON account"_s;
    QTest::newRow("watch, what came") << QStringList{u"watch"_s} << u"UPDATE OF cursor ON account"_s;
    QTest::newRow("send, as it leaves") << sending << u"INSERT ON attempt"_s;
}

void tst_CommandLineSend::saysThatTheDatabaseRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, refused);
    Given given;
    given.addAccount();
    QVERIFY(
        alter(given, u"CREATE TRIGGER full BEFORE %1 BEGIN SELECT RAISE(ABORT, 'full'); END"_s.arg(refused)));
    if (refused.contains(u"problem"_s))
        given.environment.remove(u"PARLANCE_SECRETS"_s);
    const Run run = given.run(arguments);
    QVERIFY2(run.status == 6, QByteArray::number(run.status) + ": " + run.err);
    QVERIFY(run.err.contains("database"));
}

QTEST_GUILESS_MAIN(tst_CommandLineSend)
#include "tst_commandline_send.moc"
