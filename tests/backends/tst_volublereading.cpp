// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/voluble/volublereading.h"

#include <QJsonArray>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Voluble;
using namespace Qt::StringLiterals;

namespace {

const QString Ana = u"7b0c2f5e-a001"_s;
const QString Number = u"+15550100222"_s;

QJsonDocument json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text);
}

/// A message in the documented dialect and in the newer one.
const QByteArray FlatMessage(R"({"id":"m1","body":"Hello","ServicechainID":"s1","contact":"7b0c2f5e-a001",
    "is_reply_to":"m0","direction":"INBOUND","sent_time":1568548864,"message_state":"MSG_ARRIVED"})");
const QByteArray Resource(R"({"type":"message","id":"m1",
    "attributes":{"body":"Hello","direction":"INBOUND","message_state":"MSG_ARRIVED",
                  "sent_time":"2019-09-15T12:01:04.000Z","cost":null},
    "relationships":{"servicechain":{"data":null},"user":{"data":null},
                     "contact":{"links":{"related":"/orgs/0a/contacts/7b"},
                                "data":{"type":"contact","id":"7b0c2f5e-a001"}},
                     "is_reply_to":{"data":{"type":"message","id":"m0"}}},
    "links":{"self":{}}})");

Contacts contacts()
{
    Contacts contacts;
    contacts.learn({json(R"({"id":"7b0c2f5e-a001","phone_number":"+1 555 010-0222","title":"Ms",
                             "first_name":"Ana","surname":"Lima"})")
                        .object()});
    return contacts;
}

/// What no field should be, but is somewhere.
QList<QByteArray> oddValues()
{
    return {"null",
            "true",
            "0",
            "-1",
            "1e300",
            "9007199254740993",
            "18446744073709551617",
            "\"\"",
            "\" \"",
            "[]",
            "[\"a\",[1]]",
            "{}",
            "{\"id\":[{}]}",
            "{\"data\":\"x\"}",
            "\"\\ud800\"",
            '"' + QByteArray(100'000, 'x') + '"'};
}

} // namespace

/// What is made of Voluble's answers, good and odd.
class tst_VolubleReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreUnwrapped_data();
    void answersAreUnwrapped();
    void listsAreUnwrapped_data();
    void listsAreUnwrapped();
    void bothDialectsSayTheSame_data();
    void bothDialectsSayTheSame();
    void statesAreTold_data();
    void statesAreTold();
    void sidesAreTold_data();
    void sidesAreTold();
    void receiptTellsWhatWasMadeOfIt_data();
    void receiptTellsWhatWasMadeOfIt();
    void failureIsTold();
    void wrappedFailureHasWords_data();
    void wrappedFailureHasWords();
    void oddFieldsLoseNoMessage_data();
    void oddFieldsLoseNoMessage();
    void namelessMessagesStayThemselves();

    void contactsAreTold();
    void contactsAreToldOnce();
    void oddContactsLoseNoOther_data();
    void oddContactsLoseNoOther();
    void numberMayBeANumber();
    void sharedNumberIsTheFirstOnes();
    void blanksAreFilledIn_data();
    void blanksAreFilledIn();
};

void tst_VolubleReading::answersAreUnwrapped_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("id"); // empty: about nothing
    QTest::newRow("flat") << FlatMessage << u"m1"_s;
    QTest::newRow("wrapped") << "{\"status\":\"success\",\"data\":" + FlatMessage + '}' << u"m1"_s;
    QTest::newRow("resource") << "{\"data\":" + Resource + '}' << u"m1"_s;
    QTest::newRow("resource with a status")
        << "{\"status\":\"success\",\"data\":" + Resource + '}' << u"m1"_s;
    QTest::newRow("resource beside an id") << "{\"id\":\"x\",\"data\":" + Resource + '}' << u"m1"_s;
    QTest::newRow("flat with data") << QByteArray(R"({"id":"m1","data":{"a":1}})") << u"m1"_s;
    QTest::newRow("flat with a status") << QByteArray(R"({"id":"m1","status":"fail"})") << u"m1"_s;
    QTest::newRow("number for an id") << QByteArray(R"({"id":17})") << u"17"_s;
    QTest::newRow("resource without attributes") << QByteArray(R"({"data":{"id":"m1"}})") << u"m1"_s;
    for (const QByteArray &answer :
         {R"({})"_ba, R"([])"_ba, R"({"data":null})"_ba, R"({"data":[]})"_ba, R"({"id":null})"_ba,
          R"({"id":""})"_ba, "{\"id\":\"" + QByteArray(256, 'a') + "\"}", R"({"id":{}})"_ba,
          R"({"id":["m1"]})"_ba, R"({"data":{"attributes":{}}})"_ba, R"({"errors":[{"title":"x"}]})"_ba,
          '[' + FlatMessage + ']'})
        QTest::addRow("nothing: %s", answer.left(40).constData()) << answer << QString();
}

