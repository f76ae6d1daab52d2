// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "clerkgiven.h"

#include <QSignalSpy>
#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

/// What Clerk Chat's double takes, and what becomes of it.
class tst_SandboxClerk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersASendWithAllItsFields();
    void keepsWhatWasSent();
    void goesItsCourse_data();
    void goesItsCourse();
    void movesWithTheClock();
    void mayFailAtOnce();
    void mayAnswerFlat();
    void mayBeAMock();
    void writesIdsAsAsked_data();
    void writesIdsAsAsked();
    void isControlledOverHttp();
};

void tst_SandboxClerk::answersASendWithAllItsFields()
{
    ClerkGiven given;
    const Peer::Answer answer = given.send();

    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json().keys(), QStringList{u"data"_s});
    const QJsonObject message = answer.json()[u"data"_s].toObject();
    const QStringList fields{
        u"body"_s,    u"campaignId"_s, u"campaignMessageId"_s, u"channelId"_s,  u"conversationId"_s,
        u"created"_s, u"error"_s,      u"errorCode"_s,         u"externalId"_s, u"id"_s,
        u"inbound"_s, u"inboxId"_s,    u"members"_s,           u"seen"_s,       u"segments"_s,
        u"sender"_s,  u"senderType"_s, u"sentByName"_s,        u"status"_s,     u"timestamp"_s,
        u"updated"_s, u"userId"_s};
    QCOMPARE(message.keys(), fields);
    QCOMPARE(message[u"id"_s], 81234567);
    QCOMPARE(message[u"conversationId"_s], u"5521"_s);
    QCOMPARE(message[u"inboxId"_s], given.service.inboxes().constFirst().id);
    QCOMPARE(message[u"inbound"_s], false);
    QCOMPARE(message[u"members"_s], (QJsonArray{u"+14155550100"_s, u"+14155550123"_s}));
    QCOMPARE(message[u"sender"_s], u"+14155550100"_s);
    QCOMPARE(message[u"senderType"_s], u"user"_s);
    QCOMPARE(message[u"status"_s], u"sending"_s);
    QCOMPARE(message[u"seen"_s], true);
    QCOMPARE(message[u"segments"_s], 1);
    for (const QString &field : {u"userId"_s, u"campaignId"_s, u"campaignMessageId"_s, u"channelId"_s,
                                 u"error"_s, u"errorCode"_s, u"sentByName"_s, u"externalId"_s})
        QVERIFY2(message[field].isNull(), qPrintable(field));
    for (const QString &field : {u"created"_s, u"updated"_s, u"timestamp"_s}) {
        const QString text = message[field].toString();
        QVERIFY2(QRegularExpression(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$)"_s).match(text).hasMatch(),
                 qPrintable(text));
    }
}

void tst_SandboxClerk::keepsWhatWasSent()
{
    ClerkGiven given;
    QSignalSpy accepted(&given.service, &ClerkService::accepted);
    QJsonObject request = given.request();
    request[u"mediaUrls"_s] = QJsonArray{u"https://example.com/a.png"_s};
    request[u"sentByName"_s] = u"Ada"_s;
    request[u"templateId"_s] = 7;
    QCOMPARE(given.post(request).json()[u"data"_s][u"sentByName"_s], u"Ada"_s);

    QCOMPARE(accepted.count(), 1);
    QCOMPARE(given.service.messages().size(), 1);
    const ClerkMessage kept = given.service.messages().constFirst();
    QCOMPARE(kept.body, u"On my way"_s);
    QCOMPARE(kept.media, QStringList{u"https://example.com/a.png"_s});
    QCOMPARE(kept.recipients, QStringList{u"+14155550123"_s});

    const JournalEntry entry = given.server.journal().entries().constFirst();
    QCOMPARE(QJsonDocument::fromJson(entry.request.body).object(), request);
    QCOMPARE(entry.request.header("apikey"), given.key);
    QVERIFY(entry.stored);
    QCOMPARE(entry.status, 201);
    QVERIFY(entry.remarks.isEmpty());
}

