// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/memorysecretstore.h"

#include <QCoroFuture>

#include <utility>

namespace Parlance {

void MemorySecretStore::unlock()
{
    isLocked = false;
    for (const auto &prompt : std::exchange(m_prompts, {}))
        prompt->finish();
}

QCoro::Task<Result<AccountSettings>> MemorySecretStore::read(QString account)
{
    const auto known = items; // questions are answered in their order
    if (isLocked) {
        const auto prompt = std::make_shared<QPromise<void>>();
        prompt->start();
        m_prompts.push_back(prompt);
        const auto answered = prompt->future();
        co_await answered;
    }
    if (refusal)
        co_return fail(*refusal);
    if (!known.contains(account)) {
        const Error none{Error::Refused, Error::NotFound, {}, {}};
        co_return fail(none);
    }
    co_return known.value(account);
}

QCoro::Task<Result<>> MemorySecretStore::write(QString account, AccountSettings secrets)
{
    if (refusal)
        co_return fail(*refusal);
    items.insert(account, secrets);
    co_return Result<>{};
}

QCoro::Task<Result<>> MemorySecretStore::forget(QString account)
{
    if (refusal)
        co_return fail(*refusal);
    items.remove(account);
    co_return Result<>{};
}

} // namespace Parlance
