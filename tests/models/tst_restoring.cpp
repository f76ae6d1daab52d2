// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givenbackup.h"

#include "tests/support/memorysecretstore.h"

#include <QFile>

using namespace Parlance;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Parlance::RestoreProblem)

/// Which files are taken for a backup, and when one takes the profile's place.
class tst_Restoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void tst_Restoring::badFilesAreRefused_data()
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

void tst_Restoring::badFilesAreRefused()
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

void tst_Restoring::whatIsNoDatabaseIsRefused_data()
{
    QTest::addColumn<int>("length"); // of what is left of a backup
    QTest::addColumn<RestoreProblem>("problem");
    QTest::newRow("not there") << -1 << RestoreProblem::Unreadable;
    QTest::newRow("empty") << 0 << RestoreProblem::NoBackup;
    QTest::newRow("less than a header") << 99 << RestoreProblem::NoBackup;
    QTest::newRow("a header") << 100 << RestoreProblem::Damaged;
    QTest::newRow("the first pages") << 16384 << RestoreProblem::Damaged;
}

void tst_Restoring::whatIsNoDatabaseIsRefused()
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

void tst_Restoring::whatCannotBeReadIsTold()
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

void tst_Restoring::aProfileInUseIsNotReplaced()
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

void tst_Restoring::aReaderBesideIsNotDisturbed()
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

void tst_Restoring::anAccountAddedMeanwhileStays()
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

void tst_Restoring::whatCannotTakeThePlaceIsTold()
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

void tst_Restoring::whatWasCutOffIsMadeUpFor()
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

QTEST_GUILESS_MAIN(tst_Restoring)

#include "tst_restoring.moc"
