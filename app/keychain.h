// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/pause.h"
#include "models/connection/secretstore.h"

#include <memory>
#include <vector>

namespace Parlance {

/// Secrets in the system's keychain. There is no other place for them: without
/// a keychain the user is asked at each start.
class Keychain : public SecretStore
{
public:
    Keychain();
    ~Keychain() override;

    QCoro::Task<Result<AccountSettings>> read(QString account) override;
    QCoro::Task<Result<>> write(QString account, AccountSettings secrets) override;
    QCoro::Task<Result<>> forget(QString account) override;

    /// Whoever reads is let go, now and later; what is being written is awaited.
    /// For the end of the program: the system may be asking the user for minutes.
    QCoro::Task<> close();

private:
    class Change;
    struct Question;
    struct Reply;

    QCoro::Task<Result<QByteArray>> item(QString account, bool mayBeLetGo);

    std::vector<std::weak_ptr<Question>> m_reading;
    int m_changing = 0;
    Pause m_changed;
    bool m_isClosed = false;
};

} // namespace Parlance
