// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/voluble/volubleservice.h"
#include "peer.h"

/// A listening Voluble, and a client with a token.
struct VolubleGiven
{
    VolubleGiven()
    {
        server.listen();
        peer.base = server.baseUrl();
        token = service.token();
    }

    Peer::Answer ask(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return peer.ask(method, QStringLiteral("/v1") + path, body,
                        {{"Authorization", "Bearer " + token.toLatin1()}});
    }
    Peer::Answer get(const QString &path) { return ask("GET", path); }
    Peer::Answer post(const QString &path, const QJsonObject &body)
    {
        return ask("POST", path, QJsonDocument(body).toJson());
    }

    [[nodiscard]] QJsonObject request(const QString &text = QStringLiteral("On my way")) const
    {
        return {{QStringLiteral("contact"), ana}, {QStringLiteral("body"), text}};
    }

    /// Sends in the newer dialect, and returns the id.
    QString sent()
    {
        return post(orgs + messages, request())
            .json()[QStringLiteral("data")][QStringLiteral("id")]
            .toString();
    }

    QString state(const QString &id)
    {
        return get(orgs + messages + u'/' + id)
            .json()[QStringLiteral("data")][QStringLiteral("attributes")][QStringLiteral("message_state")]
            .toString();
    }

    /// The texts of a list in the newer dialect.
    QStringList texts(const QString &query = {})
    {
        QStringList texts;
        const QJsonArray list = get(orgs + messages + u'?' + query).json()[QStringLiteral("data")].toArray();
        for (const QJsonValue &message : list)
            texts << message[QStringLiteral("attributes")][QStringLiteral("body")].toString();
        return texts;
    }

    /// Ana wrote \p text so long ago.
    void wrote(const QString &text, int secondsAgo)
    {
        Parlance::Sandbox::VolubleMessage message;
        message.contact = ana;
        message.body = text;
        message.inbound = true;
        message.created = QDateTime::fromSecsSinceEpoch(now - secondsAgo, Qt::UTC);
        service.add(message);
    }

    Parlance::Sandbox::Server server;
    Parlance::Sandbox::VolubleService &service = server.voluble();
    Peer peer;
    QString token;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString ana = service.contacts().constFirst().id;
    const QString messages = QStringLiteral("/messages");
    const QString orgs = QStringLiteral("/orgs/") + service.options().organization;
};

inline QString titleOf(const Peer::Answer &answer)
{
    return answer.json()[QStringLiteral("errors")][0][QStringLiteral("title")].toString();
}

inline QString detailOf(const Peer::Answer &answer)
{
    return answer.json()[QStringLiteral("errors")][0][QStringLiteral("detail")].toString();
}
