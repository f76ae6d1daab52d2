// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/http/httpreply.h"

#include <QJsonDocument>

namespace Parlance::Voluble {

/// What an answer that is no success means.
/// \param body its JSON; null if it has none
[[nodiscard]] Error refusalFrom(const HttpReply &reply, const QJsonDocument &body, bool changesSomething);

/// What an answer with a status of success says that it refuses; nothing: it does not.
[[nodiscard]] std::optional<Error> refusalIn(const QJsonDocument &answer, bool changesSomething);

} // namespace Parlance::Voluble
