// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/writing.h"

namespace Parlance {

/// Removes the history of accounts that were removed with it, in steps that a
/// reader hardly waits for. Storage thread.
namespace Purge {

/// \return whether there is more to do
[[nodiscard]] bool step(Writing &writing);

} // namespace Purge

} // namespace Parlance
