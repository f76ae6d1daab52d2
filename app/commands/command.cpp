// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/command.h"

#include "backends/pause.h"
#include "models/store/database.h"

#include <QCoroFuture>
#include <QDeadlineTimer>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds DefaultTimeout = 30s;

int Call::fail(ExitStatus::Value status, const QString &why) const
{
    output.error(why);
    return status;
}

Output::Style styleOf(const Arguments &arguments)
{
    return {arguments.has(u"json"_s), arguments.has(u"quiet"_s), arguments.has(u"verbose"_s)};
}

static QString reason(const StoreError &error)
{
    switch (error.kind()) {
    case StoreError::Unwritable:
        return u"The disk is full or fails; nothing more could be stored."_s;
    case StoreError::Damaged:
        return u"The profile's database is damaged. Run “parlance doctor”."_s;
    case StoreError::Foreign:
    case StoreError::Outdated:
        return u"The profile was written by another version of Parlance."_s;
    case StoreError::Busy:
    case StoreError::Unopenable:
    case StoreError::Other:
        break;
    case StoreError::Mistake:
        return u"The profile's database refused what is a mistake of Parlance; please report it: "_s +
               error.detail();
    }
    return u"The profile's database refused: "_s + error.detail();
}

QCoro::Task<int> carryOut(const Command &command, Call &call)
{
    std::optional<StoreError> broken;
    QObject listener; // after what its lambda uses: it goes first
    if (command.place == Command::InEngine) {
        QObject::connect(&call.store(), &Store::broken, &listener, [&](const StoreError &error) {
            broken = error;
            call.stop.request(); // what it waits for cannot come
        });
    }
    try {
        if (command.place == Command::InEngine)
            co_await call.host.lend(call.secrets);
        const int status = co_await command.run(call);
        if (broken)
            co_return call.fail(ExitStatus::Unusable, reason(*broken));
        co_return status;
    } catch (const StoreError &error) {
        co_return call.fail(ExitStatus::Unusable, reason(error));
    }
}

QCoro::Task<std::optional<Account>> findAccount(Engine &engine, QString name)
{
    const auto accounts = co_await engine.store().accounts();
    for (const Account &account : accounts) {
        if (account.name == name)
            co_return account;
    }
    co_return std::nullopt;
}

QCoro::Task<> endPause(Store &store, QString account)
{
    const auto waiting = co_await store.outbox();
    const bool wasPutOff = std::any_of(waiting.begin(), waiting.end(), [&](const Message &message) {
        return message.account == account && message.delivery == Delivery::Queued && message.problem &&
               message.problem->kind == Error::Busy;
    });
    if (!wasPutOff)
        co_await store.endPause(account);
}

QCoro::Task<Result<>> signIn(Call &call, Account account)
{
    auto &connections = call.engine().connections();
    Pause news;
    std::optional<Error> problem;
    QObject listener; // after what its lambdas use: it goes first
    QObject::connect(&connections, &Connections::signInEnded, &listener,
                     [&](const QString &id, const std::optional<Error> &why) {
                         if (id == account.id)
                             problem = why;
                         news.ring();
                     });
    QObject::connect(&call.stop, &Stop::requested, &listener, [&] { news.ring(); });

    const QDeadlineTimer limit(timeout(call).value_or(DefaultTimeout));
    const QStringList ids{account.id};
    const std::chrono::milliseconds left(limit.remainingTime());
    co_await call.host.connectAccounts(ids, call.stop, left);
    while (!connections.visit(account.id) && !problem) {
        const auto now = co_await findAccount(call.engine(), account.name);
        const bool isOver =
            limit.hasExpired() || call.stop.isRequested() || !connections.connection(account.id);
        if (isOver) {
            const Error unreached{Error::Unreachable, Error::TimedOut};
            co_return fail(now && now->problem ? *now->problem : unreached);
        }
        const std::chrono::milliseconds left(limit.remainingTime());
        co_await news.wait(left);
    }
    if (problem)
        co_return fail(*problem);
    co_return Result<>{};
}

ExitStatus::Value statusFor(const Error &error)
{
    switch (error.kind) {
    case Error::Unreachable:
    case Error::Busy:
    case Error::Unanswered:
        return ExitStatus::Unavailable;
    case Error::Unauthorised:
        return ExitStatus::Unauthorised;
    case Error::Refused:
        return error.reason == Error::BadSettings ? ExitStatus::Usage : ExitStatus::Refused;
    }
    Q_UNREACHABLE();
}

std::optional<int> count(const Call &call, const QString &option, int otherwise)
{
    if (!call.arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const int number = call.arguments.value(option).toInt(&isNumber);
    return isNumber && number >= 1 ? std::optional(number) : std::nullopt;
}

std::optional<std::chrono::milliseconds> timeout(const Call &call)
{
    if (!call.arguments.has(u"timeout"_s))
        return DefaultTimeout;
    return seconds(call.arguments.value(u"timeout"_s));
}

std::optional<std::chrono::milliseconds> seconds(const QString &text)
{
    constexpr double Longest = 366 * 24 * 3600.0;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !(number >= 0) || number > Longest)
        return {};
    return std::chrono::milliseconds(qRound64(number * 1000));
}

} // namespace Parlance
