// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"
#include "models/records/account.h"

#include <QHash>
#include <QString>

namespace Parlance {

/// The account a message went through, as it is shown beside it.
struct MessageOrigin
{
    QString name;            ///< of the account; plain text, on one line
    QString glyph;           ///< of its service
    bool hasReplies = false; ///< the service can answer a certain message

    bool operator==(const MessageOrigin &) const = default;
};

/// All accounts that messages can have come through, by id.
class MessageOrigins
{
public:
    /// \return whether something reads differently now
    bool take(const QList<Account> &accounts, const BackendCatalog &catalog);

    [[nodiscard]] MessageOrigin of(const QString &account) const { return m_origins.value(account); }

private:
    QHash<QString, MessageOrigin> m_origins;
};

} // namespace Parlance
