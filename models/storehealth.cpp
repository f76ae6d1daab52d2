// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/storehealth.h"

#include "models/engine.h"
#include "models/errands.h"
#include "models/store/database.h"

namespace Parlance {

using namespace std::chrono_literals;

constexpr auto BetweenTries = 10s;

StoreHealth::StoreHealth(Engine &engine, Errands &errands) : m_engine(engine), m_errands(errands)
{
    m_again.setSingleShot(true);
    m_again.setInterval(BetweenTries);
    connect(&m_again, &QTimer::timeout, this, &StoreHealth::tryAgain);
    connect(&engine.store(), &Store::broken, this, [this](const StoreError &error) {
        if (error.kind() == StoreError::Mistake) {
            if (!m_problem) // else there is worse
                tell(error);
            return;
        }
        if (error.kind() == StoreError::Damaged)
            m_again.stop();
        else if (!m_again.isActive())
            m_again.start();
        tell(error);
    });
}

QString StoreHealth::mistake() const
{
    return m_problem && m_problem->kind() == StoreError::Mistake ? m_problem->detail() : QString();
}

void StoreHealth::tell(const std::optional<StoreError> &problem)
{
    const auto before = this->problem() + mistake();
    m_problem = problem;
    if (before != this->problem() + mistake())
        Q_EMIT changed();
}

void StoreHealth::tryAgain()
{
    if (m_isTrying || !m_problem || m_errands.isFinishing())
        return;
    m_isTrying = true;
    m_errands.keep(resume());
}

QCoro::Task<> StoreHealth::resume()
{
    try {
        co_await m_engine.connections().resume();
        m_again.stop();
        tell({});
    } catch (const StoreError &error) {
        if (m_problem->kind() != StoreError::Damaged) { // that comes to no good
            tell(error);
            m_again.start(); // whatever it was: somebody is not connected
        }
    }
    m_isTrying = false;
}

} // namespace Parlance
