// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/people/personrow.h"

#include <QTimer>
#include <QVariantList>

namespace Parlance {

/// What is known of one person. All texts are plain and on one line.
class ContactCard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY personChanged REQUIRED)
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY personChanged REQUIRED) ///< id
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY personChanged REQUIRED) ///< canonical
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(int colourIndex READ colourIndex NOTIFY changed)
    Q_PROPERTY(QString portrait READ portrait NOTIFY changed)
    Q_PROPERTY(int availability READ availability NOTIFY changed)
    Q_PROPERTY(bool isStale READ isStale NOTIFY changed)
    Q_PROPERTY(QString presenceText READ presenceText NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(
        QString localTime READ localTime NOTIFY changed) ///< where they are; empty: near ours, or not known
    /// {label, value}: what can be read and copied, in the order in which it is asked for.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)

public:
    explicit ContactCard(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QString account() const { return m_accountId; }
    void setAccount(const QString &account);
    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString &address);

    [[nodiscard]] QString name() const { return m_row.name; }
    [[nodiscard]] QString initials() const { return m_row.initials; }
    [[nodiscard]] int colourIndex() const { return m_row.colourIndex; }
    [[nodiscard]] QString portrait() const { return m_row.portrait; }
    [[nodiscard]] int availability() const { return m_row.availability; }
    [[nodiscard]] bool isStale() const { return m_row.isStale; }
    [[nodiscard]] QString presenceText() const { return m_row.presenceText; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QString localTime() const { return m_localTime; }
    [[nodiscard]] QVariantList facts() const { return m_facts; }

Q_SIGNALS:
    void personChanged();
    void changed();

private:
    void load();
    void tell();

    FollowedMessenger m_messenger;
    QString m_accountId;
    QString m_address;
    Account m_account;
    PersonRow m_row;
    QString m_note;
    QString m_localTime;
    QVariantList m_facts;
    QTimer m_minute;
};

} // namespace Parlance
