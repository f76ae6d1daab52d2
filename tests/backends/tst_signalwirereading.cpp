// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/signalwire/signalwirereading.h"
#include "tests/backends/jsonrows.h"

#include <QMetaEnum>
#include <QTest>

using namespace Parlance;
using namespace Parlance::SignalWire;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Own = u"+15550100111"_s;

/// A message as complete as the service tells it, in all of its dialects at once.
const QJsonObject Complete{
    {u"id"_s, u"5d0c"_s},
    {u"sid"_s, u"5d0c"_s},
    {u"from"_s, u"+15550100222"_s},
    {u"to"_s, Own},
    {u"body"_s, u"hello"_s},
    {u"status"_s, u"failed"_s},
    {u"direction"_s, u"inbound"_s},
    {u"kind"_s, u"sms"_s},
    {u"number_of_segments"_s, 1},
    {u"num_segments"_s, 1},
    {u"num_media"_s, 1},
    {u"number"_s, u"+15550100111"_s},
    {u"name"_s, u"Desk"_s},
    {u"capabilities"_s, QJsonArray{u"sms"_s}},
    {u"message_handler"_s, u"laml_webhooks"_s},
    {u"messaging_handler_resource_id"_s, QJsonValue()},
    {u"date_sent"_s, u"Sun, 01 Mar 2026 08:05:00 +0000"_s},
    {u"date_created"_s, u"Sun, 01 Mar 2026 08:05:00 +0000"_s},
    {u"created_at"_s, u"2026-03-01T08:00:00Z"_s},
    {u"error_code"_s, u"30003"_s},
    {u"error_message"_s, u"no"_s},
    {u"uri"_s, u"/api/x.json"_s},
    {u"content_type"_s, u"image/png"_s},
};

const QList<QPair<const char *, QJsonValue>> OddValues{
    {"null", QJsonValue()},
    {"undefined", QJsonValue(QJsonValue::Undefined)},
    {"bool", true},
    {"fraction", 1.5},
    {"negative", -1},
    {"huge", 1e300},
    {"beyond int", 9007199254740993.0},
    {"empty", u""_s},
    {"word", u"word"_s},
    {"list", QJsonArray{1, QJsonArray{}, QJsonObject{}}},
    {"object", QJsonObject{{u"a"_s, 1}}},
    {"long", QString(100'000, u'x')},
    {"lone surrogate", QString(QChar(0xd800)) + u'x'},
    {"nul", QString(QChar(0))},
};

MessageSeen own(const QString &id, const QString &to, int second)
{
    MessageSeen message;
    message.remoteId = id;
    message.recipients = QStringList{to};
    message.sentAt = QDateTime::fromSecsSinceEpoch(1'772'352'000 + second, Qt::UTC);
    return message;
}

} // namespace

/// What we make of the words of SignalWire.
class tst_SignalWireReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listedMessageIsRead_data() { addRows(QFINDTESTDATA("data/signalwire/listed.json")); }
    void listedMessageIsRead();
    void oddFieldLosesNoMessage_data();
    void oddFieldLosesNoMessage();
    void messageWithoutNameGetsALastingOne();

    void statusIsNewsOrNot_data();
    void statusIsNewsOrNot();
    void receiptSaysHowFarItCame_data();
    void receiptSaysHowFarItCame();
    void rewrittenTextIsTold_data();
    void rewrittenTextIsTold();
    void answerIsOursToRead_data();
    void answerIsOursToRead();

    void logShowsWhatTheListDoesNot();
    void linkLeadsToTheSameList_data();
    void linkLeadsToTheSameList();
    void senderIsWhatCanSend_data();
    void senderIsWhatCanSend();
    void mediaLeadToTheFile();
};

void tst_SignalWireReading::listedMessageIsRead()
{
    QFETCH(QJsonObject, row);

    const auto seen = listedFrom(row["json"_L1].toObject(), Own);
    const QJsonObject expected = row["expected"_L1].toObject();
    QCOMPARE(seen.has_value(), !row["expected"_L1].isNull());
    if (!seen)
        return;

    const auto state = QMetaEnum::fromType<Delivery::State>();
    QCOMPARE(seen->remoteId, expected["remoteId"_L1].toString());
    QCOMPARE(seen->sender, expected["sender"_L1].toString());
    QCOMPARE(seen->conversation, expected["conversation"_L1].toString());
    QCOMPARE(QJsonArray::fromStringList(seen->recipients), expected["recipients"_L1].toArray());
    QCOMPARE(seen->body, expected["body"_L1].toString());
    QCOMPARE(seen->body.isNull(), expected["body"_L1].isNull());
    QCOMPARE(seen->sentAt, QDateTime::fromString(expected["sentAt"_L1].toString(), Qt::ISODateWithMs));
    QCOMPARE(QString::fromLatin1(state.valueToKey(seen->state)), expected["state"_L1].toString());
    QCOMPARE(seen->problem ? word(seen->problem->reason) : QString(), expected["problem"_L1].toString());
    QCOMPARE(seen->segments, expected["segments"_L1].toInt());
}

void tst_SignalWireReading::oddFieldLosesNoMessage_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("outgoing");

    for (const QString &key : Complete.keys()) {
        for (const auto &[name, value] : OddValues) {
            QTest::addRow("%s %s, incoming", qPrintable(key), name) << key << value << false;
            QTest::addRow("%s %s, outgoing", qPrintable(key), name) << key << value << true;
        }
    }
}

