// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"
#include "backends/presence.h"
#include "models/connection/connections.h"
#include "models/store/store.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QFuture>
#include <QHash>

#include <optional>
#include <utility>

namespace Parlance {

/// What the user does about people, beside writing to them: presence, typing,
/// invitations, groups. Part of the Engine; whoever asks awaits the end before
/// that is closed.
///
/// Refused as NotPermitted: the account's service knows no such thing;
/// Unreachable: the account is not connected. Addresses come as people write them.
class People
{
public:
    /// All three live longer.
    People(Store &store, Connections &connections, const BackendCatalog &catalog);

    // ourselves

    /// What the others see of us; nothing: the service decides by what we do.
    QCoro::Task<Result<>> setAvailability(QString account, std::optional<Presence::Availability> wish);
    /// \param until when it is taken back by itself, UTC; invalid: never
    QCoro::Task<Result<>> setNote(QString account, QString note, QDateTime until);
    QCoro::Task<Result<>> setLocation(QString account, QString location);

    // others

    /// The service's directory.
    QCoro::Task<Result<QList<ContactSeen>>> find(QString account, QString text);
    /// A JPEG from outside, as good as new; nothing: there is none, or not now.
    /// Cheap to ask again: the service is asked seldom, and once for several askers.
    QCoro::Task<std::optional<QByteArray>> portrait(QString account, QString address);

    // conversations

    /// The user writes; called as often as a key is pressed.
    QCoro::Task<Result<>> typing(qint64 conversation);
    /// The user has seen what was written.
    QCoro::Task<Result<>> seen(qint64 conversation);
    /// Takes up or turns down the conversation's invitation.
    QCoro::Task<Result<>> answer(qint64 conversation, bool accept);
    /// Asks \p newcomers in. \return the conversation of the larger circle
    QCoro::Task<Result<Conversation>> invite(qint64 conversation, QStringList newcomers);
    /// Ends our part in it; the next text begins it anew.
    QCoro::Task<Result<>> leave(qint64 conversation);
    /// The conversation with \p recipients, made if missing; needs no connection.
    QCoro::Task<Result<Conversation>> openGroup(QString account, QStringList recipients);

private:
    using Visit = std::unique_ptr<AccountConnection::Visit>;
    using Person = std::pair<QString, QString>; ///< account and address

    [[nodiscard]] Result<Visit> visit(const QString &account) const;
    [[nodiscard]] Result<Visit> visit(const std::optional<Conversation> &conversation) const;
    /// The members of a conversation, as its name is made of: canonical, sorted, without ourselves.
    [[nodiscard]] Result<QStringList> circle(const std::optional<Account> &account,
                                             const QStringList &recipients) const;
    QCoro::Task<std::optional<Account>> account(QString id);
    QCoro::Task<std::optional<QByteArray>> fetchPortrait(Person whose, std::optional<StoredPortrait> known);

    Store &m_store;
    Connections &m_connections;
    const BackendCatalog &m_catalog;
    QHash<Person, QFuture<std::optional<QByteArray>>> m_portraits; ///< on their way
    QHash<Person, QDeadlineTimer> m_failed; ///< until then they are not asked for again
};

} // namespace Parlance
