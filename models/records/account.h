// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/presence.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

namespace Parlance {

/// How an account's connection is doing.
class Connection : public QObject // a class only so that QML can name the values
{
    Q_OBJECT

public:
    enum State {
        Offline = 0,     ///< no network, or no engine runs
        Connecting = 1,  ///<
        Connected = 2,   ///<
        Waiting = 3,     ///< the service was not reached or busy; tries again by itself
        NeedsSignIn = 4, ///< the secret is missing or was refused
        Trouble = 5,     ///< the service misbehaves, or the settings cannot be used
        Paused = 6,      ///< by the user
    };
    Q_ENUM(State)

    Connection() = delete;
};

/// One account at one service. Its secrets are in the keychain, by its id.
struct Account
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString service MEMBER service)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QJsonObject settings MEMBER settings)
    Q_PROPERTY(bool enabled MEMBER enabled)
    Q_PROPERTY(bool removed MEMBER removed)
    Q_PROPERTY(bool secretStored MEMBER secretStored)
    Q_PROPERTY(Parlance::Connection::State state MEMBER state)
    Q_PROPERTY(std::optional<Parlance::Error> problem MEMBER problem)
    Q_PROPERTY(QDateTime upToDateAt MEMBER upToDateAt)
    Q_PROPERTY(Parlance::Presence::Availability availability MEMBER availability)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QDateTime noteUntil MEMBER noteUntil)
    Q_PROPERTY(QJsonArray senders MEMBER senders)
    Q_PROPERTY(QDateTime signedInUntil MEMBER signedInUntil)

public:
    QString id;           ///< a UUID
    QString service;      ///< the plugin's id
    QString name;         ///< unique among the accounts not removed
    QJsonObject settings; ///< by the plugin's keys, texts, without secrets
    bool enabled = true;
    bool removed = false;      ///< gone for the user, while its history is kept
    bool secretStored = false; ///< the keychain has its secrets: a missing one is the keychain's trouble
    Connection::State state = Connection::Offline;
    std::optional<Error> problem;                            ///< why it is not Connected
    QDateTime upToDateAt;                                    ///< UTC, end of the last good round
    Presence::Availability availability = Presence::Unknown; ///< ours, as the others see it
    QString note;                                            ///< likewise
    QDateTime noteUntil;     ///< UTC: then the note is taken back; invalid: never
    QJsonArray senders;      ///< {"address", "name"}: it may send from these, as the service told
    QDateTime signedInUntil; ///< UTC: then the secret runs out; invalid: not told

    bool operator==(const Account &) const = default;
};

} // namespace Parlance
