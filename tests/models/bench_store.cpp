// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Prints how long the store takes, with as many messages as asked for:
//   bench_store [messages] [file]      a file that is there is used as it is

#include "given.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

const QStringList Words =
    u"the a to we you order parcel invoice meeting tomorrow today please thanks late early "
    "confirm number street delivery refund call back office kick-off ten eleven noon coffee"_s.split(u' ');

QString sentence(QRandomGenerator &random, int number)
{
    QStringList words;
    for (int i = random.bounded(3, 20); i > 0; --i)
        words << Words.at(int(random.bounded(Words.size())));
    return words.join(u' ') + u" w%1"_s.arg(number % 50000);
}

QList<double> sampled(int count, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times;
}

void print(const char *what, const QList<double> &times)
{
    std::printf("%-44s p50 %8.3f ms   p99 %8.3f ms   max %8.3f ms\n", what, times.at(times.size() / 2),
                times.at(times.size() * 99 / 100), times.last());
    std::fflush(stdout);
}

void fill(Given &given, int messages)
{
    QRandomGenerator random(1);
    const int people = std::max(10, messages / 100);
    const auto start = QDateTime::currentDateTimeUtc().addYears(-2);
    QElapsedTimer timer;
    timer.start();
    QList<Event> events;
    for (int i = 0; i < messages; ++i) {
        // a few people write much, most write little
        const auto person = int(people * std::pow(random.generateDouble(), 3));
        const auto number = u"+1555%1"_s.arg(person, 7, 10, '0'_L1);
        events << Given::theirs(u"r%1"_s.arg(i), sentence(random, i), start.addSecs(qint64(i) * 60), number);
        if (events.size() == 10000) {
            given.apply(events);
            given.changes.clear();
            events.clear();
        }
    }
    given.apply(events);
    std::printf("%-44s %8.1f s (%.0f a second)\n", "filled", double(timer.elapsed()) / 1000,
                messages * 1000.0 / double(timer.elapsed()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int messages = argc > 1 ? std::atoi(argv[1]) : 100000;
    QTemporaryDir folder;
    const auto path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.db"_s);
    if (!QFile::exists(path)) {
        Given given(path);
        fill(given, messages);
    }

    QElapsedTimer timer;
    timer.start();
    Store store(path, Store::Owner);
    get(store.ready());
    std::printf("%-44s %8.3f ms, file %.0f MB\n", "opened", double(timer.nsecsElapsed()) / 1e6,
                double(QFile(path).size()) / 1e6);

    const auto newest = get(store.conversations({}, {}, Side::Older, 50));
    const auto busy = newest.first().id;
    Edge edge{QDateTime::currentDateTimeUtc().addYears(-1), 0};
    print("50 conversations", sampled(200, [&] { get(store.conversations({}, {}, Side::Older, 50)); }));
    print("50 conversations, a year down",
          sampled(200, [&] { get(store.conversations({}, edge, Side::Older, 50)); }));
    print("50 conversations by a name",
          sampled(100, [&] { get(store.conversations(u"0001"_s, {}, Side::Older, 50)); }));
    print("50 unread conversations, a year down",
          sampled(200, [&] { get(store.listed(ConversationFilter::Unread, {}, edge, Side::Older, 50)); }));
    print("how many each list has", sampled(200, [&] { get(store.conversationCounts()); }));
    print("the next unread one", sampled(200, [&] { get(store.nextUnread(busy, Side::Older)); }));
    const auto unread = get(store.listedIds(ConversationFilter::Unread, {}, 50));
    Filing archive;
    archive.archived = true;
    print("50 conversations archived and put back",
          sampled(20, [&] { get(store.putBack(get(store.file(unread, archive)))); }));
    print("30 messages", sampled(200, [&] { get(store.messages(busy, {}, Side::Older, 30)); }));
    print("50 messages, a year down",
          sampled(200, [&] { get(store.messages(busy, edge, Side::Older, 50)); }));
    print("search, a rare word", sampled(50, [&] { get(store.search(u"w4711"_s, 50)); }));
    print("search, two common words", sampled(20, [&] { get(store.search(u"coffee refund"_s, 50)); }));
    print("search, a common beginning", sampled(20, [&] { get(store.search(u"co"_s, 50)); }));
    for (const auto *typed :
         {"w4711", "w47", "w4", "the", "t", "co", "coffee refund", "\"the order\"", "coffee from:0001",
          "from:0001", "in:0002 coffee", "has:file", "has:link", "on:2025-12 coffee", "nothing-at-all"}) {
        const auto query = SearchQuery::parse(QString::fromLatin1(typed));
        print(typed, sampled(20, [&] { get(store.search(query, {}, Side::Older, 50)); }));
        print("   … a year down", sampled(5, [&] { get(store.search(query, edge, Side::Older, 50)); }));
    }
    print("find in the busiest conversation",
          sampled(20, [&] { get(store.find({busy}, SearchQuery::parse(u"the"_s), 1000)); }));
    print("a text accepted (durable)", sampled(200, [&] {
              get(store.enqueue({u"a1"_s, {u"+15550000001"_s}, u"hello there"_s}));
          }));

    // what a reader waits for while much comes in
    QRandomGenerator random(2);
    EventBatch bulk;
    for (int i = 0; i < 20000; ++i)
        bulk.events << Given::theirs(u"b%1"_s.arg(i), sentence(random, i));
    auto applied = store.apply(u"a1"_s, bulk, QDateTime::currentDateTimeUtc());
    QList<double> waits;
    while (!applied.isFinished())
        waits << sampled(1, [&] { get(store.messages(busy, {}, Side::Older, 30)); });
    std::sort(waits.begin(), waits.end());
    print("30 messages while 20 000 come in", waits);
    return 0;
}