void tst_VolubleReading::answersAreUnwrapped()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, id);
    QCOMPARE(idFrom(thingFrom(json(answer))["id"_L1]), id);
}

void tst_VolubleReading::listsAreUnwrapped_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("count"); // -1: no list
    QTest::newRow("flat") << '[' + FlatMessage + ',' + FlatMessage + ']' << 2;
    QTest::newRow("wrapped") << "{\"status\":\"success\",\"data\":[" + FlatMessage + "]}" << 1;
    QTest::newRow("resources") << "{\"data\":[" + Resource + ',' + Resource + "]}" << 2;
    QTest::newRow("one instead of a list") << "{\"data\":" + Resource + '}' << 1;
    QTest::newRow("empty") << QByteArray("[]") << 0;
    QTest::newRow("empty, newer") << QByteArray(R"({"data":[]})") << 0;
    QTest::newRow("with rubbish") << "[null,5,\"x\",[]," + FlatMessage + ']' << 1;
    for (const QByteArray &answer :
         {"{}"_ba, R"({"data":null})"_ba, R"({"data":"x"})"_ba, R"({"errors":[]})"_ba, FlatMessage})
        QTest::addRow("none: %s", answer.left(20).constData()) << answer << -1;
}

void tst_VolubleReading::listsAreUnwrapped()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, count);
    const auto things = thingsFrom(json(answer));
    QCOMPARE(things ? int(things->size()) : -1, count);
    for (const QJsonObject &thing : things.value_or(QList<QJsonObject>()))
        QCOMPARE(thing["body"_L1], u"Hello"_s);
}

void tst_VolubleReading::bothDialectsSayTheSame_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("flat") << FlatMessage;
    QTest::newRow("newer") << "{\"data\":" + Resource + '}';
}

void tst_VolubleReading::bothDialectsSayTheSame()
{
    QFETCH(QByteArray, answer);
    const QJsonObject message = thingFrom(json(answer));
    const MessageSeen theirs = messageFrom(message, false, contacts());
    QCOMPARE(theirs.remoteId, u"m1"_s);
    QCOMPARE(theirs.sender, Number);
    QCOMPARE(theirs.conversation, Number);
    QVERIFY(theirs.recipients.isEmpty());
    QCOMPARE(theirs.body, u"Hello"_s);
    QCOMPARE(theirs.replyTo, u"m0"_s);
    QCOMPARE(theirs.sentAt, QDateTime({2019, 9, 15}, {12, 1, 4}, Qt::UTC));

    const MessageSeen ours = messageFrom(message, true, Contacts());
    QVERIFY(ours.sender.isEmpty());
    QCOMPARE(ours.conversation, Ana);
    QCOMPARE(ours.recipients, QStringList{Ana});
}

void tst_VolubleReading::statesAreTold_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("state"); // -1: on its way, or unknown
    const auto row = [](const char *word, int state) {
        QTest::newRow(word) << QString::fromLatin1(word) << state;
    };
    row("MSG_PENDING", -1);
    row("MSG_SENDING", -1);
    row("MSG_DELIVERED_SERVICE", Delivery::Sent);
    row("MSG_DELIVERED_USER", Delivery::Delivered);
    row("MSG_READ", Delivery::Read);
    row("MSG_REPLIED", Delivery::Read);
    row("MSG_FAILED", Delivery::Failed);
    row("MSG_ARRIVED", -1);
    row("MSG_SENT", -1);
    row("msg_read", -1);
    row(" MSG_READ", -1);
    row("", -1);
}

