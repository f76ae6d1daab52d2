// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/colleagues.h"
#include "ucwagiven.h"

#include <QSignalSpy>
#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SandboxColleagues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areContacts();
    void answerWhatFits_data();
    void answerWhatFits();
    void answerWhatTheyAreTold();
    void writeOfTheirOwnAccord();
    void comeAndGo();
};

void tst_SandboxColleagues::areContacts()
{
    UcwaGiven given;
    const Colleagues colleagues(given.service, 1h);
    given.signIn();
    const QJsonArray all =
        given.get(given.href(u"people"_s, u"myContacts"_s)).json()[u"_embedded"_s][u"contact"_s].toArray();
    QCOMPARE(all.size(), 6);
    QCOMPARE(all[0][u"name"_s], u"Ines Moreau"_s);
}

void tst_SandboxColleagues::answerWhatFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("thanks") << u"Thanks a lot"_s << u"Any time"_s;
    QTest::newRow("parts") << u"Has the cable come?"_s << u"shelf"_s;
    QTest::newRow("lunch") << u"Lunch?"_s << u"downstairs"_s;
    QTest::newRow("when") << u"When will it be finished?"_s << u"noon"_s;
    QTest::newRow("question") << u"Is it done?"_s << u"check"_s;
    QTest::newRow("greeting") << u"Hello Ines"_s << u"Hi Ada"_s;
}

void tst_SandboxColleagues::answerWhatFits()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    Server server;
    Colleagues colleagues(server.ucwa(), 1h);
    QVERIFY2(colleagues.answerTo(text).contains(word), qUtf8Printable(colleagues.answerTo(text)));
    QVERIFY(colleagues.answerTo(u"Fine"_s) != colleagues.answerTo(u"Fine"_s));
}

void tst_SandboxColleagues::answerWhatTheyAreTold()
{
    UcwaGiven given;
    const Colleagues colleagues(given.service, 10ms);
    given.signIn(); // and be invisible: nobody writes first
    const QString send =
        UcwaGiven::hrefIn(given.startMessaging(u"sip:ines.moreau@example.com"_s), u"sendMessage"_s);
    given.write(send, u"Lunch?"_s);
    given.events = {};
    QCOMPARE(given.happened(u"added"_s, u"participant"_s)[u"in"_s][u"rel"_s], u"typingParticipants"_s);
    QTRY_COMPARE(given.service.texts().size(), 2);
    QVERIFY(given.service.texts().constLast().contains("downstairs"_L1));
    QCOMPARE(given.service.messages().constLast().from, u"sip:ines.moreau@example.com"_s);
}

void tst_SandboxColleagues::writeOfTheirOwnAccord()
{
    UcwaGiven given;
    const Colleagues colleagues(given.service, 2ms);
    given.signInAndBeAvailable();
    const QJsonObject invitation = UcwaGiven::bodyOf(given.happened(u"started"_s, u"messagingInvitation"_s));
    QCOMPARE(invitation[u"_embedded"_s][u"from"_s][u"name"_s], u"Priya Nair"_s);
}

void tst_SandboxColleagues::comeAndGo()
{
    UcwaGiven given;
    const Colleagues colleagues(given.service, 1ms);
    QSignalSpy moved(&given.service.people(), &UcwaPeople::presenceChanged);
    QTRY_VERIFY(moved.count() >= 3);
}

QTEST_GUILESS_MAIN(tst_SandboxColleagues)

#include "tst_sandbox_colleagues.moc"
