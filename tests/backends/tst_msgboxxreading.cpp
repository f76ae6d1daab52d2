// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/json.h"
#include "backends/msgboxx/msgboxxreading.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::MsgBoxx;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ApiAccount Own{u"a1"_s, u"+447700900100"_s, u"Desk"_s};
const Contact Maya{.id = u"c1"_s, .address = u"+447700900123"_s};
const QDateTime Now = QDateTime::fromString(u"2026-02-03T12:00:00.000Z"_s, Qt::ISODateWithMs);

/// What the service may say of anything, in all of its dialects at once.
const QJsonObject Complete{
    {u"apiaccountid"_s, u"a1"_s},
    {u"contactid"_s, u"c1"_s},
    {u"messageid"_s, u"m1"_s},
    {u"broadcastid"_s, u"b1"_s},
    {u"templateid"_s, u"t1"_s},
    {u"inboxid"_s, u"i1"_s},
    {u"message"_s, u"Hello"_s},
    {u"status"_s, u"Sent"_s},
    {u"issent"_s, true},
    {u"isdelivered"_s, false},
    {u"isread"_s, false},
    {u"datetime"_s, u"2026-02-03T09:30:00.263Z"_s},
    {u"direction"_s, u"inbound"_s},
    {u"inbound"_s, true},
    {u"isinbound"_s, true},
    {u"incoming"_s, true},
    {u"type"_s, u"Inbound"_s},
    {u"from"_s, u"+447700900123"_s},
    {u"mobilenumber"_s, u"+447700900123"_s},
    {u"phonenumber"_s, u"+447700900100"_s},
    {u"name"_s, u"Maya"_s},
    {u"email"_s, u"maya@example.com"_s},
    {u"templatetext"_s, u"Hi {{1}}"_s},
    {u"access_token"_s, u"token"_s},
    {u"expires_at"_s, u"2026-02-03T13:00:00Z"_s},
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

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// What we make of the words of MsgBoxx.
class tst_MsgBoxxReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddFieldLosesNothing_data();
    void oddFieldLosesNothing();
    void listsHaveManyForms_data();
    void listsHaveManyForms();
    void statusesAreRanked_data();
    void statusesAreRanked();
    void signsOfDirectionHaveAnOrder_data();
    void signsOfDirectionHaveAnOrder();
    void stopHasManyWords_data();
    void stopHasManyWords();
    void pendingIsOverdueAfterHalfAnHour_data();
    void pendingIsOverdueAfterHalfAnHour();
    void messagesWithoutNamesGetLastingOnes();
    void idsMayBeNumbers();
    void otherAccountsAreNotOurs();
};

void tst_MsgBoxxReading::oddFieldLosesNothing_data()
{
    QTest::addColumn<QJsonObject>("json");
    for (auto it = Complete.begin(); it != Complete.end(); ++it) {
        for (const auto &[name, value] : OddValues) {
            QJsonObject json = Complete;
            if (value.isUndefined())
                json.remove(it.key());
            else
                json[it.key()] = value;
            QTest::addRow("%s: %s", qPrintable(it.key()), name) << json;
        }
    }
}

void tst_MsgBoxxReading::oddFieldLosesNothing()
{
    QFETCH(QJsonObject, json);
    const bool isOurs =
        Json::text(json[u"apiaccountid"_s]) == "a1"_L1 || Json::text(json[u"apiaccountid"_s]).isEmpty();
    QCOMPARE(isMessage(json, Own.id), isOurs);
    for (const bool incoming : {false, true}) {
        const MessageSeen seen = messageFrom(json, Maya.address, incoming);
        QVERIFY(!seen.remoteId.isEmpty());
        QCOMPARE(seen.conversation, Maya.address);
        QCOMPARE(seen.sender, incoming ? Maya.address : QString());
        QVERIFY(!incoming || !seen.body.isNull());
        QVERIFY(seen.body.size() <= 64 * 1024);
        QVERIFY(!seen.body.contains(QChar(0)));
    }
    const auto contact = contactFrom(json, Own.id);
    QVERIFY(!contact || !contact->address.isEmpty());
    (void)stateFrom(json);
    (void)isOverdue(json, Now);
    (void)isIncoming(json, Own, Maya, false, false);
    (void)templateFrom(json, Own.id);
    (void)accountFrom(json);
    (void)broadcastSeen(json, Maya.address, Now, {u"Hello"_s});
    QVERIFY(listFrom(QJsonDocument(json)));
    QVERIFY(receiptFrom(json, {}));
    const auto token = tokenFrom(json, Now);
    QVERIFY(!token || (token->life > 0s && token->life <= 24h));
}

