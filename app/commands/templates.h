// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/commands/command.h"

namespace Parlance {

/// The texts that the service of \p account keeps; what goes wrong is said, and its exit status given.
QCoro::Task<tl::expected<QList<MessageTemplate>, int>> templatesOf(Call &call, Account account);

/// \p draft as --template and --fill say; what goes wrong is said, and its exit status given.
QCoro::Task<tl::expected<Draft, int>> withTemplate(Call &call, Account account, Draft draft);

} // namespace Parlance
