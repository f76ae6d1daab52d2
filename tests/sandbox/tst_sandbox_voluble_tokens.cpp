// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "volublegiven.h"

#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

class tst_SandboxVolubleTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantsAToken_data();
    void wantsAToken();
    void tokensEnd();
    void wantsScopes_data();
    void wantsScopes();
};

void tst_SandboxVolubleTokens::wantsAToken_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("code");

    const auto bearer = [](const QJsonObject &claims) {
        return "Bearer " + Server().voluble().token(claims).toLatin1();
    };
    const auto failed = u"AuthorizationFailedError"_s;
    QTest::newRow("none") << QByteArray() << failed << u"Authorization token not provided"_s << QString();
    QTest::newRow("no blank") << QByteArray("Bearer") << failed << u"Authorization token not provided"_s
                              << QString();
    QTest::newRow("expired") << bearer({{u"exp"_s, 1'600'000'000}}) << failed
                             << u"Authorization token expired"_s << QString();
    QTest::newRow("no token") << QByteArray("Bearer abc") << u"JWSInvalid"_s << u"Invalid Compact JWS"_s
                              << u"ERR_JWS_INVALID"_s;
    QTest::newRow("somebody else's signature")
        << bearer({}) + 'x' << u"JWSSignatureVerificationFailed"_s << u"signature verification failed"_s
        << u"ERR_JWS_SIGNATURE_VERIFICATION_FAILED"_s;
    QTest::newRow("unknown user") << bearer({{u"sub"_s, u"auth0|eve"_s}}) << u"ResourceNotFoundError"_s
                                  << u"Auth0 user specified in JWT auth0|eve does not exist"_s << QString();
}

void tst_SandboxVolubleTokens::wantsAToken()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, title);
    QFETCH(QString, detail);
    QFETCH(QString, code);
    VolubleGiven given;
    for (const QString &path : {given.messages, given.orgs + given.messages}) {
        const QByteArray body = QJsonDocument(given.request()).toJson();
        QList<QNetworkReply::RawHeaderPair> headers;
        if (!header.isEmpty())
            headers << QNetworkReply::RawHeaderPair("Authorization", header);
        const Peer::Answer answer = given.peer.ask("POST", u"/v1"_s + path, body, headers);
        QCOMPARE(answer.status, 401);
        QCOMPARE(titleOf(answer), title);
        QCOMPARE(detailOf(answer), detail);
        QCOMPARE(answer.json()[u"errors"_s][0][u"code"_s].toString(), code);
    }
    QVERIFY(given.service.messages().isEmpty());
}

void tst_SandboxVolubleTokens::tokensEnd()
{
    VolubleGiven given;
    QCOMPARE(given.get(given.messages).status, 200);
    given.service.expireTokens();
    QCOMPARE(detailOf(given.get(given.messages)), u"Authorization token expired"_s);
    given.token = given.service.token();
    QCOMPARE(given.get(given.messages).status, 200);
    given.server.clock().offset = given.service.options().tokenLasts;
    QCOMPARE(detailOf(given.get(given.messages)), u"Authorization token expired"_s);
    given.service.options().lacksKeys = true;
    QCOMPARE(given.get(given.messages).status, 401);
    QCOMPARE(titleOf(given.get(given.messages)), u"Error"_s);
}

void tst_SandboxVolubleTokens::wantsScopes_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("send") << u"message:send"_s << QByteArray("POST") << u"/messages"_s;
    QTest::newRow("list") << u"message:read"_s << QByteArray("GET") << u"/messages"_s;
    QTest::newRow("contacts") << u"contact:view"_s << QByteArray("GET") << u"/contacts"_s;
    QTest::newRow("servicechains") << u"servicechain:view"_s << QByteArray("GET") << u"/servicechains/"_s;
}

void tst_SandboxVolubleTokens::wantsScopes()
{
    QFETCH(QString, scope);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    VolubleGiven given;
    const QByteArray body = method == "POST" ? QJsonDocument(given.request()).toJson() : QByteArray();

    given.token = given.service.token({{u"permissions"_s, QJsonArray{scope}}});
    QCOMPARE(given.ask(method, given.orgs + path, body).status, 200);
    const Peer::Answer elsewhere = given.ask(method, u"/orgs/0b"_s + path, body);
    QCOMPARE(elsewhere.status, 403);
    QCOMPARE(titleOf(elsewhere), u"ResourceOutOfUserScopeError"_s);
    QVERIFY(detailOf(elsewhere).endsWith(u"does not have access to the requested resource: 0b"_s));

    given.token = given.service.token({{u"permissions"_s, QJsonArray{u"service:view"_s}}});
    const Peer::Answer refused = given.ask(method, given.orgs + path, body);
    QCOMPARE(refused.status, 403);
    QCOMPARE(titleOf(refused), u"ResourceOutOfUserScopeError"_s);
    QCOMPARE(detailOf(refused), u"User does not have permission to perform this action"_s);

    given.token = given.service.token({{u"permissions"_s, QJsonArray{u"voluble:admin"_s}}});
    QCOMPARE(given.ask(method, given.orgs + path, body).status, 200);
}

QTEST_GUILESS_MAIN(tst_SandboxVolubleTokens)

#include "tst_sandbox_voluble_tokens.moc"
