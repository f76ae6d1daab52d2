// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/reading.h"

#include "backends/http/json.h"

#include <QJsonDocument>

#include <algorithm>

namespace Parlance::Polling {

using namespace Qt::StringLiterals;

QString usableId(const QJsonValue &value)
{
    constexpr qsizetype Longest = 255;

    const QString id = Json::text(value).trimmed();
    return id.size() <= Longest ? id : QString();
}

QJsonObject claimsOf(const QString &token)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(token.section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject();
}

QJsonArray addressesOf(const QList<QUrl> &media)
{
    QJsonArray addresses;
    for (const QUrl &url : media)
        addresses.append(url.toString(QUrl::FullyEncoded));
    return addresses;
}

bool hasSeveral(const QJsonObject &json, const QList<QLatin1StringView> &keys)
{
    return std::ranges::count_if(keys, [&json](QLatin1StringView key) { return json.contains(key); }) > 1;
}

int segmentsFrom(const QJsonValue &value)
{
    return int(std::clamp<qint64>(Json::integer(value).value_or(0), 0, 1000));
}

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace Parlance::Polling
