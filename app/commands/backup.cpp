// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/command.h"

namespace Parlance {

using namespace Qt::StringLiterals;

QCoro::Task<int> Commands::backup(Call &call)
{
    const QString file = call.arguments.word(0);
    const auto written = co_await call.engine().backUp(file);
    if (!written)
        co_return call.usage(u"“%1” cannot be written: %2"_s.arg(printable(file), written.error()));
    const QJsonObject result{{u"backup"_s, file}, {u"bytes"_s, *written}};
    call.output.result(result, u"Conversations, contacts, drafts and accounts are in %1 (%2 kB); passwords "
                               u"are not, and whoever can open it can "
                               "read it."_s.arg(printable(file), QString::number((*written + 999) / 1000)));
    co_return ExitStatus::Done;
}

static QString why(RestoreProblem problem)
{
    switch (problem) {
    case RestoreProblem::Unreadable:
        return u"it cannot be read"_s;
    case RestoreProblem::NoBackup:
        return u"it is no backup of Parlance"_s;
    case RestoreProblem::Newer:
        return u"it is of a newer version of Parlance"_s;
    case RestoreProblem::Damaged:
        return u"it is damaged, or was changed"_s;
    case RestoreProblem::Unwritable:
        return u"there is no room for it on the disk"_s;
    case RestoreProblem::HasAccounts:
        return u"the profile is not empty; take another one by --profile NAME"_s;
    case RestoreProblem::InUse:
        return u"another process reads the profile; try again when it is done"_s;
    }
    Q_UNREACHABLE();
}

static int refuse(const Call &call, const QString &file, RestoreProblem problem)
{
    const auto status = problem == RestoreProblem::InUse ? ExitStatus::Unavailable : ExitStatus::Usage;
    return call.fail(status,
                     u"“%1” is not restored, nothing was changed: %2."_s.arg(printable(file), why(problem)));
}

/// Over there, the window ends for it and begins anew: by then nobody waits here.
static void handToWindow(const Call &call, QJsonObject result)
{
    result.insert(u"state"_s, u"prepared"_s);
    call.output.result(result, u"The backup is sound. The window begins anew with it, and says so."_s);
}

QCoro::Task<int> Commands::restore(Call &call)
{
    const QString file = call.arguments.word(0);
    if (!call.isOurs && !call.host.beginsAnew())
        co_return call.fail(ExitStatus::Unavailable,
                            u"Another command runs on this profile, and has to end first."_s);
    const auto prepared = co_await call.engine().restore(file);
    if (!prepared)
        co_return refuse(call, file, prepared.error());
    QJsonObject result{{u"accounts"_s, prepared->accounts}, {u"unknown"_s, prepared->doubted}};
    if (!call.isOurs) {
        handToWindow(call, result);
        co_return ExitStatus::Done;
    }

    co_await call.host.close();
    if (const auto adoption = call.engine().adoption(); !adoption.isDone)
        co_return refuse(call, file, adoption.problem.value_or(RestoreProblem::Unwritable));
    result.insert(u"restored"_s, file);
    QString text = u"%1 accounts are back. Sign in to each again: passwords are not in backups."_s.arg(
        prepared->accounts);
    if (prepared->doubted > 0)
        text +=
            u"\n%1 messages may have been sent since; they are looked up, and none is sent by itself."_s.arg(
                prepared->doubted);
    call.output.result(result, text);
    co_return ExitStatus::Done;
}

} // namespace Parlance
