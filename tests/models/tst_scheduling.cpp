// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"
#include "models/records/schedule.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A store in a file, at which time can pass.
struct GivenTime
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"p.db"_s);
    Given given{file};

    Message schedule(const QString &text, std::chrono::seconds in, const QString &to = u"+15550100222"_s)
    {
        Draft draft{given.account, {to}, text};
        draft.notBefore = QDateTime::currentDateTimeUtc().addSecs(in.count());
        return get(given.store.enqueue(draft));
    }
    /// As if \p message had been due that long ago.
    void miss(qint64 message, std::chrono::seconds ago)
    {
        const auto due = QDateTime::currentDateTimeUtc().addSecs(-ago.count());
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"time"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            query.prepare(u"UPDATE message SET notBefore = ?, time = ? WHERE id = ?"_s);
            query.addBindValue(due.toMSecsSinceEpoch());
            query.addBindValue(Schedule::place(due).toMSecsSinceEpoch());
            query.addBindValue(message);
            QVERIFY(query.exec());
        }
        QSqlDatabase::removeDatabase(u"time"_s);
    }
    QStringList order()
    {
        QStringList bodies;
        for (const auto &message : given.timeline())
            bodies.prepend(message.body);
        return bodies;
    }
    Conversation conversation() { return *get(given.store.conversation(1)); }
};

class tst_Scheduling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesByTheClock_data();
    void leavesByTheClock();
    void aTimeThatIsPastMeansNow();
    void whatIsMissedHoldsNobodyBack();
    void aRetryOfWhatLeftInTimeIsNotLate();
    void standsBehindWhatIsSaidMeanwhile();
    void takesItsPlaceWhenItLeaves();
    void takesItsPlaceWhenItDoesNotLeave_data();
    void takesItsPlaceWhenItDoesNotLeave();
    void nothingWasSaidUntilItLeft();
    void theConversationKnowsWhenTheNextLeaves();
    void canBeGivenAnotherTime_data();
    void canBeGivenAnotherTime();
    void onlyWhatWaitsForItsTimeIsGivenAnother();
    void doesNotLeaveToWhoAskedForSilenceSince();
    void survivesARestart();
};

void tst_Scheduling::leavesByTheClock_data()
{
    QTest::addColumn<std::chrono::seconds>("ago");
    QTest::addColumn<bool>("leaves");
    QTest::addColumn<QString>("word");
    QTest::newRow("in an hour") << std::chrono::seconds(-1h) << false << u"scheduled"_s;
    QTest::newRow("just now") << 1s << true << u"queued"_s;
    QTest::newRow("fourteen minutes ago") << std::chrono::seconds(14min) << true << u"queued"_s;
    QTest::newRow("sixteen minutes ago") << std::chrono::seconds(16min) << false << u"scheduled"_s;
    QTest::newRow("yesterday") << std::chrono::seconds(24h) << false << u"scheduled"_s;
}

void tst_Scheduling::leavesByTheClock()
{
    QFETCH(std::chrono::seconds, ago);
    QFETCH(bool, leaves);
    GivenTime now;
    const auto id = now.schedule(u"later"_s, 1h).id;
    now.miss(id, ago);
    QTEST(stateWord(now.given.message(id), QDateTime::currentDateTimeUtc()), "word");
    QCOMPARE(Schedule::isLate(now.given.message(id), QDateTime::currentDateTimeUtc()), !leaves && ago > 0s);
    QCOMPARE(get(now.given.store.waiting({now.given.account})), leaves ? 1 : 0);
    QCOMPARE(now.given.take().message.has_value(), leaves);
}

void tst_Scheduling::aTimeThatIsPastMeansNow()
{
    GivenTime now;
    const auto message = now.schedule(u"yesterday's"_s, -24h);
    QVERIFY(!message.notBefore.isValid());
    QCOMPARE(now.given.take().message->body, u"yesterday's"_s);
}

