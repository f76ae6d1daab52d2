// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/checktext.h"
#include "tests/backends/signalwiregiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;

/// Looking step by step whether an account works.
class tst_SignalWireCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_steps.clear(); }
    void goodAccountPassesEveryStep();
    void nothingIsChangedByLooking();
    void needsNoSignIn();
    void numbersOfAllPagesAreOffered();
    void outcomeIsTold_data();
    void outcomeIsTold();
    void numberThatCannotSendIsTheWrongOne_data();
    void numberThatCannotSendIsTheWrongOne();
    void numberWithoutHandlerIsWarnedOf();
    void shortCodeIsFound();
    void badSettingsFailAtOnce();
    void noServerIsUnreachable();

private:
    Result<> check(SignalWireGiven &given, const AccountSettings &changes = {})
    {
        AccountSettings settings = given.settings();
        settings.insert(changes);
        const auto observer = [this](const CheckStep &step) { m_steps.append(step); };
        return QCoro::waitFor(given.backend.check(settings, observer));
    }

    /// The outcome of the last step.
    [[nodiscard]] CheckStep last() const { return m_steps.isEmpty() ? CheckStep() : m_steps.constLast(); }

    QList<CheckStep> m_steps;
};

void tst_SignalWireCheck::goodAccountPassesEveryStep()
{
    SignalWireGiven given;
    QVERIFY(check(given));
    QStringList told;
    for (const CheckStep &step : m_steps)
        told.append(text(step));
    QCOMPARE(told,
             QStringList({u"reach started"_s, u"reach passed"_s, u"sign-in started"_s, u"sign-in passed"_s,
                          u"permissions started"_s, u"permissions passed"_s, u"addresses started"_s,
                          u"addresses passed"_s, u"receiving started"_s, u"receiving passed"_s}));

    QStringList senders;
    for (const Sender &sender : m_steps.at(7).senders)
        senders.append(sender.address);
    QCOMPARE(senders,
             QStringList({u"+15550100111"_s, u"+15550100112"_s, u"55501"_s})); // not the one for voice
    QVERIFY(m_steps.at(7).senders.at(0).receives);
    QVERIFY(!m_steps.at(7).senders.at(1).receives);
}

void tst_SignalWireCheck::nothingIsChangedByLooking()
{
    SignalWireGiven given;
    QVERIFY(check(given));
    for (const auto &entry : given.server.journal().entries())
        QCOMPARE(entry.request.method, "GET"_ba);
    QVERIFY(given.service().messages().isEmpty());
}

void tst_SignalWireCheck::needsNoSignIn()
{
    SignalWireGiven given;
    SignalWireBackend fresh;
    const auto observer = [this](const CheckStep &step) { m_steps.append(step); };
    QVERIFY(QCoro::waitFor(fresh.check(given.settings(), observer)));
    QCOMPARE(m_steps.size(), 10);
}

void tst_SignalWireCheck::numbersOfAllPagesAreOffered()
{
    SignalWireGiven given;
    const QString last = u"+15550101999"_s;
    for (int i = 0; i < 1500; ++i)
        given.service().numbers().append({.number = u"+1555010%1"_s.arg(2000 + i), .name = {}});
    given.service().numbers().append({.number = last, .name = u"The last"_s});
    QVERIFY(check(given, {{u"from"_s, last}}));
    QCOMPARE(m_steps.at(7).senders.size(), 1504);
}

