// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

class tst_SandboxSignalWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersASendWithAllItsFields();
    void keepsWhatWasSent();
    void wantsCredentials_data();
    void wantsCredentials();
    void challengesWhenAskedTo();
    void refusesWhatIsNoJson();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void notesUnknownFields();
    void takesShortAndShortest_data();
    void takesShortAndShortest();
    void marksTrialMessages();
    void countsSegments_data();
    void countsSegments();
    void knowsNoOtherPaths();
};

void tst_SandboxSignalWire::answersASendWithAllItsFields()
{
    Given given;
    const Peer::Answer answer = given.send();

    QCOMPARE(answer.status, 201);
    const QJsonObject message = answer.json();
    const QStringList fields{u"body"_s,
                             u"created_at"_s,
                             u"direction"_s,
                             u"error_code"_s,
                             u"error_message"_s,
                             u"from"_s,
                             u"id"_s,
                             u"kind"_s,
                             u"media"_s,
                             u"message_uri"_s,
                             u"number_of_segments"_s,
                             u"project_id"_s,
                             u"status"_s,
                             u"status_callback_url"_s,
                             u"to"_s};
    QCOMPARE(message.keys(), fields);
    QVERIFY(!QUuid(message[u"id"_s].toString()).isNull());
    QCOMPARE(message[u"from"_s], given.service.ownNumber());
    QCOMPARE(message[u"to"_s], u"+15550100222"_s);
    QCOMPARE(message[u"body"_s], u"On my way"_s);
    QCOMPARE(message[u"status"_s], u"queued"_s);
    QCOMPARE(message[u"direction"_s], u"outbound"_s);
    QCOMPARE(message[u"kind"_s], u"sms"_s);
    QCOMPARE(message[u"media"_s], QJsonArray());
    QCOMPARE(message[u"number_of_segments"_s], 1);
    QVERIFY(message[u"error_code"_s].isNull());
    QVERIFY(message[u"error_message"_s].isNull());
    QVERIFY(message[u"status_callback_url"_s].isNull());
    QCOMPARE(message[u"project_id"_s], given.service.options().project);
    QCOMPARE(message[u"message_uri"_s], given.logs + message[u"id"_s].toString());
    const auto created = QDateTime::fromString(message[u"created_at"_s].toString(), Qt::ISODate);
    QCOMPARE(created.timeSpec(), Qt::UTC);
    QVERIFY(qAbs(created.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(qAbs(answer.date().secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void tst_SandboxSignalWire::keepsWhatWasSent()
{
    Given given;
    QSignalSpy accepted(&given.service, &SignalWireService::accepted);
    QJsonObject request = given.request();
    request[u"media"_s] = QJsonArray{u"https://example.com/a.png"_s};
    const QString id = given.peer.post(given.sending, request).json()[u"id"_s].toString();

    QCOMPARE(accepted.count(), 1);
    QCOMPARE(given.service.messages().size(), 1);
    const SignalWireMessage kept = given.service.messages().constFirst();
    QCOMPARE(kept.id, id);
    QCOMPARE(kept.sid, id);
    QCOMPARE(kept.body.value(), u"On my way"_s);
    QCOMPARE(kept.media, QStringList{u"https://example.com/a.png"_s});
    QVERIFY(kept.mms);

    const JournalEntry entry = given.server.journal().entries().constFirst();
    QCOMPARE(entry.request.method, "POST");
    QCOMPARE(entry.request.path, given.sending);
    QCOMPARE(QJsonDocument::fromJson(entry.request.body).object(), request);
    QCOMPARE(entry.request.header("authorization"), "Basic " + given.peer.credentials.toBase64());
    QVERIFY(entry.stored);
    QCOMPARE(entry.status, 201);
    QVERIFY(entry.remarks.isEmpty());
}

void tst_SandboxSignalWire::wantsCredentials_data()
{
    QTest::addColumn<QByteArray>("credentials");
    const SignalWireOptions options;

    QTest::newRow("none") << QByteArray();
    QTest::newRow("another token") << options.project.toUtf8() + ":PTother";
    QTest::newRow("another project") << "x:" + options.token.toUtf8();
}

void tst_SandboxSignalWire::wantsCredentials()
{
    QFETCH(QByteArray, credentials);
    Given given;
    given.peer.credentials = credentials;

    const Peer::Answer sending = given.send();
    QCOMPARE(sending.status, 401);
    QCOMPARE(sending.json(), (QJsonObject{{u"error"_s, u"Unauthorized"_s}}));
    QVERIFY(sending.header("WWW-Authenticate").isEmpty());
    QVERIFY(given.service.messages().isEmpty());

    const QString list = u"/api/laml/2010-04-01/Accounts/%1/Messages"_s.arg(given.service.options().project);
    const Peer::Answer listing = given.peer.get(list);
    QCOMPARE(listing.status, 401);
    QCOMPARE(listing.json()[u"code"_s], 20003);
}

void tst_SandboxSignalWire::challengesWhenAskedTo()
{
    Given given;
    given.service.options().challenge = true;
    given.peer.credentials = "wrong:wrong";
    QVERIFY(
        given.peer.get(u"/api/relay/rest/phone_numbers"_s).header("WWW-Authenticate").startsWith("Basic "));
}

void tst_SandboxSignalWire::refusesWhatIsNoJson()
{
    Given given;
    const Peer::Answer answer = given.peer.ask("POST", given.sending, "to=%2B15550100222");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json(), (QJsonObject{{u"error"_s, u"Bad Request"_s}}));
}

void tst_SandboxSignalWire::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("change");  // to a good request; null takes a field away
    QTest::addColumn<QStringList>("errors"); // code@attribute, sorted

    const auto row = [](const char *name, const QByteArray &change, const QStringList &errors) {
        QTest::newRow(name) << change << errors;
    };
    row("no to", R"({"to":null})", {u"missing_required_parameter@to"_s});
    row("no from", R"({"from":null})", {u"missing_required_parameter@from"_s});
    row("no text", R"({"body":null})", {u"body_or_media_required@base"_s});
    row("empty text", R"({"body":"","media":[]})", {u"body_or_media_required@base"_s});
    row("nothing at all", R"({"to":null,"from":null,"body":null})",
        {u"body_or_media_required@base"_s, u"missing_required_parameter@from"_s,
         u"missing_required_parameter@to"_s});
    row("to without plus", R"({"to":"15550100222"})", {u"invalid_to_number@to"_s});
    row("to too short", R"({"to":"+1555"})", {u"invalid_to_number@to"_s});
    row("to too long", R"({"to":"+155501002221234567"})", {u"invalid_to_number@to"_s});
    row("to is a word", R"({"to":"home"})", {u"invalid_to_number@to"_s});
    row("to is a number", R"({"to":15550100222})", {u"missing_required_parameter@to"_s});
    row("to unknown", R"({"to":"+15550100004"})", {u"invalid_to_number@to"_s});
    row("from of somebody else", R"({"from":"+15550100999"})", {u"invalid_from_number@from"_s});
    row("from a voice line", R"({"from":"+15550100113"})", {u"missing_messaging_capability@from"_s});
    row("text is a number", R"({"body":5})", {u"invalid_message_body@body"_s});
    row("text too long", "{\"body\":\"" + QByteArray(1601, 'a') + "\"}",
        {u"character_limit_exceeded@body"_s});
    row("nine media",
        R"({"media":["http://a/1","http://a/2","http://a/3","http://a/4","http://a/5","http://a/6",
                          "http://a/7","http://a/8","http://a/9"]})",
        {u"media_limit_exceeded@media"_s});
    row("media from a file", R"({"media":["file:///etc/passwd"]})", {u"invalid_media_url@media"_s});
    row("media without host", R"({"media":["https:///a.png"]})", {u"invalid_media_url@media"_s});
    row("media is a text", R"({"media":"https://a/b.png"})", {u"invalid_media_url@media"_s});
    row("variables are a list", R"({"custom_variables":[]})", {u"must_be_object@custom_variables"_s});
    row("variable's name", R"({"custom_variables":{"1a":"x"}})",
        {u"invalid_custom_variable_name@custom_variables"_s});
    row("reserved variable", R"({"custom_variables":{"sw_a":"x"}})",
        {u"reserved_custom_variable_name@custom_variables"_s});
    row("variable's value", R"({"custom_variables":{"a":""}})",
        {u"invalid_custom_variable_value@custom_variables"_s});
    row("full queue", R"({"to":"+15550100007"})", {u"max_queued_messages_exceeded@"_s});
    row("no money", R"({"to":"+15550100008"})", {u"insufficient_balance_to_send_message@null"_s});
}

void tst_SandboxSignalWire::refusesBadRequests()
{
    QFETCH(QByteArray, change);
    QFETCH(QStringList, errors);

    Given given;
    QJsonObject request = given.request();
    const QJsonObject changes = QJsonDocument::fromJson(change).object();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            request.remove(it.key());
        else
            request[it.key()] = it.value();
    }
    const Peer::Answer answer = given.peer.post(given.sending, request);

    QCOMPARE(answer.status, 422);
    QStringList seen;
    const QJsonArray entries = answer.json()[u"errors"_s].toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonValue attribute = entry[u"attribute"_s];
        seen << entry[u"code"_s].toString() + u'@' + (attribute.isNull() ? u"null"_s : attribute.toString());
        QVERIFY(!entry[u"type"_s].toString().isEmpty());
        QVERIFY(!entry[u"message"_s].toString().isEmpty());
        QVERIFY(QUrl(entry[u"url"_s].toString()).isValid());
    }
    seen.sort();
    QCOMPARE(seen, errors);
    QVERIFY(given.service.messages().isEmpty());
    QVERIFY(!given.server.journal().entries().constFirst().stored);
}

void tst_SandboxSignalWire::notesUnknownFields()
{
    Given given;
    QJsonObject request = given.request();
    request[u"reply_to"_s] = u"x"_s;
    QCOMPARE(given.peer.post(given.sending, request).status, 201);
    QCOMPARE(given.server.journal().entries().constFirst().remarks, QStringList{u"unknown field reply_to"_s});
}

void tst_SandboxSignalWire::takesShortAndShortest_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");

    QTest::newRow("from a short code") << u"55501"_s << u"+15550100222"_s;
    QTest::newRow("to three digits") << u"+15550100111"_s << u"988"_s;
    QTest::newRow("to three digits with plus") << u"+15550100111"_s << u"+988"_s;
}

