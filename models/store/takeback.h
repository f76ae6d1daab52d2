// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/takenback.h"
#include "models/store/writing.h"

#include <optional>

namespace Parlance {

/// A message that has not left yet becomes what is being written again. The draft and the removal are one
/// transaction: nothing is lost by a crash, and nothing is there twice. Storage thread.
namespace TakeBack {

/// Before what is written there already. \return nothing: it has left, or was offered to its service before,
/// or is gone; then nothing changes
std::optional<TakenBack> take(Writing &writing, qint64 message);

/// Likewise the newest one of \p conversation that is held.
std::optional<TakenBack> takeLast(Writing &writing, qint64 conversation);

/// Likewise every one that is held, the newest first: each comes before those taken back already.
QList<TakenBack> takeAll(Writing &writing);

/// Every one that is held may leave now. \return whose accounts' they are
QStringList release(Writing &writing);

} // namespace TakeBack

} // namespace Parlance
