// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include "models/records/schedule.h"
#include "models/store/database.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace Parlance {

using namespace Qt::StringLiterals;

template<typename T>
static T wait(QFuture<T> future)
{
    const auto waiting = [](QFuture<T> asked) -> QCoro::Task<T> { co_return co_await asked; };
    return QCoro::waitFor(waiting(future));
}

double Given::scheduled(const QString &account, const QString &address, const QString &body, int minutes)
{
    Draft draft{account, {address}, body};
    draft.notBefore = QDateTime::currentDateTimeUtc().addSecs(60 * minutes);
    return double(wait(m_engine->store().enqueue(draft)).id);
}

/// Behind the back of the store.
void Given::change(const QString &sql, const QVariantList &values)
{
    const auto name = m_folder.path();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_engine->profile().database());
        const bool isOpen = database.open();
        QSqlQuery query(database);
        query.prepare(sql);
        for (const auto &value : values)
            query.addBindValue(value);
        if (!isOpen || !query.exec())
            qFatal("the storage cannot be changed");
    }
    QSqlDatabase::removeDatabase(name);
}

void Given::missed(double message, int minutesAgo)
{
    const auto due = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    change(u"UPDATE message SET notBefore = ?, time = ? WHERE id = ?"_s,
           {due.toMSecsSinceEpoch(), Schedule::place(due).toMSecsSinceEpoch(), qint64(message)});
}

void Given::scheduledAgain(double message)
{
    wait(m_engine->store().reschedule(qint64(message), QDateTime::currentDateTimeUtc().addSecs(3600),
                                      Message::IfTheyWrite));
}

void Given::slept()
{
    wait(m_engine->store().slept(QDateTime::currentDateTimeUtc()));
}

void Given::refusesToRemove()
{
    change(u"CREATE TRIGGER stays BEFORE DELETE ON message BEGIN SELECT RAISE(ABORT, 'it stays'); END"_s, {});
}

void Given::fillDisk(bool full)
{
    wait(m_engine->store().accounts()); // what was begun has ended
    const StatementObserver refuse = [](QSqlDatabase &, const QString &sql, const QVariantList &) {
        if (sql.simplified().startsWith("INSERT"_L1))
            throw StoreError(StoreError::Unwritable, u"database or disk is full"_s);
    };
    setStatementObserver(full ? refuse : StatementObserver());
}

void Given::breakRule(bool broken)
{
    change(broken ? u"CREATE TRIGGER rule BEFORE INSERT ON message BEGIN SELECT RAISE(ABORT, 'rule'); END"_s
                  : u"DROP TRIGGER rule"_s,
           {});
}

double Given::leavesIn(double message)
{
    const auto found = wait(m_engine->store().message(qint64(message)));
    return found && Schedule::holds(*found)
               ? double(QDateTime::currentDateTimeUtc().secsTo(found->notBefore)) / 60
               : 0;
}

} // namespace Parlance
