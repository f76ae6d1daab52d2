// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Sending, contacts and broadcasts, and what the double is told by its verbs.

#include "msgboxxgiven.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Options = MsgBoxxOptions;

class tst_SandboxMsgBoxx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersASendWithItsFields();
    void keepsWhatWasSent();
    void refusesBadMessages_data();
    void refusesBadMessages();
    void refusesInManyForms_data();
    void refusesInManyForms();
    void refusesWhoDoesNotWantMessages_data();
    void refusesWhoDoesNotWantMessages();
    void closesTheSessionAfterADay();
    void makesContacts();
    void makesContactsAtTheRightPath_data();
    void makesContactsAtTheRightPath();
    void broadcastsLeaveLater_data();
    void broadcastsLeaveLater();
    void refusesBadBroadcasts_data();
    void refusesBadBroadcasts();
    void isControlledOverHttp();
};

void tst_SandboxMsgBoxx::answersASendWithItsFields()
{
    MsgBoxxGiven given;
    const Peer::Answer answer = given.send();
    QCOMPARE(answer.status, 201);
    const QJsonObject json = answer.json();
    QCOMPARE(json.keys(), (QStringList{u"apiAccountId"_s, u"contactId"_s, u"dateTime"_s, u"message"_s,
                                       u"messageId"_s, u"status"_s}));
    QCOMPARE(json[u"apiAccountId"_s], given.account);
    QCOMPARE(json[u"contactId"_s], given.contact());
    QVERIFY(!QUuid(json[u"messageId"_s].toString()).isNull());
    QCOMPARE(json[u"message"_s], u"On my way"_s);
    QCOMPARE(json[u"status"_s], u"Sent"_s);
    const auto time = QDateTime::fromString(json[u"dateTime"_s].toString(), Qt::ISODateWithMs);
    QCOMPARE(time.timeSpec(), Qt::UTC);
    QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);

    given.service.options().pendingFirst = true;
    given.service.options().trailingBlank = true;
    QCOMPARE(given.send().json()[u"status"_s], u"Pending"_s);
    QCOMPARE(given.send().json()[u"message"_s], u"On my way "_s);
}

void tst_SandboxMsgBoxx::keepsWhatWasSent()
{
    MsgBoxxGiven given;
    QSignalSpy accepted(&given.service, &MsgBoxxService::accepted);
    QJsonObject request = given.request();
    request[u"replyTo"_s] = u"x"_s;
    QCOMPARE(given.ask("POST", u"/message"_s, request).status, 201);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(given.service.messages().size(), 1);
    QCOMPARE(given.service.messages().constFirst().text, u"On my way"_s);
    const JournalEntry entry = given.server.journal().entries().constLast();
    QVERIFY(entry.stored);
    QCOMPARE(entry.remarks, QStringList{u"unknown field replyTo"_s});
}

void tst_SandboxMsgBoxx::refusesBadMessages_data()
{
    QTest::addColumn<QByteArray>("change"); // to a good request; null takes a field away
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");

    QTest::newRow("no API account") << R"({"apiAccountId":null})"_ba << 400 << u"apiAccountId"_s;
    QTest::newRow("another account") << R"({"apiAccountId":"x"})"_ba << 400 << u"apiAccountId"_s;
    QTest::newRow("no contact") << R"({"contactId":null})"_ba << 404 << QString();
    QTest::newRow("a number for a contact") << R"({"contactId":"+447700900123"})"_ba << 404 << QString();
    QTest::newRow("no text") << R"({"message":null})"_ba << 400 << u"message"_s;
    QTest::newRow("blank text") << R"({"message":" \n "})"_ba << 400 << u"message"_s;
    QTest::newRow("a number for a text") << R"({"message":5})"_ba << 400 << u"message"_s;
    QTest::newRow("too long") << "{\"message\":\"" + QByteArray(4097, 'a') + "\"}" << 400 << u"message"_s;
    QTest::newRow("just not too long")
        << "{\"message\":\"" + QByteArray(4096, 'a') + "\"}" << 201 << QString();
}

static QJsonObject changed(QJsonObject request, const QByteArray &change)
{
    const QJsonObject changes = QJsonDocument::fromJson(change).object();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            request.remove(it.key());
        else
            request[it.key()] = it.value();
    }
    return request;
}

