// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/demo/cast.h"
#include "backends/sandbox/demo/farend.h"
#include "backends/sandbox/sandbox.h"
#include "peer.h"

#include <memory>

/// Writes to the people of one service over HTTP, and sees what its double keeps, in one form for all.
class DemoClient
{
public:
    struct Kept
    {
        QString id = {};
        QString person = {}; ///< the number
        QString body = {};
        bool toUs = false;
        QDateTime time = {};
        QString state = {};   ///< in the service's words
        QString answers = {}; ///< the id of another
    };

    explicit DemoClient(Parlance::Sandbox::Server &server) : m_server(server)
    {
        m_peer.base = server.baseUrl();
    }
    virtual ~DemoClient() = default;

    [[nodiscard]] virtual Parlance::Sandbox::Cast cast() const = 0;
    [[nodiscard]] virtual std::unique_ptr<Parlance::Sandbox::FarEnd> farEnd() = 0;
    virtual int send(const QString &number, const QString &text) = 0; ///< the status
    [[nodiscard]] virtual QList<Kept> kept() = 0;

protected:
    Parlance::Sandbox::Server &m_server;
    Peer m_peer;
};

/// \param server is listening
/// \param service its name
[[nodiscard]] std::unique_ptr<DemoClient> demoClient(const QString &service,
                                                     Parlance::Sandbox::Server &server);
