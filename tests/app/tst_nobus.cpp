// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/activity.h"
#include "app/screenlock.h"

#include <QTest>

using namespace Parlance;
using namespace std::chrono_literals;

/// A desktop that tells nothing, for there is no bus on which it could.
class TestNoBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnWindowsTellWhoIsAway()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent");
        Activity activity;
        QList<Absence> told;
        connect(&activity, &Activity::changed, &activity, [&told](Absence absence) { told << absence; });
        activity.setSystem(askSystemIdle);
        followScreenLock(activity);
        activity.setPatience(1ms, 0ms);
        QTRY_COMPARE(told, QList<Absence>{Absence::Away});
    }
};

QTEST_MAIN(TestNoBus)
#include "tst_nobus.moc"
