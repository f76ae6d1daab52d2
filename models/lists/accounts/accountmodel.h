// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"

#include <QTimer>

namespace Parlance {

/// One account. Every property is a role of AccountModel.
struct AccountRow
{
    Q_GADGET
    Q_PROPERTY(QString accountId MEMBER accountId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(int colour MEMBER colour)
    Q_PROPERTY(QString service MEMBER service)
    Q_PROPERTY(QString serviceName MEMBER serviceName)
    Q_PROPERTY(Parlance::Connection::State connection MEMBER connection)
    Q_PROPERTY(QString connectionText MEMBER connectionText)
    Q_PROPERTY(QDateTime nextTryAt MEMBER nextTryAt)
    Q_PROPERTY(QString freshness MEMBER freshness)
    Q_PROPERTY(QString problemText MEMBER problemText)
    Q_PROPERTY(QString problemDetail MEMBER problemDetail)
    Q_PROPERTY(bool canReconnect MEMBER canReconnect)
    Q_PROPERTY(bool needsSecret MEMBER needsSecret)
    Q_PROPERTY(bool knowsPeople MEMBER knowsPeople)
    Q_PROPERTY(bool hasGroups MEMBER hasGroups)
    Q_PROPERTY(int availability MEMBER availability)
    Q_PROPERTY(bool isStale MEMBER isStale)
    Q_PROPERTY(QString presenceText MEMBER presenceText)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString noteEnds MEMBER noteEnds)
    Q_PROPERTY(QString addressHint MEMBER addressHint)
    Q_PROPERTY(QString secretProblem MEMBER secretProblem)
    Q_PROPERTY(QString secretEnds MEMBER secretEnds)
    Q_PROPERTY(bool secretEndsSoon MEMBER secretEndsSoon)
    Q_PROPERTY(QString unverified MEMBER unverified)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)

public:
    QString accountId;
    QString name;
    QString initials; ///< of the name
    int colour = 0;   ///< 0 … 7, as along the rows of its conversations
    QString service;  ///< the plugin's id
    QString region;   ///< of its own number; empty: not known
    QString serviceName;
    Connection::State connection = Connection::Offline;
    QString connectionText;
    QDateTime nextTryAt;                  ///< by itself; invalid: it does not wait for that
    QString freshness;                    ///< "Up to date as of 14:02"; empty: not known
    QString problemText;                  ///< what happened · what to do
    QString problemDetail;                ///< the service's codes and words, to be copied
    bool canReconnect = false;            ///< Messenger::reconnect() is worth a try
    bool needsSecret = false;             ///< the user must give the secret (AccountSetup)
    bool knowsPeople = false;             ///< the service tells of presence
    bool hasGroups = false;               ///< several people share one conversation
    int availability = Presence::Unknown; ///< ours, as the others see it
    bool isStale = false;
    QString presenceText;        ///< with its age
    QString note;                ///< ours; one line
    QString noteEnds;            ///< "until 15:00"; empty: it stays
    QString addressHint;         ///< how its recipients are written
    QString secretProblem;       ///< why the keychain did not take its secret; empty: it did
    QString secretEnds;          ///< "The token is good until 3 December"; empty: not told
    bool secretEndsSoon = false; ///< or it has ended: something is to be done
    QString unverified;          ///< what its service may not tell; empty: nothing
    QString accessibleText;
};

/// What the user should know of the connections as a whole.
struct AccountTrouble
{
    /// What happened · what to do, how much waits, since when; empty: messages come and go somewhere.
    QString text;
    QStringList accounts; ///< ids of those it is about
    bool needsSecret = false;
    bool isOffline = false; ///< there is no network
    bool isTrying = false;  ///< to end it, right now
    QDateTime nextTryAt;    ///< the earliest of them; invalid: none waits for that
    QString ailing;         ///< those that are not connected while others are, a line each
    bool isOnline = false;  ///< every account that is not paused is connected

    bool operator==(const AccountTrouble &) const = default;
};

/// All accounts, by name. They are few. Roles: AccountRow.
class AccountModel : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged) ///< an empty list means: no account
    /// What keeps messages from coming and going anywhere · what to do, and how many wait; empty: nothing.
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    Q_PROPERTY(QStringList troubled READ troubled NOTIFY troubleChanged) ///< the accounts meant, ids
    Q_PROPERTY(bool troubleNeedsSecret READ troubleNeedsSecret NOTIFY troubleChanged)
    /// The accounts that are not connected while others are, a line each; empty: none.
    Q_PROPERTY(QString ailing READ ailing NOTIFY troubleChanged)
    Q_PROPERTY(bool troubleTrying READ troubleTrying NOTIFY troubleChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY troubleChanged) ///< messages, while there is trouble
    Q_PROPERTY(QDateTime nextTryAt READ nextTryAt NOTIFY troubleChanged)
    Q_PROPERTY(bool online READ isOnline NOTIFY troubleChanged) ///< whatever is not paused is connected

public:
    explicit AccountModel(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString trouble() const { return m_trouble.text; }
    [[nodiscard]] QStringList troubled() const { return m_trouble.accounts; }
    [[nodiscard]] bool troubleNeedsSecret() const { return m_trouble.needsSecret; }
    [[nodiscard]] QString ailing() const { return m_trouble.ailing; }
    [[nodiscard]] bool troubleTrying() const { return m_trouble.isTrying; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] QDateTime nextTryAt() const { return m_trouble.nextTryAt; }
    [[nodiscard]] bool isOnline() const { return m_trouble.isOnline; }

    /// Over which account somebody can be written to at \p address, as it was typed: \p account unless only
    /// another one reaches that; ids.
    Q_INVOKABLE QString accountFor(const QString &address, const QString &account) const;

    /// How \p account's connection is doing, in a word or two.
    [[nodiscard]] static QString connectionText(const Account &account);
    /// \p trouble with how long nothing is known since: "No network · up to date as of 14:02"; an invalid
    /// \p upToDateAt: nothing was ever known.
    [[nodiscard]] static QString dated(const QString &trouble, const QDateTime &upToDateAt);

Q_SIGNALS:
    void messengerChanged();
    void loadedChanged();
    void troubleChanged();

private:
    void load();
    void show(const QList<Account> &accounts);
    void showTrouble();
    void countWaiting();
    [[nodiscard]] AccountTrouble troubleOf(const QList<AccountRow> &accounts) const;

    FollowedMessenger m_messenger;
    int m_question = 0;
    bool m_loaded = false;
    QTimer m_ageing; // until something reads differently by itself
    AccountTrouble m_trouble;
    int m_waiting = 0;      ///< messages, while there is trouble
    QDateTime m_upToDateAt; ///< UTC, of what was asked longest ago; invalid: something was never
};

} // namespace Parlance
