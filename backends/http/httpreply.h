// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/export.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>
#include <QJsonDocument>
#include <QNetworkReply>

namespace Parlance {

/// What a server answered: at least a status line and headers.
struct PARLANCE_BACKENDS_EXPORT HttpReply
{
    int status = 0;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    QString phrase = {};    ///< the status in the server's words
    bool isComplete = true; ///< false: the body was cut, by the net or by our limits

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< case does not matter; empty if absent
    [[nodiscard]] bool isJson() const;                          ///< by its Content-Type
    [[nodiscard]] QDateTime serverTime() const;                 ///< its Date header, UTC; may be invalid

    /// The body as JSON; Unanswered when it is none, is cut, or nests deeper
    /// than 64. A whole number beyond 64 bits is a text in it. A large body is parsed on another thread.
    [[nodiscard]] QCoro::Task<Result<QJsonDocument>> json() const;
};

/// What a status that is not 2xx means for a request, the same for every
/// service: the table in 1.4 of the reliability guide.
/// \param changesSomething false for a GET, whose repetition harms nobody: what
///        would be Unanswered for a change is Unreachable (try later) for it
[[nodiscard]] PARLANCE_BACKENDS_EXPORT Error errorFrom(const HttpReply &reply, bool changesSomething);

} // namespace Parlance
