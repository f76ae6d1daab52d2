// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/sandbox.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <functional>

namespace Parlance::Conformance {

using Sandbox::Server;

/// The document's value; undefined if \p body is no JSON.
[[nodiscard]] QJsonValue jsonFrom(const QByteArray &body);
[[nodiscard]] QByteArray bytesFrom(const QJsonValue &json);

/// Changes the JSON of answers of success.
[[nodiscard]] Server::Meddler meddler(const std::function<QJsonValue(const QJsonValue &)> &change);

// what to change

/// Every list shows all it has twice.
[[nodiscard]] QJsonValue withListsTwice(const QJsonValue &json);
/// Every list is the other way round.
[[nodiscard]] QJsonValue withListsReversed(const QJsonValue &json);

/// Tells old news as if nothing had happened since: what was answered first of all that names a message.
class Staleness
{
public:
    /// Notes what \p server answers from now on.
    explicit Staleness(Server &server) : m_server(server) { watch(); }
    ~Staleness() { m_server.setMeddler({}); }

    /// From now on an answer that names \p remoteId is the first one that did.
    void begin(const QString &remoteId);
    /// How many answers were old ones.
    [[nodiscard]] int count() const { return m_count; }

private:
    void watch();

    Server &m_server;
    QHash<QString, QList<QByteArray>> m_answers; ///< by path
    int m_count = 0;
};

} // namespace Parlance::Conformance
