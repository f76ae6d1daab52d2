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

/// \p message came in: what is to leave to its writer only if they are silent asks from now on.
void theyWrote(Writing &writing, const Message &message);

/// The computer slept from \p since on: what was to leave then asks from now on. What waits for a time of its
/// own does so if it missed it. \param since UTC
void slept(Writing &writing, const QDateTime &since);

} // namespace Scheduling

} // namespace Parlance
