// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// SignalWireBackend::check(): whether an account works, step by step.

#include "backends/signalwire/signalwirebackend.h"
#include "backends/signalwire/signalwireerrors.h"
#include "backends/signalwire/signalwirereading.h"

#include <QCoroTask>
#include <QJsonDocument>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace SignalWire;

namespace {

void tell(const CheckObserver &observer, CheckStep::Kind kind, CheckStep::Outcome outcome,
          const std::optional<Error> &problem = {}, const QList<Sender> &senders = {})
{
    observer(CheckStep{kind, outcome, problem, senders});
}

tl::unexpected<Error> failed(const CheckObserver &observer, CheckStep::Kind kind, const Error &error)
{
    tell(observer, kind, CheckStep::Failed, error);
    return fail(error);
}

/// Whether \p error says that the service works, and only this is not for us.
bool isDenied(const Error &error)
{
    return error.kind == Error::Refused || error.kind == Error::Unauthorised;
}

Error complaint(const QString &field, Error::Reason reason, const QString &code, const QString &detail)
{
    return {Error::Refused, reason, code, detail, {{field, reason, code, detail}}};
}

} // namespace

QCoro::Task<Result<>> SignalWireBackend::check(AccountSettings settings, CheckObserver observer)
{
    tell(observer, CheckStep::ReachServer, CheckStep::Started);
    if (const auto usable = use(settings); !usable)
        co_return failed(observer, CheckStep::ReachServer, usable.error());

    const auto server = co_await checkServer(observer);
    if (!server)
        co_return fail(server);
    const auto own = co_await checkAddresses(observer);
    if (!own)
        co_return fail(own);
    const auto receiving = co_await checkReceiving(*own, observer);
    co_return receiving;
}

QCoro::Task<Result<>> SignalWireBackend::checkServer(CheckObserver observer)
{
    const QUrl url(u"api/messaging/logs?page_size=1"_s);
    const auto reply = co_await m_http.get(url);
    if (!reply)
        co_return failed(observer, CheckStep::ReachServer, reply.error());
    const auto json = co_await reply->json();
    const QJsonObject answer = json ? json->object() : QJsonObject();
    const Error refusal = refusalFrom(*reply, answer, false);

    const bool isTheirs = reply->isSuccess() ? answer.contains("data"_L1) : json && json->isObject();
    const bool isAnswer = reply->isSuccess() || refusal.kind == Error::Refused;
    if (isAnswer && !isTheirs && refusal.reason != Error::ServerMoved) {
        const Error foreign{Error::Refused, Error::NotTheService, refusal.code, refusal.detail};
        co_return failed(observer, CheckStep::ReachServer, foreign);
    }
    if (refusal.reason == Error::ServerMoved || (!isAnswer && refusal.kind != Error::Unauthorised))
        co_return failed(observer, CheckStep::ReachServer, refusal);
    tell(observer, CheckStep::ReachServer, CheckStep::Passed);

    tell(observer, CheckStep::SignIn, CheckStep::Started);
    if (refusal.kind == Error::Unauthorised)
        co_return failed(observer, CheckStep::SignIn, refusal);
    tell(observer, CheckStep::SignIn, CheckStep::Passed);

    tell(observer, CheckStep::Permissions, CheckStep::Started);
    if (refusal.reason == Error::ScopeMissing)
        co_return failed(observer, CheckStep::Permissions, refusal);
    if (reply->isSuccess())
        tell(observer, CheckStep::Permissions, CheckStep::Passed);
    else
        tell(observer, CheckStep::Permissions, CheckStep::Warned,
             refusal); // what was sent cannot be followed
    co_return Result<>{};
}

QCoro::Task<Result<QList<Sender>>> SignalWireBackend::senders(QString path)
{
    const QUrl url(path + "?page_size=1000"_L1);
    const auto pages = co_await readPages(url);
    if (!pages)
        co_return fail(pages);
    QList<Sender> senders;
    for (const QJsonValue &item : pages->items) {
        if (const auto sender = senderFrom(item.toObject()))
            senders.append(*sender);
    }
    co_return senders;
}

QCoro::Task<Result<std::optional<Sender>>> SignalWireBackend::checkAddresses(CheckObserver observer)
{
    tell(observer, CheckStep::Addresses, CheckStep::Started);
    const auto numbers = co_await senders(u"api/relay/rest/phone_numbers"_s);
    const auto shortCodes = co_await senders(u"api/relay/rest/short_codes"_s);
    const auto &ofOurKind = isShortCode(m_settings.from) ? shortCodes : numbers;
    const auto all = numbers.value_or(QList<Sender>()) + shortCodes.value_or(QList<Sender>());

    if (!ofOurKind && !isDenied(ofOurKind.error()))
        co_return failed(observer, CheckStep::Addresses, ofOurKind.error());
    if (!ofOurKind) {
        const Error problem{Error::Refused, Error::ScopeMissing, ofOurKind.error().code,
                            ofOurKind.error().detail};
        tell(observer, CheckStep::Addresses, CheckStep::Warned, problem, all);
        co_return std::nullopt;
    }
    const auto own = std::ranges::find(*ofOurKind, m_settings.from, &Sender::address);
    if (own == ofOurKind->end()) {
        const Error problem =
            complaint(u"from"_s, Error::BadSender, {}, u"no number of this project that sends texts"_s);
        tell(observer, CheckStep::Addresses, CheckStep::Failed, problem, all);
        co_return fail(problem);
    }
    tell(observer, CheckStep::Addresses, CheckStep::Passed, {}, all);
    co_return *own;
}

QCoro::Task<Result<>> SignalWireBackend::checkReceiving(std::optional<Sender> own, CheckObserver observer)
{
    tell(observer, CheckStep::Receiving, CheckStep::Started);
    const QDateTime today = serverNow();
    const QUrl url = listUrl(u"To"_s, today, 1);
    const auto listed = co_await read(url, u"messages"_s);
    if (!listed && !isDenied(listed.error()))
        co_return failed(observer, CheckStep::Receiving, listed.error());
    if (!listed) {
        tell(observer, CheckStep::Receiving, CheckStep::Warned, listed.error());
    } else if (own && !own->receives) {
        tell(observer, CheckStep::Receiving, CheckStep::Warned,
             complaint(u"from"_s, Error::NothingReceives, u"no_message_handler"_s,
                       u"nothing handles what people write to this number"_s));
    } else {
        tell(observer, CheckStep::Receiving, CheckStep::Passed);
    }
    co_return Result<>{};
}

} // namespace Parlance