void tst_SandboxMsgBoxx::refusesBadMessages()
{
    QFETCH(QByteArray, change);
    QFETCH(int, status);
    QFETCH(QString, field);
    MsgBoxxGiven given;
    const Peer::Answer answer = given.ask("POST", u"/message"_s, changed(given.request(), change));
    QCOMPARE(answer.status, status);
    QCOMPARE(given.service.messages().size(), status == 201 ? 1 : 0);
    if (status == 404)
        QVERIFY(answer.body.isEmpty());
    if (status == 400) {
        QVERIFY(answer.header("content-type").startsWith("application/problem+json"));
        QCOMPARE(answer.json()[u"errors"_s].toObject().keys(), QStringList{field});
        QVERIFY(!answer.json()[u"title"_s].toString().isEmpty());
    }
}

void tst_SandboxMsgBoxx::refusesInManyForms_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("part");

    const auto words = "The message field is required."_ba;
    QTest::newRow("problem") << u"problem"_s << "\"errors\":{\"message\":[\"" + words + "\"]}";
    QTest::newRow("list") << u"errorList"_s << "\"errors\":[\"" + words + "\"]";
    QTest::newRow("detail") << u"detail"_s << "\"detail\":\"" + words + '"';
    QTest::newRow("title") << u"title"_s << "\"title\":\"" + words + '"';
    QTest::newRow("message") << u"message"_s << "\"message\":\"" + words + '"';
    QTest::newRow("description") << u"errorDescription"_s << "\"error_description\":\"" + words + '"';
    QTest::newRow("error") << u"error"_s << "\"error\":\"" + words + '"';
    QTest::newRow("text") << u"text"_s << words;
    QTest::newRow("empty") << u"empty"_s << QByteArray();
}

void tst_SandboxMsgBoxx::refusesInManyForms()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, part);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"errorBody"_s, form}}));
    const Peer::Answer answer =
        given.ask("POST", u"/message"_s, changed(given.request(), R"({"message":""})"));
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains(part), answer.body);
    QCOMPARE(answer.body.isEmpty(), part.isEmpty());
}

void tst_SandboxMsgBoxx::refusesWhoDoesNotWantMessages_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("status");

    QTest::newRow("Subscribed") << u"+447700900123"_s << 201;
    QTest::newRow("Presubscribed") << u"+447700900124"_s << 201;
    QTest::newRow("Unsubscribed") << u"+447700900125"_s << 422;
    QTest::newRow("Optedout") << u"+447700900126"_s << 422;
    QTest::newRow("Blocked") << u"+447700900127"_s << 422;
    QTest::newRow("null") << u"+447700900128"_s << 201;
    QTest::newRow("a word of its own") << u"+447700900129"_s << 201;
}

void tst_SandboxMsgBoxx::refusesWhoDoesNotWantMessages()
{
    QFETCH(QString, number);
    QFETCH(int, status);
    MsgBoxxGiven given;
    QCOMPARE(given.send(number).status, status);
}

void tst_SandboxMsgBoxx::closesTheSessionAfterADay()
{
    MsgBoxxGiven given;
    QCOMPARE(given.send().status, 201); // does not look
    given.service.options().windowStatus = 422;
    const Peer::Answer closed = given.send();
    QCOMPARE(closed.status, 422);
    QVERIFY(closed.header("content-type").startsWith("application/problem+json"));
    given.service.receive(u"+447700900124"_s, u"Hello"_s); // somebody else
    QCOMPARE(given.send().status, 422);
    given.service.receive(u"+447700900123"_s, u"Hello"_s);
    QCOMPARE(given.send().status, 201);
    given.server.clock().offset = 24h + 1s;
    given.token.clear();
    QCOMPARE(given.send().status, 422);
}

void tst_SandboxMsgBoxx::makesContacts()
{
    MsgBoxxGiven given;
    const QJsonObject request{{u"apiAccountid"_s, given.account},
                              {u"mobileNumber"_s, u"+447700900300"_s},
                              {u"name"_s, u"Maya"_s},
                              {u"status"_s, u"Presubscribed"_s},
                              {u"email"_s, QJsonValue::Null}};
    const Peer::Answer answer = given.ask("POST", u"/contact"_s, request);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()[u"apiAccountid"_s], given.account);
    QCOMPARE(answer.json()[u"mobileNumber"_s], u"+447700900300"_s);
    QCOMPARE(given.service.contacts().constLast().status, u"Presubscribed"_s);
    QCOMPARE(given.ask("POST", u"/contact"_s, request).status, 409);
    for (const QString &field : {u"apiAccountid"_s, u"mobileNumber"_s, u"name"_s, u"status"_s}) {
        QJsonObject lacking = request;
        lacking.remove(field);
        QCOMPARE(given.ask("POST", u"/contact"_s, lacking).status, 400);
    }
}

