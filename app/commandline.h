// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/arguments.h"
#include "app/handover.h"
#include "app/launch.h"
#include "models/connection/secretstore.h"

#include <QCoroTask>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace Parlance {

struct Command;
class Demo;
class Stop;

/// The program without a window: takes the command line apart, and runs a
/// command here or in the process that is the profile's engine.
class CommandLine
{
public:
    /// \param lentSecrets what PARLANCE_SECRETS held
    CommandLine(QStringList text, const QByteArray &lentSecrets);
    ~CommandLine();

    /// What there is to do: end at once with this status (everything is said), …
    using Asked = std::variant<int, Launch, const Command *>;
    [[nodiscard]] Asked asked();

    [[nodiscard]] bool isVerbose() const { return m_launch.verbose; }

    /// … or run the command. Needs a QCoreApplication.
    [[nodiscard]] int run(SecretStore &secrets);

private:
    std::optional<int> readProfile();
    std::optional<int> readInput();
    Asked askedForWindow();
    int usage(const QString &why) const;
    int fail(int status, const QString &why) const;
    /// The rest of the command, when it goes on in another process.
    /// The command line for an engine that may run in another folder.
    [[nodiscard]] QStringList withWholePath() const;
    [[nodiscard]] HandOver::Request movedTo(const QStringList &goOn) const;

    QCoro::Task<int> runBeside(SecretStore &secrets, Stop &stop);
    QCoro::Task<int> runWithEngine(SecretStore &secrets, Stop &stop);
    QCoro::Task<int> runWithSampleData(Stop &stop);

    const QStringList m_text;
    const QByteArray m_lentText;
    Arguments m_arguments;
    Launch m_launch;
    const Command *m_command = nullptr;
    std::unique_ptr<Demo> m_demo; ///< with --demo, while a command runs
    HandOver::Request m_request;
};

} // namespace Parlance
