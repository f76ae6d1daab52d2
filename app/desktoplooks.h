// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Parlance {

class SystemLooks;

/// Tells \p looks how the desktop wants programs to look, now and whenever
/// somebody comes back to the program, as long as they live. Waits for nothing; a desktop that does
/// not tell leaves them as they are. GUI thread.
void followDesktop(SystemLooks &looks);

} // namespace Parlance
