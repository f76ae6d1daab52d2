// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwasession.h"
#include "tests/backends/ucwasampleserver.h"

using namespace Parlance;
using namespace Parlance::Test;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;

namespace {

const QByteArray UserPath =
    "/Autodiscover/AutodiscoverService.svc/root/oauth/user?originalDomain=contoso.com";
const QByteArray TokenPath = "/WebTicket/oauthtoken";

/// Somebody of the documentation, and the server that it tells of.
struct Given
{
    Given()
    {
        settings.address = u"sip:lenea@contoso.com"_s;
        settings.domain = u"contoso.com"_s;
        settings.username = u"lenea@contoso.com"_s;
        settings.password = u"pass@word1"_s;
        settings.server = server.url();
        settings.server.setPath(u"/"_s);
        server.answer("GET /", u"autodiscover/02-root-200.http"_s);
        server.answer("GET " + UserPath, u"autodiscover/03-user-401.http"_s);
        server.answer("POST " + TokenPath, u"auth/02-token-200.http"_s);
        signIn.use(settings);
    }

    Result<QUrl> findApplications()
    {
        signIn.onReached([this] { ++reached; });
        return QCoro::waitFor(signIn.findApplications());
    }
    /// What the server offers, to be taken up.
    SignInOffer offer() const
    {
        SignInOffer offer = offerFrom(httpSample(u"autodiscover/03-user-401.http"_s).message);
        offer.tokenHref = QString::fromLatin1(TokenPath);
        return offer;
    }

    SampleServer server;
    Settings settings;
    SignIn signIn;
    int reached = 0;
};

} // namespace

/// Signing in as the documentation shows it.
class tst_UcwaSampleSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootLeadsToTheUser();
    void challengeOffersThePassword();
    void passwordIsSentAsDocumented();
    void tokenIsUsed();
    void applicationsAreFound();
    void applicationsMayBeElsewhere();
    void tokenIsRefused_data();
    void tokenIsRefused();
    void applicationTellsWhoWeAre();
};

void tst_UcwaSampleSignIn::rootLeadsToTheUser()
{
    const HttpSample documented = httpSample(u"autodiscover/01-root-request.http"_s);
    Given given;
    (void)given.findApplications();
    QCOMPARE(given.reached, 1);
    const RawServer::Request root = given.server.requests().constFirst();
    QCOMPARE(root.line(), documented.start);
    QVERIFY(root.has("Accept: " + documented.message.header("accept")));
    for (const char *header : {"Authorization:", "Origin:", "X-Ms-Origin:", "Referer:", "Cookie:"})
        QVERIFY(!root.has(header));
    QCOMPARE(documented.message.header("host"), "lyncdiscover." + given.settings.domain.toLatin1());
    QVERIFY(!given.server.request("GET " + UserPath).head.isEmpty());
}

void tst_UcwaSampleSignIn::challengeOffersThePassword()
{
    const SignInOffer offer = offerFrom(httpSample(u"autodiscover/03-user-401.http"_s).message);
    QCOMPARE(offer.tokenHref, u"https://lyncweb.contoso.com/WebTicket/oauthtoken"_s);
    const QStringList grants{u"urn:microsoft.rtc:windows"_s, u"urn:microsoft.rtc:anonmeeting"_s,
                             u"password"_s};
    QCOMPARE(offer.grants, grants);
    QVERIFY(!offer.isAzure);
}

void tst_UcwaSampleSignIn::passwordIsSentAsDocumented()
{
    const HttpSample documented = httpSample(u"auth/01-token-password-request.http"_s);
    Given given;
    QVERIFY(QCoro::waitFor(given.signIn.token(given.offer(), given.settings.server)));
    const RawServer::Request asked = given.server.request("POST " + TokenPath);
    QCOMPARE(asked.line(), documented.start);
    QCOMPARE(asked.body, documented.message.body);
    QVERIFY(asked.has("Content-Type: " + documented.message.header("content-type")));
    QVERIFY(!asked.has("Authorization:"));
}

