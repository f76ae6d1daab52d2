// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace Parlance {

/// How the user wants to have conversations filed. What is not set stays as it is.
struct Filing
{
    std::optional<bool> pinned;          ///< newly pinned ones stand above the others
    std::optional<QDateTime> mutedUntil; ///< UTC; invalid: not muted. Conversation::always()
    std::optional<bool> archived;        ///< an archived one is not pinned
    std::optional<bool> unread;          ///< marked so; false: read, with all its messages
};

/// How one conversation was filed before, to put it back.
struct Filed
{
    qint64 conversation = 0;
    int pinned = 0;
    QDateTime mutedUntil;
    bool archived = false;
    bool markedUnread = false;
    QList<qint64> read = {}; ///< messages that were not read before
};

} // namespace Parlance
