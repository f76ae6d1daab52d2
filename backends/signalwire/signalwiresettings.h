// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"

#include <QByteArray>
#include <QUrl>

namespace Parlance::SignalWire {

/// What the user entered, ready for use.
struct Settings
{
    QUrl server;
    QString project;          ///< letters, digits, - and _: needs no encoding in a path
    QString from;             ///< canonical: E.164 or a short code
    QByteArray authorization; ///< secret
};

/// Refused as BadSettings, with an entry for each field that cannot be used.
[[nodiscard]] Result<Settings> settingsFrom(const AccountSettings &entered);

/// Whether the service takes a message to \p address: E.164, or three digits
/// ("988") that it passes through.
[[nodiscard]] bool isRecipient(const QString &address);
[[nodiscard]] bool isShortCode(const QString &address);

} // namespace Parlance::SignalWire
