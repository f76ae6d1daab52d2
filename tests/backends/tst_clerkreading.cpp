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

class tst_ClerkReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theirsIsRead();
    void oursIsRead();
    void oddFieldsLoseNoMessage_data();
    void oddFieldsLoseNoMessage();
    void namelessKeepsItsName();
    void whatIsNoMessageIsNone_data();
    void whatIsNoMessageIsNone();
    void statesAreWords_data();
    void statesAreWords();
    void problemsAreRead_data();
    void problemsAreRead();
    void attachmentsAreTold_data();
    void attachmentsAreTold();
    void sameIsTheSame_data();
    void sameIsTheSame();
};

void tst_ClerkReading::theirsIsRead()
{
    const auto seen = listedFrom(message(true), Inboxes(Own));
    QVERIFY(seen);
    QCOMPARE(seen->remoteId, u"81234567"_s);
    QCOMPARE(seen->conversation, Peer);
    QCOMPARE(seen->sender, Peer);
    QVERIFY(seen->recipients.isEmpty());
    QCOMPARE(seen->body, u"See you at 3?"_s);
    QCOMPARE(seen->sentAt, QDateTime({2026, 1, 5}, {15, 0, 1}, Qt::UTC));
    QCOMPARE(seen->state, Delivery::Delivered);
    QCOMPARE(seen->segments, 1);
    QVERIFY(!seen->problem);
}

void tst_ClerkReading::oursIsRead()
{
    const auto seen = listedFrom(message(false), Inboxes(Own));
    QVERIFY(seen);
    QCOMPARE(seen->conversation, Peer);
    QVERIFY(seen->sender.isEmpty());
    QCOMPARE(seen->recipients, QStringList{Peer});
    QCOMPARE(seen->state, Delivery::Delivered);
    QCOMPARE(createdFrom(message(false)), QDateTime({2026, 1, 5}, {15, 0, 0, 125}, Qt::UTC));
}

void tst_ClerkReading::oddFieldsLoseNoMessage_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");

    const QList<std::pair<const char *, QJsonValue>> values{
        {"missing", QJsonValue::Undefined},
        {"null", QJsonValue::Null},
        {"true", true},
        {"-1", -1},
        {"0.5", 0.5},
        {"huge", 1e300},
        {"2^53+1", qint64(9007199254740993)},
        {"text", u"many"_s},
        {"empty text", QString(u""_s)},
        {"giant text", QString(1'000'000, u'a')},
        {"half a character", QString(QChar(0xd800))},
        {"list", QJsonArray{1, QJsonValue::Null}},
        {"empty list", QJsonArray()},
        {"object", QJsonObject{{u"message"_s, u"x"_s}}},
    };
    const QStringList fields = message(true).keys();
    for (const QString &field : fields) {
        for (const auto &[name, value] : values)
            QTest::addRow("%s: %s", qPrintable(field), name) << field << value;
    }
}

void tst_ClerkReading::oddFieldsLoseNoMessage()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);

    for (const bool inbound : {true, false}) {
        QJsonObject json = message(inbound);
        if (value.isUndefined())
            json.remove(field);
        else
            json.insert(field, value);
        Inboxes inboxes(Own);
        inboxes.learn(json);
        const auto seen = listedFrom(json, inboxes);
        const bool isOthersNow = !inbound && field == "sender"_L1 && !addressFrom(value).isEmpty();
        if (field == "inboxId"_L1 || !isOthersNow)
            QVERIFY(seen);
        if (!seen)
            continue;
        QVERIFY(!seen->conversation.isEmpty() && !seen->remoteId.isEmpty() && !seen->body.isNull());
        if (field != "id"_L1)
            QCOMPARE(seen->remoteId, u"81234567"_s);
        if (field != "body"_L1)
            QCOMPARE(seen->body, u"See you at 3?"_s);
        if (field != "inbound"_L1)
            QCOMPARE(seen->sender.isEmpty(), !inbound);
        if (field != "sender"_L1 && field != "members"_L1 && field != "inbound"_L1)
            QCOMPARE(seen->conversation, Peer);
        QVERIFY(seen->segments >= 0 && seen->segments <= 1000);
    }
}

void tst_ClerkReading::namelessKeepsItsName()
{
    const QJsonObject first = changed(message(true), R"({"id":null})");
    const QJsonObject later =
        changed(first, R"({"status":"read","updated":"2026-02-01T00:00:00Z","seen":false})");
    const QJsonObject other = changed(first, R"({"body":"See you at 4?"})");
    QCOMPARE(remoteIdFrom(first), remoteIdFrom(later));
    QVERIFY(remoteIdFrom(first) != remoteIdFrom(other));
    QVERIFY(remoteIdFrom(object(R"({"id":1.5})")) != remoteIdFrom(object(R"({"id":2.5})")));
    QCOMPARE(remoteIdFrom(object(R"({"id":" 7 "})")), u"7"_s);
    QCOMPARE(remoteIdFrom(object(R"({"id":8.1234567e7})")), u"81234567"_s);
}

void tst_ClerkReading::whatIsNoMessageIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"{}", R"({"id":1})", R"({"statusCode":422,"message":"x"})"})
        QTest::addRow("%s", json) << QByteArray(json);
}

void tst_ClerkReading::whatIsNoMessageIsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!listedFrom(object(json), Inboxes(Own)));
}

