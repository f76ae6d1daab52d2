// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include "models/engine.h"
#include "models/store/backup.h"
#include "models/store/database.h"
#include "models/store/restoring.h"
#include "models/store/schema.h"
#include "tests/support/memorysecretstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Parlance::RestoreProblem)

/// One file with everything, and what comes back with it.
class tst_Backup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void everyPlaceOfAnAccountIsRenamed();
    void onlyItsOwnerCanReadIt();
    void badPlacesAreRefused_data();
    void badPlacesAreRefused();
    void whatWaitedMayHaveBeenSent_data();
    void whatWaitedMayHaveBeenSent();
    void whatWasSentSinceIsRecognised_data();
    void whatWasSentSinceIsRecognised();
    void whatWasWrittenSinceIsHistory();
    void olderVersionsComeBack_data();
    void olderVersionsComeBack();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void whatIsNoDatabaseIsRefused_data();
    void whatIsNoDatabaseIsRefused();
    void whatCannotBeReadIsTold();
    void aProfileInUseIsNotReplaced();
    void aReaderBesideIsNotDisturbed();
    void anAccountAddedMeanwhileStays();
    void whatCannotTakeThePlaceIsTold();
    void whatWasCutOffIsMadeUpFor();
};

namespace {

void on(const QString &path, const QStringList &statements)
{
    Database database(path, [](QSqlDatabase &) {});
    get(database.run<void>(Database::Write, [=](QSqlDatabase &db) {
        for (const auto &statement : statements)
            execute(db, statement);
    }));
}

/// A profile, a backup of it, and an empty profile.
struct GivenBackup
{
    void backUp()
    {
        const auto written = Backup::write(before, file);
        if (!written)
            qFatal("%s", qPrintable(written.error()));
    }
    tl::expected<Restored, RestoreProblem> prepare() { return Restoring::prepare(file, after); }
    void restore()
    {
        if (!prepare())
            qFatal("not restored");
        if (!Restoring::adopt(after).isDone)
            qFatal("not adopted");
    }
    Profile profile() { return {QFileInfo(after).path()}; }
    /// What lies beside the empty profile.
    QStringList leftovers() { return QDir(folder.filePath(u"new"_s)).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir folder;
    QString file = folder.filePath(u"parlance.backup"_s);
    QString before = place(u"old"_s);
    QString after = place(u"new"_s);

private:
    QString place(const QString &name)
    {
        QDir(folder.path()).mkdir(name);
        return folder.filePath(name + u"/parlance.db"_s);
    }
};

const QString Columns = u"SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
                        "WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%'"_s;

/// Every column that says by its name, or by what it refers to, that it holds an account's id.
QStringList columnsOfAccounts(const QString &path)
{
    QStringList columns{u"account.id"_s};
    Database database(path, [](QSqlDatabase &) {});
    get(database.run<void>(Database::Read, [&](QSqlDatabase &db) {
        auto named = execute(db, Columns + uR"( AND (c.name LIKE '%account%' OR EXISTS (
            SELECT 1 FROM pragma_foreign_key_list(m.name) f WHERE f."from" = c.name AND f."table" = 'account')))"_s);
        while (named.next())
            columns << named.value(0).toString() + u'.' + named.value(1).toString();
    }));
    columns.sort();
    return columns;
}

/// Every column of every table in which \p text is a value.
QStringList placesOf(const QString &path, const QString &text)
{
    QStringList places;
    Database database(path, [](QSqlDatabase &) {});
    get(database.run<void>(Database::Read, [&](QSqlDatabase &db) {
        auto columns = execute(db, Columns);
        while (columns.next()) {
            const auto table = columns.value(0).toString();
            const auto column = columns.value(1).toString();
            auto found = execute(db, u"SELECT 1 FROM \"%1\" WHERE \"%2\" = ?"_s.arg(table, column), {text});
            if (found.next())
                places << table + u'.' + column;
        }
    }));
    places.sort();
    return places;
}

} // namespace

