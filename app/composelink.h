// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/launch.h"

namespace Parlance {

/// What the composer may be filled with, of what somebody outside asked for:
/// a number or an address, or a link (sms:, smsto:, tel:, im:, sip: or
/// parlance:, with ?body=). Limited in length, without control characters. A
/// text that came beside the link counts more than the one inside.
[[nodiscard]] Compose composed(const Compose &asked);

} // namespace Parlance
