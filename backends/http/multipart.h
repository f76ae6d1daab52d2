// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"
#include "backends/http/httpreply.h"

namespace Parlance {

/// The first \p count answers to several questions that were asked in one, each a part of \p reply's
/// multipart body of the type application/http, in their order. Those that cannot be read, or are missing,
/// have status 0.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QList<HttpReply> repliesIn(const HttpReply &reply, qsizetype count);

} // namespace Parlance
