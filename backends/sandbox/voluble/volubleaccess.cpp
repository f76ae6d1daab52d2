// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Who may do what.

#include "backends/sandbox/voluble/volubleservice.h"
#include "backends/sandbox/voluble/volubletoken.h"

#include <QJsonArray>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

QString VolubleService::token(const QJsonObject &claims) const
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    QJsonObject all{
        {u"iss"_s, u"https://voluble-dev.eu.auth0.com/"_s},
        {u"sub"_s, m_options.user},
        {u"aud"_s, u"https://voluble-poc.herokuapp.com"_s},
        {u"iat"_s, now},
        {u"exp"_s, now + qint64(m_options.tokenLasts.count())},
        {u"permissions"_s, QJsonArray::fromStringList(m_options.scopes)},
        {u"series"_s, m_tokenSeries},
    };
    for (auto it = claims.begin(); it != claims.end(); ++it)
        all.insert(it.key(), it.value());
    return QString::fromLatin1(volubleToken(all));
}

/// What stands after the first blank of the header.
static QByteArray tokenOf(const Request &request)
{
    const QByteArray header = request.header("authorization");
    const qsizetype blank = header.indexOf(' ');
    return blank < 0 ? QByteArray() : header.mid(blank + 1);
}

std::optional<Response> VolubleService::badToken(const Call &call, const QByteArray &token) const
{
    const auto refused = [&call](const QString &title, const QString &detail, const QJsonObject &extra = {}) {
        return call.speech.error(401, title, detail, extra);
    };
    if (token.isEmpty())
        return refused(u"AuthorizationFailedError"_s, u"Authorization token not provided"_s);
    if (m_options.lacksKeys)
        return refused(u"Error"_s, u"connect ECONNREFUSED 127.0.0.1:443"_s, {{u"code"_s, u"ECONNREFUSED"_s}});
    const auto claims = volubleClaims(token);
    if (!claims)
        return refused(u"JWSInvalid"_s, u"Invalid Compact JWS"_s, {{u"code"_s, u"ERR_JWS_INVALID"_s}});
    if (!isVolubleToken(token))
        return refused(u"JWSSignatureVerificationFailed"_s, u"signature verification failed"_s,
                       {{u"code"_s, u"ERR_JWS_SIGNATURE_VERIFICATION_FAILED"_s}});
    const bool isOver = (*claims)[u"exp"_s].toInteger() <= m_clock.now().toSecsSinceEpoch();
    if (isOver || (*claims)[u"series"_s].toInt() < m_tokenSeries)
        return refused(u"AuthorizationFailedError"_s, u"Authorization token expired"_s);
    return std::nullopt;
}

std::optional<Response> VolubleService::refusal(const Call &call, const QStringList &scopes) const
{
    const QByteArray token = tokenOf(call.request);
    if (const auto bad = badToken(call, token))
        return bad;

    const QJsonObject claims = volubleClaims(token).value_or(QJsonObject());
    const QStringList given = claims[u"permissions"_s].toVariant().toStringList();
    const auto isGiven = [&given](const QString &scope) { return given.contains(scope); };
    const auto outOfScope = [&call](const QString &detail) {
        return call.speech.error(403, u"ResourceOutOfUserScopeError"_s, detail);
    };
    const bool isAdmin = isGiven(u"voluble:admin"_s);
    if (!scopes.isEmpty() && !isAdmin && std::none_of(scopes.begin(), scopes.end(), isGiven))
        return outOfScope(u"User does not have permission to perform this action"_s);

    const QString user = claims[u"sub"_s].toString();
    if (user != m_options.user)
        return call.speech.error(401, u"ResourceNotFoundError"_s,
                                 u"Auth0 user specified in JWT %1 does not exist"_s.arg(user));
    const bool isHidden = m_options.hidesServicechains && call.path.value(0) == "servicechains"_L1;
    if (!call.organization.isEmpty() && (isHidden || call.organization != m_options.organization) && !isAdmin)
        return outOfScope(u"User does not have access to the requested resource: "_s + call.organization);
    return std::nullopt;
}

} // namespace Parlance::Sandbox
