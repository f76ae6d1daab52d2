// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Parlance::Polling {

/// \p text as such words are compared: in small letters, without spaces and marks around it. Empty: it has
/// none, or is longer than any.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString wholeWord(const QString &text);

/// Whether \p body as a whole asks for silence (true), takes that back (false), or neither: the words that
/// carriers and their customers have agreed on.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT std::optional<bool> optOutFrom(const QString &body);

/// Whether \p body as a whole asks who we are and what this is.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT bool asksForHelp(const QString &body);

/// Whether a word that asks for silence, or one of \p more, stands somewhere in \p body: a person is to judge
/// what it means.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT bool mentionsOptOut(const QString &body, const QStringList &more = {});

} // namespace Parlance::Polling
