// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace Parlance {

/// How new it is what the accounts have told, all of them taken together.
class Freshness : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    /// An account's first messages are still on their way.
    Q_PROPERTY(bool syncing READ isSyncing NOTIFY changed)
    /// "Up to date as of 14:02", by the account that was asked longest ago; empty: one was never.
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed)

public:
    explicit Freshness(QObject *parent = nullptr);

    /// Tells the time, UTC; for tests.
    void setClock(std::function<QDateTime()> now);
    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] bool isSyncing() const { return m_isSyncing; }
    [[nodiscard]] QString asOf() const { return m_asOf; }

Q_SIGNALS:
    void messengerChanged();
    void changed();

private:
    void take(const QList<Account> &accounts);
    void tell();

    std::function<QDateTime()> m_now = &QDateTime::currentDateTimeUtc;
    QTimer m_midnight; ///< "14:02" is of yesterday then
    FollowedMessenger m_messenger;
    QHash<QString, Account> m_accounts; ///< by id
    bool m_isSyncing = false;
    QString m_asOf;
};

} // namespace Parlance
