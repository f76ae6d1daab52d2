// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QCoroTask>

#include <vector>

namespace Parlance {

/// What somebody does beside what they were asked for. Its owner awaits
/// finish() before it goes.
class PARLANCE_BACKENDS_EXPORT Tasks
{
public:
    void keep(QCoro::Task<> task);
    /// Everything that was begun has ended, what begins meanwhile too.
    QCoro::Task<> finish();

private:
    std::vector<QCoro::Task<>> m_tasks;
};

} // namespace Parlance
