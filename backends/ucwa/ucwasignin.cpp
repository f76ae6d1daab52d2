// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwasignin.h"

#include "backends/http/json.h"
#include "backends/ucwa/ucwaerrors.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "parlance.ucwa")

constexpr int MostHops = 10;
constexpr HttpClient::Limits AskingAround{.inactivity = 10s, .total = 15s, .bytes = 256 * 1024};

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

/// "example.com" of "pool.example.com"; empty if that would be everybody's.
QString parentDomain(const QString &host)
{
    const QString parent = host.section(u'.', 1);
    // "co.uk" is everybody's as well: two short labels of which the last is a country's
    const bool isPublic = parent.count(u'.') == 1 && parent.section(u'.', 0, 0).size() <= 3 &&
                          parent.section(u'.', 1).size() == 2;
    return parent.contains(u'.') && !isPublic && QHostAddress(host).isNull() ? parent : QString();
}

bool isWithin(const QString &host, const QString &domain)
{
    return !domain.isEmpty() && (host == domain || host.endsWith(u'.' + domain));
}

Error notTheService(const HttpReply &reply)
{
    const Error error = Parlance::errorFrom(reply, false);
    return {Error::Refused, Error::NotTheService, error.code, error.detail};
}

/// The URL in the formats before UCWA 1.0: lists of tokens and links.
QUrl oldApplications(const QJsonObject &body)
{
    for (const auto &part : {body["User"_L1], body["Root"_L1], body["AccessLocation"_L1], QJsonValue(body)}) {
        for (const QJsonValue &link : Json::list(part["Links"_L1])) {
            if (Json::text(link["token"_L1]).compare("Ucwa"_L1, Qt::CaseInsensitive) == 0)
                return urlFrom(Json::text(link["href"_L1]));
        }
    }
    return {};
}

/// The most telling of the failures: an answer says more than silence.
Error worst(const QList<Error> &errors)
{
    const auto rank = [](const Error &error) {
        if (error.kind == Error::Refused || error.kind == Error::Unauthorised)
            return 3;
        if (error.reason == Error::Insecure)
            return 2;
        return error.reason == Error::NoNetwork ? 0 : 1;
    };
    Error error = *std::ranges::max_element(errors, {}, rank);
    const bool isNowhere =
        std::ranges::all_of(errors, [](const Error &each) { return each.detail == "HostNotFoundError"_L1; });
    if (isNowhere)
        error.reason = Error::UnknownDomain;
    return error;
}

} // namespace

tl::unexpected<Error> uselessToken(const HttpReply &reply, std::chrono::seconds clockAhead)
{
    const bool isClockOff = std::chrono::abs(clockAhead) > ClockTolerance;
    return fail(Error{Error::Unauthorised, isClockOff ? Error::ClockOff : Error::SignInNeeded,
                      QString::number(reply.status), u"the server refuses the token it just gave"_s});
}

void SignIn::abort()
{
    m_aborted = true;
    for (HttpClient *client : std::as_const(m_asking))
        client->abort();
}

QCoro::Task<Result<HttpReply>> SignIn::get(QUrl url, QByteArray authorization)
{
    return ask({.path = url}, authorization);
}

QCoro::Task<Result<HttpReply>> SignIn::ask(HttpRequest request, QByteArray authorization)
{
    HttpClient http;
    if (m_aborted)
        http.abort();
    http.setLimits(AskingAround);
    http.setServer(originOf(request.path));
    http.setPlainAllowed(request.verb == "GET"); // the candidates' http answers with a redirect to https
    http.setAuthorization(authorization);
    m_asking << &http;
    const auto reply = co_await http.exchange(request);
    m_asking.removeOne(&http);
    if (reply)
        m_clockAhead = http.clockAhead();
    co_return reply;
}

/// Whether \p url, which \p teller named, may be told who we are.
bool SignIn::isTrusted(const QUrl &url, const QUrl &teller) const
{
    if (isLoopback(teller) || isLoopback(url))
        return haveSameOrigin(url, teller); // loopback has no domains, only ports of anybody
    if (url.scheme() != "https"_L1 || !url.userInfo().isEmpty())
        return false;
    const QString host = url.host();
    if (isWithin(host, m_settings.domain))
        return true;
    return teller.scheme() == "https"_L1 &&
           (host == teller.host() || isWithin(host, parentDomain(teller.host())));
}

bool SignIn::isOurs(const QUrl &remembered) const
{
    return remembered.isEmpty() || isTrusted(remembered, m_settings.server);
}

