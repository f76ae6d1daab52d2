// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/commands/command.h"
#include "app/jsonoutput.h"

#include <QHash>
#include <QObject>

#include <variant>

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
    void print(const Contact &contact);
    void printOwnPresence(const Account &account);
    /// Unless it was printed last.
    void print(const ContactAddress &presence);
    [[nodiscard]] bool isWanted(const QString &account) const;
    void canGoOn(const QDeadlineTimer &end) const;

    Call &m_call;
    JsonOutput m_json;
    Pause m_news;
    /// What somebody types, at the account of that id.
    struct Typing
    {
        QString account;
        TypingSeen seen;
    };

    QList<std::variant<Changes, Typing>> m_untold; ///< in the order it came
    QStringList m_only;                            ///< ids; empty: every account
    QHash<QString, QString> m_accounts;            ///< what was printed last
    QHash<qint64, QString> m_states;               ///< by message
    QHash<QString, QJsonObject> m_presences;       ///< what was printed last, by account and address
};

} // namespace Parlance
