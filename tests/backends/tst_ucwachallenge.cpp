// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwachallenge.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Href = "https://pool.example.com/WebTicket/oauthtoken";
const QByteArray Offer = R"(MsRtcOAuth href="https://pool.example.com/WebTicket/oauthtoken",)"
                         R"(grant_type="urn:microsoft.rtc:windows,urn:microsoft.rtc:anonmeeting,password")";
const QByteArray Cloud = R"(Bearer trusted_issuers="00000002-0000-0ff1-ce00-000000000000@example.com", )"
                         R"(client_id="00000004-0000-0ff1-ce00-000000000000")";
const QByteArray Azure = Cloud + R"(, authorization_uri="https://login.windows.net/common/oauth2/authorize")";

HttpReply refusal(int status, const QByteArrayList &challenges)
{
    HttpReply reply;
    reply.status = status;
    reply.headers.emplace_back("Content-Type", "text/html");
    for (const QByteArray &challenge : challenges)
        reply.headers.emplace_back("WWW-Authenticate", challenge);
    return reply;
}

} // namespace

/// How a server wants us to sign in.
class tst_UcwaChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offerIsFound_data();
    void offerIsFound();
    void nothingIsOffered_data();
    void nothingIsOffered();
    void grantsAreTheServersOwn_data();
    void grantsAreTheServersOwn();
    void challengesAreToldApart();
    void parametersBelongToTheirScheme();
    void hostileHeaderEndsSoon_data();
    void hostileHeaderEndsSoon();
    void tokenIsWanted_data();
    void tokenIsWanted();
};

void tst_UcwaChallenge::offerIsFound_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<bool>("isAzure");

    QTest::newRow("alone") << QByteArrayList{Offer} << false;
    QTest::newRow("two headers") << QByteArrayList{Cloud, Offer} << false;
    QTest::newRow("the other way round") << QByteArrayList{Offer, Cloud} << false;
    QTest::newRow("joined") << QByteArrayList{Cloud + ", " + Offer} << false;
    QTest::newRow("joined the other way round") << QByteArrayList{Offer + ", " + Cloud} << false;
    QTest::newRow("joined by line ends") << QByteArrayList{Cloud + '\n' + Offer} << false;
    QTest::newRow("folded") << QByteArrayList{QByteArray(Offer).replace(",grant", ",\r\n  grant")} << false;
    QTest::newRow("folded by a tab") << QByteArrayList{QByteArray(Offer).replace(" href", "\r\n\thref")}
                                     << false;
    QTest::newRow("beside negotiate") << QByteArrayList{"Negotiate", "NTLM", Offer, Cloud} << false;
    QTest::newRow("beside negotiate, joined")
        << QByteArrayList{"Negotiate, NTLM, " + Offer + ", Basic realm=\"x\""} << false;
    QTest::newRow("beside a token") << QByteArrayList{"NTLM TlRMTVNTUAACAAAA/+8==, " + Offer} << false;
    QTest::newRow("beside a token without padding") << QByteArrayList{"Negotiate YIIK, " + Offer} << false;
    QTest::newRow("hybrid") << QByteArrayList{Azure, Offer} << true;
    QTest::newRow("capitals") << QByteArrayList{QByteArray(Offer)
                                                    .replace("MsRtcOAuth", "MSRTCOAUTH")
                                                    .replace("href", "HREF")
                                                    .replace("grant_type", "Grant_Type")}
                              << false;
    QTest::newRow("other order")
        << QByteArrayList{"MsRtcOAuth grant_type=\"urn:microsoft.rtc:windows,urn:microsoft.rtc:anonmeeting,"
                          "password\", href=\"" +
                          Href + '"'}
        << false;
    QTest::newRow("bare") << QByteArrayList{"MsRtcOAuth href=" + Href +
                                            ",grant_type=\"urn:microsoft.rtc:windows,"
                                            "urn:microsoft.rtc:anonmeeting,password\""}
                          << false;
    QTest::newRow("blanks everywhere")
        << QByteArrayList{"  MsRtcOAuth   href = \"" + Href +
                          "\" ,  grant_type = \"urn:microsoft.rtc:windows , urn:microsoft.rtc:anonmeeting , "
                          "password\"  "}
        << false;
    QTest::newRow("more parameters")
        << QByteArrayList{QByteArray(Offer).replace(",grant", ",realm=\"a, b\",grant") + ", new=1"} << false;
    QTest::newRow("commas in a row") << QByteArrayList{", ,," + Offer + ",,"} << false;
    QTest::newRow("after garbage") << QByteArrayList{"=,\"\", ;=x, " + Offer} << false;
    QTest::newRow("offered twice")
        << QByteArrayList{Offer, "MsRtcOAuth href=\"https://other.example.com/\",grant_type=\"x\""} << false;
    QTest::newRow("scheme inside quotes")
        << QByteArrayList{"Basic realm=\"MsRtcOAuth href=evil, x\", " + Offer} << false;
}

