// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/tasks.h"

namespace Parlance {

void Tasks::keep(QCoro::Task<> task)
{
    std::erase_if(m_tasks, [](const QCoro::Task<> &kept) { return kept.isReady(); });
    m_tasks.push_back(std::move(task));
}

QCoro::Task<> Tasks::finish()
{
    while (!m_tasks.empty()) {
        auto task = std::move(m_tasks.back());
        m_tasks.pop_back();
        co_await task;
    }
}

} // namespace Parlance
