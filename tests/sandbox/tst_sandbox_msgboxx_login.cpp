// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "msgboxxgiven.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SandboxMsgBoxxLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowToReachIt();
    void logsIn();
    void saysWhenTheTokenEnds_data();
    void saysWhenTheTokenEnds();
    void tokensEnd();
    void aNewLoginMayEndTheOldToken();
    void refusesOtherCredentials();
    void locksAfterWrongLogins();
    void wantsTheClientHeader();
    void wantsTheTokenInTheRightHeader_data();
    void wantsTheTokenInTheRightHeader();
};

void tst_SandboxMsgBoxxLogin::saysHowToReachIt()
{
    MsgBoxxGiven given;
    const QJsonObject where = given.server.coordinates()[u"msgboxx"_s].toObject();
    QCOMPARE(where, (QJsonObject{{u"server"_s, given.server.baseUrl().toString()},
                                 {u"username"_s, given.service.options().username},
                                 {u"password"_s, given.service.options().password},
                                 {u"apiaccount"_s, given.account}}));
}

void tst_SandboxMsgBoxxLogin::logsIn()
{
    MsgBoxxGiven given;
    const Peer::Answer answer = given.logIn(given.service.options().password);
    QCOMPARE(answer.status, 200);
    const QJsonObject json = answer.json();
    QCOMPARE(json.keys(), (QStringList{u"access_token"_s, u"expires_at"_s, u"scope"_s, u"token_type"_s}));
    QVERIFY(std::ranges::all_of(json, [](const QJsonValue &value) { return value.isString(); }));

    const QByteArray claims = json[u"access_token"_s].toString().section(u'.', 1, 1).toLatin1();
    const auto decoded = QByteArray::fromBase64(claims, QByteArray::Base64UrlEncoding);
    const qint64 until = QJsonDocument::fromJson(decoded)[u"exp"_s].toInteger();
    QVERIFY(qAbs(QDateTime::currentSecsSinceEpoch() + 3600 - until) < 60);
}

void tst_SandboxMsgBoxxLogin::saysWhenTheTokenEnds_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QJsonValue::Type>("type");
    QTest::addColumn<QString>("pattern");

    QTest::newRow("zone") << u"isoZone"_s << QJsonValue::String << u"....-..-..T..:..:..[.]...Z"_s;
    QTest::newRow("offset") << u"isoOffset"_s << QJsonValue::String << u"....-..-..T..:..:..[.]...[+]02:00"_s;
    QTest::newRow("no zone") << u"isoNoZone"_s << QJsonValue::String << u"....-..-..T..:..:.."_s;
    QTest::newRow("seconds in a text") << u"secondsText"_s << QJsonValue::String << u"[0-9]{10}"_s;
    QTest::newRow("milliseconds in a text") << u"millisecondsText"_s << QJsonValue::String << u"[0-9]{13}"_s;
    QTest::newRow("seconds") << u"seconds"_s << QJsonValue::Double << u"[0-9]{10}"_s;
    QTest::newRow("milliseconds") << u"milliseconds"_s << QJsonValue::Double << u"[0-9]{13}"_s;
    QTest::newRow("unreadable") << u"unreadable"_s << QJsonValue::String << u"in a while"_s;
    QTest::newRow("null") << u"null"_s << QJsonValue::Null << QString();
    QTest::newRow("absent") << u"absent"_s << QJsonValue::Undefined << QString();
}

void tst_SandboxMsgBoxxLogin::saysWhenTheTokenEnds()
{
    QFETCH(QString, form);
    QFETCH(QString, pattern);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"expiresAt"_s, form}}));
    const QJsonObject login = given.logIn(given.service.options().password).json();
    const QJsonValue until = login[u"expires_at"_s];
    QTEST(until.type(), "type");
    const QString text = until.isDouble() ? QString::number(until.toInteger()) : until.toString();
    QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch(),
             qPrintable(text));
}

