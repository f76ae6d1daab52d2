// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include "models/store/database.h"
#include "models/store/schema.h"

#include <QCryptographicHash>
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
    void appliedStepsNeverChange_data();
    void appliedStepsNeverChange();
    void everyOlderSchemaBecomesTheNewest_data();
    void everyOlderSchemaBecomesTheNewest();
    void whatAnOlderVersionKeptIsStillThere();
    void whatTheSecondVersionKeptIsStillThere();
    void whatTheThirdVersionKeptIsStillThere();
    void whatTheFifthVersionKeptIsStillThere();
    void foreignAndNewerFilesAreLeftAlone_data();
    void foreignAndNewerFilesAreLeftAlone();
    void aFailedStepLeavesTheOldOne();
};

void tst_Migrations::appliedStepsNeverChange_data()
{
    // SQLite keeps each statement as it was written, comments and all: a backup made before an edit would not
    // be what we expect of it. What is to be another way is another step.
    QTest::addColumn<QByteArray>("hash");
    const QList<QByteArray> hashes{
        "a34dba11161f7130", "b535b2027fd04579", "09aa8a6b36126461", "cf134ff440ae4360", "687c59b5c6a42481",
        "51c5e79bd86779fc", "82f5199d5d92a604", "b580522778de0726", "cc671fced4ccee1f", "501108f6e2250375",
        "49abeb90639b69b6", "20ade2ead4ebc232", "8588b71c00267714", "dbec4fefe9169cc5", "6f5bc2ce22d8bd09",
        "506b9cf65d633fbf", "1c36b425a37dc372", "a1b4af1b0e586ad5",
    };
    for (int step = 1; step <= newestSchema(); ++step)
        QTest::addRow("%03d", step) << hashes.value(step - 1);
}

void tst_Migrations::appliedStepsNeverChange()
{
    QFETCH(QByteArray, hash);
    QFile step(u":/parlance/schema/%1.sql"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    QVERIFY(step.open(QIODevice::ReadOnly));
    const auto content = step.readAll().replace("\r\n", "\n");
    QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(16), hash);
}

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

/// A profile of the first version, as it wrote it.
static void writeFirstProfile(QSqlDatabase &db)
{
    migrate(db, 1);
    for (
        const auto &statement : {
            u"INSERT INTO account (id, service, name, settings, state) VALUES ('a0', 'signalwire', 'old', '{\"from\":\"+15550100111\"}', 2)"_s,
            u"INSERT INTO contact (id, name, optedOut) VALUES (1, 'Ana', 1)"_s,
            u"INSERT INTO contact_address (account, address, contact, available) VALUES ('a0', '+15550100222', 1, 1)"_s,
            u"INSERT INTO conversation (id, account, remoteId, title, preview, lastActivity, unread, draft) VALUES (1, 'a0', '+15550100222', 'Ana', 'hi', 1700000000000, 1, 'not yet')"_s,
            u"INSERT INTO participant (conversation, address) VALUES (1, '+15550100222')"_s,
            u"INSERT INTO message (id, account, conversation, remoteId, outgoing, sender, body, delivery, time, createdAt) VALUES (1, 'a0', 1, 'r1', 0, '+15550100222', 'hi', 6, 1700000000000, 1700000000000)"_s,
            u"INSERT INTO message (id, account, conversation, outgoing, body, delivery, time, createdAt) VALUES (2, 'a0', 1, 1, 'bye', 1, 1700000001000, 1700000001000)"_s,
            u"INSERT INTO outbox (message, account, conversation, token) VALUES (2, 'a0', 1, 't1')"_s,
            u"INSERT INTO message_text (rowid, body) VALUES (1, 'hi'), (2, 'bye')"_s,
            u"INSERT INTO contact_text (rowid, words) VALUES (1, 'Ana +15550100222')"_s,
            u"INSERT INTO conversation_text (rowid, words) VALUES (1, 'Ana +15550100222')"_s,
        })
        execute(db, statement);
}

