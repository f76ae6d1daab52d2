// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

class Engine;
class Errands;

/// What the user can do with all that was said in a conversation. Part of Messenger.
class HistoryActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it is part of the messenger")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed) ///< what is where now; empty: nothing was done
    /// Why it could not be done, and what to do; empty: it could, or was not tried.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    HistoryActions(Engine &engine, Errands &errands) : m_engine(engine), m_errands(errands) {}

    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString done() const { return m_done; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Where a page of the conversation called \p title may go: no file of that name is there yet.
    Q_INVOKABLE QUrl suggestion(const QString &title, bool onDesktop) const;
    Q_INVOKABLE QString pathOf(const QUrl &file) const { return file.toLocalFile(); }
    /// As a page of that name. One at a time.
    Q_INVOKABLE void exportTo(double conversation, const QString &title, const QUrl &file);
    /// What is under way ends without a file, and says nothing.
    Q_INVOKABLE void stop() { m_isStopped = true; }
    /// What came of the last one has been read.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> doExport(qint64 conversation, QString title, QString path);
    void show(bool busy, const QString &done, const QString &problem);

    Engine &m_engine;
    Errands &m_errands;
    bool m_busy = false;
    bool m_isStopped = false;
    QString m_done;
    QString m_problem;
};

} // namespace Parlance
