// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwaclient.h"

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

static const auto Presences = u"/me/presence$"_s;

/// What the others see of a user who is not at the computer.
class tst_UcwaAbsence : public QObject
{
    Q_OBJECT

private:
    /// Three minutes, after which a sign of life is due, pass within a fifth of a second.
    struct Given : UcwaClient
    {
        Given() : UcwaClient(1ms)
        {
            service.options().grace = 9000s;
            service.options().activityLife = 9000s;
        }
        [[nodiscard]] Sandbox::UcwaMe &me() const { return service.application()->me(); }
        [[nodiscard]] QString shown() const
        {
            return service.application() ? me().availability() : QString();
        }
        [[nodiscard]] qsizetype told() { return server.journal().count("POST", Presences); }
        /// Some minutes pass in which nobody does anything.
        [[nodiscard]] bool passTime()
        {
            const auto signs = [this] { return server.journal().count("POST", u"reportMyActivity"_s); };
            const auto before = signs();
            return until([&] { return signs() >= before + 3; });
        }
        [[nodiscard]] bool sees(Presence::Availability availability) const
        {
            return until([&] {
                const auto told = seen<PresenceSeen>();
                const auto own = std::find_if(told.rbegin(), told.rend(), [](const PresenceSeen &presence) {
                    return presence.address.isEmpty();
                });
                return own != told.rend() && own->availability == availability;
            });
        }
    };

private Q_SLOTS:
    void isToldAndTakenBackOnce()
    {
        Given given;
        QVERIFY(given.settle());
        QVERIFY(given.sees(Presence::Available));
        given.backend->setAbsence(Absence::Away);
        QTRY_COMPARE(given.shown(), u"Away"_s);
        QVERIFY(given.sees(Presence::Away));
        given.backend->setAbsence(Absence::OffWork);
        QTRY_COMPARE(given.shown(), u"Offwork"_s);
        QVERIFY(given.passTime()); // the application lives on
        QCOMPARE(given.shown(), u"Offwork"_s);
        given.backend->setAbsence(Absence::None);
        QTRY_COMPARE(given.shown(), u"Online"_s);
        QVERIFY(given.passTime());
        QCOMPARE(given.told(), 3);
        QCOMPARE(given.service.violations(), QStringList());
    }

    void leavesWhatWasChosen()
    {
        Given given;
        QVERIFY(given.settle());
        QVERIFY(QCoro::waitFor(given.backend->setAvailability(Presence::Busy)));
        given.backend->setAbsence(Absence::Away);
        QVERIFY(given.passTime());
        given.backend->setAbsence(Absence::OffWork);
        given.backend->setAbsence(Absence::None);
        QVERIFY(given.passTime());
        QCOMPARE(given.shown(), u"Busy"_s);
        QCOMPARE(given.told(), 1);
    }

    void leavesWhatWasChosenMeanwhile()
    {
        Given given;
        QVERIFY(given.settle());
        given.backend->setAbsence(Absence::Away);
        QTRY_COMPARE(given.shown(), u"Away"_s);
        QVERIFY(QCoro::waitFor(given.backend->setAvailability(Presence::BeRightBack)));
        given.backend->setAbsence(Absence::None);
        QVERIFY(given.passTime());
        QCOMPARE(given.shown(), u"BeRightBack"_s);
    }

    void leavesWhatWasChosenElsewhere_data()
    {
        QTest::addColumn<bool>("isBefore");
        QTest::newRow("before") << true;
        QTest::newRow("meanwhile") << false;
    }

    void leavesWhatWasChosenElsewhere()
    {
        QFETCH(bool, isBefore);
        Given given;
        QVERIFY(given.settle());
        QVERIFY(given.sees(Presence::Available));
        const auto choose = [&given] {
            given.me().choose(u"DoNotDisturb"_s);
            return given.sees(Presence::DoNotDisturb);
        };
        if (isBefore)
            QVERIFY(choose());
        given.backend->setAbsence(Absence::Away);
        if (!isBefore) {
            QVERIFY(given.sees(Presence::Away));
            QVERIFY(choose());
        }
        given.backend->setAbsence(Absence::OffWork);
        given.backend->setAbsence(Absence::None);
        QVERIFY(given.passTime());
        QCOMPARE(given.shown(), u"DoNotDisturb"_s);
        QCOMPARE(given.told(), isBefore ? 0 : 1);
    }