void tst_ClerkReading::statesAreWords_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("state"); // -1: says nothing
    const auto row = [](const QString &status, int state) {
        QTest::newRow(qPrintable(status)) << status << state;
    };
    row(u"scheduled"_s, -1);
    row(u"sending"_s, -1);
    row(u"sent"_s, Delivery::Sent);
    row(u"delivered"_s, Delivery::Delivered);
    row(u"read"_s, Delivery::Read);
    row(u"failed"_s, Delivery::Failed);
    row(u"undelivered"_s, Delivery::Failed);
    row(u"rejected"_s, Delivery::Failed);
    row(u"DELIVERED"_s, Delivery::Delivered);
    row(u" Failed "_s, Delivery::Failed);
    row(u"queued"_s, -1);
    row(u""_s, -1);
}

void tst_ClerkReading::statesAreWords()
{
    QFETCH(QString, status);
    QFETCH(int, state);
    const auto read = stateFrom({{u"status"_s, status}});
    QCOMPARE(read ? int(*read) : -1, state);
}

void tst_ClerkReading::problemsAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason"); // empty: none
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");

    const auto row = [](const char *name, const QByteArray &json, const QString &reason = {},
                        const QString &code = {}, const QString &detail = {}) {
        QTest::newRow(name) << json << reason << code << detail;
    };
    row("none", R"({"status":"sent","error":null,"errorCode":null})");
    row("a code alone is no words", R"({"status":"sent","errorCode":0})");
    row("failed with all", R"({"status":"failed","error":"why","errorCode":30003})",
        u"recipient-unreachable"_s, u"30003"_s, u"why"_s);
    row("failed, code as text", R"({"status":"failed","error":"why","errorCode":"21610"})", u"opted-out"_s,
        u"21610"_s, u"why"_s);
    row("failed, unknown code", R"({"status":"failed","errorCode":123})", u"unspecified"_s, u"123"_s);
    row("failed without a word", R"({"status":"Undelivered"})", u"unspecified"_s, u"Undelivered"_s);
    row("failed, error as object", R"({"status":"failed","error":{"message":"why"}})", u"unspecified"_s,
        u"failed"_s, u"why"_s);
    row("warning", R"({"status":"delivered","error":"sent as SMS","errorCode":123})", u"warning"_s, u"123"_s,
        u"sent as SMS"_s);
    row("warning before the end", R"({"status":"sending","error":"string"})", u"warning"_s, u"sending"_s,
        u"string"_s);
}

void tst_ClerkReading::problemsAreRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    QFETCH(QString, code);
    QFETCH(QString, detail);

    const auto problem = problemFrom(object(json));
    QCOMPARE(problem.has_value(), !reason.isEmpty());
    if (!problem)
        return;
    QCOMPARE(problem->kind, Error::Refused);
    QCOMPARE(word(problem->reason), reason);
    QCOMPARE(problem->code, code);
    QCOMPARE(problem->detail, detail);
}

void tst_ClerkReading::attachmentsAreTold_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<bool>("isMissed");

    const auto picture = u"https://example.com/a.png"_s;
    QTest::newRow("text") << "{}"_ba << QStringList() << false;
    QTest::newRow("nothing") << R"({"body":""})"_ba << QStringList() << true;
    QTest::newRow("null text") << R"({"body":null})"_ba << QStringList() << true;
    QTest::newRow("mediaUrls") << R"({"body":"","mediaUrls":["https://example.com/a.png"]})"_ba
                               << QStringList{picture} << false;
    QTest::newRow("objects") << R"({"body":"","attachments":[{"url":"https://example.com/a.png"}]})"_ba
                             << QStringList{picture} << false;
    QTest::newRow("one in no list") << R"({"media":{"url":"https://example.com/a.png"}})"_ba
                                    << QStringList{picture} << false;
    QTest::newRow("what cannot be opened")
        << R"({"body":"","mediaUrls":["file:///etc/passwd","javascript:x",7,null,"//x"]})"_ba << QStringList()
        << true;
}

void tst_ClerkReading::attachmentsAreTold()
{
    QFETCH(QByteArray, change);
    QFETCH(QStringList, urls);
    QFETCH(bool, isMissed);

    const auto seen = listedFrom(changed(message(true), change), Inboxes(Own));
    QVERIFY(seen);
    QStringList media;
    for (const MediaSeen &one : seen->media)
        media.append(one.url.toString());
    QCOMPARE(media, urls);
    QCOMPARE(seen->problem.has_value(), isMissed);
    if (isMissed)
        QCOMPARE(seen->problem->reason, Error::BadMedia);
}

void tst_ClerkReading::sameIsTheSame_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");

    QTest::newRow("equal") << Peer << Peer << true;
    QTest::newRow("without plus") << Peer << u"14155550123"_s << true;
    QTest::newRow("separated") << Peer << u"+1 (415) 555-0123"_s << true;
    QTest::newRow("other number") << Peer << Own << false;
    QTest::newRow("names") << u"ada"_s << u"ada"_s << true;
    QTest::newRow("names have no digits") << u"ada"_s << u"bob"_s << false;
    QTest::newRow("a name with the digits") << Peer << u"id14155550123"_s << false;
    QTest::newRow("nobody") << u""_s << Peer << false;
}

void tst_ClerkReading::sameIsTheSame()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(isSame(a, b), same);
    QCOMPARE(isSame(b, a), same);
}

QTEST_GUILESS_MAIN(tst_ClerkReading)
#include "tst_clerkreading.moc"
