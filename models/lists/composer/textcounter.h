// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVariantMap>

namespace Parlance {

/// What stands beside Send while \p text is written, as ConversationInfo::counter() has it.
/// \param limit in characters; 0: none
/// \param isTexting it is sent as short messages, each of which counts
[[nodiscard]] QVariantMap textCounter(const QString &text, int limit, bool isTexting);

} // namespace Parlance
