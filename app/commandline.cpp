// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commandline.h"

#include "app/commands/command.h"
#include "app/demo.h"
#include "app/host.h"
#include "app/platform.h"
#include "models/errortext.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Another engine may be starting or ending: so long, nobody answering is no answer.
constexpr auto Patience = 3s;
constexpr auto Step = 50ms;
// More than any service takes, and a hand-over fits its frame.
constexpr qint64 LongestInput = 256 * 1024;

/// \return false when nobody reads any more
static bool print(Output::Channel channel, const QByteArray &bytes)
{
    std::FILE *stream = channel == Output::Result ? stdout : stderr;
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    return std::fflush(stream) == 0;
}

/// Prints here; a command whose results nobody reads comes to its end.
static Output::Sink printer(Stop &stop)
{
    return [&stop](Output::Channel channel, const QByteArray &bytes) {
        if (!print(channel, bytes) && channel == Output::Result)
            stop.request();
    };
}

static std::optional<LentSecrets> lentFrom(const QByteArray &text)
{
    LentSecrets lent;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!text.isEmpty() && !document.isObject())
        return {};
    const QJsonObject accounts = document.object();
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        const QJsonObject values = account->toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            lent[account.key()].insert(value.key(), value->toString());
    }
    return lent;
}

static bool isLink(const QString &word)
{
    static const QRegularExpression schemes(u"^(sms|smsto|tel|im|sip|parlance):"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return schemes.match(word).hasMatch();
}

CommandLine::CommandLine(QStringList text, const QByteArray &lentSecrets)
    : m_text(std::move(text)), m_lentText(lentSecrets)
{
}

CommandLine::~CommandLine() = default;

int CommandLine::usage(const QString &why) const
{
    print(Output::Diagnostics, "parlance: " + why.toUtf8() + "\nTry “parlance --help”.\n");
    return ExitStatus::Usage;
}

int CommandLine::fail(int status, const QString &why) const
{
    Output(print, styleOf(m_arguments)).error(why);
    return status;
}

CommandLine::Asked CommandLine::asked()
{
    const auto arguments = Arguments::parse(m_text, options());
    if (!arguments)
        return usage(arguments.error());
    m_arguments = *arguments;

    if (m_arguments.has(u"version"_s)) {
        const QString version = QCoreApplication::applicationVersion();
        const Output output(print, styleOf(m_arguments));
        output.result({{u"name"_s, u"parlance"_s}, {u"version"_s, version}}, u"parlance "_s + version);
        return ExitStatus::Done;
    }
    if (m_arguments.has(u"help"_s)) {
        const QString text = helpText(m_arguments.words().mid(0, 2).join(u' '));
        const QString help = text.isEmpty() ? helpText(m_arguments.word(0)) : text;
        if (help.isEmpty())
            return usage(u"There is no command “%1”."_s.arg(m_arguments.word(0)));
        print(styleOf(m_arguments).json ? Output::Diagnostics : Output::Result, help.toUtf8());
        return ExitStatus::Done;
    }

    const auto lent = lentFrom(m_lentText);
    if (!lent)
        return usage(u"PARLANCE_SECRETS is not a JSON object like {\"ACCOUNT\":{\"KEY\":\"VALUE\"}}."_s);
    m_launch.lentSecrets = *lent;
    m_launch.verbose = m_arguments.has(u"verbose"_s);
    if (const auto status = readProfile())
        return *status;

    if (m_arguments.words().isEmpty() || isLink(m_arguments.word(0)))
        return askedForWindow();
    const QString first = m_arguments.word(0);
    m_command = takeCommand(m_arguments);
    if (!m_command) {
        const QString known = helpText(first);
        return usage(known.isEmpty() ? u"There is no command “%1”."_s.arg(first)
                                     : u"“%1” needs to know what.\n"_s.arg(first) + known.trimmed());
    }
    for (const QString &option : {u"tour"_s, u"compose"_s}) {
        if (m_arguments.has(option))
            return usage(u"--%1 is for the window, not for a command."_s.arg(option));
    }
    m_launch.demo = m_arguments.has(u"demo"_s);
    if (m_launch.demo && m_command->place != Command::InEngine)
        return usage(u"--demo keeps nothing that “%1” could tell of."_s.arg(m_command->name));
    if (const QString problem = complaint(*m_command, m_arguments); !problem.isEmpty())
        return usage(problem);
    return m_command;
}

std::optional<int> CommandLine::readProfile()
{
    m_launch.profileName = m_arguments.value(u"profile"_s, u"default"_s);
    static const QRegularExpression plain(u"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$"_s);
    if (!plain.match(m_launch.profileName).hasMatch())
        return usage(u"A profile's name consists of letters, digits, dots, dashes and underscores."_s);

    if (!m_arguments.has(u"data-dir"_s)) {
        m_launch.profile.folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                                  u'/' + m_launch.profileName;
        return {};
    }
    const QString folder = m_arguments.value(u"data-dir"_s);
    if (folder.isEmpty())
        return usage(u"--data-dir needs a folder."_s);
    m_launch.profile.folder = QDir(folder).absolutePath();
    if (m_arguments.has(u"profile"_s))
        m_launch.profile.folder += u'/' + m_launch.profileName;
    return {};
}

CommandLine::Asked CommandLine::askedForWindow()
{
    for (const QString &option : m_arguments.options()) {
        const bool isComposed = option == "text"_L1 && m_arguments.has(u"compose"_s);
        if (!isGlobal(option) && !isComposed)
            return usage(u"--%1 belongs to a command."_s.arg(option));
    }
    if (m_arguments.words().size() > 1)
        return usage(u"One address at a time."_s);
    if (m_arguments.has(u"tour"_s) && !m_arguments.has(u"demo"_s))
        return usage(u"--tour goes with --demo."_s);
    if (m_arguments.has(u"compose"_s) && !m_arguments.words().isEmpty())
        return usage(u"Give an address or --compose, not both."_s);

    m_launch.demo = m_arguments.has(u"demo"_s);
    m_launch.tour = m_arguments.value(u"tour"_s);
    if (m_arguments.has(u"compose"_s))
        m_launch.compose = Compose{m_arguments.value(u"compose"_s), m_arguments.value(u"text"_s)};
    else if (!m_arguments.words().isEmpty())
        m_launch.compose = Compose{m_arguments.word(0), {}};
    return m_launch;
}

std::optional<int> CommandLine::readInput()
{
    m_request.arguments = m_text;
    m_request.secrets = m_launch.lentSecrets;
    if (m_command->takesFile)
        m_request = movedTo(withWholePath());
    for (const QString &key : m_arguments.values(u"secret"_s))
        m_request.input += Platform::readSecret(key) + '\n';
    if (m_arguments.has(u"text-stdin"_s)) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return usage(u"Standard input cannot be read."_s);
        m_request.input = input.read(LongestInput + 1);
    }
    if (m_request.input.size() > LongestInput)
        return usage(u"The text is too long for any service."_s);
    return {};
}

