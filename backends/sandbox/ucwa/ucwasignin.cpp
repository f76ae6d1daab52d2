// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwasignin.h"

#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto Discovery = "/Autodiscover/AutodiscoverService.svc/root"_L1;
static constexpr auto UserPath = "/Autodiscover/AutodiscoverService.svc/root/oauth/user"_L1;
static constexpr auto OtherUserPath = "/Autodiscover/AutodiscoverService.svc/elsewhere/oauth/user"_L1;
static constexpr auto TokenPath = "/WebTicket/oauthtoken"_L1;

static const auto DeniedPage = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" "
                               "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">"
                               "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>401 - "
                               "Unauthorized: Access is denied due to invalid "
                               "credentials.</title></head><body><h1>Server Error</h1></body></html>";

UcwaSignIn::UcwaSignIn(UcwaPool &pool) : m_pool(pool) {}

bool UcwaSignIn::owns(const QString &path)
{
    return path.isEmpty() || path == "/"_L1 || path.startsWith("/Autodiscover/"_L1) ||
           path.startsWith("/WebTicket/"_L1);
}

Response UcwaSignIn::handle(const Request &request)
{
    const bool isUser = request.path == UserPath || request.path == OtherUserPath;
    if (request.path == TokenPath && request.method == "POST")
        return token(request);
    if (request.method != "GET")
        return ucwaError(405, u"MethodNotAllowed"_s);
    if (isUser)
        return user(request);
    const bool isRoot = request.path.size() <= 1 || request.path == Discovery;
    return isRoot ? root(request) : Response::error(404);
}

Response UcwaSignIn::root(const Request &request)
{
    const UcwaOptions &options = m_pool.options;
    const QString here = request.base().toString();
    const QString there = options.redirectTo.isEmpty() ? here + Discovery : options.redirectTo;
    const bool isFirst = request.path.size() <= 1;
    const auto origin = u"?originalDomain="_s + options.address.section(u'@', 1);

    // What is redirected once has arrived: the switches are about the address that the user gave.
    switch (isFirst ? options.discovery : UcwaOptions::Direct) {
    case UcwaOptions::Direct:
        break;
    case UcwaOptions::RedirectLink:
        return Response::json(200, UcwaResource(u"root"_s, here + u'/').link(u"redirect"_s, there).json());
    case UcwaOptions::Found:
        return {.status = 302, .headers = {{"Location", there.toUtf8()}}};
    case UcwaOptions::Missing:
        return Response::error(404);
    case UcwaOptions::OldFormat:
        return Response::json(
            200,
            {{u"User"_s,
              QJsonObject{{u"Links"_s, QJsonArray{QJsonObject{{u"token"_s, u"Ucwa"_s},
                                                              {u"href"_s, QString(here + m_pool.prefix() +
                                                                                  u"/applications"_s)}}}}}}});
    }
    return Response::json(200, UcwaResource(u"root"_s, here + Discovery + origin)
                                   .link(u"user"_s, here + UserPath + origin)
                                   .link(u"xframe"_s, here + u"/Autodiscover/XFrame/XFrame.html"_s)
                                   .json());
}

Response UcwaSignIn::user(const Request &request)
{
    if (const auto refused = refusal(request))
        return *refused;
    const QString here = request.base().toString();
    UcwaResource user(u"user"_s, here + UserPath);
    if (m_pool.options.userElsewhere && request.path == UserPath) {
        expireTokens(); // they are good for the server that issued them
        return Response::json(200, user.link(u"redirect"_s, here + OtherUserPath).json());
    }
    return Response::json(200, user.link(u"applications"_s, here + m_pool.prefix() + u"/applications"_s)
                                   .link(u"xframe"_s, here + u"/Autodiscover/XFrame/XFrame.html"_s)
                                   .json());
}

/// The fields of a form.
static QHash<QString, QString> form(const QByteArray &body)
{
    Request request;
    request.query = QString::fromLatin1(body);
    QHash<QString, QString> fields;
    for (const QString &name : {u"grant_type"_s, u"username"_s, u"password"_s})
        fields[name] = request.parameter(name).value_or(QString());
    return fields;
}

