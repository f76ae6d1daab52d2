// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/clerkgiven.h"

#include <QTest>

#include <algorithm>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::ClerkOptions;

/// Lists of many pages, however the service counts and links them.
class tst_ClerkPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesInEveryDialect_data();
    void pagesInEveryDialect();
    void pageBeforeTheFirstIsFoundOnce();
    void pagesMayHoldLess_data();
    void pagesMayHoldLess();
    void ignoredPagesHideNothing_data();
    void ignoredPagesHideNothing();
    void ignoredPagesAndTimesAreLeft();
    void pagesThatShiftRepeatNothing_data();
    void pagesThatShiftRepeatNothing();
    void longListsGoOnInTheNextRound();
};

void tst_ClerkPages::pagesInEveryDialect_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("base");
    QTest::addColumn<bool>("oldestFirst");
    QTest::addColumn<ClerkOptions::Links>("links");
    QTest::addColumn<ClerkOptions::Total>("total");

    const auto links = QMetaEnum::fromType<ClerkOptions::Links>();
    const auto totals = QMetaEnum::fromType<ClerkOptions::Total>();
    for (const int messages : {0, 1, 49, 50, 51, 120}) {
        for (const int base : {0, 1}) {
            for (const bool oldestFirst : {false, true}) {
                for (int i = 0; i < links.keyCount(); ++i) {
                    QTest::addRow("%d, from %d, %s first, links %s", messages, base,
                                  oldestFirst ? "oldest" : "newest", links.key(i))
                        << messages << base << oldestFirst << ClerkOptions::Links(links.value(i))
                        << ClerkOptions::Exact;
                }
            }
            for (int i = 0; i < totals.keyCount(); ++i) {
                QTest::addRow("%d, from %d, total %s", messages, base, totals.key(i))
                    << messages << base << false << ClerkOptions::Relative
                    << ClerkOptions::Total(totals.value(i));
            }
        }
    }
}

void tst_ClerkPages::pagesInEveryDialect()
{
    QFETCH(int, messages);
    QFETCH(int, base);
    QFETCH(bool, oldestFirst);
    QFETCH(ClerkOptions::Links, links);
    QFETCH(ClerkOptions::Total, total);

    ClerkGiven given;
    given.options().pageBase = base;
    given.options().oldestFirst = oldestFirst;
    given.options().links = links;
    given.options().total = total;
    QStringList written;
    for (int i = 0; i < messages; ++i) {
        written.append(QString::number(i));
        given.receive(written.last(), std::chrono::seconds(3600 - i));
    }
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(bodies(*batch), written);
    QVERIFY(!batch->hasMore);
    const auto newest = given.receive(u"new"_s);
    const auto next = given.poll(SyncPoint{batch->cursor});
    QCOMPARE(bodies(*next), QStringList{u"new"_s});
    for (const auto &entry : given.server.journal().entries())
        QVERIFY(entry.remarks.isEmpty() && entry.status == 200);
}

void tst_ClerkPages::pageBeforeTheFirstIsFoundOnce()
{
    ClerkGiven given;
    given.options().pageBase = 0;
    given.receive(u"one"_s);
    const auto first = given.poll();
    QCOMPARE(bodies(*first), QStringList{u"one"_s});
    given.server.journal().clear();
    given.receive(u"two"_s);
    const auto second = given.poll(SyncPoint{first->cursor});
    QCOMPARE(bodies(*second), QStringList{u"two"_s});
    QCOMPARE(given.listed().size(), 1); // now it is known how it counts
    QVERIFY(given.listed().constFirst().endsWith(u"&page=0"_s));
}

void tst_ClerkPages::pagesMayHoldLess_data()
{
    QTest::addColumn<ClerkOptions::Links>("links");
    QTest::addColumn<ClerkOptions::Total>("total");
    QTest::newRow("as the total says") << ClerkOptions::Null << ClerkOptions::Exact;
    QTest::newRow("as the total says, a text") << ClerkOptions::Absent << ClerkOptions::AsText;
    QTest::newRow("as a link says") << ClerkOptions::Absolute << ClerkOptions::Untold;
}

void tst_ClerkPages::pagesMayHoldLess()
{
    QFETCH(ClerkOptions::Links, links);
    QFETCH(ClerkOptions::Total, total);

    ClerkGiven given;
    given.options().pageSize = 20;
    given.options().links = links;
    given.options().total = total;
    QStringList written;
    for (int i = 0; i < 70; ++i) {
        written.append(QString::number(i));
        given.receive(written.last(), std::chrono::seconds(3600 - i));
    }
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(bodies(*batch), written);
}

