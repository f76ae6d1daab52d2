// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/connection/accountconnection.h"

#include "models/store/backoff.h"

#include <QCoroFuture>
#include <QHostAddress>

#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How long news of a message is expected soon, and how long at all in view.
constexpr auto NewsSoon = 2min;
constexpr auto NewsLater = 1h;
// How long a stop waits for the answers to what was sent.
constexpr auto Farewell = 3s;

AccountConnection::AccountConnection(Account account, ServiceInfo service, std::unique_ptr<Backend> backend,
                                     Store &store)
    : m_account(std::move(account)), m_service(std::move(service)), m_backend(std::move(backend)),
      m_store(store)
{
}

AccountConnection::~AccountConnection()
{
    Q_ASSERT_X(!m_run, "AccountConnection", "destroyed before stop() was awaited");
}

void AccountConnection::start(AccountSettings settings)
{
    m_run.emplace(run(std::move(settings)));
}

void AccountConnection::halt()
{
    m_stopping = true;
    m_backend->abort();
    m_listenPause.ring();
    m_notePause.ring();
    deliverNow();
}

QCoro::Task<> AccountConnection::stop()
{
    m_stopping = true;
    // what is on its way may still get its answer: an unknown outcome is worse than a short wait
    const QDeadlineTimer patience(Farewell);
    while (m_onTheWay > 0 && !patience.hasExpired()) {
        const std::chrono::milliseconds left(patience.remainingTime());
        co_await m_farewell.wait(left);
    }
    halt();
    if (m_run)
        co_await *m_run;
    m_run.reset();
    while (m_visits > 0)
        co_await m_lastVisit.wait();
}

void AccountConnection::setAttention(Attention attention)
{
    const bool isCloser = attention > m_attention;
    m_attention = attention;
    if (isCloser &&
        m_run) // before the start there is no wait to cut short, and the first is not to be spared
        m_listenPause.ring();
}

void AccountConnection::setPollInterval(std::optional<std::chrono::milliseconds> interval)
{
    m_pollInterval = interval;
}

void AccountConnection::setReach(Reach reach)
{
    if (std::exchange(m_reach, reach) == reach)
        return;
    m_backend->netChanged();
    m_listenPause.ring();
    deliverNow();
}

void AccountConnection::listenNow()
{
    m_wanted = true;
    m_listenPause.ring();
}

bool AccountConnection::isPush() const
{
    return m_service.capabilities.testFlag(Backend::Capability::Push);
}

bool AccountConnection::isReachable() const
{
    // before the sign-in only the settings tell, and whoever looks for the server needs the net
    const auto known = m_backend->server();
    const auto host =
        known.isEmpty() ? QUrl(m_account.settings["server"_L1].toString()).host() : known.host();
    const bool isLocal = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    return m_reach >= (isLocal ? Reach::Loopback : Reach::Everything);
}

QCoro::Task<> AccountConnection::report(Connection::State state, std::optional<Error> problem)
{
    if (state == m_account.state && problem == m_account.problem)
        co_return;
    m_account.state = state;
    m_account.problem = problem;
    co_await m_store.setAccountState(m_account.id, state, problem);
}

QDateTime AccountConnection::nextTryAt() const
{
    if (!m_listenAgainAt.isValid() || !m_sendAgainAt.isValid())
        return m_listenAgainAt.isValid() ? m_listenAgainAt : m_sendAgainAt;
    return std::min(m_listenAgainAt, m_sendAgainAt);
}

void AccountConnection::setAgainAt(QDateTime &which, const QDateTime &at)
{
    const auto before = nextTryAt();
    which = at;
    if (nextTryAt() != before)
        Q_EMIT nextTryChanged();
}

QCoro::Task<> AccountConnection::waitAfter(Error error, int failures)
{
    const auto patience = backOff(error, failures);
    setAgainAt(m_listenAgainAt, QDateTime::currentDateTimeUtc().addMSecs(patience.count()));
    co_await m_listenPause.wait(patience);
    setAgainAt(m_listenAgainAt, {});
}

