// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString Ana = u"+15550100222"_s;
static const QString Bo = u"+15550100333"_s;

/// Messages that are held for a while, and can be taken back until then.
class tst_TakeBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeldOneWaitsForItsTime();
    void nothingOvertakesAHeldOne_data();
    void nothingOvertakesAHeldOne();
    void othersDoNotWaitForAHeldOne();
    void aLaterOneIsNotHeldForLess();
    void whatIsTakenBackIsWrittenAgain();
    void itComesBeforeWhatIsWrittenThere();
    void whatIsWrittenAnswersWhatItDid();
    void theConversationIsAsBefore();
    void aScheduledOneIsTakenBackToo();
    void whatHasLeftStays_data();
    void whatHasLeftStays();
    void onlyTheNewestHeldOneIsTaken();
    void allAreTakenBackInTheirOrder();
    void whatIsReleasedLeavesAtOnce();
    void itIsOnTheDiskWhenItIsTold();
};

static Draft held(const Given &given, const QString &text, std::chrono::milliseconds time = 1min,
                  const QString &to = Ana)
{
    Draft draft{given.account, {to}, text};
    draft.held = true;
    draft.notBefore = QDateTime::currentDateTimeUtc().addMSecs(time.count());
    return draft;
}

static qint64 hold(Given &given, const QString &text, std::chrono::milliseconds time = 1min,
                   const QString &to = Ana)
{
    return get(given.store.enqueue(held(given, text, time, to))).id;
}

void tst_TakeBack::aHeldOneWaitsForItsTime()
{
    Given given;
    hold(given, u"wait"_s);
    const auto next = given.take();
    QVERIFY(!next.message);
    QVERIFY(next.nextIn > 50s && next.nextIn <= 60s);
    QCOMPARE(get(given.store.held()).size(), 1);
    hold(given, u"due"_s, -1s, Bo);
    QCOMPARE(given.take().message->body, u"due"_s);
    hold(given, u"the clock was set back"_s, 50min, u"+15550100444"_s);
    QVERIFY(given.take().message);
}

void tst_TakeBack::nothingOvertakesAHeldOne_data()
{
    QTest::addColumn<int>("heldFor"); // the later one, seconds; -1: it is not
    QTest::newRow("not held") << -1;
    QTest::newRow("held for less") << 0;
}

void tst_TakeBack::nothingOvertakesAHeldOne()
{
    QFETCH(int, heldFor);
    Given given;
    const auto first = hold(given, u"one"_s);
    const auto second = heldFor < 0 ? given.enqueue(u"two"_s).id : hold(given, u"two"_s, heldFor * 1s);
    const auto next = given.take();
    QVERIFY(!next.message);
    QVERIFY(next.nextIn > 50s && next.nextIn <= 60s);
    get(given.store.releaseHeld());
    QCOMPARE(given.take().id, first);
    given.settle(first, Receipt{.remoteId = u"r1"_s});
    QCOMPARE(given.take().id, second);
}

void tst_TakeBack::othersDoNotWaitForAHeldOne()
{
    Given given;
    const auto first = hold(given, u"one"_s);
    hold(given, u"one"_s);
    given.enqueue(u"elsewhere"_s, Bo);
    QCOMPARE(given.take().message->body, u"elsewhere"_s);
    get(given.store.cancel(first + 1));
    given.enqueue(u"two"_s);
    QVERIFY(!given.take().message);
    get(given.store.takeBack(first));
    QCOMPARE(given.take().message->body, u"two"_s);
}

void tst_TakeBack::aLaterOneIsNotHeldForLess()
{
    Given given;
    const auto first = given.message(hold(given, u"one"_s));
    const auto second = given.message(hold(given, u"two"_s, 5s));
    QCOMPARE(second.notBefore, first.notBefore);
    const auto elsewhere = given.message(hold(given, u"three"_s, 5s, Bo));
    QVERIFY(elsewhere.notBefore < first.notBefore);
}

