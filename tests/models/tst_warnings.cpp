// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

using namespace Parlance;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Parlance::Error)

/// What a service has to say of a message that went out all the same.
class tst_Warnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysUntilSomethingWeighsMore_data();
    void staysUntilSomethingWeighsMore();
    void comesWithTheAnswer();
    void comesWithAMessageFromElsewhere();
    void outlivesTheNameThatComesLater();
    void isNoneWhenItFailed();
};

namespace {

const Error Remark{Error::Refused, Error::Warning, {}, u"sent as two"_s};
const Error Partly{Error::Refused, Error::PartlyDelivered};
const Error NotConfirmed{Error::Refused, Error::NotConfirmed};
const Error Failure{Error::Refused, Error::Filtered};

Event report(Delivery::State state, const std::optional<Error> &problem = {})
{
    return DeliveryReported{u"r1"_s, state, {}, problem};
}

Event listing(Delivery::State state, const std::optional<Error> &problem = {})
{
    auto seen = Given::ours(u"r1"_s, u"hello"_s, QDateTime::currentDateTimeUtc(), state);
    seen.problem = problem;
    return seen;
}

} // namespace

void tst_Warnings::staysUntilSomethingWeighsMore_data()
{
    using Problem = std::optional<Error>;
    QTest::addColumn<QList<Event>>("news");
    QTest::addColumn<Delivery::State>("state");
    QTest::addColumn<Problem>("problem");
    const auto sent = Delivery::Sent;
    const auto delivered = Delivery::Delivered;
    const auto read = Delivery::Read;
    const auto failed = Delivery::Failed;

    QTest::newRow("of a sent one") << QList{report(sent, Remark)} << sent << Problem(Remark);
    QTest::newRow("listed with it") << QList{listing(sent, Remark)} << sent << Problem(Remark);
    QTest::newRow("listed again without")
        << QList{listing(sent, Remark), listing(sent)} << sent << Problem(Remark);
    QTest::newRow("told again without")
        << QList{report(sent, Remark), report(sent)} << sent << Problem(Remark);
    QTest::newRow("delivered all the same")
        << QList{report(sent, Remark), report(delivered)} << delivered << Problem(Remark);
    QTest::newRow("read all the same")
        << QList{report(delivered, Remark), listing(read)} << read << Problem(Remark);
    QTest::newRow("another comes") << QList{report(sent, Remark), report(delivered, Partly)} << delivered
                                   << Problem(Partly);
    QTest::newRow("comes late") << QList{report(read), report(delivered, Partly)} << read << Problem(Partly);
    QTest::newRow("failed") << QList{report(sent, Remark), report(failed, Failure)} << failed
                            << Problem(Failure);
    QTest::newRow("failed, nobody says why")
        << QList{report(sent, Remark), report(failed)} << failed << Problem();
    QTest::newRow("comes after it failed")
        << QList{report(failed, Failure), report(sent, Remark)} << failed << Problem(Failure);
    QTest::newRow("failed, then arrived")
        << QList{report(failed, Failure), report(delivered)} << delivered << Problem();
    QTest::newRow("failed, then arrived with one")
        << QList{report(failed, Failure), report(delivered, Remark)} << delivered << Problem(Remark);

    QTest::newRow("not confirmed") << QList{report(sent, NotConfirmed)} << sent << Problem(NotConfirmed);
    QTest::newRow("confirmed in the end")
        << QList{report(sent, NotConfirmed), report(delivered)} << delivered << Problem();
    QTest::newRow("not confirmed, but we know better")
        << QList{report(delivered), report(sent, NotConfirmed)} << delivered << Problem();
    QTest::newRow("not confirmed, and a remark weighs more")
        << QList{report(sent, Remark), report(sent, NotConfirmed)} << sent << Problem(Remark);
    QTest::newRow("not confirmed, then a remark")
        << QList{report(sent, NotConfirmed), report(sent, Remark)} << sent << Problem(Remark);
}

void tst_Warnings::staysUntilSomethingWeighsMore()
{
    QFETCH(QList<Event>, news);
    QFETCH(Delivery::State, state);
    QFETCH(std::optional<Error>, problem);
    Given given;
    const auto id = given.sent(u"hello"_s, u"r1"_s);
    for (const auto &event : news)
        given.apply({event});
    QCOMPARE(given.delivery(id), state);
    QCOMPARE(given.message(id).problem, problem);
    const auto *shown = warning(given.message(id));
    QCOMPARE(shown != nullptr, problem.has_value() && state != Delivery::Failed);
    QCOMPARE(get(given.store.outbox()).size(), state == Delivery::Failed ? 1 : 0);
    QCOMPARE(given.timeline().size(), 1);
}

void tst_Warnings::comesWithTheAnswer()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    given.take();
    Receipt receipt;
    receipt.remoteId = u"r1"_s;
    receipt.problem = Remark;
    given.settle(id, receipt);
    QCOMPARE(given.delivery(id), Delivery::Sent);
    QCOMPARE(given.message(id).problem, std::optional(Remark));
    given.apply({report(Delivery::Delivered)});
    QCOMPARE(given.message(id).problem, std::optional(Remark));
}

void tst_Warnings::comesWithAMessageFromElsewhere()
{
    Given given;
    given.apply({listing(Delivery::Sent, Remark)});
    QCOMPARE(given.timeline().first().problem, std::optional(Remark));
    given.apply({listing(Delivery::Delivered)});
    QCOMPARE(given.timeline().first().delivery, Delivery::Delivered);
    QCOMPARE(given.timeline().first().problem, std::optional(Remark));
}

void tst_Warnings::outlivesTheNameThatComesLater()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    given.take();
    Receipt receipt; // taken, but the name could not be read
    receipt.problem = Remark;
    given.settle(id, receipt);
    given.apply({listing(Delivery::Sent)});
    QCOMPARE(given.message(id).remoteId, u"r1"_s);
    QCOMPARE(given.message(id).problem, std::optional(Remark));
}

void tst_Warnings::isNoneWhenItFailed()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    QVERIFY(!warning(given.message(id)));
    given.take();
    given.settle(id, fail(Failure));
    QVERIFY(given.message(id).problem);
    QVERIFY(!warning(given.message(id)));
}

QTEST_GUILESS_MAIN(tst_Warnings)
#include "tst_warnings.moc"
