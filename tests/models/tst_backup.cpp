// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givenbackup.h"

#include "models/store/schema.h"

#include <QFile>

using namespace Parlance;
using namespace Qt::StringLiterals;

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
    void olderVersionsComeBack_data();
    void olderVersionsComeBack();
};

namespace {

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
        get(old.store.silenceBy({old.account, u"+15550100222"_s}, 2));
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
        get(old.store.silenceBy({old.account, u"+15550100222"_s}, 2));
        given.backUp();
    }
    on(given.file,
       {u"INSERT INTO message_alias (account, remoteId, message) VALUES ('a1', 'r2', 1)"_s,
        u"INSERT INTO portrait (account, address, image, askedAt) VALUES ('a1', '+15550100222', '', 0)"_s,
        u"INSERT INTO removed_message VALUES ('a1', 'r3')"_s,
        u"INSERT INTO template_use VALUES ('a1', 't1', 1)"_s,
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

QTEST_GUILESS_MAIN(tst_Backup)

#include "tst_backup.moc"
