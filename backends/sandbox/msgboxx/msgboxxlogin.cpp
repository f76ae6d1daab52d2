// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/msgboxx/msgboxxlogin.h"

#include <QJsonDocument>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

MsgBoxxLogin::MsgBoxxLogin(const MsgBoxxOptions &options, const Clock &clock)
    : m_options(options), m_clock(clock)
{
}

bool MsgBoxxLogin::isLocked() const
{
    return m_options.loginsToLock > 0 && m_failures >= m_options.loginsToLock;
}

bool MsgBoxxLogin::knows(const Request &request, const QJsonObject &json) const
{
    const QString name = m_options.clientHeader.section(u':', 0, 0).trimmed();
    const QString value = m_options.clientHeader.section(u':', 1).trimmed();
    return json[u"username"_s] == m_options.username && json[u"password"_s] == m_options.password &&
           (name.isEmpty() || request.header(name.toLatin1()) == value.toLatin1());
}

static QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray MsgBoxxLogin::makeToken(const QDateTime &until)
{
    QJsonObject claims{{u"sub"_s, m_options.username}, {u"jti"_s, ++m_made}};
    if (m_options.tokenSaysWhen)
        claims[u"exp"_s] = until.toSecsSinceEpoch();
    return base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' +
           base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + base64Url("sandbox");
}

static QJsonValue written(const QDateTime &until, MsgBoxxOptions::ExpiresAt form)
{
    using Form = MsgBoxxOptions::ExpiresAt;
    switch (form) {
    case Form::IsoZone:
        return until.toString(Qt::ISODateWithMs);
    case Form::IsoOffset:
        return until.toOffsetFromUtc(7200).toString(Qt::ISODateWithMs);
    case Form::IsoNoZone:
        return until.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    case Form::SecondsText:
        return QString::number(until.toSecsSinceEpoch());
    case Form::MillisecondsText:
        return QString::number(until.toMSecsSinceEpoch());
    case Form::Seconds:
        return until.toSecsSinceEpoch();
    case Form::Milliseconds:
        return until.toMSecsSinceEpoch();
    case Form::Unreadable:
        return u"in a while"_s;
    case Form::Null:
        return QJsonValue::Null;
    case Form::Absent:
        return QJsonValue::Undefined;
    }
    Q_UNREACHABLE();
}

static Response refusal(int status, const QString &words)
{
    return Response::json(status, {{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, words}});
}

Response MsgBoxxLogin::handle(const Request &request)
{
    const auto json = request.json();
    if (request.method != "POST")
        return Response::error(405);
    if (!json || !request.header("content-type").startsWith("application/json"))
        return Response::error(400);
    if (isLocked())
        return refusal(403, u"The account is locked."_s);
    if (!knows(request, *json)) {
        ++m_failures;
        return refusal(m_options.loginRefusal, u"The user name or password is incorrect."_s);
    }
    m_failures = 0;
    if (m_options.oneToken)
        m_tokens.clear();
    const QDateTime until = m_clock.now().addSecs(m_options.tokenLife.count());
    const QByteArray token = makeToken(until);
    m_tokens.insert(token, {until});

    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(token)},
                       {u"token_type"_s, u"bearer"_s},
                       {u"scope"_s, u"api"_s}};
    const QJsonValue expiry = written(until, m_options.expiresAt);
    if (!expiry.isUndefined())
        answer.insert(u"expires_at"_s, expiry);
    return Response::json(200, answer);
}

bool MsgBoxxLogin::admits(const Request &request)
{
    const QByteArray header = request.header("authorization");
    const auto token = m_tokens.find(header.mid(7));
    if (!header.startsWith("Bearer ") || token == m_tokens.end())
        return false;
    const bool isWorn = m_options.usesPerToken > 0 && token->uses >= m_options.usesPerToken;
    if (isWorn || token->until <= m_clock.now()) {
        m_tokens.erase(token);
        return false;
    }
    ++token->uses;
    return true;
}

} // namespace Parlance::Sandbox
