// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/presence.h"

#include <QByteArray>
#include <QCoroTask>
#include <QStringList>

#include <optional>

namespace Parlance {

/// A picture of somebody, as the service keeps it. Hostile like everything from outside.
struct Portrait
{
    QByteArray image; ///< JPEG; empty: there is none, or it did not change
    QByteArray etag;  ///< for asking next time whether it changed; may be empty
    bool isUnchanged = false;
};

/// What the time that the user was not at the computer makes of them.
enum class Absence {
    None, ///< they are there
    Away,
    OffWork,
};

/// What services can do that know people rather than numbers: presence, typing,
/// invitations, groups. Part of a Backend, and lives as long as it. Threads,
/// signIn() and abort() as there. Addresses are canonical; a conversation is
/// named as in MessageSeen.
class PeopleBackend
{
public:
    virtual ~PeopleBackend() = default;

    // ourselves

    /// What the others see of us; nothing: the service decides by what we do.
    virtual QCoro::Task<Result<>> setAvailability(std::optional<Presence::Availability> wish) = 0;
    /// Empty: none.
    virtual QCoro::Task<Result<>> setNote(QString note) = 0;
    virtual QCoro::Task<Result<>> setLocation(QString location) = 0;
    /// Whether the user is at the computer; at first we take it so. Never stands against setAvailability(),
    /// nor against what they have set elsewhere.
    virtual void setAbsence(Absence absence) = 0;

    // others

    /// Whose presence somebody looks at now. The user's own contacts follow by themselves, as many as go.
    virtual void watch(QStringList addresses) = 0;
    /// \param etag of the picture that is known; empty: none is
    virtual QCoro::Task<Result<Portrait>> portrait(QString address, QByteArray etag) = 0;

    // conversations

    /// The user writes; called as often as a key is pressed. Nothing is said to
    /// people whom we do not speak with right now.
    virtual void typing(QString conversation) = 0;
    /// The user has seen what was written.
    virtual void seen(QString conversation) = 0;
    /// Takes up or turns down the invitation InvitationSeen told of.
    virtual QCoro::Task<Result<>> answer(QString invitation, bool accept) = 0;
    /// Asks \p newcomers into a conversation that runs; its name is then the one
    /// of the larger circle. Without one that runs there is nothing to do yet.
    virtual QCoro::Task<Result<>> invite(QString conversation, QStringList newcomers) = 0;
    /// Ends our part in it; the next text begins it anew.
    virtual QCoro::Task<Result<>> leave(QString conversation) = 0;
};

} // namespace Parlance
