// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"
#include "models/records/account.h"
#include "models/records/conversation.h"

#include <QStringList>

namespace Parlance {

/// Who will read what is written in \p conversation and how it goes, in ever fewer words: the first of these
/// that there is room for is shown. \param service of the account; null: its plugin is missing
[[nodiscard]] QStringList composerPrompts(const Conversation &conversation, const Account &account,
                                          const ServiceInfo *service);

} // namespace Parlance
