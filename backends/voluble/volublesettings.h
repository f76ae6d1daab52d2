// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

namespace Parlance::Voluble {

/// What the user entered, ready for use.
struct Settings
{
    QUrl server;
    QString organization;     ///< its id; empty: the server speaks the flat dialect
    QString servicechain;     ///< id of the route that messages take; empty: each contact's own
    QByteArray authorization; ///< secret
    QString user;             ///< whom the token belongs to; empty: it does not say
    QDateTime until;          ///< when the token ends, UTC; invalid: it does not say
};

/// Refused as BadSettings, with an entry for each field that cannot be used.
[[nodiscard]] Result<Settings> settingsFrom(const AccountSettings &entered);

} // namespace Parlance::Voluble
