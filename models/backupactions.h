// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/restoring.h"

#include <QCoroTask>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

class Engine;
class Errands;

/// What the user can do with everything at once: one file is made of it, or it is made of one. Part of
/// Messenger.
class BackupActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it is part of the messenger")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed) ///< what is where now; empty: nothing was done
    /// Why it could not be done, and what to do; empty: it could, or was not tried.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    BackupActions(Engine &engine, Errands &errands);

    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString done() const { return m_done; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// What happened, and what to do.
    [[nodiscard]] static QString wordsFor(RestoreProblem problem);

    /// Where a backup of today may go.
    Q_INVOKABLE QUrl suggestion() const;
    Q_INVOKABLE QUrl folder() const;
    Q_INVOKABLE void backUp(const QUrl &file);
    /// Only where there is no account. Engine::restored() follows, or a problem.
    Q_INVOKABLE void restore(const QUrl &file);
    /// What came of the last one has been read.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> doBackUp(QString path);
    QCoro::Task<> doRestore(QString path);
    void begin();
    void end(const QString &done, const QString &problem);

    Engine &m_engine;
    Errands &m_errands;
    bool m_busy = false;
    QString m_done;
    QString m_problem;
};

} // namespace Parlance
