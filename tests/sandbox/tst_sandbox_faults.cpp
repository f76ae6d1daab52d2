// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"
#include "wire.h"

#include <QRegularExpression>
#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strike_data();
    void strike();
    void slowAnswersHoldUpNobody();
    void hangingAnswersWaitForRelease();
    void hostileAnswersAreHostile_data();
    void hostileAnswersAreHostile();
    void ruleMeetsWhatItNames();
    void firstRuleThatMatchesStrikes();
    void ruleMayMeetEverything();
    void badRulesAreRefused_data();
    void badRulesAreRefused();
};

void tst_SandboxFaults::strike_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("answer"); // a regular expression for all of it
    QTest::addColumn<bool>("closed");    // or is the connection kept?
    QTest::addColumn<bool>("stored");
    QTest::addColumn<int>("status"); // in the journal

    const auto row = [](const char *name, const QByteArray &rule, const QString &answer, bool closed,
                        bool stored, int status) {
        QTest::newRow(name) << rule << QRegularExpression::anchoredPattern(answer) << closed << stored
                            << status;
    };
    const auto head = [](const QString &statusLine, const QString &more = {}) {
        return u"(?s)HTTP/1\\.1 %1\r\nDate: .*%2.*\r\n\r\n"_s.arg(statusLine, more);
    };
    row("no fault", "", head(u"201 Created"_s) + u"\\{.*\\}"_s, false, true, 201);
    row("dropBeforeStore", "dropBeforeStore", u""_s, true, false, 0);
    row("dropAfterStore", "dropAfterStore", u""_s, true, true, 0);
    row("halfAnswer", "halfAnswer", head(u"201 Created"_s) + u"\\{.*[^}]"_s, true, true, 201);
    row("halfAnswer, not stored", R"({"fault":"halfAnswer","stored":false})",
        head(u"503 Service Unavailable"_s) + u"\\{.*[^}]"_s, true, false, 503);
    row("cutInStatusLine", "cutInStatusLine", u"HTTP/1\\.1 2"_s, true, true, 201);
    row("slow", R"({"fault":"slow","delay":1})", head(u"201 Created"_s) + u"\\{.*\\}"_s, false, true, 201);
    row("html502", "html502", head(u"502 Bad Gateway"_s, u"text/html"_s) + u"<html>.*"_s, false, false, 502);
    row("html502, stored", R"({"fault":"html502","stored":true})", head(u"502 Bad Gateway"_s) + u"<html>.*"_s,
        false, true, 502);
    row("500", "status",
        head(u"500 Internal Server Error"_s) + u"\\{\"error\":\"Internal Server Error\"\\}"_s, false, false,
        500);
    row("503", R"({"fault":"status","status":503})", head(u"503 Service Unavailable"_s) + u".*"_s, false,
        false, 503);
    row("429 in seconds", R"({"fault":"status","status":429,"retryAfter":7})",
        head(u"429 Too Many Requests"_s, u"\r\nRetry-After: 7"_s) + u".*"_s, false, false, 429);
    row("429 with a date", R"({"fault":"status","status":429,"retryAfter":"Wed, 21 Oct 2026 07:28:00 GMT"})",
        head(u"429 Too Many Requests"_s, u"\r\nRetry-After: Wed, 21 Oct 2026 07:28:00 GMT"_s) + u".*"_s,
        false, false, 429);
    row("storeThenStatus", "storeThenStatus", head(u"500 Internal Server Error"_s) + u".*"_s, false, true,
        500);
    row("storeThenStatus 502", R"({"fault":"storeThenStatus","status":502})",
        head(u"502 Bad Gateway"_s) + u".*"_s, false, true, 502);
    row("truncatedJson", "truncatedJson", head(u"201 Created"_s) + u"\\{.*[^}]"_s, false, true, 201);
    row("hostileJson", "hostileJson", head(u"201 Created"_s) + u"\\{.*\\}"_s, false, true, 201);
    row("emptyBody", "emptyBody", head(u"200 OK"_s, u"Content-Length: 0"_s), false, false, 200);
    row("html200", "html200", head(u"200 OK"_s, u"text/html"_s) + u"<!DOCTYPE html>.*"_s, false, false, 200);
    row("redirect", R"({"fault":"redirect","location":"http://127.0.0.1:1/x"})",
        head(u"302 Found"_s, u"\r\nLocation: http://127.0.0.1:1/x"_s), false, false, 302);
    row("redirect 307", R"({"fault":"redirect","status":307,"location":"/x"})",
        head(u"307 .*"_s, u"\r\nLocation: /x"_s), false, false, 307);
}

