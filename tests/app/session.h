// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Parlance {

/// A desktop session of its own: a home, a runtime folder, a message bus that
/// starts nothing by itself, and gnome-keyring. All of it ends with this.
class Session
{
public:
    Session() = default;
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] bool startBus();
    /// \return whether a keyring answers: with its password given, or locked
    [[nodiscard]] bool startKeyring(bool unlocked);
    void stopKeyring();

    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString busAddress() const { return m_address; }
    /// What a program of this session sees.
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    QTemporaryDir m_home;
    QTemporaryDir m_runtime;
    QString m_address;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace Parlance
