// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

namespace Parlance::Sandbox {

/// What Clerk Chat says of a request to send, before it takes it.
struct ClerkVerdict
{
    QStringList complaints; ///< of the 422, one for each broken rule; none: fine
    QStringList remarks;    ///< for the journal: what is allowed, and nobody should do
};

/// Judges by the service's OpenAPI document.
[[nodiscard]] ClerkVerdict clerkVerdict(const QJsonObject &request);

/// The same for the query of a list. \param known its parameters
[[nodiscard]] ClerkVerdict clerkVerdict(const Request &request, const QStringList &known);

} // namespace Parlance::Sandbox