void tst_SignalWireReading::oddFieldLosesNoMessage()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(bool, outgoing);

    QJsonObject json = Complete;
    if (outgoing) {
        json.insert("direction"_L1, u"outbound-api"_s);
        json.insert("from"_L1, Own);
        json.insert("to"_L1, u"+15550100222"_s);
    }
    json.insert(key, value);

    const QString side = addressFrom(json[outgoing ? "from"_L1 : "to"_L1]);
    const bool mayBeAnothers = !side.isEmpty() && side != Own;
    if (const auto seen = listedFrom(json, Own)) {
        QVERIFY(!seen->remoteId.isEmpty());
        QVERIFY(!seen->conversation.isEmpty());
        QCOMPARE(seen->sender.isEmpty(), outgoing);
        QCOMPARE(seen->recipients.size(), outgoing ? 1 : 0);
        QVERIFY(seen->segments >= 0);
        QVERIFY(!seen->body.contains(QChar(0)) && !seen->body.contains(QChar(0xd800)));
    } else {
        QVERIFY(mayBeAnothers);
    }

    // Whatever comes of these, they survive it.
    const Receipt receipt = receiptFrom(json, {});
    QVERIFY(receipt.state >= Delivery::Sent);
    QVERIFY(receipt.segments >= 0);
    const auto report = reportFrom(json);
    QVERIFY(!report || report->state >= Delivery::Sent);
    const auto logged = loggedFrom(json, Own);
    QVERIFY(!logged || logged->body.isNull());
    const auto sender = senderFrom(json);
    QVERIFY(!sender || !sender->address.isEmpty());
    for (const MediaSeen &media : mediaFrom({json}, QUrl(u"https://acme.signalwire.com"_s)))
        QCOMPARE(media.url.scheme(), u"https"_s);
    (void)hasMedia(json);
}

void tst_SignalWireReading::messageWithoutNameGetsALastingOne()
{
    QJsonObject json = Complete;
    json.remove("sid"_L1);
    const auto first = listedFrom(json, Own);
    json.insert("status"_L1, u"received"_s); // what changes later is no part of the name
    const auto second = listedFrom(json, Own);
    json.insert("body"_L1, u"something else"_s);
    const auto other = listedFrom(json, Own);

    QVERIFY(first && second && other);
    QCOMPARE(second->remoteId, first->remoteId);
    QVERIFY(other->remoteId != first->remoteId);
}

