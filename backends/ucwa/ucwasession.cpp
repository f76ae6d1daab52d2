// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwasession.h"

#include "backends/ucwa/ucwachallenge.h"
#include "backends/ucwa/ucwaerrors.h"

#include <QCoroFuture>
#include <QJsonDocument>

#include <algorithm>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostAtOnce = 4;
// The server answers a poll after 180 s at the latest; a minute more, and the line is dead.
constexpr auto LongestPoll = 240s;
constexpr auto RenewAhead = 300s;
constexpr auto RenewalRetry = 30s;
constexpr HttpClient::Limits Leaving{.inactivity = 2s, .total = 2s, .bytes = 64 * 1024};

} // namespace

Session::Session(Pace pace) : m_pace(pace)
{
    const auto longest = std::max<std::chrono::milliseconds>(m_pace(LongestPoll), 2s);
    m_events.setLimits({.inactivity = longest, .total = longest + 30s});
    m_farewell.setLimits(Leaving);
    m_ahead.setSingleShot(true);
    QObject::connect(&m_ahead, &QTimer::timeout, &m_ahead, [this] {
        if (!m_renewal || m_renewal->isReady())
            m_renewal.emplace(renewAhead());
    });
}

void Session::setServer(const QUrl &applications, const Token &token)
{
    for (HttpClient *http : {&m_commands, &m_events, &m_farewell})
        http->setServer(originOf(applications));
    if (!token.authorization.isEmpty())
        take(token);
}

void Session::take(const Token &token)
{
    m_authorization = token.authorization;
    ++m_generation;
    for (HttpClient *http : {&m_commands, &m_events, &m_farewell})
        http->setAuthorization(m_authorization);
    const auto early =
        std::min<std::chrono::seconds>(RenewAhead, token.life / 10); // short ones: in their last tenth
    if (!m_aborted)
        m_ahead.start(m_pace(token.life - early));
}

QCoro::Task<Result<HttpReply>> Session::ask(HttpRequest request)
{
    while (m_running >= MostAtOnce && !m_aborted) {
        Pause turn;
        m_queue << &turn;
        co_await turn.wait();
    }
    ++m_running;
    const auto reply = co_await exchange(m_commands, request);
    --m_running;
    if (reply && (reply->status == 404 || reply->status == 410) && m_lost) {
        const Reason reason = reasonFrom(*reply);
        if (reason.is("applicationnotfound"_L1) || reason.code == "gone"_L1)
            m_lost();
    }
    if (!m_queue.isEmpty())
        m_queue.takeFirst()->ring();
    co_return reply;
}

QCoro::Task<Result<HttpReply>> Session::poll(QString href)
{
    return exchange(m_events, {.path = urlFrom(href)});
}

QCoro::Task<Result<HttpReply>> Session::exchange(HttpClient &http, HttpRequest request)
{
    if (m_renewing.isRunning()) { // the token that we have is known to be bad
        const auto renewing = m_renewing;
        co_await renewing;
    }
    if (m_refusal)
        co_return fail(*m_refusal);
    const int generation = m_generation;
    auto reply = co_await http.exchange(request);
    if (!reply || !wantsToken(*reply))
        co_return reply;
    const auto offer = offerFrom(*reply);
    const auto renewal = co_await renewed(generation, offer);
    if (!renewal)
        co_return fail(renewal);
    reply = co_await http.exchange(request); // refused before it was looked at: this is not twice
    if (reply && wantsToken(*reply))
        co_return uselessToken(*reply, http.clockAhead());
    co_return reply;
}

QCoro::Task<Result<>> Session::renewed(int generation, SignInOffer offer)
{
    if (generation != m_generation)
        co_return Result<>{}; // somebody else was faster
    if (m_refusal)
        co_return fail(*m_refusal);
    if (m_renewing.isRunning()) {
        const auto renewing = m_renewing;
        const auto result = co_await renewing;
        co_return result;
    }
    QPromise<Result<>> promise;
    promise.start();
    m_renewing = promise.future();
    const QUrl server = m_commands.server();
    const auto token = co_await m_signIn.token(offer, server);
    Result<> result;
    if (token)
        take(*token);
    else
        result = fail(token);
    if (!token && token.error().kind == Error::Unauthorised)
        m_refusal = token.error();
    promise.addResult(result);
    promise.finish();
    co_return result;
}

QCoro::Task<> Session::renewAhead()
{
    const auto result = co_await renewed(m_generation, SignInOffer());
    if (!result && result.error().mayTryAgain() && result.error().kind != Error::Unauthorised && !m_aborted)
        m_ahead.start(m_pace(RenewalRetry)); // refused for good: the next request tells it
}

QCoro::Task<Result<Resource>> Session::get(QString href)
{
    const HttpRequest request{.path = urlFrom(href)};
    const auto reply = co_await ask(request);
    if (!reply)
        co_return fail(reply);
    if (!reply->isSuccess())
        co_return fail(failureFrom(*reply, false));
    const auto json = co_await reply->json();
    if (!json)
        co_return fail(
            Error{Error::Unreachable, json.error().reason, json.error().code, json.error().detail});
    co_return Resource(json->object());
}

QCoro::Task<Result<Resource>> Session::post(QString href, QJsonObject body)
{
    const QByteArray json =
        body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const HttpRequest request{.verb = "POST",
                              .path = urlFrom(href),
                              .body = json,
                              .contentType = json.isEmpty() ? QByteArray() : "application/json"_ba};
    const auto reply = co_await ask(request);
    if (!reply)
        co_return fail(reply);
    if (!reply->isSuccess())
        co_return fail(failureFrom(*reply, true));
    const auto answer = co_await reply->json();
    QJsonObject object = answer ? answer->object() : QJsonObject();
    if (const QByteArray location = reply->header("location"); !location.isEmpty())
        object.insert("location"_L1, QString::fromLatin1(location));
    co_return Resource(object);
}

QCoro::Task<> Session::mention(QString href)
{
    const auto said = co_await post(href);
    Q_UNUSED(said)
}

void Session::reconnect()
{
    m_events.interrupt();
    for (HttpClient *http : {&m_commands, &m_events, &m_farewell})
        http->renew();
}

void Session::abort()
{
    m_aborted = true;
    m_ahead.stop();
    m_signIn.abort();
    m_commands.abort();
    m_events.abort();
    for (Pause *turn : std::exchange(m_queue, {}))
        turn->ring();
}

QCoro::Task<> Session::farewell(QString application)
{
    const HttpRequest request{.verb = "DELETE", .path = urlFrom(application)};
    const auto reply = co_await m_farewell.exchange(request);
    Q_UNUSED(reply) // best effort: the server ends it by itself later
    for (HttpClient *http : {&m_commands, &m_events, &m_farewell})
        http->setAuthorization({});
}

QCoro::Task<> Session::finish()
{
    if (m_renewal)
        co_await *m_renewal;
    m_renewal.reset();
}

} // namespace Parlance::Ucwa