void tst_Scheduling::whatIsMissedHoldsNobodyBack()
{
    GivenTime now;
    now.miss(now.schedule(u"missed"_s, 1h).id, 1h);
    now.schedule(u"to come"_s, 2h);
    const auto none = now.given.take();
    QVERIFY(!none.message);
    QVERIFY(none.nextIn > 119min && none.nextIn <= 120min); // not when the missed one was due
    now.given.enqueue(u"said since"_s);
    QCOMPARE(now.given.take().message->body, u"said since"_s);
}

void tst_Scheduling::aRetryOfWhatLeftInTimeIsNotLate()
{
    GivenTime now;
    const auto id = now.schedule(u"later"_s, 1h).id;
    now.miss(id, 2s);
    QVERIFY(now.given.take().message);
    now.given.settle(id, fail({Error::Unreachable}));
    get(now.given.store.endPause(now.given.account));
    QCOMPARE(stateWord(now.given.message(id), QDateTime::currentDateTimeUtc()), u"queued"_s);
    QCOMPARE(now.given.take().id, id);
}

void tst_Scheduling::standsBehindWhatIsSaidMeanwhile()
{
    GivenTime now;
    now.given.enqueue(u"before"_s);
    now.schedule(u"second"_s, 2h);
    const auto missed = now.schedule(u"missed"_s, 1h).id;
    now.schedule(u"first"_s, 1h);
    now.miss(missed, 24h);
    now.given.apply({Given::theirs(u"r1"_s, u"answer"_s)});
    now.given.enqueue(u"since"_s);
    QCOMPARE(now.order(),
             (QStringList{u"before"_s, u"answer"_s, u"since"_s, u"missed"_s, u"first"_s, u"second"_s}));
}

void tst_Scheduling::takesItsPlaceWhenItLeaves()
{
    GivenTime now;
    const auto id = now.schedule(u"later"_s, 1h).id;
    const auto other = now.schedule(u"last"_s, 2h).id;
    now.given.apply({Given::theirs(u"r1"_s, u"answer"_s)});
    now.miss(id, 1s);
    QCOMPARE(now.given.take().id, id);
    QCOMPARE(now.order(), (QStringList{u"answer"_s, u"later"_s, u"last"_s}));
    QVERIFY(std::abs(now.given.message(id).time.msecsTo(QDateTime::currentDateTimeUtc())) < 60'000);
    QVERIFY(get(now.given.store.sendAgain(other)));
    QCOMPARE(now.order(), (QStringList{u"answer"_s, u"later"_s, u"last"_s}));
    QVERIFY(!Schedule::isApart(now.given.message(other)));
}

void tst_Scheduling::takesItsPlaceWhenItDoesNotLeave_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("cancelled") << true;
    QTest::newRow("silence was asked for") << false;
}

void tst_Scheduling::takesItsPlaceWhenItDoesNotLeave()
{
    QFETCH(bool, isCancelled);
    GivenTime now;
    const auto id = now.schedule(u"later"_s, 1h).id;
    if (isCancelled)
        QVERIFY(get(now.given.store.cancel(id)));
    else
        get(now.given.store.silence({now.given.account, u"+15550100222"_s}));
    now.given.apply({Given::theirs(u"r1"_s, u"answer"_s)});
    QCOMPARE(now.order(), (QStringList{u"later"_s, u"answer"_s}));
}

void tst_Scheduling::nothingWasSaidUntilItLeft()
{
    GivenTime now;
    const auto id = now.schedule(u"later"_s, 1h).id;
    QCOMPARE(now.conversation().preview, QString());
    now.given.apply({Given::theirs(u"r1"_s, u"question"_s, QDateTime::currentDateTimeUtc().addSecs(-60))});
    QCOMPARE(now.conversation().preview, u"question"_s);
    QVERIFY(now.conversation().waitingSince.isValid()); // that something will be said is no answer
    QVERIFY(now.conversation().lastActivity <= QDateTime::currentDateTimeUtc());
    now.miss(id, 1s);
    now.given.take();
    QCOMPARE(now.conversation().preview, u"later"_s);
    QVERIFY(!now.conversation().waitingSince.isValid());
}

