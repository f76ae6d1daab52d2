// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// How long a colleague's text takes from the server to its painted bubble, with
// all that lies between: the plugin, the database on the disk, the window.
// Prints figures, judges nothing.
//
//     bench_arrival [--messages N] [--cache M]
//
// N texts come one at a time, with pauses, and then N / 5 bursts of 20, twice;
// M texts were there before. Painted is what was handed to the screen, which is
// offscreen and sets no pace: a real one adds up to a frame. The disk is that of
// the folder for temporary files (TMPDIR).

#include "desk.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QQmlExtensionPlugin>

#include <algorithm>
#include <cstdio>

Q_IMPORT_QML_PLUGIN(Parlance_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Parlance_UiPlugin)
Q_IMPORT_QML_PLUGIN(Parlance_WritingPlugin)

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int BurstLength = 20;
/// From each station to the next.
static const char *const Ways[]{
    "    server", "    network and plugin", "    statements", "    commit", "    model", "    frame"};

static void print(const char *what, QList<double> times)
{
    std::ranges::sort(times);
    const auto percentile = [&](int percent) { return times[times.size() * percent / 100]; };
    std::printf("%-38s p50 %6.1f   p90 %6.1f   p99 %6.1f   max %6.1f ms\n", what, percentile(50),
                percentile(90), percentile(99), times.last());
    std::fflush(stdout);
}

/// Where the system tells it.
static void printLoad(const char *when)
{
    QFile file(u"/proc/loadavg"_s);
    if (file.open(QIODevice::ReadOnly))
        std::printf("load %s: %s\n", when, file.readLine().left(14).constData());
}

static void measure(Desk &desk, const Stations &stations, int messages)
{
    QList<double> whole;
    QList<double> parts[std::size(Ways)];
    for (int i = 0; i < messages; ++i) {
        desk.rest();
        desk.receive(1, 0ms);
        whole << stations.between(Said, Painted);
        for (int station = Said; station < Painted; ++station)
            parts[station] << stations.between(Station(station), Station(station + 1));
    }
    print("one at a time", whole);
    for (int station = Said; station < Painted; ++station)
        print(Ways[station], parts[station]);

    for (const auto apart : {0ms, 2ms}) {
        QList<double> last;
        for (int i = 0; i < messages / 5 + 1; ++i) {
            desk.rest();
            desk.receive(BurstLength, apart);
            last << stations.between(Said, Painted);
        }
        print(apart == 0ms ? "last of 20 at once" : "last of 20, each 2 ms after the other", last);
    }
}

int main(int argc, char **argv)
{
    for (const auto &[name, value] :
         {std::pair("QT_QPA_PLATFORM", "offscreen"), {"QT_QUICK_BACKEND", "software"}}) {
        if (!qEnvironmentVariableIsSet(name))
            qputenv(name, value);
    }
    const QGuiApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"parlance.*=false"_s);
    QLocale::setDefault(QLocale(QLocale::English)); // "C" has no short times
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"messages"_s, u"How many come one at a time."_s, u"N"_s, u"300"_s});
    parser.addOption({u"cache"_s, u"How many were there before."_s, u"M"_s, u"0"_s});
    parser.process(application);

    Stations stations;
    Company company(stations);
    Desk desk(company, stations);
    const int cached = std::max(0, parser.value(u"cache"_s).toInt());
    desk.fill(cached);
    desk.open();
    std::printf("%d messages in the cache\n", cached);
    printLoad("before");
    measure(desk, stations, std::max(1, parser.value(u"messages"_s).toInt()));
    printLoad("after");
    return 0;
}
