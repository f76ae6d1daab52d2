// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/http/httpclient.h"

#include <QStringList>

namespace Parlance::Ucwa {

/// Several GETs in one request (ucwa.md, 10.4): most answers say little.
[[nodiscard]] HttpRequest batchOf(const QStringList &hrefs, const QString &batchHref, const QString &host);

} // namespace Parlance::Ucwa
