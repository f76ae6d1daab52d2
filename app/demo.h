// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/memorysecrets.h"
#include "backends/pause.h"
#include "models/engine.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace Parlance {

/// Sample data: the server doubles run as a child process on loopback, and the
/// profile is thrown away. Nothing leaves the computer, nothing is kept.
class Demo
{
public:
    Demo();
    ~Demo();
    Demo(const Demo &) = delete;
    Demo &operator=(const Demo &) = delete;

    [[nodiscard]] Profile profile() const { return {m_folder.path()}; }
    [[nodiscard]] SecretStore &secrets() { return m_secrets; }

    /// Starts the doubles.
    /// \return why they do not run; empty: they do
    QCoro::Task<QString> start();

    /// One account at each of the doubles. Engine and demo know nothing of the
    /// services: the catalog says which of their settings are secrets.
    QCoro::Task<Result<>> addAccounts(Engine &engine);

    /// What a client has to know of \p service: its settings by key; nothing if no double plays it.
    [[nodiscard]] AccountSettings coordinates(const QString &service) const;

private:
    QTemporaryDir m_folder;
    MemorySecrets m_secrets;
    Pause m_news;
    QProcess m_doubles;
    QJsonObject m_coordinates;
};

} // namespace Parlance
