// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/msgboxxgiven.h"

#include <QTest>

#include <algorithm>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;
using Sandbox::MsgBoxxOptions;

/// Rounds over real HTTP: the one list that shows both sides, without pages.
class tst_MsgBoxxIncoming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsDocumented();
    void marksTellWhoWrote_data();
    void marksTellWhoWrote();
    void unmarkedOnesAreTakenAsSet_data();
    void unmarkedOnesAreTakenAsSet();
    void ourOwnAreNeverTakenForTheirs();
    void overlapTellsNothingTwice();
    void lateOnesAreFound();
    void sessionsAreOpenForADay();
    void namesComeBeforeMessages();
    void manyContactsAreReadAtOnce();
    void contactsThatAreGoneLoseNoMessage();
    void optOutsOfTheServiceAreTold();
    void stopWordsAreTold();
    void longListsAreReadInParts_data();
    void longListsAreReadInParts();
    void aCrowdedSecondIsKept();
    void countsThatMeanSomethingElseAreSeenThrough();
    void aRoundIsShortAndGoesOn();
    void skewedClocksLoseNothing_data();
    void skewedClocksLoseNothing();
    void failuresKeepTheCursor_data();
    void failuresKeepTheCursor();
};

static void mark(MsgBoxxGiven &given)
{
    given.options().directionMark = MsgBoxxOptions::DirectionMark::Direction;
}

void tst_MsgBoxxIncoming::asksAsDocumented()
{
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    given.receive(u"Hello"_s, 30min);
    const auto first = given.poll();
    QVERIFY(first);
    QVERIFY(first->isBacklog);
    QVERIFY(!first->hasMore);
    QCOMPARE(bodies(*first), QStringList{u"Hello"_s});
    const MessageSeen seen = only<MessageSeen>(*first)[0];
    QCOMPARE(seen.sender, Peer);
    QCOMPARE(seen.conversation, Peer);
    QCOMPARE(seen.remoteId, given.service().messages()[0].id);
    QCOMPARE(seen.sentAt, given.service().messages()[0].time);

    QVERIFY(given.poll(first->cursor));
    const auto asked = given.journal().matching("GET", u"^/message"_s);
    QCOMPARE(asked.size(), 2);
    const auto from = [](const Sandbox::JournalEntry &entry) {
        return QDateTime::fromString(entry.request.parameter(u"fromDate"_s).value(), Qt::ISODateWithMs);
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(qAbs(from(asked[0]).secsTo(now.addDays(-1)) - 300) < 60); // a day, and five minutes more
    QCOMPARE(from(asked[1]), seen.sentAt.addSecs(-300));
    for (const auto &entry : asked) {
        QCOMPARE(entry.request.parameter(u"apiAccountId"_s), given.settings[u"apiaccount"_s]);
        QVERIFY(!entry.request.parameter(u"toDate"_s));
        QVERIFY(entry.request.query.contains(u"%3A"_s)); // encoded
    }
}

void tst_MsgBoxxIncoming::marksTellWhoWrote_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("unmarked");
    for (const QString &mark : {u"direction"_s, u"inbound"_s, u"isInbound"_s, u"incoming"_s, u"type"_s,
                                u"from"_s, u"received"_s, u"unread"_s}) {
        QTest::addRow("%s", qPrintable(mark)) << mark << u"outgoing"_s;
        if (mark != "received"_L1 && mark != "unread"_L1) // these mark one side only
            QTest::addRow("%s, against the setting", qPrintable(mark)) << mark << u"incoming"_s;
    }
}

void tst_MsgBoxxIncoming::marksTellWhoWrote()
{
    QFETCH(QString, mark);
    QFETCH(QString, unmarked);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"directionMark"_s, mark}}));
    given.settings.insert(u"unmarked"_s, unmarked);
    QVERIFY(given.signIn());
    given.receive(u"Hello"_s, 60s);
    given.service().colleagueWrites(Peer, u"Hi"_s);
    const auto seen = only<MessageSeen>(*given.poll());
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].sender, Peer);
    QCOMPARE(seen[1].sender, QString());
    QCOMPARE(seen[1].recipients, QStringList{Peer});
    QCOMPARE(seen[1].conversation, Peer);
}