void tst_Scheduling::theConversationKnowsWhenTheNextLeaves()
{
    GivenTime now;
    now.given.enqueue(u"said"_s);
    QVERIFY(!now.conversation().scheduled.isValid());
    now.schedule(u"second"_s, 2h);
    const auto first = now.schedule(u"first"_s, 1h);
    QCOMPARE(now.conversation().scheduled, first.notBefore);
    QVERIFY(get(now.given.store.cancel(first.id)));
    QVERIFY(now.conversation().scheduled > first.notBefore);
}

void tst_Scheduling::canBeGivenAnotherTime_data()
{
    QTest::addColumn<bool>("isMissed");
    QTest::addColumn<std::chrono::seconds>("in");
    QTest::newRow("later") << false << std::chrono::seconds(3h);
    QTest::newRow("earlier") << false << 600s;
    QTest::newRow("after it was missed") << true << 600s;
    QTest::newRow("in the past: now") << false << std::chrono::seconds(-1h);
}

void tst_Scheduling::canBeGivenAnotherTime()
{
    QFETCH(bool, isMissed);
    QFETCH(std::chrono::seconds, in);
    GivenTime now;
    const auto id = now.schedule(u"moved"_s, 1h).id;
    now.schedule(u"other"_s, 2h);
    if (isMissed)
        now.miss(id, 2h);
    const auto at = QDateTime::currentDateTimeUtc().addSecs(in.count());
    QVERIFY(get(now.given.store.reschedule(id, at)));
    if (in < 0s) {
        QCOMPARE(now.given.take().id, id);
        return;
    }
    QVERIFY(!now.given.take().message);
    QCOMPARE(now.given.message(id).notBefore.toSecsSinceEpoch(), at.toSecsSinceEpoch());
    const QStringList late{u"other"_s, u"moved"_s};
    const QStringList early{u"moved"_s, u"other"_s};
    QCOMPARE(now.order(), in > 2h ? late : early);
}

void tst_Scheduling::onlyWhatWaitsForItsTimeIsGivenAnother()
{
    GivenTime now;
    const auto at = QDateTime::currentDateTimeUtc().addSecs(600);
    const auto sent = now.given.sent(u"sent"_s, u"r1"_s);
    const auto cancelled = now.schedule(u"cancelled"_s, 1h).id;
    get(now.given.store.cancel(cancelled));
    const auto queued = now.given.enqueue(u"queued"_s).id;
    for (const auto id : {sent, cancelled, queued, qint64(4711)})
        QVERIFY(!get(now.given.store.reschedule(id, at)));
}

void tst_Scheduling::doesNotLeaveToWhoAskedForSilenceSince()
{
    GivenTime now;
    const auto id = now.schedule(u"later"_s, 1h).id;
    get(now.given.store.silence({now.given.account, u"+15550100222"_s}));
    now.miss(id, 1s);
    QVERIFY(!now.given.take().message);
    QCOMPARE(now.given.delivery(id), Delivery::Failed);
    QCOMPARE(now.given.message(id).problem->reason, Error::OptedOut);
}

void tst_Scheduling::survivesARestart()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"p.db"_s);
    qint64 id = 0;
    QDateTime due;
    {
        Given given(file);
        Draft draft{given.account, {u"+15550100222"_s}, u"later"_s};
        draft.notBefore = QDateTime::currentDateTimeUtc().addSecs(3600);
        const auto message = get(given.store.enqueue(draft));
        id = message.id;
        due = message.notBefore;
    }
    Store store(file, Store::Owner);
    const auto message = get(store.message(id));
    QCOMPARE(message->notBefore.toMSecsSinceEpoch(), due.toMSecsSinceEpoch());
    QCOMPARE(message->delivery, Delivery::Queued);
    QVERIFY(!get(store.takeQueued(u"a1"_s)).message);
}

QTEST_GUILESS_MAIN(tst_Scheduling)
#include "tst_scheduling.moc"