void tst_SandboxSignalWire::takesShortAndShortest()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    Given given;
    QJsonObject request = given.request(to);
    request[u"from"_s] = from;
    QCOMPARE(given.peer.post(given.sending, request).status, 201);
}

void tst_SandboxSignalWire::marksTrialMessages()
{
    Given given;
    given.service.options().trial = true;
    given.sent();
    QCOMPARE(given.service.messages().constFirst().body.value(), u"[SignalWire Free Trial] On my way"_s);
}

void tst_SandboxSignalWire::countsSegments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("segments");

    QTest::newRow("160 plain") << QString(160, u'a') << 1;
    QTest::newRow("161 plain") << QString(161, u'a') << 2;
    QTest::newRow("306 plain") << QString(306, u'a') << 2;
    QTest::newRow("307 plain") << QString(307, u'a') << 3;
    QTest::newRow("80 of two septets") << QString(80, u'€') << 1;
    QTest::newRow("81 of two septets") << QString(81, u'€') << 2;
    QTest::newRow("umlauts") << u"Grüße aus Köln"_s + QString(146, u'a') << 1;
    QTest::newRow("70 with an emoji") << QString(68, u'a') + u"🚲"_s << 1;
    QTest::newRow("71 with an emoji") << QString(69, u'a') + u"🚲"_s << 2;
    QTest::newRow("135 with an emoji") << QString(133, u'a') + u"🚲"_s << 3;
}

void tst_SandboxSignalWire::countsSegments()
{
    QFETCH(QString, text);
    QFETCH(int, segments);
    Given given;
    QJsonObject request = given.request();
    request[u"body"_s] = text;
    QCOMPARE(given.peer.post(given.sending, request).json()[u"number_of_segments"_s], segments);
}

void tst_SandboxSignalWire::knowsNoOtherPaths()
{
    Given given;
    for (const QString &path : {u"/api/messaging/other"_s, u"/api/messaging/logs/unknown"_s, u"/elsewhere"_s})
        QCOMPARE(given.peer.get(path).json(), (QJsonObject{{u"error"_s, u"Not Found"_s}}));
    QCOMPARE(given.peer.get(given.sending).status, 404); // only POST
    QCOMPARE(given.server.journal().count("GET"), 4);
}

QTEST_GUILESS_MAIN(tst_SandboxSignalWire)

#include "tst_sandbox_signalwire.moc"