int CommandLine::run(SecretStore &secrets)
{
    if (const auto status = readInput())
        return *status;

    Stop stop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &stop, &Stop::request);
    std::optional<QCoro::Task<>> closing; // who waits for the keychain cannot stop by itself
    QObject::connect(&stop, &Stop::requested, &stop, [&] { closing = secrets.close(1s); });
    const int status = QCoro::waitFor(m_launch.demo                           ? runWithSampleData(stop)
                                      : m_command->place == Command::InEngine ? runWithEngine(secrets, stop)
                                                                              : runBeside(secrets, stop));
    if (closing)
        QCoro::waitFor(std::move(*closing));
    return status;
}

QCoro::Task<int> CommandLine::runWithSampleData(Stop &stop)
{
    m_demo = std::make_unique<Demo>();
    const auto problem = co_await m_demo->start();
    if (!problem.isEmpty())
        co_return fail(ExitStatus::Unavailable, problem);
    m_launch.profile = m_demo->profile();
    const int status = co_await runWithEngine(m_demo->secrets(), stop);
    co_return status;
}

QCoro::Task<int> CommandLine::runBeside(SecretStore &secrets, Stop &stop)
{
    Engine engine(m_launch.profile, secrets);
    Host host(engine, Host::Commands);
    if (m_command->place == Command::Beside) {
        const auto opening = co_await host.openForReading();
        if (opening != Engine::Opened) {
            print(Output::Diagnostics, "parlance: " + engine.problem().toUtf8() + '\n');
            co_return ExitStatus::Unusable;
        }
    }
    const Output::Sink sink = printer(stop);
    const auto staysHere = [](const QStringList &) {};
    const int status = co_await host.run(m_request, sink, stop, staysHere);
    co_await host.close();
    co_return status;
}

