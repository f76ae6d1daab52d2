// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/checktext.h"
#include "tests/backends/clerkgiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;

using Sandbox::Fault;

/// Looking step by step whether an account works.
class tst_ClerkCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_steps.clear(); }
    void goodAccountPassesEveryStep();
    void outcomeIsTold_data();
    void outcomeIsTold();
    void othersAreOffered();
    void inboxThatWasNeverSeenIsWarnedOf();
    void badSettingsFailAtOnce();

private:
    Result<> check(ClerkGiven &given, const AccountSettings &changes = {})
    {
        AccountSettings settings = given.settings();
        settings.insert(changes);
        const auto observer = [this](const CheckStep &step) { m_steps.append(step); };
        ClerkBackend backend;
        return QCoro::waitFor(backend.check(settings, observer));
    }

    QList<CheckStep> m_steps;
};

void tst_ClerkCheck::goodAccountPassesEveryStep()
{
    ClerkGiven given;
    QVERIFY(check(given));
    QStringList steps;
    for (const CheckStep &step : std::as_const(m_steps))
        steps.append(text(step));
    QCOMPARE(steps,
             QStringList({u"reach started"_s, u"reach passed"_s, u"sign-in started"_s, u"sign-in passed"_s,
                          u"permissions started"_s, u"permissions passed"_s, u"addresses started"_s,
                          u"addresses passed"_s, u"receiving started"_s, u"receiving passed"_s}));
    QCOMPARE(given.server.journal().entries().size(), 1);
    QVERIFY(given.service().messages().isEmpty());
}

void tst_ClerkCheck::outcomeIsTold_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("step"); // the last, or the one with a warning
    QTest::addColumn<Error::Reason>("reason");
    QTest::addColumn<bool>("works");

    const auto row = [](const char *name, const QByteArray &fault, const QString &step, Error::Reason reason,
                        bool works = false) { QTest::newRow(name) << fault << step << reason << works; };
    row("wrong key", "401", u"sign-in failed"_s, Error::SignInNeeded);
    row("may not read", "403", u"permissions warned"_s, Error::NotPermitted, true);
    row("only sends", "405", u"permissions warned"_s, Error::Unspecified, true);
    row("in trouble", "500", u"reach failed"_s, Error::ServiceTrouble);
    row("busy", "429", u"reach failed"_s, Error::Overloaded);
    row("captive portal", "html200", u"reach failed"_s, Error::NotTheService);
    row("moved", R"({"fault":"redirect","location":"/x"})", u"reach failed"_s, Error::ServerMoved);
    row("another service", R"({"fault":"hostileJson","hostility":"listAtTop"})", u"reach failed"_s,
        Error::NotTheService);
}

void tst_ClerkCheck::outcomeIsTold()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, step);
    QFETCH(Error::Reason, reason);
    QFETCH(bool, works);

    ClerkGiven given;
    if (const int status = fault.toInt()) {
        given.server.addFault({.kind = Fault::Status, .times = 0, .status = status});
    } else {
        QVERIFY(given.server.addFaults(fault));
    }
    const auto checked = check(given);
    QCOMPARE(checked.has_value(), works);
    const auto found = std::ranges::find_if(m_steps, [&](const CheckStep &one) { return text(one) == step; });
    QVERIFY(found != m_steps.end());
    QCOMPARE(found->problem->reason, reason);
    if (!works)
        QCOMPARE(text(m_steps.constLast()), step);
}

void tst_ClerkCheck::othersAreOffered()
{
    ClerkGiven given;
    const auto inboxes = given.service().inboxes();
    given.wroteElsewhere(u"ours"_s);
    given.wroteElsewhere(u"theirs"_s, {}, inboxes.at(1).address);
    given.wroteElsewhere(u"named"_s, {}, inboxes.at(2).address);
    QVERIFY(check(given));
    const auto step = std::ranges::find_if(
        m_steps, [](const CheckStep &one) { return text(one) == u"addresses passed"_s; });
    QVERIFY(step != m_steps.end());
    QCOMPARE(step->choices.size(), 2);
    QCOMPARE(step->choices.constFirst().field, u"sender"_s);
    QCOMPARE(step->choices.constFirst().value, u"northside_cycles"_s); // the one that wrote last
    QCOMPARE(step->choices.constLast().value, u"+14155550101"_s);
}

void tst_ClerkCheck::inboxThatWasNeverSeenIsWarnedOf()
{
    ClerkGiven given;
    given.wroteElsewhere(u"theirs"_s);
    QVERIFY(check(given, {{u"sender"_s, u"+14155550177"_s}}));
    const auto step = std::ranges::find_if(
        m_steps, [](const CheckStep &one) { return text(one) == u"addresses warned"_s; });
    QVERIFY(step != m_steps.end());
    QCOMPARE(step->problem->fields.constFirst().field, u"sender"_s);
    QCOMPARE(step->choices.constFirst().value, given.service().ownNumber());
}

void tst_ClerkCheck::badSettingsFailAtOnce()
{
    ClerkGiven given;
    const auto checked = check(given, {{u"apikey"_s, u""_s}});
    QVERIFY(!checked);
    QCOMPARE(checked.error().reason, Error::BadSettings);
    QCOMPARE(text(m_steps.constLast()), u"reach failed"_s);
    QVERIFY(given.server.journal().entries().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ClerkCheck)
#include "tst_clerkcheck.moc"
