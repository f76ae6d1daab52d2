// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/connection/profilelock.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace Parlance {

using namespace Qt::StringLiterals;

ProfileLock::ProfileLock(const QString &path) : m_connection(QUuid::createUuid().toString()), m_path(path) {}

ProfileLock::~ProfileLock()
{
    if (m_isHeld)
        QSqlDatabase::removeDatabase(m_connection);
}

bool ProfileLock::tryLock()
{
    if (m_isHeld)
        return true;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(m_path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        // nothing is written, no journal either: the lock is the file's, and a full disk is no other process
        m_isHeld = database.open() && QSqlQuery(database).exec(u"PRAGMA journal_mode = OFF"_s) &&
                   QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s);
    }
    if (!m_isHeld)
        QSqlDatabase::removeDatabase(m_connection);
    return m_isHeld;
}

} // namespace Parlance
