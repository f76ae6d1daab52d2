// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/command.h"
#include "models/peopleexport.h"

namespace Parlance {

using namespace Qt::StringLiterals;

QCoro::Task<int> Commands::exportContacts(Call &call)
{
    const QString word = call.arguments.value(u"format"_s);
    const QString name = call.arguments.value(u"account"_s);
    PeopleExport wanted;
    wanted.path = call.arguments.value(u"output"_s);
    if (wanted.path.isEmpty())
        co_return call.usage(u"export contacts needs --output."_s);
    const auto format = PeopleWriter::formatFrom(word);
    if (!format)
        co_return call.usage(u"--format takes csv or vcard."_s);
    wanted.format = *format;
    if (call.arguments.has(u"account"_s)) {
        const auto account = co_await findAccount(call.engine(), name);
        if (!account)
            co_return call.fail(ExitStatus::Unauthorised, u"There is no account “%1”."_s.arg(name));
        wanted.account = account->id;
    }

    const std::function<bool()> isStopped = [&call] { return call.stop.isRequested(); };
    const auto written = co_await exportPeople(call.store(), wanted, isStopped);
    if (!written && written.error().isEmpty())
        co_return call.fail(ExitStatus::Unavailable, u"Stopped; nothing was written."_s);
    if (!written)
        co_return call.usage(u"“%1” cannot be written: %2"_s.arg(printable(wanted.path), written.error()));
    const QJsonObject result{{u"contacts"_s, *written}, {u"format"_s, word}, {u"output"_s, wanted.path}};
    call.output.result(result,
                       u"%1 contacts written to %2"_s.arg(QString::number(*written), printable(wanted.path)));
    co_return ExitStatus::Done;
}

} // namespace Parlance
