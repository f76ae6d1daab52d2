// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// What is written into a file, or read from one: one at a time, and what came of the last.
class FileActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it is part of the messenger")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed) ///< what is where now; empty: nothing was done
    /// Why it could not be done, and what to do; empty: it could, or was not tried.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString done() const { return m_done; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// What came of the last one has been read.
    Q_INVOKABLE void forget()
    {
        if (!m_busy)
            end({}, {});
    }

Q_SIGNALS:
    void changed();

protected:
    /// \return whether no other one is under way
    [[nodiscard]] bool begin()
    {
        if (m_busy)
            return false;
        show(true, {}, {});
        return true;
    }
    void end(const QString &done, const QString &problem) { show(false, done, problem); }

private:
    void show(bool busy, const QString &done, const QString &problem)
    {
        m_busy = busy;
        m_done = done;
        m_problem = problem;
        Q_EMIT changed();
    }

    bool m_busy = false;
    QString m_done;
    QString m_problem;
};

} // namespace Parlance
