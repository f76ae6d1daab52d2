// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/fileactions.h"

#include <QCoroTask>
#include <QUrl>

namespace Parlance {

class Engine;
class Errands;

/// What the user can do with all that was said in a conversation. Part of Messenger.
class HistoryActions : public Parlance::FileActions
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it is part of the messenger")

public:
    HistoryActions(Engine &engine, Errands &errands) : m_engine(engine), m_errands(errands) {}

    /// Where a page of the conversation called \p title may go: no file of that name is there yet.
    Q_INVOKABLE QUrl suggestion(const QString &title, bool onDesktop) const;
    Q_INVOKABLE QString pathOf(const QUrl &file) const { return file.toLocalFile(); }
    /// As a page of that name. One at a time.
    Q_INVOKABLE void exportTo(double conversation, const QString &title, const QUrl &file);
    /// What is under way ends without a file, and says nothing.
    Q_INVOKABLE void stop() { m_isStopped = true; }

private:
    QCoro::Task<> doExport(qint64 conversation, QString title, QString path);

    Engine &m_engine;
    Errands &m_errands;
    bool m_isStopped = false;
};

} // namespace Parlance