void tst_MsgBoxxReading::listsHaveManyForms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("items"); // -1: no list at all
    QTest::addColumn<qint64>("count");

    const auto row = [](const char *name, const QByteArray &json, int items, qint64 count = 0) {
        QTest::newRow(name) << json << items << count;
    };
    row("envelope", R"({"items":[{"messageId":"m1"}],"paging":{"recordCount":7}})", 1, 7);
    row("capitals", R"({"ITEMS":[{"messageId":"m1"}],"PAGING":{"RECORDCOUNT":7}})", 1, 7);
    row("count is a text", R"({"items":[],"paging":{"recordCount":"7"}})", 0, 7);
    row("count is a list", R"({"items":[],"paging":{"recordCount":[7]}})", 0);
    row("count is huge", R"({"items":[],"paging":{"recordCount":1e300}})", 0);
    row("count is null", R"({"items":[],"paging":{"recordCount":null}})", 0);
    row("paging is null", R"({"items":[],"paging":null})", 0);
    row("no paging", R"({"items":[]})", 0);
    row("items are null", R"({"items":null})", 0);
    row("items are a text", R"({"items":"none"})", -1);
    row("items are one", R"({"items":{"messageId":"m1"}})", 1);
    row("bare list", R"([{"messageId":"m1"},{"messageId":"m2"}])", 2, 2);
    row("bare thing", R"({"ApiAccountId":"a1"})", 1, 1);
    row("nothing", R"({})", -1);
    row("something else", R"({"error":"no"})", -1);
}

void tst_MsgBoxxReading::listsHaveManyForms()
{
    QFETCH(QByteArray, json);
    QFETCH(int, items);
    const auto page = listFrom(QJsonDocument::fromJson(json));
    QCOMPARE(page ? int(page->items.size()) : -1, items);
    if (page)
        QTEST(page->count, "count");
    if (page && items > 0 && json.contains("messageId"))
        QCOMPARE(page->items[0][u"messageid"_s], u"m1"_s);
}

void tst_MsgBoxxReading::statusesAreRanked_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("state"); // -1: none

    const auto row = [](const QByteArray &json, int state) {
        QTest::addRow("%s", json.constData()) << json << state;
    };
    row(R"({})", -1);
    row(R"({"status":null})", -1);
    row(R"({"status":5})", -1);
    row(R"({"status":"Simmering"})", -1);
    row(R"({"status":"Pending"})", -1);
    row(R"({"status":"Pending","issent":false})", -1);
    row(R"({"status":"Pending","issent":true})", Delivery::Sent);
    row(R"({"status":"Sent"})", Delivery::Sent);
    row(R"({"status":"SENT","isdelivered":true})", Delivery::Delivered);
    row(R"({"status":"Delivered"})", Delivery::Delivered);
    row(R"({"status":"Sent","issent":true,"isdelivered":true,"isread":true})", Delivery::Read);
    row(R"({"status":"Read","isread":false})", Delivery::Read);
    row(R"({"status":null,"isread":"true"})", Delivery::Read);
    row(R"({"isdelivered":1})", Delivery::Delivered);
    row(R"({"isdelivered":0,"isread":"no"})", -1);
    row(R"({"isdelivered":[true],"isread":{"a":true}})", -1);
    for (const char *word : {"Failed", "error", "REJECTED", "Undelivered", "expired", "Blocked"})
        row(QByteArray(R"({"status":")") + word + "\"}", Delivery::Failed);
    row(R"({"status":"Failed","issent":true})", Delivery::Failed);
    row(R"({"status":"Failed","isdelivered":true})", Delivery::Delivered); // it got there after all
}

void tst_MsgBoxxReading::statusesAreRanked()
{
    QFETCH(QByteArray, json);
    const auto state = stateFrom(object(json));
    QTEST(state ? int(*state) : -1, "state");
}

void tst_MsgBoxxReading::signsOfDirectionHaveAnOrder_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<bool>("otherwise");
    QTest::addColumn<bool>("incoming");

    const auto row = [](const QByteArray &json, bool incoming, bool isOurs = false, bool otherwise = false) {
        QTest::addRow("%s%s%s", json.constData(), isOurs ? ", ours" : "", otherwise ? ", else theirs" : "")
            << json << isOurs << otherwise << incoming;
    };
    for (const char *word : {"inbound", "Incoming", "IN", "received"})
        row(QByteArray(R"({"direction":")") + word + "\"}", true);
    for (const char *word : {"outbound", "Outgoing", "OUT", "sent"})
        row(QByteArray(R"({"direction":")") + word + "\"}", false, false, true);
    row(R"({"direction":"inbound"})", true, true); // what the service says counts
    row(R"({"direction":"sideways"})", false);
    row(R"({"direction":"sideways"})", true, false, true);
    row(R"({"direction":null,"inbound":true})", true);
    for (const char *key : {"inbound", "isinbound", "incoming"}) {
        for (const char *yes : {"true", "1", "\"true\""})
            row(QByteArray("{\"") + key + "\":" + yes + '}', true);
        for (const char *no : {"false", "0", "\"False\""})
            row(QByteArray("{\"") + key + "\":" + no + '}', false, false, true);
    }
    row(R"({"inbound":null,"isinbound":"maybe","incoming":[]})", false);
    row(R"({"type":"Inbound"})", true);
    row(R"({"type":"text"})", false);
    row(R"({"type":"text","from":"447700900123"})", true);
    row(R"({"from":"+44 7700 900123"})", true);
    row(R"({"from":447700900123})", true);
    row(R"({"from":"+447700900100"})", false, false, true);
    row(R"({"from":"Maya"})", false);
    row(R"({"from":{"number":"+447700900123"}})", false);
    row(R"({"status":"Received"})", true);
    row(R"({"status":"unread"})", true);
    row(R"({"status":"Received"})", false, true);
    row(R"({"status":"Delivered"})", false);
    row(R"({})", false);
    row(R"({})", true, false, true);
    row(R"({})", false, true, true);
}