void tst_Backup::everythingComesBack()
{
    GivenBackup given;
    ConversationCounts counts;
    {
        Given old(given.before);
        old.sent(u"Ready at five"_s, u"r1"_s);
        old.apply({Given::theirs(u"r2"_s, u"Fine"_s)});
        get(old.store.name(old.account, {{u"Ana"_s, {u"+15550100222"_s}}}));
        get(old.store.saveDraft(1, u"not yet"_s));
        get(old.store.setOptedOut(old.account, u"+15550100222"_s, true, 2));
        get(old.store.setSetting(u"words"_s, u"grüezi"_s));
        counts = get(old.store.conversationCounts());
        QCOMPARE(counts.unread, 1);
        given.backUp(); // while it is in use
        old.enqueue(u"after the backup"_s);
    }
    const auto prepared = given.prepare();
    QVERIFY(prepared);
    QCOMPARE(prepared->accounts, 1);
    QCOMPARE(prepared->doubted, 0);
    QVERIFY(Restoring::adopt(given.after).isDone);
    QCOMPARE(given.leftovers(), QStringList{u"parlance.db"_s});
    QCOMPARE(placesOf(given.after, u"a1"_s), QStringList());

    Store store(given.after, Store::Owner);
    const auto account = get(store.accounts()).first();
    QCOMPARE(account.name, u"work"_s);
    QVERIFY(!account.secretStored);
    QVERIFY(account.id != u"a1"_s); // what the keychain has is for another one
    const auto conversation = get(store.conversations({}, {}, Side::Older, 10)).first();
    QCOMPARE(conversation.account, account.id);
    QCOMPARE(conversation.draft, u"not yet"_s);
    const auto messages = get(store.messages(conversation.id, {}, Side::Older, 10));
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.last().body, u"Ready at five"_s);
    QCOMPARE(messages.last().delivery, Delivery::Sent);
    QCOMPARE(get(store.contacts({}, 10)).first().name, u"Ana"_s);
    QCOMPARE(get(store.search(u"fine"_s, 10)).size(), 1);
    QCOMPARE(get(store.setting(u"words"_s)), u"grüezi"_s);

    QCOMPARE(get(store.conversationCounts()), counts);
    QCOMPARE(get(store.conversationCounts(account.id)), counts);
    get(store.markRead(conversation.id));
    counts.unread = 0;
    QCOMPARE(get(store.conversationCounts()), counts);
    QCOMPARE(get(store.conversationCounts(account.id)), counts);
}

void tst_Backup::everyPlaceOfAnAccountIsRenamed()
{
    GivenBackup given;
    {
        Given old(given.before);
        old.sent(u"Hello"_s, u"r1"_s);
        old.enqueue(u"waits"_s);
        get(old.store.name(old.account, {{u"Ana"_s, {u"+15550100222"_s}}}));
        get(old.store.setOptedOut(old.account, u"+15550100222"_s, true, 2));
        given.backUp();
    }
    on(given.file,
       {u"UPDATE contact SET optedOutAccount = 'a1'"_s,
        u"INSERT INTO message_alias (account, remoteId, message) VALUES ('a1', 'r2', 1)"_s,
        u"INSERT INTO portrait (account, address, image, askedAt) VALUES ('a1', '+15550100222', '', 0)"_s,
        u"INSERT INTO removed_message VALUES ('a1', 'r3')"_s,
        u"INSERT INTO removed_unlisted (account, conversation, text, time, startedAt) "
        "VALUES ('a1', 'c', '', 0, 0)"_s});
    QCOMPARE(placesOf(given.file, u"a1"_s), columnsOfAccounts(given.file)); // a new one needs a value above
    given.restore();
    QCOMPARE(placesOf(given.after, u"a1"_s), QStringList());
}

void tst_Backup::onlyItsOwnerCanReadIt()
{
    GivenBackup given;
    Given old(given.before);
    given.backUp();
    given.backUp(); // again, in the place of the other
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(given.file) & others, QFile::Permissions());
    QCOMPARE(QDir(given.folder.path()).entryList(QDir::Files), QStringList{u"parlance.backup"_s});
}

