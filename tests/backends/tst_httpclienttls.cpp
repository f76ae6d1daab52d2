// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/givencertificate.h"
#include "tests/backends/givenserver.h"

#include <QStandardPaths>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Request = RawServer::Request;

/// A server that cannot prove who it is learns nothing.
class tst_HttpClientTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untrustedCertificateGetsNothing_data();
    void untrustedCertificateGetsNothing();
    void silentTlsServerGetsNothing();
    void changeGoesOutOnceOverTls();
};

void tst_HttpClientTls::untrustedCertificateGetsNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("signed by itself") << u"IP:127.0.0.1"_s << false;
    QTest::newRow("another host's") << u"DNS:example.com"_s << true;
}

void tst_HttpClientTls::untrustedCertificateGetsNothing()
{
    QFETCH(QString, name);
    QFETCH(bool, isTrusted);
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("needs the program openssl");

    const Certificate certificate(name);
    const Trust trust(isTrusted ? certificate.certificates : QList<QSslCertificate>());
    GivenServer given(Accepted);
    given.server.tls = certificate.server;
    given.client.setServer(given.server.url());
    const auto reply = given.post(u"x"_s);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Unreachable);
    QCOMPARE(reply.error().reason, Error::Insecure);
    QVERIFY(given.server.connections > 0);
    QCOMPARE(given.server.bytes, 0);
}

void tst_HttpClientTls::silentTlsServerGetsNothing()
{
    GivenServer given(Accepted); // speaks no TLS
    QUrl url = given.server.url();
    url.setScheme(u"https"_s);
    given.client.setServer(url);
    given.client.setLimits({.inactivity = 100ms});
    const auto reply = given.post(u"x"_s);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Unreachable);
    QCOMPARE(reply.error().reason, Error::TimedOut);
    QCOMPARE(given.server.requests.size(), 0);
}

void tst_HttpClientTls::changeGoesOutOnceOverTls()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("needs the program openssl");

    const Certificate certificate(u"IP:127.0.0.1"_s);
    const Trust trust(certificate.certificates);
    GivenServer given(RawServer::Answer([](QTcpSocket &socket, const Request &request) {
        if (request.line().contains("lost"))
            socket.disconnectFromHost();
        else
            socket.write(Accepted);
    }));
    given.server.tls = certificate.server;
    given.client.setServer(given.server.url());

    const auto lost = given.post(u"lost"_s); // on a new connection
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Error::Unanswered);
    QCOMPARE(given.server.requests.size(), 1);

    QVERIFY(given.post(u"x"_s));
    const int connections = given.server.connections;
    QCOMPARE(given.post(u"lost"_s).error().kind, Error::Unanswered); // on one that was kept
    QCOMPARE(given.server.connections, connections);
    QCOMPARE(given.server.requests.size(), 3);
}

QTEST_GUILESS_MAIN(tst_HttpClientTls)
#include "tst_httpclienttls.moc"
