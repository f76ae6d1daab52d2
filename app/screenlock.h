// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Parlance {

class Activity;

/// Tells \p activity when the user's screen is locked and unlocked, as long as it lives. Waits for
/// nothing; a desktop that does not tell leaves it as it is. GUI thread.
void followScreenLock(Activity &activity);

} // namespace Parlance