void tst_MsgBoxxReading::signsOfDirectionHaveAnOrder()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isOurs);
    QFETCH(bool, otherwise);
    QTEST(isIncoming(object(json), Own, Maya, isOurs, otherwise), "incoming");
}

void tst_MsgBoxxReading::stopHasManyWords_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isStop");
    for (const QString &stop : {u"Unsubscribed"_s, u"UNSUBSCRIBED"_s, u"Optedout"_s, u"OptedOut"_s,
                                u"Opted out"_s, u"opted_out"_s, u"OptOut"_s, u"Blocked"_s, u"Stopped"_s})
        QTest::addRow("%s", qPrintable(stop)) << stop << true;
    for (const QString &other : {u""_s, u"Subscribed"_s, u"Presubscribed"_s, u"Simmering"_s, u"Unblocked"_s})
        QTest::addRow("%s", qPrintable(other)) << other << false;
}

void tst_MsgBoxxReading::stopHasManyWords()
{
    QFETCH(QString, status);
    QTEST((Contact{.id = {}, .address = {}, .status = status}.hasOptedOut()), "isStop");
}

void tst_MsgBoxxReading::pendingIsOverdueAfterHalfAnHour_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("overdue");

    const auto row = [](const char *name, const QByteArray &json, bool overdue) {
        QTest::newRow(name) << json << overdue;
    };
    row("in time", R"({"status":"Pending","datetime":"2026-02-03T11:31:00Z"})", false);
    row("overdue", R"({"status":"pending","datetime":"2026-02-03T11:29:00Z"})", true);
    row("sent", R"({"status":"Sent","datetime":"2026-02-03T09:00:00Z"})", false);
    row("sent by a flag", R"({"status":"Pending","issent":true,"datetime":"2026-02-03T09:00:00Z"})", false);
    row("without a time", R"({"status":"Pending"})", false);
    row("an odd time", R"({"status":"Pending","datetime":"long ago"})", false);
    row("unknown", R"({"status":"Simmering","datetime":"2026-02-03T09:00:00Z"})", false);
    row("no status", R"({"status":null,"datetime":"2026-02-03T09:00:00Z"})", false);
    row("a broadcast", R"({"broadcastid":"b","datetime":"2026-02-03T09:00:00Z"})", true);
}

void tst_MsgBoxxReading::pendingIsOverdueAfterHalfAnHour()
{
    QFETCH(QByteArray, json);
    QTEST(isOverdue(object(json), Now), "overdue");
}

void tst_MsgBoxxReading::messagesWithoutNamesGetLastingOnes()
{
    QJsonObject json = Complete;
    json.remove(u"messageid"_s);
    const QString id = messageFrom(json, Maya.address, true).remoteId;
    QVERIFY(!id.isEmpty());
    json[u"status"_s] = u"Read"_s;
    QCOMPARE(messageFrom(json, Maya.address, true).remoteId, id);
    json[u"message"_s] = u"Hello again"_s;
    QVERIFY(messageFrom(json, Maya.address, true).remoteId != id);
}

void tst_MsgBoxxReading::idsMayBeNumbers()
{
    const QJsonObject json = object(R"({"messageid":9007199254740993,"contactid":17,"message":12})");
    QCOMPARE(messageFrom(json, Maya.address, true).remoteId, u"9007199254740993"_s);
    QCOMPARE(messageFrom(json, Maya.address, true).body, u"12"_s);
    QCOMPARE(contactFrom(json, Own.id)->id, u"17"_s);
    QCOMPARE(contactFrom(object(R"({"contactid":"c","mobilenumber":447700900123})"), Own.id)->address,
             Maya.address);
}

void tst_MsgBoxxReading::otherAccountsAreNotOurs()
{
    QJsonObject json = Complete;
    json[u"status"_s] = u"Approved"_s;
    QVERIFY(templateFrom(json, u"A1"_s)); // in any case
    json[u"apiaccountid"_s] = u"a2"_s;
    QVERIFY(!isMessage(json, Own.id));
    QVERIFY(!contactFrom(json, Own.id));
    QVERIFY(!templateFrom(json, Own.id));
}

QTEST_GUILESS_MAIN(tst_MsgBoxxReading)

#include "tst_msgboxxreading.moc"
