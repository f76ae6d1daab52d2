// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/msgboxxgiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::MsgBoxxOptions;

/// A list that is too long for its page, of a service that does not look at the dates it is asked for.
class tst_MsgBoxxDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListThatHeedsNoneIsNotReadSecondBySecond();
    void aCrowdHidesNothingThatCameAfterIt();
};

void tst_MsgBoxxDates::aListThatHeedsNoneIsNotReadSecondBySecond()
{
    MsgBoxxGiven given;
    given.options().directionMark = MsgBoxxOptions::DirectionMark::Direction;
    given.options().bounds = MsgBoxxOptions::Bounds::Ignored;
    QVERIFY(given.signIn());
    for (int i = 0; i < 130; ++i)
        given.receive(QString::number(i), i * 1min);
    auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(bodies(*batch).size(), 100);
    QVERIFY(!batch->hasMore);
    QVERIFY(given.count("GET", u"^/message"_s) < 30);

    given.receive(u"news"_s);
    batch = given.poll(batch->cursor);
    QVERIFY(batch);
    QCOMPARE(bodies(*batch), QStringList{u"news"_s});
    QVERIFY(!batch->hasMore);
}

void tst_MsgBoxxDates::aCrowdHidesNothingThatCameAfterIt()
{
    MsgBoxxGiven given;
    given.options().directionMark = MsgBoxxOptions::DirectionMark::Direction;
    given.options().bounds = MsgBoxxOptions::Bounds::Seconds;
    QVERIFY(given.signIn());
    const auto second = given.server.clock().now().addSecs(-3600);
    for (int i = 0; i < 130; ++i) // answers to a broadcast
        given.service().receive(Peer, QString::number(i), second);
    given.receive(u"later"_s, 10min);
    const auto batch = given.poll();
    QVERIFY(batch);
    QVERIFY(bodies(*batch).contains(u"later"_s));
    QVERIFY(!batch->hasMore);
}

QTEST_GUILESS_MAIN(tst_MsgBoxxDates)
#include "tst_msgboxxdates.moc"
