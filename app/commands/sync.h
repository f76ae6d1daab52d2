// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/commands/command.h"
#include "app/jsonoutput.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QSet>

namespace Parlance {

/// One round of listening and sending for each account.
class Sync : public QObject
{
    Q_OBJECT

public:
    /// \param call lives longer
    explicit Sync(Call &call);

    QCoro::Task<int> run();

private:
    [[nodiscard]] bool hasRound(const Account &account) const;
    QCoro::Task<bool> isUnderWay();
    [[nodiscard]] int tell() const;

    Call &m_call;
    Pause m_news;
    QMap<QString, Account> m_accounts;            // by id
    QMap<QString, std::optional<Error>> m_rounds; ///< how the last round of each ended
    QSet<qint64> m_attempted;                     ///< messages that were offered meanwhile
    QElapsedTimer m_lastNews;
};

} // namespace Parlance
