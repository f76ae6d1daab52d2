// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/delivery.h"
#include "backends/error.h"

#include <QDateTime>
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
    QStringList recipients; ///< addresses, for our own messages
    QString body;           ///< null, not just empty: not told (a log of our own messages without texts)
    QDateTime sentAt;       ///< UTC, by the server's clock; invalid if the service does not say
    Delivery::State state = Delivery::Delivered;
    std::optional<Error> problem = {}; ///< with Delivery::Failed
    QList<MediaSeen> media = {};
    int segments = 0; ///< 0: not known
};

/// News of one of our messages. Moves it forward only.
struct DeliveryReported
{
    QString remoteId;
    Delivery::State state = Delivery::Sent;
    QDateTime at = {}; ///< UTC; invalid: now
    std::optional<Error> problem = {};
    bool isFinal = false; ///< nothing better will come (an MMS never gets past Sent)
};

/// The recipient asked for silence, or takes it back. Comes before the message that said so.
struct OptOutSeen
{
    QString address;
    bool optedOut = true;
    QString remoteId = {}; ///< of the message that said so
};

struct ContactSeen
{
    QString address;
    QString name;
    bool available = false;
};

/// Told, not stored.
struct TypingSeen
{
    QString conversation;
    QString sender;
    bool typing = true;
};

using Event = std::variant<MessageSeen, DeliveryReported, OptOutSeen, ContactSeen, TypingSeen>;

/// What we know so far, for the backend to go on from.
struct SyncPoint
{
    QString cursor;             ///< written and read by the backend only; empty: the first round
    QStringList unsettled = {}; ///< remote ids of our messages that still wait for news, newest first
    std::optional<QDateTime> lookBackTo = {}; ///< list our own messages back to here: one's fate is unknown
    QStringList lookAmong = {};               ///< the recipients of those messages
};

/// What happened since a SyncPoint.
struct EventBatch
{
    QList<Event> events;
    QString cursor;                         ///< for the next SyncPoint
    std::chrono::milliseconds restFor = {}; ///< leave the service in peace at least that long
    bool isBacklog = false;                 ///< old news from before we came; not worth a notification
    bool hasMore = false;                   ///< ask again at once: this was one page of several
    bool lookedBack = false; ///< the own messages that SyncPoint asked for were listed completely
    std::chrono::seconds clockAhead = {}; ///< how far the server's clock is ahead of ours
};

} // namespace Parlance
