// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/clerk/clerkservice.h"
#include "backends/sandbox/sandbox.h"
#include "peer.h"

/// A listening server, and a client with Clerk Chat's key.
struct ClerkGiven
{
    ClerkGiven()
    {
        server.listen();
        peer.base = server.baseUrl();
    }

    [[nodiscard]] QJsonObject request(const QString &to = QStringLiteral("+14155550123")) const
    {
        return {{QStringLiteral("sender"), service.ownNumber()},
                {QStringLiteral("recipients"), QJsonArray{to}},
                {QStringLiteral("body"), QStringLiteral("On my way")},
                {QStringLiteral("mediaUrls"), QJsonArray()}};
    }

    Peer::Answer ask(const QByteArray &method, const QString &target, const QByteArray &body = {})
    {
        return peer.ask(method, target, body, {{"apiKey", key}});
    }
    Peer::Answer get(const QString &target) { return ask("GET", target); }
    Peer::Answer post(const QJsonObject &body) { return ask("POST", messages, QJsonDocument(body).toJson()); }
    Peer::Answer send(const QString &to = QStringLiteral("+14155550123")) { return post(request(to)); }

    /// The "data" of a list.
    QJsonArray data(const QString &target) { return get(target).json()[QStringLiteral("data")].toArray(); }

    /// What was noted of the last request.
    [[nodiscard]] QStringList remarks() { return server.journal().entries().constLast().remarks; }

    Parlance::Sandbox::Server server;
    Parlance::Sandbox::ClerkService &service = server.clerk();
    Peer peer;
    QByteArray key = service.options().apiKey.toUtf8();
    const QString messages = QStringLiteral("/public/messages");
};
