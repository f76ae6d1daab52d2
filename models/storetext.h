// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/storeerror.h"

namespace Parlance {

/// What the user is told when something could not be stored.
namespace StoreText {

/// \p happened · what to do, then to try again.
[[nodiscard]] QString refusal(const QString &happened, const StoreError &error);
/// Likewise, as long as it lasts.
[[nodiscard]] QString lasting(const StoreError &error);

} // namespace StoreText

} // namespace Parlance
