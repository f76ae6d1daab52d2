// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/clerk/clerkinboxes.h"
#include "backends/clerk/clerkreading.h"
#include "tests/backends/clerkmessage.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Clerk;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;

/// Whose a message is, and who is in it.
class tst_ClerkPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void directionIsWhatInboundSays_data();
    void directionIsWhatInboundSays();
    void peopleAreFound_data();
    void peopleAreFound();
    void othersInboxesAreLeftOut_data();
    void othersInboxesAreLeftOut();
    void ownInboxIsLearntBySending();
    void contactsAreRead_data();
    void contactsAreRead();
};

void tst_ClerkPeople::directionIsWhatInboundSays_data()
{
    QTest::addColumn<QByteArray>("change"); // to a message of theirs
    QTest::addColumn<bool>("own");

    QTest::newRow("true") << "{}"_ba << false;
    QTest::newRow("false, whoever the sender") << R"({"inbound":false})"_ba << true;
    QTest::newRow("text") << R"({"inbound":"true"})"_ba << false;
    QTest::newRow("other text") << R"({"inbound":"False"})"_ba << true;
    QTest::newRow("number") << R"({"inbound":0})"_ba << true;
    QTest::newRow("missing, from them") << R"({"inbound":null})"_ba << false;
    QTest::newRow("missing, from us") << R"({"inbound":null,"sender":"+1 415 555 0100"})"_ba << true;
    QTest::newRow("missing, from nobody") << R"({"inbound":null,"sender":null})"_ba << false;
    QTest::newRow("odd") << R"({"inbound":[true]})"_ba << false;
    QTest::newRow("the type of the sender is no direction") << R"({"senderType":"campaign"})"_ba << false;
}

void tst_ClerkPeople::directionIsWhatInboundSays()
{
    QFETCH(QByteArray, change);
    QFETCH(bool, own);
    const auto seen = listedFrom(changed(message(true), change), Inboxes(Own));
    QVERIFY(seen);
    QCOMPARE(seen->sender.isEmpty(), own);
}

void tst_ClerkPeople::peopleAreFound_data()
{
    QTest::addColumn<bool>("inbound");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("conversation");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QStringList>("recipients");

    const auto third = u"+14155550124"_s;
    const auto row = [](const char *name, bool inbound, const QByteArray &change, const QString &conversation,
                        const QString &sender, const QStringList &recipients) {
        QTest::newRow(name) << inbound << change << conversation << sender << recipients;
    };
    row("theirs without members", true, R"({"members":null})", Peer, Peer, {});
    row("theirs without sender", true, R"({"sender":null})", Peer, Peer, {});
    row("theirs without either", true, R"({"sender":null,"members":null})", u"unknown"_s, u"unknown"_s, {});
    row("theirs in our name", true, R"({"sender":"+14155550100"})", Peer, Peer, {});
    row("theirs, other spelling", true,
        R"({"sender":"+1 (415) 555-0123","members":["+1 415 555 0100","1-415-555-0123"]})", Peer, Peer, {});
    row("theirs, only their number", true, R"({"members":["+14155550123"]})", Peer, Peer, {});
    row("theirs, a number without plus", true, R"({"members":["14155550100","+14155550123"]})", Peer, Peer,
        {});
    row("theirs, numbers as numbers", true, R"({"sender":14155550123,"members":[14155550100,14155550123]})",
        Peer, Peer, {});
    row("theirs, a name", true,
        R"({"sender":"Ada@Example.com","members":["+14155550100","Ada@Example.com"]})", u"Ada@Example.com"_s,
        u"Ada@Example.com"_s, {});
    row("theirs to several", true, R"({"members":["+14155550100","+14155550123","+14155550124"]})",
        u"group 5521"_s, Peer, {third});
    row("theirs to several, nameless", true,
        R"({"conversationId":null,"members":["+14155550100","+14155550123","+14155550124"]})",
        u"+14155550123,+14155550124"_s, Peer, {third});
    row("theirs to several, numbered", true,
        R"({"conversationId":7,"members":["+14155550100","+14155550123","+14155550124"]})", u"group 7"_s,
        Peer, {third});
    row("ours without sender", false, R"({"sender":null})", Peer, {}, {Peer});
    row("ours without members", false, R"({"members":null})", u"unknown"_s, {}, {u"unknown"_s});
    row("ours to several", false, R"({"members":["+14155550123","+14155550100","+14155550124"]})",
        u"group 5521"_s, {}, {Peer, third});
    row("ours to ourselves", false, R"({"members":["+14155550100","+14155550100"]})", u"unknown"_s, {},
        {u"unknown"_s});
}

