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
    call.output.result(result, u"Everything is in %1 (%2 kB); passwords are not, and whoever can open it can "
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
    }
    Q_UNREACHABLE();
}

QCoro::Task<int> Commands::restore(Call &call)
{
    const QString file = call.arguments.word(0);
    const auto restored = co_await call.engine().restore(file);
    if (!restored)
        co_return call.usage(
            u"“%1” is not restored, nothing was changed: %2."_s.arg(printable(file), why(restored.error())));
    const QJsonObject result{
        {u"restored"_s, file}, {u"accounts"_s, restored->accounts}, {u"unknown"_s, restored->doubted}};
    QString text = u"%1 accounts are back. Sign in to each again: passwords are not in backups."_s.arg(
        restored->accounts);
    if (restored->doubted > 0)
        text +=
            u"\n%1 messages may have been sent since; they are looked up, and none is sent by itself."_s.arg(
                restored->doubted);
    call.output.result(result, text);
    co_return ExitStatus::Done;
}

} // namespace Parlance
