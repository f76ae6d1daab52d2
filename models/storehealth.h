// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/storetext.h"

#include <QCoroTask>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace Parlance {

class Engine;
class Errands;

/// Whether anything can be stored. When not, it says so and tries again by itself, until what has ended
/// because of that is connected again. A mistake of our own is of one thing only, and told: it would be made
/// again each time. GUI thread.
class StoreHealth : public QObject
{
    Q_OBJECT

public:
    StoreHealth(Engine &engine, Errands &errands);

    /// What is wrong · what to do; empty: all is well.
    [[nodiscard]] QString problem() const { return m_problem ? StoreText::lasting(*m_problem) : QString(); }
    /// What whoever mends Parlance needs to know; empty: all is well, or the problem is none of ours.
    [[nodiscard]] QString mistake() const;
    /// Now, not only when its time comes.
    void tryAgain();

    /// For tests: how long it waits between its tries.
    void setPatience(std::chrono::milliseconds patience) { m_again.setInterval(patience); }

Q_SIGNALS:
    void changed();

private:
    void tell(const std::optional<StoreError> &problem);
    QCoro::Task<> resume();

    Engine &m_engine;
    Errands &m_errands;
    std::optional<StoreError> m_problem;
    QTimer m_again;
    bool m_isTrying = false;
};

} // namespace Parlance
