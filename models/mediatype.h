// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Parlance {

/// The content type that the name at the end of \p address plainly tells; empty: it tells none. Nothing is
/// asked.
[[nodiscard]] QString mediaTypeOf(const QUrl &address);

/// \p text as an address that a service can fetch from; nothing if it is none.
[[nodiscard]] std::optional<QUrl> webAddress(const QString &text);

} // namespace Parlance
