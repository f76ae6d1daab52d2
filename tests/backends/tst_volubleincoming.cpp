// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/volublegiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

/// What people write, round by round.
class tst_VolubleIncoming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_told.clear(); }

    void messageIsToldAsItIs();
    void firstRoundIsHistory_data();
    void firstRoundIsHistory();
    void roundAsksForWhatIsNew();
    void flatRoundAsksOnce();
    void orderIsTheListsOwn();
    void messageIsToldAgainWhenItWasNotTaken_data();
    void messageIsToldAgainWhenItWasNotTaken();
    void lateMessageIsTold();
    void wrappedListIsRead();
    void clockMayBeWrong_data();
    void clockMayBeWrong();

    void contactsAreToldFirstAndOnce();
    void contactsAreToldAgainWhenTheyWereNotTaken();
    void newContactIsLookedFor();
    void unknownContactIsLookedForOnce();

    void hostileListIsNoEnd_data();
    void hostileListIsNoEnd();
    void refusedRoundMovesNothing_data();
    void refusedRoundMovesNothing();
    void wrappedRefusalIsARefusal();

private:
    QStringList m_told;
};

void tst_VolubleIncoming::messageIsToldAsItIs()
{
    VolubleGiven given;
    const QString cursor = given.poll()->cursor;
    const QString question = given.write(u"When?"_s);
    const QString id = given.service().receive(given.ana(), u"At ten"_s, question);
    const auto batch = given.poll(cursor);
    QVERIFY(batch);
    QVERIFY(!batch->isBacklog);
    const auto messages = only<MessageSeen>(*batch);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0].remoteId, id);
    QCOMPARE(messages[0].sender, given.anasNumber());
    QCOMPARE(messages[0].conversation, given.anasNumber());
    QCOMPARE(messages[0].body, u"At ten"_s);
    QCOMPARE(messages[0].replyTo, question);
    QVERIFY(!messages[0].sentAt.isValid()); // nobody says
}

void tst_VolubleIncoming::firstRoundIsHistory_data()
{
    dialects();
}

void tst_VolubleIncoming::firstRoundIsHistory()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    VolubleGiven given(dialect);
    given.options().pace = Sandbox::VolubleOptions::Manual;
    if (dialect == VolubleGiven::JsonApi)
        given.receive(u"too old"_s, 25h);
    given.receive(u"yesterday"_s, 23h);
    given.write(u"ours"_s, 2h);
    given.receive(u"now"_s);
    const auto batch = given.poll();
    QVERIFY(batch);
    QVERIFY(batch->isBacklog);
    QVERIFY(!batch->hasMore);
    QStringList texts = bodies(*batch);
    texts.sort();
    QCOMPARE(texts, QStringList({u"now"_s, u"ours"_s, u"yesterday"_s}));
    given.readAll(m_told, batch->cursor);
    QVERIFY(m_told.isEmpty());
}

void tst_VolubleIncoming::roundAsksForWhatIsNew()
{
    VolubleGiven given;
    const QString cursor = given.poll()->cursor;
    given.server.journal().clear();
    QVERIFY(given.poll(cursor));
    const auto entries = given.server.journal().entries();
    QCOMPARE(entries.size(), 1);
    const Sandbox::Request request = entries.constFirst().request;
    QCOMPARE(request.path, given.base() + u"messages"_s);
    QCOMPARE(request.parameter(u"direction"_s), u"INBOUND"_s);
    QCOMPARE(request.parameter(u"limit"_s), u"100"_s);
    const qint64 since = request.parameter(u"from_date"_s).value_or(QString()).toLongLong();
    QVERIFY(qAbs(QDateTime::currentSecsSinceEpoch() - 120 - since) < 60);
    QCOMPARE(request.query.count(u'='), 3);
}

void tst_VolubleIncoming::flatRoundAsksOnce()
{
    VolubleGiven given(VolubleGiven::Flat);
    for (int i = 0; i < 250; ++i) {
        given.receive(QString::number(i), 1h);
        given.write(u"ours"_s, 1h);
    }
    const QString cursor = given.poll()->cursor;
    given.server.journal().clear();
    QVERIFY(given.poll(cursor));
    const auto entries = given.server.journal().entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().request.target(), u"/v1/messages"_s);
}

void tst_VolubleIncoming::orderIsTheListsOwn()
{
    VolubleGiven given;
    const QString cursor = given.poll()->cursor;
    for (int i = 0; i < 30; ++i)
        given.receive(QString::number(i), std::chrono::seconds(60 - i));
    QStringList expected;
    for (int i = 0; i < 30; ++i)
        expected << QString::number(i);
    const auto batch = given.poll(cursor);
    QVERIFY(batch);
    QCOMPARE(bodies(*batch), expected);
}

