// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "msgboxxgiven.h"

#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Options = MsgBoxxOptions;

class tst_SandboxMsgBoxxLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsApiAccounts();
    void listsInboxes();
    void findsContacts_data();
    void findsContacts();
    void findsLooselyWhenAskedTo();
    void listsTemplates();
    void answersInAnyLetterCase_data();
    void answersInAnyLetterCase();
    void cutsListsAndCounts_data();
    void cutsListsAndCounts();
    void listsTheLastDay();
    void listsBetweenDates_data();
    void listsBetweenDates();
    void refusesWhatIsNoDate();
    void filters();
    void ordersAsAskedTo();
    void showsNewMessagesLate();
    void marksDirections_data();
    void marksDirections();
    void messagesMoveOn_data();
    void messagesMoveOn();
    void statusMayLag();
    void timePasses();
    void knowsNoOtherPaths();
};

static QStringList texts(const QJsonArray &messages)
{
    QStringList texts;
    for (const QJsonValue &message : messages)
        texts << message[u"message"_s].toString();
    return texts;
}

/// A message of each of the last minutes, oldest first: "0", "1", …
static void fill(MsgBoxxGiven &given, int count, std::chrono::seconds apart = 60s)
{
    const QDateTime now = given.server.clock().now();
    for (int i = 0; i < count; ++i)
        given.service.receive(u"+447700900123"_s, QString::number(i),
                              now.addSecs(-(count - i) * apart.count()));
}

void tst_SandboxMsgBoxxLists::listsApiAccounts()
{
    MsgBoxxGiven given;
    const QJsonObject all = given.get(u"/apiaccount"_s).json();
    QCOMPARE(all.keys(), (QStringList{u"items"_s, u"paging"_s}));
    QCOMPARE(all[u"paging"_s][u"recordCount"_s], 1);
    QCOMPARE(all[u"items"_s][0].toObject().keys(),
             (QStringList{u"apiAccountId"_s, u"datetime"_s, u"name"_s, u"phoneNumber"_s}));
    QCOMPARE(given.items(u"/apiaccount/"_s + given.account).size(), 1);
    given.service.options().bareAccount = true;
    QCOMPARE(given.get(u"/apiaccount/"_s + given.account).json()[u"apiAccountId"_s], given.account);
    QCOMPARE(given.get(u"/apiaccount/other"_s).status, 404);
}

void tst_SandboxMsgBoxxLists::listsInboxes()
{
    MsgBoxxGiven given;
    const QJsonArray inboxes = given.items(u"/inboxes"_s);
    QCOMPARE(inboxes[0].toObject().keys(),
             (QStringList{u"apiAccountId"_s, u"dateTime"_s, u"inboxId"_s, u"name"_s}));
    const QString id = inboxes[0][u"inboxId"_s].toString();
    QCOMPARE(given.get(u"/inbox/"_s + id).json()[u"inboxId"_s], id);
    QCOMPARE(given.get(u"/inbox/other"_s).status, 404);
    QCOMPARE(given.get(u"/inbox"_s).status, 404);
    given.service.options().singularInboxes = true;
    QCOMPARE(given.get(u"/inboxes"_s).status, 404);
    QCOMPARE(given.items(u"/inbox"_s).size(), 1);
}

void tst_SandboxMsgBoxxLists::findsContacts_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("numbers");

    QTest::newRow("digits") << u"447700900123"_s << QStringList{u"+447700900123"_s};
    QTest::newRow("a bare plus is a blank") << u"+447700900123"_s << QStringList{};
    QTest::newRow("plus") << u"%2B447700900123"_s << QStringList{};
    QTest::newRow("unknown") << u"447700900999"_s << QStringList{};
    QTest::newRow("beginning") << u"44770090012"_s << QStringList{};
}

void tst_SandboxMsgBoxxLists::findsContacts()
{
    QFETCH(QString, query);
    QFETCH(QStringList, numbers);
    MsgBoxxGiven given;
    const QJsonArray found =
        given.items(u"/contact?apiAccountId=%1&mobileNumber=%2"_s.arg(given.account, query));
    QCOMPARE(given.server.journal().entries().constLast().remarks.isEmpty(),
             !query.contains(u'+') && !query.contains(u'%'));
    QStringList seen;
    for (const QJsonValue &contact : found)
        seen << contact[u"mobileNumber"_s].toString();
    QCOMPARE(seen, numbers);
    if (!found.isEmpty()) {
        QCOMPARE(found[0].toObject().keys(),
                 (QStringList{u"apiAccountId"_s, u"contactId"_s, u"datetime"_s, u"email"_s, u"mobileNumber"_s,
                              u"name"_s, u"status"_s}));
        const QString id = found[0][u"contactId"_s].toString();
        QCOMPARE(given.get(u"/contact/"_s + id).json(), found[0].toObject());
    }
}

