// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/export.h"

namespace Parlance::Polling {

/// What the number that a carrier gives for a refusal means: those that Twilio began with, and that others
/// hand on. Unspecified if it is none of them.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT Error::Reason carrierReason(const QString &code);

} // namespace Parlance::Polling
