// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychainobstacle.h"

namespace Parlance {

QCoro::Task<KeychainObstacle> keychainObstacle()
{
    co_return KeychainObstacle::None; // these systems' keychains say what is wrong
}

} // namespace Parlance
