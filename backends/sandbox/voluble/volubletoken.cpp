// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/voluble/volubletoken.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static constexpr auto Encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

static QByteArray part(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(Encoding);
}

static QByteArray signature(const QByteArray &content)
{
    return QMessageAuthenticationCode::hash(content, "sandbox", QCryptographicHash::Sha256)
        .toBase64(Encoding);
}

QByteArray volubleToken(const QJsonObject &claims)
{
    const QByteArray content =
        part({{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, u"sandbox"_s}}) + '.' + part(claims);
    return content + '.' + signature(content);
}

std::optional<QJsonObject> volubleClaims(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], Encoding));
    return claims.isObject() ? std::optional(claims.object()) : std::nullopt;
}

bool isVolubleToken(const QByteArray &token)
{
    const qsizetype dot = token.lastIndexOf('.');
    return dot > 0 && token.mid(dot + 1) == signature(token.left(dot));
}

} // namespace Parlance::Sandbox
