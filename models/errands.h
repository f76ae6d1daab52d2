// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"

#include <QCoroTask>
#include <QObject>

#include <vector>

namespace Parlance {

/// What the user asked for and what has not ended yet. Its owner awaits
/// finish() before it goes.
class Errands : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Errands() override;

    /// Holds \p task until it has ended.
    void keep(QCoro::Task<> task);
    /// Likewise, and refused() tells when it could not be done.
    void run(QCoro::Task<Result<>> verb);
    QCoro::Task<> finish();
    [[nodiscard]] bool isFinishing() const { return m_isFinishing; } ///< nothing new is to be begun

Q_SIGNALS:
    void refused(const QString &why); ///< what happened · what to do

private:
    QCoro::Task<> tell(QCoro::Task<Result<>> verb);

    std::vector<QCoro::Task<>> m_tasks;
    bool m_isFinishing = false;
};

} // namespace Parlance
