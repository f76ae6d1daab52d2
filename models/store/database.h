// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/storeerror.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <QVariantMap>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace Parlance {

/// The rows of one statement. At its end the prepared statement is kept for
/// the next one of the same text: preparing costs more than most of our
/// statements. Storage thread.
class Query
{
public:
    Query(QString sql, QSqlQuery query) : m_sql(std::move(sql)), m_query(std::move(query)) {}
    Query(Query &&) = default;
    Query &operator=(Query &&) = delete;
    ~Query();

    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    /// The whole row, by its columns' names.
    [[nodiscard]] QVariantMap row() const;
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    /// Before another statement writes to what this one reads.
    void finish() { m_query.finish(); }

private:
    QString m_sql;
    QSqlQuery m_query;
};

/// Runs \p sql with \p values bound by position; throws StoreError.
Query execute(QSqlDatabase &database, const QString &sql, const QVariantList &values = {});

/// For tests: told each statement before it runs, on the storage thread. Set while nothing runs.
using StatementObserver = std::function<void(QSqlDatabase &, const QString &, const QVariantList &)>;
void setStatementObserver(StatementObserver observer);

/// One connection on one thread of its own. Work is carried out in the order
/// it was given, except that reads go before writes that have not begun: a
/// question of the window waits for one small write at most.
///
/// std::jthread and std::mutex rather than Qt's, so that the thread sanitizer
/// sees them.
class Database
{
public:
    enum Urgency {
        Read,  ///< somebody looks at the screen
        Write, ///< keeps its order among writes
        Idle,  ///< when nobody has wanted anything for a moment, or never
    };
    using Work = std::function<void(QSqlDatabase &)>;

    /// Starts the thread; \p open runs first, there. If it throws, everything
    /// later throws the same.
    Database(const QString &path, Work open);
    ~Database();

    /// Finishes all the work that was given, then ends the thread. Its owner's, before it is gone itself:
    /// work may give more.
    void finish();
    /// Long work that can go on next time gives no more of itself then. From any thread.
    [[nodiscard]] bool isEnding();

    template<typename T>
    QFuture<T> run(Urgency urgency, std::function<T(QSqlDatabase &)> work);

private:
    void post(Urgency urgency, Work work);
    void loop(const QString &path, const Work &open);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_reads;
    std::deque<Work> m_writes;
    std::deque<Work> m_idle;
    bool m_ending = false;
    std::exception_ptr m_unusable; // on the storage thread only
    std::jthread m_thread;         // last: the rest must be there when it starts
};

template<typename T>
QFuture<T> Database::run(Urgency urgency, std::function<T(QSqlDatabase &)> work)
{
    auto promise = std::make_shared<QPromise<T>>();
    auto future = promise->future();
    promise->start();
    post(urgency, [this, promise, work = std::move(work)](QSqlDatabase &database) {
        try {
            if (m_unusable)
                std::rethrow_exception(m_unusable);
            if constexpr (std::is_void_v<T>)
                work(database);
            else
                promise->addResult(work(database));
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return future;
}

} // namespace Parlance