void tst_SandboxClerk::goesItsCourse_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("course");
    QTest::addColumn<QJsonValue>("error");
    QTest::addColumn<QJsonValue>("code");

    const QJsonValue none = QJsonValue::Null;
    const auto row = [](const char *name, const QString &to, const QString &course, const QJsonValue &error,
                        const QJsonValue &code) { QTest::newRow(name) << to << course << error << code; };
    row("delivered", u"+14155550123"_s, u"sending sent delivered"_s, none, none);
    row("unreachable", u"+14155550001"_s, u"sending sent failed"_s, u"Unreachable destination handset"_s,
        30003);
    row("at once", u"+14155550002"_s, u"failed"_s, u"Unknown error"_s, 30008);
    row("opted out", u"+14155550003"_s, u"failed"_s, u"Attempt to send to unsubscribed recipient"_s, 21610);
    row("undelivered", u"+14155550004"_s, u"sending sent undelivered"_s, u"Unknown destination handset"_s,
        30005);
    row("a warning", u"+14155550005"_s, u"sending sent delivered"_s, u"Sent as SMS, RCS was not available"_s,
        none);
    row("no receipt", u"+14155550006"_s, u"sending sent"_s, none, none);
    row("rejected", u"+14155550007"_s, u"sending sent rejected"_s, u"Message filtered"_s, 30007);
    row("read", u"+14155550008"_s, u"sending sent delivered read"_s, none, none);
    row("unknown word", u"+14155550009"_s, u"queued sending sent delivered"_s, none, none);
}

void tst_SandboxClerk::goesItsCourse()
{
    QFETCH(QString, to);
    QFETCH(QString, course);
    QFETCH(QJsonValue, error);
    QFETCH(QJsonValue, code);

    ClerkGiven given;
    QStringList seen{given.send(to).json()[u"data"_s][u"status"_s].toString()};
    QJsonObject listed;
    for (int i = 0; i < 5; ++i) {
        listed = given.data(given.messages)[0].toObject();
        seen << listed[u"status"_s].toString();
    }
    seen.removeDuplicates();
    QCOMPARE(seen.join(u' '), course);
    QCOMPARE(listed[u"error"_s], error);
    QCOMPARE(listed[u"errorCode"_s], code);
}

void tst_SandboxClerk::movesWithTheClock()
{
    ClerkGiven given;
    given.service.options().pace = ClerkOptions::Timed;
    given.service.options().stepEvery = std::chrono::hours(1);
    given.send();
    const auto status = [&given] { return given.data(given.messages)[0][u"status"_s].toString(); };
    QCOMPARE(status(), u"sending"_s);
    QCOMPARE(status(), u"sending"_s);
    given.server.clock().offset = std::chrono::minutes(90);
    QCOMPARE(status(), u"sent"_s);
    given.server.clock().offset = std::chrono::hours(5);
    QCOMPARE(status(), u"delivered"_s);
}

void tst_SandboxClerk::mayFailAtOnce()
{
    ClerkGiven given;
    given.service.options().failsAtOnce = true;
    given.service.options().shoutsStatus = true;
    const Peer::Answer answer = given.send();
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()[u"data"_s][u"status"_s], u"FAILED"_s);
    QCOMPARE(answer.json()[u"data"_s][u"errorCode"_s], 30008);
}

void tst_SandboxClerk::mayAnswerFlat()
{
    ClerkGiven given;
    given.service.options().flat = true;
    const Peer::Answer answer = given.send();
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()[u"id"_s], 81234567);
    QVERIFY(!answer.json().contains(u"data"_s));
}

void tst_SandboxClerk::mayBeAMock()
{
    ClerkGiven given;
    given.service.options().mock = true;
    given.send();
    const QJsonObject message = given.send().json()[u"data"_s].toObject();
    QCOMPARE(message[u"id"_s], 1);
    QCOMPARE(message[u"inbound"_s], true);
    QCOMPARE(message[u"status"_s], u"sending"_s);
    QVERIFY(message[u"error"_s].isString());
    QVERIFY(given.service.messages().isEmpty());
    QVERIFY(given.server.journal().entries().constLast().stored);
}