void tst_MsgBoxxIncoming::unmarkedOnesAreTakenAsSet_data()
{
    QTest::addColumn<QString>("unmarked"); // the setting; empty: not set
    QTest::addColumn<QString>("sender");

    QTest::newRow("at first") << QString() << QString();
    QTest::newRow("outgoing") << u"outgoing"_s << QString();
    QTest::newRow("incoming") << u"incoming"_s << Peer;
}

void tst_MsgBoxxIncoming::unmarkedOnesAreTakenAsSet()
{
    QFETCH(QString, unmarked);
    MsgBoxxGiven given;
    given.settings.insert(u"unmarked"_s, unmarked);
    QVERIFY(given.signIn());
    given.receive(u"Hello"_s);
    QTEST(only<MessageSeen>(*given.poll())[0].sender, "sender");
}

void tst_MsgBoxxIncoming::ourOwnAreNeverTakenForTheirs()
{
    MsgBoxxGiven given;
    given.settings.insert(u"unmarked"_s, u"incoming"_s);
    QVERIFY(given.signIn());
    QVERIFY(given.send(u"sent"_s));
    const auto early = only<MessageSeen>(*given.poll());
    QCOMPARE(early.size(), 1);
    QCOMPARE(early[0].sender, QString());

    given.server.addFault({.kind = Fault::Hang, .method = "POST"});
    auto sending = given.backend.send(MsgBoxxGiven::message(u"on its way"_s));
    QTRY_COMPARE(given.service().messages().size(), 2);
    const auto meanwhile = only<MessageSeen>(*given.poll());
    QCOMPARE(meanwhile.size(), 2);
    QCOMPARE(meanwhile[1].body, u"on its way"_s);
    QCOMPARE(meanwhile[1].sender, QString());
    given.server.release();
    QVERIFY(QCoro::waitFor(sending));

    MsgBoxxBackend later; // after a restart the store knows them
    QVERIFY(QCoro::waitFor(later.signIn(given.settings, {})));
    SyncPoint from;
    from.unsettled = QStringList{early[0].remoteId};
    const auto batch = QCoro::waitFor(later.nextEvents(from));
    QCOMPARE(only<MessageSeen>(*batch)[0].sender, QString());
}

void tst_MsgBoxxIncoming::overlapTellsNothingTwice()
{
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    given.receive(u"one"_s, 2min);
    const auto first = given.poll();
    given.receive(u"two"_s);
    const auto second = given.poll(first->cursor);
    QCOMPARE(bodies(*second), QStringList{u"two"_s});
    QVERIFY(!second->isBacklog);
    QVERIFY(given.poll(second->cursor)->events.isEmpty());
}

void tst_MsgBoxxIncoming::lateOnesAreFound()
{
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    given.receive(u"one"_s);
    const auto first = given.poll();
    given.receive(u"late"_s, 4min);
    QCOMPARE(bodies(*given.poll(first->cursor)), QStringList{u"late"_s});
}

void tst_MsgBoxxIncoming::sessionsAreOpenForADay()
{
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    given.receive(u"one"_s, 2h);
    given.receive(u"two"_s, 1h);
    given.service().colleagueWrites(Peer, u"Hi"_s);
    const auto first = given.poll();
    const auto sessions = only<SessionSeen>(*first);
    QVERIFY(!sessions.isEmpty());
    QCOMPARE(sessions.constLast().conversation, Peer);
    const QDateTime end = given.service().messages()[1].time.addDays(1);
    QCOMPARE(std::ranges::max(sessions, {}, &SessionSeen::until).until, end);
    const auto again = given.poll(); // the first batch was not stored
    QVERIFY(!only<SessionSeen>(*again).isEmpty());
    QVERIFY(only<SessionSeen>(*given.poll(again->cursor)).isEmpty()); // no news
}

void tst_MsgBoxxIncoming::namesComeBeforeMessages()
{
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    given.service().contact(Peer).name = u"Maya"_s;
    given.receive(u"Hello"_s);
    const auto batch = given.poll();
    QCOMPARE(batch->events.size(), 3);
    const auto *contact = std::get_if<ContactSeen>(&batch->events[0]);
    QVERIFY(contact);
    QCOMPARE(contact->address, Peer);
    QCOMPARE(contact->name, u"Maya"_s);
    QVERIFY(std::get_if<MessageSeen>(&batch->events[1]));
    QCOMPARE(given.count("GET", u"^/contact/"_s), 1);
    QVERIFY(given.poll(batch->cursor));
    QCOMPARE(given.count("GET", u"^/contact"_s), 1);
}

