// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/memorysecrets.h"

namespace Parlance {

QCoro::Task<Result<AccountSettings>> MemorySecrets::read(QString account)
{
    const auto found = m_secrets.constFind(account);
    if (found == m_secrets.constEnd())
        co_return fail(Error{Error::Refused, Error::NotFound});
    co_return *found;
}

QCoro::Task<Result<>> MemorySecrets::write(QString account, AccountSettings secrets)
{
    m_secrets.insert(account, secrets);
    co_return Result<>{};
}

QCoro::Task<Result<>> MemorySecrets::forget(QString account)
{
    m_secrets.remove(account);
    co_return Result<>{};
}

} // namespace Parlance
