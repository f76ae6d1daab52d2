// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/ucwa/ucwaerrors.h"
#include "backends/ucwa/ucwaresource.h"

namespace Parlance::Ucwa {

/// One thing that happened at the server (ucwa.md, 5.2).
struct ChannelEvent
{
    enum Type {
        Added,
        Updated,
        Deleted,
        Started,
        Completed,
        Other, ///< a word that we do not know: nothing is done about it
    };

    QString sender; ///< rel of the resource that tells, in lower case
    QString source; ///< its href
    Type type = Other;
    QString rel;   ///< of what it is about, in lower case
    Link link;     ///< of what it is about
    QString inRel; ///< what it entered or left, in lower case; changes the meaning
    QString inHref;
    Resource body;  ///< empty: to be fetched by the link
    QString status; ///< lower case: "success" or "failure"; empty: see the body's state
    Reason reason;

    [[nodiscard]] bool isInvitation() const;    ///< to a conversation of two or of many
    [[nodiscard]] bool isSuccess() const;       ///< by its status, else by the state inside
    [[nodiscard]] QString conversation() const; ///< key of the one it speaks of; empty: of none
};

/// One answer of the event channel.
struct Package
{
    enum Continuation {
        Next,
        Resume, ///< the server has cleaned up after a silent client
        Resync, ///< we asked for what it does not hold
        None,   ///< no link to go on with
    };

    QString self; ///< key of the package; empty: not told
    QString next; ///< href of the next poll
    Continuation continuation = None;
    QList<ChannelEvent> events; ///< in the order in which they happened
};

[[nodiscard]] Package packageFrom(const QJsonObject &json);

} // namespace Parlance::Ucwa
