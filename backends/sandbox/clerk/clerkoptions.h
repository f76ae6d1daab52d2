// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

namespace Parlance::Sandbox {

/// How this Clerk Chat behaves where the real one varies or is not documented.
/// POST /_sandbox/clerk/options takes the properties' names as keys.
struct ClerkOptions
{
    Q_GADGET
    Q_PROPERTY(QString apiKey MEMBER apiKey)
    Q_PROPERTY(Pace pace MEMBER pace)
    Q_PROPERTY(std::chrono::milliseconds stepEvery MEMBER stepEvery)
    Q_PROPERTY(QString nextId MEMBER nextId)
    Q_PROPERTY(bool textIds MEMBER textIds)
    Q_PROPERTY(bool numericConversations MEMBER numericConversations)
    Q_PROPERTY(bool failsAtOnce MEMBER failsAtOnce)
    Q_PROPERTY(bool flat MEMBER flat)
    Q_PROPERTY(bool mock MEMBER mock)
    Q_PROPERTY(bool shoutsStatus MEMBER shoutsStatus)
    Q_PROPERTY(bool showsMedia MEMBER showsMedia)
    Q_PROPERTY(int pageBase MEMBER pageBase)
    Q_PROPERTY(int pageSize MEMBER pageSize)
    Q_PROPERTY(bool ignoresPage MEMBER ignoresPage)
    Q_PROPERTY(bool ignoresEnd MEMBER ignoresEnd)
    Q_PROPERTY(bool oldestFirst MEMBER oldestFirst)
    Q_PROPERTY(Stamp sortsBy MEMBER sortsBy)
    Q_PROPERTY(Stamp filtersBy MEMBER filtersBy)
    Q_PROPERTY(bool excludesBounds MEMBER excludesBounds)
    Q_PROPERTY(int lateList MEMBER lateList)
    Q_PROPERTY(Links links MEMBER links)
    Q_PROPERTY(QString linksTo MEMBER linksTo)
    Q_PROPERTY(Total total MEMBER total)
    Q_PROPERTY(Refusals refusals MEMBER refusals)
    Q_PROPERTY(int busy MEMBER busy)
    Q_PROPERTY(Patience patience MEMBER patience)
    Q_PROPERTY(std::chrono::seconds patienceLasts MEMBER patienceLasts)

public:
    enum Pace {
        OnRead, ///< a message moves on each time its status was shown
        Timed,  ///< it moves every \c stepEvery
        Manual, ///< it moves by ClerkService::advance()
    };
    Q_ENUM(Pace)

    enum Stamp {
        Created,
        Updated
    };
    Q_ENUM(Stamp)

    enum Links {
        Relative, ///< "/public/messages?…"
        Absolute, ///< "http://host:port/public/messages?…"
        Absent,   ///< no "links" at all
        Null,     ///< three nulls
        Empty,    ///< three empty texts
    };
    Q_ENUM(Links)

    enum Total {
        Exact,
        OfPage, ///< only what this page holds
        AsText, ///< "120"
        Untold, ///< no "total"
    };
    Q_ENUM(Total)

    /// What the body of a refusal looks like; none is published.
    enum Refusals {
        Bodiless,
        Nest,        ///< {"statusCode","message":"…","error"}
        NestList,    ///< the same with a list of messages
        ErrorText,   ///< {"error":"…"}
        ErrorObject, ///< {"error":{"message":"…"}}
        ErrorList,   ///< {"errors":[{"message":"…"}]}
        Detail,      ///< {"detail":"…"}
        Code,        ///< {"code":"…"}
        Plain,       ///< text/plain
    };
    Q_ENUM(Refusals)

    /// How a 429 asks for patience.
    enum Patience {
        NoHeader,
        InSeconds,
        ByDate
    };
    Q_ENUM(Patience)

    QString apiKey = QStringLiteral("ck_sandbox_0123456789");
    Pace pace = OnRead;
    std::chrono::milliseconds stepEvery{300};
    QString nextId = QStringLiteral("81234567"); ///< digits, as many as you like; one more each time
    bool textIds = false;                        ///< "1" for 1
    bool numericConversations = false;           ///< 5521 for "5521"
    bool failsAtOnce = false;                    ///< a 201 says failed already, whoever it is for
    bool flat = false;                           ///< a 201 holds the message itself, without "data" around it
    bool mock = false;         ///< sends are answered as a mock made of the OpenAPI document does
    bool shoutsStatus = false; ///< DELIVERED
    bool showsMedia = false;   ///< messages have "mediaUrls"
    int pageBase = 1;          ///< the first page's number
    int pageSize = 50;         ///< a page holds no more, whatever limit is asked for
    bool ignoresPage = false;  ///< every page is the first
    bool ignoresEnd = false;   ///< "end" is no bound
    bool oldestFirst = false;
    Stamp sortsBy = Created;
    Stamp filtersBy = Created;   ///< what "start" and "end" compare
    bool excludesBounds = false; ///< neither "start" nor "end" itself is within
    int lateList = 0;            ///< how many lists a new message of ours is missing from
    Links links = Relative;
    QString linksTo; ///< "http://elsewhere": where absolute links point; empty: to us
    Total total = Exact;
    Refusals refusals = Bodiless;
    int busy = 0; ///< how many of the next requests get a 429
    Patience patience = InSeconds;
    std::chrono::seconds patienceLasts{2};
};

} // namespace Parlance::Sandbox