void tst_Backup::badPlacesAreRefused_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a folder") << u"old"_s;
    QTest::newRow("no such folder") << u"nowhere/parlance.backup"_s;
    QTest::newRow("the database itself") << u"old/parlance.db"_s;
    QTest::newRow("beside the database") << u"old/parlance.db-wal"_s;
}

void tst_Backup::badPlacesAreRefused()
{
    QFETCH(QString, place);
    GivenBackup given;
    Given old(given.before);
    old.sent(u"kept"_s, u"r1"_s);
    QVERIFY(!Backup::write(given.before, given.folder.filePath(place)));
    QCOMPARE(old.timeline().size(), 1);
    QCOMPARE(QDir(given.folder.path()).entryList(QDir::Files), QStringList());
}

void tst_Backup::whatWaitedMayHaveBeenSent_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"queued", "sending", "scheduled", "held", "failed", "accepted, then failed"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_Backup::whatWaitedMayHaveBeenSent()
{
    QFETCH(QString, how);
    GivenBackup given;
    {
        Given old(given.before);
        Draft draft{old.account, {u"+15550100222"_s}, u"Hello"_s};
        draft.held = how == "held"_L1;
        if (how == "scheduled"_L1 || draft.held)
            draft.notBefore = QDateTime::currentDateTimeUtc().addSecs(-1); // it would be due
        get(old.store.enqueue(draft));
        if (how == "sending"_L1 || how.contains("failed"_L1))
            QVERIFY(old.take().message);
        Receipt receipt;
        receipt.remoteId = u"r1"_s;
        if (how == "failed"_L1)
            old.settle(1, tl::unexpected(Error{Error::Refused, Error::NoCredit}));
        if (how == "accepted, then failed"_L1) {
            old.settle(1, receipt);
            old.apply({DeliveryReported{u"r1"_s, Delivery::Failed}});
        }
        given.backUp();
    }
    const auto prepared = given.prepare();
    QVERIFY(prepared);
    QCOMPARE(prepared->doubted, 1);
    QVERIFY(Restoring::adopt(given.after).isDone);

    Store store(given.after, Store::Owner);
    const auto account = get(store.accounts()).first().id;
    QCOMPARE(get(store.outbox()).first().delivery, Delivery::Unknown);
    QVERIFY(get(store.sendFailedAgain(1)).isEmpty());  // not with others
    QVERIFY(!get(store.takeQueued(account)).message);  // never by itself
    QVERIFY(get(store.syncState(account)).nextLookIn); // but looked up
}

void tst_Backup::whatWasSentSinceIsRecognised_data()
{
    QTest::addColumn<int>("days"); // from when it was written until it left
    QTest::addColumn<bool>("hasFailed");
    QTest::newRow("at once") << 0 << false;
    QTest::newRow("when the other was no longer offline") << 1 << false;
    QTest::newRow("as it was scheduled") << 60 << false;
    QTest::newRow("again, after it had failed") << 60 << true;
}

void tst_Backup::whatWasSentSinceIsRecognised()
{
    QFETCH(int, days);
    QFETCH(bool, hasFailed);
    GivenBackup given;
    {
        Given old(given.before);
        Draft draft{old.account, {u"+15550100222"_s}, u"Hello"_s};
        if (!hasFailed)
            draft.notBefore = QDateTime::currentDateTimeUtc().addDays(days);
        get(old.store.enqueue(draft));
        if (hasFailed) {
            QVERIFY(old.take().message);
            old.settle(1, tl::unexpected(Error{Error::Refused, Error::NoCredit}));
        }
        given.backUp();
    }
    given.restore();
    Store store(given.after, Store::Owner);
    const auto account = get(store.accounts()).first().id;
    EventBatch batch;
    batch.events = {Given::ours(u"r1"_s, u"Hello"_s, QDateTime::currentDateTimeUtc().addDays(days))};
    get(store.apply(account, batch, QDateTime::currentDateTimeUtc()));
    const auto messages = get(store.messages(1, {}, Side::Older, 10));
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().delivery, Delivery::Sent);
    QCOMPARE(messages.first().remoteId, u"r1"_s);
    QVERIFY(get(store.outbox()).isEmpty());
}

