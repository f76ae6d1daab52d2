// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

class tst_SandboxSignalWireStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesOnEachTimeItIsRead_data();
    void movesOnEachTimeItIsRead();
    void movesWithTheClock();
    void movesWhenTold();
    void logMayBeLate();
    void redacts();
};

void tst_SandboxSignalWireStatus::movesOnEachTimeItIsRead_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("mms");
    QTest::addColumn<QString>("course");
    QTest::addColumn<QJsonValue>("code");

    const QJsonValue none = QJsonValue::Null;
    QTest::newRow("delivered") << u"+15550100222"_s << false << u"queued initiated sent delivered"_s << none;
    QTest::newRow("MMS") << u"+15550100222"_s << true << u"queued initiated sent"_s << none;
    QTest::newRow("unreachable") << u"+15550100001"_s << false << u"queued initiated sent undelivered"_s
                                 << QJsonValue(u"30003"_s);
    QTest::newRow("failed") << u"+15550100002"_s << false << u"queued initiated failed"_s
                            << QJsonValue(u"30008"_s);
    QTest::newRow("opted out") << u"+15550100003"_s << false << u"queued initiated failed"_s
                               << QJsonValue(u"21610"_s);
    QTest::newRow("filtered MMS") << u"+15550100005"_s << true << u"queued initiated sent undelivered"_s
                                  << QJsonValue(u"message_filtered"_s);
    QTest::newRow("no receipt") << u"+15550100006"_s << false << u"queued initiated sent"_s << none;
}

void tst_SandboxSignalWireStatus::movesOnEachTimeItIsRead()
{
    QFETCH(QString, to);
    QFETCH(bool, mms);
    QFETCH(QString, course);
    QFETCH(QJsonValue, code);

    Given given;
    QJsonObject request = given.request(to);
    request[u"send_as_mms"_s] = mms;
    const QString id = given.peer.post(given.sending, request).json()[u"id"_s].toString();

    QStringList seen;
    QJsonObject log;
    for (int i = 0; i < 6; ++i) {
        log = given.peer.get(given.logs + id).json();
        seen << log[u"status"_s].toString();
    }
    seen.removeDuplicates();
    QCOMPARE(seen.join(u' '), course);
    QCOMPARE(log[u"error_code"_s], code);
    QCOMPARE(log[u"error_message"_s].isNull(), code.isNull());
    QCOMPARE(log[u"kind"_s], mms ? u"mms"_s : u"sms"_s);
    QVERIFY(!log.contains(u"body"_s));
    QVERIFY(!log.contains(u"media"_s));
}

void tst_SandboxSignalWireStatus::movesWithTheClock()
{
    Given given;
    given.service.options().pace = SignalWireOptions::Timed;
    given.service.options().stepEvery = std::chrono::hours(1);
    const QString id = given.sent();

    QCOMPARE(given.status(id), u"queued"_s);
    QCOMPARE(given.status(id), u"queued"_s);
    given.server.clock().offset = std::chrono::minutes(90);
    QCOMPARE(given.status(id), u"initiated"_s);
    given.server.clock().offset = std::chrono::hours(5);
    QCOMPARE(given.status(id), u"delivered"_s);
}

void tst_SandboxSignalWireStatus::movesWhenTold()
{
    Given given;
    given.service.options().pace = SignalWireOptions::Manual;
    const QString id = given.sent();
    QCOMPARE(given.status(id), u"queued"_s);
    QCOMPARE(given.status(id), u"queued"_s);
    given.service.advance();
    QCOMPARE(given.status(id), u"initiated"_s);
}

void tst_SandboxSignalWireStatus::logMayBeLate()
{
    Given given;
    given.service.options().lateLog = 2;
    const QString id = given.sent();
    const QString incoming = given.service.receive(u"+15550100222"_s, given.service.ownNumber(), u"Hello"_s);

    QCOMPARE(given.peer.get(given.logs + id).json(), (QJsonObject{{u"error"_s, u"Not Found"_s}}));
    const QJsonArray listed = given.peer.get(given.logs).json()[u"data"_s].toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][u"id"_s], incoming);
    QCOMPARE(given.peer.get(given.logs + id).status, 200);
}

void tst_SandboxSignalWireStatus::redacts()
{
    Given given;
    given.service.options().pace = SignalWireOptions::Manual;
    const QString target = given.sending + u'/' + given.sent();
    const auto codeOf = [](const Peer::Answer &answer) {
        return answer.json()[u"errors"_s][0][u"code"_s].toString();
    };

    QCOMPARE(codeOf(given.peer.ask("PATCH", target, R"({"body":""})")),
             u"cannot_redact_in_progress_message"_s);
    given.service.advance();
    given.service.advance();
    QCOMPARE(codeOf(given.peer.ask("PATCH", target, R"({"body":"x"})")), u"body_must_be_empty"_s);
    const Peer::Answer answer = given.peer.ask("PATCH", target, R"({"body":""})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"body"_s], QString(u""_s));
    QCOMPARE(given.service.messages().constFirst().body.value(), QString());
    QCOMPARE(given.peer.ask("PATCH", given.sending + u"/unknown"_s, R"({"body":""})").status, 404);
}

QTEST_GUILESS_MAIN(tst_SandboxSignalWireStatus)

#include "tst_sandbox_signalwire_status.moc"
