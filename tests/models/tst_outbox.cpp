// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Parlance::Error::Kind)

class tst_Outbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queuedIsShownAtOnce();
    void sendsInTheOrderOfWriting();
    void oneMessageAtATimeInAConversation();
    void conversationsGoSideBySide();
    void anUnknownOneHoldsTheNextBackForAWhile();
    void refusalLeadsTo_data();
    void refusalLeadsTo();
    void aBusyServicePausesTheAccount();
    void anAcceptedOneWithoutNameIsNotOfferedAgain();
    void aScheduledOneWaitsForItsTime();
    void cancelledNeverLeaves();
    void onlyTheUserSendsAgain();
    void whatWasRefusedAfterItWasAcceptedIsSentAgain();
    void whatFailedGoesAgainTogetherAndNothingElse();
    void onlyWhatWasWrittenThereEndsADraft();
    void whatWasSendingIsUnknownAfterACrash();
    void whatTheUserKnowsToHaveArrivedIsSent();
    void everyStateHasAnOwner_data();
    void everyStateHasAnOwner();
    void nothingIsQueuedForAnAccountThatIsGone();
};

void tst_Outbox::queuedIsShownAtOnce()
{
    Given given;
    given.changes.clear();
    const auto message = given.enqueue(u"hello"_s);
    QCOMPARE(message.delivery, Delivery::Queued);
    QCOMPARE(given.changes.size(), 1);
    QCOMPARE(given.changes.first().newMessages, QList<qint64>{message.id});
    QCOMPARE(given.changes.first().conversations.first().preview, u"hello"_s);
}

void tst_Outbox::sendsInTheOrderOfWriting()
{
    Given given;
    for (const auto &text : {u"one"_s, u"two"_s, u"three"_s})
        given.enqueue(text);
    for (const auto &text : {u"one"_s, u"two"_s, u"three"_s}) {
        const auto next = given.take();
        QVERIFY(next.message);
        QCOMPARE(next.message->body, text);
        QCOMPARE(next.message->recipients, QStringList{u"+15550100222"_s});
        given.settle(next.id, Receipt{.remoteId = text});
    }
    QVERIFY(!given.take().message);
}

void tst_Outbox::oneMessageAtATimeInAConversation()
{
    Given given;
    given.enqueue(u"one"_s);
    given.enqueue(u"two"_s);
    QVERIFY(given.take().message);
    QVERIFY(!given.take().message);
}

void tst_Outbox::conversationsGoSideBySide()
{
    Given given;
    given.enqueue(u"one"_s);
    given.enqueue(u"two"_s, u"+15550100333"_s);
    QCOMPARE(given.take().message->body, u"one"_s);
    QCOMPARE(given.take().message->body, u"two"_s);
}

void tst_Outbox::anUnknownOneHoldsTheNextBackForAWhile()
{
    Given given;
    const auto first = given.enqueue(u"one"_s);
    given.enqueue(u"two"_s);
    given.take();
    given.settle(first.id, fail({Error::Unanswered}));
    const auto next = given.take();
    QVERIFY(!next.message);
    QVERIFY(next.nextIn > 20s && next.nextIn <= 30s);
}

void tst_Outbox::refusalLeadsTo_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Delivery::State>("state");
    QTest::newRow("unreachable") << Error::Unreachable << Delivery::Queued;
    QTest::newRow("busy") << Error::Busy << Delivery::Queued;
    QTest::newRow("unauthorised") << Error::Unauthorised << Delivery::Queued;
    QTest::newRow("refused") << Error::Refused << Delivery::Failed;
    QTest::newRow("unanswered") << Error::Unanswered << Delivery::Unknown;
}

void tst_Outbox::refusalLeadsTo()
{
    QFETCH(Error::Kind, kind);
    QFETCH(Delivery::State, state);
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    given.take();
    given.settle(id, fail({kind, Error::Unspecified, u"4711"_s}));
    QCOMPARE(given.delivery(id), state);
    QCOMPARE(given.message(id).problem->code, u"4711"_s);
    QCOMPARE(get(given.store.outbox()).size(), 1);
}

void tst_Outbox::aBusyServicePausesTheAccount()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    given.enqueue(u"other"_s, u"+15550100333"_s);
    given.take();
    Error busy{Error::Busy};
    busy.retryAfter = 120s;
    given.settle(id, fail(busy));
    const auto next = given.take();
    QVERIFY(!next.message);
    QVERIFY(next.nextIn > 110s && next.nextIn <= 120s);
    get(given.store.endPause(given.account));
    QVERIFY(given.take().message);
}

