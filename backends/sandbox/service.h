// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

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
};

} // namespace Parlance::Sandbox