void tst_UcwaChallenge::offerIsFound()
{
    QFETCH(QByteArrayList, headers);
    QFETCH(bool, isAzure);

    const SignInOffer offer = offerFrom(refusal(401, headers));
    const QStringList grants{u"urn:microsoft.rtc:windows"_s, u"urn:microsoft.rtc:anonmeeting"_s,
                             u"password"_s};
    QCOMPARE(offer.tokenHref, QString::fromLatin1(Href));
    QCOMPARE(offer.grants, grants);
    QCOMPARE(offer.isAzure, isAzure);
}

void tst_UcwaChallenge::nothingIsOffered_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<bool>("isAzure");

    QTest::newRow("no header") << QByteArrayList{} << false;
    QTest::newRow("empty") << QByteArrayList{""} << false;
    QTest::newRow("cloud without an address") << QByteArrayList{Cloud} << false;
    QTest::newRow("cloud") << QByteArrayList{Azure} << true;
    QTest::newRow("windows only") << QByteArrayList{"Negotiate", "NTLM"} << false;
    QTest::newRow("scheme only") << QByteArrayList{"MsRtcOAuth"} << false;
    QTest::newRow("of another scheme") << QByteArrayList{"MsRtcOAuth, Basic href=\"" + Href + '"'} << false;
    QTest::newRow("similar name") << QByteArrayList{QByteArray(Offer).replace("href", "xhref")} << false;
    QTest::newRow("similar scheme") << QByteArrayList{'X' + Offer} << false;
    QTest::newRow("inside quotes") << QByteArrayList{"Basic realm=\"" +
                                                     QByteArray(Offer).replace('"', "\\\"") + '"'}
                                   << false;
}

void tst_UcwaChallenge::nothingIsOffered()
{
    QFETCH(QByteArrayList, headers);
    QFETCH(bool, isAzure);

    const SignInOffer offer = offerFrom(refusal(401, headers));
    QCOMPARE(offer.tokenHref, QString());
    QCOMPARE(offer.isAzure, isAzure);
}

void tst_UcwaChallenge::grantsAreTheServersOwn_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QStringList>("grants");

    QTest::newRow("none") << QByteArray() << QStringList();
    QTest::newRow("empty") << QByteArray(",grant_type=\"\"") << QStringList();
    QTest::newRow("one, bare") << QByteArray(",grant_type=password") << QStringList{u"password"_s};
    QTest::newRow("one") << QByteArray(",grant_type=\"PassWord\"") << QStringList{u"password"_s};
    QTest::newRow("no password") << QByteArray(",grant_type=\"urn:microsoft.rtc:passive\"")
                                 << QStringList{u"urn:microsoft.rtc:passive"_s};
    QTest::newRow("similar word") << QByteArray(",grant_type=\"nopassword,xpassword\"")
                                  << QStringList{u"nopassword"_s, u"xpassword"_s};
    QTest::newRow("holes") << QByteArray(",grant_type=\",password,,\"") << QStringList{u"password"_s};
    QTest::newRow("quoted pair") << QByteArray(",grant_type=\"pass\\word\"") << QStringList{u"password"_s};
    QTest::newRow("no end") << QByteArray(",grant_type=\"password") << QStringList{u"password"_s};
    QTest::newRow("ends in a backslash")
        << QByteArray(",grant_type=\"password\\") << QStringList{u"password\\"_s};
}

