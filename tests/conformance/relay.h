// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/service.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace Parlance::Conformance {

/// Hands every request on to a double that runs elsewhere: so the journal and the faults are the kit's own,
/// and that double only has to play its service.
class Relay : public Sandbox::Service
{
public:
    explicit Relay(const QUrl &to) : m_to(to) {}

    [[nodiscard]] QString name() const override { return QStringLiteral("relay"); }
    [[nodiscard]] bool owns(const QString &) const override { return true; }
    Sandbox::Response handle(const Sandbox::Request &request) override;

    // the double itself is asked for these
    Sandbox::Response control(const QString &, const Sandbox::Request &) override
    {
        return Sandbox::Response::error(404);
    }
    [[nodiscard]] QJsonObject coordinates(const QUrl &) const override { return {}; }
    [[nodiscard]] QJsonArray peers() const override { return {}; }
    [[nodiscard]] QJsonArray ways() const override { return {}; }

private:
    const QUrl m_to;
    QNetworkAccessManager m_network;
};

} // namespace Parlance::Conformance
