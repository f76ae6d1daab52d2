// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"
#include "models/connection/sleepwatch.h"
#include "models/records/schedule.h"

#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What does not leave before its writer has said so once more.
class tst_Consent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksIfTheyWroteMeanwhile_data();
    void asksIfTheyWroteMeanwhile();
    void asksIfTheyWroteAtAnotherService();
    void asksAfterAnAttemptInVain_data();
    void asksAfterAnAttemptInVain();
    void leavesWhenTheUserSaysSo_data();
    void leavesWhenTheUserSaysSo();
    void whatWaitedDuringASleepAsks_data();
    void whatWaitedDuringASleepAsks();
    void whatIsWrittenAfterASleepDoesNotWait();
    void aSleepIsNoticed_data();
    void aSleepIsNoticed();
};

namespace {

const auto Friend = u"+15550100222"_s;

Message schedule(Given &given, Message::Consent consent)
{
    Draft draft{given.account, {Friend}, u"later"_s};
    draft.notBefore = QDateTime::currentDateTimeUtc().addSecs(1);
    draft.consent = consent;
    return get(given.store.enqueue(draft));
}

bool asks(Given &given, qint64 message)
{
    return Schedule::asks(given.message(message), QDateTime::currentDateTimeUtc());
}

} // namespace

void tst_Consent::asksIfTheyWroteMeanwhile_data()
{
    QTest::addColumn<Message::Consent>("consent");
    QTest::addColumn<QString>("writer");
    QTest::addColumn<int>("after"); // seconds
    QTest::addColumn<bool>("isReadElsewhere");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("they wrote") << Message::IfTheyWrite << Friend << 1 << false << true;
    QTest::newRow("it was read elsewhere") << Message::IfTheyWrite << Friend << 1 << true << true;
    QTest::newRow("that does not matter") << Message::NotNeeded << Friend << 1 << false << false;
    QTest::newRow("somebody else did") << Message::IfTheyWrite << u"+15550100333"_s << 1 << false << false;
    QTest::newRow("their service's clock is behind")
        << Message::IfTheyWrite << Friend << -60 << false << true;
    QTest::newRow("it was on its way") << Message::IfTheyWrite << Friend << -3600 << false << true;
    QTest::newRow("it was read elsewhere before") << Message::IfTheyWrite << Friend << -3600 << true << false;
}

void tst_Consent::asksIfTheyWroteMeanwhile()
{
    QFETCH(Message::Consent, consent);
    QFETCH(QString, writer);
    QFETCH(int, after);
    QFETCH(bool, isReadElsewhere);
    QFETCH(bool, isAsked);
    Given given;
    const auto message = schedule(given, consent);
    auto seen = Given::theirs(u"r1"_s, u"by the way"_s, message.createdAt.addSecs(after), writer);
    seen.state = isReadElsewhere ? Delivery::Read : Delivery::Delivered;
    given.apply({seen});
    QVERIFY(!asks(given, message.id)); // its time is to come
    QTRY_VERIFY(message.notBefore <= QDateTime::currentDateTimeUtc());
    QCOMPARE(asks(given, message.id), isAsked);
    QCOMPARE(stateWord(given.message(message.id), QDateTime::currentDateTimeUtc()),
             isAsked ? u"scheduled"_s : u"queued"_s);
    QCOMPARE(given.take().message.has_value(), !isAsked);
}

void tst_Consent::asksIfTheyWroteAtAnotherService()
{
    Given given;
    const auto other = u"+15550100333"_s;
    const auto message = schedule(given, Message::IfTheyWrite);
    given.apply({Given::theirs(u"r1"_s, u"hi"_s, message.createdAt.addSecs(-60), other)});
    get(given.store.joinPersons({given.account, Friend}, {given.account, other}));
    given.apply({Given::theirs(u"r2"_s, u"by the way"_s, message.createdAt.addSecs(1), other)});
    QCOMPARE(given.message(message.id).consent, Message::TheyWrote);
}

void tst_Consent::asksAfterAnAttemptInVain_data()
{
    QTest::addColumn<bool>("sleeps");
    QTest::addColumn<bool>("isUnderWay");
    QTest::newRow("they wrote after it") << false << false;
    QTest::newRow("they wrote during it") << false << true;
    QTest::newRow("the computer slept during it") << true << true;
}

