// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/ucwa/ucwaresource.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Parlance::Ucwa {

/// Somebody in a server's conversation.
struct Participant
{
    QString address; ///< canonical where it can be
    QString name;    ///< outside text, may be empty
    bool isPresent = true;
};

/// One conversation at the server, which lives for as long as somebody speaks.
/// Ours outlive it: they are told apart by their people only (ucwa.md, 6.7).
struct Talk
{
    QString href; ///< empty: our invitation is on its way
    /// All who have taken part or were asked to, without us; sorted. Together they are our conversation's
    /// name.
    QStringList everyone;
    QHash<QString, Participant> participants; ///< by the key of their href, without us
    QString threadId;
    bool isConference = false;

    // what can be done now; an empty href: nothing
    QString messagingHref;
    QString sendHref;
    QString typingHref;
    QString stopHref;
    QString addMessagingHref;
    QString addParticipantHref;
    QString acknowledgeHref;
    int joins = 0;             ///< how often we asked into it by ourselves
    bool isConnecting = false; ///< messaging is on its way up

    // the invitation that began it
    QString invitation; ///< its key
    bool isIncoming = false;
    bool isAnswered = false; ///< taken up or turned down, here or elsewhere, or over
    QString acceptHref;
    QString declineHref;
    QString firstText;             ///< what it said, until the first message: that one says it again
    QString operationId;           ///< of our own
    std::optional<Error> refusal;  ///< of our own: why it came to nothing
    QStringList toAsk;             ///< addresses that are still to be asked in
    QHash<QString, QString> asked; ///< addresses that were, and have not answered, by operation id
    QStringList absent;            ///< addresses that did not want to, or could not

    // our text on its way there, if there is one: the contract sends one at a time
    bool isSending = false;
    QString sendingText;
    QString sendingId;
    QStringList ours; ///< keys of the messages that we know to be from here, the youngest last

    /// Our name for the conversation.
    [[nodiscard]] QString name() const { return everyone.join(u','); }
    void include(const QString &address);
    [[nodiscard]] QStringList others(const QString &sender) const; ///< beside \p sender
    [[nodiscard]] QStringList present() const;                     ///< addresses
    [[nodiscard]] bool canSend() const { return !sendHref.isEmpty(); }
    /// Takes over what \p messaging says can be done.
    void setMessaging(const Resource &messaging);
    void endMessaging();

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Talk fromJson(const QJsonObject &json);
};

/// A person's own address, canonical where it can be; \p otherwise if it has none.
[[nodiscard]] QString addressFrom(const Resource &person, const QString &otherwise = {});

} // namespace Parlance::Ucwa
