// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QSqlDatabase;

namespace Parlance {

/// What SQLite does now and then in the middle of a write, when nobody waits for it instead: it merges the
/// search index, and carries over to the database what was written to the log beside it. Storage thread.
namespace Tidying {

/// So many writes may leave it undone.
constexpr int WritesBetween = 32;

/// From now on no usual write does it. Within a transaction.
void take(QSqlDatabase &database);

/// \return whether there is more to do
[[nodiscard]] bool step(QSqlDatabase &database);

} // namespace Tidying

} // namespace Parlance