void tst_Outbox::anAcceptedOneWithoutNameIsNotOfferedAgain()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    given.take();
    given.settle(id, Receipt{});
    QCOMPARE(given.delivery(id), Delivery::Sent);
    QVERIFY(!get(given.store.sendAgain(id)));
    QCOMPARE(get(given.store.outbox()).size(), 1);
    given.apply({Given::ours(u"r1"_s, u"hello"_s)});
    QCOMPARE(given.message(id).remoteId, u"r1"_s);
    QVERIFY(get(given.store.outbox()).isEmpty());
    QCOMPARE(given.timeline().size(), 1);
}

void tst_Outbox::aScheduledOneWaitsForItsTime()
{
    Given given;
    Draft draft{given.account, {u"+15550100222"_s}, u"later"_s};
    draft.notBefore = QDateTime::currentDateTimeUtc().addSecs(3600);
    const auto message = get(given.store.enqueue(draft));
    QCOMPARE(stateWord(message, QDateTime::currentDateTimeUtc()), u"scheduled"_s);
    const auto next = given.take();
    QVERIFY(!next.message);
    QVERIFY(next.nextIn > 59min && next.nextIn <= 60min);
    // what was written afterwards does not wait for it
    given.enqueue(u"now"_s);
    QCOMPARE(given.take().message->body, u"now"_s);
}

void tst_Outbox::cancelledNeverLeaves()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    QVERIFY(get(given.store.cancel(id)));
    QVERIFY(!given.take().message);
    QCOMPARE(given.delivery(id), Delivery::Cancelled);
    QVERIFY(!get(given.store.cancel(id)));
}

void tst_Outbox::onlyTheUserSendsAgain()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    const auto first = given.take();
    given.settle(id, fail({Error::Unanswered}));
    QVERIFY(!given.take().message);
    QVERIFY(get(given.store.sendAgain(id)));
    const auto second = given.take();
    QVERIFY(second.message);
    QVERIFY(second.message->id != first.message->id);
}

void tst_Outbox::whatWasRefusedAfterItWasAcceptedIsSentAgain()
{
    Given given;
    const auto id = given.sent(u"hello"_s, u"r1"_s);
    given.apply({DeliveryReported{u"r1"_s, Delivery::Failed}});
    QVERIFY(get(given.store.sendAgain(id)));
    QCOMPARE(given.take().id, id); // an attempt of its own
    QCOMPARE(given.delivery(id), Delivery::Sending);
}

void tst_Outbox::whatFailedGoesAgainTogetherAndNothingElse()
{
    Given given;
    const auto refused = [&given](const QString &text) {
        const auto id = given.enqueue(text).id;
        given.take();
        given.settle(id, fail(Error{Error::Refused, Error::NoCredit}));
        return id;
    };
    const auto first = refused(u"first"_s);
    const auto second = refused(u"second"_s);
    const auto later = given.sent(u"accepted, then refused"_s, u"r3"_s);
    given.apply({DeliveryReported{u"r3"_s, Delivery::Failed}});
    const auto elsewhere = given.enqueue(u"to another"_s, u"+15550100333"_s).id;
    given.take();
    given.settle(elsewhere, fail(Error{Error::Refused, Error::NoCredit}));
    const auto unknown = given.enqueue(u"who knows"_s).id;
    given.take();
    given.settle(unknown, fail(Error{Error::Unanswered, Error::TimedOut}));
    given.apply({Given::ours(u"r9"_s, u"from another program"_s, QDateTime::currentDateTimeUtc(),
                             Delivery::Failed)}); // not ours to send again
    const auto conversation = given.message(first).conversation;
    QCOMPARE(get(given.store.failures(conversation)), 3);

    QCOMPARE(get(given.store.sendFailedAgain(conversation)), (QList<qint64>{first, second, later}));
    for (const auto id : {first, second, later}) {
        QCOMPARE(given.delivery(id), Delivery::Queued);
        QVERIFY(!given.message(id).failedAt.isValid());
    }
    QCOMPARE(given.delivery(unknown), Delivery::Unknown);
    QCOMPARE(given.delivery(elsewhere), Delivery::Failed);
    QCOMPARE(get(given.store.failures(conversation)), 0);
    QCOMPARE(given.take().id, first);
    QVERIFY(get(given.store.sendFailedAgain(conversation)).isEmpty());
}

void tst_Outbox::onlyWhatWasWrittenThereEndsADraft()
{
    Given given;
    const auto conversation = given.enqueue(u"hello"_s).conversation;
    const QStringList media{u"https://example.org/a.png"_s};
    get(given.store.saveDraft(conversation, u"half of"_s, 4, 1, media));
    given.enqueue(u"from the command line"_s);
    auto kept = *get(given.store.conversation(conversation));
    QCOMPARE(kept.draft, u"half of"_s);
    QCOMPARE(kept.draftCursor, 4);
    QCOMPARE(kept.draftReply, 1);
    QCOMPARE(kept.draftMedia, media);

    Draft draft{given.account, {u"+15550100222"_s}, u"half of it"_s};
    draft.wasKept = true;
    get(given.store.enqueue(draft));
    kept = *get(given.store.conversation(conversation));
    QVERIFY(!kept.hasDraft());
    QCOMPARE(kept.draftCursor, 0);
    QCOMPARE(kept.draftReply, 0);
}

