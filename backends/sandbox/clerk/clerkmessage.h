// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Parlance::Sandbox {

struct ClerkOptions;

/// A message as Clerk Chat keeps it. What becomes of one of ours follows from the last four
/// digits of its first recipient:
///
///     0001  sent, then failed, 30003 (unreachable)   0006  stays sent, no receipt comes
///     0002  failed with the 201 already, 30008       0007  "rejected" after sent
///     0003  failed with the 201 already, 21610       0008  read in the end
///     0004  "undelivered" after sent                 0009  "queued", a word that nobody knows
///     0005  delivered, with an error text            0010  403, the month's segments are used up
///
/// Any other is delivered.
struct ClerkMessage
{
    QString id;             ///< digits
    QString conversationId; ///< digits
    QString inboxId;
    QString sender;
    QStringList recipients;
    QString body;
    QStringList media;
    QString sentByName;
    bool inbound = false;
    bool seen = false;
    QDateTime created;
    QDateTime updated;
    QStringList course; ///< the statuses it goes through
    qsizetype step = 0; ///< where on its course it is
    QString error;      ///< told at the end of the course
    int errorCode = 0;
    int timesUnlisted = 0; ///< how many lists left it out

    [[nodiscard]] QString status() const { return course.value(step); }
    [[nodiscard]] bool isSettled() const { return step + 1 >= course.size(); }
    [[nodiscard]] QStringList members() const; ///< sorted

    /// Sets course and error by the recipient's number.
    void plan();
    /// One step further on its course.
    void advance(const QDateTime &when);

    /// As the service shows it.
    [[nodiscard]] QJsonObject toJson(const ClerkOptions &options) const;
};

/// A number of any length that JSON is to hold as it stands, and Qt's cannot.
[[nodiscard]] QJsonValue exactNumber(const QString &digits);
/// \p json with the exact numbers in their places.
[[nodiscard]] QByteArray withExactNumbers(const QByteArray &json);

} // namespace Parlance::Sandbox
