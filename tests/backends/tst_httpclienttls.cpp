// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/givenserver.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Request = RawServer::Request;

namespace {

/// A server's certificate, made for this run.
struct Certificate
{
    /// \param name as in subjectAltName
    explicit Certificate(const QString &name)
    {
        QProcess openssl;
        const QString key = folder.filePath(u"key.pem"_s);
        const QString certificate = folder.filePath(u"certificate.pem"_s);
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                     u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                     u"-subj"_s, u"/CN=Parlance test"_s, u"-addext"_s,
                                     u"subjectAltName="_s + name, u"-keyout"_s, key, u"-out"_s, certificate});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        certificates = QSslCertificate::fromPath(certificate);
        QCOMPARE(certificates.size(), 1);
        server = QSslConfiguration::defaultConfiguration();
        server->setLocalCertificate(certificates.constFirst());
        server->setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    }

    QTemporaryDir folder;
    QList<QSslCertificate> certificates;
    std::optional<QSslConfiguration> server;
};

/// Our program's idea of whom to trust, for as long as it lives.
struct Trust
{
    explicit Trust(const QList<QSslCertificate> &certificates)
    {
        QSslConfiguration configuration = previous;
        configuration.addCaCertificates(certificates);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(previous); }
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

    QSslConfiguration previous = QSslConfiguration::defaultConfiguration();
};

} // namespace

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
