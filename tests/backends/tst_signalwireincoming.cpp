// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/signalwiregiven.h"

#include <QTest>

#include <algorithm>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

/// What is told of a message that came in.
class tst_SignalWireIncoming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filteredTextIsSaidToBe();
    void mediaAreNamedAndAskedForOnce();
    void mediaThatCannotBeReadHoldUpNothing();
    void mediaAreAskedForOnceMore();
    void countsMayBeTexts();
    void wishForSilenceIsTold();
    void hostileListLosesNothing_data();
    void hostileListLosesNothing();
    void clockOfTheServerIsTold();
};

void tst_SignalWireIncoming::filteredTextIsSaidToBe()
{
    SignalWireGiven given;
    QVERIFY(!given.service().receive(Peer, given.service().ownNumber(), std::nullopt).isEmpty());
    const auto batch = given.poll();
    QVERIFY(batch);
    const auto messages = only<MessageSeen>(*batch);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.constFirst().body, u""_s);
    QVERIFY(messages.constFirst().problem);
    QCOMPARE(messages.constFirst().problem->reason, Error::Filtered);
}

void tst_SignalWireIncoming::mediaAreNamedAndAskedForOnce()
{
    SignalWireGiven given;
    given.options().textNumbers = true;
    given.service().receive(Peer, given.service().ownNumber(), u"look"_s,
                            {u"https://example.com/a.png"_s, u"https://example.com/b.pdf"_s});
    const auto first = given.poll();
    QVERIFY(first);
    const auto second = given.poll(first->cursor);
    QVERIFY(second);
    QCOMPARE(given.server.journal().count("GET", u"/Media$"_s), 1);

    const auto media = only<MessageSeen>(*first).constFirst().media;
    QCOMPARE(media.size(), 2);
    QCOMPARE(media.constFirst().contentType, u"image/png"_s);
    QCOMPARE(media.constFirst().url.host(), given.server.baseUrl().host());
    QVERIFY(!media.constFirst().url.path().endsWith(".json"_L1));
}

void tst_SignalWireIncoming::mediaThatCannotBeReadHoldUpNothing()
{
    SignalWireGiven given;
    given.server.addFault({.kind = Fault::Status, .path = u"/Media$"_s, .times = 0});
    given.service().receive(Peer, given.service().ownNumber(), u"look"_s, {u"https://example.com/a.png"_s});
    const auto batch = given.poll();
    QVERIFY(batch);
    const MessageSeen message = only<MessageSeen>(*batch).constFirst();
    QCOMPARE(message.body, u"look"_s);
    QVERIFY(message.media.isEmpty());
    QVERIFY(message.problem);
    QCOMPARE(message.problem->reason, Error::BadMedia);
}

void tst_SignalWireIncoming::mediaAreAskedForOnceMore()
{
    SignalWireGiven given;
    given.server.addFault({.kind = Fault::Status, .path = u"/Media$"_s});
    given.service().receive(Peer, given.service().ownNumber(), u"look"_s, {u"https://example.com/a.png"_s});
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(only<MessageSeen>(*batch).constFirst().media.size(), 1);
}

void tst_SignalWireIncoming::countsMayBeTexts()
{
    SignalWireGiven given;
    given.options().textNumbers = true;
    given.receive(QString(200, u'x'));
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(only<MessageSeen>(*batch).constFirst().segments, 2);
}

void tst_SignalWireIncoming::wishForSilenceIsTold()
{
    SignalWireGiven given;
    const QString stop = given.receive(u" Stop "_s, 2min);
    given.receive(u"do not stop"_s, 1min);
    const QString start = given.receive(u"START"_s);
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(bodies(*batch).size(), 3);
    const auto wishes = only<OptOutSeen>(*batch);
    QCOMPARE(wishes.size(), 2);
    QCOMPARE(wishes[0].address, Peer);
    QCOMPARE(wishes[0].remoteId, stop);
    QVERIFY(wishes[0].optedOut);
    QCOMPARE(wishes[1].remoteId, start);
    QVERIFY(!wishes[1].optedOut);
}

void tst_SignalWireIncoming::hostileListLosesNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const char *hostility :
         {"deepNesting", "wrongTypes", "hugeNumbers", "nulls", "giantStrings", "listAtTop", "notUtf8"})
        QTest::newRow(hostility) << R"({"fault":"hostileJson","hostility":")" + QByteArray(hostility) +
                                        R"("})";
    for (const char *kind :
         {"truncatedJson", "halfAnswer", "html200", "emptyBody", "html502", "dropBeforeStore"})
        QTest::newRow(kind) << R"({"fault":")" + QByteArray(kind) + R"("})";
}

void tst_SignalWireIncoming::hostileListLosesNothing()
{
    QFETCH(QByteArray, fault);

    SignalWireGiven given;
    const auto before = given.poll();
    QVERIFY(before);
    QVERIFY(given.server.addFaults(fault));
    const QString sid = given.receive(u"still here"_s, 1min);
    const auto hostile = given.poll(before->cursor);
    const QString cursor = hostile ? hostile->cursor : before->cursor;
    if (!hostile)
        QCOMPARE(hostile.error().kind, Error::Unreachable); // asked again later

    const auto after = given.poll(cursor);
    QVERIFY(after);
    auto messages = only<MessageSeen>(*after);
    if (hostile)
        messages += only<MessageSeen>(*hostile);
    QVERIFY(std::ranges::count(messages, sid, &MessageSeen::remoteId) == 1);
}

void tst_SignalWireIncoming::clockOfTheServerIsTold()
{
    SignalWireGiven given;
    given.server.clock().offset = 3h;
    given.receive(u"hi"_s);
    const auto batch = given.poll();
    QVERIFY(batch);
    QVERIFY(std::abs((batch->clockAhead - 3h).count()) < 60);
    given.receive(u"again"_s);
    const auto next = given.poll(batch->cursor);
    QVERIFY(next);
    QVERIFY(bodies(*next).contains(u"again"_s));
}

QTEST_GUILESS_MAIN(tst_SignalWireIncoming)
#include "tst_signalwireincoming.moc"
