// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/mediadownload.h"
#include "tests/backends/givencertificate.h"
#include "tests/support/rawserver.h"

#include <QCoroTask>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;

using Request = RawServer::Request;

/// A file is fetched whole or not at all, and a secret stays with its host.
class tst_MediaDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheFile();
    void onlyHttpsIsFetchedWithoutASecret_data();
    void onlyHttpsIsFetchedWithoutASecret();
    void aRedirectLosesTheSecret();
    void aRedirectThatIsNotFollowed_data();
    void aRedirectThatIsNotFollowed();
    void redirectsEnd();
    void isNeverLargerThanTheLimit_data();
    void isNeverLargerThanTheLimit();
    void tellsWhatWentWrong_data();
    void tellsWhatWentWrong();
    void canBeCancelled();
    void httpsNeverLeadsElsewhere();
};

namespace {

const QByteArray Secret("Basic c2VjcmV0");

QByteArray answer(const QByteArray &content, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: image/png\r\nContent-Length: " + QByteArray::number(content.size()) +
           "\r\n\r\n" + content;
}

QByteArray redirect(const QUrl &to)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + to.toEncoded() + "\r\nContent-Length: 0\r\n\r\n";
}

QUrl at(const RawServer &server, const QString &path)
{
    return server.url().resolved(QUrl(path));
}

Result<MediaFile> fetch(const QUrl &url, const QByteArray &authorization = Secret)
{
    MediaDownload download(url, authorization);
    return QCoro::waitFor(download.fetch({}));
}

} // namespace

void tst_MediaDownload::bringsTheFile()
{
    const RawServer server(answer("picture"));
    MediaDownload download(at(server, u"/a/b.png?x=1"_s), Secret);
    QList<qint64> seen;
    const auto file = QCoro::waitFor(download.fetch([&](qint64 received, qint64 total) {
        seen << received;
        QCOMPARE(total, 7);
    }));
    QVERIFY(file);
    QCOMPARE(file->content, "picture"_ba);
    QCOMPARE(file->contentType, u"image/png"_s);
    QCOMPARE(seen.constLast(), 7);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.constFirst().line(), "GET /a/b.png?x=1 HTTP/1.1"_ba);
    QVERIFY(server.requests.constFirst().has("Authorization: " + Secret));
}

void tst_MediaDownload::onlyHttpsIsFetchedWithoutASecret_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("plain, to this computer") << u"http://127.0.0.1:%1/a.png"_s;
    QTest::newRow("by name") << u"http://localhost:%1/a.png"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s;
    QTest::newRow("nothing") << QString();
}

void tst_MediaDownload::onlyHttpsIsFetchedWithoutASecret()
{
    QFETCH(QString, url);
    const RawServer server(answer("x"));
    const auto file = fetch(QUrl(url.replace(u"%1"_s, QString::number(server.serverPort()))), {});
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Refused);
    QCOMPARE(file.error().reason, Error::Insecure);
    QCOMPARE(server.connections, 0);
}

void tst_MediaDownload::aRedirectLosesTheSecret()
{
    const RawServer trap(answer("elsewhere"));
    const RawServer server(redirect(at(trap, u"/kept/1?signature=2"_s)));
    const auto file = fetch(at(server, u"/1"_s));
    QVERIFY(file);
    QCOMPARE(file->content, "elsewhere"_ba);
    QVERIFY(server.requests.constFirst().has("Authorization:"));
    QCOMPARE(trap.requests.size(), 1);
    QVERIFY(!trap.requests.constFirst().has("Authorization:"));
    QVERIFY(!trap.requests.constFirst().head.contains("c2VjcmV0"));
}

void tst_MediaDownload::aRedirectThatIsNotFollowed_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("to a file") << u"file:///etc/passwd"_s;
    QTest::newRow("to data") << u"data:image/png;base64,AAAA"_s;
    QTest::newRow("to another scheme") << u"https://127.0.0.1/1"_s;
    QTest::newRow("with a password") << u"http://user:secret@127.0.0.1/1"_s;
    QTest::newRow("nowhere") << QString();
    QTest::newRow("to nonsense") << u"http://"_s;
}

