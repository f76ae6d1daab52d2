// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "clerkgiven.h"

#include <QSignalSpy>
#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

/// What Clerk Chat's double refuses, and in which forms.
class tst_SandboxClerkRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void refusesThoseWhoOptedOut();
    void knowsNoOtherPaths();
};

void tst_SandboxClerkRefusals::wantsTheKey_data()
{
    QTest::addColumn<QByteArray>("key");

    QTest::newRow("none") << QByteArray();
    QTest::newRow("another") << QByteArray("ck_other");
    QTest::newRow("with a prefix") << "Bearer " + ClerkOptions().apiKey.toUtf8();
}

void tst_SandboxClerkRefusals::wantsTheKey()
{
    QFETCH(QByteArray, key);
    ClerkGiven given;
    given.key = key;
    for (const QString &path : {given.messages, u"/public/contacts"_s, u"/public/message-templates"_s})
        QCOMPARE(given.get(path).status, 401);
    QCOMPARE(given.send().status, 401);
    QVERIFY(given.service.messages().isEmpty());
}

void tst_SandboxClerkRefusals::wantsJson()
{
    ClerkGiven given;
    QCOMPARE(given.ask("POST", given.messages, "sender=%2B14155550100").status, 400);
    const auto asForm =
        given.peer.ask("POST", given.messages, "{}", {{"apiKey", given.key}, {"Content-Type", "text/plain"}});
    QCOMPARE(asForm.status, 415);
}

void tst_SandboxClerkRefusals::refusesBadRequests_data()
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

void tst_SandboxClerkRefusals::refusesBadRequests()
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

void tst_SandboxClerkRefusals::notesWhatNobodyShouldDo_data()
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

void tst_SandboxClerkRefusals::notesWhatNobodyShouldDo()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, remark);

    ClerkGiven given;
    QCOMPARE(given.post(changed(given.request(), change)).status, 201);
    QCOMPARE(given.remarks(), QStringList{remark});
}

void tst_SandboxClerkRefusals::refusesInManyForms_data()
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

void tst_SandboxClerkRefusals::refusesInManyForms()
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

void tst_SandboxClerkRefusals::asksForPatience_data()
{
    QTest::addColumn<ClerkOptions::Patience>("patience");
    QTest::addColumn<QString>("header"); // a regular expression

    QTest::newRow("no header") << ClerkOptions::NoHeader << u"^$"_s;
    QTest::newRow("seconds") << ClerkOptions::InSeconds << u"^20$"_s;
    QTest::newRow("date") << ClerkOptions::ByDate << uR"(^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$)"_s;
}

void tst_SandboxClerkRefusals::asksForPatience()
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

void tst_SandboxClerkRefusals::refusesThoseWhoOptedOut()
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

void tst_SandboxClerkRefusals::knowsNoOtherPaths()
{
    ClerkGiven given;
    for (const QString &path : {u"/public/messages/81234567"_s, u"/public/inboxes"_s})
        QCOMPARE(given.get(path).status, 404);
    QCOMPARE(given.ask("DELETE", given.messages).status, 404);
}

QTEST_GUILESS_MAIN(tst_SandboxClerkRefusals)

#include "tst_sandbox_clerk_refusals.moc"