void tst_Backup::whatWasWrittenSinceIsHistory()
{
    GivenBackup given;
    const auto now = QDateTime::currentDateTimeUtc();
    {
        Given old(given.before);
        old.apply({Given::theirs(u"r1"_s, u"in the backup"_s, now.addDays(-30))}, u"where it stood"_s);
        given.backUp();
    }
    given.restore();
    Store store(given.after, Store::Owner);
    QList<Changes> changes;
    QObject::connect(&store, &Store::changed, &store, [&](const Changes &change) { changes << change; });
    const auto account = get(store.accounts()).first().id;
    QCOMPARE(get(store.syncState(account)).point.cursor, u"where it stood"_s); // nothing is left out
    const auto apply = [&](const QList<Event> &events) {
        EventBatch batch;
        batch.events = events;
        changes.clear();
        get(store.apply(account, batch, QDateTime::currentDateTimeUtc()));
    };

    apply({Given::theirs(u"r1"_s, u"in the backup"_s, now.addDays(-30)),
           Given::theirs(u"r2"_s, u"while it was away"_s, now.addDays(-3))});
    QCOMPARE(get(store.messages(1, {}, Side::Older, 10)).size(), 2);
    QCOMPARE(get(store.conversation(1))->unread, 1); // what was unread in the backup
    QVERIFY(changes.first().isBacklog);

    apply({Given::theirs(u"r3"_s, u"news"_s, now.addSecs(60))});
    QCOMPARE(get(store.conversation(1))->unread, 2);
    QVERIFY(!changes.first().isBacklog);
}

void tst_Backup::olderVersionsComeBack_data()
{
    QTest::addColumn<int>("step");
    for (int step : {1, 5, newestSchema() - 1})
        QTest::addRow("step %d", step) << step;
}

void tst_Backup::olderVersionsComeBack()
{
    QFETCH(int, step);
    GivenBackup given;
    {
        Database old(given.file, [step](QSqlDatabase &db) { migrate(db, step); });
        get(old.run<void>(Database::Write, [](QSqlDatabase &db) {
            execute(db, u"INSERT INTO account (id, service, name) VALUES ('a0', 'signalwire', 'old')"_s);
        }));
    }
    given.restore();
    QCOMPARE(given.leftovers(), QStringList{u"parlance.db"_s});
    Store store(given.after, Store::Owner);
    QCOMPARE(get(store.accounts()).first().name, u"old"_s);
}

void tst_Backup::badFilesAreRefused_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<RestoreProblem>("problem");
    const auto damaged = RestoreProblem::Damaged;
    QTest::newRow("of another program")
        << QStringList{u"PRAGMA application_id = 1"_s} << RestoreProblem::NoBackup;
    QTest::newRow("without a version")
        << QStringList{u"PRAGMA user_version = 0"_s} << RestoreProblem::NoBackup;
    QTest::newRow("of a negative version")
        << QStringList{u"PRAGMA user_version = -1"_s} << RestoreProblem::NoBackup;
    QTest::newRow("newer") << QStringList{u"PRAGMA user_version = 9999"_s} << RestoreProblem::Newer;
    QTest::newRow("says it is older") << QStringList{u"PRAGMA user_version = 3"_s} << damaged;
    QTest::newRow("a trigger")
        << QStringList{u"CREATE TRIGGER t AFTER INSERT ON message BEGIN DELETE FROM message; END"_s}
        << damaged;
    QTest::newRow("a changed trigger")
        << QStringList{u"DROP TRIGGER conversation_went"_s,
                       u"CREATE TRIGGER conversation_went AFTER DELETE ON conversation BEGIN DELETE FROM message; END"_s}
        << damaged;
    QTest::newRow("a view") << QStringList{u"CREATE VIEW v AS SELECT 1"_s} << damaged;
    QTest::newRow("a table") << QStringList{u"CREATE TABLE extra (x)"_s} << damaged;
    QTest::newRow("a column") << QStringList{u"ALTER TABLE message ADD COLUMN extra TEXT"_s} << damaged;
    QTest::newRow("an index by expression")
        << QStringList{u"CREATE INDEX i ON message (abs(time))"_s} << damaged;
    QTest::newRow("a missing index") << QStringList{u"DROP INDEX message_page"_s} << damaged;
    QTest::newRow("a virtual table") << QStringList{u"CREATE VIRTUAL TABLE extra USING fts5 (x)"_s}
                                     << damaged;
    QTest::newRow("an unknown state") << QStringList{u"UPDATE message SET delivery = 99"_s} << damaged;
    QTest::newRow("a state in words") << QStringList{u"UPDATE message SET delivery = 'sent'"_s} << damaged;
    QTest::newRow("a message of nobody") << QStringList{u"UPDATE message SET account = 'gone'"_s} << damaged;
    QTest::newRow("a broken index of words") << QStringList{u"DELETE FROM message_text_data"_s} << damaged;
}

