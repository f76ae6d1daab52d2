// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"
#include "backends/pause.h"
#include "models/store/store.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>

#include <array>
#include <memory>

namespace Parlance {

/// How closely an account listens.
enum class Attention {
    None,       ///< only to look up an unknown outcome (a command that just sends)
    Background, ///< nobody looks
    InView,     ///< somebody does
};

/// Which servers can be spoken to now.
enum class Reach {
    Nothing,
    Loopback, ///< this computer has no network
    Everything,
};

/// One account's life: signed in, listening, sending. Two kinds of loop carry
/// it: one listen(), and a few deliver() lanes for different conversations.
///
/// The owner awaits stop() before it destroys the connection, so `this` is
/// alive after every co_await.
class AccountConnection : public QObject
{
    Q_OBJECT

public:
    AccountConnection(Account account, ServiceInfo service, std::unique_ptr<Backend> backend, Store &store);
    ~AccountConnection() override;

    /// \param settings the account's, secrets among them
    void start(AccountSettings settings);
    QCoro::Task<> stop();

    void setAttention(Attention attention);
    /// Polls at this pace instead of the service's own.
    void setPollInterval(std::optional<std::chrono::milliseconds> interval);
    /// No request to a server that is out of reach, until it is within it again.
    void setReach(Reach reach);

    /// Something was queued.
    void deliverNow();
    /// News is wanted at once; roundFinished() follows.
    void listenNow();

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const Backend &backend() const { return *m_backend; }

Q_SIGNALS:
    /// One round of listening ended, with its events in the store, or with a problem.
    void roundFinished(const std::optional<Parlance::Error> &problem);
    void typingSeen(const Parlance::TypingSeen &typing);

private:
    QCoro::Task<> run(AccountSettings settings);
    QCoro::Task<> listen();
    /// A StoreError in one loop ends the others, too.
    QCoro::Task<> guarded(QCoro::Task<> loop);
    void halt();
    QCoro::Task<> deliver(Pause &pause); ///< one of our own pauses
    QCoro::Task<> report(Connection::State state, std::optional<Error> problem = {});
    [[nodiscard]] std::chrono::milliseconds rest(const EventBatch &batch, const SyncState &state) const;
    /// Connected, unless sending or listening has a problem.
    QCoro::Task<> reportHealth();
    [[nodiscard]] static Connection::State stateFor(const Error &error);
    [[nodiscard]] bool mayListen(const SyncState &state) const;
    [[nodiscard]] std::chrono::milliseconds earliness(const SyncState &state) const;
    [[nodiscard]] bool isReachable() const;

    static constexpr int LaneCount = 4;

    Account m_account;
    const ServiceInfo m_service;
    std::unique_ptr<Backend> m_backend;
    Store &m_store;

    std::optional<QCoro::Task<>> m_run;
    Pause m_listenPause;
    std::array<Pause, LaneCount> m_lanePauses;
    Pause m_farewell;
    int m_onTheWay = 0;
    Attention m_attention = Attention::Background;
    std::optional<std::chrono::milliseconds> m_pollInterval;
    std::optional<Error> m_sendProblem;
    std::optional<Error> m_listenProblem;
    int m_listenFailures = 0;
    Reach m_reach = Reach::Everything;
    bool m_wanted = false;        ///< listenNow() asked for a round
    bool m_refused = false;       ///< the service refused our secret: nothing leaves any more
    bool m_listenRefused = false; ///< the secret may send, but not list
    QElapsedTimer m_sinceRound;
    bool m_stopping = false;
};

} // namespace Parlance