void tst_VolubleReading::statesAreTold()
{
    QFETCH(QString, word);
    QFETCH(int, state);
    const QJsonObject message{{u"id"_s, u"m1"_s}, {u"message_state"_s, word}};
    const auto told = stateFrom(message);
    QCOMPARE(told ? int(*told) : -1, state);
    QCOMPARE(problemFrom(message).has_value(), state == Delivery::Failed);
}

void tst_VolubleReading::sidesAreTold_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("own"); // -1: it does not say
    QTest::newRow("inbound") << R"({"direction":"INBOUND","message_state":"MSG_SENDING"})"_ba << 0;
    QTest::newRow("outbound") << R"({"direction":"OUTBOUND","message_state":"MSG_ARRIVED"})"_ba << 1;
    QTest::newRow("arrived") << R"({"direction":null,"message_state":"MSG_ARRIVED"})"_ba << 0;
    QTest::newRow("pending") << R"({"message_state":"MSG_PENDING"})"_ba << 1;
    QTest::newRow("unknown direction") << R"({"direction":"SIDEWAYS","message_state":"MSG_READ"})"_ba << 1;
    QTest::newRow("nothing") << R"({})"_ba << -1;
    QTest::newRow("wrong types") << R"({"direction":[],"message_state":{}})"_ba << -1;
}

void tst_VolubleReading::sidesAreTold()
{
    QFETCH(QByteArray, message);
    QFETCH(int, own);
    const QJsonObject object = json(message).object();
    QCOMPARE(isOwn(object, true), own != 0);
    QCOMPARE(isOwn(object, false), own == 1);
}

void tst_VolubleReading::receiptTellsWhatWasMadeOfIt_data()
{
    QTest::addColumn<QByteArray>("change"); // of the flat message
    QTest::addColumn<Delivery::State>("state");
    QTest::addColumn<QString>("body"); // null: as it was written
    QTest::newRow("pending") << R"({"message_state":"MSG_PENDING"})"_ba << Delivery::Sent << QString();
    QTest::newRow("delivered") << R"({"message_state":"MSG_DELIVERED_USER"})"_ba << Delivery::Delivered
                               << QString();
    QTest::newRow("failed") << R"({"message_state":"MSG_FAILED"})"_ba << Delivery::Failed << QString();
    QTest::newRow("unknown state") << R"({"message_state":"MSG_LOST"})"_ba << Delivery::Sent << QString();
    QTest::newRow("another text") << R"({"body":"Hello, Ana"})"_ba << Delivery::Sent << u"Hello, Ana"_s;
    QTest::newRow("no text") << R"({"body":null})"_ba << Delivery::Sent << QString();
    QTest::newRow("odd text") << R"({"body":{"a":1}})"_ba << Delivery::Sent << QString();
}

void tst_VolubleReading::receiptTellsWhatWasMadeOfIt()
{
    QFETCH(QByteArray, change);
    QFETCH(Delivery::State, state);
    QFETCH(QString, body);
    QJsonObject message = json(FlatMessage).object();
    const QJsonObject changes = json(change).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        message.insert(it.key(), it.value());
    const Receipt receipt = receiptFrom(message, OutgoingMessage{{}, {}, {Ana}, u"Hello"_s});
    QCOMPARE(receipt.remoteId, u"m1"_s);
    QCOMPARE(receipt.state, state);
    QCOMPARE(receipt.problem.has_value(), state == Delivery::Failed);
    QCOMPARE(receipt.body.value_or(QString()), body);
}

void tst_VolubleReading::failureIsTold()
{
    const auto problem = problemFrom({{u"message_state"_s, u"MSG_FAILED"_s}});
    QVERIFY(problem);
    QCOMPARE(problem->kind, Error::Refused);
    QCOMPARE(problem->code, u"MSG_FAILED"_s);
}

