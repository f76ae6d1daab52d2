// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>

class QIODevice;

namespace Parlance {

/// How long a video says it is, in the head of an MP4, QuickTime or 3GP file: a few numbers are read, nothing
/// is decoded. \return 0: it does not say so, or nothing that can be
[[nodiscard]] std::chrono::milliseconds videoLength(QIODevice &file);

} // namespace Parlance
