// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Parlance {

/// A text that the service keeps, and takes at any time.
struct MessageTemplate
{
    QString id;
    QString name;
    QString text; ///< with blanks to fill: "Hello {{1}}"

    bool operator==(const MessageTemplate &) const = default;
};

/// A template with its blanks filled in.
struct PARLANCE_BACKENDS_EXPORT TemplateUse
{
    QString id;
    QStringList values; ///< in the order of the blanks

    bool operator==(const TemplateUse &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TemplateUse> fromJson(const QJsonObject &json); ///< nothing for {}
};

/// Texts with blanks, as services keep them: "Hello {{first_name}}, it is {{1}}".
namespace TemplateText {

/// The names of the blanks, each once: numbers by their value, then words in the order of their appearing.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QStringList blanks(const QString &text);

/// \p text with each of blanks() replaced by the value of the same place; what has none, or only blank
/// space, stays as it is.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString filled(const QString &text, const QStringList &values);

} // namespace TemplateText

} // namespace Parlance