void tst_SandboxMsgBoxxLogin::tokensEnd()
{
    MsgBoxxGiven given;
    given.service.options().tokenLife = 100s;
    QCOMPARE(given.get(u"/apiaccount"_s).status, 200);
    given.server.clock().offset = 101s;
    const Peer::Answer late = given.get(u"/apiaccount"_s);
    QCOMPARE(late.status, 401);
    QVERIFY(late.body.isEmpty());

    given.token.clear();
    given.service.options().usesPerToken = 2;
    QCOMPARE(given.get(u"/apiaccount"_s).status, 200);
    QCOMPARE(given.get(u"/apiaccount"_s).status, 200);
    QCOMPARE(given.get(u"/apiaccount"_s).status, 401);

    given.token.clear();
    QCOMPARE(given.get(u"/apiaccount"_s).status, 200);
    given.service.login().expireTokens();
    QCOMPARE(given.get(u"/apiaccount"_s).status, 401);
}

void tst_SandboxMsgBoxxLogin::aNewLoginMayEndTheOldToken()
{
    MsgBoxxGiven given;
    QCOMPARE(given.get(u"/apiaccount"_s).status, 200);
    given.logIn(given.service.options().password);
    QCOMPARE(given.get(u"/apiaccount"_s).status, 200);
    given.service.options().oneToken = true;
    given.logIn(given.service.options().password);
    QCOMPARE(given.get(u"/apiaccount"_s).status, 401);
}

void tst_SandboxMsgBoxxLogin::refusesOtherCredentials()
{
    MsgBoxxGiven given;
    const Peer::Answer answer = given.logIn(u"wrong"_s);
    QCOMPARE(answer.status, 401);
    QVERIFY(!answer.json()[u"error_description"_s].toString().isEmpty());
    given.service.options().loginRefusal = 400;
    QCOMPARE(given.logIn(u"wrong"_s).status, 400);
    QCOMPARE(given.peer.ask("POST", u"/oauth/token"_s, "username=a&password=b").status, 400);
}

void tst_SandboxMsgBoxxLogin::locksAfterWrongLogins()
{
    MsgBoxxGiven given;
    const QString right = given.service.options().password;
    given.service.options().loginsToLock = 2;
    QCOMPARE(given.logIn(u"wrong"_s).status, 401);
    QCOMPARE(given.logIn(right).status, 200); // begins anew
    QCOMPARE(given.logIn(u"wrong"_s).status, 401);
    QCOMPARE(given.logIn(u"wrong"_s).status, 401);
    QVERIFY(given.service.login().isLocked());
    QCOMPARE(given.logIn(right).status, 403);
    given.service.login().unlock();
    QCOMPARE(given.logIn(right).status, 200);
}

void tst_SandboxMsgBoxxLogin::wantsTheClientHeader()
{
    MsgBoxxGiven given;
    given.service.options().clientHeader = u"X-Client: parlance 1"_s;
    QCOMPARE(given.server.coordinates()[u"msgboxx"_s][u"header"_s], u"X-Client: parlance 1"_s);
    QCOMPARE(given.logIn(given.service.options().password).status, 401);
    const QByteArray body = R"({"username":"desk@example.com","password":"sandbox-password"})";
    QCOMPARE(given.peer.ask("POST", u"/oauth/token"_s, body, {{"x-client", "parlance 1"}}).status, 200);
    QCOMPARE(given.peer.ask("POST", u"/oauth/token"_s, body, {{"x-client", "other"}}).status, 401);
}

void tst_SandboxMsgBoxxLogin::wantsTheTokenInTheRightHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<int>("status");

    QTest::newRow("right") << "Authorization"_ba
                           << "Bearer "_ba << 200;
    QTest::newRow("British") << "Authorisation"_ba
                             << "Bearer "_ba << 401;
    QTest::newRow("another scheme") << "Authorization"_ba
                                    << "Basic "_ba << 401;
    QTest::newRow("another header") << "X-Token"_ba
                                    << "Bearer "_ba << 401;
}

void tst_SandboxMsgBoxxLogin::wantsTheTokenInTheRightHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, scheme);
    QFETCH(int, status);
    MsgBoxxGiven given;
    given.get(u"/apiaccount"_s);
    const auto answer = given.peer.ask("GET", u"/apiaccount"_s, {}, {{header, scheme + given.token}});
    QCOMPARE(answer.status, status);
    const bool isBritish = header == "Authorisation";
    QCOMPARE(given.server.journal().entries().constLast().remarks.size(), isBritish ? 1 : 0);
}

QTEST_GUILESS_MAIN(tst_SandboxMsgBoxxLogin)

#include "tst_sandbox_msgboxx_login.moc"
