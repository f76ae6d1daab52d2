// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/export.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <QFuture>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace Parlance::Polling {

/// What a sign-in gave: a secret that ends.
struct Token
{
    QByteArray value;
    std::chrono::seconds life;
};

/// The one token that all requests of an account share.
///
/// It is got when a request first needs it, by one sign-in however many wait for it, and anew a minute
/// before its end or when the service does not take it any more. A sign-in that failed is not tried again
/// at once (10 s, 60 s, 5 min), one whose secret was refused never: either may lock the account.
/// Its owner awaits every call before it goes.
class PARLANCE_BACKENDS_EXPORT TokenKeeper
{
public:
    using SignIn = std::function<QCoro::Task<Result<Token>>()>;
    using Pauses = std::vector<std::chrono::seconds>;

    /// \param signIn one attempt; Unauthorised from it is final
    /// \param pauses after the first, second, … failure in a row; the last of them holds on
    explicit TokenKeeper(SignIn signIn, Pauses pauses = {std::chrono::seconds(10), std::chrono::seconds(60),
                                                         std::chrono::seconds(300)});

    /// A token that is good as far as we know. The error is never Unanswered: whatever waits for the token
    /// was not asked.
    QCoro::Task<Result<QByteArray>> token();
    /// The service did not take \p token; a younger one stays.
    void refused(const QByteArray &token);
    /// No token helps: from now on there is only \p error.
    void giveUp(const Error &error) { m_refusal = error; }
    /// There are other secrets.
    void reset();
    /// The same secrets may be tried once more, though they were refused; a sign-in that failed still waits.
    void forgive() { m_refusal.reset(); }

private:
    Result<QByteArray> take(const Result<Token> &token);

    const SignIn m_signIn;
    const Pauses m_pauses;
    QFuture<Result<QByteArray>> m_signingIn;
    QByteArray m_token; // secret
    QDeadlineTimer m_renewal;
    QDeadlineTimer m_pause;
    size_t m_failures = 0; ///< in a row
    std::optional<Error> m_failure;
    std::optional<Error> m_refusal;
};

} // namespace Parlance::Polling
