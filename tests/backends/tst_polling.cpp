// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/carriercodes.h"
#include "backends/polling/place.h"
#include "backends/polling/polledbackend.h"
#include "backends/polling/reading.h"
#include "backends/polling/refusalwords.h"
#include "backends/polling/settingsreader.h"

#include <QCoroTask>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Polling;
using namespace Qt::StringLiterals;

namespace {

/// A service whose listing is what the test says.
class Scripted : public PolledBackend
{
public:
    Scripted() : PolledBackend({}) {}

    QCoro::Task<Result<Receipt>> send(OutgoingMessage) override { co_return Receipt{}; }
    [[nodiscard]] QString ownAddress() const override { return {}; }
    using PolledBackend::tell;

    /// Asks from \p cursor on, and returns the addresses and texts told, in their order.
    QStringList poll(const QString &cursor)
    {
        const auto batch = QCoro::waitFor(nextEvents(SyncPoint{cursor}));
        QStringList told;
        m_cursor = batch ? batch->cursor : QString();
        for (const Event &event : batch ? batch->events : QList<Event>()) {
            if (const auto *contact = std::get_if<ContactSeen>(&event))
                told << contact->address;
            if (const auto *message = std::get_if<MessageSeen>(&event))
                told << message->body;
        }
        return told;
    }
    [[nodiscard]] QString cursor() const { return m_cursor; } ///< of the last batch; empty: it failed

    Result<QList<MessageSeen>> listed;

protected:
    Result<> use(const AccountSettings &) override { return {}; }
    QCoro::Task<Result<>> checkAccount(CheckReport &) override { co_return Result<>{}; }
    QCoro::Task<Result<Listing>> list(Place from, SyncPoint) override
    {
        from.mark = from.mark.addSecs(1);
        if (!listed)
            co_return fail(listed);
        co_return Listing{.messages = *listed, .place = from, .isComplete = true};
    }

private:
    QString m_cursor;
};

} // namespace

/// What services that are asked in rounds have in common.
class tst_Polling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cursorSurvivesItsText();
    void unreadableCursorIsNone_data();
    void unreadableCursorIsNone();
    void placeMovesForward_data();
    void placeMovesForward();
    void numbersComeBeforeLongerOnes();
    void partsAreRead();
    void carriersNumbersHaveReasons();
    void refusalIsPutInWords_data();
    void refusalIsPutInWords();
    void newsByTheWayComesUntilItIsStored();
    void messagesWithoutTimesStayInOrder();
    void namelessMessagesGetALastingName();
    void settingsComplainByField_data();
    void settingsComplainByField();
};

void tst_Polling::cursorSurvivesItsText()
{
    const QDateTime time = QDateTime::fromString(u"2026-03-01T08:05:00.125Z"_s, Qt::ISODateWithMs);
    const Cursor cursor{{time, u"/api/x?PageToken=PA1&DateSent%3E=2026-03-01"_s, time.addDays(1)},
                        {time, {}, {}}};
    QCOMPARE(Cursor::fromText(cursor.toText()), cursor);
}

void tst_Polling::unreadableCursorIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"{"_s, u"{}"_s, u"[]"_s, u"2026-03-01"_s, uR"({"in":{"mark":"soon"},"out":{}})"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void tst_Polling::unreadableCursorIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!Cursor::fromText(text));
}

void tst_Polling::placeMovesForward_data()
{
    QTest::addColumn<int>("mark");   // minutes, like all below
    QTest::addColumn<int>("target"); // of catching up; 0: none
    QTest::addColumn<int>("newest"); // 0: nothing was listed
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<int>("markThen");
    QTest::addColumn<int>("targetThen");

    QTest::newRow("nothing new") << 10 << 0 << 0 << false << 10 << 0;
    QTest::newRow("newer ones") << 10 << 0 << 20 << false << 20 << 0;
    QTest::newRow("older ones only") << 10 << 0 << 5 << false << 10 << 0;
    QTest::newRow("one from the future") << 10 << 0 << 500 << false << 60 << 0;
    QTest::newRow("more to come") << 10 << 0 << 20 << true << 10 << 20;
    QTest::newRow("still more") << 10 << 20 << 15 << true << 10 << 20;
    QTest::newRow("caught up") << 10 << 20 << 12 << false << 20 << 0;
    QTest::newRow("our mark is ahead of the clock") << 90 << 0 << 500 << false << 90 << 0;
}

