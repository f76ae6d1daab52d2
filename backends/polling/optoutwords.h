// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QString>

#include <optional>

namespace Parlance::Polling {

/// Whether \p body as a whole asks for silence (true), takes that back (false), or neither: the words that
/// carriers and their customers have agreed on.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT std::optional<bool> optOutFrom(const QString &body);

/// Whether a word that asks for silence stands somewhere in \p body: a person is to judge what it means.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT bool mentionsOptOut(const QString &body);

} // namespace Parlance::Polling
