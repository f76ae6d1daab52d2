// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/rawserver.h"
#include "ucwaclient.h"

#include <QJsonDocument>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;
using Sandbox::UcwaOptions;

class tst_UcwaSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItsWay_data();
    void findsItsWay();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void sendsThePasswordNowhereElse_data();
    void sendsThePasswordNowhereElse();
    void renewsItsTokenOnceForAll_data();
    void renewsItsTokenOnceForAll();
    void renewsItsTokenAheadOfTime();
    void remembersWhereTheServerIs();
    void believesNoServerFromAFile_data();
    void believesNoServerFromAFile();
    void signsOut();
    void checksStepByStep();
    void checksWithoutLeavingAnythingBehind();
};

using Prepare = std::function<void(UcwaClient &)>;

void tst_UcwaSignIn::findsItsWay_data()
{
    QTest::addColumn<Prepare>("prepare");
    const auto row = [](const char *name, std::function<void(UcwaOptions &)> set) {
        QTest::newRow(name) << Prepare([set](UcwaClient &client) { set(client.service.options()); });
    };
    row("directly", [](UcwaOptions &) {});
    row("by a redirect link", [](UcwaOptions &o) { o.discovery = UcwaOptions::RedirectLink; });
    row("by a 302", [](UcwaOptions &o) { o.discovery = UcwaOptions::Found; });
    row("the old format", [](UcwaOptions &o) { o.discovery = UcwaOptions::OldFormat; });
    row("home elsewhere", [](UcwaOptions &o) { o.userElsewhere = true; });
    row("folded challenge", [](UcwaOptions &o) { o.foldedChallenge = true; });
    row("bare challenge", [](UcwaOptions &o) { o.bareChallenge = true; });
    row("reversed challenge", [](UcwaOptions &o) { o.reversedChallenge = true; });
    row("crowded challenge", [](UcwaOptions &o) { o.crowdedChallenge = o.foldedChallenge = true; });
    row("absolute links", [](UcwaOptions &o) { o.absoluteHrefs = true; });
    row("byte order mark", [](UcwaOptions &o) { o.byteOrderMark = true; });
    row("objects for lists", [](UcwaOptions &o) { o.objectsForArrays = true; });
}

void tst_UcwaSignIn::findsItsWay()
{
    QFETCH(Prepare, prepare);
    UcwaClient client;
    prepare(client);
    QVERIFY(client.settle());
    QCOMPARE(client.service.applications(), 1);
    QCOMPARE(client.backend->ownAddress(), u"sip:ada@example.com"_s);
    QCOMPARE(client.server.journal().count("POST", u"oauthtoken"_s),
             1 + int(client.service.options().userElsewhere));
    QCOMPARE(client.service.violations(), QStringList());
    QVERIFY(client.problems.isEmpty());
}

