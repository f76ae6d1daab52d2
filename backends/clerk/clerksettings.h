// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"

#include <QByteArray>
#include <QUrl>

namespace Parlance::Clerk {

/// What the user entered, ready for use.
struct Settings
{
    QUrl server;
    QString sender;     ///< a number, canonical; or the name of an inbox as it was typed
    QString sentByName; ///< may be empty
    QByteArray apiKey;  ///< secret
};

/// Refused as BadSettings, with an entry for each field that cannot be used.
[[nodiscard]] Result<Settings> settingsFrom(const AccountSettings &entered);

} // namespace Parlance::Clerk
