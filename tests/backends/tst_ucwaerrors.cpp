// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwaerrors.h"
#include "tests/backends/jsonrows.h"

using namespace Parlance;
using namespace Parlance::Test;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;

namespace {

constexpr char Page[] = "<!DOCTYPE html><html><head><title>503</title></head><body>Busy</body></html>";

HttpReply answer(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

QByteArray xml(const QByteArray &inside)
{
    return R"(<?xml version="1.0" encoding="utf-8"?><reason xmlns="http://schemas.microsoft.com/rtc/2012/03/ucwa">)" +
           inside + "</reason>";
}

} // namespace

/// What we make of the refusals of UCWA servers.
class tst_UcwaErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedRequestIsAnError_data() { addRows(QFINDTESTDATA("data/ucwarefusals.json")); }
    void refusedRequestIsAnError();
    void refusedInvitationIsAnError_data() { addRows(QFINDTESTDATA("data/ucwainvitations.json")); }
    void refusedInvitationIsAnError();
    void bodySaysWhy_data();
    void bodySaysWhy();
    void bodySaysNothing_data();
    void bodySaysNothing();
    void codesOnlyAreLogged_data();
    void codesOnlyAreLogged();
    void questionMayBeAskedAgain_data();
    void questionMayBeAskedAgain();
    void patienceIsTheServersWish();
    void detailIsForTheLog();
    void hostileBodyEndsSoon_data();
    void hostileBodyEndsSoon();
};

void tst_UcwaErrors::refusedRequestIsAnError()
{
    QFETCH(QJsonObject, row);

    QJsonObject body;
    for (const auto key : {"code"_L1, "subcode"_L1}) {
        if (row.contains(key))
            body.insert(key, row[key]);
    }
    const QByteArray json = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
    const Error error = failureFrom(answer(row["status"_L1].toInt(), json), true);
    QCOMPARE(word(error.kind), row["kind"_L1].toString());
    QCOMPARE(word(error.reason), row["reason"_L1].toString());
    QCOMPARE(error.code, QString::number(row["status"_L1].toInt()));
}

void tst_UcwaErrors::refusedInvitationIsAnError()
{
    QFETCH(QJsonObject, row);

    const Error error = refusalFrom(reasonFrom(Resource(row)));
    QCOMPARE(word(error.kind), u"refused"_s);
    QCOMPARE(word(error.reason), row["reason"_L1].toString());
    const QString subcode = row["subcode"_L1].toString().toLower();
    const bool saysMore = !subcode.isEmpty() && subcode != "none"_L1;
    QCOMPARE(error.code, saysMore ? subcode : row["code"_L1].toString().toLower());
}

void tst_UcwaErrors::bodySaysWhy_data()
{
    QTest::addColumn<QByteArray>("body");

    const QByteArray json = R"({"code":"Conflict","subcode":"AlreadyExists"})";
    const QByteArray inside = "<code>Conflict</code><subcode>AlreadyExists</subcode>";
    QTest::newRow("json") << json;
    QTest::newRow("json after a byte order mark") << "\xef\xbb\xbf" + json;
    QTest::newRow("json after blanks") << "\r\n  " + json + "\r\n";
    QTest::newRow("json with more") << QByteArray(
        R"({"parameters":{"a":[1]},"debugInfo":{"diagnosticsCode":"2"},"link":{},"message":null,)"
        R"("subcode":"alreadyexists","code":"CONFLICT"})");
    QTest::newRow("xml") << xml(inside);
    QTest::newRow("xml after a byte order mark") << "\xef\xbb\xbf" + xml(inside);
    QTest::newRow("xml without a head") << "<reason>" + inside + "</reason>";
    QTest::newRow("xml with a prefix") << QByteArray(
        R"(<u:reason xmlns:u="http://schemas.microsoft.com/rtc/2012/03/ucwa"><u:subcode>AlreadyExists</u:subcode>)"
        "<u:code>Conflict</u:code></u:reason>");
    QTest::newRow("xml with more") << xml(
        "<debugInfo><property name=\"code\"><code>x</code></property></debugInfo><new/>" + inside +
        "<parameters/>");
    QTest::newRow("xml in lines") << xml(
        "\n  <code>\n    Conflict\n  </code>\n<subcode> AlreadyExists </subcode>\n");
    QTest::newRow("xml that is cut") << "<reason>" + inside + "<mess";
}

void tst_UcwaErrors::bodySaysWhy()
{
    QFETCH(QByteArray, body);

    const Reason reason = reasonFrom(answer(409, body));
    QCOMPARE(reason.code, u"conflict"_s);
    QCOMPARE(reason.subcode, u"alreadyexists"_s);
    QVERIFY(reason.is("alreadyexists"_L1));
}

void tst_UcwaErrors::bodySaysNothing_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \r\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("page") << QByteArray(Page);
    QTest::newRow("xhtml") << QByteArray(
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">"
        "<body><code>Conflict</code></body></html>");
    QTest::newRow("text") << QByteArray("Conflict");
    QTest::newRow("broken json") << QByteArray(R"({"code":"Conflict")");
    QTest::newRow("list") << QByteArray(R"([{"code":"Conflict"}])");
    QTest::newRow("other json") << QByteArray(R"({"error":"invalid_grant"})");
    QTest::newRow("wrong types") << QByteArray(R"({"code":{"a":1},"subcode":["AlreadyExists"]})");
    QTest::newRow("null") << QByteArray(R"({"code":null,"subcode":null})");
    QTest::newRow("other xml") << QByteArray("<events><code>Conflict</code></events>");
}