void tst_SignalWireReading::statusIsNewsOrNot_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QTest::addColumn<int>("state"); // -1: no news
    QTest::addColumn<bool>("isFinal");
    QTest::addColumn<QString>("reason");

    const auto entry = [](const QString &status, const QString &kind = u"sms"_s,
                          const QJsonValue &code = {}) {
        return QJsonObject{
            {u"id"_s, u"1"_s}, {u"status"_s, status}, {u"kind"_s, kind}, {u"error_code"_s, code}};
    };
    QTest::newRow("queued") << entry(u"queued"_s) << -1 << false << QString();
    QTest::newRow("initiated") << entry(u"initiated"_s) << -1 << false << QString();
    QTest::newRow("sending") << entry(u"sending"_s) << -1 << false << QString();
    QTest::newRow("sent") << entry(u"sent"_s) << int(Delivery::Sent) << false << QString();
    QTest::newRow("sent mms") << entry(u"sent"_s, u"mms"_s) << int(Delivery::Sent) << true << QString();
    QTest::newRow("queued mms") << entry(u"queued"_s, u"mms"_s) << -1 << false << QString();
    QTest::newRow("delivered") << entry(u"delivered"_s) << int(Delivery::Delivered) << true << QString();
    QTest::newRow("in capitals") << entry(u"Delivered"_s) << int(Delivery::Delivered) << true << QString();
    QTest::newRow("read") << entry(u"read"_s, u"whatsapp"_s) << int(Delivery::Read) << true << QString();
    QTest::newRow("undelivered") << entry(u"undelivered"_s, u"sms"_s, u"30003"_s) << int(Delivery::Failed)
                                 << true << u"recipient-unreachable"_s;
    QTest::newRow("failed, number") << entry(u"failed"_s, u"sms"_s, 21610) << int(Delivery::Failed) << true
                                    << u"opted-out"_s;
    QTest::newRow("failed, word") << entry(u"failed"_s, u"sms"_s, u"message_filtered"_s)
                                  << int(Delivery::Failed) << true << u"filtered"_s;
    QTest::newRow("failed, no code") << entry(u"failed"_s) << int(Delivery::Failed) << true
                                     << u"unspecified"_s;
    QTest::newRow("unknown word") << entry(u"teleported"_s) << -1 << false << QString();
    QTest::newRow("no status") << QJsonObject{{u"id"_s, u"1"_s}} << -1 << false << QString();
}

void tst_SignalWireReading::statusIsNewsOrNot()
{
    QFETCH(QJsonObject, entry);
    QFETCH(int, state);
    QFETCH(bool, isFinal);
    QFETCH(QString, reason);

    const auto report = reportFrom(entry);
    QCOMPARE(report.has_value(), state >= 0);
    if (!report)
        return;
    QCOMPARE(int(report->state), state);
    QCOMPARE(report->isFinal, isFinal);
    QCOMPARE(report->problem ? word(report->problem->reason) : QString(), reason);
    if (report->problem)
        QVERIFY(!report->problem->code.isEmpty());
}

void tst_SignalWireReading::receiptSaysHowFarItCame_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Delivery::State>("state");
    QTest::addColumn<bool>("isFinal");

    QTest::newRow("queued is taken") << u"queued"_s << u"sms"_s << Delivery::Sent << false;
    QTest::newRow("initiated is taken") << u"initiated"_s << u"sms"_s << Delivery::Sent << false;
    QTest::newRow("sent") << u"sent"_s << u"sms"_s << Delivery::Sent << false;
    QTest::newRow("mms may still fail") << u"queued"_s << u"mms"_s << Delivery::Sent << false;
    QTest::newRow("mms ends with sent") << u"sent"_s << u"mms"_s << Delivery::Sent << true;
    QTest::newRow("delivered") << u"delivered"_s << u"sms"_s << Delivery::Delivered << true;
    QTest::newRow("failed") << u"failed"_s << u"sms"_s << Delivery::Failed << true;
    QTest::newRow("unknown is taken") << u"teleported"_s << u"sms"_s << Delivery::Sent << false;
}