QCoro::Task<int> CommandLine::runWithEngine(SecretStore &secrets, Stop &stop)
{
    const Output output(print, styleOf(m_arguments));
    const Output::Sink sink = printer(stop);
    QTimer pause;
    pause.setSingleShot(true);
    QDeadlineTimer patience(Patience);
    QDeadlineTimer makingRoom(0); // until then another process may become the engine

    for (;;) {
        Engine engine(m_launch.profile, secrets);
        Host host(engine, Host::Commands);
        Engine::Opening opening = Engine::InUse;
        if (makingRoom.hasExpired())
            opening = co_await host.open();
        if (opening == Engine::Unusable) {
            output.error(engine.problem());
            co_return ExitStatus::Unusable;
        }
        if (m_demo && opening == Engine::Opened) {
            const auto added = co_await m_demo->addAccounts(engine);
            if (!added) {
                co_await host.close();
                co_return fail(ExitStatus::Unavailable, userText(added.error()));
            }
        }

        if (opening == Engine::Opened) {
            Stop ownStop;
            QStringList goOn;
            QObject::connect(&stop, &Stop::requested, &ownStop, &Stop::request);
            QObject::connect(&host, &Host::yieldWanted, &ownStop, [&] {
                if (!goOn.isEmpty())
                    ownStop.request();
            });
            if (stop.isRequested())
                ownStop.request();
            const auto goOnWith = [&goOn](const QStringList &arguments) { goOn = arguments; };
            const int status = co_await host.run(m_request, sink, ownStop, goOnWith);
            const bool moves = host.isYielding() && ownStop.isRequested() && !stop.isRequested();
            if (moves) // an account may still wait for its secret
                secrets.letGo();
            else
                co_await secrets.close();
            co_await host.close();
            if (!moves)
                co_return status;
            m_request = movedTo(goOn);
            makingRoom.setRemainingTime(Patience);
            patience.setRemainingTime(Patience);
            continue;
        }

        HandOver::Client client(m_launch.profile.socketFile(), sink);
        QObject::connect(&stop, &Stop::requested, &client, &HandOver::Client::cancel);
        const auto answer = co_await client.run(m_request);
        switch (answer.kind) {
        case HandOver::Answer::Ended:
            co_return answer.status;
        case HandOver::Answer::OtherVersion:
            output.error(u"Another version of Parlance runs on this profile; close it first."_s);
            co_return ExitStatus::Unusable;
        case HandOver::Answer::Lost:
            output.error(u"The engine ended in the middle, and how far it came is not known: look with "
                         "“parlance outbox” before you try again."_s);
            co_return ExitStatus::Unavailable;
        case HandOver::Answer::Gone:
            m_request = movedTo(answer.goOn);
            patience.setRemainingTime(Patience);
            break;
        case HandOver::Answer::Nobody:
        case HandOver::Answer::Raised:
        case HandOver::Answer::Yielding:
            break;
        }
        if (stop.isRequested())
            co_return ExitStatus::Unavailable;
        if (patience.hasExpired()) {
            output.error(u"Another process holds this profile and does not answer; nothing was done."_s);
            co_return ExitStatus::Unavailable;
        }
        pause.start(Step);
        co_await pause;
    }
}

QStringList CommandLine::withWholePath() const
{
    QStringList arguments = m_command->name.split(u' ');
    arguments << QFileInfo(m_arguments.word(0)).absoluteFilePath();
    for (const Option &option : options()) {
        const bool isOurs = m_command->options.contains(option.name);
        const auto values = isOurs ? m_arguments.values(option.name) : QStringList();
        for (const QString &value : values)
            arguments << u"--"_s + option.name + (option.value.isEmpty() ? QString() : u'=' + value);
    }
    return arguments;
}

HandOver::Request CommandLine::movedTo(const QStringList &goOn) const
{
    HandOver::Request request;
    request.arguments = goOn;
    request.secrets = m_launch.lentSecrets;
    for (const QString &option : {u"json"_s, u"quiet"_s, u"verbose"_s}) {
        if (m_arguments.has(option))
            request.arguments << u"--"_s + option;
    }
    return request;
}

} // namespace Parlance
