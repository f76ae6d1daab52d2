// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/signalwire/signalwireservice.h"
#include "peer.h"

/// A listening server, and a client with its credentials.
struct Given
{
    Given()
    {
        server.listen();
        peer.base = server.baseUrl();
        peer.credentials = (service.options().project + QLatin1Char(':') + service.options().token).toUtf8();
    }

    [[nodiscard]] QJsonObject request(const QString &to = QStringLiteral("+15550100222")) const
    {
        return {{QStringLiteral("from"), service.ownNumber()},
                {QStringLiteral("to"), to},
                {QStringLiteral("body"), QStringLiteral("On my way")}};
    }

    Peer::Answer send(const QString &to = QStringLiteral("+15550100222"))
    {
        return peer.post(sending, request(to));
    }

    /// Sends to \p to, and returns the id.
    QString sent(const QString &to = QStringLiteral("+15550100222"))
    {
        return send(to).json()[QStringLiteral("id")].toString();
    }

    QString status(const QString &id)
    {
        return peer.get(logs + id).json()[QStringLiteral("status")].toString();
    }

    Parlance::Sandbox::Server server;
    Parlance::Sandbox::SignalWireService &service = server.signalWire();
    Peer peer;
    const QString sending = QStringLiteral("/api/messaging/messages");
    const QString logs = QStringLiteral("/api/messaging/logs/");
};