void tst_ClerkPeople::peopleAreFound()
{
    QFETCH(bool, inbound);
    QFETCH(QByteArray, change);
    QFETCH(QString, conversation);
    QFETCH(QString, sender);
    QFETCH(QStringList, recipients);

    const auto seen = listedFrom(changed(message(inbound), change), Inboxes(Own));
    QVERIFY(seen);
    QCOMPARE(seen->conversation, conversation);
    QCOMPARE(seen->sender, sender);
    QCOMPARE(seen->recipients, recipients);
}

void tst_ClerkPeople::othersInboxesAreLeftOut_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QByteArray>("change"); // to a message of theirs to us
    QTest::addColumn<bool>("isShown");

    const auto row = [](const char *name, const QString &own, const QByteArray &change, bool isShown) {
        QTest::newRow(name) << own << change << isShown;
    };
    const auto name = u"northside_cycles"_s;
    row("ours", Own, "{}", true);
    row("our inbox, whatever its members", Own, R"({"members":["+14155550101","+14155550123"]})", true);
    row("another, by all signs", Own,
        R"({"inboxId":"4b0c4b0c-0000-4000-8000-000000000002","members":["+14155550101","+14155550123"]})",
        false);
    row("another, by its number", Own, R"({"inboxId":null,"members":["+14155550101","+14155550123"]})",
        false);
    row("another, by its inbox", Own, R"({"inboxId":"4b0c4b0c-0000-4000-8000-000000000002","members":null})",
        false);
    row("written from another", Own,
        R"({"inbound":false,"inboxId":null,"sender":"+14155550101","members":["+14155550101","+14155550123"]})",
        false);
    row("nobody's inbox", Own,
        R"({"inboxId":"00000000-0000-0000-0000-000000000000","members":["+14155550123"]})", true);
    row("no members", Own, R"({"inboxId":null,"members":null})", true);
    row("a stranger more", Own,
        R"({"inboxId":null,"members":["+14155550123","+14155550199","+14155550198"]})", true);
    row("a number for our name", name, "{}", true);
    row("our name", name, R"({"members":["northside_cycles","+14155550123"]})", true);
    row("another name", name, R"({"inboxId":null,"members":["southside_cycles","+14155550123"]})", false);
}

void tst_ClerkPeople::othersInboxesAreLeftOut()
{
    QFETCH(QString, own);
    QFETCH(QByteArray, change);
    QFETCH(bool, isShown);

    Inboxes inboxes(own);
    if (own == Own) // this is how our inbox became known
        inboxes.learn(message(true));
    const QJsonObject json = changed(message(true), change);
    inboxes.learn(json);
    QCOMPARE(listedFrom(json, inboxes).has_value(), isShown);
}

void tst_ClerkPeople::ownInboxIsLearntBySending()
{
    Inboxes inboxes(u"northside_cycles"_s);
    const QJsonObject elsewhere =
        changed(message(true), R"({"inboxId":"4b0c4b0c-0000-4000-8000-000000000002"})");
    QCOMPARE(inboxes.learn(elsewhere), Own); // an inbox of the team, maybe ours by its number
    QVERIFY(listedFrom(elsewhere, inboxes));
    inboxes.learnOwn(object(R"({"inboxId":"4b0c4b0c-0000-4000-8000-000000000001"})"));
    QVERIFY(!listedFrom(elsewhere, inboxes));
    QVERIFY(listedFrom(message(true), inboxes));
    QCOMPARE(inboxes.others(), QStringList{Own});
}

void tst_ClerkPeople::contactsAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("optedOut");

    const auto row = [](const char *title, const QByteArray &json, const QString &address,
                        const QString &name,
                        bool optedOut) { QTest::newRow(title) << json << address << name << optedOut; };
    row("whole", R"({"phone":"+1 415 555 0123","name":" Ada ","optOut":true})", Peer, u"Ada"_s, true);
    row("without a word", R"({"phone":"+14155550123"})", Peer, {}, false);
    row("text for a flag", R"({"phone":"+14155550123","optOut":"true"})", Peer, {}, true);
    row("null for a flag", R"({"phone":"+14155550123","optOut":null,"name":null})", Peer, {}, false);
    row("nobody", R"({"name":"Ada"})", {}, u"Ada"_s, false);
}

void tst_ClerkPeople::contactsAreRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, address);
    QFETCH(QString, name);
    QFETCH(bool, optedOut);
    QCOMPARE(contactFrom(object(json)), (Contact{address, name, optedOut}));
}

QTEST_GUILESS_MAIN(tst_ClerkPeople)
#include "tst_clerkpeople.moc"
