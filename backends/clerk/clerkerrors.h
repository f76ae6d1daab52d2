// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/http/httpreply.h"

#include <QJsonObject>

namespace Parlance::Clerk {

/// What an answer that is no success means.
/// \param body its JSON; null if it has none
[[nodiscard]] Error refusalFrom(const HttpReply &reply, const QJsonDocument &body, bool changesSomething);

/// What \p message says went wrong with it. A Warning as long as its status is no failure.
[[nodiscard]] std::optional<Error> problemFrom(const QJsonObject &message);

} // namespace Parlance::Clerk
