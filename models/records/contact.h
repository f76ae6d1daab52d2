// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/presence.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QObject>

namespace Parlance {

/// One way to reach a contact.
struct ContactAddress
{
    Q_GADGET
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(Parlance::Presence::Availability availability MEMBER availability)
    Q_PROPERTY(QString activity MEMBER activity)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QDateTime lastActive MEMBER lastActive)
    Q_PROPERTY(QJsonObject card MEMBER card)
    Q_PROPERTY(bool listed MEMBER listed)

public:
    QString account;                                         ///< id
    QString address;                                         ///< canonical
    Presence::Availability availability = Presence::Unknown; ///< as told last; stale while not Connected
    QString activity;                                        ///< in the service's words; outside text
    QString note;                                            ///< what they want others to know; outside text
    QDateTime lastActive;                                    ///< UTC; invalid: not told
    QJsonObject card;      ///< see ContactSeen::card, and "groups": a list of texts
    bool listed = false;   ///< in the user's own list at the service
    bool optedOut = false; ///< wants no messages from this account, see Silence

    bool operator==(const ContactAddress &) const = default;
};

/// Somebody as services know them, however many addresses. Several may be one person.
struct Contact
{
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool blocked MEMBER blocked)
    Q_PROPERTY(qint64 person MEMBER person)
    Q_PROPERTY(QString notes MEMBER notes)

public:
    qint64 id = 0;
    QString name;                    ///< empty: known by the address only
    bool blocked = false;            ///< their messages come, and disturb nobody
    qint64 person = 0;               ///< the same for all contacts that are one person; 0: it is alone
    QString notes;                   ///< the user's own: no service is told of them
    QList<ContactAddress> addresses; ///< from their own table
    bool optedOut = false;           ///< asked for silence, at one of them at least

    bool operator==(const Contact &) const = default;
};

} // namespace Parlance
