// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// MsgBoxxBackend: whose number it is, and checkAccount(): whether an account works, step by step.

#include "backends/http/json.h"
#include "backends/msgboxx/msgboxxbackend.h"

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace Polling;
using namespace MsgBoxx;

QCoro::Task<Result<>> MsgBoxxBackend::takeAccount(Page listed)
{
    const QString wanted = m_settings.apiAccount;
    const auto wantedIn = [&wanted](const QJsonArray &items) {
        QHash<QString, ApiAccount> found; // by id: one may be listed twice
        for (const QJsonValue &item : items) {
            const ApiAccount account = accountFrom(item.toObject());
            const bool isWanted = wanted.isEmpty() || account.id.compare(wanted, Qt::CaseInsensitive) == 0;
            if (!account.id.isEmpty() && isWanted)
                found.insert(account.id, account);
        }
        return found;
    };
    auto found = wantedIn(listed.items);
    if (found.isEmpty() && !wanted.isEmpty()) { // on a later page, if that could be turned
        const QString path = "apiaccount/"_L1 + encoded(wanted);
        const auto one = co_await readList(path);
        if (!one && !isDenied(one.error()))
            co_return fail(one);
        found = wantedIn(one.value_or(Page()).items);
    }
    if (found.size() != 1)
        co_return fail(complaint(u"apiaccount"_s, Error::BadSettings, {},
                                 found.isEmpty() ? u"the user has no such API account"_s
                                                 : u"the user has several API accounts: choose one"_s));
    m_account = *found.cbegin();
    co_return Result<>{};
}

QCoro::Task<Result<>> MsgBoxxBackend::signIn(AccountSettings settings, QString)
{
    if (const auto usable = use(settings); !usable)
        co_return fail(usable);
    const auto token = co_await m_tokens.token();
    if (!token)
        co_return fail(token);
    const QString path = u"apiaccount"_s;
    const auto listed = co_await readList(path);
    if (!listed && (listed.error().kind != Error::Refused || m_settings.apiAccount.isEmpty()))
        co_return fail(listed);
    const Page page = listed.value_or(Page());
    const auto taken = co_await takeAccount(page);
    co_return Result<>(taken);
}

QCoro::Task<Result<>> MsgBoxxBackend::checkAccount(CheckReport &report)
{
    const QUrl probe(u"apiaccount"_s);
    const auto isTheirs = [](const QJsonDocument &answer) { return listFrom(answer).has_value(); };
    const auto server = co_await checkServer(probe, isTheirs, report);
    if (!server)
        co_return fail(server);

    report.start(CheckStep::Addresses);
    const QString path = u"inboxes"_s;
    const QString otherPath = u"inbox"_s;
    const auto inboxes = co_await readList(path, otherPath); // for their names only
    QHash<QString, QString> names;
    const QJsonArray named = inboxes ? inboxes->items : QJsonArray();
    for (const QJsonValue &inbox : named)
        names.insert(Json::text(inbox["apiaccountid"_L1]), Json::text(inbox["name"_L1]));
    const auto listed = listFrom(*server);
    if (!listed && m_settings.apiAccount.isEmpty()) { // not the settings' fault: what the service says is
        const QString accounts = u"apiaccount"_s;
        const auto refused = co_await readList(accounts);
        if (!refused)
            co_return report.fail(refused.error());
    }
    const Page page = listed.value_or(Page());
    QList<Sender> senders;
    QList<Choice> choices;
    for (const QJsonValue &item : page.items) {
        const ApiAccount account = accountFrom(item.toObject());
        const QString name = names.value(account.id, account.name);
        senders.append({.address = account.number, .name = name});
        choices.append({u"apiaccount"_s, account.id, u"%1 (%2)"_s.arg(account.number, name)});
    }
    if (choices.size() > 1)
        report.offer(choices);
    const auto taken = co_await takeAccount(page);
    if (!taken)
        co_return report.fail(taken.error(), senders);
    report.pass(senders);

    report.start(CheckStep::Receiving);
    const QString lastDay = "message"_L1 + query();
    const auto messages = co_await readList(lastDay);
    if (!messages && !isDenied(messages.error()))
        co_return report.fail(messages.error());
    report.conclude(messages);
    co_return Result<>{};
}

} // namespace Parlance
