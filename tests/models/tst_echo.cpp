// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

using namespace Parlance;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Parlance::Error)

static const QString Ana = u"+15550100222"_s;

/// A service that says our own id back, and one that reaches only a part of a group.
class tst_Echo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourIdBindsWhateverTheText_data();
    void ourIdBindsWhateverTheText();
    void ourIdOfAnotherAccountIsNotOurs();
    void anAnswerAfterItsEchoAddsToIt();
    void anAnswerWithAnotherNameAddsNothing();
    void whoDidNotGetItStaysKnown_data();
    void whoDidNotGetItStaysKnown();
    void aRefusalEndsWithItsReceipt();
};

namespace {

Error partly()
{
    return {Error::Refused, Error::PartlyDelivered, {}, {}, {{u"sip:bo@example.com"_s, Error::Declined}}};
}

/// The copy a service shows of what was offered as \p ourId.
MessageSeen echo(const QString &ourId)
{
    auto seen = Given::ours(u"r1"_s, u"quite another text"_s);
    seen.ourId = ourId;
    return seen;
}

} // namespace

void tst_Echo::ourIdBindsWhateverTheText_data()
{
    QTest::addColumn<std::optional<Error>>("answer");
    using Answer = std::optional<Error>;
    QTest::newRow("on its way") << Answer();
    QTest::newRow("put off") << Answer(Error{Error::Busy});
    QTest::newRow("refused") << Answer(Error{Error::Refused});
    QTest::newRow("lost") << Answer(Error{Error::Unanswered});
}

void tst_Echo::ourIdBindsWhateverTheText()
{
    QFETCH(std::optional<Error>, answer);
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    const auto departure = given.take();
    if (answer)
        given.settle(id, fail(*answer));
    given.apply({echo(departure.message->id)});
    QCOMPARE(given.delivery(id), Delivery::Sent);
    QCOMPARE(given.message(id).remoteId, u"r1"_s);
    QVERIFY(!given.message(id).problem);
    QCOMPARE(given.timeline().size(), 1);
    QVERIFY(get(given.store.outbox()).isEmpty());
    QVERIFY(!given.take().message);
    given.apply({echo(departure.message->id), Given::ours(u"r1"_s, u"quite another text"_s)});
    QCOMPARE(given.timeline().size(), 1);
}

void tst_Echo::ourIdOfAnotherAccountIsNotOurs()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    const auto departure = given.take();
    Account other;
    other.id = u"a2"_s;
    other.name = u"other"_s;
    get(given.store.addAccount(other));
    EventBatch batch;
    batch.events = {echo(departure.message->id)};
    get(given.store.apply(other.id, batch, QDateTime::currentDateTimeUtc()));
    QCOMPARE(given.delivery(id), Delivery::Sending);
    QCOMPARE(given.timeline(2).size(), 1);
}

void tst_Echo::anAnswerAfterItsEchoAddsToIt()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    given.apply({echo(given.take().message->id)});
    Receipt receipt;
    receipt.remoteId = u"r1"_s;
    receipt.state = Delivery::Delivered;
    receipt.problem = partly();
    receipt.isFinal = true;
    given.settle(id, receipt);
    QCOMPARE(given.delivery(id), Delivery::Delivered);
    QCOMPARE(given.message(id).problem, partly());
    QVERIFY(get(given.store.syncState(given.account)).point.unsettled.isEmpty());
}

void tst_Echo::anAnswerWithAnotherNameAddsNothing()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    given.apply({echo(given.take().message->id)});
    Receipt receipt;
    receipt.remoteId = u"r2"_s;
    receipt.state = Delivery::Delivered;
    given.settle(id, receipt);
    QCOMPARE(given.delivery(id), Delivery::Sent);
    QCOMPARE(given.message(id).remoteId, u"r1"_s);
}

void tst_Echo::whoDidNotGetItStaysKnown_data()
{
    QTest::addColumn<QList<Event>>("news");
    QTest::addColumn<Delivery::State>("shown");
    const Event delivered = DeliveryReported{u"r1"_s, Delivery::Delivered};
    const Event partlyDelivered = DeliveryReported{u"r1"_s, Delivery::Delivered, {}, partly()};
    const Event read = DeliveryReported{u"r1"_s, Delivery::Read};
    auto listing = Given::ours(u"r1"_s, u"hello"_s);
    listing.state = Delivery::Delivered;
    listing.problem = partly();

    QTest::newRow("told at once") << QList<Event>{partlyDelivered} << Delivery::Delivered;
    QTest::newRow("told later") << QList<Event>{delivered, partlyDelivered} << Delivery::Delivered;
    QTest::newRow("then told of the others")
        << QList<Event>{partlyDelivered, delivered} << Delivery::Delivered;
    QTest::newRow("then read") << QList<Event>{partlyDelivered, read} << Delivery::Read;
    QTest::newRow("listed") << QList<Event>{listing} << Delivery::Delivered;
}

void tst_Echo::whoDidNotGetItStaysKnown()
{
    QFETCH(QList<Event>, news);
    QFETCH(Delivery::State, shown);
    Given given;
    const auto id = given.sent(u"hello"_s, u"r1"_s);
    for (const auto &event : news)
        given.apply({event});
    QCOMPARE(given.delivery(id), shown);
    QCOMPARE(given.message(id).problem, partly());
    QVERIFY(get(given.store.outbox()).isEmpty());
}

void tst_Echo::aRefusalEndsWithItsReceipt()
{
    Given given;
    const auto id = given.sent(u"hello"_s, u"r1"_s);
    given.apply({DeliveryReported{u"r1"_s, Delivery::Failed, {}, Error{Error::Refused, Error::NoAnswer}}});
    QVERIFY(given.message(id).problem);
    given.apply({DeliveryReported{u"r1"_s, Delivery::Delivered}});
    QVERIFY(!given.message(id).problem);
}

QTEST_GUILESS_MAIN(tst_Echo)
#include "tst_echo.moc"