void tst_VolubleReading::wrappedFailureHasWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("message") << QByteArray(R"({"status":"error","message":"full"})") << u"full"_s;
    QTest::newRow("by field") << QByteArray(R"({"status":"fail","data":{"contact":"gone"}})") << u"gone"_s;
    QTest::newRow("text") << QByteArray(R"({"status":"fail","data":"gone"})") << u"gone"_s;
    QTest::newRow("none") << QByteArray(R"({"status":"fail","data":null})") << QString();
}

void tst_VolubleReading::wrappedFailureHasWords()
{
    QFETCH(QByteArray, answer);
    const auto refused = refusalIn(QJsonDocument::fromJson(answer), true);
    QVERIFY(refused);
    QTEST(refused->detail, "words");
}

void tst_VolubleReading::oddFieldsLoseNoMessage_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("field");
    const QJsonObject flat = json(FlatMessage).object();
    for (const QString &field : flat.keys()) {
        int number = 0;
        for (const QByteArray &value : oddValues()) {
            QJsonObject odd = flat;
            odd[field] = u"@"_s;
            const QByteArray message = QJsonDocument(odd).toJson().replace("\"@\"", value);
            QTest::addRow("%s %d", qPrintable(field), ++number) << message << field;
        }
        QJsonObject without = flat;
        without.remove(field);
        QTest::addRow("%s missing", qPrintable(field)) << QJsonDocument(without).toJson() << field;
    }
}

void tst_VolubleReading::oddFieldsLoseNoMessage()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, field);
    const auto things = thingsFrom(json('[' + message + ']'));
    QVERIFY(things);
    QCOMPARE(things->size(), 1);
    for (const bool own : {true, false}) {
        const MessageSeen seen = messageFrom(things->constFirst(), own, contacts());
        QVERIFY(!seen.remoteId.isEmpty());
        QVERIFY(!seen.conversation.isEmpty());
        QCOMPARE(seen.sender.isEmpty(), own);
        QCOMPARE(seen.recipients.isEmpty(), !own);
        QVERIFY(own || !seen.body.isNull());
        QVERIFY(seen.body.size() <= 65'536);
        QVERIFY(field == "body"_L1 || seen.body == "Hello"_L1);
        QVERIFY(field == "id"_L1 || seen.remoteId == "m1"_L1);
        QVERIFY(field == "contact"_L1 || seen.conversation == Number);
        QVERIFY(field == "is_reply_to"_L1 || seen.replyTo == "m0"_L1);
        QVERIFY(field == "sent_time"_L1 || seen.sentAt.toSecsSinceEpoch() == 1'568'548'864);
    }
}

void tst_VolubleReading::namelessMessagesStayThemselves()
{
    QJsonObject message = json(FlatMessage).object();
    message.remove(u"id"_s);
    const QString name = messageFrom(message, false, {}).remoteId;
    QVERIFY(!name.isEmpty());
    message[u"message_state"_s] = u"MSG_REPLIED"_s;
    QCOMPARE(messageFrom(message, false, contacts()).remoteId, name);
    message[u"body"_s] = u"Hello again"_s;
    QVERIFY(messageFrom(message, false, {}).remoteId != name);
}

void tst_VolubleReading::contactsAreTold()
{
    Contacts contacts;
    const auto news = contacts.learn(*thingsFrom(json(R"({"data":[{"type":"contact","id":"c1",
        "attributes":{"title":"Ms","first_name":"Ana","surname":"Lima","email_address":"ana@example.com",
                      "phone_number":"+44 20 7183 8750"},
        "relationships":{"category":{"data":null,"links":{"related":"/categories/null"}}}}]})")));
    QCOMPARE(news.size(), 1);
    const auto seen = std::get<ContactSeen>(news.constFirst());
    QCOMPARE(seen.address, u"+442071838750"_s);
    QCOMPARE(seen.name, u"Ana Lima"_s);
    QCOMPARE(seen.card["emails"_L1][0], u"ana@example.com"_s);
    QCOMPARE(seen.card["phones"_L1][0]["number"_L1], u"+442071838750"_s);
    QCOMPARE(contacts.address(u"c1"_s), u"+442071838750"_s);
    QCOMPARE(contacts.id(u"+442071838750"_s), u"c1"_s);
    QCOMPARE(contacts.id(u"c1"_s), u"c1"_s);
    QCOMPARE(contacts.id(u"c2"_s), u"c2"_s); // as it was typed
    QCOMPARE(contacts.id(u"+442071838751"_s), QString());
}