void tst_SignalWireReading::receiptSaysHowFarItCame()
{
    QFETCH(QString, status);
    QFETCH(QString, kind);
    QFETCH(Delivery::State, state);
    QFETCH(bool, isFinal);

    const QJsonObject answer{{u"id"_s, u"5d0c"_s},
                             {u"status"_s, status},
                             {u"kind"_s, kind},
                             {u"number_of_segments"_s, u"3"_s},
                             {u"error_code"_s, u"30007"_s}};
    const Receipt receipt = receiptFrom(answer, {u"m1"_s, {}, {u"+15550100222"_s}, u"hi"_s});
    QCOMPARE(receipt.remoteId, u"5d0c"_s);
    QCOMPARE(receipt.conversation, u"+15550100222"_s);
    QCOMPARE(receipt.segments, 3);
    QCOMPARE(receipt.state, state);
    QCOMPARE(receipt.isFinal, isFinal);
    QCOMPARE(receipt.problem.has_value(), state == Delivery::Failed);
    if (receipt.problem)
        QCOMPARE(receipt.problem->reason, Error::Filtered);
}

void tst_SignalWireReading::rewrittenTextIsTold_data()
{
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<QString>("told"); // null: nothing

    QTest::newRow("as it was") << u"On my way"_s << u"On my way"_s << QString();
    QTest::newRow("rewritten") << u"“On”"_s << u"\"On\""_s << u"\"On\""_s;
    QTest::newRow("redacted") << u"On my way"_s << u""_s << QString();
    QTest::newRow("trial prefix") << u"On my way"_s << u"[SignalWire Free Trial] On my way"_s << QString();
    QTest::newRow("line ends") << u"a\nb"_s << u"a\r\nb"_s << QString();
}

void tst_SignalWireReading::rewrittenTextIsTold()
{
    QFETCH(QString, offered);
    QFETCH(QString, answered);
    QFETCH(QString, told);

    const QJsonObject answer{{u"id"_s, u"1"_s}, {u"body"_s, answered}};
    const Receipt receipt = receiptFrom(answer, {u"m1"_s, {}, {u"+15550100222"_s}, offered});
    QCOMPARE(receipt.body.value_or(QString()), told);
    QCOMPARE(receipt.body.has_value(), !told.isNull());
}

void tst_SignalWireReading::answerIsOursToRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isOurs");

    QTest::newRow("id alone") << QByteArray(R"({"id":"5d0c"})") << true;
    QTest::newRow("id as a number") << QByteArray(R"({"id":12})") << true;
    QTest::newRow("without its id") << QByteArray(R"({"status":"queued","direction":"outbound"})") << true;
    QTest::newRow("nulls") << QByteArray(R"({"id":null,"to":null,"from":null})") << true;
    QTest::newRow("empty") << QByteArray("{}") << false;
    QTest::newRow("anybody's status") << QByteArray(R"({"status":"ok"})") << false;
    QTest::newRow("an error") << QByteArray(R"({"error":"Please log in"})") << false;
}

void tst_SignalWireReading::answerIsOursToRead()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isOurs);
    QCOMPARE(isMessage(QJsonDocument::fromJson(json).object()), isOurs);
}

void tst_SignalWireReading::logShowsWhatTheListDoesNot()
{
    const QString anna = u"+15550100222"_s;
    const QString ben = u"+15550100333"_s;
    const QList<MessageSeen> listed{own(u"a"_s, anna, 0), own(u"c1"_s, anna, 300)};
    const QList<MessageSeen> logged{
        own(u"a"_s, anna, 0),    // by its id
        own(u"r1"_s, anna, 310), // c1 under its other name
        own(u"r2"_s, anna, 320), // c1 stands for one only
        own(u"r3"_s, ben, 300),  // to somebody else
        own(u"r4"_s, anna, 900), // at another time
    };
    QStringList ids;
    for (const MessageSeen &message : unlisted(logged, listed))
        ids.append(message.remoteId);
    QCOMPARE(ids, QStringList({u"r2"_s, u"r3"_s, u"r4"_s}));
}

