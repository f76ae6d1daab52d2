// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/signalwire/signalwireservice.h"
#include "backends/signalwire/signalwirebackend.h"
#include "tests/backends/batches.h"

#include <QCoroTask>

namespace Parlance::Test {

inline const QString Peer = QStringLiteral("+15550100222");

/// A SignalWire on loopback, and a backend that is signed in to it.
struct SignalWireGiven
{
    SignalWireGiven()
    {
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

    [[nodiscard]] Sandbox::SignalWireService &service() { return server.signalWire(); }
    [[nodiscard]] Sandbox::SignalWireOptions &options() { return service().options(); }

    [[nodiscard]] Result<Receipt> send(const QString &body, const QString &to = Peer,
                                       const QList<QUrl> &media = {})
    {
        OutgoingMessage message{QStringLiteral("m1"), {}, {to}, body};
        message.media = media;
        return QCoro::waitFor(backend.send(message));
    }

    [[nodiscard]] Result<EventBatch> poll(const SyncPoint &from = {})
    {
        return QCoro::waitFor(backend.nextEvents(from));
    }

    /// A round from \p cursor on.
    [[nodiscard]] Result<EventBatch> poll(const QString &cursor) { return poll(SyncPoint{cursor}); }

    /// Somebody wrote to us \p ago.
    QString receive(const QString &body, std::chrono::seconds ago = {})
    {
        Sandbox::SignalWireMessage message;
        message.from = Peer;
        message.to = service().ownNumber();
        message.body = body;
        message.inbound = true;
        message.created = server.clock().now().addSecs(-ago.count());
        return service().messages().at(service().add(message)).sid;
    }

    Sandbox::Server server;
    SignalWireBackend backend;
};

} // namespace Parlance::Test
