// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "clerkgiven.h"

#include <QSignalSpy>
#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

class tst_SandboxClerk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersASendWithAllItsFields();
    void keepsWhatWasSent();
    void wantsTheKey_data();
    void wantsTheKey();
    void wantsJson();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void notesWhatNobodyShouldDo_data();
    void notesWhatNobodyShouldDo();
    void refusesInManyForms_data();
    void refusesInManyForms();
    void asksForPatience_data();
    void asksForPatience();
    void goesItsCourse_data();
    void goesItsCourse();
    void movesWithTheClock();
    void mayFailAtOnce();
    void mayAnswerFlat();
    void mayBeAMock();
    void writesIdsAsAsked_data();
    void writesIdsAsAsked();
    void refusesThoseWhoOptedOut();
    void isControlledOverHttp();
    void knowsNoOtherPaths();
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

void tst_SandboxClerk::wantsTheKey_data()
{
    QTest::addColumn<QByteArray>("key");

    QTest::newRow("none") << QByteArray();
    QTest::newRow("another") << QByteArray("ck_other");
    QTest::newRow("with a prefix") << "Bearer " + ClerkOptions().apiKey.toUtf8();
}

void tst_SandboxClerk::wantsTheKey()
{
    QFETCH(QByteArray, key);
    ClerkGiven given;
    given.key = key;
    for (const QString &path : {given.messages, u"/public/contacts"_s, u"/public/message-templates"_s})
        QCOMPARE(given.get(path).status, 401);
    QCOMPARE(given.send().status, 401);
    QVERIFY(given.service.messages().isEmpty());
}

void tst_SandboxClerk::wantsJson()
{
    ClerkGiven given;
    QCOMPARE(given.ask("POST", given.messages, "sender=%2B14155550100").status, 400);
    const auto asForm =
        given.peer.ask("POST", given.messages, "{}", {{"apiKey", given.key}, {"Content-Type", "text/plain"}});
    QCOMPARE(asForm.status, 415);
}

void tst_SandboxClerk::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("change"); // to a good request; null takes a field away
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("remark");

    const auto row = [](const char *name, const QByteArray &change, int status, const QString &remark) {
        QTest::newRow(name) << change << status << remark;
    };
    row("no sender", R"({"sender":null})", 422, u"sender is required"_s);
    row("no recipients", R"({"recipients":null})", 422, u"recipients is required"_s);
    row("no body", R"({"body":null})", 422, u"body is required"_s);
    row("no media", R"({"mediaUrls":null})", 422, u"mediaUrls is required"_s);
    row("sender is a number", R"({"sender":14155550100})", 422, u"sender must be a string"_s);
    row("recipients are a text", R"({"recipients":"+1"})", 422, u"recipients must be an array of strings"_s);
    row("a recipient is a number", R"({"recipients":[1]})", 422, u"recipients must be an array of strings"_s);
    row("nobody", R"({"recipients":[]})", 422, u"recipients must not be empty"_s);
    row("body is a number", R"({"body":1})", 422, u"body must be a string"_s);
    row("media are a text", R"({"mediaUrls":"x"})", 422, u"mediaUrls must be an array of strings"_s);
    row("name is a number", R"({"sentByName":1})", 422, u"sentByName must be a string"_s);
    row("template is a text", R"({"templateId":"7"})", 422, u"templateId must be a number"_s);
    row("no such template", R"({"templateId":99})", 404, u"Template not found"_s);
    row("sender of others", R"({"sender":"+14155550999"})", 403, u"sender is no inbox of this team"_s);
    row("used up", R"({"recipients":["+14155550010"]})", 403, u"Monthly segment limit reached"_s);
}

/// \p request with \p changes; a null takes a field away.
static QJsonObject changed(QJsonObject request, const QByteArray &changes)
{
    const QJsonObject object = QJsonDocument::fromJson(changes).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isNull())
            request.remove(it.key());
        else
            request[it.key()] = it.value();
    }
    return request;
}

void tst_SandboxClerk::refusesBadRequests()
{
    QFETCH(QByteArray, change);
    QFETCH(int, status);
    QFETCH(QString, remark);

    ClerkGiven given;
    const Peer::Answer answer = given.post(changed(given.request(), change));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, QByteArray());
    QCOMPARE(given.remarks(), QStringList{remark});
    QVERIFY(given.service.messages().isEmpty());
    QVERIFY(!given.server.journal().entries().constFirst().stored);
}

