// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/follow.h"

#include <QCoroFuture>

namespace Parlance {

using namespace Qt::StringLiterals;

/// Our own message of that id and its account, if there are such.
struct Entry
{
    Message message;
    Account account;
};

static QCoro::Task<std::optional<Entry>> findEntry(Engine &engine, QString id)
{
    const auto message = co_await engine.store().message(id.toLongLong());
    if (!message || !message->outgoing)
        co_return std::nullopt;
    const auto accounts = co_await engine.store().accounts();
    for (const Account &account : accounts) {
        if (account.id == message->account)
            co_return Entry{*message, account};
    }
    co_return std::nullopt;
}

static int noSuchMessage(const Call &call, const QString &id)
{
    return call.usage(u"There is no outgoing message “%1”."_s.arg(id));
}

QCoro::Task<int> Commands::outboxList(Call &call)
{
    JsonOutput json(call.engine());
    const auto messages = co_await call.store().outbox();
    co_await json.learn(messages);
    for (const Message &message : messages)
        call.output.result(json.object(message), json.line(message));
    co_return ExitStatus::Done;
}

QCoro::Task<int> Commands::outboxRetry(Call &call)
{
    Follow follow(call);
    if (const QString problem = follow.readOptions(); !problem.isEmpty())
        co_return call.usage(problem);
    const auto entry = co_await findEntry(call.engine(), call.arguments.word(0));
    if (!entry)
        co_return noSuchMessage(call, call.arguments.word(0));
    const auto again = co_await call.engine().sendAgain(entry->message.id);
    if (!again)
        co_return call.usage(u"Only what failed, waits, was cancelled or is uncertain can be sent again."_s);
    const QList<qint64> messages{entry->message.id};
    const int status = co_await follow.run(entry->account, messages);
    co_return status;
}

QCoro::Task<int> Commands::outboxCancel(Call &call)
{
    const auto entry = co_await findEntry(call.engine(), call.arguments.word(0));
    if (!entry)
        co_return noSuchMessage(call, call.arguments.word(0));
    const auto cancelled = co_await call.store().cancel(entry->message.id);
    const auto message = co_await call.store().message(entry->message.id);
    JsonOutput json(call.engine());
    const QList<Message> messages{message.value_or(entry->message)};
    co_await json.learn(messages);
    call.output.result(json.object(messages.first()), json.line(messages.first()));
    if (!cancelled)
        co_return call.fail(ExitStatus::Refused, u"It cannot be taken back any more."_s);
    co_return ExitStatus::Done;
}

QCoro::Task<int> Commands::outboxCheck(Call &call)
{
    Follow follow(call);
    if (const QString problem = follow.readOptions(); !problem.isEmpty())
        co_return call.usage(problem);
    const auto entry = co_await findEntry(call.engine(), call.arguments.word(0));
    if (!entry)
        co_return noSuchMessage(call, call.arguments.word(0));
    if (entry->message.delivery == Delivery::Unknown) {
        follow.lookOnce();
        const auto looked = co_await call.engine().checkAgain(entry->message.id);
        Q_UNUSED(looked) // if it is settled by now, that is what follows
    }
    const QList<qint64> messages{entry->message.id};
    const int status = co_await follow.run(entry->account, messages);
    co_return status;
}

QCoro::Task<int> Commands::outboxFollow(Call &call)
{
    Follow follow(call);
    if (const QString problem = follow.readOptions(); !problem.isEmpty())
        co_return call.usage(problem);
    QList<qint64> messages;
    std::optional<Account> account;
    for (const QString &id : call.arguments.words()) {
        const auto entry = co_await findEntry(call.engine(), id);
        if (!entry || (account && account->id != entry->account.id))
            co_return noSuchMessage(call, id);
        account = entry->account;
        messages << entry->message.id;
    }
    const int status = co_await follow.run(*account, messages);
    co_return status;
}

} // namespace Parlance
