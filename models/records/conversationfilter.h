// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace Parlance {

/// Which conversations a list shows.
class ConversationFilter : public QObject // a class only so that QML can name the values
{
    Q_OBJECT

public:
    enum Kind {
        All,    ///< that are not archived
        Unread, ///< of these, with messages to read or marked as unread
        Drafts, ///< with a text that was not sent, archived or not
        Archived,
    };
    Q_ENUM(Kind)

    ConversationFilter() = delete;
};

/// How many conversations each of these lists has, of one account or of all.
struct ConversationCounts
{
    int all = 0;
    int unread = 0;
    int drafts = 0;
    int archived = 0;

    bool operator==(const ConversationCounts &) const = default;
};

} // namespace Parlance