QCoro::Task<> AccountConnection::reportHealth()
{
    const auto problem = m_sendProblem ? m_sendProblem : m_listenProblem;
    return report(problem ? stateFor(*problem) : Connection::Connected, problem);
}

QCoro::Task<> AccountConnection::run(AccountSettings settings)
{
    try {
        int failures = 0;
        while (!m_stopping) {
            if (!isReachable()) {
                co_await report(Connection::Offline);
                co_await m_listenPause.wait();
                continue;
            }
            co_await report(Connection::Connecting);
            const auto signedIn = co_await signIn(settings);
            if (signedIn)
                break;
            const auto state = stateFor(signedIn.error());
            co_await report(state, signedIn.error());
            Q_EMIT signInEnded(signedIn.error());
            Q_EMIT roundFinished(signedIn.error());
            // trying once more changes no secret and no settings, only everything else: a guest network's
            // page may answer instead of the service
            const auto reason = signedIn.error().reason;
            const bool isForeign = reason == Error::NotTheService || reason == Error::ServerMoved;
            m_refused = state == Connection::NeedsSignIn || (state == Connection::Trouble && !isForeign);
            if (!m_refused) {
                ++failures;
                co_await waitAfter(signedIn.error(), failures);
            }
            while (m_refused && !m_stopping)
                co_await m_listenPause.wait();
        }
        m_signedIn = !m_stopping;
        if (m_signedIn)
            Q_EMIT signInEnded(std::nullopt);
        setAbsence(m_absence);
        watch(m_watched);
        if (isPush() && m_signedIn)
            co_await reportHealth(); // there is a session; others show it by their first round
        std::vector<QCoro::Task<>> loops;
        loops.push_back(guarded(listen()));
        loops.push_back(guarded(takeBackNote()));
        for (auto &pause : m_lanePauses)
            loops.push_back(guarded(deliver(pause)));
        for (auto &loop : loops)
            co_await loop;
        m_signedIn = false;
        if (!m_halted) // else the service keeps what was not stored for who comes back
            co_await m_backend->signOut();
        co_await report(Connection::Offline);
    } catch (const std::exception &) {
        m_halted = true; // Store::broken() has told the user
    }
}

QCoro::Task<Result<>> AccountConnection::signIn(AccountSettings settings)
{
    const auto known = co_await m_store.syncState(m_account.id);
    const auto cursor = known.point.cursor;
    const auto signedIn = co_await m_backend->signIn(settings, cursor);
    const auto until = m_backend->signedInUntil();
    if (signedIn || until.isValid()) // a secret that has run out is told of, too
        co_await m_store.setSignedInUntil(m_account.id, until);
    co_return signedIn;
}

QCoro::Task<> AccountConnection::guarded(QCoro::Task<> loop)
{
    try {
        co_await loop;
    } catch (const std::exception &) {
        m_halted = true;
        halt();
    }
}

Connection::State AccountConnection::stateFor(const Error &error)
{
    switch (error.kind) {
    case Error::Unreachable:
    case Error::Busy:
    case Error::Unanswered:
        return Connection::Waiting;
    case Error::Unauthorised:
        return Connection::NeedsSignIn;
    case Error::Refused:
        return Connection::Trouble;
    }
    return Connection::Trouble;
}

bool AccountConnection::mayListen(const SyncState &state) const
{
    if (m_refused || m_listenRefused || !isReachable())
        return false;
    // where news is pushed, a message leaves and its outcome comes by the same channel
    return isPush() || m_wanted || m_attention != Attention::None || state.point.lookBackTo;
}

/// Many messages that leave at once are not worth a round each.
std::chrono::milliseconds AccountConnection::earliness(const SyncState &state) const
{
    if (m_wanted || state.point.lookBackTo || !m_sinceRound.isValid())
        return 0ms;
    const std::chrono::milliseconds pace = m_pollInterval.value_or(m_service.pace.fast);
    return pace - std::chrono::milliseconds(m_sinceRound.elapsed());
}

