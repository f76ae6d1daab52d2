// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/pause.h"
#include "models/connection/secretstore.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace QKeychain {
class Job;
}

namespace Parlance {

/// Secrets in the system's keychain. There is no other place for them: without
/// a keychain the user is asked at each start.
class Keychain : public SecretStore
{
public:
    /// \p patience: how long the system may take for an answer; unlimited where somebody sees that we wait.
    explicit Keychain(std::optional<std::chrono::milliseconds> patience = std::nullopt);
    ~Keychain() override;

    QCoro::Task<Result<AccountSettings>> read(QString account) override;
    QCoro::Task<Result<>> write(QString account, AccountSettings secrets) override;
    QCoro::Task<Result<>> forget(QString account) override;
    void letGo() override;
    QCoro::Task<> close(std::chrono::milliseconds patience = std::chrono::seconds(10)) override;

private:
    class Change;
    struct Question;
    struct Reply;

    using Questions = std::vector<std::weak_ptr<Question>>;

    QCoro::Task<Reply> answered(QKeychain::Job *job, bool mayBeLetGo);
    QCoro::Task<Error> explained(Reply reply);
    QCoro::Task<Result<QByteArray>> item(QString account, bool mayBeLetGo);
    static void dismiss(Questions asked);

    std::optional<std::chrono::milliseconds> m_patience;
    Questions m_reading;
    Questions m_changing;
    int m_changes = 0;
    Pause m_changed;
    bool m_isClosed = false;
    bool m_isOver = false; ///< nothing is asked any more
};

} // namespace Parlance
