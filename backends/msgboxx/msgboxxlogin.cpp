// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// MsgBoxxBackend: logging in, and requests with a token.

#include "backends/http/json.h"
#include "backends/msgboxx/msgboxxbackend.h"

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace MsgBoxx;

QCoro::Task<Result<Polling::Token>> MsgBoxxBackend::logIn()
{
    const QJsonObject who{{u"username"_s, m_settings.username}, {u"password"_s, m_settings.password}};
    const HttpRequest request{.verb = "POST",
                              .path = QUrl(u"oauth/token"_s),
                              .body = QJsonDocument(who).toJson(QJsonDocument::Compact),
                              .contentType = "application/json",
                              .headers = m_settings.headers,
                              .secrets = {m_settings.password.toUtf8()}};
    const auto reply = co_await m_http.exchange(request);
    if (!reply)
        co_return fail(reply);
    const auto json = co_await reply->json();
    if (!reply->isSuccess()) {
        Error error = refusalFrom(*reply, json.value_or(QJsonDocument()), true);
        const bool isPage = reply->body.trimmed().startsWith('<'); // of somebody in between
        const bool isDenied = reply->status == 400 || reply->status == 403 || reply->status == 422;
        if ((isDenied && !isPage) || error.kind == Error::Unauthorised)
            error = {Error::Unauthorised, Error::WrongPassword, error.code, error.detail};
        else if (error.reason == Error::NotFound)
            error.reason = Error::NotTheService;
        co_return fail(error);
    }
    const QJsonObject answer = Json::lowered(json.value_or(QJsonDocument()).object()).toObject();
    const auto token = tokenFrom(answer, serverNow());
    if (!token)
        co_return fail(Error{Error::Unanswered, Error::NotTheService, {}, u"no token in the answer"_s});
    co_return *token;
}

QCoro::Task<Result<HttpReply>> MsgBoxxBackend::exchange(HttpRequest request)
{
    for (int attempt = 1;; ++attempt) {
        const auto token = co_await m_tokens.token();
        if (!token) {
            Error error = token.error();
            if (error.kind == Error::Refused) // the login was: the request itself may go later
                error.kind = Error::Unreachable;
            co_return fail(error);
        }
        request.headers = {{"Authorization", "Bearer " + *token}};
        request.secrets = {m_settings.password.toUtf8()};
        const auto reply = co_await m_http.exchange(request);
        if (!reply || reply->status != 401)
            co_return Result<HttpReply>(reply);
        m_tokens.refused(*token); // what was refused for it was not carried out, and may go once more
        if (attempt == 2) {
            const auto json = co_await reply->json();
            const Error error = refusalFrom(*reply, json.value_or(QJsonDocument()), true);
            m_tokens.giveUp(error);
            co_return fail(error);
        }
    }
}

} // namespace Parlance
