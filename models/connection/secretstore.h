// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/error.h"

#include <QCoroTask>
#include <QString>

#include <chrono>

namespace Parlance {

/// Where secrets are kept between runs: the system's keychain, or memory in
/// tests. One item an account, all its secrets inside. UI thread; a prompt of
/// the system may take minutes.
///
/// Errors: reason NotFound is the only one that means "no secret". Any other
/// keeps the account; why the keychain could not be asked is the error's code,
/// one of the five here, with reason SignInNeeded.
class SecretStore
{
public:
    static constexpr QLatin1StringView NoBus{"keychain-no-bus"};    ///< nobody could be asked
    static constexpr QLatin1StringView Missing{"keychain-missing"}; ///< there is none
    static constexpr QLatin1StringView Locked{"keychain-locked"};   ///< and nobody unlocked it
    static constexpr QLatin1StringView Denied{"keychain-denied"};   ///< it does not let us in
    static constexpr QLatin1StringView Trouble{"keychain-trouble"}; ///< it misbehaves
    /// What is told of an account of whose secrets none was found.
    static constexpr QLatin1StringView NothingKept{"keychain-empty"};

    virtual ~SecretStore() = default;

    /// \return the secrets by settings key
    virtual QCoro::Task<Result<AccountSettings>> read(QString account) = 0;
    /// Reads back before it says yes.
    virtual QCoro::Task<Result<>> write(QString account, AccountSettings secrets) = 0;
    virtual QCoro::Task<Result<>> forget(QString account) = 0;

    /// Whoever reads now is let go, without an answer.
    virtual void letGo() {}
    /// For the end of the program: the system may be asking the user for minutes, or not answer at all.
    /// Whoever reads is let go, now and later; what is being changed is awaited, for \p patience.
    virtual QCoro::Task<>
    close([[maybe_unused]] std::chrono::milliseconds patience = std::chrono::seconds(10))
    {
        co_return;
    }
};

} // namespace Parlance
