// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/writing.h"

namespace Parlance {

/// What is being written in conversations. Storage thread.
namespace Drafts {

/// Stores what \p conversation says of its draft.
void keep(Writing &writing, const Conversation &conversation);

/// \p first, then \p second, each on lines of its own.
[[nodiscard]] QString joined(const QString &first, const QString &second);

/// \p text as it leaves: blanks at its end say nothing, and may cost a part.
[[nodiscard]] QString toSend(const QString &text);

} // namespace Drafts

} // namespace Parlance
