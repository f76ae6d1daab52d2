// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/tokenkeeper.h"

#include <QCoroFuture>
#include <QPromise>

#include <algorithm>

namespace Parlance::Polling {

using namespace std::chrono_literals;

TokenKeeper::TokenKeeper(SignIn signIn, Pauses pauses)
    : m_signIn(std::move(signIn)), m_pauses(std::move(pauses))
{
}

void TokenKeeper::refused(const QByteArray &token)
{
    if (token == m_token)
        m_token.clear();
}

void TokenKeeper::reset()
{
    m_token.clear();
    m_pause = {};
    m_failures = 0;
    m_refusal.reset();
}

QCoro::Task<Result<QByteArray>> TokenKeeper::token()
{
    if (m_signingIn.isRunning()) {
        const auto running = m_signingIn;
        const auto token = co_await running;
        co_return token;
    }
    if (m_refusal)
        co_return fail(*m_refusal);
    if (!m_token.isEmpty() && !m_renewal.hasExpired())
        co_return Result<QByteArray>(m_token);
    if (!m_pause.hasExpired()) {
        Error error = *m_failure;
        error.kind = Error::Busy;
        error.retryAfter = std::chrono::ceil<std::chrono::seconds>(m_pause.remainingTimeAsDuration());
        co_return fail(error);
    }

    QPromise<Result<QByteArray>> promise;
    promise.start();
    m_signingIn = promise.future();
    const auto given = co_await m_signIn();
    const Result<QByteArray> token = take(given);
    promise.addResult(token);
    promise.finish();
    co_return token;
}

Result<QByteArray> TokenKeeper::take(const Result<Token> &given)
{
    if (given) {
        const auto life = std::max(given->life - 60s, given->life / 2);
        m_renewal = QDeadlineTimer(life);
        m_token = given->value;
        m_failures = 0;
        return m_token;
    }
    Error error = given.error();
    if (error.kind == Error::Unauthorised) {
        m_refusal = error;
        return fail(error);
    }
    if (error.kind == Error::Unreachable) // the service knows nothing of this attempt
        return fail(error);
    if (error.kind == Error::Unanswered)
        error.kind = Error::Unreachable;
    const auto pause = m_pauses.at(std::min(m_failures++, m_pauses.size() - 1));
    m_pause = QDeadlineTimer(std::max(pause, error.retryAfter.value_or(0s)));
    m_failure = error;
    return fail(error);
}

} // namespace Parlance::Polling
