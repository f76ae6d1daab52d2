// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/filing.h"
#include "models/store/writing.h"

namespace Parlance {

/// How the user keeps conversations in order: pinned, muted, archived, marked
/// unread. Storage thread.
namespace FilingCabinet {

/// \return how it was filed before; nothing: it is gone
std::optional<Filed> file(Writing &writing, qint64 conversation, const Filing &filing);
void putBack(Writing &writing, const Filed &filed);
/// To the place \p to among the pinned ones; 0 is the highest.
void movePin(Writing &writing, qint64 conversation, int to);
/// It is no longer marked as unread.
void clearMark(Writing &writing, qint64 conversation);
/// Its messages up to \p time (UTC; invalid: all) are read. \return which were not
QList<qint64> read(Writing &writing, qint64 conversation, const QDateTime &time = {});

} // namespace FilingCabinet

} // namespace Parlance
