// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/event.h"
#include "models/store/writing.h"

namespace Parlance {

/// Which of our messages a listing shows under a name that is not known: found by text and time, for the
/// services that do not say our own id back. Storage thread.
namespace Matching {

struct Match
{
    qint64 message = 0;      ///< 0: none of those that wait for a listing
    bool hasName = false;    ///< it is known by another name already
    bool isOnItsWay = false; ///< its answer may still come: ask the listing again after it
};

/// One to one, in the order of time. A listing without texts matches the only message without a name.
/// \param at when it was sent, by our clock
[[nodiscard]] Match find(Writing &writing, const QString &account, const MessageSeen &seen,
                         const QDateTime &at);

/// Whether it is one of ours that the user removed before any listing showed it; its name is known from now
/// on.
[[nodiscard]] bool wasRemoved(Writing &writing, const QString &account, const MessageSeen &seen,
                              const QDateTime &at);

} // namespace Matching

} // namespace Parlance
