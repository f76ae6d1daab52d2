// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include "models/store/database.h"
#include "models/store/schema.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

static QStringList schemaText(QSqlDatabase &db)
{
    QStringList lines;
    auto query = execute(db, u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"_s);
    while (query.next())
        lines << query.value(0).toString();
    return lines;
}

template<typename Work>
static void on(const QString &path, Work work)
{
    Database database(path, [](QSqlDatabase &db) { configure(db, false); });
    get(database.run<void>(Database::Write, [=](QSqlDatabase &db) { work(db); }));
}

class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOlderSchemaBecomesTheNewest_data();
    void everyOlderSchemaBecomesTheNewest();
    void foreignAndNewerFilesAreLeftAlone_data();
    void foreignAndNewerFilesAreLeftAlone();
    void aFailedStepLeavesTheOldOne();
};

void tst_Migrations::everyOlderSchemaBecomesTheNewest_data()
{
    QTest::addColumn<int>("from");
    for (int step = 0; step < newestSchema(); ++step)
        QTest::addRow("from %d", step) << step;
}

void tst_Migrations::everyOlderSchemaBecomesTheNewest()
{
    QFETCH(int, from);
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.db"_s);
    on(path, [from](QSqlDatabase &db) { migrate(db, from); });
    on(path, [from](QSqlDatabase &db) {
        QCOMPARE(schemaOf(db), from);
        migrate(db);
        QCOMPARE(schemaOf(db), newestSchema());
        auto check = execute(db, u"PRAGMA integrity_check"_s);
        QVERIFY(check.next());
        QCOMPARE(check.value(0).toString(), u"ok"_s);
    });
    QCOMPARE(QFile::exists(u"%1.before-%2"_s.arg(path).arg(newestSchema())), from > 0);

    QStringList migrated;
    QStringList fresh;
    on(path, [&](QSqlDatabase &db) { migrated = schemaText(db); });
    on(folder.filePath(u"new.db"_s), [&](QSqlDatabase &db) {
        migrate(db);
        fresh = schemaText(db);
    });
    QCOMPARE(migrated, fresh);
    Given given(path);
    given.enqueue(u"works"_s);
}

void tst_Migrations::foreignAndNewerFilesAreLeftAlone_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("another program's") << QStringList{u"PRAGMA application_id = 12"_s};
    QTest::newRow("a table, but no mark") << QStringList{u"CREATE TABLE t (a)"_s};
    QTest::newRow("newer") << QStringList{u"PRAGMA application_id = %1"_s.arg(0x5061726c),
                                          u"PRAGMA user_version = 999"_s};
}

void tst_Migrations::foreignAndNewerFilesAreLeftAlone()
{
    QFETCH(QStringList, statements);
    QTemporaryDir folder;
    const auto path = folder.filePath(u"x.db"_s);
    on(path, [=](QSqlDatabase &db) {
        for (const auto &statement : statements)
            execute(db, statement);
    });
    Store store(path, Store::Owner);
    try {
        get(store.ready());
        QFAIL("was opened");
    } catch (const StoreError &error) {
        QCOMPARE(error.kind(), StoreError::Foreign);
    }
    on(path, [](QSqlDatabase &db) {
        auto tables = execute(db, u"SELECT count(*) FROM sqlite_schema WHERE name = 'message'"_s);
        QVERIFY(tables.next());
        QCOMPARE(tables.value(0).toInt(), 0);
    });
}

void tst_Migrations::aFailedStepLeavesTheOldOne()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"x.db"_s);
    on(path, [](QSqlDatabase &db) {
        QVERIFY_THROWS_EXCEPTION(StoreError, migrate(db, newestSchema() + 1));
        QCOMPARE(schemaOf(db), 0);
        QVERIFY(schemaText(db).isEmpty());
    });
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
