// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/accounts/setuprows.h"
#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace Parlance {

/// Setting up an account, or changing one: what the user enters, the check
/// step by step, and the saving. Secrets live in here only, and only until
/// they were saved.
class AccountSetup : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    /// The plugin's id.
    Q_PROPERTY(QString service READ service WRITE setService NOTIFY serviceChanged)
    /// An account to change; empty: a new one. Sets service and name when it is loaded.
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY accountChanged)
    Q_PROPERTY(QString serviceName READ serviceName NOTIFY serviceChanged)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QAbstractItemModel *fields READ fields CONSTANT)          ///< roles: SetupField
    Q_PROPERTY(QAbstractItemModel *steps READ steps CONSTANT)            ///< roles: SetupStep
    Q_PROPERTY(QString unverified READ unverified NOTIFY serviceChanged) ///< what the service may not tell
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)                 ///< a check or the saving runs
    Q_PROPERTY(bool passed READ hasPassed NOTIFY passedChanged)          ///< the last check ended well
    Q_PROPERTY(
        QString problem READ problem NOTIFY problemChanged) ///< why the last check or saving did not end well
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY problemChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged) ///< the keychain does not answer
    /// Why it refused: the account is stored, its secret known for this run only. Empty: it did not.
    Q_PROPERTY(QString keychainProblem READ keychainProblem NOTIFY keychainProblemChanged)
    /// What a pasted text filled in, in words; empty: none did, or it was taken back.
    Q_PROPERTY(QString filled READ filled NOTIFY filledChanged)
    /// Milliseconds. Saving goes on after it, but nobody waits for it any more.
    Q_PROPERTY(int patience MEMBER m_patience)

public:
    explicit AccountSetup(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QString service() const { return m_service; }
    void setService(const QString &service);
    [[nodiscard]] QString account() const { return m_account.id; }
    void setAccount(const QString &account);
    [[nodiscard]] QString serviceName() const;
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] RowModel *fields() { return &m_fields; }
    [[nodiscard]] RowModel *steps() { return &m_steps; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool hasPassed() const { return m_passed; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString problemDetail() const { return m_problemDetail; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QString keychainProblem() const { return m_keychainProblem; }
    [[nodiscard]] QString filled() const { return m_filled; }

    [[nodiscard]] QString unverified() const;
    Q_INVOKABLE void setValue(const QString &key, const QString &value);
    /// The user is done with a field: a number gets the form in which it is stored, or is told to be none.
    Q_INVOKABLE void settle(const QString &key);
    /// Fills in what \p text says of the fields, see pastedFields(); false: nothing, and nothing changed.
    Q_INVOKABLE bool fillFrom(const QString &text);
    /// What was in the fields before the last \c fillFrom(), but for those that were changed since.
    Q_INVOKABLE void takeBackFilled();
    /// Looks step by step whether it works; changes nothing.
    Q_INVOKABLE void check();
    /// Stores the account, checked or not; added() or \c problem follows.
    Q_INVOKABLE void add();
    /// Changes \c account; saved() or \c problem follows. Secrets left empty stay as they are.
    Q_INVOKABLE void save();
    /// Offers the keychain once more what it refused; saved() or keychainProblemChanged() follows.
    Q_INVOKABLE void keepSecrets();

Q_SIGNALS:
    void messengerChanged();
    void serviceChanged();
    void accountChanged();
    void nameChanged();
    void busyChanged();
    void passedChanged();
    void problemChanged();
    void noticeChanged();
    void keychainProblemChanged();
    void filledChanged();
    /// Not by hand: a secret is known to its field only, so it learns it here.
    void fieldFilled(const QString &key, const QString &value);
    void added(const QString &account);
    void saved();

private:
    // These may outlive the object: they know it by its pointer only.
    static QCoro::Task<> runCheck(QPointer<AccountSetup> setup, Engine *engine, Account account,
                                  AccountSettings secrets);
    static QCoro::Task<> runSave(QPointer<AccountSetup> setup, int round, Engine *engine, Account account,
                                 AccountSettings secrets);
    static QCoro::Task<> runKeeping(QPointer<AccountSetup> setup, Engine *engine, QString account);
    static QCoro::Task<AccountSettings> withKept(Engine *engine, Account account, AccountSettings entered);

    [[nodiscard]] const ServiceInfo *info() const;
    [[nodiscard]] QString senderField() const;     ///< the key of the address to send from; empty: none
    [[nodiscard]] Account entered() const;         ///< without secrets
    [[nodiscard]] AccountSettings secrets() const; ///< those that were entered
    [[nodiscard]] bool begin();                    ///< false: something is missing, and told
    void store(bool isNew);
    void giveUpWaiting(const Account &account);                       ///< for the keychain
    [[nodiscard]] bool isWhole(const AccountSettings &secrets) const; ///< none was left empty
    [[nodiscard]] tl::expected<QString, QString> settled(const SettingsField &field,
                                                         const QString &value) const;
    void fill(const QString &key, const QString &value);
    void forgetFilled();
    void setFilled(const QString &words);
    void showFields();
    void showStep(const CheckStep &step);
    void offer(const QString &field, const QVariantList &offered);
    void showError(const Error &error);
    void ended(const Result<> &result);
    void stored(const Account &account, const Result<> &result, bool isKept);
    void setKeychainProblem(const QString &problem);
    void setBusy(bool busy);
    void setPassed(bool passed);
    void setProblem(const QString &problem, const QString &detail = {});
    void setNotice(const QString &notice);
    void setFieldProblem(const QString &key, const QString &problem);

    FollowedMessenger m_messenger;
    QString m_service;
    Account m_account; // the one to change
    QString m_name;
    AccountSettings m_values; // secrets among them
    AccountSettings m_pasted; // all at once, by the last text that was understood
    AccountSettings m_before; // in the same fields
    QString m_filled;
    RowModel m_fields;
    RowModel m_steps;
    QHash<QString, QVariantList> m_offered; ///< by key
    QString m_problem;
    QString m_problemDetail;
    QString m_notice;
    QString m_keychainProblem;
    QTimer m_waiting; // for the keychain
    int m_patience = 20000;
    int m_round = 0; // of saving
    bool m_busy = false;
    bool m_passed = false;
};

} // namespace Parlance