void tst_VolubleIncoming::messageIsToldAgainWhenItWasNotTaken_data()
{
    QTest::addColumn<VolubleGiven::Dialect>("dialect");
    QTest::addColumn<bool>("isTheirs");
    QTest::addColumn<int>("ahead"); // of their clock, from then on
    for (const int ahead : {0, -10}) {
        QTest::addRow("theirs, flat, %d", ahead) << VolubleGiven::Flat << true << ahead;
        QTest::addRow("theirs, JSON:API, %d", ahead) << VolubleGiven::JsonApi << true << ahead;
        QTest::addRow("ours, from elsewhere, %d", ahead) << VolubleGiven::Flat << false << ahead;
    }
}

void tst_VolubleIncoming::messageIsToldAgainWhenItWasNotTaken()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    QFETCH(bool, isTheirs);
    QFETCH(int, ahead);
    VolubleGiven given(dialect);
    given.options().pace = Sandbox::VolubleOptions::Manual; // no state becomes news
    const QString cursor = given.poll()->cursor;
    given.server.clock().offset = std::chrono::seconds(ahead); // set back, no place moves on
    given.add(u"Hello"_s, 0s, isTheirs);
    QCOMPARE(bodies(*given.poll(cursor)), QStringList{u"Hello"_s});
    const auto again = given.poll(cursor);
    QCOMPARE(bodies(*again), QStringList{u"Hello"_s});
    QCOMPARE(bodies(*given.poll(again->cursor)), QStringList());
}

void tst_VolubleIncoming::lateMessageIsTold()
{
    VolubleGiven given;
    const QString cursor = given.poll()->cursor;
    given.receive(u"late"_s, 110s);
    QCOMPARE(bodies(*given.poll(cursor)), QStringList{u"late"_s});
}

void tst_VolubleIncoming::wrappedListIsRead()
{
    VolubleGiven given(VolubleGiven::Flat);
    given.options().jsend = true;
    given.receive(u"Hello"_s);
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(bodies(*batch), QStringList{u"Hello"_s});
    QCOMPARE(only<ContactSeen>(*batch).size(), given.service().contacts().size());
}

void tst_VolubleIncoming::clockMayBeWrong_data()
{
    QTest::addColumn<VolubleGiven::Dialect>("dialect");
    QTest::addColumn<qlonglong>("offset"); // of the server's clock
    for (const qlonglong offset : {-3 * 86'400, -7200, 7200, 3 * 86'400}) {
        QTest::addRow("%lld, flat", offset) << VolubleGiven::Flat << offset;
        QTest::addRow("%lld, JSON:API", offset) << VolubleGiven::JsonApi << offset;
    }
}

void tst_VolubleIncoming::clockMayBeWrong()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    QFETCH(qlonglong, offset);
    VolubleGiven given(dialect);
    given.server.clock().offset = std::chrono::seconds(offset);
    QVERIFY(QCoro::waitFor(given.backend.signIn(given.settings(), {})));
    const auto first = given.poll();
    QVERIFY(first);
    QVERIFY(qAbs(first->clockAhead.count() - offset) < 60);
    given.receive(u"Hello"_s);
    const auto batch = given.poll(first->cursor);
    QCOMPARE(bodies(*batch), QStringList{u"Hello"_s});
    VolubleBackend fresh; // the program starts anew
    QVERIFY(QCoro::waitFor(fresh.signIn(given.settings(), batch->cursor)));
    given.receive(u"again"_s);
    const auto later = QCoro::waitFor(fresh.nextEvents(SyncPoint{batch->cursor}));
    QVERIFY(later);
    QVERIFY(bodies(*later).contains(u"again"_s));
}

void tst_VolubleIncoming::contactsAreToldFirstAndOnce()
{
    VolubleGiven given;
    given.receive(u"Hello"_s);
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(batch->events.size(), given.service().contacts().size() + 1);
    QCOMPARE(std::get<ContactSeen>(batch->events[0]).name, u"Ana Lima"_s);
    QCOMPARE(std::get<ContactSeen>(batch->events[1]).address, u"+15550100001"_s);
    QVERIFY(std::holds_alternative<MessageSeen>(batch->events.constLast()));
    QVERIFY(only<ContactSeen>(*given.poll(batch->cursor)).isEmpty());
}

void tst_VolubleIncoming::contactsAreToldAgainWhenTheyWereNotTaken()
{
    VolubleGiven given;
    given.server.addFault({.kind = Fault::DropBeforeStore, .path = u"/messages"_s, .times = 0});
    QVERIFY(!given.poll());
    given.server.clearFaults();
    QCOMPARE(only<ContactSeen>(*given.poll()).size(), given.service().contacts().size());
}

