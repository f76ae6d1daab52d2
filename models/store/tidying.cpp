// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/tidying.h"

#include "models/store/database.h"

namespace Parlance {

using namespace Qt::StringLiterals;

// SQLite's pages are 4 KiB.
constexpr int PagesAtOnce = 64;
// Written without a quiet moment between, which is a backlog: then it is carried over all the same.
constexpr int LongestLog = 8000;

static qlonglong changes(QSqlDatabase &database)
{
    auto query = execute(database, u"SELECT total_changes()"_s);
    return query.next() ? query.value(0).toLongLong() : 0;
}

void Tidying::take(QSqlDatabase &database)
{
    execute(database, u"PRAGMA wal_autocheckpoint = %1"_s.arg(LongestLog));
    execute(database, u"INSERT INTO message_text (message_text, rank) VALUES ('automerge', 0)"_s);
}

bool Tidying::step(QSqlDatabase &database)
{
    const auto before = changes(database);
    execute(database, u"INSERT INTO message_text (message_text, rank) VALUES ('merge', ?)"_s, {PagesAtOnce});
    if (changes(database) - before > 1) // one is this statement's own
        return true;
    execute(database, u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    return false;
}

} // namespace Parlance
