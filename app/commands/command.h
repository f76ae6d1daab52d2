// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/arguments.h"
#include "app/host.h"
#include "app/output.h"
#include "app/stop.h"

#include <QCoroTask>
#include <QList>
#include <QString>

#include <functional>

namespace Parlance {

/// What the program ends with. A contract: scripts read it.
struct ExitStatus
{
    enum Value {
        Done = 0,
        Refused = 1,      ///< by the service, for good
        Usage = 2,        ///< the command line makes no sense
        Unknown = 3,      ///< it may have gone out
        Unauthorised = 4, ///< no such account, or its secret is missing or refused
        Unavailable = 5,  ///< network or service, within the time given; what was to be sent stays queued
        Unusable = 6,     ///< the profile is damaged, or held by another version
    };
};

/// One run of one command, here or for another process.
struct Call
{
    Host &host;
    Arguments arguments; ///< without the command's name
    QByteArray input;    ///< what was read from standard input
    LentSecrets secrets;
    Output output;
    Stop &stop;
    /// The command line that would go on from here in another process. Before
    /// it is called for the first time, the command cannot be moved.
    std::function<void(const QStringList &)> goOnWith;
    bool isOurs = true; ///< not another process's: the engine ends with it

    [[nodiscard]] Engine &engine() const { return host.engine(); }
    [[nodiscard]] Store &store() const { return host.engine().store(); }

    /// Says why, and returns the status.
    int fail(ExitStatus::Value status, const QString &why) const;
    int usage(const QString &why) const { return fail(ExitStatus::Usage, why); }
};

/// One thing the program does without a window.
struct Command
{
    enum Place {
        Nowhere,  ///< needs no profile
        Beside,   ///< reads the profile, beside whoever is its engine
        InEngine, ///< changes something: here if we are the engine, else over there
    };

    QString name;     ///< "send", "account add"
    QString synopsis; ///< what follows the name
    QString summary;
    Place place = Beside;
    QStringList options; ///< names, from options()
    int leastWords = 0;
    int mostWords = 0;
    QCoro::Task<int> (*run)(Call &call) = nullptr;
    bool takesFile = false; ///< its first word is a path, told in full to an engine that runs elsewhere
};

/// Every command, in the order of the help.
[[nodiscard]] const QList<Command> &commands();
/// Every option of every command and of the program itself.
[[nodiscard]] const QList<Option> &options();
[[nodiscard]] bool isGlobal(const QString &option);

/// The command that the first words of \p arguments name; drops them. Null: none.
[[nodiscard]] const Command *takeCommand(Arguments &arguments);
/// What is wrong with \p arguments for \p command; empty: nothing.
[[nodiscard]] QString complaint(const Command &command, const Arguments &arguments);
/// \param name of a command or the beginning of some ("account"); empty: everything
[[nodiscard]] QString helpText(const QString &name = {});

[[nodiscard]] Output::Style styleOf(const Arguments &arguments);

/// Runs \p command, with what the store may throw turned into an exit status.
/// \param call lives as long as the task, here and in each command
QCoro::Task<int> carryOut(const Command &command, Call &call);

// what several commands need

/// The account of that name, if there is one.
QCoro::Task<std::optional<Account>> findAccount(Engine &engine, QString name);
/// The user is here: what waits only because it failed before is tried now.
/// What the service has put off stays so.
QCoro::Task<> endPause(Store &store, QString account);
/// Connects \p account and waits until it is signed in, so that its service can be asked. \return why it is
/// not
QCoro::Task<Result<>> signIn(Call &call, Account account);
/// The exit status for a service's refusal.
[[nodiscard]] ExitStatus::Value statusFor(const Error &error);
/// A whole number of at least 1 in \p option; \p otherwise if it is not given; nothing if it is none.
[[nodiscard]] std::optional<int> count(const Call &call, const QString &option, int otherwise);
/// How long --timeout says to wait; nothing: it is no number of seconds.
[[nodiscard]] std::optional<std::chrono::milliseconds> timeout(const Call &call);
/// Seconds, with fractions.
[[nodiscard]] std::optional<std::chrono::milliseconds> seconds(const QString &text);

namespace Commands {

QCoro::Task<int> services(Call &call);
QCoro::Task<int> accountAdd(Call &call);
QCoro::Task<int> accountList(Call &call);
QCoro::Task<int> accountCheck(Call &call);
QCoro::Task<int> accountRename(Call &call);
QCoro::Task<int> accountRemove(Call &call);
QCoro::Task<int> send(Call &call);
QCoro::Task<int> templates(Call &call);
QCoro::Task<int> outboxList(Call &call);
QCoro::Task<int> outboxRetry(Call &call);
QCoro::Task<int> outboxCancel(Call &call);
QCoro::Task<int> outboxCheck(Call &call);
QCoro::Task<int> outboxFollow(Call &call);
QCoro::Task<int> watch(Call &call);
QCoro::Task<int> sync(Call &call);
QCoro::Task<int> conversations(Call &call);
QCoro::Task<int> messages(Call &call);
QCoro::Task<int> contacts(Call &call);
QCoro::Task<int> search(Call &call);
QCoro::Task<int> exportHistory(Call &call);
QCoro::Task<int> exportContacts(Call &call);
QCoro::Task<int> importContacts(Call &call);
QCoro::Task<int> backup(Call &call);
QCoro::Task<int> restore(Call &call);
QCoro::Task<int> doctor(Call &call);

} // namespace Commands

} // namespace Parlance