    void doesNotStandAgainstOtherDevices_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Presence::Availability>("availability");
        QTest::newRow("they sit at another one") << u"Online"_s << Presence::Available;
        QTest::newRow("they hide") << u"Offline"_s << Presence::Offline;
    }

    void doesNotStandAgainstOtherDevices()
    {
        QFETCH(QString, word);
        QFETCH(Presence::Availability, availability);
        Given given;
        QVERIFY(given.settle());
        given.backend->setAbsence(Absence::Away);
        QVERIFY(given.sees(Presence::Away));
        given.me().choose(word);
        QVERIFY(given.sees(availability));
        given.backend->setAbsence(Absence::OffWork);
        QVERIFY(given.passTime());
        QCOMPARE(given.shown(), word);
        given.backend->setAbsence(Absence::None);
        QVERIFY(given.passTime());
        QCOMPARE(given.shown(), word);
    }

    /// The presence is the user's, and lives on without the application.
    void isNotWhatANewApplicationSaysAgainstIt()
    {
        Given given;
        QVERIFY(given.settle());
        given.me().choose(u"DoNotDisturb"_s);
        QVERIFY(given.sees(Presence::DoNotDisturb));
        given.backend->setAbsence(Absence::Away);
        given.service.loseApplication();
        QTRY_COMPARE(given.seen<RosterSeen>().size(), 2);
        const auto arrivals = given.server.journal().matching("POST", u"makeMeAvailable"_s);
        QVERIFY(!arrivals.constLast().request.body.contains("signInAs"));
    }

    void comesAfterWhatWasChosenElsewhere()
    {
        Given given;
        QVERIFY(given.settle());
        given.me().choose(u"Busy"_s); // a meeting
        QVERIFY(given.sees(Presence::Busy));
        given.backend->setAbsence(Absence::Away);
        given.me().choose({}); // is over
        QTRY_COMPARE(given.shown(), u"Away"_s);
    }

    void outlivesTheApplication()
    {
        Given given;
        QVERIFY(given.settle());
        given.backend->setAbsence(Absence::Away);
        QTRY_COMPARE(given.shown(), u"Away"_s);
        given.service.loseApplication();
        QTRY_COMPARE(given.seen<RosterSeen>().size(), 2);
        QTRY_COMPARE(given.shown(), u"Away"_s);
        given.backend->setAbsence(Absence::None);
        QTRY_COMPARE(given.shown(), u"Online"_s);
    }

    void outlivesTrouble_data()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::newRow("refused for now") << Fault::Status;
        QTest::newRow("never arrived") << Fault::DropBeforeStore;
        QTest::newRow("the answer is lost") << Fault::DropAfterStore;
    }

    void outlivesTrouble()
    {
        QFETCH(Fault::Kind, kind);
        const Fault fault{.kind = kind, .method = "POST", .path = Presences, .times = 2, .status = 503};
        Given given;
        QVERIFY(given.settle());
        given.server.addFault(fault);
        given.backend->setAbsence(Absence::Away);
        QTRY_COMPARE(given.told(), 3);
        QCOMPARE(given.shown(), u"Away"_s);
        given.server.addFault(fault);
        given.backend->setAbsence(Absence::None);
        QTRY_COMPARE(given.told(), 6);
        QCOMPARE(given.shown(), u"Online"_s);
    }

    /// Nobody touched the computer, and then it had no power.
    void isTakenBackAfterACrash()
    {
        Given given;
        QVERIFY(given.settle());
        given.backend->setAbsence(Absence::Away);
        QVERIFY(given.sees(Presence::Away));
        given.crash();
        QVERIFY(given.start());
        QTRY_COMPARE(given.shown(), u"Online"_s);
    }

    /// Who chose to be shown as the service sees fit, and left at once.
    void isTakenBackThoughAChoiceWasBeingTold()
    {
        Given given;
        QVERIFY(given.settle());
        given.server.addFault({.kind = Fault::Hang, .method = "POST", .path = Presences, .times = 1});
        auto choice = given.backend->setAvailability(std::nullopt);
        QTRY_COMPARE(given.told(), 1);
        given.backend->setAbsence(Absence::Away);
        QVERIFY(given.sees(Presence::Away));
        given.server.release();
        QVERIFY(QCoro::waitFor(choice));
        given.backend->setAbsence(Absence::None);
        QVERIFY(given.passTime());
        QCOMPARE(given.shown(), u"Online"_s);
    }

    void isNotFoughtForWhereItIsRefused()
    {
        Given given;
        QVERIFY(given.settle());
        given.server.addFault(
            {.kind = Fault::Status, .method = "POST", .path = Presences, .times = 0, .status = 403});
        given.backend->setAbsence(Absence::Away);
        QVERIFY(given.passTime());
        QCOMPARE(given.told(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_UcwaAbsence)
#include "tst_ucwaabsence.moc"
