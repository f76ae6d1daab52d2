// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "company.h"
#include "models/messenger.h"
#include "tests/support/memorysecretstore.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace Parlance {

/// The program as it lies open on somebody's desk, with the colleague's conversation. Its profile is on the
/// disk, its service the real plugin.
class Desk
{
public:
    Desk(Company &company, Stations &stations);
    ~Desk();

    /// As if two years had passed: a few colleagues write much, most little. Before open().
    void fill(int messages);
    /// The window shows the conversation's newest end. From now on all stations are told.
    void open();
    /// The colleague writes \p count texts, \p apart. Returns when the last one is on the screen.
    void receive(int count, std::chrono::milliseconds apart);
    /// For up to 400 ms nothing happens.
    void rest();

private:
    QString sentence();
    void connectAccount();
    void openWindow();
    void openConversation();
    void watch();
    [[nodiscard]] bool isShown(const QString &text) const;

    Company &m_company;
    Stations &m_stations;
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    Engine m_engine{Profile{m_folder.path() + QStringLiteral("/profile")}, m_secrets};
    Account m_account;
    std::unique_ptr<Messenger> m_messenger;
    QQmlEngine m_qml;
    std::unique_ptr<QQuickWindow> m_window;
    QQuickItem *m_timeline = nullptr;
    QRandomGenerator m_random{1};
    int m_sentences = 0;
};

} // namespace Parlance