void tst_SandboxMsgBoxx::makesContactsAtTheRightPath_data()
{
    QTest::addColumn<QString>("paths");
    QTest::addColumn<int>("plain");
    QTest::addColumn<int>("slash");

    QTest::newRow("both") << u"both"_s << 400 << 400; // understood, and found wanting
    QTest::newRow("slash") << u"slash"_s << 405 << 400;
    QTest::newRow("no slash") << u"noSlash"_s << 400 << 405;
}

void tst_SandboxMsgBoxx::makesContactsAtTheRightPath()
{
    QFETCH(QString, paths);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"contactPath"_s, paths}, {u"wrongPathStatus"_s, 405}}));
    const QJsonObject request{{u"name"_s, u"Maya"_s}};
    QTEST(given.ask("POST", u"/contact"_s, request).status, "plain");
    QTEST(given.ask("POST", u"/contact/"_s, request).status, "slash");
}

void tst_SandboxMsgBoxx::broadcastsLeaveLater_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QJsonValue>("message");

    QTest::newRow("missing") << u"missing"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << u"null"_s << QJsonValue();
    QTest::newRow("whole") << u"whole"_s
                           << QJsonValue(u"Hi Maya, your bicycle is ready. We are open until 6."_s);
}

void tst_SandboxMsgBoxx::broadcastsLeaveLater()
{
    QFETCH(QString, form);
    QFETCH(QJsonValue, message);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"broadcastAnswer"_s, form}, {u"broadcastReads"_s, 2}}));
    const QString text = u"Hi Maya, your bicycle is ready. We are open until 6."_s;
    const Peer::Answer answer = given.ask("POST", u"/broadcast"_s, given.broadcast(text));
    QCOMPARE(answer.status, 201);
    const QJsonObject made = answer.json();
    const QString id = made[u"broadcastId"_s].toString();
    QVERIFY(!QUuid(id).isNull());
    QCOMPARE(made[u"message"_s], message);
    QVERIFY(made[u"messageId"_s].toString().isEmpty());
    QVERIFY(given.server.journal().entries().constLast().stored);
    QVERIFY(given.items(u"/message"_s).isEmpty());

    QVERIFY(given.get(u"/broadcast/"_s + id).json()[u"messageId"_s].toString().isEmpty());
    const QJsonArray listed = given.items(u"/broadcast?contactId="_s + given.contact());
    QCOMPARE(listed[0][u"broadcastId"_s], id);
    const QJsonObject sent = given.get(u"/broadcast/"_s + id).json();
    QCOMPARE(sent[u"message"_s], text);
    QCOMPARE(sent[u"status"_s], u"Sent"_s);
    const QJsonArray messages = given.items(u"/message"_s);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0][u"messageId"_s], sent[u"messageId"_s]);
    QVERIFY(given.items(u"/broadcast?contactId=other"_s).isEmpty());
}

void tst_SandboxMsgBoxx::refusesBadBroadcasts_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<int>("status");

    QTest::newRow("good") << "{}"_ba << 201;
    QTest::newRow("unfilled") << R"({"message":"Hi {{1}}, your bicycle is ready. We are open until 6."})"_ba
                              << 400;
    QTest::newRow("another text") << R"({"message":"Hi Maya"})"_ba << 400;
    QTest::newRow("no text") << R"({"message":null})"_ba << 400;
    QTest::newRow("no template") << R"({"templateId":null})"_ba << 400;
    QTest::newRow("unknown template") << R"({"templateId":"x"})"_ba << 400;
    QTest::newRow("no contact") << R"({"contactId":null})"_ba << 404;
}

