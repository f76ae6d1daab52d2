// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>

namespace Parlance {

/// What stands between us and the system's keychain. QtKeychain tells all of
/// it by the same number, so the system is asked itself. One file a system.
enum class KeychainObstacle {
    None, ///< none that can be seen
    NoBus,
    Missing,
    Locked,
};

QCoro::Task<KeychainObstacle> keychainObstacle();

} // namespace Parlance
