// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/signalwire/signalwireservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// How one run of the program ended.
struct Run
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// What --json printed; a line that is no object stops the test.
    [[nodiscard]] QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : out.split('\n')) {
            if (line.isEmpty())
                continue;
            const auto document = QJsonDocument::fromJson(line);
            if (!document.isObject())
                qFatal("not a JSON object: %s", line.constData());
            all << document.object();
        }
        return all;
    }
    [[nodiscard]] QJsonObject last() const { return objects().value(objects().size() - 1); }
    [[nodiscard]] QStringList values(const QString &key) const
    {
        QStringList all;
        for (const QJsonObject &object : objects())
            all << object[key].toString();
        return all;
    }
    [[nodiscard]] QStringList states() const { return values(QStringLiteral("state")); }
};

/// The program, run as people run it.
class Program : public QProcess
{
public:
    Program(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        setProcessEnvironment(environment);
        setProgram(QStringLiteral(PARLANCE_PROGRAM));
        setArguments(arguments);
        connect(this, &QProcess::readyReadStandardOutput, this,
                [this] { m_run.out += readAllStandardOutput(); });
        connect(this, &QProcess::readyReadStandardError, this,
                [this] { m_run.err += readAllStandardError(); });
    }

    ~Program() override
    {
        if (state() == NotRunning)
            return;
        kill();
        waitForFinished();
    }

    void begin(const QByteArray &input = {})
    {
        start();
        if (!waitForStarted())
            qFatal("%s does not start: %s", qPrintable(program()), qPrintable(errorString()));
        write(input);
        closeWriteChannel();
    }

    /// Until it ends; the test's own servers answer meanwhile.
    Run finish()
    {
        QSignalSpy spy(this, &QProcess::finished);
        if (state() != NotRunning)
            spy.wait(60'000);
        m_run.out += readAllStandardOutput();
        m_run.err += readAllStandardError();
        m_run.status = state() == NotRunning && exitStatus() == NormalExit ? exitCode() : -1;
        return m_run;
    }

    [[nodiscard]] const Run &soFar() const { return m_run; }

private:
    Run m_run;
};

/// A profile of its own, SignalWire's double, and a machine without a keychain.
class Given
{
public:
    Given()
    {
        server.listen();
        environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        lend(server.signalWire().options().token);
    }

    void lend(const QString &token)
    {
        environment.insert(QStringLiteral("PARLANCE_SECRETS"),
                           QStringLiteral(R"({"work":{"token":"%1"}})").arg(token));
    }

    std::unique_ptr<Program> start(const QStringList &arguments, const QByteArray &input = {})
    {
        auto program = std::make_unique<Program>(
            QStringList{QStringLiteral("--data-dir"), folder(), QStringLiteral("--json")} + arguments,
            environment);
        program->begin(input);
        return program;
    }
    Run run(const QStringList &arguments, const QByteArray &input = {})
    {
        return start(arguments, input)->finish();
    }

    [[nodiscard]] QStringList addArguments() const
    {
        const QJsonObject where = server.coordinates()[QStringLiteral("signalwire")].toObject();
        QStringList arguments{QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("signalwire"),
                              QStringLiteral("work")};
        for (const QString &key :
             {QStringLiteral("server"), QStringLiteral("project"), QStringLiteral("from")})
            arguments << QStringLiteral("--set") << key + QLatin1Char('=') + where[key].toString();
        return arguments;
    }
    /// The account "work".
    void addAccount()
    {
        const Run added = run(addArguments() << QStringLiteral("--no-check"));
        if (added.status != 0)
            qFatal("no account: %s", added.err.constData());
        server.journal().clear();
    }
    [[nodiscard]] static QStringList sending(const QString &text = QStringLiteral("Hello"),
                                             const QString &to = QStringLiteral("+15550100222"))
    {
        return {QStringLiteral("send"),
                QStringLiteral("--account"),
                QStringLiteral("work"),
                QStringLiteral("--to"),
                to,
                QStringLiteral("--text"),
                text};
    }

    /// The service delivers at once.
    void hasten()
    {
        server.signalWire().options().pace = Parlance::Sandbox::SignalWireOptions::Timed;
        server.signalWire().options().stepEvery = std::chrono::milliseconds(1);
    }

    /// How often something was offered to the service.
    [[nodiscard]] qsizetype offers() const
    {
        return server.journal().count("POST", QStringLiteral("messages$"));
    }
    /// How often the service has a message of that text.
    [[nodiscard]] qsizetype kept(const QString &text = QStringLiteral("Hello"))
    {
        const auto &messages = server.signalWire().messages();
        return std::count_if(messages.begin(), messages.end(),
                             [&](const auto &message) { return message.body == text; });
    }

    [[nodiscard]] QString folder() const { return home.filePath(QStringLiteral("profile")); }

    mutable Parlance::Sandbox::Server server;
    QTemporaryDir home;
    QProcessEnvironment environment;
};
