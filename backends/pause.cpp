// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/pause.h"

#include <QCoroTimer>

#include <algorithm>

namespace Parlance {

using namespace std::chrono_literals;

Pause::Pause()
{
    m_timer.setSingleShot(true);
}

void Pause::ring()
{
    m_rung = true;
    if (m_timer.isActive())
        m_timer.start(0); // the wait listens for the timeout
}

QCoro::Task<> Pause::wait(std::chrono::milliseconds patience)
{
    if (!m_rung) {
        m_timer.start(std::clamp<std::chrono::milliseconds>(patience, 0ms, 24h));
        co_await m_timer;
    }
    m_rung = false;
}

} // namespace Parlance
