// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the service lists of ours, and which of our messages it is.
class tst_OutboxEchoes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostAnswerIsFoundAgainByItsEcho_data();
    void lostAnswerIsFoundAgainByItsEcho();
    void twoEqualTextsNeedTwoEchoes();
    void anEchoOfAnotherNameIsNotASecondMessage();
    void anEchoThatOvertakesTheAnswerWaits();
    void aCopyThatCameBeforeTheAnswerIsTheMessage();
    void aNameThatAnotherHasIsNone_data();
    void aNameThatAnotherHasIsNone();
    void aListingWithoutTextBindsOnlyTheOnlyOne();
    void notOursIsShownAsSentFromElsewhere();
    void looksAreSpreadAndEnd();
};

void tst_OutboxEchoes::lostAnswerIsFoundAgainByItsEcho_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("echo");
    QTest::newRow("letters and blanks") << u"caf\u00e9 \r\nnow  "_s << u"cafe\u0301\nnow"_s;
    QTest::newRow("quotes") << u"\u201cit\u2019s\u201d"_s << u"\"it's\""_s;
    QTest::newRow("smart quotes") << u"\"it's\""_s << u"\u201eit\u2019s\u201c"_s;
}

void tst_OutboxEchoes::lostAnswerIsFoundAgainByItsEcho()
{
    QFETCH(QString, written);
    QFETCH(QString, echo);
    Given given;
    const auto id = given.enqueue(written).id;
    given.take();
    given.settle(id, fail({Error::Unanswered}));
    given.apply({Given::ours(u"r1"_s, echo, QDateTime::currentDateTimeUtc(), Delivery::Delivered)});
    QCOMPARE(given.delivery(id), Delivery::Delivered);
    QCOMPARE(given.message(id).remoteId, u"r1"_s);
    QVERIFY(!given.message(id).problem);
    QCOMPARE(given.timeline().size(), 1);
}

void tst_OutboxEchoes::twoEqualTextsNeedTwoEchoes()
{
    Given given;
    const auto first = given.sent(u"ok"_s, u"r1"_s);
    const auto second = given.enqueue(u"ok"_s).id;
    given.take();
    given.settle(second, fail({Error::Unanswered}));
    given.apply({Given::ours(u"r1"_s, u"ok"_s)});
    QCOMPARE(given.delivery(second), Delivery::Unknown);
    given.apply({Given::ours(u"r1"_s, u"ok"_s), Given::ours(u"r2"_s, u"ok"_s)});
    QCOMPARE(given.message(first).remoteId, u"r1"_s);
    QCOMPARE(given.message(second).remoteId, u"r2"_s);
    QCOMPARE(given.timeline().size(), 2);
}

void tst_OutboxEchoes::anEchoOfAnotherNameIsNotASecondMessage()
{
    Given given;
    const auto id = given.sent(u"hello"_s, u"rest-1"_s);
    given.apply({Given::ours(u"sid-1"_s, u"hello"_s)});
    given.apply({Given::ours(u"sid-1"_s, u"hello"_s, QDateTime::currentDateTimeUtc(), Delivery::Delivered)});
    QCOMPARE(given.timeline().size(), 1);
    QCOMPARE(given.message(id).remoteId, u"rest-1"_s);
    QCOMPARE(given.delivery(id), Delivery::Delivered);
}

void tst_OutboxEchoes::anEchoThatOvertakesTheAnswerWaits()
{
    Given given;
    given.apply({}, u"before"_s);
    const auto id = given.enqueue(u"hello"_s).id;
    given.take();
    given.apply({Given::ours(u"r1"_s, u"hello"_s)}, u"after"_s);
    QCOMPARE(given.timeline().size(), 1);
    // the service is asked again from the same point
    QCOMPARE(get(given.store.syncState(given.account)).point.cursor, u"before"_s);
    given.settle(id, Receipt{.remoteId = u"r1"_s});
    given.apply({Given::ours(u"r1"_s, u"hello"_s)}, u"after"_s);
    QCOMPARE(given.timeline().size(), 1);
    QCOMPARE(get(given.store.syncState(given.account)).point.cursor, u"after"_s);
}

void tst_OutboxEchoes::aCopyThatCameBeforeTheAnswerIsTheMessage()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    given.take();
    given.apply({Given::ours(u"r1"_s, u"hello :-)"_s)}); // the service has changed the text
    QCOMPARE(given.timeline().size(), 2);
    given.settle(id, Receipt{.remoteId = u"r1"_s});
    QCOMPARE(given.timeline().size(), 1);
    QCOMPARE(given.message(id).remoteId, u"r1"_s);
}

