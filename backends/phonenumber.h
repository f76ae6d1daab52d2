// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace Parlance {

/// What is known of the numbering plans of the world. The only user of libphonenumber. Any thread.
namespace PhoneNumber {

/// \p text, written as people in \p region ("US") write a number of theirs, as E.164 ("+14155550100");
/// nothing if no number of that region has such a form.
[[nodiscard]] std::optional<QString> national(const QString &text, const QString &region);

/// Whether \p e164 has as many digits as numbers of its country can have; true if the country is not known.
[[nodiscard]] bool isPossible(const QString &e164);

/// Equal for numbers that reach the same telephone, see Address::comparable(); empty: it is no number.
[[nodiscard]] QString comparable(const QString &e164);

/// Where numbers like \p e164 are given out; empty: not known.
[[nodiscard]] QString regionOf(const QString &e164);

} // namespace PhoneNumber

} // namespace Parlance
