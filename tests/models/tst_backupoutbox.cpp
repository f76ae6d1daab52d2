// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givenbackup.h"

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What was on its way when a backup was written: it may have been sent since.
class tst_BackupOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitedMayHaveBeenSent_data();
    void whatWaitedMayHaveBeenSent();
    void whatWasScheduledLeavesAtItsTime();
    void whatWasSentSinceIsRecognised_data();
    void whatWasSentSinceIsRecognised();
    void whatWasWrittenSinceIsHistory();
};

void tst_BackupOutbox::whatWaitedMayHaveBeenSent_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"queued", "sending", "scheduled", "held", "failed", "accepted, then failed"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_BackupOutbox::whatWaitedMayHaveBeenSent()
{
    QFETCH(QString, how);
    GivenBackup given;
    {
        Given old(given.before);
        Draft draft{old.account, {u"+15550100222"_s}, u"Hello"_s};
        draft.held = how == "held"_L1;
        if (how == "scheduled"_L1 || draft.held)
            draft.notBefore = QDateTime::currentDateTimeUtc().addSecs(-1); // it would be due
        get(old.store.enqueue(draft));
        if (how == "sending"_L1 || how.contains("failed"_L1))
            QVERIFY(old.take().message);
        Receipt receipt;
        receipt.remoteId = u"r1"_s;
        if (how == "failed"_L1)
            old.settle(1, tl::unexpected(Error{Error::Refused, Error::NoCredit}));
        if (how == "accepted, then failed"_L1) {
            old.settle(1, receipt);
            old.apply({DeliveryReported{u"r1"_s, Delivery::Failed}});
        }
        given.backUp();
    }
    const auto prepared = given.prepare();
    QVERIFY(prepared);
    QCOMPARE(prepared->doubted, 1);
    QVERIFY(Restoring::adopt(given.after).isDone);

    Store store(given.after, Store::Owner);
    const auto account = get(store.accounts()).first().id;
    QCOMPARE(get(store.outbox()).first().delivery, Delivery::Unknown);
    QVERIFY(get(store.sendFailedAgain(1)).isEmpty());  // not with others
    QVERIFY(!get(store.takeQueued(account)).message);  // never by itself
    QVERIFY(get(store.syncState(account)).nextLookIn); // but looked up
}

void tst_BackupOutbox::whatWasScheduledLeavesAtItsTime()
{
    GivenBackup given;
    const auto tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
    {
        Given old(given.before);
        Draft draft{old.account, {u"+15550100222"_s}, u"Hello"_s};
        draft.notBefore = tomorrow;
        get(old.store.enqueue(draft));
        given.backUp();
    }
    given.restore();
    Store store(given.after, Store::Owner);
    const auto account = get(store.accounts()).first().id;
    const auto message = get(store.outbox()).first();
    QCOMPARE(message.delivery, Delivery::Unknown); // the other may send it
    QVERIFY(get(store.sendAgain(message.id)));
    const auto again = get(store.outbox()).first();
    QCOMPARE(stateWord(again, QDateTime::currentDateTimeUtc()), u"scheduled"_s);
    QCOMPARE(again.notBefore.toSecsSinceEpoch(), tomorrow.toSecsSinceEpoch());
    QVERIFY(!get(store.takeQueued(account)).message);
}

void tst_BackupOutbox::whatWasSentSinceIsRecognised_data()
{
    QTest::addColumn<int>("days"); // from when it was written until it left
    QTest::addColumn<bool>("hasFailed");
    QTest::newRow("at once") << 0 << false;
    QTest::newRow("when the other was no longer offline") << 1 << false;
    QTest::newRow("as it was scheduled") << 60 << false;
    QTest::newRow("again, after it had failed") << 60 << true;
}

void tst_BackupOutbox::whatWasSentSinceIsRecognised()
{
    QFETCH(int, days);
    QFETCH(bool, hasFailed);
    GivenBackup given;
    {
        Given old(given.before);
        Draft draft{old.account, {u"+15550100222"_s}, u"Hello"_s};
        if (!hasFailed)
            draft.notBefore = QDateTime::currentDateTimeUtc().addDays(days);
        get(old.store.enqueue(draft));
        if (hasFailed) {
            QVERIFY(old.take().message);
            old.settle(1, tl::unexpected(Error{Error::Refused, Error::NoCredit}));
        }
        given.backUp();
    }
    given.restore();
    Store store(given.after, Store::Owner);
    const auto account = get(store.accounts()).first().id;
    EventBatch batch;
    batch.events = {Given::ours(u"r1"_s, u"Hello"_s, QDateTime::currentDateTimeUtc().addDays(days))};
    get(store.apply(account, batch, QDateTime::currentDateTimeUtc()));
    const auto messages = get(store.messages(1, {}, Side::Older, 10));
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().delivery, Delivery::Sent);
    QCOMPARE(messages.first().remoteId, u"r1"_s);
    QVERIFY(get(store.outbox()).isEmpty());
}

void tst_BackupOutbox::whatWasWrittenSinceIsHistory()
{
    GivenBackup given;
    const auto now = QDateTime::currentDateTimeUtc();
    {
        Given old(given.before);
        old.apply({Given::theirs(u"r1"_s, u"in the backup"_s, now.addDays(-30))}, u"where it stood"_s);
        given.backUp();
    }
    given.restore();
    Store store(given.after, Store::Owner);
    QList<Changes> changes;
    QObject::connect(&store, &Store::changed, &store, [&](const Changes &change) { changes << change; });
    const auto account = get(store.accounts()).first().id;
    QCOMPARE(get(store.syncState(account)).point.cursor, u"where it stood"_s); // nothing is left out
    const auto apply = [&](const QList<Event> &events) {
        EventBatch batch;
        batch.events = events;
        changes.clear();
        get(store.apply(account, batch, QDateTime::currentDateTimeUtc()));
    };

    apply({Given::theirs(u"r1"_s, u"in the backup"_s, now.addDays(-30)),
           Given::theirs(u"r2"_s, u"while it was away"_s, now.addDays(-3))});
    QCOMPARE(get(store.messages(1, {}, Side::Older, 10)).size(), 2);
    QCOMPARE(get(store.conversation(1))->unread, 1); // what was unread in the backup
    QVERIFY(changes.first().isBacklog);

    apply({Given::theirs(u"r3"_s, u"news"_s, now.addSecs(60))});
    QCOMPARE(get(store.conversation(1))->unread, 2);
    QVERIFY(!changes.first().isBacklog);
}

QTEST_GUILESS_MAIN(tst_BackupOutbox)

#include "tst_backupoutbox.moc"