void tst_SignalWireReading::linkLeadsToTheSameList_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isFollowed");
    QTest::newRow("path") << u"/api/messaging/logs?page_number=1&page_token=x"_s << true;
    QTest::newRow("address") << u"https://acme.signalwire.com/api/messaging/logs?page_number=1"_s << true;
    QTest::newRow("with an ending") << u"/api/messaging/logs.json?page=1"_s << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("a word") << u"string"_s << false;
    QTest::newRow("another list") << u"/api/messaging/numbers?page=1"_s << false;
    QTest::newRow("no address") << u"https://acme.signalwire.com:x/api/messaging/logs"_s << false;
}

void tst_SignalWireReading::linkLeadsToTheSameList()
{
    QFETCH(QString, link);
    QFETCH(bool, isFollowed);
    QCOMPARE(pageOf(u"api/messaging/logs"_s, link), isFollowed ? QUrl(link) : QUrl());
}

void tst_SignalWireReading::senderIsWhatCanSend_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("address"); // empty: cannot send
    QTest::addColumn<bool>("sendsMedia");
    QTest::addColumn<bool>("receives");

    QTest::newRow("number")
        << QByteArray(
               R"({"number":"+15550100111","capabilities":["voice","sms","mms"],"message_handler":"x"})")
        << Own << true << true;
    QTest::newRow("text only") << QByteArray(R"({"number":"+15550100111","capabilities":["sms"]})") << Own
                               << false << false;
    QTest::newRow("handler by resource")
        << QByteArray(R"({"number":"+15550100111","capabilities":"sms","message_handler":null,)"
                      R"("messaging_handler_resource_id":"r"})")
        << QString() << false << true;
    QTest::newRow("resource id") << QByteArray(R"({"number":"55501","capabilities":["SMS"],)"
                                               R"("messaging_handler_resource_id":"r"})")
                                 << u"55501"_s << false << true;
    QTest::newRow("voice only") << QByteArray(R"({"number":"+15550100111","capabilities":["voice","fax"]})")
                                << QString() << false << false;
    QTest::newRow("no number") << QByteArray(R"({"capabilities":["sms"]})") << QString() << false << false;
}

void tst_SignalWireReading::senderIsWhatCanSend()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, address);
    QFETCH(bool, sendsMedia);
    QFETCH(bool, receives);

    const auto sender = senderFrom(QJsonDocument::fromJson(json).object());
    QCOMPARE(sender.has_value(), !address.isEmpty());
    if (!sender)
        return;
    QCOMPARE(sender->address, address);
    QCOMPARE(sender->sendsMedia, sendsMedia);
    QCOMPARE(sender->receives, receives);
}

void tst_SignalWireReading::mediaLeadToTheFile()
{
    const QJsonArray list{
        QJsonObject{{u"uri"_s, u"/api/laml/Media/1.json"_s}, {u"content_type"_s, u"image/png"_s}},
        QJsonObject{{u"uri"_s, u"/api/laml/Media/2"_s}},
        QJsonObject{{u"uri"_s, u"file:///etc/passwd"_s}},
        QJsonObject{{u"uri"_s, u"javascript:alert(1)"_s}},
        QJsonObject{{u"uri"_s, QJsonValue()}},
        7,
    };
    const QList<MediaSeen> expected{
        {QUrl(u"https://acme.signalwire.com/api/laml/Media/1"_s), u"image/png"_s},
        {QUrl(u"https://acme.signalwire.com/api/laml/Media/2"_s), {}},
    };
    QCOMPARE(mediaFrom(list, QUrl(u"https://acme.signalwire.com"_s)), expected);
}

QTEST_GUILESS_MAIN(tst_SignalWireReading)
#include "tst_signalwirereading.moc"