void tst_UcwaSignIn::saysWhatIsWrong_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Error::Reason>("reason");
    const auto row = [](const char *name, Prepare prepare, Error::Kind kind, Error::Reason reason) {
        QTest::newRow(name) << prepare << kind << reason;
    };
    row(
        "wrong password", [](UcwaClient &c) { c.extra[u"password"_s] = u"nope"_s; }, Error::Unauthorised,
        Error::WrongPassword);
    row(
        "no password", [](UcwaClient &c) { c.extra[u"password"_s] = u""_s; }, Error::Refused,
        Error::BadSettings);
    row(
        "no address", [](UcwaClient &c) { c.extra[u"address"_s] = u"ada"_s; }, Error::Refused,
        Error::BadSettings);
    row(
        "unknown domain",
        [](UcwaClient &c) {
            c.extra[u"server"_s].clear();
            c.extra[u"address"_s] = u"ada@nowhere.invalid"_s;
        },
        Error::Unreachable, Error::UnknownDomain);
    row(
        "a web page", [](UcwaClient &c) { c.server.addFault({.kind = Fault::Html200, .times = 0}); },
        Error::Refused, Error::NotTheService);
    row(
        "nothing there", [](UcwaClient &c) { c.service.options().discovery = UcwaOptions::Missing; },
        Error::Refused, Error::NotTheService);
    row(
        "a home that is not there",
        [](UcwaClient &c) {
            c.server.addFault({.kind = Fault::Status,
                               .method = "GET",
                               .path = u"/oauth/user"_s,
                               .times = 0,
                               .status = 404});
        },
        Error::Refused, Error::NotTheService);
    row(
        "no server", [](UcwaClient &c) { c.extra[u"server"_s] = u"http://127.0.0.1:1"_s; },
        Error::Unreachable, Error::NoNetwork);
    row(
        "web sign-in first",
        [](UcwaClient &c) { c.service.options().passiveUri = u"https://sso.example.com/"_s; },
        Error::Unauthorised, Error::WebSignInNeeded);
    row(
        "only Windows sign-in",
        [](UcwaClient &c) { c.service.options().grants = QStringList{u"urn:microsoft.rtc:windows"_s}; },
        Error::Unauthorised, Error::SignInNotSupported);
    row(
        "only web sign-in",
        [](UcwaClient &c) { c.service.options().grants = QStringList{u"urn:microsoft.rtc:passive"_s}; },
        Error::Unauthorised, Error::WebSignInNeeded);
    row(
        "passwords switched off",
        [](UcwaClient &c) { c.service.options().tokenError = u"unsupported_grant_type"_s; },
        Error::Unauthorised, Error::SignInNotSupported);
    row(
        "token trouble", [](UcwaClient &c) { c.service.options().tokenError = u"server_error"_s; },
        Error::Unreachable, Error::ServiceTrouble);
    row(
        "an answer that repeats the password",
        [](UcwaClient &c) { c.service.options().tokenError = c.service.options().password; }, Error::Refused,
        Error::Unspecified);
    row(
        "Azure AD", [](UcwaClient &c) { c.service.options().azureChallenge = true; }, Error::Unauthorised,
        Error::SignInNotSupported);
    row(
        "this program is not wanted",
        [](UcwaClient &c) {
            c.server.addFault({.kind = Fault::Status,
                               .method = "POST",
                               .path = u"applications$"_s,
                               .times = 0,
                               .status = 403});
        },
        Error::Refused, Error::NotPermitted);
    row(
        "no sign of life", [](UcwaClient &c) { c.server.addFault({.kind = Fault::Html502, .times = 0}); },
        Error::Unreachable, Error::ServiceTrouble);
}

void tst_UcwaSignIn::saysWhatIsWrong()
{
    QFETCH(Prepare, prepare);
    QFETCH(Error::Kind, kind);
    QFETCH(Error::Reason, reason);
    UcwaClient client;
    prepare(client);
    const auto signedIn = client.signIn();
    QVERIFY(!signedIn);
    QCOMPARE(word(signedIn.error().kind), word(kind));
    QCOMPARE(word(signedIn.error().reason), word(reason));
    const QString told = QString::fromUtf8(QJsonDocument(signedIn.error().toJson()).toJson());
    QVERIFY(!told.contains(client.service.options().password, Qt::CaseInsensitive));
    QCOMPARE(client.service.applications(), 0);
}

void tst_UcwaSignIn::sendsThePasswordNowhereElse_data()
{
    QTest::addColumn<bool>("byLink");
    QTest::newRow("by a redirect link") << true;
    QTest::newRow("by a 302") << false;
}

void tst_UcwaSignIn::sendsThePasswordNowhereElse()
{
    QFETCH(bool, byLink);
    Sandbox::Server trap;
    QVERIFY(trap.listen());
    UcwaClient client;
    client.service.options().discovery = byLink ? UcwaOptions::RedirectLink : UcwaOptions::Found;
    client.service.options().redirectTo = trap.baseUrl().toString();
    const auto signedIn = client.signIn();
    QVERIFY(!signedIn);
    QCOMPARE(word(signedIn.error().reason), word(Error::ServerMoved));
    QCOMPARE(trap.journal().entries().size(), 0);
}

void tst_UcwaSignIn::renewsItsTokenOnceForAll_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403 with a challenge") << 403;
}

void tst_UcwaSignIn::renewsItsTokenOnceForAll()
{
    QFETCH(int, status);
    UcwaClient client;
    client.service.options().tokenFailure = status;
    QVERIFY(client.settle());
    client.server.journal().clear();

    client.service.expireTokens();
    std::vector<QCoro::Task<Result<QList<ContactSeen>>>> searches;
    for (const auto &text : {u"bo"_s, u"cy"_s, u"dora"_s, u"eli"_s})
        searches.push_back(client.backend->find(text));
    for (auto &search : searches)
        QVERIFY(QCoro::waitFor(std::move(search)).has_value());
    client.service.say(u"sip:bo@example.com"_s, u"Still there?"_s);
    QTRY_COMPARE(client.heard(), QStringList{u"Still there?"_s});
    QCOMPARE(client.server.journal().count("POST", u"oauthtoken"_s), 1);
    QCOMPARE(client.service.violations(), QStringList());
    QCOMPARE(client.service.applications(), 1);
}

