// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/activity.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Parlance;
using namespace std::chrono_literals;

/// Whether the user is at the computer.
class TestActivity : public QObject
{
    Q_OBJECT

private:
    struct Given
    {
        Given()
        {
            QObject::connect(&activity, &Activity::changed, &activity,
                             [this](Absence absence) { told << absence; });
            window.resize(100, 100);
            window.show();
        }

        [[nodiscard]] Absence now() const { return told.isEmpty() ? Absence::None : told.last(); }

        QWindow window;
        Activity activity;
        QList<Absence> told;
    };

private Q_SLOTS:
    void becomesLessInSteps()
    {
        Given given;
        given.activity.setPatience(30ms, 90ms);
        QTRY_COMPARE(given.told, QList<Absence>({Absence::Away, Absence::OffWork}));
    }

    void isBackAtOnceAndOnce_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("a key") << true;
        QTest::newRow("the pointer") << false;
    }

    void isBackAtOnceAndOnce()
    {
        QFETCH(bool, byKey);
        Given given;
        given.activity.setPatience(1ms, 0ms);
        QTRY_COMPARE(given.told, QList<Absence>{Absence::Away});
        connect(
            &given.activity, &Activity::changed, &given.activity, // a slow machine is not away again
            [&given] { given.activity.setPatience(1h, 0ms); }, Qt::SingleShotConnection);
        for (int i = 0; i < 3; ++i) {
            if (byKey)
                QTest::keyClick(&given.window, Qt::Key_A);
            else
                QTest::mouseMove(&given.window, {10 + i, 10});
            QCOMPARE(given.told, QList<Absence>({Absence::Away, Absence::None}));
        }
    }

    void mayNeverBeAway()
    {
        Given given;
        given.activity.setPatience(0ms, 30ms);
        QTRY_COMPARE(given.told, QList<Absence>{Absence::OffWork});
    }

    void followsTheChoiceAtOnce()
    {
        Given given;
        given.activity.setPatience(1ms, 0ms);
        QTRY_COMPARE(given.now(), Absence::Away);
        given.activity.setPatience(0ms, 0ms);
        QCOMPARE(given.now(), Absence::None);
    }

    void isThereWhileSomethingIsTouchedElsewhere()
    {
        Given given;
        int asked = 0;
        given.activity.setSystem([&asked](QObject *, const IdleAnswer &answer) {
            ++asked;
            answer(0ms);
        });
        given.activity.setPatience(300ms, 0ms);
        QTRY_VERIFY(asked > 1);
        QCOMPARE(given.told, QList<Absence>());
    }

    void isBackWhenSomethingIsTouchedElsewhere()
    {
        Given given;
        auto untouched = 1h;
        given.activity.setWatch(1ms);
        given.activity.setSystem([&untouched](QObject *, const IdleAnswer &answer) {
            answer(std::chrono::milliseconds(untouched));
        });
        given.activity.setPatience(1ms, 0ms);
        QTRY_COMPARE(given.told, QList<Absence>{Absence::Away});
        untouched = 0h;
        QTRY_VERIFY(given.told.contains(Absence::None));
    }

    void isAwayByOurWindowsWhereTheSystemDoesNotTell()
    {
        Given given;
        IdleAnswer later;
        given.activity.setSystem([&later](QObject *, const IdleAnswer &answer) { later = answer; });
        given.activity.setPatience(1ms, 0ms);
        QTRY_VERIFY(later);
        QCOMPARE(given.told, QList<Absence>());
        later({});
        QCOMPARE(given.told, QList<Absence>{Absence::Away});
    }

    void isAwayWhileTheScreenIsLocked()
    {
        Given given;
        given.activity.setPatience(1h, 2h);
        given.activity.setLocked(true);
        QCOMPARE(given.told, QList<Absence>{Absence::Away});
        QTest::mouseMove(&given.window, {20, 20}); // the pointer still moves under the lock
        QCOMPARE(given.now(), Absence::Away);
        given.activity.setLocked(false);
        QCOMPARE(given.told, QList<Absence>({Absence::Away, Absence::None}));
    }

    void isOffWorkInTimeWhileTheScreenIsLocked()
    {
        Given given;
        given.activity.setPatience(1h, 30ms);
        given.activity.setLocked(true);
        QTRY_COMPARE(given.told, QList<Absence>({Absence::Away, Absence::OffWork}));
    }

    void isNotAwayByALockWhereItIsNever()
    {
        Given given;
        given.activity.setPatience(0ms, 1h);
        given.activity.setLocked(true);
        QCOMPARE(given.told, QList<Absence>());
    }

    void aKeyEndsALockWhoseEndWasNotTold()
    {
        Given given;
        given.activity.setPatience(1h, 2h);
        given.activity.setLocked(true);
        QTest::keyClick(&given.window, Qt::Key_A);
        QCOMPARE(given.now(), Absence::None);
    }
};

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
