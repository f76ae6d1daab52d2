// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwatime.h"

namespace Parlance::Sandbox {

using namespace std::chrono_literals;

UcwaTime::UcwaTime(const std::chrono::microseconds &second) : m_second(second)
{
    m_lap.start();
}

std::chrono::milliseconds UcwaTime::now() const
{
    const double pace = double(std::chrono::microseconds(1s).count()) / double(m_second.count());
    m_now += std::chrono::nanoseconds(qint64(double(m_lap.nsecsElapsed()) * pace));
    m_lap.restart();
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_now);
}

std::chrono::milliseconds UcwaTime::real(std::chrono::milliseconds span) const
{
    const std::chrono::microseconds lasting(span.count() * m_second.count() / 1000);
    return std::max(1ms, std::chrono::ceil<std::chrono::milliseconds>(lasting));
}

} // namespace Parlance::Sandbox
