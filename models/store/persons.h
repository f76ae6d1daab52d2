// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/filing.h"
#include "models/store/writing.h"

namespace Parlance {

using Ids = QList<qint64>;

/// The contacts that are one person, and what the user says of all of them at once. Storage thread.
namespace Persons {

constexpr int MostOfOne = 20; ///< contacts of a person

/// Those who are one person with \p contact, it among them.
[[nodiscard]] Ids membersOf(QSqlDatabase &database, qint64 contact);
/// Their conversations with nobody else.
[[nodiscard]] Ids directWith(QSqlDatabase &database, const QList<Contact> &contacts);
[[nodiscard]] Ids ids(Query &&rows); ///< the first column

void note(Writing &writing, qint64 contact, const QString &notes);
/// \return how what was said with them lay before
QList<Filed> block(Writing &writing, qint64 contact, bool blocked);

} // namespace Persons

} // namespace Parlance
