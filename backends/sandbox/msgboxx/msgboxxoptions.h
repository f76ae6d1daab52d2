// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

namespace Parlance::Sandbox {

/// How this MsgBoxx behaves where the real one varies or is not documented.
/// POST /_sandbox/msgboxx/options takes the properties' names as keys.
struct MsgBoxxOptions
{
    Q_GADGET
    Q_PROPERTY(QString username MEMBER username)
    Q_PROPERTY(QString password MEMBER password)
    Q_PROPERTY(QString clientHeader MEMBER clientHeader)
    Q_PROPERTY(std::chrono::seconds tokenLife MEMBER tokenLife)
    Q_PROPERTY(ExpiresAt expiresAt MEMBER expiresAt)
    Q_PROPERTY(bool tokenSaysWhen MEMBER tokenSaysWhen)
    Q_PROPERTY(bool oneToken MEMBER oneToken)
    Q_PROPERTY(int usesPerToken MEMBER usesPerToken)
    Q_PROPERTY(int loginRefusal MEMBER loginRefusal)
    Q_PROPERTY(int loginsToLock MEMBER loginsToLock)
    Q_PROPERTY(LetterCase letterCase MEMBER letterCase)
    Q_PROPERTY(bool singularInboxes MEMBER singularInboxes)
    Q_PROPERTY(bool pluralTemplates MEMBER pluralTemplates)
    Q_PROPERTY(bool bareAccount MEMBER bareAccount)
    Q_PROPERTY(bool looseLookup MEMBER looseLookup)
    Q_PROPERTY(ContactPath contactPath MEMBER contactPath)
    Q_PROPERTY(int wrongPathStatus MEMBER wrongPathStatus)
    Q_PROPERTY(int pageSize MEMBER pageSize)
    Q_PROPERTY(RecordCount recordCount MEMBER recordCount)
    Q_PROPERTY(int countElsewhere MEMBER countElsewhere)
    Q_PROPERTY(Order order MEMBER order)
    Q_PROPERTY(Bounds bounds MEMBER bounds)
    Q_PROPERTY(int lateList MEMBER lateList)
    Q_PROPERTY(DirectionMark directionMark MEMBER directionMark)
    Q_PROPERTY(bool flags MEMBER flags)
    Q_PROPERTY(bool statusLags MEMBER statusLags)
    Q_PROPERTY(bool pendingFirst MEMBER pendingFirst)
    Q_PROPERTY(Pace pace MEMBER pace)
    Q_PROPERTY(std::chrono::milliseconds stepEvery MEMBER stepEvery)
    Q_PROPERTY(bool trailingBlank MEMBER trailingBlank)
    Q_PROPERTY(int windowStatus MEMBER windowStatus)
    Q_PROPERTY(BroadcastAnswer broadcastAnswer MEMBER broadcastAnswer)
    Q_PROPERTY(int broadcastReads MEMBER broadcastReads)
    Q_PROPERTY(ErrorBody errorBody MEMBER errorBody)

public:
    /// How a login says when its token ends.
    enum class ExpiresAt {
        IsoZone,          ///< "2026-02-03T09:30:00.000Z"
        IsoOffset,        ///< the same moment as "2026-02-03T11:30:00.000+02:00"
        IsoNoZone,        ///< "2026-02-03T09:30:00", in UTC
        SecondsText,      ///< "1770111000"
        MillisecondsText, ///<
        Seconds,          ///< a number
        Milliseconds,     ///<
        Unreadable,       ///< "in a while"
        Null,             ///<
        Absent,           ///<
    };
    Q_ENUM(ExpiresAt)

    enum class LetterCase {
        Published, ///< as documented, where apiAccountId is also apiAccountid, and dateTime datetime
        Lower,     ///<
        Upper,     ///<
        Pascal,    ///< ApiAccountId
    };
    Q_ENUM(LetterCase)

    enum class ContactPath {
        Both,    ///< POST /contact and POST /contact/
        Slash,   ///< the second only
        NoSlash, ///< the first only
    };
    Q_ENUM(ContactPath)

    /// What paging.recordCount counts.
    enum class RecordCount {
        OfPage,
        OfAll,
        Absent
    };
    Q_ENUM(RecordCount)

