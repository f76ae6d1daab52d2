// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

namespace Parlance {

struct Account;
struct Changes;
struct Message;
class Engine;

/// What the user asked to look up, and what came of it: each question has one answer. Part of Messenger.
class OutcomeChecks : public QObject
{
    Q_OBJECT

public:
    explicit OutcomeChecks(Engine &engine);

    /// Somebody waits to hear what became of \p message. An answer follows if it is not known.
    void begin(qint64 message);

Q_SIGNALS:
    /// \param outcome what is known now, in words
    void answered(qint64 message, const QString &outcome);
    void refused(const QString &why); ///< what happened · what to do

private:
    struct Asked
    {
        QDateTime at;    ///< UTC
        QString account; ///< empty: not known yet
        int rounds = 0;  ///< that ended without an answer
    };

    void take(const Changes &changes);
    void endRound(const QString &account, const std::optional<Error> &problem);
    void see(const Message &message);
    void seeAccount(const Account &account);
    void answer(const Message &message);
    void refuse(const QString &account, const QString &why);

    Engine &m_engine;
    QHash<qint64, Asked> m_asked; ///< by message
};

} // namespace Parlance