void tst_UcwaSampleSignIn::tokenIsUsed()
{
    Given given;
    const auto token = QCoro::waitFor(given.signIn.token(given.offer(), given.settings.server));
    QVERIFY(token);
    QCOMPARE(token->authorization, "Bearer cwt=AAEB...buHc");
    QCOMPARE(token->life, std::chrono::seconds(28'289));
    (void)given.findApplications();
    QVERIFY(given.server.requests().constLast().line().startsWith("GET " + UserPath));
    QVERIFY(given.server.requests().constLast().has("Authorization: Bearer cwt=AAEB...buHc\r\n"));
}

void tst_UcwaSampleSignIn::applicationsAreFound()
{
    Given given;
    given.server.answer("GET " + UserPath, u"autodiscover/04-user-200.http"_s);
    const auto found = given.findApplications();
    QVERIFY(found);
    QCOMPARE(*found, QUrl(given.server.url().toString() + u"/ucwa/oauth/v1/applications"_s));
}

void tst_UcwaSampleSignIn::applicationsMayBeElsewhere()
{
    const Resource user = resourceSample(u"autodiscover/05-user-200-other-host.json"_s);
    const QUrl home(user.self());
    const QUrl applications(user.href("applications"_L1));
    QVERIFY(applications.host() != home.host());
    Session session{Pace()};
    session.setServer(applications, {});
    QCOMPARE(session.server(), QUrl(u"https://webpoolxy.infra.lync.com/"_s)); // where every href counts from

    Given given; // a server that is not of this computer is believed by such that are
    given.server.answer("GET " + UserPath, u"autodiscover/05-user-200-other-host.json"_s);
    const auto found = given.findApplications();
    QVERIFY(!found);
    QCOMPARE(found.error().reason, Error::Insecure);
}

void tst_UcwaSampleSignIn::tokenIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); // null: the sample
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Error::Reason>("reason");

    QTest::newRow("method") << 400 << QByteArray() << Error::Unauthorised << Error::SignInNotSupported;
    QTest::newRow("password") << 400 << QByteArray(R"({"error":"invalid_grant"})") << Error::Unauthorised
                              << Error::WrongPassword;
    QTest::newRow("other letters") << 400 << QByteArray(R"({"error":"Invalid_Grant"})") << Error::Unauthorised
                                   << Error::WrongPassword;
    QTest::newRow("web page") << 400
                              << QByteArray(
                                     R"({"error":"invalid_grant","ms_rtc_passiveauthuri":"https://x/"})")
                              << Error::Unauthorised << Error::WebSignInNeeded;
    QTest::newRow("request") << 400 << QByteArray(R"({"error":"invalid_request"})") << Error::Refused
                             << Error::NotPermitted;
    QTest::newRow("trouble") << 400 << QByteArray(R"({"error":"server_error"})") << Error::Unreachable
                             << Error::ServiceTrouble;
    QTest::newRow("proxy") << 502 << QByteArray("<html>") << Error::Unreachable << Error::ServiceTrouble;
    QTest::newRow("windows only") << 401 << QByteArray("<html>") << Error::Unauthorised
                                  << Error::SignInNotSupported;
    QTest::newRow("no token") << 200 << QByteArray("{}") << Error::Refused << Error::NotTheService;
    QTest::newRow("odd token") << 200 << QByteArray(R"({"access_token":["x"],"expires_in":"soon"})")
                               << Error::Refused << Error::NotTheService;
}

void tst_UcwaSampleSignIn::tokenIsRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(Error::Reason, reason);

    Given given;
    if (body.isNull())
        given.server.answer("POST " + TokenPath, u"auth/05-token-400-unsupported-grant.http"_s);
    else
        given.server.answer("POST " + TokenPath, status, body);
    const auto token = QCoro::waitFor(given.signIn.token(given.offer(), given.settings.server));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, kind);
    QCOMPARE(token.error().reason, reason);
    QVERIFY(!token.error().detail.contains(given.settings.password));
}

void tst_UcwaSampleSignIn::applicationTellsWhoWeAre()
{
    const QByteArray path = "/ucwa/oauth/v1/applications";
    const HttpSample documented = httpSample(u"application/01-create-request.http"_s);
    Given given;
    given.server.answer("POST " + path, u"application/02-create-201.http"_s);
    given.server.answer("GET " + path + "/104", u"application/05-application-available-200.json"_s);
    Session session{Pace()};
    session.use(given.settings);
    session.setServer(given.server.url(), {"Bearer cwt=AAEB...buHc", std::chrono::hours(8)});
    const QJsonObject wanted = documented.resource().json();
    const auto made = QCoro::waitFor(session.post(QString::fromLatin1(path), wanted));
    QVERIFY(made);
    const RawServer::Request asked = given.server.request("POST " + path);
    QCOMPARE(QJsonDocument::fromJson(asked.body).object(), wanted);
    for (const char *header : {"authorization", "accept", "content-type"})
        QVERIFY(asked.has(QByteArray(header) + ": " + documented.message.header(header)));
    QCOMPARE(made->embedded("me"_L1).text("uri"_L1), given.settings.address);
    QVERIFY(!made->embedded("me"_L1).href("makeMeAvailable"_L1).isEmpty());
    QVERIFY(made->embedded("me"_L1).href("presence"_L1).isEmpty()); // nobody sees us yet

    const auto available = QCoro::waitFor(session.get(QString::fromLatin1(path + "/104")));
    QVERIFY(available);
    QVERIFY(available->embedded("me"_L1).href("makeMeAvailable"_L1).isEmpty());
    QVERIFY(!available->embedded("me"_L1).href("presence"_L1).isEmpty());
    session.abort();
}

QTEST_GUILESS_MAIN(tst_UcwaSampleSignIn)
#include "tst_ucwasamplesignin.moc"
