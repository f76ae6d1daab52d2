// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/http/httpreply.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Parlance::MsgBoxx {

/// What an answer that is no success means.
/// \param body its JSON; null if it has none
[[nodiscard]] Error refusalFrom(const HttpReply &reply, const QJsonDocument &body, bool changesSomething);

/// Why \p message, whose status says so, did not arrive.
[[nodiscard]] Error problemFrom(const QJsonObject &message);

} // namespace Parlance::MsgBoxx
