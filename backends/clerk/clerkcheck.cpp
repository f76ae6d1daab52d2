// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// ClerkBackend::checkAccount(): whether an account works, step by step.

#include "backends/clerk/clerkbackend.h"

#include "backends/address.h"
#include "backends/http/json.h"

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace Polling;
using namespace Clerk;

QCoro::Task<Result<>> ClerkBackend::checkAccount(CheckReport &report)
{
    const QUrl probe(u"public/messages?limit=50&page=1"_s);
    const auto isTheirs = [](const QJsonDocument &answer) { return answer.object()["data"_L1].isArray(); };
    const auto answer = co_await checkServer(probe, isTheirs, report);
    if (!answer)
        co_return fail(answer);

    // No list of inboxes: they are those that messages came from or went to.
    report.start(CheckStep::Addresses);
    const QJsonArray items = Json::list(answer->object()["data"_L1]);
    bool isOurs = items.isEmpty();
    for (const QJsonValue &item : items) {
        m_inboxes.learn(item.toObject());
        isOurs = isOurs || !m_inboxes.isOthers(item.toObject());
    }
    QList<Choice> choices;
    for (const QString &address : m_inboxes.others())
        choices.append({u"sender"_s, address, Address::display(address)});
    report.offer(choices);
    if (isOurs)
        report.pass();
    else
        report.warn(
            complaint(u"sender"_s, Error::BadSender, {}, u"no message of the team's shows this inbox"_s));

    report.start(CheckStep::Receiving);
    if (answer->isObject())
        report.pass();
    else
        report.warn(Error{Error::Refused, Error::NotPermitted, {}, u"the list of messages was refused"_s});
    co_return Result<>{};
}

} // namespace Parlance
