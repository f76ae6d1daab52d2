// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/command.h"
#include "app/commands/exportwriter.h"
#include "models/wholefile.h"

#include <QCoroFuture>

namespace Parlance {

using namespace Qt::StringLiterals;

constexpr int ExportPageSize = 200;

static QCoro::Task<qint64> writeConversation(Store &store, ExportWriter &writer, JsonOutput &json,
                                             Conversation conversation)
{
    writer.begin(conversation);
    qint64 written = 0;
    Edge edge{QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)}; // older than anything
    for (;;) {
        const auto page = co_await store.messages(conversation.id, edge, Side::Newer, ExportPageSize);
        co_await json.learn(page);
        for (const Message &message : page)
            writer.write(message);
        written += page.size();
        if (page.size() < ExportPageSize)
            break;
        edge = {page.last().time, page.last().id};
    }
    writer.end(conversation);
    co_return written;
}

QCoro::Task<int> Commands::exportHistory(Call &call)
{
    const QString format = call.arguments.value(u"format"_s);
    const QString path = call.arguments.value(u"output"_s);
    if (path.isEmpty())
        co_return call.usage(u"export needs --output."_s);

    // A conversation named like one that is not there is a mistake; none at all is an empty file.
    const QString wanted = call.arguments.value(u"conversation"_s);
    const auto one = co_await call.store().conversation(wanted.toLongLong());
    if (!wanted.isEmpty() && !one)
        co_return call.usage(u"There is no conversation “%1”."_s.arg(wanted));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        co_return call.usage(u"“%1” cannot be written: %2"_s.arg(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    JsonOutput json(call.engine());
    co_await json.learn();
    const auto writer = ExportWriter::create(format, file, json);
    if (!writer)
        co_return call.usage(u"--format takes html, csv or json."_s);

    qint64 written = 0;
    writer->begin(one ? one->title : u"Parlance"_s);
    if (one) {
        written = co_await writeConversation(call.store(), *writer, json, *one);
    } else {
        const QString noFilter;
        Edge edge;
        for (;;) {
            const auto page =
                co_await call.store().conversations(noFilter, edge, Side::Older, ExportPageSize);
            for (const Conversation &conversation : page)
                written += co_await writeConversation(call.store(), *writer, json, conversation);
            if (page.size() < ExportPageSize)
                break;
            edge = {page.last().lastActivity, page.last().id};
        }
    }
    writer->end();
    if (!commitWhole(file))
        co_return call.usage(u"“%1” cannot be written: %2"_s.arg(path, file.errorString()));
    const QJsonObject result{{u"messages"_s, written}, {u"format"_s, format}, {u"output"_s, path}};
    call.output.result(result, u"%1 messages written to %2"_s.arg(QString::number(written), printable(path)));
    co_return ExitStatus::Done;
}

} // namespace Parlance
