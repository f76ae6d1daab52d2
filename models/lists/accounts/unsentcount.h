// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// How many messages of an account have not left, followed as they do.
class UnsentCount : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY accountChanged) ///< id; empty: none
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QObject::QObject;

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QString account() const { return m_account; }
    void setAccount(const QString &account);
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void messengerChanged();
    void accountChanged();
    void countChanged();

private:
    void ask();
    void show(int count);

    FollowedMessenger m_messenger;
    QString m_account;
    int m_count = 0;
    int m_question = 0;
};

} // namespace Parlance
