// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwagiven.h"

#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

class tst_SandboxUcwaDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksInItsOwnWay_data();
    void speaksInItsOwnWay();
    void startsWithAByteOrderMark();
    void showsAnywayWhatItDoesNotEmbed();
    void tellsOnlyOfWhatIsOver();
    void takesOptionsByName_data();
    void takesOptionsByName();
    void namesAllOptions();
};

void tst_SandboxUcwaDialect::speaksInItsOwnWay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QByteArray>("without");

    QTest::newRow("absolute") << u"absoluteHrefs"_s << QByteArray("\"href\":\"http://127.0.0.1:")
                              << QByteArray("\"href\":\"/ucwa");
    QTest::newRow("mixed case") << u"mixedCaseHrefs"_s << QByteArray("/Bo@Example.com") << QByteArray();
    QTest::newRow("dates") << u"isoDates"_s << QByteArray("\"timeStamp\":\"20") << QByteArray("Date(");
    QTest::newRow("status") << u"lowerCaseStatus"_s << QByteArray("\"status\":\"success\"")
                            << QByteArray("\"status\":\"Success\"");
    QTest::newRow("objects") << u"objectsForArrays"_s << QByteArray("\"sender\":{")
                             << QByteArray("\"sender\":[");
    QTest::newRow("titles") << u"emptyTitles"_s << QByteArray("\"title\":\"\"")
                            << QByteArray("\"title\":\"Bo");
    QTest::newRow("base64") << u"base64Texts"_s << QByteArray("data:text/plain;base64,SGkNCg==")
                            << QByteArray("charset=utf-8");
}

void tst_SandboxUcwaDialect::speaksInItsOwnWay()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, with);
    QFETCH(QByteArray, without);
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QString bo = u"sip:bo@example.com"_s;
    const auto said = [&] {
        given.service.say(bo, u"Hi"_s);
        return given.poll().body;
    };
    given.startMessaging(bo);
    given.pollUntilNothingIsLeft();
    const QByteArray plain = said();
    QVERIFY2(!plain.contains(with), plain);
    QVERIFY2(without.isEmpty() || plain.contains(without), plain);
    QCOMPARE(given.peer.post(u"/_sandbox/ucwa/options"_s, {{option, true}}).status, 200);
    const QByteArray dialect = said();
    QVERIFY2(dialect.contains(with), dialect);
    QVERIFY2(without.isEmpty() || !dialect.contains(without), dialect);
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaDialect::startsWithAByteOrderMark()
{
    UcwaGiven given;
    given.signIn();
    given.service.options().byteOrderMark = true;
    QVERIFY(given.get(given.href(u"me"_s, u"self"_s)).body.startsWith("\xef\xbb\xbf{"));
    QVERIFY(given.get(given.href(u"events"_s)).body.startsWith("\xef\xbb\xbf{"));
}

void tst_SandboxUcwaDialect::showsAnywayWhatItDoesNotEmbed()
{
    UcwaGiven given;
    given.service.options().embedded = false;
    given.signInAndBeAvailable();
    given.service.say(u"sip:bo@example.com"_s, u"Hi"_s);
    const QJsonObject started = given.happened(u"started"_s, u"messagingInvitation"_s);
    QVERIFY(!started.contains(u"_embedded"_s));
    const QJsonObject invitation = given.get(started[u"link"_s][u"href"_s].toString()).json();
    QVERIFY(UcwaGiven::hrefIn(invitation, u"message"_s).endsWith("Hi%0D%0A"_L1));

    given.startMessaging(u"sip:cy@example.com"_s);
    given.service.say(u"sip:cy@example.com"_s, u"Hello"_s);
    const QJsonObject event = given.happened(u"completed"_s, u"message"_s);
    const QJsonObject message = given.get(event[u"link"_s][u"href"_s].toString()).json();
    QVERIFY(UcwaGiven::hrefIn(message, u"plainMessage"_s).endsWith("Hello%0D%0A"_L1));
    for (const QJsonValue &other : std::as_const(given.events))
        QCOMPARE(given.get(other[u"link"_s][u"href"_s].toString()).status, 200);
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaDialect::tellsOnlyOfWhatIsOver()
{
    UcwaGiven given;
    given.service.options().onlyCompleted = true;
    given.signInAndBeAvailable();
    given.post(given.href(u"communication"_s, u"startMessaging"_s), {{u"to"_s, u"sip:bo@example.com"_s}});
    given.poll();
    QVERIFY(!given.told().contains("started messagingInvitation"_L1));
    QVERIFY(!given.happened(u"completed"_s, u"messagingInvitation"_s).isEmpty());
}

void tst_SandboxUcwaDialect::takesOptionsByName_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<int>("status");
    QTest::newRow("known") << QJsonObject{{u"second"_s, 5000},
                                          {u"discovery"_s, u"oldFormat"_s},
                                          {u"grants"_s, QJsonArray{u"password"_s}},
                                          {u"grace"_s, 60}}
                           << 200;
    QTest::newRow("unknown") << QJsonObject{{u"secnod"_s, 5000}} << 400;
    QTest::newRow("no such value") << QJsonObject{{u"discovery"_s, u"elsewhere"_s}} << 400;
}

void tst_SandboxUcwaDialect::takesOptionsByName()
{
    QFETCH(QJsonObject, values);
    QFETCH(int, status);
    UcwaGiven given;
    QCOMPARE(given.peer.post(u"/_sandbox/ucwa/options"_s, values).status, status);
    const bool taken = status == 200;
    QCOMPARE(given.service.options().second == std::chrono::milliseconds(5), taken);
    QCOMPARE(given.service.options().discovery == UcwaOptions::OldFormat, taken);
    QCOMPARE(given.service.options().grants == QStringList{u"password"_s}, taken);
}

void tst_SandboxUcwaDialect::namesAllOptions()
{
    UcwaGiven given;
    const QJsonObject all = given.peer.get(u"/_sandbox/ucwa/options"_s).json();
    QCOMPARE(all[u"second"_s], 1000);
    QCOMPARE(all[u"senders"_s], u"inTurn"_s);
    QCOMPARE(all[u"address"_s], u"ada@example.com"_s);
    QCOMPARE(given.peer.post(u"/_sandbox/ucwa/options"_s, all).status, 200);
}

QTEST_GUILESS_MAIN(tst_SandboxUcwaDialect)

#include "tst_sandbox_ucwa_dialect.moc"