void tst_UcwaSignIn::renewsItsTokenAheadOfTime()
{
    UcwaClient client(25ms);
    client.service.options().tokenLife = 60s;
    QVERIFY(client.settle());
    QTRY_VERIFY_WITH_TIMEOUT(client.server.journal().count("POST", u"oauthtoken"_s) >= 3, 20'000);
    for (const auto &entry : client.server.journal().entries())
        QVERIFY2(entry.status != 401 || !entry.request.header("authorization").startsWith("Bearer"),
                 "an expired token was used");
}

void tst_UcwaSignIn::remembersWhereTheServerIs()
{
    UcwaClient client;
    QVERIFY(client.settle());
    client.quit();
    client.server.journal().clear();
    client.events.clear();
    QVERIFY(client.settle());
    QCOMPARE(client.server.journal().count("GET", u"^/$"_s), 0);
    QCOMPARE(client.server.journal().count("GET", u"Autodiscover"_s), 1); // for the challenge
    QCOMPARE(client.service.applications(), 1);
    QCOMPARE(client.service.violations(), QStringList()); // nothing was asked without a token

    client.quit();
    client.cursor.replace(client.server.baseUrl().toString(), u"http://127.0.0.1:1"_s);
    client.extra[u"server"_s] = client.server.baseUrl().toString();
    QVERIFY(client.start()); // it has moved: looked for again
}

void tst_UcwaSignIn::believesNoServerFromAFile_data()
{
    QTest::addColumn<QString>("key");
    for (const auto *key : {"applications", "user", "tokens"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

/// What is remembered may come with a backup that somebody changed.
void tst_UcwaSignIn::believesNoServerFromAFile()
{
    QFETCH(const QString, key);
    UcwaClient client;
    QVERIFY(client.settle());
    client.quit();

    int asked = 0;
    const RawServer another([&asked](QTcpSocket &socket, const RawServer::Request &) {
        ++asked;
        socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: MsRtcOAuth href=\"/token\", "
                     "grant_type=\"password\"\r\nContent-Length: 0\r\n\r\n");
    });
    auto memory = QJsonDocument::fromJson(client.cursor.toUtf8()).object();
    QVERIFY(!memory[key].toString().isEmpty());
    memory[key] = another.url().toString() + u"/there"_s;
    client.cursor = QString::fromUtf8(QJsonDocument(memory).toJson());
    client.events.clear();
    QVERIFY(client.settle());
    QCOMPARE(asked, 0);
}

void tst_UcwaSignIn::signsOut()
{
    UcwaClient client;
    QVERIFY(client.settle());
    client.quit();
    QCOMPARE(client.service.applications(), 0);
    QCOMPARE(client.server.journal().count("DELETE", u"applications/"_s), 1);
}

void tst_UcwaSignIn::checksStepByStep()
{
    UcwaClient client;
    client.server.clock().offset = 1h;
    QList<CheckStep> steps;
    Ucwa::UcwaBackend backend;
    const auto checked =
        QCoro::waitFor(backend.check(client.settings(), [&steps](const CheckStep &step) { steps << step; }));
    QVERIFY(checked);
    QStringList told;
    for (const CheckStep &step : steps)
        told << QString::number(step.kind) + u':' + QString::number(step.outcome);
    // reach, sign in (the clock is off), permissions, addresses, receiving
    QCOMPARE(told.join(u' '), u"0:0 0:1 1:0 1:2 2:0 2:1 3:0 3:1 4:0 4:1"_s);
    QCOMPARE(steps.at(3).problem->reason, Error::ClockOff);
    QCOMPARE(steps.at(7).senders.value(0).name, u"Ada Ek"_s);
}

void tst_UcwaSignIn::checksWithoutLeavingAnythingBehind()
{
    UcwaClient client;
    Ucwa::UcwaBackend backend;
    QVERIFY(QCoro::waitFor(backend.check(client.settings(), [](const CheckStep &) {})));
    QCOMPARE(client.service.applications(), 0);
}

QTEST_GUILESS_MAIN(tst_UcwaSignIn)
#include "tst_ucwasignin.moc"
