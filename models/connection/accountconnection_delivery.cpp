// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/connection/accountconnection.h"

#include <QCoroFuture>

namespace Parlance {

using namespace std::chrono_literals;

// What is scheduled is asked for at least this often: no timer runs while the computer sleeps, or when its
// clock is set.
constexpr std::chrono::milliseconds ClockLook = 1min;
// How long what is to leave waits for news after a sleep: the service may send, and not list.
constexpr auto CatchUp = 30s;

void AccountConnection::deliverNow()
{
    for (auto &pause : m_lanePauses)
        pause.ring();
}

void AccountConnection::catchUp()
{
    // where news is pushed, a message leaves in a session that was taken up again, with what was missed
    if (isPush() || m_attention == Attention::None)
        return;
    m_catchUp.setRemainingTime(CatchUp);
    listenNow();
}

bool AccountConnection::isCatchingUp() const
{
    return !m_catchUp.hasExpired() && !m_listenRefused;
}

QCoro::Task<> AccountConnection::deliver(Pause &pause)
{
    while (!m_stopping) {
        if (m_refused || !isReachable()) {
            co_await pause.wait();
            continue;
        }
        Q_EMIT departing();
        if (isCatchingUp()) {
            const std::chrono::milliseconds left(m_catchUp.remainingTime());
            co_await pause.wait(left);
            continue;
        }
        const auto next = co_await m_store.takeQueued(m_account.id);
        if (!next.message) {
            const bool isAgain = m_sendProblem && next.nextIn < 24h;
            setAgainAt(m_sendAgainAt,
                       isAgain ? QDateTime::currentDateTimeUtc().addMSecs(next.nextIn.count()) : QDateTime());
            const auto patience =
                next.nextIn == Departure().nextIn ? next.nextIn : std::min(next.nextIn, ClockLook);
            co_await pause.wait(patience);
            continue;
        }
        ++m_onTheWay;
        const auto receipt = co_await m_backend->send(*next.message);
        if (--m_onTheWay == 0)
            m_farewell.ring();
        if (!receipt && receipt.error().kind == Error::Unauthorised)
            m_refused = true;
        co_await m_store.settle(next.id, receipt);
        if (receipt)
            m_sendProblem.reset();
        else if (receipt.error().mayTryAgain())
            m_sendProblem = receipt.error();
        co_await reportHealth();
        // the next of this conversation may go, and news of this one is awaited
        deliverNow();
        m_listenPause.ring();
    }
}

} // namespace Parlance
