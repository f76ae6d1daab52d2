// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/commands/command.h"
#include "app/jsonoutput.h"

#include <QHash>
#include <QObject>

class QDeadlineTimer;

namespace Parlance {

/// Prints every event of the engine.
class Watch : public QObject
{
    Q_OBJECT

public:
    /// \param call lives longer
    explicit Watch(Call &call);

    QCoro::Task<int> run();

private:
    QCoro::Task<> printNews();
    void print(const Account &account);
    void print(const Message &message, bool isNew);
    void print(const QString &account, const TypingSeen &typing);
    [[nodiscard]] bool isWanted(const QString &account) const;
    void canGoOn(const QDeadlineTimer &end) const;

    Call &m_call;
    JsonOutput m_json;
    Pause m_news;
    QList<Changes> m_changes;           ///< not printed yet
    QStringList m_only;                 ///< ids; empty: every account
    QHash<QString, QString> m_accounts; ///< what was printed last
    QHash<qint64, QString> m_states;    ///< by message
};

} // namespace Parlance
