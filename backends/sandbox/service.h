// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

#include <QJsonArray>

namespace Parlance::Sandbox {

/// The vendor's side of one service.
class Service
{
public:
    virtual ~Service() = default;

    /// The backend's id: "signalwire".
    [[nodiscard]] virtual QString name() const = 0;

    /// Whether the real host would answer this path.
    [[nodiscard]] virtual bool owns(const QString &path) const = 0;

    /// What cannot be answered at once has Response::later.
    virtual Response handle(const Request &request) = 0;

    /// Answers /_sandbox/NAME/VERB: what a test, and no client, may ask.
    virtual Response control(const QString &verb, const Request &request) = 0;

    /// What a client has to know to use the service at \p base.
    [[nodiscard]] virtual QJsonObject coordinates(const QUrl &base) const = 0;

    /// Whom a client can write to: {"address","becomes"}, the second what becomes of the message in the end:
    /// "sent", "delivered", "read" or "failed".
    [[nodiscard]] virtual QJsonArray peers() const = 0;

    /// How the real service may behave: {"name","options"}, the second for POST options. The first way is
    /// the usual one, the others are taken beside it.
    [[nodiscard]] virtual QJsonArray ways() const = 0;
};

} // namespace Parlance::Sandbox
