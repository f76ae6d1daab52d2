// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/database.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <unordered_map>
#include <vector>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// So long nobody wants anything before what is idle runs: news often comes in a row.
constexpr auto Moment = 200ms;

StoreError::Kind StoreError::kindOf(const QSqlError &error)
{
    // SQLite's result codes; QSQLITE gives the extended ones, whose low byte is the kind
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return Busy;
    case 13: // FULL
    case 10: // IOERR
        return Unwritable;
    case 11: // CORRUPT
    case 26: // NOTADB
        return Damaged;
    case 3:  // PERM
    case 8:  // READONLY
    case 14: // CANTOPEN
        return Unopenable;
    case 1:  // ERROR: no such table, a syntax
    case 19: // CONSTRAINT
    case 20: // MISMATCH
    case 21: // MISUSE
    case 25: // RANGE
        return Mistake;
    default:
        return Other;
    }
}

/// A null QString is an empty text; NULL is said by a null QVariant only.
static QVariant bound(const QVariant &value)
{
    const bool isEmptyText = value.metaType() == QMetaType::fromType<QString>() && !value.isNull();
    return isEmptyText && value.toString().isNull() ? u""_s : value;
}

static StatementObserver s_observer;

void setStatementObserver(StatementObserver observer)
{
    s_observer = std::move(observer);
}

// One connection lives on a storage thread, so its statements are the thread's.
static thread_local std::unordered_map<QString, std::vector<QSqlQuery>> s_prepared;

static QSqlQuery prepared(QSqlDatabase &database, const QString &sql)
{
    auto &kept = s_prepared[sql];
    if (!kept.empty()) {
        auto query = std::move(kept.back());
        kept.pop_back();
        return query;
    }
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw StoreError(StoreError::kindOf(query.lastError()),
                         query.lastError().text() + u" in "_s + sql.simplified());
    return query;
}

QVariantMap Query::row() const
{
    QVariantMap row;
    const auto record = m_query.record();
    for (int i = 0; i < record.count(); ++i)
        row.insert(record.fieldName(i), record.value(i));
    return row;
}

Query::~Query()
{
    if (m_sql.isNull())
        return; // moved from
    m_query.finish();
    s_prepared[m_sql].push_back(std::move(m_query));
}

Query execute(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    if (s_observer && !sql.startsWith("EXPLAIN"_L1))
        s_observer(database, sql, values);
    auto query = prepared(database, sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, bound(values.at(i)));
    if (!query.exec())
        throw StoreError(StoreError::kindOf(query.lastError()),
                         query.lastError().text() + u" in "_s + sql.simplified());
    return {sql, std::move(query)};
}

Database::Database(const QString &path, Work open)
    : m_thread([this, path, open = std::move(open)] { loop(path, open); })
{
}

Database::~Database()
{
    finish();
}

void Database::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

bool Database::isEnding()
{
    const std::lock_guard lock(m_mutex);
    return m_ending;
}

void Database::post(Urgency urgency, Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        auto &queue = urgency == Read ? m_reads : urgency == Write ? m_writes : m_idle;
        queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void Database::loop(const QString &path, const Work &open)
{
    const auto name = QUuid::createUuid().toString();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        try {
            if (!database.open())
                throw StoreError(StoreError::kindOf(database.lastError()), database.lastError().text());
            open(database);
        } catch (...) {
            m_unusable = std::current_exception();
        }
        while (true) {
            Work work;
            {
                std::unique_lock lock(m_mutex);
                const auto isWanted = [this] { return m_ending || !m_reads.empty() || !m_writes.empty(); };
                m_wake.wait(lock, [&] { return isWanted() || !m_idle.empty(); });
                const bool isQuiet = !m_wake.wait_for(lock, Moment, isWanted);
                auto &queue = isQuiet ? m_idle : m_reads.empty() ? m_writes : m_reads;
                if (queue.empty()) // the end
                    break;
                work = std::move(queue.front());
                queue.pop_front();
            }
            work(database);
        }
        s_prepared.clear();
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace Parlance
