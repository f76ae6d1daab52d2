// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/clerk/clerkservice.h"
#include "backends/sandbox/demo/people.h"
#include "backends/sandbox/demo/sampledata.h"
#include "backends/sandbox/msgboxx/msgboxxservice.h"
#include "democlient.h"

#include <QSet>
#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One of the doubles with its people, and a client that writes to them.
struct Given
{
    using Kept = DemoClient::Kept;

    explicit Given(const QString &service, std::chrono::milliseconds answerAfter = 10ms)
    {
        server.listen();
        client = demoClient(service, server);
        people = std::make_unique<People>(client->farEnd(), client->cast(), answerAfter);
    }

    /// The last of those that fit.
    Kept last(const std::function<bool(const Kept &)> &fits)
    {
        Kept found;
        for (const Kept &one : client->kept()) {
            if (fits(one))
                found = one;
        }
        return found;
    }
    Kept answerOf(const QString &person)
    {
        return last([&](const Kept &one) { return one.toUs && one.person == person; });
    }
    Kept textTo(const QString &person)
    {
        return last([&](const Kept &one) { return !one.toUs && one.person == person; });
    }

    Server server;
    std::unique_ptr<DemoClient> client;
    std::unique_ptr<People> people;
};

void everyService()
{
    QTest::addColumn<QString>("service");
    for (const char *service : {"signalwire", "clerk", "msgboxx", "voluble"})
        QTest::newRow(service) << QString::fromLatin1(service);
}

} // namespace

class tst_SandboxPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveWrittenLately_data() { everyService(); }
    void haveWrittenLately();
    void answerWhatFits_data();
    void answerWhatFits();
    void neverSayTheSameTwiceInARow_data() { everyService(); }
    void neverSayTheSameTwiceInARow();
    void readAndAnswerWhatTheyAreTold_data();
    void readAndAnswerWhatTheyAreTold();
    void doNotAnswerWhatNeverArrives_data();
    void doNotAnswerWhatNeverArrives();
    void writeOfTheirOwnAccord_data() { everyService(); }
    void writeOfTheirOwnAccord();
    void nameTheTextTheyAnswer();
    void oneWantsNoMoreTexts();
    void oneCanBeWrittenToForTwentyMinutes();
    void oneCannotBeReached();
    void allLiveBesideEachOther();
};

void tst_SandboxPeople::haveWrittenLately()
{
    QFETCH(QString, service);
    Given given(service);
    const QDateTime now = given.server.clock().now();
    given.people->remember(now);

    QSet<QString> others;
    qsizetype ours = 0;
    QDateTime before = now.addDays(-2);
    for (const auto &kept : given.client->kept()) {
        others << kept.person;
        ours += kept.toUs ? 0 : 1;
        QVERIFY(!kept.body.isEmpty());
        QVERIFY2(kept.time > before.addMSecs(-1) && kept.time < now, qUtf8Printable(kept.body));
        before = kept.time;
    }
    QVERIFY(others.size() >= 4);
    QVERIFY(ours >= 3);
}

void tst_SandboxPeople::answerWhatFits_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");

    const auto phones = u"signalwire"_s;
    const auto maya = u"+15550100142"_s;
    const auto stranger = u"+15550100290"_s;
    QTest::newRow("thanks") << phones << stranger << u"Many thanks for your order"_s << u"welcome"_s;
    QTest::newRow("delay") << phones << stranger << u"Sorry, we are running late"_s << u"problem"_s;
    QTest::newRow("when") << phones << maya << u"When would you like to come?"_s << u"after 3"_s;
    QTest::newRow("price") << phones << maya << u"That makes $40 in all"_s << u"fair"_s;
    QTest::newRow("place") << phones << stranger << u"What is your address?"_s << u"Lane"_s;
    QTest::newRow("ready") << phones << maya << u"Your bike is ready"_s << u"come by"_s;
    QTest::newRow("question") << phones << maya << u"Is Friday all right?"_s << u"Yes"_s;
    QTest::newRow("greeting") << phones << maya << u"Hello Maya"_s << u"Hi"_s;
    QTest::newRow("what only she knows") << phones << maya << u"We changed the brake pads"_s << u"hill"_s;
    QTest::newRow("helmets") << u"clerk"_s << u"+14155550142"_s << u"Yes, helmets are free"_s << u"kids"_s;
    QTest::newRow("rain") << u"msgboxx"_s << u"+447700900131"_s << u"Even in the RAIN"_s << u"any case"_s;
    QTest::newRow("an accent") << u"voluble"_s << u"+15550100222"_s << u"There is a café"_s << u"question"_s;
}

