// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/rowmodel.h"
#include "models/messenger.h"

#include <QPointer>

namespace Parlance {

/// One account. Every property is a role of AccountModel.
struct AccountRow
{
    Q_GADGET
    Q_PROPERTY(QString accountId MEMBER accountId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString service MEMBER service)
    Q_PROPERTY(QString serviceName MEMBER serviceName)
    Q_PROPERTY(Parlance::Connection::State connection MEMBER connection)
    Q_PROPERTY(QString connectionText MEMBER connectionText)
    Q_PROPERTY(QString problemText MEMBER problemText)
    Q_PROPERTY(QString problemDetail MEMBER problemDetail)
    Q_PROPERTY(bool canReconnect MEMBER canReconnect)
    Q_PROPERTY(bool needsSecret MEMBER needsSecret)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)

public:
    QString accountId;
    QString name;
    QString service; ///< the plugin's id
    QString serviceName;
    Connection::State connection = Connection::Offline;
    QString connectionText;
    QString problemText;       ///< what happened · what to do
    QString problemDetail;     ///< the service's codes and words, to be copied
    bool canReconnect = false; ///< Messenger::reconnect() is worth a try
    bool needsSecret = false;  ///< the user must give the secret (AccountSetup)
    QString accessibleText;
};

/// All accounts, by name. They are few. Roles: AccountRow.
class AccountModel : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged) ///< an empty list means: no account

public:
    explicit AccountModel(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void messengerChanged();
    void loadedChanged();

private:
    void load();
    void show(const QList<Account> &accounts);

    QPointer<Messenger> m_messenger;
    int m_question = 0;
    bool m_loaded = false;
};

} // namespace Parlance
