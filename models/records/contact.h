// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>

namespace Parlance {

/// One way to reach a contact.
struct ContactAddress
{
    Q_GADGET
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(bool available MEMBER available)

public:
    QString account; ///< id
    QString address; ///< canonical
    bool available = false;

    bool operator==(const ContactAddress &) const = default;
};

/// One person, however many addresses.
struct Contact
{
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool optedOut MEMBER optedOut)

public:
    qint64 id = 0;
    QString name;                    ///< empty: known by the address only
    bool optedOut = false;           ///< asked for silence
    QList<ContactAddress> addresses; ///< from their own table

    bool operator==(const Contact &) const = default;
};

} // namespace Parlance
