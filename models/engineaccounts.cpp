// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/engine.h"

#include <QUuid>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

QCoro::Task<Result<>> Engine::checkAccount(QString service, AccountSettings settings, CheckObserver observer)
{
    const auto backend = m_catalog.create(service);
    if (!backend) {
        const Error missing{Error::Refused, Error::NotFound, {}, u"no plugin for "_s + service};
        co_return fail(missing);
    }
    m_checking << backend.get();
    const auto result = co_await backend->check(settings, observer);
    m_checking.removeOne(backend.get());
    co_return result;
}

void Engine::stopChecks()
{
    for (auto *backend : std::as_const(m_checking))
        backend->abort();
}

QCoro::Task<Result<Account>> Engine::addAccount(Account account, AccountSettings secrets)
{
    if (account.id.isEmpty())
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    account.secretStored = false;
    const auto known = co_await m_store->accounts();
    for (const auto &other : known) {
        if (other.name == account.name) {
            const Error taken{Error::Refused, Error::BadSettings, {}, u"the name is taken"_s, {{u"name"_s}}};
            co_return fail(taken);
        }
    }
    const auto stored = co_await m_store->addAccount(account);
    account = stored;
    const auto kept = co_await useSecrets(account, secrets);
    account.secretStored = kept && !secrets.isEmpty();
    co_return account;
}

/// The account is connected first: a keychain may never answer.
QCoro::Task<Result<>> Engine::useSecrets(Account account, AccountSettings secrets)
{
    if (!secrets.isEmpty())
        m_connections->lendSecrets(account.id, secrets);
    co_await m_connections->restart(account.id);
    if (secrets.isEmpty())
        co_return Result<>{};
    const auto kept = co_await writeSecrets(account.id, secrets);
    co_return kept;
}

QCoro::Task<Result<>> Engine::writeSecrets(QString account, AccountSettings secrets)
{
    const auto kept = co_await m_secrets.write(account, secrets);
    auto current = co_await this->account(account); // it may have been changed meanwhile
    if (!current)
        co_return kept;
    setSecretProblem(account, kept ? std::nullopt : std::optional(kept.error()));
    if (current->secretStored != kept.has_value()) {
        current->secretStored = kept.has_value();
        co_await m_store->saveAccount(*current);
    }
    co_return kept;
}

QCoro::Task<Result<>> Engine::keepSecrets(QString account)
{
    const auto secrets = m_connections->lentSecrets(account);
    if (secrets.isEmpty())
        co_return Result<>{};
    const auto kept = co_await writeSecrets(account, secrets);
    co_return kept;
}

std::optional<Error> Engine::secretProblem(const QString &account) const
{
    const auto found = m_notKept.constFind(account);
    return found == m_notKept.constEnd() ? std::nullopt : std::optional(*found);
}

void Engine::setSecretProblem(const QString &account, const std::optional<Error> &problem)
{
    if (problem)
        m_notKept.insert(account, *problem);
    else if (!m_notKept.remove(account))
        return;
    Q_EMIT secretProblemChanged(account);
}

QCoro::Task<Result<>> Engine::editAccount(Account account, AccountSettings secrets)
{
    co_await m_store->saveAccount(account);
    co_await m_store->endPause(account.id);
    m_templates->forget(account.id);
    const auto kept = co_await useSecrets(account, secrets);
    co_return kept;
}

QCoro::Task<Result<>> Engine::removeAccount(QString account, bool keepHistory)
{
    co_await m_connections->end(account);
    co_await m_store->removeAccount(account, keepHistory);
    setSecretProblem(account, {});
    const auto forgotten = co_await m_secrets.forget(account);
    co_return forgotten;
}

QCoro::Task<std::optional<Account>> Engine::account(QString id)
{
    const auto accounts = co_await m_store->accounts();
    const auto found = std::ranges::find(accounts, id, &Account::id);
    co_return found == accounts.end() ? std::nullopt : std::optional(*found);
}

} // namespace Parlance
