// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/error.h"

#include <QCoroTask>
#include <QString>

namespace Parlance {

/// Where secrets are kept between runs: the system's keychain, or memory in
/// tests. One item an account, all its secrets inside. UI thread; a prompt of
/// the system may take minutes.
///
/// Errors: reason NotFound is the only one that means "no secret"; any other
/// keeps the account and says why the keychain could not be asked.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// \return the secrets by settings key
    virtual QCoro::Task<Result<AccountSettings>> read(QString account) = 0;
    /// Reads back before it says yes.
    virtual QCoro::Task<Result<>> write(QString account, AccountSettings secrets) = 0;
    virtual QCoro::Task<Result<>> forget(QString account) = 0;
};

} // namespace Parlance