void tst_MsgBoxxIncoming::manyContactsAreReadAtOnce()
{
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    for (int i = 0; i < 50; ++i)
        given.receive(QString::number(i), std::chrono::seconds(50 - i), u"+4477009004%1"_s.arg(i + 10));
    const auto batch = given.poll();
    QCOMPARE(bodies(*batch).size(), 50);
    QVERIFY(std::ranges::all_of(only<MessageSeen>(*batch), [](const MessageSeen &seen) {
        return seen.sender.startsWith("+4477009004"_L1);
    }));
    QCOMPARE(given.count("GET", u"^/contact"_s), 1);
}

void tst_MsgBoxxIncoming::contactsThatAreGoneLoseNoMessage()
{
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    given.receive(u"Hello"_s);
    const QString id = given.service().contact(Peer).id;
    given.service().contacts().clear();
    const auto batch = given.poll();
    QCOMPARE(only<MessageSeen>(*batch)[0].sender, id);
    QVERIFY(given.poll(batch->cursor));
    QCOMPARE(given.count("GET", u"^/contact"_s), 1);
}

void tst_MsgBoxxIncoming::optOutsOfTheServiceAreTold()
{
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    given.receive(u"Hello"_s, {}, u"+447700900125"_s); // Unsubscribed
    const auto optOuts = only<OptOutSeen>(*given.poll());
    QCOMPARE(optOuts.size(), 1);
    QCOMPARE(optOuts[0].address, u"+447700900125"_s);
    QVERIFY(optOuts[0].optedOut);
}

void tst_MsgBoxxIncoming::stopWordsAreTold()
{
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    given.receive(u"Stop"_s);
    const auto optOuts = only<OptOutSeen>(*given.poll());
    QCOMPARE(optOuts.size(), 1);
    QCOMPARE(optOuts[0].remoteId, given.service().messages()[0].id);
}

void tst_MsgBoxxIncoming::longListsAreReadInParts_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("seconds"); // of all together
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("bounds");

    for (const QString &count : {u"ofPage"_s, u"ofAll"_s, u"absent"_s}) {
        for (const int messages : {99, 100, 101, 450})
            QTest::addRow("%d, count %s", messages, qPrintable(count))
                << messages << 80'000 << count << u"newestFirst"_s << u"inclusive"_s;
    }
    QTest::newRow("oldest first") << 450 << 80'000 << u"ofPage"_s << u"oldestFirst"_s << u"inclusive"_s;
    QTest::newRow("shuffled") << 450 << 80'000 << u"ofPage"_s << u"shuffled"_s << u"inclusive"_s;
    QTest::newRow("half open") << 450 << 80'000 << u"ofPage"_s << u"newestFirst"_s << u"halfOpen"_s;
    QTest::newRow("open") << 450 << 80'000 << u"ofPage"_s << u"newestFirst"_s << u"exclusive"_s;
    QTest::newRow("within ten seconds") << 450 << 10 << u"ofPage"_s << u"newestFirst"_s << u"exclusive"_s;
}

void tst_MsgBoxxIncoming::longListsAreReadInParts()
{
    QFETCH(int, messages);
    QFETCH(int, seconds);
    QFETCH(QString, count);
    QFETCH(QString, order);
    QFETCH(QString, bounds);
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.server.configure(u"msgboxx"_s,
                                   {{u"recordCount"_s, count}, {u"order"_s, order}, {u"bounds"_s, bounds}}));
    QVERIFY(given.signIn());
    QStringList texts;
    const QDateTime now = given.server.clock().now();
    for (int i = 0; i < messages; ++i) {
        texts << QString::number(i);
        given.service().receive(Peer, texts.constLast(),
                                now.addMSecs(-1000LL * seconds * (messages - i) / messages));
    }
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(bodies(*batch), texts);
    QVERIFY(!batch->hasMore);
    if (messages < 100)
        QCOMPARE(given.count("GET", u"^/message"_s), 1);
    QVERIFY(given.poll(batch->cursor)->events.isEmpty());
}

