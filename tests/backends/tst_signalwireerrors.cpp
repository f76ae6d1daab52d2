// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/signalwire/signalwirereading.h"
#include "tests/backends/jsonrows.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::SignalWire;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;

/// What we make of its refusals.
class tst_SignalWireErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalTellsWhatToDo_data() { addRows(QFINDTESTDATA("data/signalwire/refusals.json")); }
    void refusalTellsWhatToDo();
    void everyDocumentedCodeHasAReason_data();
    void everyDocumentedCodeHasAReason();
};

void tst_SignalWireErrors::refusalTellsWhatToDo()
{
    QFETCH(QJsonObject, row);

    HttpReply reply;
    reply.status = row["status"_L1].toInt();
    if (row.contains("retryAfter"_L1))
        reply.headers = {{"Retry-After", row["retryAfter"_L1].toString().toLatin1()}};
    reply.body = row["plain"_L1].toString().toUtf8();
    const bool isJson = row.contains("body"_L1);
    const QJsonDocument body = isJson ? QJsonDocument(row["body"_L1].toObject()) : QJsonDocument();
    const Error error = refusalFrom(reply, body, true);

    const QJsonObject expected = row["expected"_L1].toObject();
    QCOMPARE(word(error.kind), expected["kind"_L1].toString());
    QCOMPARE(word(error.reason), expected["reason"_L1].toString());
    QCOMPARE(error.code, expected["code"_L1].toString());
    if (expected.contains("detail"_L1))
        QCOMPARE(error.detail, expected["detail"_L1].toString());
    QCOMPARE(int(error.retryAfter.value_or(std::chrono::seconds(0)).count()),
             expected["retryAfter"_L1].toInt());

    const QJsonArray fields = expected["fields"_L1].toArray();
    QCOMPARE(error.fields.size(), fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QCOMPARE(error.fields[i].field, fields[i]["field"_L1].toString());
        QCOMPARE(word(error.fields[i].reason), fields[i]["reason"_L1].toString());
        QCOMPARE(error.fields[i].code, fields[i]["code"_L1].toString());
        QCOMPARE(error.fields[i].detail, fields[i]["detail"_L1].toString());
    }
}

void tst_SignalWireErrors::everyDocumentedCodeHasAReason_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");

    const QStringList codes =
        u"invalid_to_number invalid_destination_number invalid_from_number verified_caller_id_not_permitted "
        "missing_messaging_capability body_or_media_required message_body_required character_limit_exceeded "
        "message_length_exceeds_limit media_limit_exceeded invalid_media_url invalid_media_type "
        "unsupported_media_type media_exceeds_size_limit inactive_campaign associated_campaign_inactive "
        "associated_campaign_suspended insufficient_balance_to_send_message sending_disabled_for_space "
        "sending_restricted_to_verified pft_daily_limit_exceeded sole_proprietor_daily_limit_exceeded "
        "tmobile_daily_limit_reached rate_limit_exceeded message_backlog_limit_exceeded "
        "max_queued_messages_exceeded campaign_throughput_exceeded internal_error_occurred "
        "unable_to_deliver_to_carrier message_blocked_by_carrier message_blocked_by_number "
        "number_blacklisted "
        "unknown_destination_handset unreachable_destination_handset unrouteable_message not_routable "
        "message_filtered carrier_violation 20003 20404 20429 21211 21217 21614 21210 21212 21606 21602 "
        "21610 "
        "21611 21617 21620 21623 21612 30001 30002 30003 30004 30005 30006 30007 30022 30027"_s.split(u' ');
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code << QString();
    for (const QString &field : {u"to"_s, u"from"_s, u"text"_s, u"media"_s}) {
        for (const QString &code :
             {u"missing_required_parameter"_s, u"invalid_number_format"_s, u"not_e164"_s})
            QTest::addRow("%s of %s", qPrintable(code), qPrintable(field)) << code << field;
    }
}

void tst_SignalWireErrors::everyDocumentedCodeHasAReason()
{
    QFETCH(QString, code);
    QFETCH(QString, field);
    QVERIFY(reasonFor(code, field) != Error::Unspecified);
}

QTEST_GUILESS_MAIN(tst_SignalWireErrors)
#include "tst_signalwireerrors.moc"
