// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/sampledata.h"
#include "backends/sandbox/gadget.h"
#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/signalwire/signalwireservice.h"
#include "backends/sandbox/stdinwatch.h"
#include "backends/sandbox/ucwa/ucwaservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <optional>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

static int usage(const QString &problem)
{
    std::fprintf(stderr, "parlance-sandbox: %s\n", qUtf8Printable(problem));
    return 2;
}

/// "name=value" as it is taken by name; the value is JSON, or else a text.
static QJsonObject option(const QString &assignment)
{
    const QString name = assignment.section(u'=', 0, 0);
    const QString value = assignment.section(u'=', 1);
    const QJsonArray json = QJsonDocument::fromJson('[' + value.toUtf8() + ']').array();
    return {{name, json.size() == 1 ? json[0] : QJsonValue(value)}};
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Plays the messaging services on this computer, for demos and tests.\n"
        "The first line of its output is a JSON object that says how to reach them."_s);
    parser.addHelpOption();
    const QCommandLineOption port(u"port"_s, u"Listen there (default: any free port)."_s, u"N"_s, u"0"_s);
    const QCommandLineOption project(u"project"_s, u"SignalWire's project id."_s, u"UUID"_s);
    const QCommandLineOption token(u"token"_s, u"SignalWire's API token."_s, u"T"_s);
    const QCommandLineOption number(u"number"_s, u"A number of the project; may be repeated."_s, u"NUMBER"_s);
    const QCommandLineOption ucwa(u"ucwa-option"_s,
                                  u"How Skype for Business behaves, as NAME=VALUE; may be repeated."_s,
                                  u"NAME=VALUE"_s);
    const QCommandLineOption behaviour(u"option"_s,
                                       u"How a service behaves, as voluble.NAME=VALUE; may be repeated."_s,
                                       u"SERVICE.NAME=VALUE"_s);
    const QCommandLineOption journal(u"journal"_s, u"Write each request to FILE, as a line of JSON."_s,
                                     u"FILE"_s);
    const QCommandLineOption fault(u"fault"_s, u"What goes wrong, in JSON or by name; may be repeated."_s,
                                   u"FAULT"_s);
    const QCommandLineOption demo(u"demo"_s, u"Have people who have written and who answer."_s);
    const QCommandLineOption answerAfter(u"answer-after"_s, u"How fast they answer (default: 2500)."_s,
                                         u"MS"_s, u"2500"_s);
    const QCommandLineOption untilStdinCloses(u"until-stdin-closes"_s, u"End with standard input."_s);
    parser.addOptions(
        {port, project, token, number, ucwa, behaviour, journal, fault, demo, answerAfter, untilStdinCloses});
    parser.process(application);

    bool isPort = false;
    const ushort wantedPort = parser.value(port).toUShort(&isPort);
    bool isDuration = false;
    const std::chrono::milliseconds answerTime(parser.value(answerAfter).toUInt(&isDuration));
    if (!isPort || !isDuration || !parser.positionalArguments().isEmpty())
        return usage(u"these arguments make no sense; see --help"_s);

    Server server;
    std::optional<SampleData> sampleData;
    if (parser.isSet(demo))
        sampleData.emplace(server, answerTime);
    SignalWireService &signalWire = server.signalWire();
    if (parser.isSet(project))
        signalWire.options().project = parser.value(project);
    if (parser.isSet(token))
        signalWire.options().token = parser.value(token);
    if (parser.isSet(number)) {
        signalWire.numbers().clear();
        for (const QString &own : parser.values(number))
            signalWire.numbers() << SignalWireNumber{.number = own, .name = own};
    }
    for (const QString &assignment : parser.values(ucwa)) {
        if (!assign(server.ucwa().options(), option(assignment)))
            return usage(u"not an option of Skype for Business: "_s + assignment);
    }
    for (const QString &assignment : parser.values(behaviour)) {
        const QString service = assignment.section(u'.', 0, 0);
        if (!server.configure(service, option(assignment.section(u'.', 1))))
            return usage(u"not an option of a service: "_s + assignment);
    }
    for (const QString &rule : parser.values(fault)) {
        if (!server.addFaults(rule.toUtf8()))
            return usage(u"not a fault: "_s + rule);
    }
    if (parser.isSet(journal) && !server.journal().writeTo(parser.value(journal)))
        return usage(u"cannot write "_s + parser.value(journal));

    if (sampleData)
        sampleData->begin();
    if (!server.listen(wantedPort))
        return usage(u"cannot listen on port %1"_s.arg(wantedPort));
    if (parser.isSet(untilStdinCloses))
        quitWhenStdinCloses();

    const QJsonObject coordinates = sampleData ? sampleData->coordinates() : server.coordinates();
    const QByteArray line = QJsonDocument(coordinates).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
    return application.exec();
}
