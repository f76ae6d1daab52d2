// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Parlance::Sandbox {

/// How this Voluble behaves where the real one varies or is not documented.
/// POST /_sandbox/voluble/options takes the properties' names as keys.
struct VolubleOptions
{
    Q_GADGET
    Q_PROPERTY(Dialect dialect MEMBER dialect)
    Q_PROPERTY(bool jsend MEMBER jsend)
    Q_PROPERTY(QString organization MEMBER organization)
    Q_PROPERTY(QString user MEMBER user)
    Q_PROPERTY(QStringList scopes MEMBER scopes)
    Q_PROPERTY(std::chrono::seconds tokenLasts MEMBER tokenLasts)
    Q_PROPERTY(Pace pace MEMBER pace)
    Q_PROPERTY(std::chrono::milliseconds stepEvery MEMBER stepEvery)
    Q_PROPERTY(FlatTime flatTime MEMBER flatTime)
    Q_PROPERTY(int flatPage MEMBER flatPage)
    Q_PROPERTY(bool mixesDirections MEMBER mixesDirections)
    Q_PROPERTY(int credits MEMBER credits)
    Q_PROPERTY(bool wideText MEMBER wideText)
    Q_PROPERTY(int lateList MEMBER lateList)
    Q_PROPERTY(bool turnsTies MEMBER turnsTies)
    Q_PROPERTY(int restlessLists MEMBER restlessLists)
    Q_PROPERTY(bool hidesServicechains MEMBER hidesServicechains)
    Q_PROPERTY(bool lacksKeys MEMBER lacksKeys)

public:
    enum Dialect {
        Both,
        Flat,    ///< only /v1/messages and so on, as documented
        JsonApi, ///< only /v1/orgs/ORGANIZATION/messages and so on, as the newer server
    };
    Q_ENUM(Dialect)

    enum Pace {
        OnRead, ///< a message moves on each time its state was shown
        Timed,  ///< it moves every \c stepEvery
        Manual, ///< it moves by VolubleService::advance()
    };
    Q_ENUM(Pace)

    /// The flat dialect's sent_time.
    enum FlatTime {
        Seconds,
        Milliseconds,
        Text, ///< seconds in a string
        Iso,
        Null,
        Absent,
    };
    Q_ENUM(FlatTime)

    Dialect dialect = Both;
    bool jsend = false; ///< answers are wrapped as {"status","data"}, also on the newer server's paths
    QString organization = QStringLiteral("0a51c7de-6a0f-4d0b-8a55-3c1e7f3b0a00");
    QString user = QStringLiteral("auth0|u1"); ///< whom a token belongs to
    QStringList scopes{QStringLiteral("message:read"), QStringLiteral("message:send"),
                       QStringLiteral("contact:view"), QStringLiteral("servicechain:view")};
    std::chrono::seconds tokenLasts{86'400};
    Pace pace = OnRead;
    std::chrono::milliseconds stepEvery{300};
    FlatTime flatTime = Seconds;
    int flatPage = 100;           ///< how much a page of the flat dialect holds
    bool mixesDirections = false; ///< the flat answer to a send says INBOUND, as the documented sample does
    int credits = -1;             ///< how many messages are paid for; below 0: the organization pays later
    bool wideText = true;         ///< false: the database takes no emoji
    int lateList = 0;             ///< how many lists a new message of ours is missing from
    bool turnsTies = false;       ///< what was created in the same second is listed oldest first
    int restlessLists = 0;        ///< in so many more lists every other one does the opposite
    bool hidesServicechains = false; ///< only administrators see them, as at the last server
    bool lacksKeys = false;          ///< the keys that tokens are checked with cannot be fetched
};

} // namespace Parlance::Sandbox
