// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSqlDatabase>
#include <QStringList>

#include <optional>

namespace Parlance {

/// The user's own words by which people ask for silence, or take that back, beside those that everybody
/// knows: each as Polling::wholeWord() has it.
namespace AddedWords {

inline constexpr auto Stop = "optout.stop"; ///< the setting with those that ask for it, one a line
inline constexpr auto Start = "optout.start";

/// Whether \p body as a whole asks for silence (true), takes that back (false), or neither.
[[nodiscard]] std::optional<bool> optOutFrom(QSqlDatabase &database, const QString &body);

/// Those that ask for silence.
[[nodiscard]] QStringList stop(QSqlDatabase &database);

} // namespace AddedWords

} // namespace Parlance
