// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/writing.h"

#include <QHash>

namespace Parlance {

/// How often the user chose each of a service's templates.
namespace TemplateUses {

/// The one that \p message is made of, if it is, was chosen once more with 1, once less with -1.
void count(Writing &writing, const Message &message, int step);
/// The numbers of \p account, by the template's id.
[[nodiscard]] QHash<QString, int> of(QSqlDatabase &database, const QString &account);

} // namespace TemplateUses

} // namespace Parlance
