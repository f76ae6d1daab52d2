// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwaclient.h"

#include <QElapsedTimer>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const auto Bo = u"sip:bo@example.com"_s;

/// A working day at a thousandth of its length.
class tst_UcwaHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receivesForHours();
};

void tst_UcwaHours::receivesForHours()
{
    constexpr auto Second = 1ms;
    constexpr int Hours = 8;
    UcwaClient client(Second);
    auto &options = client.service.options();
    options.tokenLife = 3600s;
    options.grace = 9000s;
    options.activityLife = 9000s;
    options.invitationLife = 3000s; // a stalled machine must not end them
    QVERIFY(client.settle());

    QStringList said;
    for (int hour = 1; hour <= Hours; ++hour) {
        const auto begun = client.service.application() ? 1 : 0;
        QCOMPARE(begun, 1);
        QElapsedTimer hourglass;
        hourglass.start();
        QVERIFY(QTest::qWaitFor([&] { return hourglass.elapsed() >= 3600 * Second.count(); }, 60'000));
        said << u"It is %1 o'clock"_s.arg(hour);
        client.service.say(Bo, said.last());
        QTRY_COMPARE(client.heard(), said);
        client.service.closeByPeer(Bo);
        QTRY_VERIFY(!client.seen<AttendanceSeen>().isEmpty() &&
                    client.seen<AttendanceSeen>().last().present.isEmpty());
    }

    const auto &journal = client.server.journal();
    QCOMPARE(journal.count("POST", u"applications$"_s), 1);
    QVERIFY(journal.count("POST", u"oauthtoken"_s) >= Hours);
    QVERIFY(journal.count("POST", u"reportMyActivity"_s) >= Hours * 15);
    QVERIFY(journal.count("POST", u"presenceSubscriptions/.*duration"_s) >= Hours);
    // what a quiet day costs: a poll and a sign of life every three minutes, and little besides
    const auto quiet = Hours * (20 + 20 + 10 + 20);
    QVERIFY2(journal.entries().size() < quiet, qPrintable(QString::number(journal.entries().size())));
    QCOMPARE(client.service.violations(), QStringList());
    QVERIFY(client.problems.isEmpty());
}

QTEST_GUILESS_MAIN(tst_UcwaHours)
#include "tst_ucwahours.moc"