void tst_TakeBack::whatIsTakenBackIsWrittenAgain()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"When?"_s)});
    auto draft = held(given, u"At five"_s);
    draft.replyTo = u"r1"_s;
    draft.media = {{QUrl(u"https://media.example/a.png"_s), u"image/png"_s}};
    const auto message = get(given.store.enqueue(draft));
    given.changes.clear();

    const auto taken = get(given.store.takeBack(message.id));
    QVERIFY(taken);
    const auto question = given.timeline().constFirst();
    QCOMPARE(question.body, u"When?"_s);
    QCOMPARE(
        *taken,
        (TakenBack{message.conversation, u"At five"_s, question.id, {u"https://media.example/a.png"_s}}));
    QCOMPARE(given.timeline().size(), 1);
    QVERIFY(get(given.store.outbox()).isEmpty());
    QVERIFY(!given.take().message);
    const auto conversation = *get(given.store.conversation(message.conversation));
    QCOMPARE(conversation.draft, u"At five"_s);
    QCOMPARE(conversation.draftCursor, 7);
    QCOMPARE(conversation.draftReply, question.id);
    QCOMPARE(conversation.draftMedia, QStringList{u"https://media.example/a.png"_s});

    // both are told at once
    QCOMPARE(given.changes.size(), 1);
    QCOMPARE(given.changes.first().removedMessages, QList<qint64>{message.id});
    QCOMPARE(given.changes.first().conversations.first().draft, u"At five"_s);
    QVERIFY(!get(given.store.takeBack(message.id)));
    QCOMPARE(get(given.store.conversation(message.conversation))->draft, u"At five"_s);
}

void tst_TakeBack::itComesBeforeWhatIsWrittenThere()
{
    Given given;
    auto draft = held(given, u"first"_s);
    draft.media = {{QUrl(u"https://media.example/a.png"_s), {}}};
    const auto message = get(given.store.enqueue(draft));
    given.store.saveDraft(message.conversation, u"second"_s, 3, 0,
                          {u"https://media.example/b.png"_s, u"https://media.example/a.png"_s});
    get(given.store.takeBack(message.id));
    const auto conversation = *get(given.store.conversation(message.conversation));
    QCOMPARE(conversation.draft, u"first\nsecond"_s);
    QCOMPARE(conversation.draftCursor, 5);
    QCOMPARE(conversation.draftMedia,
             (QStringList{u"https://media.example/a.png"_s, u"https://media.example/b.png"_s}));
}

void tst_TakeBack::whatIsWrittenAnswersWhatItDid()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"When?"_s), Given::theirs(u"r2"_s, u"Where?"_s)});
    const auto where = given.timeline().constFirst().id;
    auto draft = held(given, u"At five"_s);
    draft.replyTo = u"r1"_s;
    const auto message = get(given.store.enqueue(draft));
    given.store.saveDraft(message.conversation, u"Here"_s, 4, where);
    get(given.store.takeBack(message.id));
    QCOMPARE(get(given.store.conversation(message.conversation))->draftReply, where);
}

void tst_TakeBack::theConversationIsAsBefore()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"When?"_s)});
    const auto before = *get(given.store.conversation(1));
    const auto message = get(given.store.enqueue(held(given, u"At five"_s)));
    QCOMPARE(get(given.store.conversation(1))->preview, u"At five"_s);
    get(given.store.takeBack(message.id));
    const auto after = *get(given.store.conversation(1));
    QCOMPARE(after.preview, u"When?"_s);
    QCOMPARE(after.waitingSince, before.waitingSince);
    QCOMPARE(after.lastActivity, before.lastActivity);
    QVERIFY(get(given.store.search(u"five"_s, 10)).isEmpty());
}

void tst_TakeBack::aScheduledOneIsTakenBackToo()
{
    Given given;
    auto draft = held(given, u"tomorrow"_s, 24h);
    draft.held = false;
    const auto message = get(given.store.enqueue(draft));
    QVERIFY(!get(given.store.takeLastBack(message.conversation))); // that takes what is held
    QVERIFY(get(given.store.takeBack(message.id)));
    QCOMPARE(get(given.store.conversation(message.conversation))->draft, u"tomorrow"_s);
}