void tst_UcwaErrors::bodySaysNothing()
{
    QFETCH(QByteArray, body);

    QVERIFY(reasonFrom(answer(404, body)).code.isEmpty());
    QCOMPARE(failureFrom(answer(404, body), true), errorFrom(answer(404, body), true)); // the status alone
    QCOMPARE(failureFrom(answer(502, body), false).kind, Error::Unreachable);
}

void tst_UcwaErrors::codesOnlyAreLogged_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a code") << u"ApplicationNotFound"_s << u"ApplicationNotFound"_s;
    QTest::newRow("a number") << u"28020"_s << u"28020"_s;
    QTest::newRow("words") << u"wrong password hunter2"_s << u"?"_s;
    QTest::newRow("a line of its own") << u"code\nparlance.start: all is well"_s << u"?"_s;
    QTest::newRow("in other letters") << u"كلمة"_s << u"?"_s;
    QTest::newRow("a key") << QString(300, u'x') << u"?"_s;
}

void tst_UcwaErrors::codesOnlyAreLogged()
{
    QFETCH(QString, said);
    QTEST(logged(said), "expected");
}

void tst_UcwaErrors::questionMayBeAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("change");
    QTest::addColumn<Error::Kind>("question");

    QTest::newRow("conflict") << 409 << Error::Unanswered << Error::Unreachable;
    QTest::newRow("server's failure") << 500 << Error::Unanswered << Error::Unreachable;
    QTest::newRow("proxy's failure") << 502 << Error::Unanswered << Error::Unreachable;
    QTest::newRow("too late") << 504 << Error::Unanswered << Error::Unreachable;
    QTest::newRow("too many") << 429 << Error::Busy << Error::Busy;
    QTest::newRow("not there") << 404 << Error::Refused << Error::Refused;
    QTest::newRow("gone") << 410 << Error::Refused << Error::Refused;
    QTest::newRow("token") << 401 << Error::Unauthorised << Error::Unauthorised;
}

void tst_UcwaErrors::questionMayBeAskedAgain()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, change);
    QFETCH(Error::Kind, question);

    for (const QByteArray &body : {QByteArray(R"({"code":"X","subcode":"None"})"), QByteArray(Page)}) {
        QCOMPARE(failureFrom(answer(status, body), true).kind, change);
        QCOMPARE(failureFrom(answer(status, body), false).kind, question);
    }
}

void tst_UcwaErrors::patienceIsTheServersWish()
{
    HttpReply reply = answer(503, R"({"code":"ServiceUnavailable"})");
    reply.headers.emplace_back("Retry-After", "7");
    const Error error = failureFrom(reply, true);
    QCOMPARE(error.kind, Error::Busy);
    QCOMPARE(error.retryAfter, std::chrono::seconds(7));
}

void tst_UcwaErrors::detailIsForTheLog()
{
    const QByteArray body = R"({"code":"Conflict","subcode":"AlreadyExists","message":"It is there.",)"
                            R"("debugInfo":{"diagnosticsCode":"2","errorReportId":"ab\u0000c"}})";
    const Reason reason = reasonFrom(answer(409, body));
    QCOMPARE(reason.message, u"It is there."_s);
    QCOMPARE(reason.detail,
             u"Conflict/AlreadyExists (diagnosticsCode 2, errorReportId ab\ufffdc): It is there."_s);
    QCOMPARE(failureFrom(answer(409, body), true).detail, reason.detail);
}

void tst_UcwaErrors::hostileBodyEndsSoon_data()
{
    QTest::addColumn<QByteArray>("body");

    const QByteArray laughs =
        "<!DOCTYPE reason [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
        "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">"
        "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]><reason><code>&g;</code></reason>";
    QTest::newRow("laughs") << laughs;
    QTest::newRow("elements") << "<reason>" + QByteArray("<a>").repeated(100'000);
    QTest::newRow("code in code") << "<reason>" + QByteArray("<code>").repeated(100'000);
    QTest::newRow("lists") << "{\"code\":" + QByteArray(100'000, '[');
    QTest::newRow("large") << "{\"code\":\"X\",\"message\":\"" + QByteArray(8 * 1024 * 1024, 'x') + "\"}";
    QTest::newRow("long code") << "{\"code\":\"" + QByteArray(60'000, 'x') + "\"}";
    QTest::newRow("file") << QByteArray("<!DOCTYPE reason [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                                        "<reason><code>&f;</code></reason>");
}

void tst_UcwaErrors::hostileBodyEndsSoon()
{
    QFETCH(QByteArray, body);

    const Reason reason = reasonFrom(answer(500, body));
    QVERIFY(reason.code.size() <= 64 * 1024);
    QVERIFY(reason.message.size() <= 1000);
    QVERIFY(!body.contains("SYSTEM") || reason.code.isEmpty());
    QCOMPARE(failureFrom(answer(500, body), true).kind, Error::Unanswered);
}

QTEST_APPLESS_MAIN(tst_UcwaErrors)
#include "tst_ucwaerrors.moc"