void tst_Consent::asksAfterAnAttemptInVain()
{
    QFETCH(bool, sleeps);
    QFETCH(bool, isUnderWay);
    Given given;
    const auto message = sleeps ? given.enqueue(u"now"_s) : schedule(given, Message::IfTheyWrite);
    QTRY_VERIFY(!(message.notBefore > QDateTime::currentDateTimeUtc()));
    QCOMPARE(given.take().id, message.id);
    const auto happen = [&] {
        const auto then = message.createdAt.addSecs(1);
        if (sleeps)
            get(given.store.slept(then));
        else
            given.apply({Given::theirs(u"r1"_s, u"by the way"_s, then, Friend)});
    };
    if (isUnderWay)
        happen();
    given.settle(message.id, fail(Error{Error::Unauthorised, Error::SignInNeeded, {}, {}}));
    if (!isUnderWay)
        happen();
    QCOMPARE(given.delivery(message.id), Delivery::Queued);
    QVERIFY(asks(given, message.id));
    QVERIFY(!given.take().message);
}

void tst_Consent::leavesWhenTheUserSaysSo_data()
{
    QTest::addColumn<bool>("sleeps");
    QTest::newRow("they wrote") << false;
    QTest::newRow("the computer slept") << true;
}

void tst_Consent::leavesWhenTheUserSaysSo()
{
    QFETCH(bool, sleeps);
    Given given;
    const auto id = sleeps ? given.enqueue(u"now"_s).id : schedule(given, Message::IfTheyWrite).id;
    if (sleeps)
        get(given.store.slept(QDateTime::currentDateTimeUtc()));
    else
        given.apply(
            {Given::theirs(u"r1"_s, u"by the way"_s, QDateTime::currentDateTimeUtc().addSecs(5), Friend)});
    QTRY_VERIFY(asks(given, id));
    QCOMPARE(get(given.store.scheduled()).size(), 1);
    QVERIFY(!given.take().message);
    QVERIFY(get(given.store.sendAgain(id)));
    QVERIFY(!asks(given, id));
    QCOMPARE(get(given.store.scheduled()).size(), 0);
    QCOMPARE(given.take().id, id);
}

void tst_Consent::whatWaitedDuringASleepAsks_data()
{
    QTest::addColumn<bool>("isHeld");
    QTest::addColumn<int>("leavesIn"); // seconds; 0: at once
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("queued") << false << 0 << true;
    QTest::newRow("held, to be undone") << true << 1 << true;
    QTest::newRow("scheduled for later") << false << 3600 << false;
}

void tst_Consent::whatWaitedDuringASleepAsks()
{
    QFETCH(bool, isHeld);
    QFETCH(int, leavesIn);
    QFETCH(bool, isAsked);
    Given given;
    Draft draft{given.account, {Friend}, u"good night"_s};
    draft.held = isHeld;
    if (leavesIn > 0)
        draft.notBefore = QDateTime::currentDateTimeUtc().addSecs(leavesIn);
    const auto message = get(given.store.enqueue(draft));
    get(given.store.slept(message.createdAt.addSecs(1)));
    QCOMPARE(asks(given, message.id), isAsked);
    QVERIFY(!given.take().message);
    QCOMPARE(given.message(message.id).notBefore.isValid(), !isAsked);
    QCOMPARE(given.delivery(message.id), Delivery::Queued);
}

void tst_Consent::whatIsWrittenAfterASleepDoesNotWait()
{
    Given given;
    const auto before = given.enqueue(u"good night"_s);
    get(given.store.slept(before.createdAt));
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before.createdAt);
    const auto after = given.enqueue(u"good morning"_s);
    QCOMPARE(given.take().id, after.id);
    QVERIFY(asks(given, before.id));
}

void tst_Consent::aSleepIsNoticed_data()
{
    QTest::addColumn<std::chrono::seconds>("pause");
    QTest::addColumn<bool>("isSleep");
    QTest::newRow("a night") << std::chrono::seconds(8h) << true;
    QTest::newRow("six minutes") << std::chrono::seconds(6min) << true;
    QTest::newRow("a busy computer") << std::chrono::seconds(1min) << false;
    QTest::newRow("the clock was set back") << std::chrono::seconds(-1h) << false;
}

void tst_Consent::aSleepIsNoticed()
{
    QFETCH(std::chrono::seconds, pause);
    QFETCH(bool, isSleep);
    auto now = QDateTime::currentDateTimeUtc();
    const auto before = now;
    SleepWatch watch([&now] { return now; });
    QSignalSpy woke(&watch, &SleepWatch::woke);
    now = now.addSecs(pause.count());
    watch.look();
    QCOMPARE(woke.size(), isSleep ? 1 : 0);
    if (isSleep) {
        const auto until = woke.first().first().toDateTime();
        QVERIFY(until > before.addSecs(12)); // the next look was still to come when it fell asleep
        QVERIFY(until < now.addSecs(-12));   // and what is written until the first one after it is new
    }
    watch.look(); // it is told once
    QCOMPARE(woke.size(), isSleep ? 1 : 0);
}

QTEST_GUILESS_MAIN(tst_Consent)
#include "tst_consent.moc"
