// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/connection/secretstore.h"

#include <QHash>
#include <QPromise>

#include <memory>
#include <optional>
#include <vector>

namespace Parlance {

/// A keychain in memory, which can refuse, and ask its user.
class MemorySecretStore : public SecretStore
{
public:
    QHash<QString, AccountSettings> items;
    std::optional<Error> refusal; ///< of everything that is asked
    bool isLocked = false;        ///< who reads waits for unlock()

    void unlock();
    [[nodiscard]] int waiting() const { return int(m_prompts.size()); }

    QCoro::Task<Result<AccountSettings>> read(QString account) override;

    QCoro::Task<Result<>> write(QString account, AccountSettings secrets) override;

    QCoro::Task<Result<>> forget(QString account) override;

private:
    std::vector<std::shared_ptr<QPromise<void>>> m_prompts;
};

} // namespace Parlance
