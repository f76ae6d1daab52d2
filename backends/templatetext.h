// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QString>
#include <QStringList>

namespace Parlance {

/// Texts with blanks, as services keep them: "Hello {{first_name}}, it is {{1}}".
namespace TemplateText {

/// The names of the blanks, each once: numbers by their value, then words in the order of their appearing.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QStringList blanks(const QString &text);

/// \p text with each of blanks() replaced by the value of the same place; what has none, or only blank
/// space, stays as it is.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString filled(const QString &text, const QStringList &values);

} // namespace TemplateText

} // namespace Parlance
