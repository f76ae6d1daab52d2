// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace Parlance::Sandbox {

class LateAnswer;

using Header = QPair<QByteArray, QByteArray>;

/// The time at the service. Set it apart from ours to see who trusts the wrong clock.
struct Clock
{
    std::chrono::seconds offset{0};

    [[nodiscard]] QDateTime now() const; ///< UTC
};

/// What a peer asked for, as it came.
struct Request
{
    int number = 0; ///< 1, 2, … since the server began
    QDateTime time; ///< by the server's clock
    QByteArray method;
    QString path;  ///< percent-encoded
    QString query; ///< percent-encoded, without the "?"
    QList<Header> headers;
    QByteArray body;

    /// The path, and the query if there is one.
    [[nodiscard]] QString target() const;
    /// \param name in any case; the value is empty if there is no such header
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// A query parameter, decoded as forms are: a bare "+" is a blank.
    [[nodiscard]] std::optional<QString> parameter(const QString &name) const;
    /// The body, if it is a JSON object.
    [[nodiscard]] std::optional<QJsonObject> json() const;
    /// "http://host:port" as the peer calls us.
    [[nodiscard]] QUrl base() const;
};

/// What a service says to it.
struct Response
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json; charset=utf-8";
    QList<Header> headers = {};
    bool stored = false;                    ///< a message was taken
    QStringList remarks = {};               ///< for the journal
    std::shared_ptr<LateAnswer> later = {}; ///< the answer comes by it; here is only what is known by now

    [[nodiscard]] static Response json(int status, const QJsonObject &object);
    /// {"error":"Not Found"} for 404, and so on.
    [[nodiscard]] static Response error(int status);
    /// Head and body as they go over the wire.
    [[nodiscard]] QByteArray bytes(const QDateTime &date) const;
};

} // namespace Parlance::Sandbox
