// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace Parlance::Sandbox {

/// A token of three parts that says \p claims.
[[nodiscard]] QByteArray volubleToken(const QJsonObject &claims);

/// What a token says; nothing if it is not of three readable parts.
[[nodiscard]] std::optional<QJsonObject> volubleClaims(const QByteArray &token);

/// Whether we made it.
[[nodiscard]] bool isVolubleToken(const QByteArray &token);

} // namespace Parlance::Sandbox
