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
    connect(&engine.store(), &Store::broken, this, [this](const QString &, bool mayPass) {
        if (!mayPass) {
            m_again.stop();
            tell(tr("The profile's database is damaged · close Parlance, then run “parlance doctor”"));
            return;
        }
        if (!m_again.isActive())
            m_again.start();
        tell(tr("Nothing can be stored · make room on the disk, or wait a moment"));
    });
}

void StoreHealth::tell(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT changed();
}

void StoreHealth::tryAgain()
{
    if (m_isTrying || m_problem.isEmpty() || m_errands.isFinishing())
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
    } catch (const StoreError &) {
        m_again.start();
    }
    m_isTrying = false;
}

} // namespace Parlance
