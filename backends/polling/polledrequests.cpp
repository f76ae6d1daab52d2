// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// PolledBackend: settings, asking, telling, and checking whether an account works.

#include "backends/http/json.h"
#include "backends/polling/polledbackend.h"

#include <QJsonObject>

#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace Polling;

QCoro::Task<Result<>> PolledBackend::signIn(AccountSettings settings, QString)
{
    co_return use(settings);
}

QCoro::Task<Result<>> PolledBackend::check(AccountSettings settings, CheckObserver observer)
{
    CheckReport report(observer);
    report.start(CheckStep::ReachServer);
    if (const auto usable = use(settings); !usable)
        co_return report.fail(usable.error());
    const auto checked = co_await checkAccount(report);
    co_return Result<>(checked);
}

QList<Error::Field> PolledBackend::complaints(const OutgoingMessage &) const
{
    return {};
}

Result<> PolledBackend::validate(const OutgoingMessage &message) const
{
    return refusedFor(complaintsAbout(message, m_habits.takes) + complaints(message));
}

QCoro::Task<Result<HttpReply>> PolledBackend::exchange(HttpRequest request)
{
    const auto reply = co_await m_http.exchange(request);
    co_return Result<HttpReply>(reply);
}

QCoro::Task<Result<QJsonDocument>> PolledBackend::read(QUrl url)
{
    const HttpRequest request{.path = url};
    const auto reply = co_await exchange(request);
    if (!reply)
        co_return fail(reply);
    const auto json = co_await reply->json();
    if (!reply->isSuccess())
        co_return fail(m_habits.refusal(*reply, json.value_or(QJsonDocument()), false));
    if (!json) // a GET harms nobody: it is asked again
        co_return fail(
            Error{Error::Unreachable, json.error().reason, json.error().code, json.error().detail});
    co_return Result<QJsonDocument>(json);
}

QCoro::Task<Result<QJsonObject>> PolledBackend::readObject(QUrl url, QString key)
{
    const auto json = co_await read(url);
    if (!json)
        co_return fail(json);
    const QJsonObject object = json->object();
    const QJsonValue part = object[key];
    if (!json->isObject() || !(key.isEmpty() || part.isArray() || part.isObject()))
        co_return fail(
            Error{Error::Unreachable, Error::ServiceTrouble, {}, u"no \"%1\" in the answer"_s.arg(key)});
    co_return object;
}

QCoro::Task<Result<PolledBackend::Answer>> PolledBackend::post(QUrl url, QJsonObject body)
{
    const HttpRequest request{.verb = "POST",
                              .path = url,
                              .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                              .contentType = "application/json"};
    const auto reply = co_await exchange(request);
    if (!reply)
        co_return fail(reply);
    const auto json = co_await reply->json();
    const QJsonDocument answer = json.value_or(QJsonDocument());
    if (!reply->isSuccess())
        co_return fail(m_habits.refusal(*reply, answer, true));
    co_return Answer{*reply, answer};
}

bool PolledBackend::Answer::isCut() const
{
    const bool isTheirType = reply.isJson() || reply.header("content-type").isEmpty();
    return json.isNull() && isTheirType && (!reply.isComplete || reply.body.trimmed().startsWith('{'));
}

QCoro::Task<Result<QJsonDocument>>
PolledBackend::checkServer(QUrl probe, std::function<bool(const QJsonDocument &)> isTheirs,
                           CheckReport &report)
{
    const HttpRequest request{.path = probe};
    const auto reply = co_await exchange(request);
    if (!reply && reply.error().kind == Error::Unauthorised) { // the sign-in of its own is refused
        report.pass();
        report.start(CheckStep::SignIn);
    }
    if (!reply)
        co_return report.fail(reply.error());
    const auto read = co_await reply->json();
    const QJsonDocument json = read.value_or(QJsonDocument());
    const Error refused = m_habits.refusal(*reply, json, false);

    const bool isSaid = reply->isSuccess() || refused.kind == Error::Refused;
    const bool isWord = (read && json.isObject()) || (m_habits.refusesWithoutWords && reply->body.isEmpty());
    const bool isKnown = reply->isSuccess() ? isTheirs(json) : isWord;
    if (isSaid && !isKnown && refused.reason != Error::ServerMoved) {
        const Error foreign{Error::Refused, Error::NotTheService, refused.code, refused.detail};
        co_return report.fail(foreign);
    }
    if (refused.reason == Error::ServerMoved || (!isSaid && refused.kind != Error::Unauthorised))
        co_return report.fail(refused);
    report.pass();

    report.start(CheckStep::SignIn);
    if (refused.kind == Error::Unauthorised)
        co_return report.fail(refused);
    report.pass();

    report.start(CheckStep::Permissions);
    if (refused.reason == Error::ScopeMissing || !refused.fields.isEmpty()) // a setting is to blame
        co_return report.fail(refused);
    if (reply->isSuccess())
        report.pass();
    else
        report.warn(refused); // what was sent cannot be followed
    co_return Result<QJsonDocument>(json);
}

} // namespace Parlance
