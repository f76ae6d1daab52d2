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

const QDateTime Now = QDateTime::fromString(u"2026-02-03T12:00:00.000Z"_s, Qt::ISODateWithMs);

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// What we make of MsgBoxx’s answers to what we post.
class tst_MsgBoxxAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreOursToRead_data();
    void answersAreOursToRead();
    void rewrittenTextIsTold_data();
    void rewrittenTextIsTold();
    void tokensLive_data();
    void tokensLive();
    void failuresHaveReasons_data();
    void failuresHaveReasons();
    void refusalsHaveWords_data();
    void refusalsHaveWords();
};

void tst_MsgBoxxAnswers::answersAreOursToRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isBroadcast");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<QString>("remoteId");
    QTest::addColumn<int>("state");

    const auto row = [](const char *name, const QByteArray &json, bool isOurs, const QString &remoteId = {},
                        int state = Delivery::Sent, bool isBroadcast = false) {
        QTest::newRow(name) << json << isBroadcast << isOurs << remoteId << state;
    };
    row("sent", R"({"messageid":"m1","status":"Sent"})", true, u"m1"_s);
    row("pending", R"({"messageid":"m1","status":"Pending"})", true, u"m1"_s);
    row("unknown", R"({"messageid":"m1","status":"Simmering"})", true, u"m1"_s);
    row("delivered", R"({"messageid":"m1","status":"Delivered"})", true, u"m1"_s, Delivery::Delivered);
    row("failed", R"({"messageid":"m1","status":"Failed"})", true, u"m1"_s, Delivery::Failed);
    row("an id only", R"({"messageid":"m1"})", true, u"m1"_s);
    row("no id", R"({"messageid":null,"status":"Sent"})", true);
    row("an id that is a list", R"({"messageid":["m1"],"status":"Sent"})", true);
    row("an error", R"({"message":"no"})", false);
    row("an error and its status", R"({"message":"no","status":"error"})", false);
    row("a problem", R"({"title":"no","status":400,"traceId":"x"})", false);
    row("a status", R"({"status":"ok"})", false);
    row("nothing", R"({})", false);
    row("broadcast", R"({"broadcastid":"b1","messageid":null})", true, u"broadcast:b1"_s, Delivery::Sent,
        true);
    row("broadcast that has left", R"({"broadcastid":"b1","messageid":"m1","status":"Read"})", true,
        u"broadcast:b1"_s, Delivery::Read, true);
    row("broadcast without id", R"({"contactid":"c1","messageid":"m1"})", true, {}, Delivery::Sent, true);
}

void tst_MsgBoxxAnswers::answersAreOursToRead()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isBroadcast);
    QFETCH(bool, isOurs);
    OutgoingMessage offered{.id = u"x"_s, .conversation = {}, .recipients = {}, .body = u"Hello"_s};
    if (isBroadcast)
        offered.usedTemplate = TemplateUse();
    const auto receipt = receiptFrom(object(json), offered);
    QCOMPARE(receipt.has_value(), isOurs);
    if (!receipt)
        return;
    QTEST(receipt->remoteId, "remoteId");
    QTEST(int(receipt->state), "state");
    QCOMPARE(receipt->problem.has_value(), receipt->state == Delivery::Failed);
    QCOMPARE(receipt->isFinal, receipt->state == Delivery::Failed || receipt->state == Delivery::Read);
}

void tst_MsgBoxxAnswers::rewrittenTextIsTold_data()
{
    QTest::addColumn<QJsonValue>("text");
    QTest::addColumn<bool>("isRewritten");
    QTest::newRow("same") << QJsonValue(u" one\ntwo"_s) << false;
    QTest::newRow("a blank more") << QJsonValue(u" one\ntwo "_s) << false;
    QTest::newRow("other line ends") << QJsonValue(u" one\r\ntwo\r\n"_s) << false;
    QTest::newRow("null") << QJsonValue() << false;
    QTest::newRow("a blank less at the beginning") << QJsonValue(u"one\ntwo"_s) << true;
    QTest::newRow("another") << QJsonValue(u"three"_s) << true;
}

void tst_MsgBoxxAnswers::rewrittenTextIsTold()
{
    QFETCH(QJsonValue, text);
    const OutgoingMessage offered{.id = u"x"_s, .conversation = {}, .recipients = {}, .body = u" one\ntwo"_s};
    const auto receipt =
        receiptFrom({{u"messageid"_s, u"m1"_s}, {u"message"_s, text}, {u"status"_s, u"Sent"_s}}, offered);
    QTEST(receipt->body.has_value(), "isRewritten");
}

