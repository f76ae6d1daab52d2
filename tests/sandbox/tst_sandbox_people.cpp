// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/people.h"
#include "given.h"

#include <QSet>
#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SandboxPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveWrittenLately();
    void answerWhatFits_data();
    void answerWhatFits();
    void answerWhatTheyAreTold_data();
    void answerWhatTheyAreTold();
    void writeOfTheirOwnAccord();
};

void tst_SandboxPeople::haveWrittenLately()
{
    Server server;
    People people(server.signalWire(), 1ms);
    const QDateTime now = server.clock().now();
    people.remember(now);

    QSet<QString> others;
    int ours = 0;
    for (const SignalWireMessage &message : server.signalWire().messages()) {
        others << (message.inbound ? message.from : message.to);
        ours += message.inbound ? 0 : 1;
        QVERIFY(!message.body->isEmpty());
        QVERIFY(message.created < now && message.created > now.addDays(-2));
        QVERIFY(message.errorCode.isEmpty());
    }
    QVERIFY(others.size() >= 4);
    QVERIFY(ours >= 3);
}

void tst_SandboxPeople::answerWhatFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");

    QTest::newRow("thanks") << u"Many thanks for your order"_s << u"welcome"_s;
    QTest::newRow("delay") << u"Sorry, we are running late"_s << u"problem"_s;
    QTest::newRow("when") << u"When would you like to come?"_s << u"after 3"_s;
    QTest::newRow("price") << u"It would cost 40 euros"_s << u"fair"_s;
    QTest::newRow("place") << u"What is your address?"_s << u"Lane"_s;
    QTest::newRow("ready") << u"Your bike is ready"_s << u"come by"_s;
    QTest::newRow("question") << u"Is Friday all right?"_s << u"Yes"_s;
    QTest::newRow("greeting") << u"Hello Maya"_s << u"Hi"_s;
}

void tst_SandboxPeople::answerWhatFits()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    Server server;
    People people(server.signalWire(), 1ms);
    const QString answer = people.answerTo(text);
    QVERIFY2(answer.contains(word), qPrintable(answer));
    QVERIFY(people.answerTo(u"Blue"_s) != people.answerTo(u"Blue"_s));
}

void tst_SandboxPeople::answerWhatTheyAreTold_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("answered");
    QTest::newRow("anybody") << u"+15550100222"_s << true;
    QTest::newRow("who cannot be reached") << u"+15550100001"_s << false;
}

void tst_SandboxPeople::answerWhatTheyAreTold()
{
    QFETCH(QString, to);
    QFETCH(bool, answered);
    Given given;
    People people(given.service, 1ms);
    QCOMPARE(given.send(to).status, 201);
    QCOMPARE(given.send(u"+15550100223"_s).status, 201);
    const auto wrote = [&service = given.service](const QString &who) {
        int count = 0;
        for (const SignalWireMessage &message : service.messages())
            count += message.inbound && message.from == who && message.to == service.ownNumber();
        return count > 0;
    };
    QTRY_VERIFY(wrote(u"+15550100223"_s)); // whose answer comes last
    QCOMPARE(wrote(to), answered);
}

void tst_SandboxPeople::writeOfTheirOwnAccord()
{
    Server server;
    People people(server.signalWire(), 1ms);
    people.writeSoon();
    QTRY_COMPARE(server.signalWire().messages().size(), 1);
    QVERIFY(server.signalWire().messages().constFirst().inbound);
}

QTEST_GUILESS_MAIN(tst_SandboxPeople)

#include "tst_sandbox_people.moc"
