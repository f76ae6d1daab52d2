// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/clerk/clerkbackend.h"
#include "backends/sandbox/clerk/clerkservice.h"
#include "backends/sandbox/sandbox.h"
#include "tests/backends/batches.h"

#include <QCoroTask>

namespace Parlance::Test {

inline const QString Peer = QStringLiteral("+14155550123");

/// A Clerk Chat on loopback, and a backend that is signed in to it.
struct ClerkGiven
{
    ClerkGiven()
    {
        options().pace = Sandbox::ClerkOptions::Manual;
        if (!server.listen() || !QCoro::waitFor(backend.signIn(settings(), {})))
            qFatal("the service cannot be set up");
    }

    [[nodiscard]] AccountSettings settings()
    {
        AccountSettings settings;
        const QJsonObject coordinates = service().coordinates(server.baseUrl());
        for (auto it = coordinates.begin(); it != coordinates.end(); ++it)
            settings.insert(it.key(), it.value().toString());
        return settings;
    }

    [[nodiscard]] Sandbox::ClerkService &service() { return server.clerk(); }
    [[nodiscard]] Sandbox::ClerkOptions &options() { return service().options(); }

    [[nodiscard]] Result<Receipt> send(const QString &body, const QString &to = Peer)
    {
        return send(OutgoingMessage{QStringLiteral("m1"), {}, {to}, body});
    }
    [[nodiscard]] Result<Receipt> send(const OutgoingMessage &message)
    {
        return QCoro::waitFor(backend.send(message));
    }

    /// What went out with the last POST.
    [[nodiscard]] QJsonObject sent()
    {
        return server.journal().matching("POST").constLast().request.json().value_or(QJsonObject());
    }

    [[nodiscard]] Result<EventBatch> poll(const SyncPoint &from = {})
    {
        return QCoro::waitFor(backend.nextEvents(from));
    }

    /// Somebody wrote to us \p ago.
    QString receive(const QString &body, std::chrono::seconds ago = {}, const QString &to = {},
                    const QString &from = Peer)
    {
        Sandbox::ClerkMessage message;
        message.inbound = true;
        message.sender = from;
        message.recipients = QStringList{to.isEmpty() ? service().ownNumber() : to};
        message.body = body;
        message.created = server.clock().now().addSecs(-ago.count());
        return service().messages().at(service().add(message)).id;
    }

    /// A teammate, or another program of ours, wrote \p ago.
    QString wroteElsewhere(const QString &body, std::chrono::seconds ago = {}, const QString &from = {})
    {
        Sandbox::ClerkMessage message;
        message.sender = from.isEmpty() ? service().ownNumber() : from;
        message.recipients = QStringList{Peer};
        message.body = body;
        message.created = server.clock().now().addSecs(-ago.count());
        return service().messages().at(service().add(message)).id;
    }

    /// The queries of the lists of messages, in their order.
    [[nodiscard]] QStringList listed()
    {
        QStringList queries;
        for (const auto &entry : server.journal().matching("GET", QStringLiteral("^/public/messages")))
            queries.append(entry.request.query);
        return queries;
    }

    Sandbox::Server server;
    ClerkBackend backend;
};

} // namespace Parlance::Test