void tst_MsgBoxxAnswers::tokensLive_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("life"); // seconds; -1: no token

    const auto row = [](const char *name, const QByteArray &end, qint64 life) {
        QTest::newRow(name) << R"({"access_token":"t","expires_at":)" + end + '}' << life;
    };
    row("zone", R"("2026-02-03T13:00:00Z")", 3600);
    row("offset", R"("2026-02-03T15:00:00+02:00")", 3600);
    row("no zone", R"("2026-02-03T13:00:00")", 3600);
    row("fractions", R"("2026-02-03T13:00:00.1234567Z")", 3600);
    row("seconds", QByteArray::number(Now.toSecsSinceEpoch() + 3600), 3600);
    row("seconds in a text", '"' + QByteArray::number(Now.toSecsSinceEpoch() + 3600) + '"', 3600);
    row("milliseconds", QByteArray::number(Now.toMSecsSinceEpoch() + 3'600'000), 3600);
    row("milliseconds in a text", '"' + QByteArray::number(Now.toMSecsSinceEpoch() + 3'600'000) + '"', 3600);
    row("past", R"("2026-02-03T11:00:00Z")", 1800);
    row("far away", R"("2099-01-01T00:00:00Z")", 86400);
    for (const char *odd : {"null", "\"\"", "\"in a while\"", "[]", "true", "-5", "1e300", "0"})
        row(odd, odd, 1800);

    const QByteArray claims = R"({"exp":)" + QByteArray::number(Now.toSecsSinceEpoch() + 600) + '}';
    const QByteArray jwt = "e30." + claims.toBase64(QByteArray::Base64UrlEncoding) + ".x";
    QTest::newRow("the token says it") << R"({"access_token":")" + jwt + "\"}" << qint64(600);
    QTest::newRow("the answer counts")
        << R"({"access_token":")" + jwt + R"(","expires_at":"2026-02-03T13:00:00Z"})" << qint64(3600);
    QTest::newRow("no token") << R"({"expires_at":"2026-02-03T13:00:00Z"})"_ba << qint64(-1);
    QTest::newRow("a null token") << R"({"access_token":null})"_ba << qint64(-1);
    QTest::newRow("a token of two lines") << R"({"access_token":"a\r\nX-Other: b"})"_ba << qint64(-1);
}

void tst_MsgBoxxAnswers::tokensLive()
{
    QFETCH(QByteArray, json);
    const auto token = tokenFrom(object(json), Now);
    QTEST(token ? qint64(token->life.count()) : -1, "life");
}

void tst_MsgBoxxAnswers::failuresHaveReasons_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<Error::Reason>("reason");
    QTest::newRow("Undelivered") << u"Undelivered"_s << Error::RecipientUnreachable;
    QTest::newRow("EXPIRED") << u"EXPIRED"_s << Error::RecipientUnreachable;
    QTest::newRow("Failed") << u"Failed"_s << Error::Unspecified;
}

void tst_MsgBoxxAnswers::failuresHaveReasons()
{
    QFETCH(QString, status);
    const Error problem = problemFrom({{u"status"_s, status}});
    QCOMPARE(problem.kind, Error::Refused);
    QTEST(problem.reason, "reason");
    QCOMPARE(problem.code, status);
}

void tst_MsgBoxxAnswers::refusalsHaveWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("field"); // of the first complaint

    const auto row = [](const char *name, const QByteArray &body, const QString &words,
                        const QString &field = {}) { QTest::newRow(name) << body << words << field; };
    row("problem", R"({"title":"T","errors":{"Message":["one","two"],"Other":["three"]}})", u"one; three"_s,
        u"text"_s);
    row("contact", R"({"errors":{"contactId":["one"]}})", u"one"_s, u"to"_s);
    row("a text for a list", R"({"errors":{"mobileNumber":"one"}})", u"one"_s, u"to"_s);
    row("list", R"({"errors":["one","two"],"title":"T"})", u"one; two"_s);
    row("empty list", R"({"errors":[],"detail":"D","title":"T","message":"M"})", u"D"_s);
    row("odd list", R"({"errors":5,"title":"T","message":"M"})", u"5"_s);
    row("title", R"({"errors":null,"detail":" ","title":"T","message":"M"})", u"T"_s);
    row("message", R"({"Message":"M","error_description":"E","error":"e"})", u"M"_s);
    row("description", R"({"error_description":"E","error":"e"})", u"E"_s);
    row("error", R"({"error":"e"})", u"e"_s);
    row("text", "Sorry, no", u"Sorry, no"_s);
    row("long text", QByteArray(400, 'a'), QString(299, u'a') + u'…');
    row("a page", "<html>no</html>", {});
    row("nothing", "", {});
}

void tst_MsgBoxxAnswers::refusalsHaveWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QFETCH(QString, field);
    const HttpReply reply{.status = 400, .body = body, .headers = {}};
    const Error error = refusalFrom(reply, QJsonDocument::fromJson(body), true);
    QCOMPARE(error.kind, Error::Refused);
    QCOMPARE(error.code, u"400"_s);
    if (!words.isEmpty())
        QCOMPARE(error.detail, words);
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(error.fields.isEmpty() ? QString() : error.fields[0].field, field);
}

QTEST_GUILESS_MAIN(tst_MsgBoxxAnswers)

#include "tst_msgboxxanswers.moc"