void tst_Migrations::whatAnOlderVersionKeptIsStillThere()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.db"_s);
    on(path, writeFirstProfile);
    Store store(path, Store::Owner);

    const auto account = get(store.accounts()).first();
    QCOMPARE(account.name, u"old"_s);
    QCOMPARE(account.settings[u"from"_s].toString(), u"+15550100111"_s);
    QCOMPARE(account.availability, Presence::Unknown);
    QVERIFY(!account.noteUntil.isValid());

    const auto contact = get(store.contact(account.id, u"+15550100222"_s));
    QVERIFY(contact);
    QCOMPARE(contact->name, u"Ana"_s);
    QVERIFY(contact->optedOut);
    const auto silences = get(store.knownPerson(account.id, u"+15550100222"_s, 1)).silences;
    QCOMPARE(silences.size(), 1);
    QVERIFY(!silences.first().at.isValid());       // nobody kept it
    QCOMPARE(silences.first().account, QString()); // so all senders are meant
    QVERIFY(contact->notes.isEmpty() && !contact->blocked);
    QCOMPARE(contact->addresses.size(), 1);
    QCOMPARE(contact->addresses.first().availability, Presence::Unknown);
    QCOMPARE(contact->addresses.first().card, QJsonObject());
    QVERIFY(!contact->addresses.first().listed);
    QVERIFY(get(store.roster(account.id, 10)).isEmpty());

    const auto conversation = get(store.conversation(1));
    QCOMPARE(conversation->title, u"Ana"_s);
    QCOMPARE(conversation->draft, u"not yet"_s);
    QCOMPARE(conversation->unread, 1);
    QCOMPARE(conversation->invitation, QString());
    QVERIFY(conversation->participants.first().optedOut);
    QCOMPARE(get(store.messages(1, {}, Side::Older, 10)).size(), 2);
    QCOMPARE(get(store.search(u"bye"_s, 10)).size(), 1);
    QCOMPARE(get(store.takeQueued(account.id)).message->id, u"t1"_s);
}

/// A profile of the second version, as it wrote it.
static void writeSecondProfile(QSqlDatabase &db)
{
    migrate(db, 2);
    for (
        const auto &statement : {
            u"INSERT INTO account (id, service, name, note, noteUntil) VALUES ('a0', 'ucwa', 'old', 'away', 1900000000000)"_s,
            u"INSERT INTO contact (id, name) VALUES (1, 'Ana')"_s,
            u"INSERT INTO contact_address (account, address, contact, availability, listed) VALUES ('a0', 'sip:ana@example.com', 1, 3, 1)"_s,
            u"INSERT INTO conversation (id, account, remoteId, title) VALUES (1, 'a0', 'sip:ana@example.com', 'Ana')"_s,
            u"INSERT INTO participant (conversation, address) VALUES (1, 'sip:ana@example.com')"_s,
            u"INSERT INTO message (id, account, conversation, outgoing, body, delivery, time, createdAt) VALUES (1, 'a0', 1, 1, 'bye', 1, 1700000001000, 1700000001000)"_s,
            u"INSERT INTO outbox (message, account, conversation, token) VALUES (1, 'a0', 1, 't1')"_s,
            u"INSERT INTO message_text (rowid, body) VALUES (1, 'bye')"_s,
        })
        execute(db, statement);
}

void tst_Migrations::whatTheSecondVersionKeptIsStillThere()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.db"_s);
    on(path, writeSecondProfile);
    Store store(path, Store::Owner);

    const auto account = get(store.accounts()).first();
    QCOMPARE(account.note, u"away"_s);
    QCOMPARE(account.noteUntil.toMSecsSinceEpoch(), 1900000000000);
    QCOMPARE(account.senders, QJsonArray());
    QVERIFY(!account.signedInUntil.isValid());

    const auto conversation = get(store.conversation(1));
    QCOMPARE(conversation->title, u"Ana"_s);
    QVERIFY(!conversation->openUntil.isValid());
    QVERIFY(!conversation->participants.first().optedOut);
    QCOMPARE(get(store.roster(account.id, 10)).size(), 1);

    const auto message = get(store.message(1));
    QCOMPARE(message->body, u"bye"_s);
    QVERIFY(!message->usedTemplate);
    const auto departure = get(store.takeQueued(account.id));
    QCOMPARE(departure.message->id, u"t1"_s);
    QVERIFY(!departure.message->usedTemplate);
}

