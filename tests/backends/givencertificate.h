// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace Parlance::Test {

/// A server's certificate, made for this run.
struct Certificate
{
    /// \param name as in subjectAltName
    explicit Certificate(const QString &name)
    {
        QProcess openssl;
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                       QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                       QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                       QStringLiteral("/CN=Parlance test"), QStringLiteral("-addext"),
                       QStringLiteral("subjectAltName=") + name, QStringLiteral("-keyout"), key,
                       QStringLiteral("-out"), certificate});
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

} // namespace Parlance::Test