void tst_UcwaChallenge::grantsAreTheServersOwn()
{
    QFETCH(QByteArray, parameter);
    QFETCH(QStringList, grants);

    const SignInOffer offer = offerFrom(refusal(401, {"MsRtcOAuth href=\"" + Href + '"' + parameter}));
    QCOMPARE(offer.tokenHref, QString::fromLatin1(Href));
    QCOMPARE(offer.grants, grants);
}

void tst_UcwaChallenge::challengesAreToldApart()
{
    const auto challenges = challengesFrom("Negotiate, NTLM, " + Azure + ", " + Offer);
    QStringList schemes;
    for (const Challenge &challenge : challenges)
        schemes << challenge.scheme;
    const QStringList expected{u"negotiate"_s, u"ntlm"_s, u"bearer"_s, u"msrtcoauth"_s};
    QCOMPARE(schemes, expected);
}

void tst_UcwaChallenge::parametersBelongToTheirScheme()
{
    const auto challenges = challengesFrom("Bearer href=\"https://evil.example/\", " + Offer);
    QCOMPARE(challenges.size(), 2);
    QCOMPARE(challenges.at(0).parameters.value(u"href"_s), u"https://evil.example/"_s);
    QCOMPARE(challenges.at(1).parameters.value(u"href"_s), QString::fromLatin1(Href));
    QCOMPARE(challenges.at(1).parameters.size(), 2);
}

void tst_UcwaChallenge::hostileHeaderEndsSoon_data()
{
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("letters") << QByteArray(1024 * 1024, 'a');
    QTest::newRow("quotes") << QByteArray(1024 * 1024, '"');
    QTest::newRow("equals signs") << QByteArray(1024 * 1024, '=');
    QTest::newRow("commas") << QByteArray(1024 * 1024, ',');
    QTest::newRow("blanks") << QByteArray(1024 * 1024, ' ');
    QTest::newRow("words") << QByteArray("a ").repeated(500'000);
    QTest::newRow("parameters") << "a " + QByteArray("b=\"c\\\",").repeated(100'000);
    QTest::newRow("nul") << QByteArray("MsRtcOAuth href=\"\0\"", 19);
    QTest::newRow("no text") << QByteArray("\xff\xfe=\x80,\xc3", 6);
}

void tst_UcwaChallenge::hostileHeaderEndsSoon()
{
    QFETCH(QByteArray, header);

    const auto challenges = challengesFrom(header);
    QVERIFY(challenges.size() <= 16 * 1024);
    for (const Challenge &challenge : challenges)
        QVERIFY(!challenge.scheme.isEmpty());
}

void tst_UcwaChallenge::tokenIsWanted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArrayList>("challenges");
    QTest::addColumn<bool>("isWanted");

    QTest::newRow("401") << 401 << QByteArrayList{Cloud, Offer} << true;
    QTest::newRow("401 without a challenge") << 401 << QByteArrayList{} << true;
    QTest::newRow("403 with a challenge") << 403 << QByteArrayList{Offer} << true;
    QTest::newRow("403 with another challenge") << 403 << QByteArrayList{Cloud} << true;
    QTest::newRow("403 alone is about permission") << 403 << QByteArrayList{} << false;
    QTest::newRow("404 with a challenge") << 404 << QByteArrayList{Offer} << false;
    QTest::newRow("407 is the proxy's") << 407 << QByteArrayList{} << false;
    QTest::newRow("200 with a challenge") << 200 << QByteArrayList{Offer} << false;
}

void tst_UcwaChallenge::tokenIsWanted()
{
    QFETCH(int, status);
    QFETCH(QByteArrayList, challenges);
    QFETCH(bool, isWanted);
    QCOMPARE(wantsToken(refusal(status, challenges)), isWanted);
}

QTEST_APPLESS_MAIN(tst_UcwaChallenge)
#include "tst_ucwachallenge.moc"
