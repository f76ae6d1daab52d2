// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/event.h"
#include "models/store/writing.h"

namespace Parlance {

/// Applies what a service told, one function for each kind of event. Idempotent:
/// told twice, or in another order, gives the same rows. Storage thread.
///
/// \param batch what it came with
/// \return false when \p event speaks of a message that is on its way right
///         now: ask the service again before the cursor moves on
[[nodiscard]] bool applyEvent(Writing &writing, const QString &account, const Event &event,
                              const EventBatch &batch);

} // namespace Parlance
