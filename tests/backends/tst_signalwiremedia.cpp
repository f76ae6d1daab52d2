// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/mediadownload.h"
#include "tests/backends/signalwiregiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Picture("\x89PNG\r\n\x1a\nand so on");

QString asData(const QByteArray &content)
{
    return u"data:image/png;base64,"_s + QString::fromLatin1(content.toBase64());
}

/// A picture that somebody sent, as the service tells of it.
std::optional<MediaSeen> received(SignalWireGiven &given, const QString &media)
{
    given.service().receive(Peer, given.service().ownNumber(), u"Look"_s, {media});
    const auto batch = given.poll();
    const auto messages = batch ? only<MessageSeen>(*batch) : QList<MessageSeen>();
    return messages.isEmpty() || messages.constFirst().media.isEmpty()
               ? std::nullopt
               : std::optional(messages.constFirst().media.constFirst());
}

} // namespace

/// Files that people sent lie at the service, for the account alone.
class tst_SignalWireMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsFetchedAsTheAccount();
    void aSecretGoesToNoOtherHost();
    void whatLiesElsewhereIsNotOurs_data();
    void whatLiesElsewhereIsNotOurs();
    void withoutSignInNothingIsOurs();
};

void tst_SignalWireMedia::aFileIsFetchedAsTheAccount()
{
    SignalWireGiven given;
    const auto media = received(given, asData(Picture));
    QVERIFY(media);
    QCOMPARE(media->contentType, u"image/png"_s);
    const auto download = given.backend.mediaDownload(media->url);
    QVERIFY(download);
    const auto file = QCoro::waitFor(download->fetch({}));
    QVERIFY(file);
    QCOMPARE(file->content, Picture);
    QCOMPARE(given.server.journal().entries().constLast().status, 200);
}

void tst_SignalWireMedia::aSecretGoesToNoOtherHost()
{
    SignalWireGiven given;
    Sandbox::Server trap;
    QVERIFY(trap.listen());
    const auto media = received(given, trap.baseUrl().toString() + u"/picture.png"_s);
    QVERIFY(media);
    const auto file = QCoro::waitFor(given.backend.mediaDownload(media->url)->fetch({}));
    QVERIFY(!file); // the trap has none
    QCOMPARE(file.error().reason, Error::NotFound);

    const QByteArray secret = given.settings().value(u"token"_s).toUtf8();
    QVERIFY(!secret.isEmpty());
    const auto reached = trap.journal().entries();
    QCOMPARE(reached.size(), 1);
    QVERIFY(reached.constFirst().request.header("Authorization").isEmpty());
    for (const auto &[name, value] : reached.constFirst().request.headers)
        QVERIFY(!value.contains(secret));
    QVERIFY(!reached.constFirst().request.target().contains(QString::fromUtf8(secret)));
}

void tst_SignalWireMedia::whatLiesElsewhereIsNotOurs_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("another host") << u"https://example.com/a.png"_s;
    QTest::newRow("another port") << u"http://127.0.0.1:1/a.png"_s;
    QTest::newRow("another scheme") << u"https://127.0.0.1:%1/a.png"_s;
    QTest::newRow("another name") << u"http://localhost:%1/a.png"_s;
    QTest::newRow("ours as the user") << u"http://127.0.0.1:%1@example.com/a.png"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("nothing") << QString();
}

void tst_SignalWireMedia::whatLiesElsewhereIsNotOurs()
{
    QFETCH(QString, url);
    SignalWireGiven given;
    QVERIFY(!given.backend.mediaDownload(QUrl(url.replace(u"%1"_s, QString::number(given.server.port())))));
}

void tst_SignalWireMedia::withoutSignInNothingIsOurs()
{
    const SignalWireBackend backend;
    QVERIFY(!backend.mediaDownload(QUrl()));
    QVERIFY(!backend.mediaDownload(QUrl(u"https://example.signalwire.com/a"_s)));
}

QTEST_GUILESS_MAIN(tst_SignalWireMedia)
#include "tst_signalwiremedia.moc"
