// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/message.h"

namespace Parlance {

/// What became of a message, in words for the user that are as true tomorrow; empty: it is not ours.
[[nodiscard]] QString stateText(const Message &message);

} // namespace Parlance
