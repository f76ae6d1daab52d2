// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <functional>
#include <optional>

class QObject;

namespace Parlance {

/// How long nothing was touched on the whole computer; nullopt: the system does not tell.
using IdleAnswer = std::function<void(std::optional<std::chrono::milliseconds> untouched)>;

/// Asks the system, and tells \p answer once, at once or later, unless \p asker is gone by then. Waits for
/// nothing. GUI thread.
void askSystemIdle(QObject *asker, IdleAnswer answer);

} // namespace Parlance
