// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/command.h"
#include "app/jsonoutput.h"

#include <QCoroFuture>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

constexpr int DefaultLimit = 50;
// The store is asked for so many rows at a time.
constexpr int PageSize = 200;

static int badLimit(const Call &call)
{
    return call.usage(u"--limit takes a number, at least 1."_s);
}

QCoro::Task<int> Commands::conversations(Call &call)
{
    const auto limit = count(call, u"limit"_s, DefaultLimit);
    if (!limit)
        co_return badLimit(call);
    JsonOutput json(call.engine());
    co_await json.learn();
    const QString filter = call.arguments.value(u"filter"_s);
    Edge edge;
    int left = *limit;
    while (left > 0) {
        const int size = std::min(left, PageSize);
        const auto page = co_await call.store().conversations(filter, edge, Side::Older, size);
        for (const Conversation &conversation : page)
            call.output.result(json.object(conversation), json.line(conversation));
        left -= size;
        if (page.size() < size)
            break;
        edge = {page.last().lastActivity, page.last().id};
    }
    co_return ExitStatus::Done;
}

QCoro::Task<int> Commands::messages(Call &call)
{
    const auto limit = count(call, u"limit"_s, DefaultLimit);
    if (!limit)
        co_return badLimit(call);
    const qint64 id = call.arguments.word(0).toLongLong();
    const auto conversation = co_await call.store().conversation(id);
    if (!conversation)
        co_return call.usage(u"There is no conversation “%1”."_s.arg(call.arguments.word(0)));
    Edge edge;
    if (call.arguments.has(u"before"_s)) {
        const auto before = co_await call.store().message(call.arguments.value(u"before"_s).toLongLong());
        if (!before || before->conversation != id)
            co_return call.usage(u"--before: there is no such message in this conversation."_s);
        edge = {before->time, before->id};
    }

    QList<Message> found;
    while (found.size() < *limit) {
        const int size = std::min<int>(*limit - int(found.size()), PageSize);
        const auto page = co_await call.store().messages(id, edge, Side::Older, size);
        found << page;
        if (page.size() < size)
            break;
        edge = {page.last().time, page.last().id};
    }
    std::reverse(found.begin(), found.end());
    JsonOutput json(call.engine());
    co_await json.learn(found);
    for (const Message &message : found)
        call.output.result(json.object(message), json.line(message));
    co_return ExitStatus::Done;
}

QCoro::Task<int> Commands::contacts(Call &call)
{
    const auto limit = count(call, u"limit"_s, DefaultLimit);
    if (!limit)
        co_return badLimit(call);
    JsonOutput json(call.engine());
    co_await json.learn();
    const auto found = co_await call.store().contacts(call.arguments.word(0), *limit);
    for (const Contact &contact : found)
        call.output.result(json.object(contact), json.line(contact));
    co_return ExitStatus::Done;
}

QCoro::Task<int> Commands::search(Call &call)
{
    const auto limit = count(call, u"limit"_s, DefaultLimit);
    if (!limit)
        co_return badLimit(call);
    const auto found = co_await call.store().search(call.arguments.word(0), *limit);
    JsonOutput json(call.engine());
    co_await json.learn(found);
    for (const Message &message : found)
        call.output.result(json.object(message), json.line(message));
    co_return ExitStatus::Done;
}

} // namespace Parlance
