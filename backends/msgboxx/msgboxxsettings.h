// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"

#include <QByteArray>
#include <QPair>
#include <QUrl>

namespace Parlance::MsgBoxx {

/// What the user entered, ready for use.
struct Settings
{
    QUrl server;
    QString username;
    QString password;                             ///< secret
    QString apiAccount;                           ///< an id; empty: the only one there is
    QList<QPair<QByteArray, QByteArray>> headers; ///< of a login, beside the usual ones
    bool unmarkedIsIncoming = false;              ///< whose a message is that does not say

    bool operator==(const Settings &) const = default;
};

/// Refused as BadSettings, with an entry for each field that cannot be used.
[[nodiscard]] Result<Settings> settingsFrom(const AccountSettings &entered);

} // namespace Parlance::MsgBoxx
