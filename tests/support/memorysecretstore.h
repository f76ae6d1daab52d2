// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/connection/secretstore.h"

#include <QHash>

#include <optional>

namespace Parlance {

/// A keychain in memory, which can refuse.
class MemorySecretStore : public SecretStore
{
public:
    QHash<QString, AccountSettings> items;
    std::optional<Error> refusal; ///< of everything that is asked

    QCoro::Task<Result<AccountSettings>> read(QString account) override
    {
        if (refusal)
            co_return fail(*refusal);
        if (!items.contains(account)) {
            const Error none{Error::Refused, Error::NotFound, {}, {}};
            co_return fail(none);
        }
        co_return items.value(account);
    }

    QCoro::Task<Result<>> write(QString account, AccountSettings secrets) override
    {
        if (refusal)
            co_return fail(*refusal);
        items.insert(account, secrets);
        co_return Result<>{};
    }

    QCoro::Task<Result<>> forget(QString account) override
    {
        if (refusal)
            co_return fail(*refusal);
        items.remove(account);
        co_return Result<>{};
    }
};

} // namespace Parlance
