// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwagiven.h"

#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

class tst_SandboxUcwaSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsFromTheRootToAnApplication();
    void discoversByDetours_data();
    void discoversByDetours();
    void challengesInManyVoices_data();
    void challengesInManyVoices();
    void refusesTokens_data();
    void refusesTokens();
    void letsTokensExpire_data();
    void letsTokensExpire();
    void sendsTheUserElsewhere();
    void wantsToKnowTheClient_data();
    void wantsToKnowTheClient();
    void handsAnEndpointOver();
    void endsWhenAskedTo();
    void wantsAvailabilityFirst();
    void isTheSameForTheSameSeed();
};

void tst_SandboxUcwaSignIn::leadsFromTheRootToAnApplication()
{
    UcwaGiven given;
    const QString user = UcwaGiven::hrefIn(given.get(u"/"_s).json(), u"user"_s);
    const Peer::Answer challenged = given.get(user);
    QCOMPARE(challenged.status, 401);
    QVERIFY(challenged.body.startsWith("<!DOCTYPE html"));
    QVERIFY(challenged.header("WWW-Authenticate").contains("MsRtcOAuth href="));

    const QJsonObject token = given.askToken().json();
    QVERIFY(token[u"access_token"_s].toString().startsWith("cwt="_L1));
    QCOMPARE(token[u"expires_in"_s], 28289);

    given.signIn();
    QCOMPARE(given.application[u"rel"_s], u"application"_s);
    QVERIFY(!given.href(u"me"_s, u"makeMeAvailable"_s).isEmpty());
    QVERIFY(given.href(u"me"_s, u"presence"_s).isEmpty());
    QVERIFY(given.href(u"events"_s).startsWith("/ucwa/"_L1));
    QCOMPARE(given.service.applications(), 1);
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaSignIn::discoversByDetours_data()
{
    QTest::addColumn<UcwaOptions::Discovery>("discovery");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("redirect link") << UcwaOptions::RedirectLink << 200 << QByteArray("\"redirect\"");
    QTest::newRow("302") << UcwaOptions::Found << 302 << QByteArray();
    QTest::newRow("missing") << UcwaOptions::Missing << 404 << QByteArray();
    QTest::newRow("old format") << UcwaOptions::OldFormat << 200 << QByteArray("\"token\":\"Ucwa\"");
}

void tst_SandboxUcwaSignIn::discoversByDetours()
{
    QFETCH(UcwaOptions::Discovery, discovery);
    UcwaGiven given;
    given.service.options().discovery = discovery;
    const Peer::Answer root = given.get(u"/?sipuri=sip:ada@example.com"_s);
    QTEST(root.status, "status");
    QFETCH(QByteArray, word);
    QVERIFY(root.body.contains(word));
    const QString there = root.status == 302 ? QString::fromLatin1(root.header("Location"))
                                             : UcwaGiven::hrefIn(root.json(), u"redirect"_s);
    if (!there.isEmpty())
        QVERIFY(!UcwaGiven::hrefIn(given.get(there).json(), u"user"_s).isEmpty());
}

void tst_SandboxUcwaSignIn::challengesInManyVoices_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("folded") << u"foldedChallenge"_s << QByteArray("\", MsRtcOAuth href=\"");
    QTest::newRow("bare") << u"bareChallenge"_s << QByteArray("MsRtcOAuth href=http://127.0.0.1");
    QTest::newRow("reversed") << u"reversedChallenge"_s << QByteArray("msrtcoauth Grant_Type = \"");
    QTest::newRow("crowded") << u"crowdedChallenge"_s << QByteArray("Negotiate");
    QTest::newRow("Azure") << u"azureChallenge"_s << QByteArray("authorization_uri=\"https://login");
}

void tst_SandboxUcwaSignIn::challengesInManyVoices()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, word);
    UcwaGiven given;
    QCOMPARE(given.peer.post(u"/_sandbox/ucwa/options"_s, {{option, true}}).status, 200);
    const Peer::Answer challenged = given.get(UcwaGiven::hrefIn(given.get(u"/"_s).json(), u"user"_s));
    QCOMPARE(challenged.status, 401);
    QVERIFY2(challenged.header("WWW-Authenticate").contains(word), challenged.header("WWW-Authenticate"));
}

void tst_SandboxUcwaSignIn::refusesTokens_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("grant");
    QTest::addColumn<QString>("error");

    QTest::newRow("method") << QJsonObject{{u"grants"_s, QJsonArray{u"urn:microsoft.rtc:windows"_s}}}
                            << u"password"_s << u"unsupported_grant_type"_s;
    QTest::newRow("web first") << QJsonObject{{u"passiveUri"_s, u"https://login.example.com/"_s}}
                               << u"password"_s << u"invalid_grant"_s;
    QTest::newRow("windows") << QJsonObject() << u"urn:microsoft.rtc:windows"_s << u"invalid_grant"_s;
    QTest::newRow("broken") << QJsonObject{{u"tokenError"_s, u"server_error"_s}} << u"password"_s
                            << u"server_error"_s;
}

void tst_SandboxUcwaSignIn::refusesTokens()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, grant);
    UcwaGiven given;
    if (!options.isEmpty())
        QCOMPARE(given.peer.post(u"/_sandbox/ucwa/options"_s, options).status, 200);
    const Peer::Answer refused = given.askToken(grant);
    QCOMPARE(refused.status, 400);
    QTEST(refused.json()[u"error"_s].toString(), "error");
    QCOMPARE(refused.json()[u"ms_rtc_passiveauthuri"_s].toString(), options[u"passiveUri"_s].toString());
}

