// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Parlance {

/// From now on nothing is loaded from where the environment points: neither
/// plugins nor QML. Before the application object is made. PARLANCE_DEVELOPER=1
/// leaves the paths as they are.
void closeSearchPaths();

} // namespace Parlance