std::chrono::milliseconds AccountConnection::rest(const EventBatch &batch, const SyncState &state) const
{
    if (batch.hasMore && batch.cursor != state.point.cursor)
        return 0ms;
    if (isPush())
        return batch.restFor; // the service waits, not we
    const auto &pace = m_service.pace;
    std::chrono::milliseconds rest = m_attention == Attention::InView ? pace.normal : pace.slow;
    if (m_attention == Attention::None)
        rest = 24h;
    if (state.youngestUnsettled.isValid() && m_attention != Attention::None) {
        const std::chrono::milliseconds age(state.youngestUnsettled.msecsTo(QDateTime::currentDateTimeUtc()));
        if (age < NewsSoon)
            rest = std::min<std::chrono::milliseconds>(rest, pace.fast);
        else if (age < NewsLater)
            rest = std::min<std::chrono::milliseconds>(rest, pace.normal);
    }
    if (m_pollInterval && m_attention != Attention::None)
        rest = *m_pollInterval;
    return std::max(rest, batch.restFor);
}

QCoro::Task<> AccountConnection::listen()
{
    while (!m_stopping) {
        const auto state = co_await m_store.syncState(m_account.id);
        if (!mayListen(state)) {
            if (!isReachable())
                co_await report(Connection::Offline);
            const bool isBarred = m_refused || m_listenRefused || !isReachable();
            const std::chrono::milliseconds patience = isBarred ? 24h : state.nextLookIn.value_or(24h);
            co_await m_listenPause.wait(patience);
            continue;
        }
        if (const auto early = earliness(state); early > 0ms) {
            co_await m_listenPause.wait(early);
            continue;
        }
        m_wanted = false;
        m_sinceRound.start();
        const auto askedAt = QDateTime::currentDateTimeUtc();
        const auto batch = co_await m_backend->nextEvents(state.point);
        if (m_stopping && !batch)
            break; // what did come is stored all the same
        if (!batch) {
            co_await markUpToDate();
            m_listenProblem = batch.error();
            co_await reportHealth();
            m_listenRefused = batch.error().kind == Error::Unauthorised;
            Q_EMIT roundFinished(batch.error());
            ++m_listenFailures;
            co_await waitAfter(batch.error(), m_listenFailures);
            continue;
        }
        co_await m_store.apply(m_account.id, *batch, askedAt);
        m_hadRound = true;
        m_listenFailures = 0;
        m_listenProblem.reset();
        co_await reportHealth();
        tell(*batch);
        if (!batch->hasMore) {
            if (!m_wanted && !std::exchange(m_catchUp, QDeadlineTimer(0)).hasExpired())
                deliverNow();
            Q_EMIT roundFinished(std::nullopt);
        }
        auto after = co_await m_store.syncState(m_account.id);
        after.point.cursor = state.point.cursor;
        const auto patience = rest(*batch, after);
        if (patience == 0ms)
            m_sinceRound.invalidate(); // more is there already
        co_await m_listenPause.wait(std::min(patience, after.nextLookIn.value_or(24h)));
    }
    co_await markUpToDate();
}

QCoro::Task<> AccountConnection::markUpToDate()
{
    if (isPush() && std::exchange(m_hadRound, false))
        co_await m_store.setUpToDate(m_account.id, QDateTime::currentDateTimeUtc());
}

void AccountConnection::tell(const EventBatch &batch)
{
    for (const auto &event : batch.events) {
        if (const auto *typing = std::get_if<TypingSeen>(&event))
            Q_EMIT typingSeen(*typing);
        else if (const auto *attendance = std::get_if<AttendanceSeen>(&event))
            Q_EMIT attendanceSeen(*attendance);
    }
}

} // namespace Parlance
