// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/handover.h"
#include "app/stop.h"
#include "backends/pause.h"
#include "backends/tasks.h"
#include "models/engine.h"

#include <QCoroTask>
#include <QLocalServer>
#include <QObject>

#include <exception>
#include <functional>
#include <list>
#include <memory>
#include <optional>

namespace Parlance {

class Guest;

/// A process that may be its profile's engine: runs commands in it, its own
/// and those that other processes hand over.
///
/// Order: one of the opens, then what is wanted, then close() is awaited.
class Host : public QObject
{
    Q_OBJECT

public:
    enum Face {
        Window,   ///< can be raised; chooses by itself how closely accounts listen
        Commands, ///< makes room for a window; listens as closely as its commands want
    };
    Host(Engine &engine, Face face);
    ~Host() override;

    /// Tries once to become the engine; then others are listened to.
    QCoro::Task<Engine::Opening> open();
    QCoro::Task<Engine::Opening> openForReading();

    enum Opening {
        Opened,
        HandedOver, ///< a window is there already, and shows itself
        Failed,     ///< see problem() and status()
    };
    /// For a window: becomes the engine, or raises the window that is. A command
    /// that is the engine makes room.
    QCoro::Task<Opening> openForWindow(std::optional<Compose> compose);
    [[nodiscard]] QString problem() const { return m_problem; } ///< for the user
    [[nodiscard]] int status() const { return m_status; }       ///< the exit status for it

    /// Ends the guests' commands, then the engine. Those that can go on
    /// elsewhere are told to. Whoever waits for the keychain was let go before.
    QCoro::Task<> close();

    [[nodiscard]] Engine &engine() { return m_engine; }
    /// Opens the profile anew when a backup was restored.
    [[nodiscard]] bool beginsAnew() const { return m_face == Window; }
    [[nodiscard]] bool hasGuests() const { return !m_guests.empty(); }
    /// A window wants to be the engine: come to an end.
    [[nodiscard]] bool isYielding() const { return m_isYielding; }

    /// Secrets for the accounts that have none; those that wait for one are
    /// connected anew.
    QCoro::Task<> lend(LentSecrets secrets);
    /// Lends, then connects all accounts: what could not be lent keeps none of them from it.
    QCoro::Task<> start(LentSecrets secrets, Attention attention);
    /// Connects those of \p accounts (ids) that are not, all at once: the keychain may ask its user for their
    /// secrets. A StoreError is thrown once it is known.
    /// \return whether that came to an end within \p patience, before \p stop; else it goes on beside
    QCoro::Task<bool> connectAccounts(QStringList accounts, Stop &stop, std::chrono::milliseconds patience);
    /// Listens as closely as this until what is returned is gone.
    [[nodiscard]] std::shared_ptr<void> listenFor(Attention attention,
                                                  std::optional<std::chrono::milliseconds> poll = {});

    /// Runs what \p request says. Several at once.
    /// \param stop lives as long as the task
    QCoro::Task<int> run(HandOver::Request request, Output::Sink sink, Stop &stop,
                         std::function<void(const QStringList &)> goOnWith, bool isOurs = true);

Q_SIGNALS:
    /// The program was started once more, without a command.
    void raiseWanted(const std::optional<Parlance::Compose> &compose);
    void yieldWanted();

private:
    struct Connecting
    {
        Pause ended;
        qsizetype left = 0;
        std::exception_ptr problem;
    };
    struct Wish
    {
        Attention attention;
        std::optional<std::chrono::milliseconds> poll;
    };

    QCoro::Task<> connectOne(QString account, std::shared_ptr<Connecting> connecting);
    void listen();
    void welcome(QLocalSocket *socket);
    HandOver::Frame answerRaise(const std::optional<Compose> &compose);
    void listenAsWished();
    Opening failed(const QString &problem, int status);

    Engine &m_engine;
    const Face m_face;
    QLocalServer m_server;
    std::list<Wish> m_wishes;
    Tasks m_connecting;
    QString m_problem;
    int m_status = 0;
    bool m_isYielding = false;
    bool m_isClosing = false;
    std::list<std::unique_ptr<Guest>> m_guests; // last: their commands use the rest
};

/// Whether a process answers on the socket of the profile's engine.
[[nodiscard]] bool isEngineRunning(const Profile &profile);

} // namespace Parlance
