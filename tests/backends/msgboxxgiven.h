// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/msgboxx/msgboxxbackend.h"
#include "backends/sandbox/msgboxx/msgboxxservice.h"
#include "backends/sandbox/sandbox.h"
#include "tests/backends/batches.h"

#include <QCoroTask>

namespace Parlance::Test {

inline const QString Peer = QStringLiteral("+447700900123");

/// A MsgBoxx on loopback, and a backend for it.
struct MsgBoxxGiven
{
    MsgBoxxGiven()
    {
        if (!server.listen())
            qFatal("the service cannot be set up");
        const QJsonObject coordinates = service().coordinates(server.baseUrl());
        for (auto it = coordinates.begin(); it != coordinates.end(); ++it)
            settings.insert(it.key(), it.value().toString());
    }

    [[nodiscard]] Sandbox::MsgBoxxService &service() { return server.msgBoxx(); }
    [[nodiscard]] Sandbox::MsgBoxxOptions &options() { return service().options(); }
    [[nodiscard]] Sandbox::Journal &journal() { return server.journal(); }

    Result<> signIn() { return QCoro::waitFor(backend.signIn(settings, {})); }

    [[nodiscard]] static OutgoingMessage message(const QString &body, const QString &to = Peer)
    {
        return {.id = QStringLiteral("m1"), .conversation = {}, .recipients = {to}, .body = body};
    }

    [[nodiscard]] Result<Receipt> send(const QString &body, const QString &to = Peer)
    {
        return QCoro::waitFor(backend.send(message(body, to)));
    }

    [[nodiscard]] Result<EventBatch> poll(const SyncPoint &from = {})
    {
        return QCoro::waitFor(backend.nextEvents(from));
    }
    /// A round from \p cursor on.
    [[nodiscard]] Result<EventBatch> poll(const QString &cursor) { return poll(SyncPoint{cursor}); }

    /// Somebody wrote to us \p ago.
    QString receive(const QString &body, std::chrono::seconds ago = {}, const QString &from = Peer)
    {
        return service().receive(from, body, server.clock().now().addSecs(-ago.count()));
    }

    /// How often \p path, a regular expression, was asked for.
    [[nodiscard]] qsizetype count(const QByteArray &method, const QString &path)
    {
        return journal().count(method, path);
    }

    Sandbox::Server server;
    AccountSettings settings;
    MsgBoxxBackend backend;
};

} // namespace Parlance::Test