void tst_ClerkPages::ignoredPagesHideNothing_data()
{
    QTest::addColumn<bool>("oldestFirst");
    QTest::addColumn<bool>("excludesBounds");
    QTest::addColumn<ClerkOptions::Total>("total");
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("apart"); // seconds

    QTest::newRow("newest first") << false << false << ClerkOptions::Exact << 60 << 1;
    QTest::newRow("oldest first") << true << false << ClerkOptions::Exact << 60 << 1;
    QTest::newRow("without the bounds") << false << true << ClerkOptions::Untold << 120 << 2;
    QTest::newRow("the page's total") << false << false << ClerkOptions::OfPage << 200 << 60;
    QTest::newRow("one page") << false << false << ClerkOptions::Exact << 50 << 60;
}

void tst_ClerkPages::ignoredPagesHideNothing()
{
    QFETCH(bool, oldestFirst);
    QFETCH(bool, excludesBounds);
    QFETCH(ClerkOptions::Total, total);
    QFETCH(int, messages);
    QFETCH(int, apart);

    ClerkGiven given;
    given.options().ignoresPage = true;
    given.options().oldestFirst = oldestFirst;
    given.options().excludesBounds = excludesBounds;
    given.options().total = total;
    QStringList written;
    for (int i = 0; i < messages; ++i) {
        written.append(QString::number(i));
        given.receive(written.last(), std::chrono::seconds(15'000 - qint64(i) * apart));
    }
    const auto batch = given.poll();
    QVERIFY(batch && !batch->hasMore);
    QCOMPARE(bodies(*batch), written);
    QVERIFY(given.listed().size() <= 20);

    given.server.journal().clear();
    given.receive(u"new"_s);
    const auto next = given.poll(SyncPoint{batch->cursor});
    QCOMPARE(bodies(*next), QStringList{u"new"_s});
    QVERIFY(given.listed().size() <= 10);
    for (const QString &query : given.listed())
        QVERIFY(query.endsWith("&page=1"_L1)); // now it is known
    for (const auto &entry : given.server.journal().entries())
        QVERIFY(entry.remarks.isEmpty() && entry.status == 200);
}

void tst_ClerkPages::ignoredPagesAndTimesAreLeft()
{
    ClerkGiven given;
    given.options().ignoresPage = true;
    given.options().ignoresEnd = true;
    for (int i = 0; i < 60; ++i)
        given.receive(QString::number(i), std::chrono::seconds(3600 - i));
    const auto batch = given.poll();
    QVERIFY(batch && !batch->hasMore);
    QCOMPARE(bodies(*batch).size(), 50);
    QVERIFY(given.listed().size() <= 4);
}

void tst_ClerkPages::pagesThatShiftRepeatNothing_data()
{
    QTest::addColumn<bool>("oldestFirst");
    QTest::newRow("newest first") << false;
    QTest::newRow("oldest first") << true;
}

void tst_ClerkPages::pagesThatShiftRepeatNothing()
{
    QFETCH(bool, oldestFirst);
    ClerkGiven given;
    given.options().oldestFirst = oldestFirst;
    QStringList written;
    for (int i = 0; i < 99; ++i) {
        written.append(QString::number(i));
        given.receive(written.last(), std::chrono::seconds(3600 - i));
    }
    QObject::connect(
        &given.server.journal(), &Sandbox::Journal::recorded, &given.server,
        [&given] { given.receive(u"while you read"_s); }, Qt::SingleShotConnection);
    const auto first = given.poll();
    QVERIFY(first);
    const auto second = given.poll(SyncPoint{first->cursor});
    QCOMPARE(bodies(*first) + bodies(*second), written << u"while you read"_s);
}

void tst_ClerkPages::longListsGoOnInTheNextRound()
{
    ClerkGiven given;
    const auto start = given.poll();
    for (int i = 0; i < 2100; ++i)
        given.receive(QString::number(i), std::chrono::seconds(20'000 - i));
    given.server.journal().clear();
    const auto first = given.poll(SyncPoint{start->cursor});
    QVERIFY(first && first->hasMore);
    QCOMPARE(given.listed().size(), 40);
    const auto second = given.poll(SyncPoint{first->cursor});
    QVERIFY(second && !second->hasMore);
    QStringList all = bodies(*first) + bodies(*second);
    all.removeDuplicates();
    QCOMPARE(all.size(), 2100);
}

QTEST_GUILESS_MAIN(tst_ClerkPages)
#include "tst_clerkpages.moc"
