// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/writing.h"

namespace Parlance {

/// When messages of the outbox may leave. Storage thread.
namespace Scheduling {

/// What was due before that has missed its time, and leaves only when the user says so. \param now UTC
[[nodiscard]] QDateTime latest(const QDateTime &now);

/// The condition that the message \p m, of those that are queued, may leave by itself. Its values: now, and
/// latest(now).
[[nodiscard]] QString isDue(const QString &m);

/// One that waits for its time leaves at \p at instead, or now if that is past. \return whether there is such
bool reschedule(Writing &writing, qint64 message, const QDateTime &at, Message::Consent consent);

/// They wrote in \p conversation: what was written before \p at, and is to leave to them only if they are
/// silent, asks from now on. \param at UTC, by our clock
void theyWrote(Writing &writing, qint64 conversation, const QDateTime &at);

/// The computer slept: what was written before \p until and was to leave asks from now on. What waits for a
/// time of its own does so if it missed it. \param until UTC
void slept(Writing &writing, const QDateTime &until);

} // namespace Scheduling

} // namespace Parlance
