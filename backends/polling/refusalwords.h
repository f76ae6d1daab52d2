// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"
#include "backends/http/httpreply.h"

#include <QStringList>

namespace Parlance::Polling {

/// What an answer that is no success says to people, in whatever form: the first usable of the texts under
/// \p keys, "errors" being a list, or lists by field; else the text itself unless it is a page. At most 300
/// characters; outside text.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString refusalWords(
    const QJsonDocument &json, const QByteArray &body,
    const QStringList &keys = {QStringLiteral("errors"), QStringLiteral("message"), QStringLiteral("detail"),
                               QStringLiteral("title"), QStringLiteral("error_description"),
                               QStringLiteral("error"), QStringLiteral("code")});

/// errorFrom() with the refusalWords() for its detail.
/// \param json the body, null if it is none
[[nodiscard]] PARLANCE_BACKENDS_EXPORT Error refusalInWords(const HttpReply &reply, const QJsonDocument &json,
                                                            bool changesSomething);

} // namespace Parlance::Polling
