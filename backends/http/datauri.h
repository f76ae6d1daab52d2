// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QString>

#include <optional>

namespace Parlance {

/// What a data URI holds.
struct DataText
{
    QString text;
    bool isHtml = false;

    bool operator==(const DataText &) const = default;
};

/// Nothing if \p uri is none, is neither plain text nor HTML, is broken, or is far larger than any text.
/// "+" is a blank in it.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT std::optional<DataText> fromDataUri(const QString &uri);

} // namespace Parlance
