// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/http/httpreply.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Parlance::SignalWire {

/// What the service's \p code means, a word of the REST API or the digits of
/// the compatibility API.
/// \param field what it complains about ("to", "from", "text", "media"), if known
[[nodiscard]] Error::Reason reasonFor(const QString &code, const QString &field = {});

/// What an answer that is no success means.
/// \param body its JSON; null if it has none
[[nodiscard]] Error refusalFrom(const HttpReply &reply, const QJsonDocument &body, bool changesSomething);

/// Why \p message, which the service lists as failed, did not arrive.
[[nodiscard]] Error problemFrom(const QJsonObject &message);

} // namespace Parlance::SignalWire
