// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// UcwaBackend::check(): whether an account works, step by step.

#include "backends/polling/checkreport.h"
#include "backends/ucwa/ucwabackend.h"

#include <QCoroTask>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

QCoro::Task<Result<>> UcwaBackend::check(AccountSettings settings, CheckObserver observer)
{
    Polling::CheckReport report(observer);
    report.start(CheckStep::ReachServer);
    if (const auto usable = use(settings); !usable)
        co_return report.fail(usable.error());
    m_memory = Memory::fromText({}, {});

    m_session.signIn().onReached([&report] {
        report.pass();
        report.start(CheckStep::SignIn);
    });
    const auto found = co_await findServer();
    m_session.signIn().onReached({});
    if (!found)
        co_return report.fail(found.error());
    const auto ahead = m_session.signIn().clockAhead();
    if (std::chrono::abs(ahead) > ClockTolerance)
        report.warn(
            {Error::Refused, Error::ClockOff, {}, u"the server's clock is %1 s ahead"_s.arg(ahead.count())});
    else
        report.pass();

    // whether the server lets this program in is known only when it does: for a moment there is an
    // application
    report.start(CheckStep::Permissions);
    const auto application = co_await makeApplication();
    if (!application)
        co_return report.fail(application.error());
    const QString self =
        application->self().isEmpty() ? application->text("location"_L1) : application->self();
    if (!self.isEmpty())
        co_await m_session.farewell(self);
    const bool isTheirs = !application->href("events"_L1).isEmpty() || application->self().isEmpty();
    const Error foreign{Error::Refused, Error::NotTheService, {}, u"the answer is no application"_s};
    if (self.isEmpty() || !isTheirs)
        co_return report.fail(foreign);
    report.pass();

    report.start(CheckStep::Addresses);
    report.pass(
        {Sender{.address = m_settings.address, .name = application->embedded("me"_L1).text("name"_L1)}});
    report.start(CheckStep::Receiving);
    report.pass();
    m_session.abort();
    co_await m_session.finish();
    co_return Result<>{};
}

} // namespace Parlance::Ucwa
