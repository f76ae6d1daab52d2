// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Parlance {

/// What the program says about itself goes to standard error: our own warnings,
/// and everything when \p verbose. Nobody logs texts, addresses or secrets.
void installLog(bool verbose);

} // namespace Parlance