Result<SignIn::Step> SignIn::stepFrom(const HttpReply &reply, const QJsonDocument &body,
                                      const QUrl &url) const
{
    const Resource root(body.object());
    const QUrl moved = reply.status / 100 == 3
                           ? url.resolved(urlFrom(QString::fromLatin1(reply.header("location"))))
                           : QUrl();
    QUrl next = moved;
    Step step;
    if (moved.isEmpty()) {
        if (const QString href = root.href("user"_L1); !href.isEmpty())
            step.found.user = url.resolved(urlFrom(href));
        else if (const QString redirect = root.href("redirect"_L1); !redirect.isEmpty())
            next = url.resolved(urlFrom(redirect));
        else
            step.found.applications = oldApplications(body.object());
    }
    const QUrl named =
        next.isEmpty() ? step.found.user.isEmpty() ? step.found.applications : step.found.user : next;
    if (named.isEmpty() || !reply.isComplete)
        return fail(notTheService(reply));
    if (!isTrusted(named, url)) {
        return fail(Error{Error::Refused, Error::ServerMoved, QString::number(reply.status),
                          u"%1 sends us to %2, which is of neither its domain nor the address's"_s.arg(
                              url.host(), named.host())});
    }
    step.next = next;
    return step;
}

QCoro::Task<Result<SignIn::Root>> SignIn::root(QUrl url)
{
    for (int hop = 0; hop < MostHops; ++hop) {
        const auto reply = co_await get(url);
        if (!reply)
            co_return fail(reply);
        const auto json = co_await reply->json();
        if (reply->status >= 500 || reply->status == 429 || reply->status == 408)
            co_return fail(Parlance::errorFrom(*reply, false));
        if (reply->status >= 400)
            co_return fail(notTheService(*reply));
        const auto step = stepFrom(*reply, json.value_or(QJsonDocument()), url);
        if (!step)
            co_return fail(step);
        if (step->next.isEmpty())
            co_return step->found;
        url = step->next;
    }
    co_return failed(Error::Refused, Error::ServerMoved, u"the servers send us in circles"_s);
}

QCoro::Task<Result<SignIn::Root>> SignIn::findRoot()
{
    if (!m_settings.server.isEmpty()) {
        const auto found = co_await root(m_settings.server);
        co_return found;
    }
    QList<Error> errors;
    static constexpr QLatin1StringView Schemes[]{"https"_L1, "http"_L1};
    for (const auto scheme : Schemes) {
        // both at once; what is found inside the company counts first
        std::vector<QCoro::Task<Result<Root>>> asked;
        for (const auto host : {"lyncdiscoverinternal."_L1, "lyncdiscover."_L1})
            asked.push_back(root(QUrl(scheme + "://"_L1 + host + m_settings.domain + u'/')));
        std::optional<Root> first;
        for (auto &answer : asked) {
            const auto found = co_await answer;
            if (found && !first)
                first = *found;
            else if (!found)
                errors << found.error();
            if (!found && scheme == "http"_L1)
                errors.last().kind = Error::Unreachable; // anybody answers there, a hotel's sign-in page too
        }
        if (first)
            co_return *first;
    }
    co_return fail(worst(errors));
}

QCoro::Task<Result<QUrl>> SignIn::findApplications()
{
    const auto found = co_await findRoot();
    if (!found)
        co_return fail(found);
    if (m_reached)
        m_reached();
    if (!found->applications.isEmpty())
        co_return found->applications;
    const auto applications = co_await applicationsOf(found->user);
    co_return applications;
}

QCoro::Task<Result<QUrl>> SignIn::applicationsOf(QUrl user)
{
    for (int hop = 0; hop < MostHops; ++hop) {
        auto reply = co_await get(user);
        if (!reply)
            co_return fail(reply);
        m_userUrl = user;
        if (wantsToken(*reply)) {
            const SignInOffer offer = offerFrom(*reply);
            const auto token = co_await this->token(offer, user);
            if (!token)
                co_return fail(token);
            const QByteArray authorization = token->authorization;
            reply = co_await get(user, authorization);
            if (!reply)
                co_return fail(reply);
        }
        if (wantsToken(*reply))
            co_return uselessToken(*reply, m_clockAhead);
        const auto json = co_await reply->json();
        const bool isNowhere = reply->status == 404 || reply->status == 410; // the next root may lead right
        if (!reply->isSuccess() && !isNowhere)
            co_return fail(failureFrom(*reply, false));
        if (!json || isNowhere)
            co_return fail(notTheService(*reply));
        const Resource body(json->object());
        const QUrl applications = user.resolved(urlFrom(body.href("applications"_L1)));
        if (!body.href("applications"_L1).isEmpty()) {
            // vouched for by a server that we believe, with a token of its own making
            if (HttpClient::validate(originOf(applications)) && isLoopback(applications) == isLoopback(user))
                co_return applications;
            co_return failed(Error::Refused, Error::Insecure, u"applications are not made over https"_s);
        }
        const QUrl next = user.resolved(urlFrom(body.href("redirect"_L1)));
        if (body.href("redirect"_L1).isEmpty())
            co_return fail(notTheService(*reply));
        if (!isTrusted(next, user)) {
            co_return failed(Error::Refused, Error::ServerMoved,
                             u"the user's home is said to be %1, which we do not know"_s.arg(next.host()));
        }
        user = next;
    }
    co_return failed(Error::Refused, Error::ServerMoved, u"the servers send us in circles"_s);
}

