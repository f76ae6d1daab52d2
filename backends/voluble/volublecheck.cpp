// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// VolubleBackend::checkAccount(): whether an account works, step by step.

#include "backends/voluble/volublebackend.h"
#include "backends/voluble/volublereading.h"

#include "backends/http/json.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace Polling;
using namespace Voluble;

QCoro::Task<Result<>> VolubleBackend::checkAccount(CheckReport &report)
{
    const QString organization = co_await findOrganization();
    if (!organization.isEmpty())
        report.offer({{u"organization"_s, organization, organization}});

    const QUrl probe = urlOf(u"messages"_s, isFlat() ? QString() : u"limit=1"_s);
    const auto isTheirs = [](const QJsonDocument &answer) { return thingsFrom(answer).has_value(); };
    const auto server = co_await checkServer(probe, isTheirs, report);
    if (!server)
        co_return fail(server);
    const auto chains = co_await checkServicechains(report);
    if (!chains)
        co_return fail(chains);

    report.start(CheckStep::Receiving);
    const auto contacts = co_await learnContacts();
    report.conclude(contacts); // without them people are known by their ids only
    co_return Result<>{};
}

QCoro::Task<QString> VolubleBackend::findOrganization()
{
    if (!isFlat() || m_settings.user.isEmpty())
        co_return QString();
    const QUrl url(u"users/"_s + encoded(m_settings.user), QUrl::StrictMode);
    const auto answer = co_await read(url);
    const QJsonObject user = answer ? thingFrom(*answer) : QJsonObject();
    co_return idFrom(user["organization"_L1]);
}

QCoro::Task<Result<>> VolubleBackend::checkServicechains(CheckReport &report)
{
    report.start(CheckStep::Addresses);
    const QUrl url = urlOf(u"servicechains"_s);
    const auto chains = co_await readThings(url);
    QList<Choice> choices;
    for (const QJsonObject &chain : chains.value_or(QList<QJsonObject>()))
        choices.append({u"servicechain"_s, idFrom(chain["id"_L1]), Json::text(chain["name"_L1])});
    report.offer(choices);

    const bool isAmong = m_settings.servicechain.isEmpty() ||
                         std::ranges::find(choices, m_settings.servicechain, &Choice::value) != choices.end();
    if (chains && !isAmong) {
        const Error problem =
            complaint(u"servicechain"_s, Error::BadSettings, {}, u"no servicechain of this organization"_s);
        co_return report.fail(problem);
    }
    report.conclude(chains.map_error([](Error problem) {
        problem.fields
            .clear(); // the last server shows them to administrators only, whatever the organization
        return problem;
    }));
    co_return Result<>{};
}

} // namespace Parlance
