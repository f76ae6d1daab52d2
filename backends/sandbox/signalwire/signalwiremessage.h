// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Parlance::Sandbox {

struct SignalWireOptions;

/// A message as SignalWire keeps it. What becomes of one of ours follows from the last four
/// digits of its recipient:
///
///     0001  undelivered, 30003 (unreachable)     0005  undelivered, 30007 (filtered)
///     0002  failed, 30008 (unknown)              0006  stays sent, no receipt comes
///     0003  failed, 21610 (opted out)            0007  422 max_queued_messages_exceeded
///     0004  422 invalid_to_number                0008  422 insufficient_balance_to_send_message
///
/// Any other is delivered; an MMS stays sent.
struct SignalWireMessage
{
    QString id;  ///< in the REST API
    QString sid; ///< in the compatibility API
    QString from;
    QString to;
    std::optional<QString> body; ///< nothing: filtered as spam
    QStringList media;           ///< http(s) or data URLs
    bool inbound = false;
    bool mms = false;
    QString statusCallback;
    QDateTime created;
    QDateTime updated;
    QDateTime sent;     ///< invalid as long as it has not left
    QStringList course; ///< the statuses it goes through
    qsizetype step = 0; ///< where on its course it is
    QString errorCode;  ///< told at the end of the course
    QString errorMessage;
    int timesHidden = 0;   ///< how often the log said Not Found
    int timesUnlisted = 0; ///< how many lists left it out

    [[nodiscard]] QString status() const { return course.value(step); }
    [[nodiscard]] bool isSettled() const { return step + 1 >= course.size(); }
    [[nodiscard]] bool isWhatsApp() const;
    [[nodiscard]] int segments() const;

    /// Sets course and error by the recipient's number.
    void plan();
    /// One step further on its course.
    void advance(const QDateTime &when);

    /// As POST /messaging/messages answers.
    [[nodiscard]] QJsonObject toRest(const SignalWireOptions &options) const;
    /// As in /messaging/logs: without text and media.
    [[nodiscard]] QJsonObject toLog(const SignalWireOptions &options) const;
    /// As in the compatibility list.
    [[nodiscard]] QJsonObject toCompat(const SignalWireOptions &options) const;
    /// All there is to know, for tests.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace Parlance::Sandbox