void tst_Polling::placeMovesForward()
{
    QFETCH(int, mark);
    QFETCH(int, target);
    QFETCH(int, newest);
    QFETCH(bool, goesOn);
    QFETCH(int, markThen);
    QFETCH(int, targetThen);

    const auto at = [](int minutes) {
        const auto start = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
        return minutes == 0 ? QDateTime() : start.addSecs(60 * minutes);
    };
    const Place from{at(mark), target == 0 ? QString() : u"page 2"_s, at(target)};
    const auto place = reached(from, at(newest), at(60), goesOn ? u"page 3"_s : QString());
    QCOMPARE(place.mark, at(markThen));
    QCOMPARE(place.newest, at(targetThen));
    QCOMPARE(place.next, goesOn ? u"page 3"_s : QString());
}

void tst_Polling::numbersComeBeforeLongerOnes()
{
    Scripted service;
    const QDateTime time = QDateTime::currentDateTimeUtc();
    QList<MessageSeen> listed;
    for (const QString &id : {u"100"_s, u"99"_s, u"101"_s})
        listed.append({u"+1"_s, id, u"+1"_s, {}, id, time});
    service.listed = listed;
    QCOMPARE(service.poll({}), QStringList({u"99"_s, u"100"_s, u"101"_s}));
}

void tst_Polling::partsAreRead()
{
    QVERIFY(!told({}).isNull());
    QCOMPARE(told(u"hi"_s), u"hi"_s);
    QCOMPARE(segmentsFrom(3), 3);
    QCOMPARE(segmentsFrom(u"3"_s), 3);
    QCOMPARE(segmentsFrom(-1), 0);
    QCOMPARE(segmentsFrom(1e9), 1000);
    QCOMPARE(segmentsFrom(QJsonValue::Null), 0);
    QVERIFY(isWeb(QUrl(u"https://example.com/a.png"_s)));
    for (const QString &url : {u""_s, u"file:///etc/passwd"_s, u"https:///a.png"_s, u"//example.com"_s})
        QVERIFY2(!isWeb(QUrl(url)), qPrintable(url));
    QVERIFY(hasSeveral({{u"id"_s, 1}, {u"body"_s, 2}}, {"id"_L1, "body"_L1, "to"_L1}));
    QVERIFY(!hasSeveral({{u"id"_s, 1}}, {"id"_L1, "body"_L1}));
}

void tst_Polling::carriersNumbersHaveReasons()
{
    QCOMPARE(carrierReason(u"21610"_s), Error::OptedOut);
    QCOMPARE(carrierReason(u"30003"_s), Error::RecipientUnreachable);
    QCOMPARE(carrierReason(u"failed"_s), Error::Unspecified);
}

void tst_Polling::refusalIsPutInWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");

    QTest::newRow("message") << R"({"statusCode":422,"message":"no sender","error":"Unprocessable"})"_ba
                             << u"no sender"_s;
    QTest::newRow("messages") << R"({"message":["no sender","no text"]})"_ba << u"no sender; no text"_s;
    QTest::newRow("error") << R"({"error":"Bad Request"})"_ba << u"Bad Request"_s;
    QTest::newRow("error with a message")
        << R"({"error":{"message":"too long","code":7}})"_ba << u"too long"_s;
    QTest::newRow("list of errors") << R"({"errors":[{"title":"NoCredit","detail":"none left"}]})"_ba
                                    << u"none left"_s;
    QTest::newRow("title only") << R"({"errors":[{"title":"NoCredit"}]})"_ba << u"NoCredit"_s;
    QTest::newRow("errors by field")
        << R"({"title":"bad","errors":{"contactId":["is no id","twice"],"m":["x"]}})"_ba << u"is no id; x"_s;
    QTest::newRow("problem") << R"({"type":"about:blank","title":"Bad","detail":"closed"})"_ba << u"closed"_s;
    QTest::newRow("sign-in") << R"({"error":"invalid_grant","error_description":"wrong"})"_ba << u"wrong"_s;
    QTest::newRow("code only") << R"({"code":1234})"_ba << u"1234"_s;
    QTest::newRow("nulls") << R"({"message":null,"error":null,"errors":null})"_ba << QString();
    QTest::newRow("nothing usable") << R"({"ok":false})"_ba << QString();
    QTest::newRow("text") << " the team is over its limit \n"_ba << u"the team is over its limit"_s;
    QTest::newRow("page") << "<html><body>502</body></html>"_ba << QString();
    QTest::newRow("empty") << ""_ba << QString();
    QTest::newRow("endless") << QByteArray(10'000, 'a') << QString(QString(299, u'a') + u'…');
    QTest::newRow("nested in itself")
        << QByteArray(20, '[') + R"({"message":"deep"})" + QByteArray(20, ']') << QString();
}

