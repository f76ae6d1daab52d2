// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/delivery.h"
#include "backends/error.h"
#include "backends/presence.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace Parlance {

/// Something that came with a message. Shown as a tile; never fetched by itself.
struct MediaSeen
{
    QUrl url;
    QString contentType; ///< as the service says; may be empty

    bool operator==(const MediaSeen &) const = default;
};

/// A message exists at the service: a new one for us, or one of our own,
/// sent from here or from anywhere else.
struct MessageSeen
{
    QString conversation; ///< the service's name for the conversation
    QString remoteId;
    QString sender;         ///< address; empty for our own
    QStringList recipients; ///< addresses: all who got it of our own, else who did beside us
    QString body;           ///< null, not just empty: not told (a log of our own messages without texts)
    QDateTime sentAt;       ///< UTC, by the server's clock; invalid if the service does not say
    Delivery::State state = Delivery::Delivered;
    std::optional<Error> problem = {}; ///< with Delivery::Failed
    QList<MediaSeen> media = {};
    int segments = 0;       ///< 0: not known
    QString ourId = {};     ///< OutgoingMessage::id, where the service says it back; empty: it does not
    QString replyTo = {};   ///< remote id of the message it answers
    QString writtenAs = {}; ///< our own text before the service rewrote it into \c body; null: it did not
};

/// News of one of our messages. Moves it forward only.
struct DeliveryReported
{
    QString remoteId;
    Delivery::State state = Delivery::Sent;
    QDateTime at = {};                 ///< UTC; invalid: now
    std::optional<Error> problem = {}; ///< with Delivery::Failed; with any other state a warning
    bool isFinal = false;              ///< nothing better will come (an MMS never gets past Sent)
};

/// The service has a second name for one of our messages.
struct AliasSeen
{
    QString remoteId; ///< the name we know
    QString alias;    ///< the other one
};

/// Somebody can be written free words to until then; later only templates. Only with Capability::Sessions.
/// Comes after the message that made it so: a conversation that is not known yet has none.
struct SessionSeen
{
    QString conversation;
    QDateTime until; ///< UTC; moves forward only
};

/// The account has this address, too, to send from.
struct SenderSeen
{
    QString address;
    QString name = {};
};

/// The recipient asked for silence, or takes it back. Comes before the message that said so.
struct OptOutSeen
{
    QString address;
    bool optedOut = true;
    QString remoteId = {}; ///< of the message that said so
};

/// Somebody as the service describes them.
struct ContactSeen
{
    QString address;
    QString name;          ///< empty: not told
    QJsonObject card = {}; ///< "title", "department", "company", "office" texts; "emails" a list of
                           ///< texts, "phones" of {"kind","number"}; what is missing was not told
    std::optional<QStringList> groups = {}; ///< of the user's own list that it is in; nothing: not told
};

/// The user's own list of contacts at the service, whole: nobody else is in it.
struct RosterSeen
{
    QStringList addresses;
};

/// Whether somebody can be spoken to now.
struct PresenceSeen
{
    QString address; ///< empty: ourselves, as the others see us
    Presence::Availability availability = Presence::Unknown;
    QString activity = {};     ///< in the service's words, may be empty
    QDateTime lastActive = {}; ///< UTC; invalid: not told
};

/// What somebody wants others to know.
struct NoteSeen
{
    QString address; ///< empty: ourselves
    QString text;    ///< empty: nothing any more
};

/// Somebody wants to speak with us, and the user is to decide.
struct InvitationSeen
{
    QString conversation;
    QString sender = {};     ///< address
    QStringList others = {}; ///< addresses: who else is there
    QString invitation = {}; ///< for PeopleBackend::answer(); empty: it is over
    QDateTime until = {};    ///< UTC: then it ends by itself
};

/// Who is in a conversation right now, without us. Told, not stored.
struct AttendanceSeen
{
    QString conversation;
    QStringList present; ///< addresses; empty: the service has closed it, the next text opens it anew
};

/// Told, not stored.
struct TypingSeen
{
    QString conversation;
    QString sender;
    bool typing = true;
};

using Event =
    std::variant<MessageSeen, DeliveryReported, AliasSeen, SessionSeen, SenderSeen, OptOutSeen, ContactSeen,
                 RosterSeen, PresenceSeen, NoteSeen, InvitationSeen, AttendanceSeen, TypingSeen>;

/// What we know so far, for the backend to go on from.
struct SyncPoint
{
    QString cursor;             ///< written and read by the backend only; empty: the first round
    QStringList unsettled = {}; ///< remote ids of our messages that still wait for news, newest first
    std::optional<QDateTime> lookBackTo = {}; ///< list our own messages back to here: one's fate is unknown
    QStringList lookAmong = {};               ///< the recipients of those messages
    QStringList lookFor = {};                 ///< their texts, as they were written
};

/// What happened since a SyncPoint.
struct EventBatch
{
    QList<Event> events;
    /// For the next SyncPoint, which so tells whether this was stored: another one than before, unless all of
    /// it is told again anyhow.
    QString cursor;
    std::chrono::milliseconds restFor = {}; ///< leave the service in peace at least that long
    bool isBacklog = false;                 ///< old news from before we came; not worth a notification
    bool hasMore = false;                   ///< ask again at once: this was one page of several
    bool lookedBack = false; ///< the own messages that SyncPoint asked for were listed completely
    std::chrono::seconds clockAhead = {}; ///< how far the server's clock is ahead of ours
};

} // namespace Parlance