void tst_Backup::badFilesAreRefused()
{
    QFETCH(QStringList, changes);
    QFETCH(RestoreProblem, problem);
    GivenBackup given;
    {
        Given old(given.before);
        old.sent(u"Hello"_s, u"r1"_s);
        given.backUp();
        Store empty(given.after, Store::Owner);
        get(empty.setSetting(u"words"_s, u"mine"_s));
    }
    on(given.file, changes);

    const auto prepared = given.prepare();
    QVERIFY(!prepared);
    QCOMPARE(prepared.error(), problem);
    QVERIFY(!given.leftovers().filter(u"restoring"_s).size());
    Store store(given.after, Store::Owner);
    QCOMPARE(get(store.setting(u"words"_s)), u"mine"_s);
}

void tst_Backup::whatIsNoDatabaseIsRefused_data()
{
    QTest::addColumn<int>("length"); // of what is left of a backup
    QTest::addColumn<RestoreProblem>("problem");
    QTest::newRow("not there") << -1 << RestoreProblem::Unreadable;
    QTest::newRow("empty") << 0 << RestoreProblem::NoBackup;
    QTest::newRow("less than a header") << 99 << RestoreProblem::NoBackup;
    QTest::newRow("a header") << 100 << RestoreProblem::Damaged;
    QTest::newRow("the first pages") << 16384 << RestoreProblem::Damaged;
}

void tst_Backup::whatIsNoDatabaseIsRefused()
{
    QFETCH(int, length);
    QFETCH(RestoreProblem, problem);
    GivenBackup given;
    Given old(given.before);
    given.backUp();
    if (length < 0)
        QVERIFY(QFile::remove(given.file));
    else
        QVERIFY(QFile::resize(given.file, length));
    const auto prepared = given.prepare();
    QVERIFY(!prepared);
    QCOMPARE(prepared.error(), problem);
    QCOMPARE(given.leftovers(), QStringList());
}

void tst_Backup::whatCannotBeReadIsTold()
{
    const auto unreadable = u"/proc/self/mem"_s; // it opens, and nothing is at its beginning
    if (!QFile::exists(unreadable))
        QSKIP("no such file here");
    GivenBackup given;
    given.file = unreadable;
    const auto prepared = given.prepare();
    QVERIFY(!prepared);
    QCOMPARE(prepared.error(), RestoreProblem::Unreadable);
    QCOMPARE(given.leftovers(), QStringList());
}