void tst_VolubleIncoming::newContactIsLookedFor()
{
    VolubleGiven given;
    const QString cursor = given.poll()->cursor;
    Sandbox::VolubleContact eve;
    eve.firstName = u"Eve"_s;
    eve.phone = u"+15550100444"_s;
    given.service().receive(given.service().add(eve), u"It is me"_s);
    const auto batch = given.poll(cursor);
    QVERIFY(batch);
    QCOMPARE(only<ContactSeen>(*batch).constFirst().name, u"Eve"_s);
    QCOMPARE(only<MessageSeen>(*batch).constFirst().sender, u"+15550100444"_s);
}

void tst_VolubleIncoming::unknownContactIsLookedForOnce()
{
    VolubleGiven given;
    QString cursor = given.poll()->cursor;
    Sandbox::VolubleMessage message;
    message.contact = u"deleted"_s;
    message.inbound = true;
    message.body = u"Bye"_s;
    given.service().add(message);
    given.server.journal().clear();
    for (int round = 0; round < 3; ++round) {
        const auto batch = given.poll(cursor);
        QVERIFY(batch);
        if (round == 0)
            QCOMPARE(only<MessageSeen>(*batch).constFirst().sender, u"deleted"_s);
        cursor = batch->cursor;
    }
    QCOMPARE(given.server.journal().count("GET", u"/contacts"_s), 1);
}

void tst_VolubleIncoming::hostileListIsNoEnd_data()
{
    QTest::addColumn<QByteArray>("hostility");
    for (const char *hostility :
         {"deepNesting", "wrongTypes", "hugeNumbers", "nulls", "giantStrings", "listAtTop", "notUtf8"})
        QTest::newRow(hostility) << QByteArray(hostility);
}

void tst_VolubleIncoming::hostileListIsNoEnd()
{
    QFETCH(QByteArray, hostility);
    for (const auto dialect : {VolubleGiven::Flat, VolubleGiven::JsonApi}) {
        VolubleGiven given(dialect);
        const QString cursor = given.poll()->cursor;
        given.receive(u"Hello"_s);
        QVERIFY(given.server.addFaults(R"({"fault":"hostileJson","hostility":")" + hostility + R"("})"));
        const auto hostile = given.poll(cursor);
        if (!hostile) // it is asked again
            QCOMPARE(hostile.error().kind, Error::Unreachable);
        for (const MessageSeen &message : hostile ? only<MessageSeen>(*hostile) : QList<MessageSeen>())
            QVERIFY(!message.remoteId.isEmpty() && !message.conversation.isEmpty());
        QVERIFY(bodies(*given.poll(cursor)).contains(u"Hello"_s));
    }
}

void tst_VolubleIncoming::refusedRoundMovesNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("dropped") << R"({"fault":"dropBeforeStore","times":0})"_ba << Error::Unreachable;
    QTest::newRow("half") << "halfAnswer"_ba << Error::Unreachable;
    QTest::newRow("gateway") << "html502"_ba << Error::Unreachable;
    QTest::newRow("portal") << "html200"_ba << Error::Unreachable;
    QTest::newRow("empty") << "emptyBody"_ba << Error::Unreachable;
    QTest::newRow("busy") << R"({"fault":"status","status":429,"retryAfter":"9"})"_ba << Error::Busy;
    QTest::newRow("refused") << R"({"fault":"status","status":403})"_ba << Error::Refused;
    QTest::newRow("broken") << R"({"fault":"status","status":500})"_ba << Error::Unreachable;
}

void tst_VolubleIncoming::refusedRoundMovesNothing()
{
    QFETCH(QByteArray, fault);
    QFETCH(Error::Kind, kind);
    for (const auto dialect : {VolubleGiven::Flat, VolubleGiven::JsonApi}) {
        VolubleGiven given(dialect);
        const QString cursor = given.poll()->cursor;
        given.receive(u"Hello"_s);
        QVERIFY(given.server.addFaults(fault));
        const auto batch = given.poll(cursor);
        QVERIFY(!batch);
        QCOMPARE(batch.error().kind, kind);
        given.server.clearFaults();
        QCOMPARE(bodies(*given.poll(cursor)), QStringList{u"Hello"_s});
    }
}

void tst_VolubleIncoming::wrappedRefusalIsARefusal()
{
    VolubleGiven given(VolubleGiven::Flat);
    given.options().jsend = true;
    const QString cursor = given.poll()->cursor;
    given.options().scopes.clear();
    QVERIFY(QCoro::waitFor(given.backend.signIn(given.settings(), {})));
    const auto batch = given.poll(cursor);
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Refused);
    QCOMPARE(batch.error().reason, Error::ScopeMissing);
}

QTEST_GUILESS_MAIN(tst_VolubleIncoming)

#include "tst_volubleincoming.moc"
