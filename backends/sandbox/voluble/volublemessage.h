// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/voluble/volubleitem.h"

#include <QDateTime>
#include <QStringList>

namespace Parlance::Sandbox {

struct VolubleOptions;

/// A message as Voluble keeps it. What becomes of one of ours follows from the last four digits
/// of its contact's number:
///
///     0001  MSG_FAILED     0006  stays MSG_DELIVERED_SERVICE     0007  MSG_READ
///
/// Any other ends as MSG_DELIVERED_USER.
struct VolubleMessage
{
    QString id = {};
    QString contact = {}; ///< its id
    QString body = {};
    QString servicechain = {}; ///< empty for an inbound one
    QString replyTo = {};      ///< empty: it answers none
    bool inbound = false;
    QDateTime created = {};
    QDateTime sent = {};     ///< invalid as long as it has not left, and for an inbound one
    QStringList course = {}; ///< the states it goes through
    qsizetype step = 0;      ///< where on its course it is
    int timesUnlisted = 0;   ///< how many lists left it out

    [[nodiscard]] QString state() const { return course.value(step); }
    [[nodiscard]] bool isSettled() const { return step + 1 >= course.size(); }

    /// Sets the course by the contact's number.
    void plan(const QString &phone);
    /// One step further on its course.
    void advance(const QDateTime &when);

    /// \param fresh it is the answer to the request that made it
    [[nodiscard]] VolubleItem item(const VolubleOptions &options, bool fresh = false) const;
    /// All there is to know, for tests.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace Parlance::Sandbox
