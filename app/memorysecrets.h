// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/connection/secretstore.h"

#include <QHash>

namespace Parlance {

/// Secrets that end with the program: for sample data.
class MemorySecrets : public SecretStore
{
public:
    QCoro::Task<Result<AccountSettings>> read(QString account) override;
    QCoro::Task<Result<>> write(QString account, AccountSettings secrets) override;
    QCoro::Task<Result<>> forget(QString account) override;

private:
    QHash<QString, AccountSettings> m_secrets;
};

} // namespace Parlance