void tst_SignalWireCheck::outcomeIsTold_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("step"); // the first that did not pass
    QTest::addColumn<Error::Reason>("reason");
    QTest::addColumn<bool>("works");

    const auto row = [](const char *name, const char *fault, const QString &step, Error::Reason reason,
                        bool works) { QTest::newRow(name) << QByteArray(fault) << step << reason << works; };
    const auto logs = [](const char *rest) {
        return R"({"path":"logs","times":0,)" + QByteArray(rest) + '}';
    };
    row("connection dropped", logs(R"("fault":"dropBeforeStore")"), u"reach failed"_s, Error::NoNetwork,
        false);
    row("gateway", logs(R"("fault":"html502")"), u"reach failed"_s, Error::ServiceTrouble, false);
    row("captive portal", logs(R"("fault":"html200")"), u"reach failed"_s, Error::NotTheService, false);
    row("empty answer", logs(R"("fault":"emptyBody")"), u"reach failed"_s, Error::NotTheService, false);
    row("redirect", logs(R"("fault":"redirect","location":"https://example.com/")"), u"reach failed"_s,
        Error::ServerMoved, false);
    row("too busy", logs(R"("fault":"status","status":429)"), u"reach failed"_s, Error::Overloaded, false);
    row("wrong token", logs(R"("fault":"status","status":401)"), u"sign-in failed"_s, Error::SignInNeeded,
        false);
    row("no scope", logs(R"("fault":"status","status":403)"), u"permissions failed"_s, Error::ScopeMissing,
        false);
    row("no log", logs(R"("fault":"status","status":404)"), u"permissions warned"_s, Error::NotFound, true);
    row("numbers hidden", R"({"path":"relay/rest","times":0,"fault":"status","status":403})",
        u"addresses warned"_s, Error::ScopeMissing, true);
    row("numbers for others", R"({"path":"relay/rest","times":0,"fault":"status","status":401})",
        u"addresses warned"_s, Error::ScopeMissing, true);
    row("short codes hidden", R"({"path":"short_codes","times":0,"fault":"status","status":404})", QString(),
        Error::Unspecified, true);
    row("numbers lost", R"({"path":"relay/rest","times":0,"fault":"dropBeforeStore"})", u"addresses failed"_s,
        Error::NoNetwork, false);
    row("no list", R"({"path":"laml","times":0,"fault":"status","status":404})", u"receiving warned"_s,
        Error::NotFound, true);
    row("list lost", R"({"path":"laml","times":0,"fault":"html502"})", u"receiving failed"_s,
        Error::ServiceTrouble, false);
}

void tst_SignalWireCheck::outcomeIsTold()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, step);
    QFETCH(Error::Reason, reason);
    QFETCH(bool, works);

    SignalWireGiven given;
    QVERIFY(given.server.addFaults(fault));
    const auto result = check(given);
    QCOMPARE(result.has_value(), works);

    CheckStep odd;
    for (const CheckStep &one : std::as_const(m_steps)) {
        if (one.outcome > CheckStep::Passed) {
            odd = one;
            break;
        }
    }
    QCOMPARE(odd.problem ? text(odd) : QString(), step);
    QCOMPARE(odd.problem ? odd.problem->reason : Error::Unspecified, reason);
    if (!works) {
        QCOMPARE(text(last()), step); // no step follows
        QCOMPARE(result.error(), *odd.problem);
    }
}

void tst_SignalWireCheck::numberThatCannotSendIsTheWrongOne_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("not ours") << u"+15550100999"_s;
    QTest::newRow("voice only") << u"+15550100113"_s;
    QTest::newRow("no such short code") << u"55599"_s;
}

void tst_SignalWireCheck::numberThatCannotSendIsTheWrongOne()
{
    QFETCH(QString, from);
    SignalWireGiven given;
    const auto result = check(given, {{u"from"_s, from}});
    QVERIFY(!result);
    QCOMPARE(text(last()), u"addresses failed"_s);
    QCOMPARE(result.error().reason, Error::BadSender);
    QCOMPARE(result.error().fields.constFirst().field, u"from"_s);
    QCOMPARE(last().senders.size(), 3); // to choose from
}

void tst_SignalWireCheck::numberWithoutHandlerIsWarnedOf()
{
    SignalWireGiven given;
    QVERIFY(check(given, {{u"from"_s, u"+15550100112"_s}}));
    QCOMPARE(text(last()), u"receiving warned"_s);
    QVERIFY(last().problem);
    QCOMPARE(last().problem->code, u"no_message_handler"_s);
}

void tst_SignalWireCheck::shortCodeIsFound()
{
    SignalWireGiven given;
    QVERIFY(check(given, {{u"from"_s, u"55501"_s}}));
    QCOMPARE(text(last()), u"receiving passed"_s);
}

void tst_SignalWireCheck::badSettingsFailAtOnce()
{
    SignalWireGiven given;
    const auto result = check(given, {{u"project"_s, QString()}});
    QVERIFY(!result);
    QCOMPARE(text(last()), u"reach failed"_s);
    QCOMPARE(result.error().fields.constFirst().field, u"project"_s);
    QVERIFY(given.server.journal().entries().isEmpty());
}

void tst_SignalWireCheck::noServerIsUnreachable()
{
    SignalWireGiven given;
    given.server.close();
    const auto result = check(given);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Unreachable);
    QCOMPARE(text(last()), u"reach failed"_s);
}

QTEST_GUILESS_MAIN(tst_SignalWireCheck)
#include "tst_signalwirecheck.moc"
