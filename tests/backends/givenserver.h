// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/http/httpclient.h"
#include "tests/support/rawserver.h"

#include <QCoroTask>

namespace Parlance::Test {

inline const QByteArray Body(R"({"body":"hi"})");
inline const QByteArray Json("application/json");
inline const QByteArray
    Accepted("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n"
             R"({"id":"1"})");

/// A server and a client that speaks to it.
struct GivenServer
{
    explicit GivenServer(RawServer::Answer answer) : server(std::move(answer))
    {
        client.setServer(server.url());
    }
    explicit GivenServer(const QByteArray &answer) : server(answer) { client.setServer(server.url()); }

    Result<HttpReply> get(const QString &path = QStringLiteral("messages"))
    {
        return QCoro::waitFor(client.get(QUrl(path)));
    }
    Result<HttpReply> post(const QString &path = QStringLiteral("messages"), const QByteArray &body = Body)
    {
        return QCoro::waitFor(client.post(QUrl(path), body, Json));
    }

    RawServer server;
    HttpClient client;
};

} // namespace Parlance::Test