void tst_MediaDownload::aRedirectThatIsNotFollowed()
{
    QFETCH(QString, location);
    const RawServer server("HTTP/1.1 302 Found\r\nLocation: " + location.toUtf8() +
                           "\r\nContent-Length: 0\r\n\r\n");
    const auto file = fetch(at(server, u"/1"_s));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Refused);
    QCOMPARE(file.error().reason, Error::NotTheService);
    QCOMPARE(server.requests.size(), 1);
}

void tst_MediaDownload::redirectsEnd()
{
    const RawServer server(redirect(QUrl(u"/again"_s)));
    const auto file = fetch(at(server, u"/1"_s));
    QVERIFY(!file);
    QCOMPARE(file.error().reason, Error::NotTheService);
    QVERIFY(server.requests.size() < 10);
}

void tst_MediaDownload::isNeverLargerThanTheLimit_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("isEndless");
    QTest::newRow("announced") << "Content-Length: 16777217\r\n"_ba << false;
    QTest::newRow("endless") << "Connection: close\r\n"_ba << true;
}

void tst_MediaDownload::isNeverLargerThanTheLimit()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, isEndless);
    const RawServer server(RawServer::Answer([&](QTcpSocket &socket, const Request &) {
        socket.write("HTTP/1.1 200 OK\r\n" + head + "\r\nx");
        const auto more = [&socket] { socket.write(QByteArray(1024 * 1024, 'x')); };
        if (!isEndless)
            return;
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, more] {
            if (socket.bytesToWrite() == 0)
                more();
        });
        more();
    }));
    const auto file = fetch(at(server, u"/1"_s));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Refused);
    QCOMPARE(file.error().reason, Error::BadMedia);
}

void tst_MediaDownload::tellsWhatWentWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Error::Reason>("reason");
    QTest::newRow("never there") << answer({}, "404 Not Found") << Error::Refused << Error::NotFound;
    QTest::newRow("gone") << answer({}, "410 Gone") << Error::Refused << Error::NotFound;
    QTest::newRow("not for us") << answer({}, "401 Unauthorized") << Error::Unauthorised
                                << Error::SignInNeeded;
    QTest::newRow("trouble") << answer({}, "500 Oh") << Error::Unreachable << Error::ServiceTrouble;
    QTest::newRow("cut") << answer("picture").chopped(3) << Error::Unreachable << Error::NoNetwork;
}

void tst_MediaDownload::tellsWhatWentWrong()
{
    QFETCH(QByteArray, bytes);
    const RawServer server(RawServer::Answer([&](QTcpSocket &socket, const Request &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    }));
    const auto file = fetch(at(server, u"/1"_s));
    QVERIFY(!file);
    QTEST(file.error().kind, "kind");
    QTEST(file.error().reason, "reason");
}

void tst_MediaDownload::canBeCancelled()
{
    MediaDownload *begun = nullptr;
    const RawServer server(RawServer::Answer([&](QTcpSocket &socket, const Request &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        QTimer::singleShot(0, [&] { begun->cancel(); });
    }));
    MediaDownload download(at(server, u"/1"_s), Secret);
    begun = &download;
    const auto file = QCoro::waitFor(download.fetch({}));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Unreachable);
}

void tst_MediaDownload::httpsNeverLeadsElsewhere()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("needs the program openssl");

    const Certificate certificate(u"IP:127.0.0.1"_s);
    const Trust trust(certificate.certificates);
    const RawServer plain(answer("plain"));
    RawServer server(RawServer::Answer([&](QTcpSocket &socket, const Request &request) {
        socket.write(request.line().contains("away") ? redirect(plain.url()) : answer("picture"));
    }));
    server.tls = certificate.server;

    const auto file = fetch(at(server, u"/here"_s), {});
    QVERIFY(file);
    QCOMPARE(file->content, "picture"_ba);
    QVERIFY(!server.requests.constFirst().has("Authorization:"));
    const auto away = fetch(at(server, u"/away"_s), {});
    QVERIFY(!away);
    QCOMPARE(away.error().reason, Error::NotTheService);
    QCOMPARE(plain.connections, 0);
}

QTEST_GUILESS_MAIN(tst_MediaDownload)
#include "tst_mediadownload.moc"