void tst_Outbox::whatWasSendingIsUnknownAfterACrash()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"parlance.db"_s);
    qint64 id = 0;
    {
        Given given(path);
        id = given.enqueue(u"hello"_s).id;
        given.take();
    }
    Store store(path, Store::Owner);
    QCOMPARE(get(store.message(id))->delivery, Delivery::Unknown);
    QVERIFY(!get(store.takeQueued(u"a1"_s)).message);
    QVERIFY(get(store.syncState(u"a1"_s)).nextLookIn);
}

void tst_Outbox::whatTheUserKnowsToHaveArrivedIsSent()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    QVERIFY(!get(given.store.confirm(id)));
    given.take();
    given.settle(id, fail(Error{Error::Unanswered}));
    QVERIFY(get(given.store.confirm(id)));
    QCOMPARE(given.delivery(id), Delivery::Sent);
    QVERIFY(given.message(id).sentAt.isValid());
    QVERIFY(!given.message(id).problem);
    QVERIFY(get(given.store.outbox()).isEmpty());
    QVERIFY(!get(given.store.confirm(id)));
    QVERIFY(!given.take().message);
    given.apply({Given::ours(u"r1"_s, u"hello"_s)}); // the service shows it after all
    QCOMPARE(given.timeline().size(), 1);
    QCOMPARE(given.message(id).remoteId, u"r1"_s);
}

void tst_Outbox::everyStateHasAnOwner_data()
{
    QTest::addColumn<Delivery::State>("state");
    const auto states = QMetaEnum::fromType<Delivery::State>();
    for (int i = 0; i < states.keyCount(); ++i)
        QTest::newRow(states.key(i)) << Delivery::State(states.value(i));
}

void tst_Outbox::everyStateHasAnOwner()
{
    QFETCH(Delivery::State, state);
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    if (state == Delivery::Cancelled)
        get(given.store.cancel(id));
    if (state > Delivery::Queued)
        given.take();
    if (state == Delivery::Unknown)
        given.settle(id, fail({Error::Unanswered}));
    if (state == Delivery::Failed)
        given.settle(id, fail({Error::Refused}));
    if (state == Delivery::Sent || state > Delivery::Failed)
        given.settle(id, Receipt{.remoteId = u"r1"_s, .state = state});
    QCOMPARE(given.delivery(id), state);

    const auto sync = get(given.store.syncState(given.account));
    switch (state) {
    case Delivery::Queued: // a lane takes it
        QVERIFY(given.take().message);
        break;
    case Delivery::Sending: // its lane settles it
        given.settle(id, Receipt{.remoteId = u"r1"_s});
        QCOMPARE(given.delivery(id), Delivery::Sent);
        break;
    case Delivery::Unknown: // a listing looks for it
        QVERIFY(sync.nextLookIn);
        break;
    case Delivery::Sent: // its report is asked for
        QCOMPARE(sync.point.unsettled, QStringList{u"r1"_s});
        break;
    case Delivery::Failed: // the user sees it among what is not settled
        QCOMPARE(get(given.store.outbox()).first().id, id);
        break;
    case Delivery::Cancelled:
    case Delivery::Delivered:
    case Delivery::Read: // final: nobody has to do anything
        QVERIFY(get(given.store.outbox()).isEmpty());
        QVERIFY(sync.point.unsettled.isEmpty());
        break;
    }
}

void tst_Outbox::nothingIsQueuedForAnAccountThatIsGone()
{
    Given given;
    const auto waiting = given.enqueue(u"Hello"_s).id;
    const auto refused = given.enqueue(u"Bye"_s, u"+15550100223"_s).id;
    const auto first = given.take();
    given.settle(first.id, fail(Error{Error::Refused}));
    const bool isFirst = first.id == waiting;
    get(given.store.removeAccount(given.account, true));
    QCOMPARE(given.delivery(isFirst ? refused : waiting), Delivery::Cancelled);
    QVERIFY(!get(given.store.sendAgain(waiting))); // nobody would ever send it
    QVERIFY(!get(given.store.sendAgain(refused)));
    QVERIFY(get(given.store.sendFailedAgain(given.message(first.id).conversation)).isEmpty());
    QCOMPARE(given.delivery(first.id), Delivery::Failed);
}

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_outbox.moc"
