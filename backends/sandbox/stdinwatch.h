// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Parlance::Sandbox {

/// Ends the program when standard input does: when who started us is gone.
void quitWhenStdinCloses();

} // namespace Parlance::Sandbox