void tst_SandboxClerk::writesIdsAsAsked_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<bool>("asText");
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("usual") << u"81234567"_s << false << R"("id":81234568)"_ba;
    QTest::newRow("text") << u"81234567"_s << true << R"("id":"81234568")"_ba;
    QTest::newRow("beyond 2^53") << u"9007199254740992"_s << false << R"("id":9007199254740993)"_ba;
    QTest::newRow("beyond 2^64") << u"18446744073709551616"_s << false << R"("id":18446744073709551617)"_ba;
    QTest::newRow("one digit more") << u"99"_s << false << R"("id":100)"_ba;
}

void tst_SandboxClerk::writesIdsAsAsked()
{
    QFETCH(QString, first);
    QFETCH(bool, asText);
    QFETCH(QByteArray, written);

    ClerkGiven given;
    given.service.options().nextId = first;
    given.service.options().textIds = asText;
    given.send();
    QVERIFY(given.send().body.contains(written));
    QVERIFY(given.get(given.messages).body.contains(written));
}

void tst_SandboxClerk::isControlledOverHttp()
{
    ClerkGiven given;
    const auto tell = [&given](const QString &verb, const QJsonObject &what) {
        return given.peer.post(u"/_sandbox/clerk/"_s + verb, what);
    };
    QCOMPARE(tell(u"options"_s, {{u"pageBase"_s, 0}, {u"links"_s, u"absolute"_s}}).status, 200);
    QCOMPARE(given.service.options().pageBase, 0);
    QCOMPARE(given.service.options().links, ClerkOptions::Absolute);
    QCOMPARE(tell(u"options"_s, {{u"nonsense"_s, 1}}).status, 400);
    QCOMPARE(tell(u"options"_s, {{u"links"_s, u"nonsense"_s}}).status, 400);

    const QString id = tell(u"inbound"_s, {{u"from"_s, u"+14155550123"_s}, {u"body"_s, u"Hello"_s}})
                           .json()[u"id"_s]
                           .toString();
    QCOMPARE(tell(u"inbound"_s, {{u"from"_s, u"+1"_s}, {u"to"_s, u"+2"_s}, {u"body"_s, u"x"_s}}).status, 422);
    QCOMPARE(tell(u"status"_s, {{u"id"_s, id}, {u"status"_s, u"read"_s}, {u"error"_s, u"why"_s}}).status,
             200);
    QCOMPARE(tell(u"status"_s, {{u"id"_s, u"0"_s}, {u"status"_s, u"read"_s}}).status, 400);
    given.send();
    QCOMPARE(tell(u"advance"_s, {}).status, 200);
    const QJsonArray kept = given.peer.get(u"/_sandbox/clerk/messages"_s).json()[u"messages"_s].toArray();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0][u"body"_s], u"Hello"_s);
    QCOMPARE(kept[0][u"status"_s], u"read"_s);
    QCOMPARE(kept[0][u"error"_s], u"why"_s);
    QCOMPARE(kept[1][u"status"_s], u"sent"_s);

    QCOMPARE(tell(u"contacts"_s, {{u"phone"_s, u"+14155550123"_s}, {u"optOut"_s, true}}).status, 200);
    QCOMPARE(given.service.contacts().size(), 4);
    QCOMPARE(tell(u"contacts"_s, {{u"phone"_s, u"+14155550123"_s}, {u"optOut"_s, false}}).status, 200);
    QCOMPARE(given.service.contacts().size(), 4);
    QVERIFY(!given.service.contacts().constLast().optOut);
    QCOMPARE(tell(u"contacts"_s, {{u"name"_s, u"x"_s}}).status, 400);
    QCOMPARE(tell(u"nonsense"_s, {}).status, 404);

    const QJsonObject where = given.server.coordinates()[u"clerk"_s].toObject();
    QCOMPARE(where[u"server"_s], given.server.baseUrl().toString());
    QCOMPARE(where[u"apikey"_s], QString::fromLatin1(given.key));
    QCOMPARE(where[u"sender"_s], u"+14155550100"_s);
}

QTEST_GUILESS_MAIN(tst_SandboxClerk)

#include "tst_sandbox_clerk.moc"