void tst_Polling::refusalIsPutInWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(refusalWords(QJsonDocument::fromJson(body), body), words);
}

void tst_Polling::newsByTheWayComesUntilItIsStored()
{
    Scripted backend;
    backend.tell({ContactSeen{u"a"_s, {}}});
    backend.listed = fail(Error{Error::Unreachable});
    QCOMPARE(backend.poll({}), QStringList());

    backend.listed = QList<MessageSeen>();
    QCOMPARE(backend.poll({}), QStringList{u"a"_s});
    const QString first = backend.cursor();
    backend.tell({ContactSeen{u"b"_s, {}}});
    QCOMPARE(backend.poll({}), (QStringList{u"a"_s, u"b"_s})); // as if the first were never stored
    QCOMPARE(backend.poll(backend.cursor()), QStringList());
    QCOMPARE(backend.poll(first), QStringList());
    backend.tell({ContactSeen{u"c"_s, {}}});
    QCOMPARE(backend.poll(backend.cursor()), QStringList{u"c"_s});
}

void tst_Polling::messagesWithoutTimesStayInOrder()
{
    const QDateTime time = QDateTime::currentDateTimeUtc();
    const auto message = [](const QString &text, const QDateTime &sentAt) {
        MessageSeen message;
        message.sender = u"+15550100222"_s;
        message.remoteId = u"id of "_s + text;
        message.body = text;
        message.sentAt = sentAt;
        return message;
    };
    Scripted backend;
    backend.listed =
        QList<MessageSeen>{message(u"late"_s, time.addSecs(1)), message(u"z"_s, {}),
                           message(u"early b"_s, time), message(u"a"_s, {}), message(u"early a"_s, time)};
    QCOMPARE(backend.poll({}), (QStringList{u"z"_s, u"a"_s, u"early a"_s, u"early b"_s, u"late"_s}));
}

void tst_Polling::namelessMessagesGetALastingName()
{
    const QJsonObject message{{u"body"_s, u"Hello"_s}, {u"state"_s, u"sent"_s}};
    QJsonObject later = message;
    later[u"state"_s] = u"read"_s;
    QJsonObject other = message;
    other[u"body"_s] = u"Hello?"_s;
    const auto name = [](const QJsonObject &json) { return lastingId(json, {"body"_L1, "missing"_L1}); };
    QVERIFY(!name(message).isEmpty());
    QCOMPARE(name(later), name(message));
    QVERIFY(name(other) != name(message));
}

void tst_Polling::settingsComplainByField_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QStringList>("complaints");

    QTest::newRow("fine") << u" https://api.example.com/v1 "_s << u" abc "_s << QStringList();
    QTest::newRow("left out") << u""_s << u"abc"_s << QStringList();
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"abc"_s << QStringList();
    QTest::newRow("plain") << u"http://api.example.com"_s << u"abc"_s << QStringList{u"server"_s};
    QTest::newRow("no address") << u"what?"_s << u"abc"_s << QStringList{u"server"_s};
    QTest::newRow("no secret") << u""_s << u"  "_s << QStringList{u"token"_s};
    QTest::newRow("secret of two lines") << u""_s << u"abc\r\nHost: evil"_s << QStringList{u"token"_s};
    QTest::newRow("both") << u"ftp://x"_s << u"ä"_s << (QStringList{u"server"_s, u"token"_s});
}

void tst_Polling::settingsComplainByField()
{
    QFETCH(QString, server);
    QFETCH(QString, secret);
    QFETCH(QStringList, complaints);

    const AccountSettings entered{{u"server"_s, server}, {u"token"_s, secret}};
    SettingsReader reader(entered);
    const QUrl url = reader.server(u"server"_s, u"https://api.example.com"_s);
    const QString token = reader.secret(u"token"_s);
    const auto result = reader.result();
    QCOMPARE(result.has_value(), complaints.isEmpty());
    if (result) {
        QVERIFY(!url.host().isEmpty());
        QCOMPARE(token, u"abc"_s);
        return;
    }
    QCOMPARE(word(result.error().reason), word(Error::BadSettings));
    QStringList fields;
    for (const Error::Field &field : result.error().fields)
        fields << field.field;
    QCOMPARE(fields, complaints);
    QVERIFY(!result.error().detail.contains(token) || token.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Polling)
#include "tst_polling.moc"