/// A profile of the third version, as it wrote it.
static void writeThirdProfile(QSqlDatabase &db)
{
    migrate(db, 3);
    for (
        const auto &statement : {
            u"INSERT INTO account (id, service, name) VALUES ('a0', 'signalwire', 'old')"_s,
            u"INSERT INTO conversation (id, account, remoteId, title, lastActivity, unread, draft) VALUES (1, 'a0', '+15550100222', 'Ana', 1700000000000, 1, 'not yet'), (2, 'a0', '+15550100333', 'Bo', 1700000001000, 0, '')"_s,
            u"INSERT INTO message (id, account, conversation, outgoing, sender, body, delivery, time, createdAt) VALUES (1, 'a0', 1, 0, '+15550100222', '', 6, 1700000000000, 1700000000000)"_s,
            u"INSERT INTO attachment (message, number, url, contentType) VALUES (1, 0, 'https://example.org/a.png', 'image/png')"_s,
            uR"(INSERT INTO message (id, account, conversation, outgoing, sender, body, delivery, time, createdAt, usedTemplate) VALUES
                (2, 'a0', 2, 1, '', 'a', 4, 1700000001000, 1700000001000, '{"id":"t1","values":["a"]}'),
                (3, 'a0', 2, 1, '', 'b', 4, 1700000001000, 1700000001000, '{"id":"t1","values":[]}'),
                (4, 'a0', 2, 1, '', 'c', 4, 1700000001000, 1700000001000, NULL))"_s,
        })
        execute(db, statement);
}

void tst_Migrations::whatTheThirdVersionKeptIsStillThere()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.db"_s);
    on(path, writeThirdProfile);
    Store store(path, Store::Owner);

    const auto all = get(store.listed(ConversationFilter::All, {}, {}, Side::Older, 10));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().title, u"Bo"_s);
    const auto &ana = all.last();
    QCOMPARE(ana.pinned, 0);
    QVERIFY(!ana.mutedUntil.isValid());
    QVERIFY(!ana.archived);
    QVERIFY(!ana.markedUnread);
    QCOMPARE(ana.previewSender, u"+15550100222"_s);
    QCOMPARE(ana.previewMedia, u"image/png"_s);
    const ConversationCounts counted{2, 1, 1, 0};
    QCOMPARE(get(store.conversationCounts()), counted);
    QCOMPARE(get(store.conversationCounts(u"a0"_s)), counted);
    QCOMPARE(get(store.templateUses(u"a0"_s)), (QHash<QString, int>{{u"t1"_s, 2}}));
}

/// A profile with drafts and failures of the fifth version, as it wrote it.
static void writeFifthProfile(QSqlDatabase &db)
{
    migrate(db, 5);
    for (
        const auto &statement : {
            u"INSERT INTO account (id, service, name) VALUES ('a0', 'signalwire', 'old')"_s,
            u"INSERT INTO conversation (id, account, remoteId, title, lastActivity, draft) VALUES (1, 'a0', '+15550100222', 'Ana', 1700000000000, 'not yet'), (2, 'a0', '+15550100333', 'Bo', 1700000001000, '')"_s,
            u"INSERT INTO message (id, account, conversation, outgoing, body, delivery, time, createdAt) VALUES (1, 'a0', 1, 1, 'hi', 5, 1700000000000, 1700000000000), (2, 'a0', 2, 1, 'old', 5, 1600000000000, 1600000000000)"_s,
            u"INSERT INTO outbox (message, account, conversation, token, attempts) VALUES (1, 'a0', 1, 't1', 1)"_s,
            u"INSERT INTO attempt (message, number, startedAt, endedAt, requestHash) VALUES (1, 1, 1700000000000, 1700000002000, 'h')"_s,
        })
        execute(db, statement);
}

void tst_Migrations::whatTheFifthVersionKeptIsStillThere()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.db"_s);
    on(path, writeFifthProfile);
    Store store(path, Store::Owner);

    const auto drafts = get(store.listed(ConversationFilter::Drafts, {}, {}, Side::Older, 10));
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().draft, u"not yet"_s);
    QCOMPARE(drafts.first().draftCursor, 0);
    QVERIFY(drafts.first().draftMedia.isEmpty());
    QCOMPARE(get(store.conversationCounts()).drafts, 1);
    get(store.saveDraft(2, {}, 0, 0, {u"https://example.org/a.png"_s})); // one without a word
    QCOMPARE(get(store.conversationCounts()).drafts, 2);
    QCOMPARE(get(store.message(1))->failedAt.toMSecsSinceEpoch(), 1'700'000'002'000);
    QVERIFY(!get(store.message(2))->failedAt.isValid());
    QCOMPARE(get(store.failures(1)), 1);
    QCOMPARE(get(store.failures(2)), 0); // sent by another program
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
