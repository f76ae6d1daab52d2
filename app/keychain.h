// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/connection/pause.h"
#include "models/connection/secretstore.h"

namespace Parlance {

/// Secrets in the system's keychain. There is no other place for them: without
/// a keychain the user is asked at each start.
class Keychain : public SecretStore
{
public:
    QCoro::Task<Result<AccountSettings>> read(QString account) override;
    QCoro::Task<Result<>> write(QString account, AccountSettings secrets) override;
    QCoro::Task<Result<>> forget(QString account) override;

    /// Until nothing is being written any more; to be awaited before the program ends.
    QCoro::Task<> settle();

private:
    class Writing;

    int m_writing = 0;
    Pause m_written;
};

} // namespace Parlance
