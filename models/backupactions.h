// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/fileactions.h"
#include "models/store/restoring.h"

#include <QCoroTask>
#include <QUrl>

namespace Parlance {

class Engine;
class Errands;

/// What the user can do with everything at once: one file is made of it, or it is made of one. Part of
/// Messenger.
class BackupActions : public Parlance::FileActions
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it is part of the messenger")

public:
    BackupActions(Engine &engine, Errands &errands) : m_engine(engine), m_errands(errands) {}

    /// What happened, and what to do.
    [[nodiscard]] static QString wordsFor(RestoreProblem problem);

    /// Where a backup of today may go.
    Q_INVOKABLE QUrl suggestion() const;
    Q_INVOKABLE QUrl folder() const;
    Q_INVOKABLE void backUp(const QUrl &file);
    /// Only where there is no account. Engine::restored() follows, or a problem.
    Q_INVOKABLE void restore(const QUrl &file);

private:
    QCoro::Task<> doBackUp(QString path);
    QCoro::Task<> doRestore(QString path);

    Engine &m_engine;
    Errands &m_errands;
};

} // namespace Parlance
