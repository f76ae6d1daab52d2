// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/activity.h"
#include "app/demo.h"
#include "app/denyingnetwork.h"
#include "app/host.h"
#include "app/keychain.h"
#include "app/language.h"
#include "app/launch.h"
#include "app/settings.h"
#include "app/windowmemory.h"
#include "backends/pause.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>

#include <memory>

class QQmlComponent;
class QQuickWindow;

namespace Parlance {

class Messenger;
class Tour;

/// The program with a window. Owns its parts in the order in which they need
/// each other, and ends them the other way round.
class Application : public QObject
{
    Q_OBJECT

public:
    /// \param adoption what became of the backup for which the one before this ended
    Application(const Launch &launch, const Adoption &adoption);
    ~Application() override;

    /// Opens the profile, then the window; connects the accounts when it was
    /// painted. Goes on in the event loop, which ends if nothing comes of it.
    void start();

    [[nodiscard]] Adoption adoption() const { return m_engine ? m_engine->adoption() : Adoption(); }

    /// To be awaited after the event loop: nothing is half done then.
    QCoro::Task<> close();

private Q_SLOTS:
    void fillComposer();
    void openSample();

private:
    QCoro::Task<> run();
    bool makeWindow();
    void followActivity();
    void changeLanguage();
    void raise(const std::optional<Compose> &compose);
    void fail(const QString &why, int status);

    const Launch m_launch;
    std::optional<Adoption> m_adoption; ///< not yet told
    QElapsedTimer m_sinceStart;
    Keychain m_keychain;
    std::unique_ptr<Demo> m_demo; // instead of the user's profile and keychain
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<Messenger> m_messenger;
    DenyingNetwork m_network;
    Language m_language;
    std::unique_ptr<QQmlEngine> m_qml;
    std::unique_ptr<QQmlComponent> m_component; // of the window
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<Activity> m_activity;
    std::optional<Compose> m_compose; // waits for a window that can take it
    std::unique_ptr<Tour> m_tour;
    std::optional<QCoro::Task<>> m_life;
    Pause m_painted;
    bool m_isClosing = false;
};

/// What main() does when no command was given.
/// \return the exit status
int runWindow(int &argc, char **argv, const Launch &launch);

} // namespace Parlance
