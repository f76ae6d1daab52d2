// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/memorysecretstore.h"

namespace Parlance {

QCoro::Task<Result<AccountSettings>> MemorySecretStore::read(QString account)
{
    if (refusal)
        co_return fail(*refusal);
    if (!items.contains(account)) {
        const Error none{Error::Refused, Error::NotFound, {}, {}};
        co_return fail(none);
    }
    co_return items.value(account);
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
