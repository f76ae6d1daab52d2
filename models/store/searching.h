// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/searchquery.h"
#include "models/store/store.h"

#include <QSqlDatabase>

namespace Parlance {

/// The messages that a query means, in the order of time, however many there are: the index tells which have
/// the words, and time is looked through in windows that grow, so that neither a rare nor a common word makes
/// it slow. Storage thread.
namespace Searching {

/// As Store::search().
[[nodiscard]] QList<Found> page(QSqlDatabase &database, const SearchQuery &query, const Edge &edge, Side side,
                                int limit, const Outdated &isOutdated);

/// As Store::find().
[[nodiscard]] QList<Edge> within(QSqlDatabase &database, const QList<qint64> &conversations,
                                 const SearchQuery &query, int limit);

} // namespace Searching

} // namespace Parlance