void tst_SandboxFaults::strike()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, answer);
    QFETCH(bool, closed);
    QFETCH(bool, stored);
    QFETCH(int, status);

    Given given;
    if (!rule.isEmpty())
        QVERIFY(given.server.addFaults(rule));
    Wire wire(given.server);
    wire.send("On my way");
    QTRY_VERIFY(wire.isComplete() || wire.isClosed());

    QVERIFY2(QRegularExpression(answer).match(QString::fromUtf8(wire.received)).hasMatch(), wire.received);
    QCOMPARE(wire.isClosed(), closed);
    QCOMPARE(given.service.messages().size(), stored ? 1 : 0);
    QCOMPARE(given.server.journal().entries().size(), 1);
    const JournalEntry entry = given.server.journal().entries().constFirst();
    QCOMPARE(entry.stored, stored);
    QCOMPARE(entry.status, status);
    QCOMPARE(entry.fault.isEmpty(), rule.isEmpty());
    QCOMPARE(entry.request.path, given.sending);

    if (!closed) { // the rule is used up, and the connection as good as before
        wire.received.clear();
        wire.send("Again");
        QTRY_VERIFY(wire.isComplete());
        QVERIFY(wire.received.startsWith("HTTP/1.1 201 "));
    }
}

void tst_SandboxFaults::slowAnswersHoldUpNobody()
{
    Given given;
    given.server.addFault({.kind = Fault::Slow, .delay = 1s});
    Wire slow(given.server);
    slow.send("slow");
    QTRY_COMPARE(given.service.messages().size(), 1);
    QCOMPARE(given.send().status, 201);
    QVERIFY(slow.received.isEmpty());
    QTRY_VERIFY(slow.isComplete());
}

void tst_SandboxFaults::hangingAnswersWaitForRelease()
{
    Given given;
    given.server.addFault({.kind = Fault::Hang});
    given.server.addFault({.kind = Fault::Hang, .stored = false});
    Wire first(given.server);
    first.send("first");
    QTRY_COMPARE(given.server.journal().entries().size(), 1);
    QCOMPARE(given.service.messages().size(), 1);
    {
        Wire gone(given.server); // gives up before it is answered
        gone.send("second");
        QTRY_COMPARE(given.server.journal().entries().size(), 2);
    }
    QCOMPARE(given.send().status, 201);
    QCOMPARE(given.service.messages().size(), 2);
    QVERIFY(first.received.isEmpty() && !first.isClosed());

    given.server.release();
    QTRY_VERIFY(first.isComplete());
    QVERIFY(first.received.startsWith("HTTP/1.1 201 "));
}

void tst_SandboxFaults::hostileAnswersAreHostile_data()
{
    QTest::addColumn<Fault::Hostility>("hostility");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("readable"); // as a JSON object

    QTest::newRow("deepNesting") << Fault::DeepNesting << u"^\\[{10000}\\{.*\\}\\]{10000}$"_s << false;
    QTest::newRow("wrongTypes") << Fault::WrongTypes
                                << u"\"id\":-1,.*\"media\":\\{.*\"number_of_segments\":\"many\""_s << true;
    QTest::newRow("hugeNumbers")
        << Fault::HugeNumbers << u"\"id\":18446744073709551617,.*\"number_of_segments\":9007199254740993,"_s
        << true;
    QTest::newRow("nulls") << Fault::Nulls << u"\"id\":null,.*\"status\":null,"_s << true;
    QTest::newRow("giantStrings") << Fault::GiantStrings << u"a{60000}"_s << true;
    QTest::newRow("listAtTop") << Fault::ListAtTop << u"^\\[\\{.*\\}\\]$"_s << false;
    QTest::newRow("linksElsewhere") << Fault::LinksElsewhere
                                    << u"\"message_uri\":\"https://elsewhere\\.invalid/api/"_s << true;
    QTest::newRow("notUtf8") << Fault::NotUtf8 << u"\"id\":\"\u00ff\u00fe"_s << false;
}

