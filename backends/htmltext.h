// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QString>

namespace Parlance {

/// What \p html says, as plain text: paragraphs, line breaks, the items of
/// lists and where links lead are kept; nothing in it is ever followed.
/// At most 64 kB are read; what was cut ends in "…".
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString textFromHtml(const QString &html);

} // namespace Parlance
