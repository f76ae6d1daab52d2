// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// How long the program takes to its first painted frame on an empty profile,
// and how much memory it then uses. Prints figures, judges nothing.
//
//     bench_start PROGRAM [ROUNDS]        e.g. build/release/bin/parlance 21

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

/// Proportional set size, in MiB; 0 where the system does not tell.
static double memory(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = file.readAll().split('\n');
    for (const auto &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

static void print(const char *what, std::vector<double> figures, const char *unit)
{
    std::ranges::sort(figures);
    std::printf("%-28s median %6.1f %s   least %6.1f   most %6.1f\n", what, figures[figures.size() / 2], unit,
                figures.front(), figures.back());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench_start PROGRAM [ROUNDS]\n", stderr);
        return 2;
    }
    const auto rounds = std::max(1, arguments.value(2, u"11"_s).toInt());

    std::vector<double> times;
    std::vector<double> sizes;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir profile;
        QProcess program;
        QElapsedTimer timer;
        timer.start();
        program.start(arguments[1], {u"--data-dir"_s, profile.path(), u"--verbose"_s});
        program.setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains("first frame") && program.waitForReadyRead(10000))
            said += program.readAll();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (!said.contains("first frame")) {
            std::fprintf(stderr, "no frame was painted; it said:\n%s\n", said.constData());
            return 1;
        }
        program.waitForReadyRead(1000); // until it is quiet
        sizes.push_back(memory(program.processId()));
        program.terminate();
        program.waitForFinished();
    }
    print("to the first painted frame", times, "ms");
    print("proportional set size", sizes, "MiB");
    return 0;
}
