// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// UcwaBackend::check(): whether an account works, step by step.

#include "backends/ucwa/ucwabackend.h"

#include <QCoroTask>
#include <QUuid>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Beyond this, tokens that are good for the one clock are not for the other.
constexpr auto ClockTolerance = 5min;

void report(const CheckObserver &observer, CheckStep::Kind kind, CheckStep::Outcome outcome,
            const std::optional<Error> &problem = {}, const QList<Sender> &senders = {})
{
    observer(CheckStep{kind, outcome, problem, senders});
}

} // namespace

QCoro::Task<Result<>> UcwaBackend::check(AccountSettings settings, CheckObserver observer)
{
    CheckStep::Kind step = CheckStep::ReachServer;
    report(observer, step, CheckStep::Started);
    auto usable = settingsFrom(settings);
    if (!usable) {
        report(observer, step, CheckStep::Failed, usable.error());
        co_return fail(usable);
    }
    m_settings = *std::move(usable);
    m_session.use(m_settings);
    m_memory = Memory::fromText({}, {});

    const auto reached = [&step, &observer] {
        report(observer, CheckStep::ReachServer, CheckStep::Passed);
        step = CheckStep::SignIn;
        report(observer, CheckStep::SignIn, CheckStep::Started);
    };
    const auto found = co_await findServer(reached);
    if (!found) {
        report(observer, step, CheckStep::Failed, found.error());
        co_return fail(found);
    }
    const auto ahead = m_session.signIn().clockAhead();
    const bool isClockOff = std::chrono::abs(ahead) > ClockTolerance;
    const Error clock{
        Error::Refused, Error::ClockOff, {}, u"the server's clock is %1 s ahead"_s.arg(ahead.count())};
    report(observer, CheckStep::SignIn, isClockOff ? CheckStep::Warned : CheckStep::Passed,
           isClockOff ? std::optional(clock) : std::nullopt);

    // whether the server lets this program in is known only when it does: for a moment there is an
    // application
    report(observer, CheckStep::Permissions, CheckStep::Started);
    const QJsonObject wanted{{u"UserAgent"_s, u"Parlance/"_s + QLatin1StringView(PARLANCE_VERSION)},
                             {u"EndpointId"_s, m_memory.endpoint},
                             {u"Culture"_s, u"en-US"_s}};
    const QString href = QString::fromLatin1(m_memory.applications.toEncoded());
    const auto application = co_await m_session.post(href, wanted);
    if (!application) {
        report(observer, CheckStep::Permissions, CheckStep::Failed, application.error());
        co_return fail(application);
    }
    const QString self =
        application->self().isEmpty() ? application->text("location"_L1) : application->self();
    if (!self.isEmpty())
        co_await m_session.farewell(self);
    const bool isTheirs = !application->href("events"_L1).isEmpty() || application->self().isEmpty();
    if (self.isEmpty() || !isTheirs) {
        const Error foreign{Error::Refused, Error::NotTheService, {}, u"the answer is no application"_s};
        report(observer, CheckStep::Permissions, CheckStep::Failed, foreign);
        co_return fail(foreign);
    }
    report(observer, CheckStep::Permissions, CheckStep::Passed);

    report(observer, CheckStep::Addresses, CheckStep::Started);
    const Sender own{.address = m_settings.address, .name = application->embedded("me"_L1).text("name"_L1)};
    const QList<Sender> senders{own};
    report(observer, CheckStep::Addresses, CheckStep::Passed, {}, senders);
    report(observer, CheckStep::Receiving, CheckStep::Started);
    report(observer, CheckStep::Receiving, CheckStep::Passed);
    m_session.abort();
    co_await m_session.finish();
    co_return Result<>{};
}

} // namespace Parlance::Ucwa