void tst_SandboxPeople::answerWhatFits()
{
    QFETCH(QString, service);
    QFETCH(QString, person);
    QFETCH(QString, text);
    QFETCH(QString, word);
    Given given(service);
    const QString answer = given.people->answerTo(person, text);
    QVERIFY2(answer.contains(word), qUtf8Printable(answer));
}

void tst_SandboxPeople::neverSayTheSameTwiceInARow()
{
    QFETCH(QString, service);
    Given given(service);
    for (const Person &person : given.client->cast().people) {
        const QString first = given.people->answerTo(person.number, u"Blue"_s);
        QVERIFY(!first.isEmpty());
        QVERIFY(first != given.people->answerTo(person.number, u"Blue"_s));
    }
}

void tst_SandboxPeople::readAndAnswerWhatTheyAreTold_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("state"); // in the end
    QTest::newRow("signalwire") << u"signalwire"_s << u"+15550100142"_s << u"delivered"_s;
    QTest::newRow("signalwire, a stranger") << u"signalwire"_s << u"+15550100290"_s << u"delivered"_s;
    QTest::newRow("clerk") << u"clerk"_s << u"+14155550142"_s << u"read"_s;
    QTest::newRow("clerk, a stranger") << u"clerk"_s << u"+14155550123"_s << u"read"_s;
    QTest::newRow("msgboxx") << u"msgboxx"_s << u"+447700900126"_s << u"Read"_s;
    QTest::newRow("voluble") << u"voluble"_s << u"+15550100222"_s << u"MSG_READ"_s;
}

void tst_SandboxPeople::readAndAnswerWhatTheyAreTold()
{
    QFETCH(QString, service);
    QFETCH(QString, person);
    QFETCH(QString, state);
    Given given(service);
    given.people->remember(given.server.clock().now());
    const auto before = given.answerOf(person);
    const int status = given.client->send(person, u"See you at the counter"_s);
    QVERIFY2(status == 200 || status == 201, qPrintable(QString::number(status)));

    QTRY_VERIFY(given.answerOf(person).id != before.id);
    QVERIFY(!given.answerOf(person).body.isEmpty());
    QTRY_COMPARE(given.textTo(person).state, state);
    QCOMPARE(given.textTo(person).body, u"See you at the counter"_s);
}

void tst_SandboxPeople::doNotAnswerWhatNeverArrives_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("another");
    QTest::newRow("a phone switched off") << u"signalwire"_s << u"+15550100001"_s << u"+15550100142"_s;
    QTest::newRow("opted out") << u"clerk"_s << u"+14155550199"_s << u"+14155550142"_s;
}

void tst_SandboxPeople::doNotAnswerWhatNeverArrives()
{
    QFETCH(QString, service);
    QFETCH(QString, person);
    QFETCH(QString, another);
    Given given(service);
    QCOMPARE(given.client->send(person, u"Are you there?"_s), 201);
    QCOMPARE(given.client->send(another, u"Are you there?"_s), 201);
    QTRY_VERIFY(!given.answerOf(another).id.isEmpty()); // whose answer comes last
    QVERIFY(given.answerOf(person).id.isEmpty());
}

