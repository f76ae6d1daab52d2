// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/templates.h"

#include "app/jsonoutput.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static tl::unexpected<int> said(int status)
{
    return tl::unexpected<int>(status);
}

QCoro::Task<tl::expected<QList<MessageTemplate>, int>> templatesOf(Call &call, Account account)
{
    const ServiceInfo *service = call.engine().catalog().service(account.service);
    if (service && !service->capabilities.testFlag(Backend::Capability::Templates))
        co_return said(call.usage(u"%1 has no templates."_s.arg(service->name)));
    const auto signedIn = co_await signIn(call, account);
    if (!signedIn)
        co_return said(call.fail(statusFor(signedIn.error()), describe(signedIn.error())));
    const auto templates = co_await call.engine().templates().of(account.id);
    if (!templates)
        co_return said(call.fail(statusFor(templates.error()), describe(templates.error())));
    co_return *templates;
}

QCoro::Task<tl::expected<Draft, int>> withTemplate(Call &call, Account account, Draft draft)
{
    const auto known = co_await templatesOf(call, account);
    if (!known)
        co_return said(known.error());
    const QString wanted = call.arguments.value(u"template"_s);
    auto chosen = std::ranges::find(*known, wanted, &MessageTemplate::id);
    if (chosen == known->end())
        chosen = std::ranges::find(*known, wanted, &MessageTemplate::name);
    if (chosen == known->end())
        co_return said(
            call.usage(u"There is no template “%1”; “parlance templates --account %2” lists them."_s.arg(
                wanted, account.name)));
    const QStringList blanks = TemplateText::blanks(chosen->text);
    const auto filled = Templates::filled(draft, *chosen, call.arguments.values(u"fill"_s));
    if (!filled) {
        co_return said(call.usage(u"The template wants %1 × --fill, none of them empty: %2"_s.arg(
            QString::number(blanks.size()), printable(chosen->text))));
    }
    co_return *filled;
}

QCoro::Task<int> Commands::templates(Call &call)
{
    if (!call.arguments.has(u"account"_s))
        co_return call.usage(u"templates needs --account."_s);
    if (!timeout(call))
        co_return call.usage(u"--timeout takes a number of seconds."_s);
    const QString name = call.arguments.value(u"account"_s);
    const auto account = co_await findAccount(call.engine(), name);
    if (!account)
        co_return call.fail(ExitStatus::Unauthorised, u"There is no account “%1”."_s.arg(name));
    const auto known = co_await templatesOf(call, *account);
    if (!known)
        co_return known.error();
    for (const MessageTemplate &each : *known)
        call.output.result(JsonOutput::object(each), JsonOutput::line(each));
    co_return ExitStatus::Done;
}

} // namespace Parlance
