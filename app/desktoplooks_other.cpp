// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktoplooks.h"

namespace Parlance {

// Light and dark are in the palette; Qt 6.4 tells no more.
void followDesktop(SystemLooks & /*looks*/) {}

} // namespace Parlance
