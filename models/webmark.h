// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Parlance {

/// Tells the system that the file at \p path came from the internet, so that it asks before it runs it.
/// Does nothing where the system does not know that.
void markAsFromInternet(const QString &path);

} // namespace Parlance