void tst_TakeBack::whatHasLeftStays_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"sending", "sent", "failed", "unknown", "cancelled", "offered before", "theirs"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_TakeBack::whatHasLeftStays()
{
    QFETCH(QString, how);
    Given given;
    auto id = how == "theirs"_L1 ? 0 : hold(given, u"hello"_s, -1s);
    if (how == "theirs"_L1) {
        given.apply({Given::theirs(u"r1"_s, u"hello"_s)});
        id = given.timeline().constFirst().id;
    } else if (how == "cancelled"_L1) {
        get(given.store.cancel(id));
    } else {
        QCOMPARE(given.take().id, id);
    }
    if (how == "sent"_L1)
        given.settle(id, Receipt{.remoteId = u"r1"_s});
    if (how == "failed"_L1)
        given.settle(id, fail(Error{Error::Refused}));
    if (how == "unknown"_L1)
        given.settle(id, fail(Error{Error::Unanswered}));
    if (how == "offered before"_L1)
        given.settle(id, fail(Error{Error::Busy}));
    const auto before = given.message(id);
    QVERIFY(!get(given.store.takeBack(id)));
    QVERIFY(!get(given.store.takeLastBack(before.conversation)));
    QVERIFY(get(given.store.takeHeldBack()).isEmpty());
    QCOMPARE(given.message(id), before);
    QVERIFY(!get(given.store.conversation(before.conversation))->hasDraft());
}

void tst_TakeBack::onlyTheNewestHeldOneIsTaken()
{
    Given given;
    const auto first = hold(given, u"one"_s);
    hold(given, u"two"_s);
    hold(given, u"elsewhere"_s, 1min, Bo);
    const auto conversation = given.message(first).conversation;
    QCOMPARE(get(given.store.takeLastBack(conversation))->text, u"two"_s);
    QCOMPARE(get(given.store.takeLastBack(conversation))->text, u"one"_s);
    QVERIFY(!get(given.store.takeLastBack(conversation)));
    QCOMPARE(get(given.store.conversation(conversation))->draft, u"one\ntwo"_s);
    QCOMPARE(get(given.store.held()).size(), 1);
}

void tst_TakeBack::allAreTakenBackInTheirOrder()
{
    Given given;
    const auto first = given.message(hold(given, u"one"_s)).conversation;
    hold(given, u"two"_s);
    const auto other = given.message(hold(given, u"elsewhere"_s, 1min, Bo)).conversation;
    const auto waiting = given.enqueue(u"not held"_s, Bo).id;
    QCOMPARE(get(given.store.takeHeldBack()).size(), 3);
    QCOMPARE(get(given.store.conversation(first))->draft, u"one\ntwo"_s);
    QCOMPARE(get(given.store.conversation(other))->draft, u"elsewhere"_s);
    QCOMPARE(given.delivery(waiting), Delivery::Queued);
}

void tst_TakeBack::whatIsReleasedLeavesAtOnce()
{
    Given given;
    const auto id = hold(given, u"one"_s);
    Draft draft{given.account, {Bo}, u"tomorrow"_s};
    draft.notBefore = QDateTime::currentDateTimeUtc().addDays(1);
    const auto scheduled = get(given.store.enqueue(draft));
    QCOMPARE(get(given.store.releaseHeld()), QStringList{given.account});
    QCOMPARE(given.take().id, id);
    QVERIFY(!given.take().message);
    QCOMPARE(given.message(scheduled.id).notBefore, scheduled.notBefore);
    QVERIFY(get(given.store.releaseHeld()).isEmpty());
}

void tst_TakeBack::itIsOnTheDiskWhenItIsTold()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"p.db"_s);
    qint64 conversation = 0;
    {
        Given given(path);
        const auto id = hold(given, u"hello"_s);
        conversation = given.message(id).conversation;
        get(given.store.takeBack(id));
    }
    Store store(path, Store::Owner);
    QCOMPARE(get(store.conversation(conversation))->draft, u"hello"_s);
    QVERIFY(get(store.outbox()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TakeBack)

#include "tst_takeback.moc"
