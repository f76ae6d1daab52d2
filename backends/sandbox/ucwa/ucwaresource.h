// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Parlance::Sandbox {

/// A resource in the making: properties, links, embedded resources.
class UcwaResource
{
public:
    UcwaResource(const QString &rel, const QString &self);

    UcwaResource &with(const QString &property, const QJsonValue &value);
    UcwaResource &link(const QString &rel, const QString &href);
    UcwaResource &link(const QString &rel, const QString &href, const QString &title);
    /// A list of links of the same rel.
    UcwaResource &links(const QString &rel, const QStringList &hrefs);
    UcwaResource &embed(const QString &rel, const QJsonValue &resource);

    /// The links and the embedded resources come along only if there are any.
    [[nodiscard]] QJsonObject json() const;
    operator QJsonObject() const { return json(); } // so that it can be returned as it stands

private:
    QJsonObject m_properties;
    QJsonObject m_links;
    QJsonObject m_embedded;
};

/// {"code","subcode"} as the server refuses with.
[[nodiscard]] Response ucwaError(int status, const QString &code, const QString &subcode = {});
[[nodiscard]] Response ucwaNotFound();
[[nodiscard]] Response ucwaInvalid(const QString &parameter);

/// 204
[[nodiscard]] Response ucwaDone();
/// 201 and a place
[[nodiscard]] Response ucwaCreated(const QString &location);

/// "RemoteFailure/Declined" as it stands beside an event; empty: none.
[[nodiscard]] QJsonObject ucwaReason(const QString &codes);

/// A parameter in the query or in the JSON body, by its name in any case.
[[nodiscard]] QJsonValue ucwaParameter(const Request &request, const QString &name);

/// \p moment as the protocol writes it.
[[nodiscard]] QString ucwaDate(const QDateTime &moment);

/// "bo@example.com" of "sip:Bo@example.com": how people are told apart.
[[nodiscard]] QString ucwaAddress(const QString &uri);

/// A data URI, encoded as forms are.
[[nodiscard]] QString ucwaDataUri(const QString &mediaType, const QString &text, bool base64 = false);

/// The text of a data URI, and its media type.
struct UcwaData
{
    QString mediaType;
    QString text;
};
[[nodiscard]] std::optional<UcwaData> ucwaData(const QString &uri);

} // namespace Parlance::Sandbox
