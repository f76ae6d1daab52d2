// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"
#include "models/connection/connections.h"
#include "models/connection/profilelock.h"
#include "models/people.h"
#include "models/store/restoring.h"
#include "models/store/store.h"
#include "models/templates.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace Parlance {

/// Where one profile lives. The folder is ours alone: 0700, files 0600.
struct Profile
{
    QString folder; ///< absolute

    [[nodiscard]] QString database() const { return folder + QStringLiteral("/parlance.db"); }
    [[nodiscard]] QString lock() const { return folder + QStringLiteral("/engine.lock"); }
    /// Holds the full name of the running engine's local socket.
    [[nodiscard]] QString socketFile() const { return folder + QStringLiteral("/engine.socket"); }
};

/// Store, plugins and connections of one profile: everything but a face. Links
/// no QML; the window and the command line are its two faces.
///
/// Order: open(), then what is wanted of store() and connections(), then
/// close() is awaited.
class Engine : public QObject
{
    Q_OBJECT

public:
    Engine(Profile profile, SecretStore &secrets, BackendCatalog catalog = BackendCatalog());
    ~Engine() override;

    enum Opening {
        Opened,  ///< this process is the profile's engine
        InUse,   ///< another process is; nothing was opened
        Unusable ///< see problem()
    };
    /// Takes the profile's lock, opens the store as its owner.
    QCoro::Task<Opening> open();
    /// Opens the store for reading beside whoever is the engine. A profile that
    /// is not there yet is Opened too, and empty; an old one is migrated.
    QCoro::Task<Opening> openForReading();
    [[nodiscard]] QString problem() const { return m_problem; } ///< for the user: what happened · what to do

    QCoro::Task<> close();
    /// What became of a backup that was restored: at the last close(), or at open() if that was cut off.
    [[nodiscard]] const Adoption &adoption() const { return m_adoption; }

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Connections &connections() { return *m_connections; }
    [[nodiscard]] People &people() { return *m_people; }
    [[nodiscard]] Templates &templates() { return *m_templates; }
    [[nodiscard]] const BackendCatalog &catalog() const { return m_catalog; }
    [[nodiscard]] SecretStore &secrets() { return m_secrets; }

    // what takes more than the store: each one verb of the user's

    /// Writes what the database holds to \p file, beside whoever works on it. See Backup::write().
    QCoro::Task<tl::expected<qint64, QString>> backUp(QString file);
    /// Makes of \p file what takes the place of this profile's database when it is closed; restored() tells
    /// so, and adoption() then whether it came true. Only where there is no account. StoreError may come out
    /// of the task.
    QCoro::Task<tl::expected<Restored, RestoreProblem>> restore(QString file);
    /// Looks whether an account with these settings works; no account needed.
    QCoro::Task<Result<>> checkAccount(QString service, AccountSettings settings, CheckObserver observer);
    /// Every running check ends now: who asked waits no longer than that.
    void stopChecks();
    /// Stores the account, its secrets in the keychain, and connects it. When
    /// the keychain refuses, the account is kept, its secrets for this run only,
    /// and account.secretStored is false.
    QCoro::Task<Result<Account>> addAccount(Account account, AccountSettings secrets);
    QCoro::Task<Result<>> editAccount(Account account, AccountSettings secrets);
    QCoro::Task<Result<>> removeAccount(QString account, bool keepHistory);
    /// Why the keychain did not take the secrets of \p account: they are known for this run only.
    [[nodiscard]] std::optional<Error> secretProblem(const QString &account) const;
    /// Offers the keychain once more what it did not take. StoreError may come out of the task.
    QCoro::Task<Result<>> keepSecrets(QString account);
    /// Checks the draft, completes it (canonical addresses, sender), stores it
    /// and wakes the connection. OptedOut: a recipient asked for silence, and
    /// it is not to be sent \c anyway.
    QCoro::Task<Result<Message>> send(Draft draft);
    /// Makes who has \p address known to \p account's service, after asking the user.
    QCoro::Task<Result<>> addContact(QString account, QString address, QString name);
    /// Those of \p conversation that failed; never what may have been sent.
    QCoro::Task<Result<>> sendFailedAgain(qint64 conversation);
    QCoro::Task<Result<>> sendAgain(qint64 message);
    /// See Store; what waits again then leaves in time.
    QCoro::Task<Result<>> putSilencesBack(PersonAt whom, SilenceChange made);
    /// What is scheduled leaves \p at that time instead, UTC.
    QCoro::Task<Result<>> reschedule(qint64 message, QDateTime at,
                                     Message::Consent consent = Message::NotNeeded);
    QCoro::Task<Result<>> checkAgain(qint64 message);

Q_SIGNALS:
    /// A backup waits for close(): open the profile anew.
    void restored();
    void secretProblemChanged(const QString &account);

private:
    void makeParts(const QString &database, Store::Access access);
    QCoro::Task<Opening> openStore(Store::Access access);
    QCoro::Task<> adopt();
    QCoro::Task<std::optional<Account>> account(QString id);
    QCoro::Task<Result<>> useSecrets(Account account, AccountSettings secrets);
    QCoro::Task<Result<>> writeSecrets(QString account, AccountSettings secrets);
    void setSecretProblem(const QString &account, const std::optional<Error> &problem);
    QCoro::Task<Result<>> mayWriteIn(qint64 conversation);
    QCoro::Task<Result<>> wake(qint64 message, bool done, void (AccountConnection::*how)());

    Profile m_profile;
    SecretStore &m_secrets;
    BackendCatalog m_catalog;
    ProfileLock m_lock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<People> m_people;
    std::unique_ptr<Templates> m_templates;
    QHash<QString, Error> m_notKept; ///< by account: why the keychain did not take its secrets
    QList<Backend *> m_checking;     ///< their own coroutines hold them
    QString m_problem;
    bool m_isOutdated = false;
    Adoption m_adoption;
};

} // namespace Parlance
