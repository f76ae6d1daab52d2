// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/delivery.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>

#include <algorithm>

namespace Parlance {

/// Somebody in a conversation, without ourselves.
struct Participant
{
    Q_GADGET
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool optedOut MEMBER optedOut)
    Q_PROPERTY(bool blocked MEMBER blocked)

public:
    QString address;       ///< canonical
    QString name;          ///< of the contact; may be empty
    bool optedOut = false; ///< asked for silence
    bool blocked = false;  ///< see Contact::blocked

    bool operator==(const Participant &) const = default;
};

/// One conversation as its row in the list shows it. The summary (preview to
/// waitingSince) is set by the transaction that changes a message.
struct Conversation
{
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString remoteId MEMBER remoteId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString preview MEMBER preview)
    Q_PROPERTY(bool previewOutgoing MEMBER previewOutgoing)
    Q_PROPERTY(Parlance::Delivery::State previewDelivery MEMBER previewDelivery)
    Q_PROPERTY(QDateTime lastActivity MEMBER lastActivity)
    Q_PROPERTY(int unread MEMBER unread)
    Q_PROPERTY(QDateTime waitingSince MEMBER waitingSince)
    Q_PROPERTY(QString draft MEMBER draft)
    Q_PROPERTY(int draftCursor MEMBER draftCursor)
    Q_PROPERTY(qint64 draftReply MEMBER draftReply)
    Q_PROPERTY(QStringList draftMedia MEMBER draftMedia)
    Q_PROPERTY(QString invitation MEMBER invitation)
    Q_PROPERTY(QString invitedBy MEMBER invitedBy)
    Q_PROPERTY(QDateTime invitedUntil MEMBER invitedUntil)
    Q_PROPERTY(QDateTime openUntil MEMBER openUntil)
    Q_PROPERTY(qint64 stopDenied MEMBER stopDenied)
    Q_PROPERTY(QDateTime place MEMBER place)
    Q_PROPERTY(int pinned MEMBER pinned)
    Q_PROPERTY(QDateTime mutedUntil MEMBER mutedUntil)
    Q_PROPERTY(bool archived MEMBER archived)
    Q_PROPERTY(bool markedUnread MEMBER markedUnread)
    Q_PROPERTY(QString previewSender MEMBER previewSender)
    Q_PROPERTY(QString previewMedia MEMBER previewMedia)
    Q_PROPERTY(QString previewFile MEMBER previewFile)

public:
    qint64 id = 0;
    QString account;  ///< id
    QString remoteId; ///< the service's name for it
    QString title;    ///< the participants' names, or their addresses
    QString preview;  ///< beginning of the newest message, one line
    bool previewOutgoing = false;
    Delivery::State previewDelivery = Delivery::Queued; ///< of the newest message
    QDateTime lastActivity;                             ///< UTC
    int unread = 0;
    QDateTime waitingSince; ///< UTC, of the first message from them that nobody answered; invalid: none
    QString draft;          ///< typed and not sent
    int draftCursor = 0;    ///< where its writer is, in UTF-16 units
    qint64 draftReply = 0;  ///< the message that it answers; 0: none
    QStringList draftMedia; ///< web addresses of what is to go with it
    QString invitation;     ///< the service's name for one that the user is to answer; empty: none
    QString invitedBy;      ///< address
    QDateTime invitedUntil; ///< UTC: then it ends by itself
    QDateTime openUntil;    ///< UTC: until then free words get through; invalid: not told
    qint64 stopDenied = 0;  ///< up to this message none asks for silence, as the user says
    QDateTime place; ///< by which the list is ordered: of the last activity, but the pinned ones come first
    int pinned = 0;  ///< the higher, the higher it stands; 0: not pinned
    QDateTime mutedUntil; ///< UTC; invalid: not muted
    bool archived = false;
    bool markedUnread = false; ///< by the user, though nothing in it is to be read
    QString previewSender;     ///< address of who wrote the newest message; empty: we
    QString previewMedia; ///< content type of its first attachment, "*/*" if not told; empty: it has none
    QString previewFile;  ///< the attachment's file name, if it has one
    QList<Participant> participants; ///< from their own table
    QDateTime scheduled; ///< UTC, when the next message leaves that waits for its time; invalid: none does

    [[nodiscard]] bool hasDraft() const { return !draft.isEmpty() || !draftMedia.isEmpty(); }
    /// It is with one whom the user does not want to hear. Groups go on: the others did nothing.
    [[nodiscard]] bool isBlocked() const
    {
        return participants.size() == 1 && participants.constFirst().blocked &&
               participants.constFirst().address == remoteId;
    }
    /// Somebody in it asked for no more messages.
    [[nodiscard]] bool wantsSilence() const
    {
        return std::any_of(participants.begin(), participants.end(),
                           [](const Participant &participant) { return participant.optedOut; });
    }
    [[nodiscard]] bool isMuted(const QDateTime &now) const
    {
        return mutedUntil.isValid() && mutedUntil > now;
    }
    [[nodiscard]] bool waitsForReader() const { return !archived && (unread > 0 || markedUnread); }
    /// Muted until then is muted for ever.
    [[nodiscard]] static QDateTime always() { return QDateTime(QDate(9999, 12, 31), QTime(), Qt::UTC); }

    bool operator==(const Conversation &) const = default;
};

} // namespace Parlance
