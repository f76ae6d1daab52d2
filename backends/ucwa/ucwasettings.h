// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"

#include <QUrl>

namespace Parlance::Ucwa {

/// What to do when somebody wants to speak with us.
enum class Invitations {
    Accept,         ///< take up all
    AcceptContacts, ///< those of the user's own contacts; ask for others
    Ask,
};

/// What the user entered, ready for use.
struct Settings
{
    QString address;  ///< canonical: "sip:ada@example.com"
    QString domain;   ///< what stands after its @
    QString username; ///< for the password
    QString password; ///< secret
    QUrl server;      ///< the discovery root, entered by hand; empty: look for it
    Invitations invitations = Invitations::Accept;
};

/// Refused as BadSettings, with an entry for each field that cannot be used.
[[nodiscard]] Result<Settings> settingsFrom(const AccountSettings &entered);

} // namespace Parlance::Ucwa
