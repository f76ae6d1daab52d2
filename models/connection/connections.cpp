// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/connection/connections.h"

#include "models/store/storeerror.h"

#include <QCoroFuture>

#include <exception>
#include <utility>
#include <vector>

namespace Parlance {

using namespace Qt::StringLiterals;

Connections::Connections(Store &store, const BackendCatalog &catalog, SecretStore &secrets,
                         SleepWatch::Clock clock)
    : m_store(store), m_catalog(catalog), m_secrets(secrets), m_sleepWatch(std::move(clock))
{
    connect(&m_sleepWatch, &SleepWatch::woke, this, &Connections::afterSleep);
}

Connections::~Connections() = default;

/// Until all have ended; none waits for another. StoreError comes out if it did of one.
static QCoro::Task<> ended(std::vector<QCoro::Task<>> tasks)
{
    std::exception_ptr problem;
    for (auto &task : tasks) {
        try {
            co_await task;
        } catch (const StoreError &) {
            problem = std::current_exception();
        }
    }
    if (problem)
        std::rethrow_exception(problem);
}

QCoro::Task<> Connections::start(Attention attention, QStringList accounts)
{
    m_attention = attention;
    m_only = accounts;
    const auto turns = m_turns;
    const auto known = co_await m_store.accounts();
    std::vector<QCoro::Task<>> connecting;
    for (const auto &account : known) {
        if (m_only.isEmpty() || m_only.contains(account.id))
            connecting.push_back(startAccount(account, turns.value(account.id)));
    }
    co_await ended(std::move(connecting));
}

QCoro::Task<> Connections::startAccount(Account account, int turn)
{
    try {
        co_await connectAccount(account, turn);
    } catch (const StoreError &) { // Store::broken() has told the user
        m_toResume << account.id;
    }
}

QCoro::Task<> Connections::stop()
{
    m_stopping = true;
    // all at once, so that their farewells overlap
    const auto connections = std::exchange(m_connections, {});
    std::vector<QCoro::Task<>> ends;
    for (const auto &[id, connection] : connections)
        ends.push_back(connection->stop());
    for (auto &end : ends)
        co_await end;
}

void Connections::setAttention(Attention attention)
{
    m_attention = attention;
    for (const auto &[id, connection] : m_connections)
        connection->setAttention(attention);
}

void Connections::setPollInterval(std::optional<std::chrono::milliseconds> interval)
{
    m_pollInterval = interval;
    for (const auto &[id, connection] : m_connections)
        connection->setPollInterval(interval);
}

void Connections::setOnline(bool online)
{
    m_online = online;
    spreadReach();
}

QCoro::Task<> Connections::restart(QString account)
{
    const int turn = m_turns.value(account) + 1; // it is ended once, unless somebody else wants it, too
    co_await end(account);
    const auto known = co_await m_store.accounts();
    for (const auto &candidate : known) {
        if (candidate.id == account)
            co_await connectAccount(candidate, turn);
    }
}

QCoro::Task<> Connections::end(QString account)
{
    ++m_turns[account];
    const auto found = m_connections.find(account);
    if (found == m_connections.end())
        co_return;
    const auto connection = std::move(found->second);
    m_connections.erase(found);
    if (connection->isHalted()) // whoever ends it: what was on its way is to be told
        m_toResume << account;
    co_await connection->stop();
}

QCoro::Task<> Connections::resume()
{
    auto ending = m_toResume; // may be connected again, by the user
    for (const auto &[id, connection] : m_connections) {
        if (connection->isHalted())
            ending << id;
    }
    for (const auto &account : std::as_const(ending))
        co_await end(account);
    const auto halted = m_toResume;
    co_await m_store.recover(halted);
    std::vector<QCoro::Task<>> resuming;
    for (const auto &account : halted)
        resuming.push_back(resumeAccount(account));
    co_await ended(std::move(resuming));
}

QCoro::Task<> Connections::resumeAccount(QString account)
{
    co_await restart(account);
    m_toResume.removeAll(account);
}

AccountConnection *Connections::connection(const QString &account) const
{
    const auto found = m_connections.find(account);
    return found == m_connections.end() ? nullptr : found->second.get();
}

QDateTime Connections::nextTryAt(const QString &account) const
{
    const auto *known = connection(account);
    return known ? known->nextTryAt() : QDateTime();
}

Result<std::unique_ptr<AccountConnection::Visit>> Connections::visit(const QString &account) const
{
    auto *known = connection(account);
    auto visit = known ? known->visit() : nullptr;
    if (!visit)
        return fail(Error{Error::Unreachable, Error::Unspecified, {}, u"the account is not connected"_s});
    return visit;
}

void Connections::deliverNow()
{
    for (const auto &[id, connection] : m_connections)
        connection->deliverNow();
}

void Connections::setAbsence(Absence absence)
{
    m_absence = absence;
    for (const auto &[id, connection] : m_connections)
        connection->setAbsence(absence);
}

void Connections::watch(const QString &account, const QStringList &addresses)
{
    m_watched.insert(account, addresses);
    if (auto *known = connection(account))
        known->watch(addresses);
}

void Connections::lendSecrets(const QString &account, const AccountSettings &secrets)
{
    m_lent.insert(account, secrets);
}

QCoro::Task<Result<AccountSettings>> Connections::settings(Account account)
{
    AccountSettings settings;
    for (auto it = account.settings.begin(); it != account.settings.end(); ++it)
        settings.insert(it.key(), it.value().toString());

    const auto lent = m_lent.value(account.id, m_lent.value(account.name));
    if (!lent.isEmpty()) {
        settings.insert(lent);
        co_return settings;
    }
    const auto kept = co_await m_secrets.read(account.id);
    if (!kept)
        co_return fail(kept);
    settings.insert(*kept);
    co_return settings;
}

Reach Connections::reach()
{
    if (!m_online)
        return Reach::Nothing;
    if (!m_connectivity) {
        m_connectivity = std::make_unique<Connectivity>();
        connect(m_connectivity.get(), &Connectivity::changed, this, &Connections::spreadReach);
    }
    return m_connectivity->isOnline() ? Reach::Everything : Reach::Loopback;
}

void Connections::spreadReach()
{
    const auto everywhere = reach();
    for (const auto &[id, connection] : m_connections)
        connection->setReach(everywhere);
}

void Connections::afterSleep(const QDateTime &until)
{
    if (m_asksAfterSleep)
        m_store.slept(until);
    for (const auto &[id, connection] : m_connections)
        connection->catchUp();
}

/// That there is no secret is nothing that the service said.
static Error signedOut(const Error &why)
{
    if (why.reason != Error::NotFound)
        return why;
    return {Error::Unauthorised, Error::SignInNeeded, SecretStore::NothingKept, why.detail};
}

QCoro::Task<> Connections::connectAccount(Account account, int turn)
{
    if (m_turns.value(account.id) != turn)
        co_return;
    if (!account.enabled) {
        co_await m_store.setAccountState(account.id, Connection::Paused, std::nullopt);
        co_return;
    }
    const auto *service = m_catalog.service(account.service);
    auto backend = m_catalog.create(account.service);
    if (!service || !backend) {
        const Error missing{Error::Refused, Error::NotFound, {}, u"no plugin for "_s + account.service};
        co_await m_store.setAccountState(account.id, Connection::Trouble, missing);
        co_return;
    }
    const auto allSettings = co_await settings(account);
    if (m_turns.value(account.id) != turn)
        co_return; // the keychain took its time: it was changed since, or is gone
    if (!allSettings) {
        const auto why = signedOut(allSettings.error());
        co_await m_store.setAccountState(account.id, Connection::NeedsSignIn, why);
        co_return;
    }
    if (m_stopping || m_connections.contains(account.id))
        co_return;

    auto connection = std::make_unique<AccountConnection>(account, *service, std::move(backend), m_store);
    connect(
        connection.get(), &AccountConnection::signInEnded, this,
        [this, id = account.id](const std::optional<Error> &problem) { Q_EMIT signInEnded(id, problem); });
    connect(
        connection.get(), &AccountConnection::roundFinished, this,
        [this, id = account.id](const std::optional<Error> &problem) { Q_EMIT roundFinished(id, problem); });
    connect(connection.get(), &AccountConnection::typingSeen, this,
            [this, id = account.id](const TypingSeen &typing) { Q_EMIT typingSeen(id, typing); });
    connect(
        connection.get(), &AccountConnection::attendanceSeen, this,
        [this, id = account.id](const AttendanceSeen &attendance) { Q_EMIT attendanceSeen(id, attendance); });
    connect(connection.get(), &AccountConnection::departing, &m_sleepWatch, &SleepWatch::look);
    connect(connection.get(), &AccountConnection::nextTryChanged, this,
            [this, id = account.id] { Q_EMIT nextTryChanged(id); });
    connection->setAbsence(m_absence);
    connection->watch(m_watched.value(account.id));
    connection->setAttention(m_attention);
    connection->setPollInterval(m_pollInterval);
    connection->setReach(reach());
    connection->start(*allSettings);
    m_connections.emplace(account.id, std::move(connection));
}

} // namespace Parlance
