// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>
#include <QObject>
#include <QString>
#include <QTimer>

namespace Parlance {

class Engine;
class Errands;

/// Whether anything can be stored. When not, it says so and tries again by itself; what has ended because of
/// that is connected again. GUI thread.
class StoreHealth : public QObject
{
    Q_OBJECT

public:
    StoreHealth(Engine &engine, Errands &errands);

    /// What is wrong · what to do; empty: all is well.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Now, not only when its time comes.
    void tryAgain();

Q_SIGNALS:
    void changed();

private:
    void tell(const QString &problem);
    QCoro::Task<> resume();

    Engine &m_engine;
    Errands &m_errands;
    QString m_problem;
    QTimer m_again;
    bool m_isTrying = false;
};

} // namespace Parlance
