// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Parlance::Conformance {

/// Waits for \p isSo without a rest: QTest::qWaitFor() sleeps between any two events.
inline bool until(const std::function<bool()> &isSo,
                  std::chrono::milliseconds patience = std::chrono::seconds(60))
{
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.start(patience);
    bool is = isSo();
    while (!is && deadline.isActive()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        is = isSo();
    }
    return is;
}

} // namespace Parlance::Conformance