void tst_SandboxMsgBoxx::refusesBadBroadcasts()
{
    QFETCH(QByteArray, change);
    QFETCH(int, status);
    MsgBoxxGiven given;
    const QJsonObject good = given.broadcast(u"Hi Maya, your bicycle is ready. We are open until 6."_s);
    QCOMPARE(given.ask("POST", u"/broadcast"_s, changed(good, change)).status, status);
    QCOMPARE(given.service.broadcasts().size(), status == 201 ? 1 : 0);

    given.service.templates()[0].status = u"Pending"_s;
    QCOMPARE(given.ask("POST", u"/broadcast"_s, good).status, 400);
}

void tst_SandboxMsgBoxx::isControlledOverHttp()
{
    MsgBoxxGiven given;
    const auto post = [&given](const QString &verb, const QByteArray &body = "{}") {
        return given.peer.ask("POST", u"/_sandbox/msgboxx/"_s + verb, body);
    };
    const auto get = [&given](const QString &verb) {
        return given.peer.get(u"/_sandbox/msgboxx/"_s + verb).json()[verb].toArray();
    };
    QCOMPARE(get(u"contacts"_s).size(), 7);
    QCOMPARE(post(u"inbound"_s, R"({"from":"+447700900400","body":"Hello"})").status, 201);
    QCOMPARE(post(u"inbound"_s).status, 422);
    QCOMPARE(get(u"contacts"_s).size(), 8); // who writes is known
    const QString id =
        post(u"outbound"_s, R"({"to":"+447700900400","body":"Hi"})").json()[u"id"_s].toString();
    QCOMPARE(post(u"outbound"_s).status, 422);
    QCOMPARE(get(u"messages"_s)[0][u"direction"_s], u"inbound"_s);
    QCOMPARE(get(u"messages"_s)[1][u"messageId"_s], id);
    QCOMPARE(get(u"messages"_s)[1][u"status"_s], u"Sent"_s);
    QCOMPARE(post(u"advance"_s).status, 200);
    QCOMPARE(get(u"messages"_s)[1][u"status"_s], u"Delivered"_s);
    QCOMPARE(
        given.peer.post(u"/_sandbox/msgboxx/status"_s, {{u"id"_s, id}, {u"status"_s, u"Rejected"_s}}).status,
        200);
    QCOMPARE(get(u"messages"_s)[1][u"status"_s], u"Rejected"_s);
    QCOMPARE(post(u"status"_s, R"({"id":"x","status":"Read"})").status, 404);

    QCOMPARE(post(u"contacts"_s, R"({"number":"+447700900400","name":"Maya","status":"Blocked"})").status,
             200);
    QCOMPARE(given.service.contact(u"+447700900400"_s).status, u"Blocked"_s);
    QCOMPARE(post(u"contacts"_s, R"({"name":"nobody"})").status, 400);
    QCOMPARE(post(u"templates"_s, R"({"name":"ready","status":"Rejected"})").status, 200);
    QCOMPARE(post(u"templates"_s, R"({"name":"new","text":"Hi {{1}}"})").status, 200);
    QCOMPARE(get(u"templates"_s)[0][u"status"_s], u"Rejected"_s);
    QCOMPARE(get(u"templates"_s)[3][u"status"_s], u"Approved"_s);
    given.peer.ask("DELETE", u"/_sandbox/msgboxx/templates"_s);
    given.peer.ask("DELETE", u"/_sandbox/msgboxx/contacts"_s);
    QVERIFY(get(u"templates"_s).isEmpty());
    QVERIFY(get(u"contacts"_s).isEmpty());

    QCOMPARE(post(u"options"_s, R"({"pageSize":7,"tokenLife":90,"recordCount":"ofAll"})").status, 200);
    QCOMPARE(given.service.options().pageSize, 7);
    QCOMPARE(given.service.options().tokenLife, 90s);
    QCOMPARE(given.service.options().recordCount, Options::RecordCount::OfAll);
    QCOMPARE(given.peer.get(u"/_sandbox/msgboxx/options"_s).json()[u"recordCount"_s], u"ofAll"_s);
    QCOMPARE(post(u"options"_s, R"({"pigs":"fly"})").status, 400);
    QCOMPARE(post(u"options"_s, R"({"recordCount":"maybe"})").status, 400);
    QCOMPARE(post(u"expireTokens"_s).status, 200);
    QCOMPARE(post(u"unlock"_s).status, 200);
    QCOMPARE(post(u"other"_s).status, 404);
}

QTEST_GUILESS_MAIN(tst_SandboxMsgBoxx)

#include "tst_sandbox_msgboxx.moc"