void tst_SandboxMsgBoxxLists::findsLooselyWhenAskedTo()
{
    MsgBoxxGiven given;
    given.service.options().looseLookup = true;
    MsgBoxxContact twin = given.service.contact(u"+447700900123"_s);
    twin.account = u"another"_s;
    given.service.contacts() << twin;
    QCOMPARE(given.items(u"/contact?apiAccountId=x&mobileNumber=447700900123"_s).size(), 2);
    QCOMPARE(given.items(u"/contact?apiAccountId=x&mobileNumber=44770090012"_s).size(), 8);
    QVERIFY(given.items(u"/contact"_s)[5][u"status"_s].isNull());
}

void tst_SandboxMsgBoxxLists::listsTemplates()
{
    MsgBoxxGiven given;
    const QJsonArray templates = given.items(u"/template?apiAccountId="_s + given.account);
    QCOMPARE(templates.size(), 3);
    QCOMPARE(templates[0].toObject().keys(),
             (QStringList{u"apiAccountId"_s, u"dateTime"_s, u"name"_s, u"status"_s, u"templateExample"_s,
                          u"templateId"_s, u"templateText"_s}));
    QCOMPARE(given.get(u"/template/"_s + templates[1][u"templateId"_s].toString()).json(),
             templates[1].toObject());
    QCOMPARE(given.get(u"/templates"_s).status, 404);
    given.service.options().pluralTemplates = true;
    QCOMPARE(given.get(u"/template"_s).status, 404);
    QCOMPARE(given.items(u"/templates"_s).size(), 3);
}

void tst_SandboxMsgBoxxLists::answersInAnyLetterCase_data()
{
    QTest::addColumn<QString>("letterCase");
    QTest::addColumn<QByteArray>("spelling");

    QTest::newRow("published") << u"published"_s << "\"apiAccountId\""_ba;
    QTest::newRow("lower") << u"lower"_s << "\"apiaccountid\""_ba;
    QTest::newRow("upper") << u"upper"_s << "\"APIACCOUNTID\""_ba;
    QTest::newRow("pascal") << u"pascal"_s << "\"ApiAccountId\""_ba;
}

void tst_SandboxMsgBoxxLists::answersInAnyLetterCase()
{
    QFETCH(QString, letterCase);
    QFETCH(QByteArray, spelling);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"letterCase"_s, letterCase}}));
    QVERIFY(given.get(u"/apiaccount"_s).body.contains(spelling));
    QVERIFY(given.send().body.contains(spelling));
    QVERIFY(given.get(u"/message"_s).body.contains(spelling));
}

void tst_SandboxMsgBoxxLists::cutsListsAndCounts_data()
{
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("listed");
    QTest::addColumn<QJsonValue>("count");

    QTest::newRow("few, of page") << u"ofPage"_s << 3 << 3 << QJsonValue(3);
    QTest::newRow("few, of all") << u"ofAll"_s << 3 << 3 << QJsonValue(3);
    QTest::newRow("100") << u"ofAll"_s << 100 << 100 << QJsonValue(100);
    QTest::newRow("101, of page") << u"ofPage"_s << 101 << 100 << QJsonValue(100);
    QTest::newRow("101, of all") << u"ofAll"_s << 101 << 100 << QJsonValue(101);
    QTest::newRow("not told") << u"absent"_s << 101 << 100 << QJsonValue(QJsonValue::Undefined);
}

void tst_SandboxMsgBoxxLists::cutsListsAndCounts()
{
    QFETCH(QString, meaning);
    QFETCH(int, messages);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"recordCount"_s, meaning}}));
    fill(given, messages);
    const QJsonObject list = given.get(u"/message"_s).json();
    QTEST(int(list[u"items"_s].toArray().size()), "listed");
    QTEST(list[u"paging"_s][u"recordCount"_s], "count");
    QCOMPARE(list[u"items"_s][0][u"message"_s], QString::number(messages - 1));
}

void tst_SandboxMsgBoxxLists::listsTheLastDay()
{
    MsgBoxxGiven given;
    fill(given, 30, 3601s);
    QCOMPARE(given.items(u"/message"_s).size(), 23);
}

void tst_SandboxMsgBoxxLists::listsBetweenDates_data()
{
    QTest::addColumn<QString>("bounds");
    QTest::addColumn<QString>("query"); // by texts: {3} is the time of "3"
    QTest::addColumn<QStringList>("listed");

    QTest::newRow("from") << u"inclusive"_s << u"fromDate={3}"_s << QStringList{u"4"_s, u"3"_s};
    QTest::newRow("to") << u"inclusive"_s << u"toDate={1}"_s << QStringList{u"1"_s, u"0"_s};
    QTest::newRow("between") << u"inclusive"_s << u"fromDate={1}&toDate={3}"_s
                             << QStringList{u"3"_s, u"2"_s, u"1"_s};
    QTest::newRow("half open") << u"halfOpen"_s << u"fromDate={1}&toDate={3}"_s
                               << QStringList{u"2"_s, u"1"_s};
    QTest::newRow("open") << u"exclusive"_s << u"fromDate={1}&toDate={3}"_s << QStringList{u"2"_s};
}

