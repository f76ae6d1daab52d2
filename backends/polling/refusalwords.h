// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

namespace Parlance::Polling {

/// What an answer that is no success says to people, in whatever form: the first usable of the texts of
/// "errors" (a list, or lists by field), "message", "detail", "title", "error_description", "error" and
/// "code"; else the text itself unless it is a page. At most 300 characters; outside text.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString refusalWords(const QJsonDocument &json,
                                                            const QByteArray &body);

} // namespace Parlance::Polling