void tst_Backup::aProfileInUseIsNotReplaced()
{
    GivenBackup given;
    {
        Given old(given.before);
        given.backUp();
    }
    QVERIFY(given.prepare());
    {
        Store store(given.after, Store::Owner);
        Account mine;
        mine.id = u"mine"_s;
        mine.name = u"mine"_s;
        get(store.addAccount(mine));
        get(store.removeAccount(mine.id, true)); // only its history is left, and that is enough
    }
    const auto adoption = Restoring::adopt(given.after);
    QVERIFY(!adoption.isDone);
    QVERIFY(adoption.problem == RestoreProblem::HasAccounts);
    Store store(given.after, Store::Owner);
    QCOMPARE(get(store.everyAccount()).first().name, u"mine"_s);
    QVERIFY(!Restoring::isPrepared(given.after));
}

void tst_Backup::aReaderBesideIsNotDisturbed()
{
    GivenBackup given;
    {
        Given old(given.before);
        given.backUp();
        Store empty(given.after, Store::Owner);
        get(empty.ready());
    }
    MemorySecretStore secrets;
    Engine engine(given.profile(), secrets, BackendCatalog(QString()));
    QCOMPARE(QCoro::waitFor(engine.open()), Engine::Opened);
    QVERIFY(QCoro::waitFor(engine.restore(given.file)));
    QVERIFY(!engine.adoption().isDone); // not yet
    {
        Store reader(given.after, Store::Reader);
        get(reader.ready());
        QCoro::waitFor(engine.close());
        QVERIFY(get(reader.accounts()).isEmpty());
    }
    QVERIFY(engine.adoption().problem == RestoreProblem::InUse);
    QVERIFY(!Restoring::isPrepared(given.after)); // nobody is surprised by it later

    QCOMPARE(QCoro::waitFor(engine.open()), Engine::Opened);
    QVERIFY(QCoro::waitFor(engine.restore(given.file)));
    QCoro::waitFor(engine.close());
    QVERIFY(engine.adoption().isDone);
    Store store(given.after, Store::Owner);
    QCOMPARE(get(store.accounts()).size(), 1);
}

void tst_Backup::anAccountAddedMeanwhileStays()
{
    GivenBackup given;
    {
        Given old(given.before);
        given.backUp();
    }
    MemorySecretStore secrets;
    Engine engine(given.profile(), secrets, BackendCatalog(QString()));
    QCOMPARE(QCoro::waitFor(engine.open()), Engine::Opened);
    auto restoring = engine.restore(given.file);
    Account mine;
    mine.id = u"mine"_s;
    mine.name = u"mine"_s;
    engine.store().addAccount(mine); // after there was none
    const auto restored = QCoro::waitFor(std::move(restoring));
    QVERIFY(!restored);
    QVERIFY(restored.error() == RestoreProblem::HasAccounts);
    QVERIFY(!Restoring::isPrepared(given.after));
    QCoro::waitFor(engine.close());
    QVERIFY(!engine.adoption().isDone);
    Store store(given.after, Store::Owner);
    QCOMPARE(get(store.accounts()).first().name, u"mine"_s);
}

void tst_Backup::whatCannotTakeThePlaceIsTold()
{
    GivenBackup given;
    {
        Given old(given.before);
        given.backUp();
    }
    QVERIFY(given.prepare());
    QVERIFY(QDir().mkdir(given.after)); // nothing can be renamed to it
    const auto adoption = Restoring::adopt(given.after);
    QVERIFY(!adoption.isDone);
    QVERIFY(adoption.problem == RestoreProblem::Unwritable);
    QVERIFY(!Restoring::isPrepared(given.after));
}

void tst_Backup::whatWasCutOffIsMadeUpFor()
{
    GivenBackup given;
    {
        Given old(given.before);
        given.backUp();
    }
    QVERIFY(given.prepare()); // and the program ended
    MemorySecretStore secrets;
    Engine engine(given.profile(), secrets, BackendCatalog(QString()));
    QCOMPARE(QCoro::waitFor(engine.openForReading()), Engine::Opened);
    QVERIFY(engine.adoption().isDone);
    QCOMPARE(get(engine.store().accounts()).size(), 1);
    QCoro::waitFor(engine.close());
}

QTEST_GUILESS_MAIN(tst_Backup)

#include "tst_backup.moc"