    enum class Order {
        NewestFirst,
        OldestFirst,
        Shuffled
    };
    Q_ENUM(Order)

    /// Whether fromDate and toDate themselves belong to what they limit.
    enum class Bounds {
        Inclusive,
        HalfOpen,
        Exclusive,
        Seconds, ///< of the dates as of the messages only the whole ones count
        Ignored  ///< all is listed, whatever they say
    };
    Q_ENUM(Bounds)

    /// What tells messages to us from messages by us.
    enum class DirectionMark {
        None,
        Direction, ///< "direction": "inbound" or "outbound"
        Inbound,   ///< "inbound": true or false
        IsInbound, ///<
        Incoming,  ///<
        Type,      ///< "type": "Inbound" or "Outbound"
        From,      ///< "from": the writer's number
        Received,  ///< the status of those to us
        Unread,    ///<
    };
    Q_ENUM(DirectionMark)

    enum class Pace {
        OnRead, ///< a message moves on each time its status was shown
        Timed,  ///< it moves every \c stepEvery
        Manual, ///< it moves by MsgBoxxService::advance()
    };
    Q_ENUM(Pace)

    /// How the answer to a broadcast shows what is not known yet.
    enum class BroadcastAnswer {
        Missing,
        Null,
        Whole
    };
    Q_ENUM(BroadcastAnswer)

    /// Where a refusal has its words.
    enum class ErrorBody {
        Problem,          ///< problem+json with "errors": {"field": ["words"]}
        ErrorList,        ///< "errors": ["words"]
        Detail,           ///<
        Title,            ///<
        Message,          ///<
        ErrorDescription, ///<
        Error,            ///<
        Text,             ///< text/plain
        Empty,            ///< nothing at all
    };
    Q_ENUM(ErrorBody)

    QString username = QStringLiteral("desk@example.com");
    QString password = QStringLiteral("sandbox-password");
    QString clientHeader; ///< "Name: value": what a login must have beside the password; empty: nothing
    std::chrono::seconds tokenLife{3600};
    ExpiresAt expiresAt = ExpiresAt::IsoZone;
    bool tokenSaysWhen = true; ///< the JWT has its "exp"
    bool oneToken = false;     ///< a login ends the token before
    int usesPerToken = 0;      ///< how many requests a token is good for; 0: any
    int loginRefusal = 401;    ///< for a wrong name or password
    int loginsToLock = 0;      ///< how many wrong ones in a row lock the account; 0: never

    LetterCase letterCase = LetterCase::Published;
    bool singularInboxes = false; ///< the list is at /inbox, not at /inboxes
    bool pluralTemplates = false; ///< the list is at /templates, not at /template
    bool bareAccount = false;     ///< GET /apiaccount/{id} is no list
    bool looseLookup = false;     ///< a contact is found by the beginning of its number, in any API account
    ContactPath contactPath = ContactPath::Both;
    int wrongPathStatus = 404; ///< of the path that \c contactPath leaves out

    int pageSize = 100;
    RecordCount recordCount = RecordCount::OfPage;
    int countElsewhere = 0; ///< recordCount counts that many more, which are in no list
    Order order = Order::NewestFirst;
    Bounds bounds = Bounds::Inclusive;
    int lateList = 0; ///< how many lists a new message of ours is missing from
    DirectionMark directionMark = DirectionMark::None;

    bool flags = true;         ///< isSent, isDelivered and isRead
    bool statusLags = false;   ///< the status stays "Sent", only the flags tell
    bool pendingFirst = false; ///< the answer to a message says "Pending"
    Pace pace = Pace::OnRead;
    std::chrono::milliseconds stepEvery{300};
    bool trailingBlank = false; ///< each of our texts gets one, as in the published example
    int windowStatus = 0;       ///< of a session message to who has not written for a day; 0: it is taken
    BroadcastAnswer broadcastAnswer = BroadcastAnswer::Missing;
    int broadcastReads = 1; ///< how often a broadcast is looked at before it has a message; with OnRead
    ErrorBody errorBody = ErrorBody::Problem;
};

} // namespace Parlance::Sandbox