void tst_OutboxEchoes::aNameThatAnotherHasIsNone_data()
{
    QTest::addColumn<QList<Event>>("listed"); // while the second of two is on its way
    QTest::addColumn<QString>("name");        // that its answer gives it

    const auto old = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto elsewhere = u"+15550100333"_s;
    QTest::newRow("of what we sent before") << QList<Event>() << u"r1"_s;
    QTest::newRow("of what we sent before, its other one") << QList<Event>() << u"alias"_s;
    QTest::newRow("of what was listed before") << QList<Event>() << u"r2"_s;
    QTest::newRow("of what they wrote")
        << QList<Event>{Given::theirs(u"t1"_s, u"hi"_s, old, elsewhere)} << u"t1"_s;
    QTest::newRow("of what went to another")
        << QList<Event>{Given::ours(u"r3"_s, u"two"_s, old, Delivery::Sent, elsewhere)} << u"r3"_s;
}

void tst_OutboxEchoes::aNameThatAnotherHasIsNone()
{
    QFETCH(QList<Event>, listed);
    QFETCH(QString, name);

    Given given;
    const auto first = given.sent(u"one"_s, u"r1"_s);
    given.apply({Given::ours(u"alias"_s, u"one"_s)});
    given.apply({Given::ours(u"r2"_s, u"from elsewhere"_s, QDateTime::currentDateTimeUtc(), Delivery::Sent,
                             u"+15550100444"_s)});
    const auto second = given.enqueue(u"two"_s).id;
    given.take();
    given.apply(listed);
    Receipt receipt;
    receipt.conversation = u"+15550100222"_s;
    receipt.remoteId = name;
    given.settle(second, receipt);

    QCOMPARE(given.timeline().size(), 2);
    QCOMPARE(given.message(first).body, u"one"_s);
    QCOMPARE(given.message(first).remoteId, u"r1"_s);
    QCOMPARE(given.message(second).body, u"two"_s);
    QCOMPARE(given.message(second).remoteId, QString());
    QCOMPARE(given.delivery(second), Delivery::Sent);
    QVERIFY(get(given.store.syncState(given.account)).nextLookIn); // a listing may still name it
    QVERIFY(!given.take().message);                                // and it is not offered again
    const auto everything =
        get(given.store.messages(2, {}, Side::Older, 10)) + get(given.store.messages(3, {}, Side::Older, 10));
    QCOMPARE(everything.size(), 1 + listed.size()); // nothing else has gone
}

void tst_OutboxEchoes::aListingWithoutTextBindsOnlyTheOnlyOne()
{
    Given given;
    const auto first = given.enqueue(u"one"_s).id;
    given.take();
    given.settle(first, fail({Error::Unanswered}));
    given.apply({Given::ours(u"r8"_s, QString()), Given::ours(u"r9"_s, QString())}); // which of the two?
    QCOMPARE(given.delivery(first), Delivery::Unknown);
    given.apply({Given::ours(u"r1"_s, QString())});
    QCOMPARE(given.delivery(first), Delivery::Sent);
    QCOMPARE(given.timeline().size(), 1);
    given.apply({Given::ours(u"r2"_s, QString())}); // of something else: nothing to show
    QCOMPARE(given.timeline().size(), 1);
}

void tst_OutboxEchoes::notOursIsShownAsSentFromElsewhere()
{
    Given given;
    given.sent(u"hello"_s, u"r1"_s);
    given.apply({Given::ours(u"r9"_s, u"from the dashboard"_s)});
    const auto timeline = given.timeline();
    QCOMPARE(timeline.size(), 2);
    QVERIFY(timeline.first().outgoing);
    QCOMPARE(timeline.first().body, u"from the dashboard"_s);
    QCOMPARE(timeline.first().delivery, Delivery::Sent);
}

void tst_OutboxEchoes::looksAreSpreadAndEnd()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    given.take();
    given.settle(id, fail({Error::Unanswered}));
    QList<std::chrono::milliseconds> waits;
    auto later = QDateTime::currentDateTimeUtc();
    for (int look = 0; look < 10; ++look) {
        const auto wait = get(given.store.syncState(given.account)).nextLookIn;
        if (!wait)
            break;
        waits << *wait;
        EventBatch batch;
        batch.lookedBack = true;
        later = later.addSecs(1000);
        get(given.store.apply(given.account, batch, later));
    }
    QCOMPARE(waits.size(), 5);
    QVERIFY(std::is_sorted(waits.begin(), waits.end()));
    QVERIFY(waits.last() > 9min && waits.last() <= 10min);
    QCOMPARE(given.delivery(id), Delivery::Unknown); // and stays, for the user to decide
    QCOMPARE(given.message(id).lookedAt, later);

    QVERIFY(get(given.store.checkAgain(id)));
    QCOMPARE(*get(given.store.syncState(given.account)).nextLookIn, 0ms);
    EventBatch batch;
    batch.lookedBack = true;
    later = later.addSecs(1000);
    QSignalSpy changed(&given.store, &Store::changed);
    get(given.store.apply(given.account, batch, later));
    QTRY_COMPARE(changed.size(), 1); // somebody waits for this one
    const auto told = changed.first().first().value<Changes>().messages;
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().lookedAt, later);
    QCOMPARE(told.first().delivery, Delivery::Unknown);
}

QTEST_GUILESS_MAIN(tst_OutboxEchoes)
#include "tst_outboxechoes.moc"