void tst_SandboxMsgBoxxLists::listsBetweenDates()
{
    QFETCH(QString, bounds);
    QFETCH(QString, query);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"bounds"_s, bounds}}));
    fill(given, 5, 100h);
    for (int i = 0; i < 5; ++i)
        query.replace(u"{%1}"_s.arg(i), given.service.messages()[i].time.toString(Qt::ISODateWithMs));
    if (query.startsWith("toDate"_L1)) // the day before
        given.service.messages()[0].time = given.service.messages()[1].time.addSecs(-3600);
    QTEST(texts(given.items(u"/message?"_s + query)), "listed");
}

void tst_SandboxMsgBoxxLists::refusesWhatIsNoDate()
{
    MsgBoxxGiven given;
    for (const QString &name : {u"fromDate"_s, u"toDate"_s}) {
        const Peer::Answer answer = given.get(u"/message?%1=yesterday"_s.arg(name));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"errors"_s].toObject().keys(), QStringList{name});
    }
}

void tst_SandboxMsgBoxxLists::filters()
{
    MsgBoxxGiven given;
    given.service.receive(u"+447700900123"_s, u"a"_s);
    given.service.receive(u"+447700900124"_s, u"b"_s);
    const QString inbox = given.service.accounts().constFirst().inbox;
    QCOMPARE(texts(given.items(u"/message?contactId="_s + given.contact())), QStringList{u"a"_s});
    QCOMPARE(given.items(u"/message?inboxId="_s + inbox).size(), 2);
    QCOMPARE(given.items(u"/message?apiAccountId=%1&inboxId=%2"_s.arg(given.account, inbox)).size(), 2);
    QVERIFY(given.items(u"/message?inboxId=other"_s).isEmpty());
    QVERIFY(given.items(u"/message?apiAccountId=other"_s).isEmpty());
}

void tst_SandboxMsgBoxxLists::ordersAsAskedTo()
{
    MsgBoxxGiven given;
    fill(given, 5);
    const QStringList oldestFirst{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    given.service.options().order = Options::Order::OldestFirst;
    QCOMPARE(texts(given.items(u"/message"_s)), oldestFirst);
    given.service.options().order = Options::Order::Shuffled;
    QStringList shuffled = texts(given.items(u"/message"_s));
    QVERIFY(shuffled != oldestFirst);
    shuffled.sort();
    QCOMPARE(shuffled, oldestFirst);
}

void tst_SandboxMsgBoxxLists::showsNewMessagesLate()
{
    MsgBoxxGiven given;
    given.service.options().lateList = 2;
    given.send();
    QVERIFY(given.items(u"/message"_s).isEmpty());
    QVERIFY(given.items(u"/message"_s).isEmpty());
    QCOMPARE(given.items(u"/message"_s).size(), 1);
}

void tst_SandboxMsgBoxxLists::marksDirections_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("inbound");
    QTest::addColumn<QJsonValue>("outbound");

    QTest::newRow("none") << u"none"_s << u"status"_s << QJsonValue(u"Delivered"_s) << QJsonValue(u"Sent"_s);
    QTest::newRow("direction") << u"direction"_s << u"direction"_s << QJsonValue(u"inbound"_s)
                               << QJsonValue(u"outbound"_s);
    QTest::newRow("inbound") << u"inbound"_s << u"inbound"_s << QJsonValue(true) << QJsonValue(false);
    QTest::newRow("isInbound") << u"isInbound"_s << u"isInbound"_s << QJsonValue(true) << QJsonValue(false);
    QTest::newRow("incoming") << u"incoming"_s << u"incoming"_s << QJsonValue(true) << QJsonValue(false);
    QTest::newRow("type") << u"type"_s << u"type"_s << QJsonValue(u"Inbound"_s) << QJsonValue(u"Outbound"_s);
    QTest::newRow("from") << u"from"_s << u"from"_s << QJsonValue(u"+447700900123"_s)
                          << QJsonValue(u"+447700900100"_s);
    QTest::newRow("received") << u"received"_s << u"status"_s << QJsonValue(u"Received"_s)
                              << QJsonValue(u"Sent"_s);
    QTest::newRow("unread") << u"unread"_s << u"status"_s << QJsonValue(u"Unread"_s) << QJsonValue(u"Sent"_s);
}

