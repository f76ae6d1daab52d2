// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwagiven.h"

#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

static const auto Bo = u"sip:bo@example.com"_s;

class tst_SandboxUcwaHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereWhenSwitchedOn_data();
    void isThereWhenSwitchedOn();
    void keepsWhatWasMissed();
    void keepsWhatIsOver();
    void goesOnFromThere();
};

void tst_SandboxUcwaHistory::isThereWhenSwitchedOn_data()
{
    QTest::addColumn<bool>("on");
    QTest::newRow("off") << false;
    QTest::newRow("on") << true;
}

void tst_SandboxUcwaHistory::isThereWhenSwitchedOn()
{
    QFETCH(bool, on);
    UcwaGiven given;
    given.service.options().history = on;
    given.signIn();
    QCOMPARE(!given.href(u"communication"_s, u"conversationLogs"_s).isEmpty(), on);
    QCOMPARE(!given.href(u"communication"_s, u"missedItems"_s).isEmpty(), on);
}

void tst_SandboxUcwaHistory::keepsWhatWasMissed()
{
    UcwaGiven given;
    given.service.options().history = true;
    given.signInAndBeAvailable();
    given.service.missed(Bo, u"Are you there?"_s);
    const QString items = given.happened(u"updated"_s, u"missedItems"_s)[u"link"_s][u"href"_s].toString();
    QCOMPARE(given.get(items).json()[u"unreadMissedConversationsCount"_s], 1);

    const QJsonObject logs = given.get(given.href(u"communication"_s, u"conversationLogs"_s)).json();
    const QString href = logs[u"_links"_s][u"conversationLog"_s][0][u"href"_s].toString();
    const QJsonObject log = given.get(href).json();
    QCOMPARE(log[u"status"_s], u"Missed"_s);
    QCOMPARE(log[u"previewMessage"_s], u"Are you there?"_s);
    const QJsonObject lines = given.get(UcwaGiven::hrefIn(log, u"conversationLogTranscripts"_s)).json();
    const QJsonObject line = lines[u"_embedded"_s][u"conversationLogTranscript"_s][0].toObject();
    QCOMPARE(UcwaGiven::hrefIn(line[u"_embedded"_s][u"messageTranscript"_s].toObject(), u"plainMessage"_s),
             u"data:text/plain;charset=utf-8,Are+you+there%3F"_s);
    QCOMPARE(given.post(UcwaGiven::hrefIn(log, u"markAsRead"_s)).status, 204);
    QCOMPARE(given.get(items).json()[u"unreadMissedConversationsCount"_s], 0);
    QCOMPARE(given.peer.ask("DELETE", href, {}, given.headers()).status, 204);
    QCOMPARE(given.get(href).status, 404);
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaHistory::keepsWhatIsOver()
{
    UcwaGiven given;
    given.service.options().history = true;
    given.signInAndBeAvailable();
    const QJsonObject messaging = given.startMessaging(Bo);
    given.write(UcwaGiven::hrefIn(messaging, u"sendMessage"_s), u"Tea?"_s);
    given.service.say(Bo, u"Yes"_s);
    given.service.closeByPeer(Bo);
    QCOMPARE(given.get(given.href(u"communication"_s, u"conversationLogs"_s) + u"?limit=5"_s)
                 .json()[u"_links"_s][u"conversationLog"_s]
                 .toArray()
                 .size(),
             1);
}

void tst_SandboxUcwaHistory::goesOnFromThere()
{
    UcwaGiven given;
    given.service.options().history = true;
    given.signInAndBeAvailable();
    given.service.missed(Bo, u"Are you there?"_s);
    const QJsonObject logs = given.get(given.href(u"communication"_s, u"conversationLogs"_s)).json();
    const QJsonObject log =
        given.get(logs[u"_links"_s][u"conversationLog"_s][0][u"href"_s].toString()).json();
    QCOMPARE(given.post(UcwaGiven::hrefIn(log, u"continueMessaging"_s), {{u"operationId"_s, u"c1"_s}}).status,
             201);
    const QJsonObject invitation =
        UcwaGiven::bodyOf(given.happened(u"completed"_s, u"messagingInvitation"_s));
    QCOMPARE(invitation[u"threadId"_s], log[u"threadId"_s]);
    QCOMPARE(invitation[u"operationId"_s], u"c1"_s);
}

QTEST_GUILESS_MAIN(tst_SandboxUcwaHistory)

#include "tst_sandbox_ucwa_history.moc"
