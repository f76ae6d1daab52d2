// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/lateanswer.h"

#include <utility>

namespace Parlance::Sandbox {

bool LateAnswer::isAwaited()
{
    if (m_open)
        Q_EMIT asked();
    return m_open;
}

void LateAnswer::give(const Response &response)
{
    if (std::exchange(m_open, false))
        Q_EMIT given(response);
}

void LateAnswer::cut()
{
    give({.status = 0});
}

void LateAnswer::abandon()
{
    if (std::exchange(m_open, false))
        Q_EMIT abandoned();
}

} // namespace Parlance::Sandbox
