// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/voluble/volubleservice.h"
#include "backends/voluble/volublebackend.h"
#include "tests/backends/batches.h"

#include <QCoroTask>
#include <QTest>

namespace Parlance::Test {

/// A Voluble on loopback, and a backend that is signed in to it.
struct VolubleGiven
{
    enum Dialect {
        Flat,
        JsonApi,
    };

    explicit VolubleGiven(Dialect dialect = JsonApi)
    {
        service().options().dialect =
            dialect == Flat ? Sandbox::VolubleOptions::Flat : Sandbox::VolubleOptions::JsonApi;
        if (!server.listen())
            qFatal("the service cannot listen");
        const AccountSettings ours = settings();
        token = ours.value(QStringLiteral("token"));
        if (!QCoro::waitFor(backend.signIn(ours, {})))
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

    [[nodiscard]] Sandbox::VolubleService &service() { return server.voluble(); }
    [[nodiscard]] Sandbox::VolubleOptions &options() { return service().options(); }
    [[nodiscard]] QString ana() { return service().contacts().constFirst().id; }
    [[nodiscard]] QString anasNumber() { return service().contacts().constFirst().phone; }
    /// What stands before the resources in a path.
    [[nodiscard]] QString base()
    {
        return options().dialect == Sandbox::VolubleOptions::Flat
                   ? QStringLiteral("/v1/")
                   : QStringLiteral("/v1/orgs/") + options().organization + QLatin1Char('/');
    }

    [[nodiscard]] Result<Receipt> send(const QString &body, const QString &to, const QString &replyTo = {})
    {
        OutgoingMessage message{QStringLiteral("m1"), {}, {to}, body};
        message.replyTo = replyTo;
        return QCoro::waitFor(backend.send(message));
    }
    [[nodiscard]] Result<Receipt> send(const QString &body = QStringLiteral("hi"))
    {
        return send(body, ana());
    }

    [[nodiscard]] Result<EventBatch> poll(const SyncPoint &from = {})
    {
        return QCoro::waitFor(backend.nextEvents(from));
    }
    /// A round from \p cursor on.
    [[nodiscard]] Result<EventBatch> poll(const QString &cursor) { return poll(SyncPoint{cursor}); }

    /// Ana wrote \p ago.
    QString receive(const QString &body, std::chrono::seconds ago = {}) { return add(body, ago, true); }
    /// We wrote to Ana, from elsewhere.
    QString write(const QString &body, std::chrono::seconds ago = {}) { return add(body, ago, false); }

    QString add(const QString &body, std::chrono::seconds ago, bool inbound)
    {
        Sandbox::VolubleMessage message;
        message.contact = ana();
        message.body = body;
        message.inbound = inbound;
        message.created = server.clock().now().addSecs(-ago.count());
        return service().add(message);
    }

    /// Rounds until there is no more, from \p cursor on. Adds the texts to \p told; returns the last cursor.
    QString readAll(QStringList &told, QString cursor)
    {
        bool hasMore = true;
        while (hasMore) {
            const auto batch = poll(cursor);
            if (!batch)
                qFatal("a round failed");
            told += bodies(*batch);
            hasMore = batch->hasMore;
            cursor = batch->cursor;
        }
        return cursor;
    }

    QString token; ///< signed in with
    Sandbox::Server server;
    VolubleBackend backend;
};

/// Rows of a test that every dialect has to pass.
inline void dialects()
{
    QTest::addColumn<VolubleGiven::Dialect>("dialect");
    QTest::newRow("flat") << VolubleGiven::Flat;
    QTest::newRow("JSON:API") << VolubleGiven::JsonApi;
}

} // namespace Parlance::Test

Q_DECLARE_METATYPE(Parlance::Test::VolubleGiven::Dialect)