void tst_MsgBoxxIncoming::aCrowdedSecondIsKept()
{
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    const QDateTime then = given.server.clock().now().addSecs(-3600);
    for (int i = 0; i < 130; ++i)
        given.service().receive(Peer, QString::number(i), then.addMSecs(i));
    given.receive(u"later"_s);
    const auto batch = given.poll();
    QVERIFY(batch);
    QVERIFY(bodies(*batch).size() >= 101); // what was shown, and nothing of what came after it is lost
    QCOMPARE(bodies(*batch).constLast(), u"later"_s);
    QVERIFY(!batch->hasMore);
    QVERIFY(given.count("GET", u"^/message"_s) < 50);
}

void tst_MsgBoxxIncoming::countsThatMeanSomethingElseAreSeenThrough()
{
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    given.options().countElsewhere = 5000;
    given.receive(u"Hello"_s);
    auto batch = given.poll();
    QCOMPARE(bodies(*batch), QStringList{u"Hello"_s});
    QVERIFY(given.count("GET", u"^/message"_s) < 30);
    given.journal().clear();
    given.receive(u"Again"_s);
    batch = given.poll(batch->cursor);
    QCOMPARE(bodies(*batch), QStringList{u"Again"_s});
    QCOMPARE(given.count("GET", u"^/message"_s), 1); // once is enough
}

void tst_MsgBoxxIncoming::aRoundIsShortAndGoesOn()
{
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    QStringList texts;
    const QDateTime now = given.server.clock().now();
    for (int i = 0; i < 6000; ++i) {
        texts << QString::number(i);
        given.service().receive(Peer, texts.constLast(), now.addSecs(-12LL * (6000 - i)));
    }
    QStringList told;
    QString cursor;
    for (int round = 0; round < 10; ++round) {
        given.journal().clear();
        const auto batch = given.poll(cursor);
        QVERIFY(batch);
        QVERIFY(given.count("GET", u"^/message"_s) <= 50);
        told += bodies(*batch);
        cursor = batch->cursor;
        if (!batch->hasMore && round > 0 && told.size() >= 6000)
            break;
    }
    QCOMPARE(told, texts);
}

void tst_MsgBoxxIncoming::skewedClocksLoseNothing_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("behind") << -5;
    QTest::newRow("ahead") << 5;
}

void tst_MsgBoxxIncoming::skewedClocksLoseNothing()
{
    QFETCH(int, hours);
    MsgBoxxGiven given;
    mark(given);
    given.server.clock().offset = std::chrono::hours(hours);
    QVERIFY(given.signIn());
    given.receive(u"one"_s, 60s);
    const auto first = given.poll();
    QCOMPARE(bodies(*first), QStringList{u"one"_s});
    QVERIFY(std::chrono::abs(first->clockAhead - std::chrono::hours(hours)) < 60s);
    given.receive(u"two"_s);
    QCOMPARE(bodies(*given.poll(first->cursor)), QStringList{u"two"_s});
}

void tst_MsgBoxxIncoming::failuresKeepTheCursor_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("500") << Fault{.kind = Fault::Status} << Error::Unreachable;
    QTest::newRow("429") << Fault{.kind = Fault::Status, .status = 429} << Error::Busy;
    QTest::newRow("403") << Fault{.kind = Fault::Status, .status = 403} << Error::Refused;
    QTest::newRow("a page") << Fault{.kind = Fault::Html200} << Error::Unreachable;
    QTest::newRow("half the JSON") << Fault{.kind = Fault::TruncatedJson} << Error::Unreachable;
    QTest::newRow("dropped") << Fault{.kind = Fault::DropAfterStore} << Error::Unreachable;
    QTest::newRow("deep") << Fault{.kind = Fault::HostileJson, .hostility = Fault::DeepNesting}
                          << Error::Unreachable;
}

void tst_MsgBoxxIncoming::failuresKeepTheCursor()
{
    QFETCH(Fault, fault);
    QFETCH(Error::Kind, kind);
    MsgBoxxGiven given;
    mark(given);
    QVERIFY(given.signIn());
    const auto first = given.poll();
    given.receive(u"Hello"_s);
    fault.path = u"^/message"_s;
    fault.times = 0;
    given.server.addFault(fault);
    const auto failed = given.poll(first->cursor);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, kind);
    given.server.clearFaults();
    QCOMPARE(bodies(*given.poll(first->cursor)), QStringList{u"Hello"_s});
}

QTEST_GUILESS_MAIN(tst_MsgBoxxIncoming)

#include "tst_msgboxxincoming.moc"