void tst_SandboxUcwaSignIn::letsTokensExpire_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
}

void tst_SandboxUcwaSignIn::letsTokensExpire()
{
    QFETCH(int, status);
    UcwaGiven given;
    given.service.options().tokenFailure = status;
    given.signIn();
    const QString me = given.href(u"me"_s, u"self"_s);
    QCOMPARE(given.get(me).status, 200);
    given.service.expireTokens();
    const Peer::Answer refused = given.get(me);
    QCOMPARE(refused.status, status);
    QVERIFY(!refused.header("WWW-Authenticate").isEmpty());
    QVERIFY(refused.body.startsWith("<!DOCTYPE html"));

    given.token = given.askToken().json()[u"access_token"_s].toString().toLatin1();
    QCOMPARE(given.get(me).status, 200); // the application has survived
    QCOMPARE(given.service.violations(), QStringList());
    given.askToken();
    QCOMPARE(given.service.violations().size(), 1);
}

void tst_SandboxUcwaSignIn::sendsTheUserElsewhere()
{
    UcwaGiven given;
    given.service.options().userElsewhere = true;
    const QString user = UcwaGiven::hrefIn(given.get(u"/"_s).json(), u"user"_s);
    given.get(user);
    given.token = given.askToken().json()[u"access_token"_s].toString().toLatin1();
    const QString there = UcwaGiven::hrefIn(given.get(user).json(), u"redirect"_s);
    QVERIFY(!there.isEmpty());
    QCOMPARE(given.get(there).status, 401); // another server, another token
    given.token = given.askToken().json()[u"access_token"_s].toString().toLatin1();
    QVERIFY(!UcwaGiven::hrefIn(given.get(there).json(), u"applications"_s).isEmpty());
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaSignIn::wantsToKnowTheClient_data()
{
    QTest::addColumn<QJsonObject>("wish");
    QTest::newRow("nothing") << QJsonObject{{u"x"_s, 1}};
    QTest::newRow("no endpoint") << QJsonObject{{u"userAgent"_s, u"x"_s}, {u"culture"_s, u"en-US"_s}};
    QTest::newRow("long") << QJsonObject{
        {u"userAgent"_s, QString(101, u'x')}, {u"culture"_s, u"en-US"_s}, {u"endpointId"_s, u"e"_s}};
}

void tst_SandboxUcwaSignIn::wantsToKnowTheClient()
{
    QFETCH(QJsonObject, wish);
    UcwaGiven given;
    given.signIn();
    const Peer::Answer refused = given.post(given.applications, wish);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json()[u"subcode"_s], u"ParameterValidationFailure"_s);
}

void tst_SandboxUcwaSignIn::handsAnEndpointOver()
{
    UcwaGiven given;
    given.signIn();
    const QString old = given.href(u"self"_s);
    QCOMPARE(given.create(u"here"_s).status, 201);
    QCOMPARE(given.service.applications(), 1);
    QCOMPARE(given.get(old).json()[u"subcode"_s], u"ApplicationNotFound"_s);
    given.create(u"there"_s);
    QCOMPARE(given.service.applications(), 2);
}

void tst_SandboxUcwaSignIn::endsWhenAskedTo()
{
    UcwaGiven given;
    given.signIn();
    const QString self = given.href(u"self"_s);
    QCOMPARE(given.peer.ask("DELETE", self, {}, given.headers()).status, 204);
    QCOMPARE(given.service.applications(), 0);
    QCOMPARE(given.get(self).status, 404);
}

void tst_SandboxUcwaSignIn::wantsAvailabilityFirst()
{
    UcwaGiven given;
    given.signIn();
    const QString makeMeAvailable = given.href(u"me"_s, u"makeMeAvailable"_s);
    const QJsonObject wish{{u"SupportedModalities"_s, QJsonArray{u"Messaging"_s}},
                           {u"signInAs"_s, u"Busy"_s}};
    QCOMPARE(given.post(makeMeAvailable, {{u"signInAs"_s, u"Napping"_s}}).status, 400);
    QCOMPARE(given.post(makeMeAvailable, wish).status, 204);
    const Peer::Answer again = given.post(makeMeAvailable, wish);
    QCOMPARE(again.status, 409);
    QCOMPARE(again.json()[u"subcode"_s], u"AlreadyExists"_s);
    given.poll();
    const QStringList expected{u"updated communication"_s, u"updated me"_s, u"added presence"_s,
                               u"added note"_s, u"added location"_s};
    QCOMPARE(given.told(), expected);

    const QJsonObject me = given.get(given.href(u"me"_s, u"self"_s)).json();
    QCOMPARE(given.get(UcwaGiven::hrefIn(me, u"presence"_s)).json()[u"availability"_s], u"Busy"_s);
    QCOMPARE(given.post(UcwaGiven::hrefIn(me, u"note"_s), {{u"message"_s, u"In Oslo"_s}}).status, 204);
    QCOMPARE(given.get(UcwaGiven::hrefIn(me, u"note"_s)).json()[u"message"_s], u"In Oslo"_s);
    QCOMPARE(given.post(UcwaGiven::hrefIn(me, u"reportMyActivity"_s)).status, 204);
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaSignIn::isTheSameForTheSameSeed()
{
    const auto hrefs = [] {
        UcwaGiven given;
        given.service.options().seed = 7;
        given.signIn();
        return QStringList{given.href(u"self"_s), QString::fromLatin1(given.token)};
    };
    QCOMPARE(hrefs(), hrefs());
}

QTEST_GUILESS_MAIN(tst_SandboxUcwaSignIn)

#include "tst_sandbox_ucwa_signin.moc"
