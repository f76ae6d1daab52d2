// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/commands/command.h"
#include "app/jsonoutput.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>

#include <map>

namespace Parlance {

/// Prints what becomes of some messages of one account, until each has come as
/// far as wanted. Made before anything is sent, so that it misses nothing.
class Follow : public QObject
{
    Q_OBJECT

public:
    /// \param call lives longer
    explicit Follow(Call &call);

    /// Reads --wait and --timeout.
    /// \return what is wrong with them; empty: nothing
    QString readOptions();

    /// An outcome that stays unknown is looked up once, not waited for.
    void lookOnce() { m_looksUntil = {}; }

    /// Connects \p account and follows \p messages.
    QCoro::Task<int> run(Account account, QList<qint64> messages);

private:
    struct Fate
    {
        QString printed;           ///< the last state printed
        Message message;           ///< as of then
        bool wasRefused = false;   ///< the service refused our secret for it, now
        QElapsedTimer unknownFor;  ///< valid while its outcome is unknown
        std::optional<int> status; ///< nothing more is awaited
    };

    QCoro::Task<> printNews();
    void print(const Message &message, bool isNews);
    QCoro::Task<> judge();
    [[nodiscard]] std::optional<int> verdict(const Fate &fate) const;
    QCoro::Task<bool> expectsNoReport(Message message);
    QCoro::Task<> endOnTheWay();
    [[nodiscard]] int statusWhenOver(const Fate &fate) const;
    [[nodiscard]] bool isDecided() const;
    [[nodiscard]] std::chrono::milliseconds patience() const;
    void canGoOn() const;

    Call &m_call;
    JsonOutput m_json;
    Pause m_news;
    std::map<qint64, Fate> m_fates;
    QList<Message> m_changed; ///< not looked at yet
    Account m_account;
    QElapsedTimer m_inTroubleFor; ///< valid while the account cannot send
    QElapsedTimer m_sinceRound;
    std::chrono::milliseconds
        m_looksUntil; ///< an outcome that is unknown for so long was looked up often enough
    QString m_wantedWord;
    Delivery::State m_wanted = Delivery::Sent;
    bool m_choseWanted = false;
    bool m_choseTimeout = false;
    std::chrono::milliseconds m_timeout{30'000};
    QDeadlineTimer m_deadline;
};

} // namespace Parlance
