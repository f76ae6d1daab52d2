// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/messageorigins.h"

#include "models/lists/accounts/servicemodel.h"
#include "models/lists/display.h"

namespace Parlance {

bool MessageOrigins::take(const QList<Account> &accounts, const BackendCatalog &catalog)
{
    auto origins = m_origins;
    for (const auto &account : accounts) {
        const auto *service = catalog.service(account.service);
        const bool hasReplies = service && service->capabilities.testFlag(Backend::Capability::Replies);
        origins.insert(account.id, {DisplayText::line(account.name), serviceGlyph(service), hasReplies});
    }
    return std::exchange(m_origins, origins) != origins;
}

} // namespace Parlance