void tst_VolubleReading::contactsAreToldOnce()
{
    Contacts contacts;
    QJsonObject ana{{u"id"_s, u"c1"_s}, {u"first_name"_s, u"Ana"_s}};
    QCOMPARE(contacts.learn({ana}).size(), 1);
    QCOMPARE(contacts.learn({ana}).size(), 0);
    ana[u"surname"_s] = u"Lima"_s;
    QCOMPARE(contacts.learn({ana}).size(), 1);
    QCOMPARE(contacts.learn({}).size(), 0);
    QVERIFY(contacts.knows(u"c1"_s)); // an empty list takes nobody away
}

void tst_VolubleReading::oddContactsLoseNoOther_data()
{
    QTest::addColumn<QByteArray>("contact");
    for (const QString &field :
         {u"id"_s, u"title"_s, u"first_name"_s, u"surname"_s, u"email_address"_s, u"phone_number"_s}) {
        int number = 0;
        for (const QByteArray &value : oddValues())
            QTest::addRow("%s %d", qPrintable(field), ++number)
                << R"({"id":"c1","first_name":"Bo",")" + field.toLatin1() + "\":" + value + '}';
    }
}

void tst_VolubleReading::oddContactsLoseNoOther()
{
    QFETCH(QByteArray, contact);
    Contacts contacts;
    const QByteArray good = R"({"id":"c2","phone_number":"+15550100222"})";
    const auto news = contacts.learn(*thingsFrom(json('[' + contact + ',' + good + ']')));
    QVERIFY(!news.isEmpty());
    for (const Event &event : news)
        QVERIFY(!std::get<ContactSeen>(event).address.isEmpty());
    QCOMPARE(contacts.id(Number), u"c2"_s);
    QCOMPARE(contacts.address(u"c2"_s), Number);
}

void tst_VolubleReading::numberMayBeANumber()
{
    Contacts contacts;
    contacts.learn({{{u"id"_s, u"c1"_s}, {u"phone_number"_s, Number.mid(1).toLongLong()}}});
    QCOMPARE(contacts.id(Number), u"c1"_s);
}

void tst_VolubleReading::sharedNumberIsTheFirstOnes()
{
    Contacts contacts;
    const QJsonObject first{{u"id"_s, u"c1"_s}, {u"phone_number"_s, Number}};
    const QJsonObject second{{u"id"_s, u"c2"_s}, {u"phone_number"_s, Number}};
    contacts.learn({first, second});
    QCOMPARE(contacts.id(Number), u"c1"_s);
    QCOMPARE(contacts.address(u"c2"_s), Number);
    contacts.learn({second}); // the first was deleted
    QCOMPARE(contacts.id(Number), u"c2"_s);
}

void tst_VolubleReading::blanksAreFilledIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filledIn");
    QTest::newRow("none") << u"Hello"_s << u"Hello"_s;
    QTest::newRow("each") << u"<title> <first_name> <surname>"_s << u"Ms Ana Lima"_s;
    QTest::newRow("only the first") << u"<first_name> <first_name>"_s << u"Ana <first_name>"_s;
    QTest::newRow("unknown") << u"<phone_number> <b>"_s << u"<phone_number> <b>"_s;
}

void tst_VolubleReading::blanksAreFilledIn()
{
    QFETCH(QString, text);
    QFETCH(QString, filledIn);
    QCOMPARE(contacts().filledIn(text, Ana), filledIn);
}

QTEST_GUILESS_MAIN(tst_VolubleReading)

#include "tst_volublereading.moc"
