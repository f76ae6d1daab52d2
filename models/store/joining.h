// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/joined.h"

#include <QSqlDatabase>

namespace Parlance {

/// One timeline for one person. Storage thread.
namespace Joining {

/// As Store::joined().
[[nodiscard]] Joined with(QSqlDatabase &database, qint64 conversation);

} // namespace Joining

} // namespace Parlance