void tst_SandboxClerk::notesWhatNobodyShouldDo_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("remark");

    QTest::newRow("unknown field") << R"({"externalId":"x"})"_ba << u"unknown field externalId"_s;
    QTest::newRow("two recipients") << R"({"recipients":["+14155550123","+14155550124"]})"_ba
                                    << u"several recipients: group or fan-out is not told"_s;
    QTest::newRow("nothing") << R"({"body":""})"_ba << u"neither text nor media"_s;
    QTest::newRow("long") << "{\"body\":\"" + QByteArray(1601, 'a') + "\"}" << u"more than 1600 characters"_s;
    QTest::newRow("a file") << R"({"mediaUrls":["file:///etc/passwd"]})"_ba
                            << u"media that nobody can fetch"_s;
}

void tst_SandboxClerk::notesWhatNobodyShouldDo()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, remark);

    ClerkGiven given;
    QCOMPARE(given.post(changed(given.request(), change)).status, 201);
    QCOMPARE(given.remarks(), QStringList{remark});
}

void tst_SandboxClerk::refusesInManyForms_data()
{
    QTest::addColumn<ClerkOptions::Refusals>("refusals");
    QTest::addColumn<QByteArray>("body");

    const auto row = [](const char *name, ClerkOptions::Refusals refusals, const QByteArray &body) {
        QTest::newRow(name) << refusals << body;
    };
    row("none", ClerkOptions::Bodiless, "");
    row("Nest", ClerkOptions::Nest,
        R"({"error":"Unprocessable Entity","message":"body is required","statusCode":422})");
    row("Nest, list", ClerkOptions::NestList,
        R"({"error":"Unprocessable Entity","message":["body is required"],"statusCode":422})");
    row("error", ClerkOptions::ErrorText, R"({"error":"body is required"})");
    row("error object", ClerkOptions::ErrorObject, R"({"error":{"message":"body is required"}})");
    row("errors", ClerkOptions::ErrorList, R"({"errors":[{"message":"body is required"}]})");
    row("detail", ClerkOptions::Detail, R"({"detail":"body is required"})");
    row("code", ClerkOptions::Code, R"({"code":"body is required"})");
    row("plain", ClerkOptions::Plain, "body is required");
}

void tst_SandboxClerk::refusesInManyForms()
{
    QFETCH(ClerkOptions::Refusals, refusals);
    QFETCH(QByteArray, body);

    ClerkGiven given;
    given.service.options().refusals = refusals;
    QJsonObject request = given.request();
    request.remove(u"body"_s);
    const Peer::Answer answer = given.post(request);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.body, body);
    QCOMPARE(answer.header("Content-Type").startsWith("application/json"), body.startsWith('{'));
}

void tst_SandboxClerk::asksForPatience_data()
{
    QTest::addColumn<ClerkOptions::Patience>("patience");
    QTest::addColumn<QString>("header"); // a regular expression

    QTest::newRow("no header") << ClerkOptions::NoHeader << u"^$"_s;
    QTest::newRow("seconds") << ClerkOptions::InSeconds << u"^20$"_s;
    QTest::newRow("date") << ClerkOptions::ByDate << uR"(^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$)"_s;
}

void tst_SandboxClerk::asksForPatience()
{
    QFETCH(ClerkOptions::Patience, patience);
    QFETCH(QString, header);

    ClerkGiven given;
    given.service.options().busy = 1;
    given.service.options().patience = patience;
    given.service.options().patienceLasts = std::chrono::seconds(20);
    const Peer::Answer answer = given.send();
    QCOMPARE(answer.status, 429);
    QVERIFY(QRegularExpression(header).match(QString::fromLatin1(answer.header("Retry-After"))).hasMatch());
    QVERIFY(given.service.messages().isEmpty());
    QCOMPARE(given.send().status, 201);
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

void tst_SandboxClerk::refusesThoseWhoOptedOut()
{
    ClerkGiven given;
    const QJsonArray contacts = given.data(u"/public/contacts"_s);
    QCOMPARE(contacts.size(), 3);
    QCOMPARE(contacts[0][u"optOut"_s], false);
    QCOMPARE(contacts[2][u"optOut"_s], true);
    const QJsonObject message = given.send(contacts[2][u"phone"_s].toString()).json()[u"data"_s].toObject();
    QCOMPARE(message[u"status"_s], u"failed"_s);
    QCOMPARE(message[u"errorCode"_s], 21610);
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

void tst_SandboxClerk::knowsNoOtherPaths()
{
    ClerkGiven given;
    for (const QString &path : {u"/public/messages/81234567"_s, u"/public/inboxes"_s})
        QCOMPARE(given.get(path).status, 404);
    QCOMPARE(given.ask("DELETE", given.messages).status, 404);
}

QTEST_GUILESS_MAIN(tst_SandboxClerk)

#include "tst_sandbox_clerk.moc"
