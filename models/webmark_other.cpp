// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/webmark.h"

namespace Parlance {

void markAsFromInternet(const QString &) {}

} // namespace Parlance
