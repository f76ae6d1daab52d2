// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

#include <QMetaType>

namespace Parlance::Sandbox {

/// One thing that goes wrong, and with which requests.
///
/// In C++: `server.addFault({.kind = Fault::DropAfterStore, .method = "POST"})`.
/// In JSON: `{"fault":"dropAfterStore","method":"POST"}`, with the members' names as keys.
struct Fault
{
    Q_GADGET

public:
    enum Kind {
        DropBeforeStore, ///< the connection ends, no answer; the service never saw the request
        DropAfterStore,  ///< the connection ends, no answer; the service did what was asked
        HalfAnswer,      ///< stored; head and half of the body, then the connection ends
        CutInStatusLine, ///< stored; "HTTP/1.1 2", then the connection ends
        Slow,            ///< stored at once, answered after \c delay
        Hang,            ///< stored, answered when Server::release() is called
        Html502,         ///< not stored; a gateway's page
        Status,          ///< not stored; \c status, with \c retryAfter if given
        StoreThenStatus, ///< stored; \c status nevertheless
        TruncatedJson,   ///< stored; a whole answer whose JSON is cut in the middle
        HostileJson,     ///< stored; the answer, twisted by \c hostility
        EmptyBody,       ///< not stored; 200 and nothing
        Html200,         ///< not stored; a captive portal's page
        Redirect,        ///< not stored; \c status (302 unless it is a 3xx) to \c location
    };
    Q_ENUM(Kind)

    enum Hostility {
        DeepNesting,    ///< ten thousand arrays in each other around the answer
        WrongTypes,     ///< text for numbers, numbers for text, objects for lists
        HugeNumbers,    ///< every number beyond 2^53, every id a number beyond 2^64
        Nulls,          ///< every value null
        GiantStrings,   ///< the first eight texts a million letters long
        ListAtTop,      ///< the answer inside an array
        NotUtf8,        ///< every text with bytes that are no UTF-8
        LinksElsewhere, ///< every path with another host before it
    };
    Q_ENUM(Hostility)

    Kind kind = DropBeforeStore;
    QByteArray method = {}; ///< empty: any
    QString path = {};      ///< a regular expression, found anywhere in path and query; empty: any
    QByteArray body = {};   ///< found anywhere in the request's body; empty: any
    int times = 1;          ///< how many requests it meets; 0: all
    int status = 500;
    QByteArray retryAfter = {}; ///< seconds or an HTTP date, sent as it stands
    std::chrono::milliseconds delay{1000};
    Hostility hostility = WrongTypes;
    QUrl location = {};
    std::optional<bool> stored = {}; ///< overrides what the kind says about storing

    /// Whether the service gets to see the request.
    [[nodiscard]] bool reachesService() const;
    [[nodiscard]] bool matches(const Request &request) const;

    /// What the peer is told instead of \p real. Kinds that only meddle with how
    /// an answer travels leave it as it is.
    [[nodiscard]] Response answer(Response real) const;

    /// "dropAfterStore": the kind as it stands in JSON and in the journal.
    [[nodiscard]] QString name() const;

    /// \param text a JSON object, or only the name of a kind; nothing if it is neither
    [[nodiscard]] static std::optional<Fault> fromText(const QByteArray &text);
    [[nodiscard]] static std::optional<Fault> fromJson(const QJsonObject &json);
};

/// The answer after \p hostility has been at it.
[[nodiscard]] QByteArray twisted(const QByteArray &json, Fault::Hostility hostility);

} // namespace Parlance::Sandbox
