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

    QCoro::Task<Result<AccountSettings>> read(QString account) override;

    QCoro::Task<Result<>> write(QString account, AccountSettings secrets) override;

    QCoro::Task<Result<>> forget(QString account) override;
};

} // namespace Parlance
