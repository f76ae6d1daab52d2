// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include "models/store/database.h"
#include "models/store/schema.h"
#include "models/store/tidying.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_Tidying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForAQuietMoment();
    void mergesTheSearchIndex();
};

static int number(const QString &path, const QString &sql)
{
    QVariant found;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (database.open() && query.exec(sql) && query.next())
            found = query.value(0);
    }
    QSqlDatabase::removeDatabase(path);
    return found.toInt();
}

void tst_Tidying::waitsForAQuietMoment()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"p.db"_s);
    Given given(path);
    // what is in the file itself, without the log beside it
    const auto inFile = [&] {
        const auto copy = folder.filePath(u"copy.db"_s);
        QFile::remove(copy);
        QFile::copy(path, copy);
        return number(copy, u"SELECT count(*) FROM message"_s);
    };
    for (int i = 0; i < Tidying::WritesBetween; ++i) {
        given.apply({Given::theirs(u"r%1"_s.arg(i), u"hello %1"_s.arg(i))});
        if (i < Tidying::WritesBetween / 2)
            QCOMPARE(inFile(), 0);
    }
    QTRY_COMPARE_GT(inFile(), Tidying::WritesBetween / 2);
    QCOMPARE(get(given.store.search(u"hello"_s, 100)).size(), Tidying::WritesBetween);
}

void tst_Tidying::mergesTheSearchIndex()
{
    constexpr int Texts = 12;
    Database database(u":memory:"_s, [](QSqlDatabase &made) {
        migrate(made);
        Tidying::take(made);
        for (int i = 1; i <= Texts; ++i)
            execute(made, u"INSERT INTO message_text (rowid, body) VALUES (?, 'hello')"_s, {i});
    });
    const auto count = [&](const QString &sql) {
        return get(database.run<int>(Database::Read, [sql](QSqlDatabase &made) {
            auto query = execute(made, sql);
            return query.next() ? query.value(0).toInt() : 0;
        }));
    };
    const auto parts = u"SELECT count(DISTINCT segid) FROM message_text_idx"_s;
    QCOMPARE(count(parts), Texts); // no write did it

    while (get(database.run<bool>(Database::Idle, &Tidying::step))) {
    }
    QCOMPARE_LT(count(parts), 4);
    QCOMPARE(count(u"SELECT count(*) FROM message_text('hello')"_s), Texts);
}

QTEST_GUILESS_MAIN(tst_Tidying)
#include "tst_tidying.moc"