Response UcwaSignIn::token(const Request &request)
{
    const UcwaOptions &options = m_pool.options;
    const auto refused = [](const QString &error, const QByteArray &diagnostics, QJsonObject more = {}) {
        more.insert(u"error"_s, error);
        Response response = Response::json(400, more);
        response.headers << Header("Cache-Control", "no-store") << Header("X-Ms-diagnostics", diagnostics);
        return response;
    };
    const auto fields = form(request.body);
    const QString grant = fields[u"grant_type"_s];

    if (!request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return refused(u"invalid_request"_s, "28000;reason=\"A form is expected.\"");
    if (!options.tokenError.isEmpty())
        return refused(options.tokenError, "28000;reason=\"The service does not work.\"");
    if (!options.grants.contains(grant))
        return refused(u"unsupported_grant_type"_s, "28029;reason=\"Authentication type not allowed.\"");
    if (!options.passiveUri.isEmpty())
        return refused(u"invalid_grant"_s, "28020;reason=\"No valid security token.\"",
                       {{u"ms_rtc_passiveauthuri"_s, options.passiveUri}});
    const bool isUser = ucwaAddress(fields[u"username"_s]) == options.address.toLower();
    if (grant != "password"_L1 || !isUser || fields[u"password"_s] != options.password)
        return refused(u"invalid_grant"_s, "28020;reason=\"No valid security token.\"");

    countRenewal();
    QByteArray value(48, '\0');
    for (char &byte : value)
        byte = char(m_pool.random().bounded(256));
    const auto now = m_pool.time.now();
    m_tokens << Token{"cwt=" + value.toBase64(), now, now + options.tokenLife};
    Response response =
        Response::json(200, {{u"access_token"_s, QString::fromLatin1(m_tokens.constLast().value)},
                             {u"expires_in"_s, qint64(options.tokenLife.count())},
                             {u"ms_rtc_identityscope"_s, u"local"_s},
                             {u"token_type"_s, u"Bearer"_s}});
    response.headers << Header("Cache-Control", "no-store");
    return response;
}

void UcwaSignIn::countRenewal()
{
    if (m_invited > 0) {
        m_invited = 0;
        return;
    }
    // Whoever was not sent here has an old token to replace, each once.
    const auto now = m_pool.time.now();
    for (Token &token : m_tokens) {
        const auto half = token.issued + (token.expires - token.issued) / 2;
        if (!token.renewed && now >= half) {
            token.renewed = true;
            return;
        }
    }
    m_pool.checks.blame(u"asks for more tokens than have expired"_s);
}

std::optional<Response> UcwaSignIn::refusal(const Request &request)
{
    const QByteArray authorization = request.header("Authorization");
    const auto now = m_pool.time.now();
    const bool good = std::ranges::any_of(m_tokens, [&](const Token &token) {
        return authorization == "Bearer " + token.value && now < token.expires;
    });
    if (good)
        return std::nullopt;
    if (authorization.isEmpty())
        ++m_invited;
    return challenge(request, authorization.isEmpty() ? 401 : m_pool.options.tokenFailure);
}

void UcwaSignIn::expireTokens()
{
    const auto now = m_pool.time.now();
    for (Token &token : m_tokens) {
        token.expires = std::min(token.expires, now);
        token.issued = std::min(token.issued, now);
    }
}

QList<QByteArray> UcwaSignIn::schemes(const QUrl &base) const
{
    const UcwaOptions &options = m_pool.options;
    const auto quoted = [&options](const QByteArray &value) {
        const bool bare = options.bareChallenge && !value.contains(',') && !value.contains(' ');
        return bare ? value : '"' + value + '"';
    };
    const QByteArray client = "00000004-0000-0ff1-ce00-000000000000";
    QByteArray bearer =
        "Bearer trusted_issuers=\"00000002-0000-0ff1-ce00-000000000000@example.com\", client_id=" +
        quoted(client);
    if (options.azureChallenge)
        return {bearer + ", authorization_uri=\"https://login.windows.net/common/oauth2/authorize\""};

    const QByteArray href = quoted((base.toString() + TokenPath).toUtf8());
    const QByteArray grants = quoted(options.grants.join(u',').toUtf8());
    QList<QByteArray> schemes{bearer, "MsRtcOAuth href=" + href + ",grant_type=" + grants};
    if (options.reversedChallenge)
        schemes = {"msrtcoauth Grant_Type = " + grants + " , HREF = " + href, bearer};
    if (options.crowdedChallenge)
        schemes = QList<QByteArray>{"Negotiate"} + schemes + QList<QByteArray>{"NTLM"};
    return schemes;
}

Response UcwaSignIn::challenge(const Request &request, int status) const
{
    const QList<QByteArray> schemes = this->schemes(request.base());
    Response response{.status = status, .body = DeniedPage, .contentType = "text/html"};
    if (m_pool.options.foldedChallenge)
        response.headers << Header("WWW-Authenticate", schemes.join(", "));
    else
        for (const QByteArray &scheme : schemes)
            response.headers << Header("WWW-Authenticate", scheme);
    response.headers << Header("X-Ms-diagnostics",
                               "28020;source=\"pool\";reason=\"No valid security token.\"");
    return response;
}

} // namespace Parlance::Sandbox
