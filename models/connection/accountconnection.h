// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"
#include "backends/pause.h"
#include "backends/peoplebackend.h"
#include "models/store/store.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

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

    /// Nothing leaves before there was news, where that is asked for; not for long, though. After a sleep:
    /// they may have asked for silence meanwhile.
    void catchUp();

    /// When it tries again by itself what failed, UTC; invalid: nothing waits.
    [[nodiscard]] QDateTime nextTryAt() const;

    /// A StoreError has ended it: nothing can be stored.
    [[nodiscard]] bool isHalted() const { return m_halted; }

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const Backend &backend() const { return *m_backend; }

    /// Whether the user is at the computer.
    void setAbsence(Absence absence);
    /// Whose presence somebody looks at now; canonical addresses.
    void watch(QStringList addresses);
    /// Then the note is taken back; invalid: never.
    void setNoteUntil(QDateTime until);

    /// Somebody who asks the backend something of their own. While there is
    /// one, stop() waits: so it outlives its co_await, which abort() makes short.
    class Visit
    {
    public:
        explicit Visit(AccountConnection &connection) : m_connection(connection) { ++connection.m_visits; }
        Visit(const Visit &) = delete;
        Visit &operator=(const Visit &) = delete;
        ~Visit();

        [[nodiscard]] Backend &backend() const { return *m_connection.m_backend; }
        [[nodiscard]] PeopleBackend *people() const { return backend().people(); } ///< may be null
        [[nodiscard]] AccountConnection &connection() const { return m_connection; }

    private:
        AccountConnection &m_connection;
    };
    /// Null while we are not signed in.
    [[nodiscard]] std::unique_ptr<Visit> visit();

Q_SIGNALS:
    /// We are signed in, or why not: visit() answers accordingly.
    void signInEnded(const std::optional<Parlance::Error> &problem);
    /// One round of listening ended, with its events in the store, or with a problem.
    void roundFinished(const std::optional<Parlance::Error> &problem);
    void typingSeen(const Parlance::TypingSeen &typing);
    void attendanceSeen(const Parlance::AttendanceSeen &attendance);
    void nextTryChanged();
    void departing(); ///< the next message is about to be taken from the outbox

private:
    QCoro::Task<> run(AccountSettings settings);
    QCoro::Task<Result<>> signIn(AccountSettings settings);
    QCoro::Task<> listen();
    /// A StoreError in one loop ends the others, too.
    QCoro::Task<> guarded(QCoro::Task<> loop);
    void halt();
    QCoro::Task<> deliver(Pause &pause); ///< one of our own pauses
    QCoro::Task<> takeBackNote();
    /// Leaves the service in peace after the \p failures th failure of listening in a row.
    QCoro::Task<> waitAfter(Error error, int failures);
    void setAgainAt(QDateTime &which, const QDateTime &at);
    /// As of now we have all news there is: the poll that was held until now said nothing.
    QCoro::Task<> markUpToDate();
    void tell(const EventBatch &batch);
    QCoro::Task<> report(Connection::State state, std::optional<Error> problem = {});
    [[nodiscard]] std::chrono::milliseconds rest(const EventBatch &batch, const SyncState &state) const;
    /// Connected, unless sending or listening has a problem.
    QCoro::Task<> reportHealth();
    [[nodiscard]] static Connection::State stateFor(const Error &error);
    [[nodiscard]] bool mayListen(const SyncState &state) const;
    [[nodiscard]] std::chrono::milliseconds earliness(const SyncState &state) const;
    [[nodiscard]] bool isReachable() const;
    [[nodiscard]] bool isPush() const;
    [[nodiscard]] bool isCatchingUp() const;

    static constexpr int LaneCount = 4;

    Account m_account;
    const ServiceInfo m_service;
    std::unique_ptr<Backend> m_backend;
    Store &m_store;

    std::optional<QCoro::Task<>> m_run;
    Pause m_listenPause;
    std::array<Pause, LaneCount> m_lanePauses;
    Pause m_farewell;
    Pause m_notePause;
    Pause m_lastVisit;
    int m_visits = 0;
    int m_onTheWay = 0;
    Attention m_attention = Attention::Background;
    std::optional<std::chrono::milliseconds> m_pollInterval;
    std::optional<Error> m_sendProblem;
    std::optional<Error> m_listenProblem;
    int m_listenFailures = 0;
    QDateTime m_listenAgainAt; ///< UTC; invalid: it does not wait after a failure
    QDateTime m_sendAgainAt;   ///< likewise
    Reach m_reach = Reach::Everything;
    bool m_wanted = false;        ///< listenNow() asked for a round
    bool m_refused = false;       ///< the service refused our secret: nothing leaves any more
    bool m_listenRefused = false; ///< the secret may send, but not list
    QElapsedTimer m_sinceRound;
    QDeadlineTimer m_catchUp; ///< expired: nothing waits for news
    bool m_hadRound = false;  ///< a good one, and none failed since
    bool m_signedIn = false;
    Absence m_absence = Absence::None;
    QStringList m_watched;
    bool m_stopping = false;
    bool m_halted = false;
};

} // namespace Parlance
