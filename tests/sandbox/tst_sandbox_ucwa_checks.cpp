// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwagiven.h"

#include <QTcpSocket>
#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SandboxUcwaChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blamesHeaders_data();
    void blamesHeaders();
    void blamesRequestsWithoutToken();
    void blamesInventedLinks();
    void forgivesAdditionsToLinks();
    void blamesMessagesInTheWrongPlace();
    void blamesMessagesAsJson();
    void blamesMessagesBeforeTheirTime();
    void blamesStorms();
    void forgivesAFewFailures();
    void blamesSilenceOfAnActiveUser();
    void blamesPostsWithoutLength();
    void forgetsWhenAskedTo();
};

void tst_SandboxUcwaChecks::blamesHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("Origin") << QByteArray("Origin");
    QTest::newRow("X-Ms-Origin") << QByteArray("X-Ms-Origin");
    QTest::newRow("Referer") << QByteArray("Referer");
}

void tst_SandboxUcwaChecks::blamesHeaders()
{
    QFETCH(QByteArray, name);
    UcwaGiven given;
    given.get(u"/"_s, {{name, "http://127.0.0.1/"}});
    QCOMPARE(given.service.violations().size(), 1);
    QVERIFY(given.service.violations()[0].contains(QString::fromLatin1(name)));
    QCOMPARE(given.server.journal().entries().constLast().remarks, given.service.violations());
}

void tst_SandboxUcwaChecks::blamesRequestsWithoutToken()
{
    UcwaGiven given;
    given.signIn();
    given.token.clear();
    QCOMPARE(given.get(given.href(u"me"_s, u"self"_s)).status, 401);
    QCOMPARE(given.service.violations().size(), 1);
}

void tst_SandboxUcwaChecks::blamesInventedLinks()
{
    UcwaGiven given;
    given.signIn();
    given.get(given.href(u"self"_s) + u"/me/presence"_s); // not there before the user is available
    QCOMPARE(given.service.violations().size(), 1);
}

void tst_SandboxUcwaChecks::forgivesAdditionsToLinks()
{
    UcwaGiven given;
    given.signIn();
    given.get(given.href(u"people"_s, u"search"_s) + u"?query=bo&limit=3"_s);
    given.get(given.href(u"communication"_s, u"conversations"_s) + u"&more=1"_s);
    given.get(given.href(u"me"_s, u"self"_s).toUpper().replace("/UCWA"_L1, "/ucwa"_L1));
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaChecks::blamesMessagesInTheWrongPlace()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QJsonObject messaging = given.startMessaging();
    const Peer::Answer answer = given.write(UcwaGiven::hrefIn(messaging, u"self"_s), u"Hi"_s);
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.json()[u"code"_s], u"ServiceFailure"_s);
    QCOMPARE(given.service.violations().size(), 1);
}

void tst_SandboxUcwaChecks::blamesMessagesAsJson()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QJsonObject messaging = given.startMessaging();
    QCOMPARE(given.post(UcwaGiven::hrefIn(messaging, u"sendMessage"_s), {{u"text"_s, u"Hi"_s}}).status, 415);
    QCOMPARE(given.service.violations().size(), 1);
}

void tst_SandboxUcwaChecks::blamesMessagesBeforeTheirTime()
{
    UcwaGiven given;
    UcwaPerson bo = *given.service.people().find(u"bo@example.com"_s);
    bo.reaction = UcwaPerson::NeverAnswers;
    given.service.people().put(bo);
    given.signInAndBeAvailable();
    given.post(given.href(u"communication"_s, u"startMessaging"_s), {{u"to"_s, bo.uri}});
    const QJsonObject messaging = UcwaGiven::bodyOf(given.happened(u"updated"_s, u"messaging"_s));
    QCOMPARE(given.write(UcwaGiven::hrefIn(messaging, u"self"_s) + u"/messages"_s, u"Hi"_s).status, 404);
    QCOMPARE(given.service.violations().size(), 2); // and nobody gave it that link
}

void tst_SandboxUcwaChecks::blamesStorms()
{
    UcwaGiven given;
    given.service.options().second = 1s;
    given.signIn();
    given.server.addFault({.kind = Fault::Status, .path = u"/me$"_s, .times = 0, .status = 503});
    for (int times = 0; times < 7; ++times)
        given.get(given.href(u"me"_s, u"self"_s));
    QCOMPARE(given.service.violations().size(), 1);
    QVERIFY(given.service.violations()[0].contains("storm"_L1));
}

void tst_SandboxUcwaChecks::forgivesAFewFailures()
{
    UcwaGiven given;
    given.service.options().second = 1s;
    given.signIn();
    given.server.addFault({.kind = Fault::Status, .path = u"/me$"_s, .times = 3, .status = 503});
    for (int times = 0; times < 7; ++times)
        given.get(given.href(u"me"_s, u"self"_s));
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaChecks::blamesSilenceOfAnActiveUser()
{
    UcwaGiven given;
    given.service.options().activityLife = 240s;
    given.signInAndBeAvailable();
    QVERIFY(!given.happened(u"updated"_s, u"presence"_s).isEmpty()); // idle now
    QCOMPARE(given.service.violations(), QStringList());
    given.service.options().activeUser = true;
    QTRY_VERIFY(!given.service.violations().isEmpty());
}

void tst_SandboxUcwaChecks::blamesPostsWithoutLength()
{
    UcwaGiven given;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, given.server.port());
    socket.write("POST /WebTicket/oauthtoken HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(given.service.violations().size(), 1);
    QVERIFY(given.service.violations()[0].contains("Content-Length"_L1));
}

void tst_SandboxUcwaChecks::forgetsWhenAskedTo()
{
    UcwaGiven given;
    given.get(u"/"_s, {{"Origin", "x"}});
    const QString verb = u"/_sandbox/ucwa/violations"_s;
    QCOMPARE(given.peer.ask("DELETE", verb).json()[u"violations"_s].toArray().size(), 1);
    QCOMPARE(given.peer.get(verb).json()[u"violations"_s], QJsonArray());
}

QTEST_GUILESS_MAIN(tst_SandboxUcwaChecks)

#include "tst_sandbox_ucwa_checks.moc"
