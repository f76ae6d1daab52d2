// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/msgboxx/msgboxxservice.h"
#include "backends/sandbox/sandbox.h"
#include "peer.h"

/// A listening MsgBoxx, and a client that logs in.
struct MsgBoxxGiven
{
    MsgBoxxGiven()
    {
        server.listen();
        peer.base = server.baseUrl();
    }

    Peer::Answer logIn(const QString &password)
    {
        return peer.post(QStringLiteral("/oauth/token"),
                         {{QStringLiteral("username"), service.options().username},
                          {QStringLiteral("password"), password}});
    }

    Peer::Answer ask(const QByteArray &method, const QString &target, const QJsonObject &body = {})
    {
        if (token.isEmpty())
            token = logIn(service.options().password)
                        .json()[QStringLiteral("access_token")]
                        .toString()
                        .toLatin1();
        return peer.ask(method, target, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(),
                        {{"Authorization", "Bearer " + token}});
    }

    Peer::Answer get(const QString &target) { return ask("GET", target); }

    QJsonArray items(const QString &target) { return get(target).json()[QStringLiteral("items")].toArray(); }

    QString contact(const QString &number = QStringLiteral("+447700900123"))
    {
        return service.contact(number).id;
    }

    [[nodiscard]] QJsonObject request(const QString &number = QStringLiteral("+447700900123"))
    {
        return {{QStringLiteral("apiAccountId"), account},
                {QStringLiteral("contactId"), contact(number)},
                {QStringLiteral("message"), QStringLiteral("On my way")}};
    }

    Peer::Answer send(const QString &number = QStringLiteral("+447700900123"))
    {
        return ask("POST", QStringLiteral("/message"), request(number));
    }

    [[nodiscard]] QJsonObject broadcast(const QString &text)
    {
        QJsonObject json = request();
        json[QStringLiteral("templateId")] = service.templates().constFirst().id;
        json[QStringLiteral("message")] = text;
        return json;
    }

    Parlance::Sandbox::Server server;
    Parlance::Sandbox::MsgBoxxService &service = server.msgBoxx();
    Peer peer;
    QByteArray token;
    const QString account = service.accounts().constFirst().id;
};
