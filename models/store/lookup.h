// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/store.h"
#include "models/store/writing.h"

namespace Parlance {

/// Messages of ours whose outcome or remote id is unknown are looked up in what
/// the service lists, a few times, ever more seldom. Storage thread.
namespace LookUp {

/// From now on \p message is looked for.
void begin(Writing &writing, qint64 message);

/// The user wants to know at once. \return false: there is nothing to look up
bool again(Writing &writing, qint64 message);

/// A listing back to where the outcomes became unknown was complete and did not
/// show them: the next look is later. \param askedAt when the listing began, UTC
void ended(Writing &writing, const QString &account, const QDateTime &askedAt);

/// What the backend wants to know to go on from, and when the next look is due.
[[nodiscard]] SyncState syncState(QSqlDatabase &database, const QString &account);

} // namespace LookUp

} // namespace Parlance