void tst_SandboxFaults::hostileAnswersAreHostile()
{
    QFETCH(Fault::Hostility, hostility);
    QFETCH(QString, pattern);
    QFETCH(bool, readable);
    Given given;
    given.server.addFault({.kind = Fault::HostileJson, .hostility = hostility});
    const Peer::Answer answer = given.send();

    QCOMPARE(answer.status, 201);
    QVERIFY(QRegularExpression(pattern).match(QString::fromLatin1(answer.body)).hasMatch());
    QCOMPARE(!answer.json().isEmpty(), readable);
    QCOMPARE(given.service.messages().size(), 1);

    // the same by name
    const QByteArray rule =
        R"({"fault":"hostileJson","hostility":")" + QByteArray(QTest::currentDataTag()) + R"("})";
    QVERIFY(given.server.addFaults(rule));
    QCOMPARE(given.server.faults().constLast().hostility, hostility);
}

void tst_SandboxFaults::ruleMeetsWhatItNames()
{
    Given given;
    given.server.addFault(
        {.kind = Fault::Status, .method = "GET", .path = u"^/api/messaging/logs\\?.*Page=1"_s});
    QCOMPARE(given.send().status, 201);
    QCOMPARE(given.peer.get(u"/api/messaging/logs"_s).status, 200);
    QCOMPARE(given.peer.get(u"/api/messaging/logs?a=b&Page=1"_s).status, 500);
    QCOMPARE(given.peer.get(u"/api/messaging/logs?a=b&Page=1"_s).status, 200);

    QVERIFY(given.server.addFaults(R"({"fault":"status","body":"0100333"})"));
    QCOMPARE(given.send(u"+15550100222"_s).status, 201);
    QCOMPARE(given.send(u"+15550100333"_s).status, 500);
}

void tst_SandboxFaults::firstRuleThatMatchesStrikes()
{
    Given given;
    given.server.addFault({.kind = Fault::Status, .times = 2, .status = 503});
    given.server.addFault({.kind = Fault::Html502});
    QList<int> seen;
    for (int i = 0; i < 4; ++i)
        seen << given.send().status;
    QCOMPARE(seen, (QList<int>{503, 503, 502, 201}));
    QVERIFY(given.server.faults().isEmpty());
    QCOMPARE(given.service.messages().size(), 1);
}

void tst_SandboxFaults::ruleMayMeetEverything()
{
    Given given;
    given.server.addFault({.kind = Fault::Status, .times = 0});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(given.send().status, 500);
    given.server.clearFaults();
    QCOMPARE(given.send().status, 201);
}

void tst_SandboxFaults::badRulesAreRefused_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("unknown kind") << QByteArray("explode");
    QTest::newRow("not in lower camel case") << QByteArray("Html502");
    QTest::newRow("no kind") << QByteArray(R"({"times":2})");
    QTest::newRow("unknown key") << QByteArray(R"({"fault":"slow","seconds":2})");
    QTest::newRow("unknown hostility") << QByteArray(R"({"fault":"hostileJson","hostility":"rude"})");
    QTest::newRow("no regular expression") << QByteArray(R"({"fault":"hang","path":"("})");
    QTest::newRow("one of a list") << QByteArray(R"([{"fault":"hang"},{"fault":"x"}])");
}

void tst_SandboxFaults::badRulesAreRefused()
{
    QFETCH(QByteArray, rule);
    Server server;
    QVERIFY(!server.addFaults(rule));
    QVERIFY(server.faults().isEmpty());
}

QTEST_GUILESS_MAIN(tst_SandboxFaults)

#include "tst_sandbox_faults.moc"