/// What the token endpoint's refusal means (3.4).
static Error tokenRefusal(const HttpReply &reply, const QJsonObject &body)
{
    const QString code = Json::text(body["error"_L1]).toLower();
    const auto diagnosis = QString::fromLatin1(reply.header("x-ms-diagnostics")).section(u';', 0, 0);
    qCInfo(log).noquote() << "no token:" << reply.status << logged(code) << logged(diagnosis);
    const auto refused = [&code](Error::Kind kind, Error::Reason reason, const QString &detail) {
        return Error{kind, reason, code, detail};
    };
    if (code == "invalid_grant"_L1 && body.contains("ms_rtc_passiveauthuri"_L1))
        return refused(Error::Unauthorised, Error::WebSignInNeeded,
                       u"the server wants a sign-in on a web page"_s);
    if (code == "invalid_grant"_L1)
        return refused(Error::Unauthorised, Error::WrongPassword, u"the server refuses name and password"_s);
    if (code == "unsupported_grant_type"_L1)
        return refused(Error::Unauthorised, Error::SignInNotSupported, u"the server takes no passwords"_s);
    if (code == "invalid_request"_L1 || code == "invalid_scope"_L1)
        return refused(Error::Refused, Error::NotPermitted,
                       u"the server did not take the request for a token"_s);
    if (code == "server_error"_L1)
        return refused(Error::Unreachable, Error::ServiceTrouble, u"the server could not make a token"_s);
    if (reply.status == 401 || reply.status == 403)
        return refused(Error::Unauthorised, Error::SignInNotSupported,
                       u"the server wants another way to sign in"_s);
    return Parlance::errorFrom(reply, false); // asking again harms nobody
}

QCoro::Task<Result<Token>> SignIn::tokenAgain(QUrl user, QUrl tokens)
{
    m_userUrl = user;
    m_tokenUrl = tokens;
    SignInOffer offer;
    if (user.isValid()) {
        const auto reply = co_await get(user);
        if (reply && wantsToken(*reply))
            offer = offerFrom(*reply);
    }
    const QUrl asked = user.isValid() ? user : tokens;
    const auto token = co_await this->token(offer, asked);
    co_return token;
}

QCoro::Task<Result<Token>> SignIn::token(SignInOffer offer, QUrl asked)
{
    if (!offer.tokenHref.isEmpty()) {
        const QUrl url = asked.resolved(urlFrom(offer.tokenHref));
        if (isTrusted(url, asked)) {
            m_offer = offer;
            m_tokenUrl = url;
        }
    }
    if (m_tokenUrl.isEmpty()) {
        const QString detail = offer.isAzure
                                   ? u"the server trusts a cloud directory only (Azure AD)"_s
                                   : u"the server names no way to sign in that may have the password"_s;
        const Error unsupported{Error::Unauthorised, Error::SignInNotSupported,
                                offer.isAzure ? u"azure-ad"_s : QString(), detail};
        co_return fail(unsupported);
    }
    if (!m_offer.grants.isEmpty() && !m_offer.grants.contains("password"_L1)) {
        const bool isPassive = m_offer.grants.contains("urn:microsoft.rtc:passive"_L1);
        const Error noPassword{Error::Unauthorised,
                               isPassive ? Error::WebSignInNeeded : Error::SignInNotSupported,
                               u"grant-types"_s, u"the server offers: "_s + m_offer.grants.join(", "_L1)};
        co_return fail(noPassword);
    }

    const QByteArray password = QUrl::toPercentEncoding(m_settings.password);
    const HttpRequest request{.verb = "POST",
                              .path = m_tokenUrl,
                              .body = "grant_type=password&username=" +
                                      QUrl::toPercentEncoding(m_settings.username) + "&password=" + password,
                              .contentType = "application/x-www-form-urlencoded;charset=UTF-8",
                              .secrets = {m_settings.password.toUtf8(), password}};
    const auto reply = co_await ask(request, QByteArray());
    if (!reply) {
        Error error = reply.error();
        error.kind = Error::Unreachable; // a token more or less harms nobody
        co_return fail(error);
    }
    const auto json = co_await reply->json();
    const QJsonObject body = json ? json->object() : QJsonObject();
    if (!reply->isSuccess())
        co_return fail(tokenRefusal(*reply, body));

    const QByteArray value = Json::text(body["access_token"_L1]).toLatin1();
    if (value.isEmpty())
        co_return fail(notTheService(*reply));
    constexpr qint64 Usual = 3600;
    constexpr qint64 Shortest = 30;
    constexpr qint64 Longest = 14 * 24 * 3600;
    const auto life = Json::integer(body["expires_in"_L1]).value_or(Usual);
    const Token token{"Bearer " + value, std::chrono::seconds(std::clamp<qint64>(life, Shortest, Longest))};
    m_token = token;
    co_return token; // co_return would move a member away
}

} // namespace Parlance::Ucwa
