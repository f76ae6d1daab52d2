// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QSqlDatabase;

namespace Parlance {

/// What SQLite's header says whose file it is.
constexpr int ApplicationId = 0x5061726c; // "Parl"

/// The settings every connection needs: WAL, synchronous=FULL and the guards
/// against damaged files. Throws StoreError.
void configure(QSqlDatabase &database, bool readOnly);

/// The newest step of the schema this program knows.
[[nodiscard]] int newestSchema();

/// The step the database is at; 0 for an empty file. Throws StoreError
/// (Foreign) for another program's file and for a newer one.
[[nodiscard]] int schemaOf(QSqlDatabase &database);

/// Runs the missing steps, in one transaction, after a copy of the old file
/// was made beside it (database file + ".before-N").
/// \param upTo for tests of older versions
void migrate(QSqlDatabase &database, int upTo = newestSchema());

} // namespace Parlance
