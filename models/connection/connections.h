// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/connection/accountconnection.h"
#include "models/connection/connectivity.h"
#include "models/connection/secretstore.h"
#include "models/connection/sleepwatch.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>

namespace Parlance {

/// One AccountConnection for each account that is wanted: made when the engine
/// starts or an account comes, replaced when it was edited, ended when it goes.
class Connections : public QObject
{
    Q_OBJECT

public:
    /// \param clock tells the time, UTC
    Connections(Store &store, const BackendCatalog &catalog, SecretStore &secrets,
                SleepWatch::Clock clock = &QDateTime::currentDateTimeUtc);
    ~Connections() override;

    /// Connects the enabled accounts, or only those named in \p accounts (ids), side by side.
    QCoro::Task<> start(Attention attention, QStringList accounts = {});
    QCoro::Task<> stop();

    void setAttention(Attention attention);
    void setPollInterval(std::optional<std::chrono::milliseconds> interval);
    /// False: as if there was no network at all, not even to this computer.
    void setOnline(bool online);
    /// Whether what waited while the computer slept asks before it leaves: where somebody can be asked.
    void setAsksAfterSleep(bool asks) { m_asksAfterSleep = asks; }

    /// Connects \p account anew, with what the store and the keychain say now.
    QCoro::Task<> restart(QString account);
    QCoro::Task<> end(QString account);
    /// After Store::broken(): connects what that has ended. Throws StoreError while it still is.
    QCoro::Task<> resume();

    [[nodiscard]] AccountConnection *connection(const QString &account) const; ///< null: not connected

    /// When \p account tries again by itself what failed, UTC; invalid: it does not wait for that.
    [[nodiscard]] QDateTime nextTryAt(const QString &account) const;

    /// To ask \p account's backend something of our own; Unreachable: it is not connected.
    [[nodiscard]] Result<std::unique_ptr<AccountConnection::Visit>> visit(const QString &account) const;

    /// Something was queued, at whichever account.
    void deliverNow();
    /// Whether the user is at the computer. At first we take it so.
    void setAbsence(Absence absence);
    /// Whose presence somebody looks at now; holds for later connections, too.
    void watch(const QString &account, const QStringList &addresses);

    /// Secrets that are used instead of the keychain's for this run, by account
    /// name (PARLANCE_SECRETS) or id; never stored.
    void lendSecrets(const QString &account, const AccountSettings &secrets);
    [[nodiscard]] AccountSettings lentSecrets(const QString &account) const { return m_lent.value(account); }
    /// The account's settings, secrets among them.
    QCoro::Task<Result<AccountSettings>> settings(Account account);

Q_SIGNALS:
    void signInEnded(const QString &account, const std::optional<Parlance::Error> &problem);
    void roundFinished(const QString &account, const std::optional<Parlance::Error> &problem);
    void typingSeen(const QString &account, const Parlance::TypingSeen &typing);
    /// Who is in a conversation right now.
    void attendanceSeen(const QString &account, const Parlance::AttendanceSeen &attendance);
    void nextTryChanged(const QString &account);

private:
    /// \param turn its number in m_turns when \p account was read
    QCoro::Task<> connectAccount(Account account, int turn);
    /// Likewise; what cannot be stored of it is for resume().
    QCoro::Task<> startAccount(Account account, int turn);
    QCoro::Task<> resumeAccount(QString account);
    [[nodiscard]] Reach reach();
    void spreadReach();
    void afterSleep(const QDateTime &until);

    Store &m_store;
    const BackendCatalog &m_catalog;
    SecretStore &m_secrets;
    std::map<QString, std::unique_ptr<AccountConnection>> m_connections;
    QHash<QString, AccountSettings> m_lent;
    QHash<QString, QStringList> m_watched; ///< by account
    QHash<QString, int> m_turns;           ///< how often an account was ended
    Absence m_absence = Absence::None;
    QStringList m_only;     ///< empty: every account
    QStringList m_toResume; ///< that a StoreError has ended
    Attention m_attention = Attention::Background;
    std::optional<std::chrono::milliseconds> m_pollInterval;
    std::unique_ptr<Connectivity> m_connectivity; // made with the first connection
    bool m_online = true;
    bool m_asksAfterSleep = false;
    SleepWatch m_sleepWatch;
    bool m_stopping = false;
};

} // namespace Parlance
