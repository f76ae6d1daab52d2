// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"

#include <QHash>

namespace Parlance {

/// What \p text says of the fields of \p service, by their keys: a JSON object, objects in it, or lines like
/// KEY=VALUE and KEY: VALUE. Names match a field's key or label, whatever their case and dashes, also with
/// the service's name before them; where some have that, others are somebody else's. Empty: it is none of
/// these, or says nothing of them.
[[nodiscard]] QHash<QString, QString> pastedFields(const ServiceInfo &service, const QString &text);

} // namespace Parlance
