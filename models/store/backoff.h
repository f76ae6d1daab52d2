// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"

#include <chrono>

namespace Parlance {

/// How long to leave a service in peace after the \p failures th failure in a
/// row: as long as it asks for (1 s … 1 h), or from 1 s (5 s when it is Busy)
/// twice as long each time, with some chance, at most five minutes.
[[nodiscard]] std::chrono::milliseconds backOff(const Error &error, int failures);

} // namespace Parlance
