// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/multipart.h"
#include "backends/ucwa/ucwabatch.h"
#include "tests/backends/ucwasamples.h"

#include <QCoroTask>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;

/// Several questions in one.
class tst_UcwaBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchIsWrittenAsDocumented();
    void batchIsSplit();
    void brokenBatchKeepsItsPlaces_data();
    void brokenBatchKeepsItsPlaces();
};

void tst_UcwaBatch::batchIsWrittenAsDocumented()
{
    const HttpSample documented = httpSample(u"batch/01-request.http"_s);
    const HttpRequest ours = batchOf({u"/ucwa/oauth/v1/applications/103/people/contacts"_s,
                                      u"https://lyncweb.contoso.com/ucwa/oauth/v1/applications/103/me"_s},
                                     documented.target(), u"lyncweb.contoso.com"_s);
    QCOMPARE(ours.verb, documented.verb());
    QCOMPARE(ours.path.toString(), documented.target());
    const QByteArray type = "multipart/batching;boundary=";
    QVERIFY(ours.contentType.startsWith(type));
    const QByteArray boundary = ours.contentType.mid(type.size());
    QVERIFY(boundary.size() >= 16);
    const QByteArray theirs = documented.message.header("content-type").mid(type.size());
    QCOMPARE(QByteArray(ours.body).replace(boundary, theirs).trimmed(), documented.message.body.trimmed());
    QCOMPARE(ours.headers.value(0).second, documented.message.header("accept"));

    const HttpRequest odd = batchOf({u"/people/tel:+4755@x;p=1?q=%2b&a=b c"_s}, u"/batch"_s, u"x"_s);
    QVERIFY2(!odd.body.contains("b c"), "no blank may split the line");
    const HttpRequest same = batchOf({u"/people/tel:+4755@x;p=1?q=%2b"_s}, u"/batch"_s, u"x"_s);
    QVERIFY(
        same.body.contains("GET /people/tel:+4755@x;p=1?q=%2B HTTP/1.1\r\n")); // but for the case of escapes
}

void tst_UcwaBatch::batchIsSplit()
{
    const auto replies = repliesIn(httpSample(u"batch/02-response.http"_s).message, 2);
    QCOMPARE(replies.size(), 2);
    for (const HttpReply &reply : replies) {
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.isJson());
        QVERIFY(QCoro::waitFor(reply.json()));
    }
    const Resource contacts(QCoro::waitFor(replies.at(0).json())->object());
    QCOMPARE(contacts.embeddedList("contact"_L1).size(), 2);
    QCOMPARE(contacts.embedded("contact"_L1).text("uri"_L1), u"sip:ChrisB@contoso.com"_s);
    const Resource me(QCoro::waitFor(replies.at(1).json())->object());
    QCOMPARE(me.json(), jsonSample(u"application/06-me-200.json"_s)); // as if asked alone
}

void tst_UcwaBatch::brokenBatchKeepsItsPlaces_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<int>>("statuses");

    const QByteArray type = "multipart/batching; boundary=b";
    const auto part = [](const QByteArray &inside) {
        return "--b\r\nContent-Type: application/http;msgtype=response\r\n\r\n" + inside + "\r\n";
    };
    const QByteArray good =
        part("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n\xef\xbb\xbf{\"a\":1}");
    const QByteArray none = part("HTTP/1.1 404 Not Found\r\n\r\n");
    const QByteArray end = "--b--\r\n";
    using Statuses = QList<int>;
    QTest::newRow("whole") << type << good + none + good + end << Statuses{200, 404, 200};
    QTest::newRow("preamble") << type << "hello\r\n" + good + none + good + end << Statuses{200, 404, 200};
    QTest::newRow("quoted") << QByteArray("multipart/batching;charset=x;Boundary=\"b\"")
                            << good + none + good + end << Statuses{200, 404, 200};
    QTest::newRow("more parameters") << type + " ; charset=utf-8" << good + none + good + end
                                     << Statuses{200, 404, 200};
    QTest::newRow("line feeds") << type << QByteArray(good + none + good + end).replace("\r\n", "\n")
                                << Statuses{200, 404, 200};
    QTest::newRow("byte order mark") << type << "\xef\xbb\xbf" + good + none + good + end
                                     << Statuses{200, 404, 200};
    QTest::newRow("cut") << type << good + none << Statuses{200, 404, 0};
    QTest::newRow("cut in a part") << type << good + none + good.left(good.size() - 40)
                                   << Statuses{200, 404, 200};
    QTest::newRow("nonsense inside") << type << good + part("what?") + good + end << Statuses{200, 0, 200};
    QTest::newRow("too many") << type << good + none + good + none + end << Statuses{200, 404, 200};
    QTest::newRow("no boundary") << QByteArray("multipart/batching") << good + none + good + end
                                 << Statuses{0, 0, 0};
    QTest::newRow("another boundary")
        << QByteArray("multipart/batching;boundary=c") << good + end << Statuses{0, 0, 0};
    QTest::newRow("page") << QByteArray("text/html") << QByteArray("<html>--b HTTP/1.1 200 OK</html>")
                          << Statuses{0, 0, 0};
    QTest::newRow("empty") << type << QByteArray() << Statuses{0, 0, 0};
}

void tst_UcwaBatch::brokenBatchKeepsItsPlaces()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QList<int>, statuses);

    HttpReply reply;
    reply.status = 200;
    reply.headers.emplace_back("Content-Type", type);
    reply.body = body;
    QList<int> read;
    for (const HttpReply &part : repliesIn(reply, statuses.size())) {
        read << part.status;
        if (part.status == 200 && part.body.endsWith('}'))
            QCOMPARE(QCoro::waitFor(part.json())->object()["a"_L1].toInt(), 1);
    }
    QCOMPARE(read, statuses);
}

QTEST_GUILESS_MAIN(tst_UcwaBatch)
#include "tst_ucwabatch.moc"
