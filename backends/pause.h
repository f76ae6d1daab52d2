// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QCoroTask>
#include <QTimer>

#include <chrono>

namespace Parlance {

/// The waits of one loop. Anybody can cut them short.
class PARLANCE_BACKENDS_EXPORT Pause
{
public:
    Pause();

    /// Ends the wait, or spares the loop the next one. Often is once.
    void ring();

    /// \param patience how long to wait for ring() at most
    QCoro::Task<> wait(std::chrono::milliseconds patience = std::chrono::hours(24));

private:
    QTimer m_timer;
    bool m_rung = false;
};

} // namespace Parlance
