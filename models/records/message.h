// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/delivery.h"
#include "backends/error.h"
#include "backends/templatetext.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

#include <optional>

namespace Parlance {

/// Something that came or goes with a message. Never fetched by itself.
struct Attachment
{
    Q_GADGET
    Q_PROPERTY(QUrl url MEMBER url)
    Q_PROPERTY(QString contentType MEMBER contentType)

public:
    QUrl url;
    QString contentType; ///< as the service says, of ours as its name tells; may be empty

    bool operator==(const Attachment &) const = default;
};

/// The message that another one answers, as far as a quote shows it.
struct Answered
{
    qint64 id = 0;
    bool outgoing = false;
    QString sender; ///< address
    QString body;   ///< outside text; its beginning
    QList<Attachment> attachments;

    bool operator==(const Answered &) const = default;
};

/// One message as the store knows it. Every property is a column of the table
/// "message".
struct Message
{
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(qint64 conversation MEMBER conversation)
    Q_PROPERTY(QString remoteId MEMBER remoteId)
    Q_PROPERTY(bool outgoing MEMBER outgoing)
    Q_PROPERTY(QString sender MEMBER sender)
    Q_PROPERTY(QString body MEMBER body)
    Q_PROPERTY(QString replyTo MEMBER replyTo)
    Q_PROPERTY(Parlance::Delivery::State delivery MEMBER delivery)
    Q_PROPERTY(std::optional<Parlance::Error> problem MEMBER problem)
    Q_PROPERTY(QDateTime time MEMBER time)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt)
    Q_PROPERTY(QDateTime sentAt MEMBER sentAt)
    Q_PROPERTY(QDateTime deliveredAt MEMBER deliveredAt)
    Q_PROPERTY(QDateTime readAt MEMBER readAt)
    Q_PROPERTY(QDateTime failedAt MEMBER failedAt)
    Q_PROPERTY(QDateTime lookedAt MEMBER lookedAt)
    Q_PROPERTY(QDateTime notBefore MEMBER notBefore)
    Q_PROPERTY(bool held MEMBER held)
    Q_PROPERTY(Consent consent MEMBER consent)
    Q_PROPERTY(int segments MEMBER segments)
    Q_PROPERTY(int attachmentCount MEMBER attachmentCount)
    Q_PROPERTY(std::optional<Parlance::TemplateUse> usedTemplate MEMBER usedTemplate)

public:
    /// Whether it leaves by itself, or only when the user says so. The numbers are stored: never renumber.
    enum Consent {
        NotNeeded = 0,
        IfTheyWrite = 1, ///< it leaves by itself unless they write before its time
        TheyWrote = 2,   ///< so it asks
        Slept = 3,       ///< it asks because the computer slept while it waited
    };
    Q_ENUM(Consent)

    qint64 id = 0;   ///< ours; grows with every message stored
    QString account; ///< id
    qint64 conversation = 0;
    QString remoteId; ///< the service's name for it; empty until it answered
    bool outgoing = false;
    QString sender;  ///< address; our own for outgoing messages, where the service has one
    QString body;    ///< outside text
    QString replyTo; ///< remote id
    Delivery::State delivery = Delivery::Queued;
    std::optional<Error> problem; ///< why it failed or waits; once it was sent: a warning
    QDateTime time;               ///< UTC, by which messages are ordered (then by id)
    QDateTime createdAt;          ///< UTC, written here, or arrived here
    QDateTime sentAt;             ///< UTC, accepted by the service, or sent by them
    QDateTime deliveredAt;        ///< UTC
    QDateTime readAt;             ///< UTC
    QDateTime failedAt;           ///< UTC, when we were told so; the news since then may be better
    QDateTime lookedAt;           ///< UTC, when the service last did not know what became of it
    QDateTime notBefore;          ///< UTC; it does not leave earlier
    bool held = false;            ///< notBefore is the time for undoing, not a wish of the user
    Consent consent = NotNeeded;  ///< while it is queued
    int segments = 0;             ///< texts it was split into; 0: not known
    int attachmentCount = 0;
    std::optional<TemplateUse> usedTemplate; ///< the body is its text with the blanks filled in
    QList<Attachment> attachments;           ///< from their own table
    std::optional<Answered> answered;        ///< whom replyTo names; nothing: we do not know it

    bool operator==(const Message &) const = default;
};

/// The state in the words of the store and of the command line: received,
/// scheduled, held, queued, sending, sent, delivered, read, unknown, failed,
/// cancelled. \param now UTC; a message is scheduled while its time is to come, and again once it was missed
[[nodiscard]] QString stateWord(const Message &message, const QDateTime &now);

/// What the service has to say of a message of ours that went out all the same; null: nothing.
[[nodiscard]] inline const Error *warning(const Message &message)
{
    const bool wentOut = message.outgoing && message.delivery >= Delivery::Sent;
    return wentOut && message.delivery != Delivery::Failed && message.problem ? &*message.problem : nullptr;
}

/// Whether some of a group did not get it.
[[nodiscard]] inline bool isPartly(const Message &message)
{
    const auto *remark = warning(message);
    return remark && remark->reason == Error::PartlyDelivered;
}

/// Whether nothing more will happen to it without the user.
[[nodiscard]] inline bool isFinal(Delivery::State state)
{
    return state == Delivery::Cancelled || state >= Delivery::Failed;
}

/// Whether it can be removed from this computer. Not as long as something happens to it, nor before its
/// service told its name for it: it would come back as another one.
[[nodiscard]] inline bool mayBeRemoved(const Message &message)
{
    const bool isGivenUp = message.delivery == Delivery::Failed || message.delivery == Delivery::Cancelled;
    return !message.outgoing || isGivenUp ||
           (message.delivery >= Delivery::Sent && !message.remoteId.isEmpty());
}

} // namespace Parlance