void tst_SandboxMsgBoxxLists::marksDirections()
{
    QFETCH(QString, mark);
    QFETCH(QString, key);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"directionMark"_s, mark}}));
    given.service.receive(u"+447700900123"_s, u"Hello"_s, given.server.clock().now().addSecs(-1));
    given.send();
    const QJsonArray items = given.items(u"/message"_s);
    QTEST(items[1][key], "inbound");
    QTEST(items[0][key], "outbound");
    if (mark == "none"_L1)
        QVERIFY(!items[1].toObject().contains(u"direction"_s));
}

void tst_SandboxMsgBoxxLists::messagesMoveOn_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("course");

    QTest::newRow("read") << u"+447700900123"_s
                          << QStringList{u"Pending"_s, u"Sent"_s, u"Delivered"_s, u"Read"_s, u"Read"_s};
    QTest::newRow("fails") << u"+447700900001"_s
                           << QStringList{u"Pending"_s, u"Sent"_s, u"Failed"_s, u"Failed"_s};
    QTest::newRow("undelivered") << u"+447700900002"_s
                                 << QStringList{u"Pending"_s, u"Sent"_s, u"Undelivered"_s};
    QTest::newRow("odd") << u"+447700900004"_s << QStringList{u"Pending"_s, u"Sent"_s, u"Simmering"_s};
    QTest::newRow("stays sent") << u"+447700900005"_s << QStringList{u"Pending"_s, u"Sent"_s, u"Sent"_s};
    QTest::newRow("stays pending") << u"+447700900006"_s << QStringList{u"Pending"_s, u"Pending"_s};
    QTest::newRow("private") << u"+447700900007"_s
                             << QStringList{u"Pending"_s, u"Sent"_s, u"Delivered"_s, u"Delivered"_s};
}

void tst_SandboxMsgBoxxLists::messagesMoveOn()
{
    QFETCH(QString, number);
    QFETCH(QStringList, course);
    MsgBoxxGiven given;
    given.service.options().pendingFirst = true;
    const QString id = given.send(number).json()[u"messageId"_s].toString();
    for (const QString &status : course) {
        const QJsonObject json = given.get(u"/message/"_s + id).json();
        QCOMPARE(json[u"status"_s], status);
        QCOMPARE(json[u"isDelivered"_s], status == "Delivered"_L1 || status == "Read"_L1);
        QCOMPARE(json[u"isRead"_s], status == "Read"_L1);
        QCOMPARE(json[u"isSent"_s], status != "Pending"_L1);
    }
    given.service.options().flags = false;
    QVERIFY(!given.get(u"/message/"_s + id).json().contains(u"isSent"_s));
}

void tst_SandboxMsgBoxxLists::statusMayLag()
{
    MsgBoxxGiven given;
    given.service.options().statusLags = true;
    const QString id = given.send().json()[u"messageId"_s].toString();
    given.get(u"/message/"_s + id);
    const QJsonObject json = given.get(u"/message/"_s + id).json();
    QCOMPARE(json[u"status"_s], u"Sent"_s);
    QCOMPARE(json[u"isDelivered"_s], true);
}

void tst_SandboxMsgBoxxLists::timePasses()
{
    MsgBoxxGiven given;
    given.service.options().pace = Options::Pace::Timed;
    given.service.options().stepEvery = 60s;
    const QString id = given.send().json()[u"messageId"_s].toString();
    const auto status = [&] { return given.get(u"/message/"_s + id).json()[u"status"_s].toString(); };
    QCOMPARE(status(), u"Sent"_s);
    QCOMPARE(status(), u"Sent"_s);
    given.server.clock().offset = 61s;
    QCOMPARE(status(), u"Delivered"_s);
    given.service.options().pace = Options::Pace::Manual;
    given.server.clock().offset = 500s;
    QCOMPARE(status(), u"Delivered"_s);
    given.service.advance();
    QCOMPARE(status(), u"Read"_s);
}

void tst_SandboxMsgBoxxLists::knowsNoOtherPaths()
{
    MsgBoxxGiven given;
    for (const QString &path : {u"/message/x"_s, u"/contact/x"_s, u"/template/x"_s, u"/broadcast/x"_s}) {
        const Peer::Answer answer = given.get(path);
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.body.isEmpty());
    }
    QCOMPARE(given.ask("DELETE", u"/message/x"_s).status, 405);
    QCOMPARE(given.ask("POST", u"/template"_s, {{u"a"_s, 1}}).status, 405);
    QVERIFY(!given.service.owns(u"/v1/messages"_s));
    QVERIFY(!given.service.owns(u"/messages"_s));
}

QTEST_GUILESS_MAIN(tst_SandboxMsgBoxxLists)

#include "tst_sandbox_msgboxx_lists.moc"