void tst_SandboxPeople::writeOfTheirOwnAccord()
{
    QFETCH(QString, service);
    Given given(service, 0ms);
    given.people->liven(0ms);
    qsizetype expected = 0;
    for (const Person &person : given.client->cast().people)
        expected += person.ofTheirOwn.size();
    QVERIFY(expected >= 2);
    QTRY_COMPARE(given.client->kept().size(), expected); // each once
    QVERIFY(given.client->kept().constFirst().toUs);
}

void tst_SandboxPeople::nameTheTextTheyAnswer()
{
    Given given(u"voluble"_s);
    given.people->remember(given.server.clock().now());
    const auto oliver = u"+15550100226"_s;
    const auto kept = given.client->kept();
    const auto reply = std::ranges::find_if(
        kept, [&](const auto &one) { return one.toUs && one.person == oliver && !one.answers.isEmpty(); });
    QVERIFY(reply != kept.end());
    const auto asked = std::ranges::find(kept, reply->answers, &DemoClient::Kept::id);
    QVERIFY(asked != kept.end());
    QCOMPARE(asked->person, oliver);
    QVERIFY(!asked->toUs);

    given.client->send(oliver, u"How is the knee?"_s);
    const QString ours = given.textTo(oliver).id;
    QTRY_COMPARE(given.answerOf(oliver).answers, ours);
}

void tst_SandboxPeople::oneWantsNoMoreTexts()
{
    Given given(u"clerk"_s);
    const auto &contacts = given.server.clerk().contacts();
    const auto out = std::ranges::find(contacts, true, &ClerkContact::optOut);
    QVERIFY(out != contacts.end());
    QCOMPARE(std::ranges::count(contacts, true, &ClerkContact::optOut), 1);
    given.people->remember(given.server.clock().now());
    QCOMPARE(given.answerOf(out->phone).body, u"STOP"_s);
}

void tst_SandboxPeople::oneCanBeWrittenToForTwentyMinutes()
{
    Given given(u"msgboxx"_s, 1h); // an answer would give us another day
    given.people->remember(given.server.clock().now());
    const auto lars = u"+447700900131"_s;
    given.server.clock().offset = 19min;
    QCOMPARE(given.client->send(lars, u"The forecast is fine"_s), 201);
    given.server.clock().offset = 21min;
    QCOMPARE(given.client->send(lars, u"The forecast is fine"_s), 422);
}

void tst_SandboxPeople::oneCannotBeReached()
{
    Given given(u"signalwire"_s);
    given.people->remember(given.server.clock().now());
    const auto kept = given.client->kept();
    QCOMPARE(std::ranges::count(kept, u"undelivered"_s, &DemoClient::Kept::state), 1);
}

void tst_SandboxPeople::allLiveBesideEachOther()
{
    Server server;
    SampleData data(server, 1ms);
    data.begin();
    server.listen();
    const QJsonObject coordinates = data.coordinates();
    QCOMPARE(coordinates.size(), 5);
    QSet<QString> names;
    for (const QJsonValue &service : coordinates)
        names << service[u"name"_s].toString();
    QCOMPARE(names.size(), 5);
    QVERIFY(!names.contains(QString()));

    const auto kept = [&](const QString &service) { return demoClient(service, server)->kept().size(); };
    const QStringList texting{u"signalwire"_s, u"clerk"_s, u"msgboxx"_s, u"voluble"_s};
    QList<qsizetype> before;
    for (const QString &service : texting)
        before << kept(service);
    demoClient(u"signalwire"_s, server)->send(u"+15550100142"_s, u"Hello"_s); // somebody is there: they begin
    for (qsizetype i = 0; i < texting.size(); ++i)
        QTRY_VERIFY2(kept(texting[i]) > before[i], qPrintable(texting[i]));
}

QTEST_GUILESS_MAIN(tst_SandboxPeople)

#include "tst_sandbox_people.moc"
