// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/database.h"
#include "models/store/store.h"
#include "models/store/tidying.h"
#include "models/store/writing.h"

namespace Parlance {

inline constexpr int SearchWidth = 500; // names looked at, the youngest first

// How Store's functions reach the storage thread: for its own sources only.

template<typename T>
QFuture<T> Store::read(std::function<T(QSqlDatabase &)> work)
{
    return m_database->run<T>(Database::Read, std::move(work));
}

template<typename T>
QFuture<T> Store::write(std::function<T(Writing &)> work)
{
    return m_database->run<T>(Database::Write, [this, work = std::move(work)](QSqlDatabase &database) -> T {
        try {
            execute(database, QStringLiteral("BEGIN IMMEDIATE"));
            Writing writing(database);
            // announced before the future is fulfilled: both go to this object's thread, in this order
            const auto commit = [&] {
                const auto changes = writing.finish();
                execute(database, QStringLiteral("COMMIT"));
                if (!changes.isEmpty())
                    QMetaObject::invokeMethod(
                        this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
                if (++m_untidied == Tidying::WritesBetween)
                    tidy();
            };
            if constexpr (std::is_void_v<T>) {
                work(writing);
                commit();
            } else {
                auto result = work(writing);
                commit();
                return result;
            }
        } catch (const StoreError &error) {
            QSqlQuery(database).exec(QStringLiteral("ROLLBACK"));
            QMetaObject::invokeMethod(
                this, [this, error] { Q_EMIT broken(error); }, Qt::QueuedConnection);
            throw;
        }
    });
}

} // namespace Parlance
