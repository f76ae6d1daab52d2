// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "sessions.h"

#include "office.h"

#include <QCoroTask>

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Capability = Backend::Capability;
using Sandbox::Fault;

void Sessions::aRestartRepeatsNothing()
{
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    const QString theirs = newWord();
    const QString ours = newWord();
    QVERIFY(!office.at.write(office.at.one(), theirs).isEmpty());
    const qint64 id = office.client.send(ours, office.at.one());
    VERIFY_THAT(office, until([&] {
                    return office.client.countIncoming(theirs) == 1 &&
                           office.client.delivery(id) >= Delivery::Sent;
                }));
    const auto before = office.client.delivery(id);
    for (int i = 0; i < 3; ++i) {
        office.client.stop();
        VERIFY_THAT(office, office.client.start());
        QVERIFY(office.client.listen());
    }
    QVERIFY(office.client.delivery(id) >= before);
    QCOMPARE(office.client.countIncoming(theirs), 1);
    QCOMPARE(office.client.countOwn(ours), 1);
    QCOMPARE(office.at.countSent(ours), 1);
    const QString later = newWord();
    QVERIFY(!office.at.write(office.at.one(), later).isEmpty());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(later) == 1; }));
}

void Sessions::aPowerCutInTheMiddleOfASend_data()
{
    QTest::addColumn<bool>("wasTaken");

    QTest::newRow("before it was taken") << false;
    QTest::newRow("after it was taken") << true;
}

void Sessions::aPowerCutInTheMiddleOfASend()
{
    QFETCH(const bool, wasTaken);
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    const qint64 first = office.client.send(newWord(), office.at.one());
    VERIFY_THAT(office, until([&] { return office.client.delivery(first) >= Delivery::Sent; }));

    const QString word = newWord();
    office.at.server().addFault(
        {.kind = Fault::Hang, .method = "POST", .body = word.toUtf8(), .stored = wasTaken});
    const qint64 id = office.client.send(word, office.at.one());
    const auto isOnItsWay = [&] { return office.at.server().faults().isEmpty(); };
    VERIFY_THAT(office, until(isOnItsWay));
    if (m_subject.elsewhere.isValid() && wasTaken) // what stands between does not know when it arrives
        VERIFY_THAT(office, until([&] { return office.at.countSent(word) == 1; }));
    office.client.crash();
    QCOMPARE(office.at.countSent(word), wasTaken ? 1 : 0);

    VERIFY_THAT(office, office.client.start());
    if (wasTaken && !m_subject.can(Capability::Push)) {
        VERIFY_THAT(office, until([&] {
                        office.client.hurry(id);
                        return office.client.delivery(id) >= Delivery::Sent;
                    }));
    } else { // nobody can tell, and nothing goes out twice by itself
        office.client.hurry(id);
        QVERIFY(office.client.listen());
        QVERIFY(office.client.delivery(id) >= Delivery::Unknown);
        QVERIFY(wasTaken || office.client.delivery(id) == Delivery::Unknown);
    }
    QVERIFY(office.client.listen());
    QCOMPARE(office.at.countSent(word), wasTaken ? 1 : 0);
    QCOMPARE(office.client.countOwn(word), 1);
    QCOMPARE(office.client.complaints().join(u"\n"_s), QString());
}

void Sessions::aPowerCutAfterNewsCame()
{
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    const QString word = newWord();
    for (int i = 0; i < 10; ++i)
        QVERIFY(!office.at.write(i % 2 == 0 ? office.at.one() : office.at.other(), word).isEmpty());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(word) > 0; }));
    const int known = office.client.countIncoming(word);
    office.client.crash();
    VERIFY_THAT(office, office.client.start());
    const QString later = newWord();
    QVERIFY(!office.at.write(office.at.one(), later).isEmpty());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(later) == 1; }));
    if (!m_subject.can(Capability::Push)) // where nothing was kept for us, what was not told is gone
        VERIFY_THAT(office, until([&] { return office.client.countIncoming(word) == 10; }));
    QVERIFY(office.client.countIncoming(word) >= known && office.client.countIncoming(word) <= 10);
}

void Sessions::aDiskThatIsFullForAWhile_data()
{
    QTest::addColumn<bool>("byUser");

    QTest::newRow("it goes on by itself") << false;
    QTest::newRow("the user connected it anew before") << true;
}

void Sessions::aDiskThatIsFullForAWhile()
{
    QFETCH(const bool, byUser);
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    const QString ours = newWord();
    office.at.server().addFault({.kind = Fault::Hang, .method = "POST", .body = ours.toUtf8()});
    const qint64 id = office.client.send(ours, office.at.one());
    VERIFY_THAT(office, until([&] { return office.at.server().faults().isEmpty(); }));

    office.client.fillDisk(true); // between the request and its answer
    const QString theirs = newWord();
    QVERIFY(!office.at.write(office.at.other(), theirs).isEmpty());
    office.at.server().release();
    VERIFY_THAT(office, until([&] { return office.client.isHalted(); }));
    if (!byUser)
        QVERIFY(!office.client.resume());
    QCOMPARE(office.client.countIncoming(theirs), 0);

    office.client.fillDisk(false);
    if (byUser)
        QCoro::waitFor(office.client.engine().connections().restart(office.client.account().id));
    QVERIFY(office.client.resume());
    QCOMPARE(office.client.delivery(id) == Delivery::Sending, false);
    VERIFY_THAT(office, until([&] { return office.client.state() == Connection::Connected; }));
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(theirs) == 1; }));
    if (!m_subject.can(Capability::Push)) {
        VERIFY_THAT(office, until([&] {
                        office.client.hurry(id);
                        return office.client.delivery(id) >= Delivery::Sent;
                    }));
    }
    QVERIFY(office.client.listen());
    QCOMPARE(office.client.countIncoming(theirs), 1);
    QCOMPARE(office.client.countOwn(ours), 1);
    QCOMPARE(office.at.countSent(ours), 1);
    QCOMPARE(office.client.complaints().join(u"\n"_s), QString());
}

void Sessions::aStopWhileAnAnswerIsAwaited_data()
{
    QTest::addColumn<QByteArray>("method");

    QTest::newRow("to a question") << QByteArray("GET");
    QTest::newRow("to anything") << QByteArray();
}

void Sessions::aStopWhileAnAnswerIsAwaited()
{
    QFETCH(const QByteArray, method);
    Office office(m_subject);
    office.at.server().addFault({.kind = Fault::Hang, .method = method, .times = 0});
    office.client.launch();
    VERIFY_THAT(office, until([&] { return !office.at.server().journal().entries().isEmpty(); }));
    office.client.stop(); // or the test never ends
    office.at.server().clearFaults();
    VERIFY_THAT(office, office.client.start());
}

void Sessions::aStartWithoutTheServer()
{
    Office office(m_subject);
    office.client.launch();
    VERIFY_THAT(office, until([&] { return office.client.state() == Connection::Connected; }));
    if (m_subject.can(Capability::Sessions))
        office.greet();
    office.client.stop();

    const quint16 port = office.at.server().port();
    office.at.server().close();
    office.client.launch();
    VERIFY_THAT(office, until([&] { return office.client.state() == Connection::Waiting; }));
    const auto isUnreachable = [&] { // it has no problem while it tries again
        const auto problem = office.client.account().problem;
        return problem && problem->kind == Error::Unreachable;
    };
    VERIFY_THAT(office, until(isUnreachable));
    const QString word = newWord();
    const qint64 id = office.client.send(word, office.at.one());
    QVERIFY(id != 0);
    QVERIFY(office.client.delivery(id) <= Delivery::Sending);

    QVERIFY(office.at.server().listen(port));
    VERIFY_THAT(office, until([&] {
                    office.client.hurry(id);
                    return office.client.delivery(id) >= Delivery::Sent;
                }));
    VERIFY_THAT(office, until([&] { return office.client.state() == Connection::Connected; }));
    QCOMPARE(office.at.countSent(word), 1);
}

void Sessions::offlineNothingIsAsked()
{
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    office.client.setOnline(false);
    VERIFY_THAT(office, until([&] { return office.client.state() == Connection::Offline; }));
    const auto asked = [&] { return office.at.server().journal().entries().size(); };
    const qsizetype before = asked();
    const QString word = newWord();
    const qint64 id = office.client.send(word, office.at.one());
    for (int i = 0; i < 5; ++i)
        office.client.hurry(id);
    QCOMPARE(office.client.delivery(id), Delivery::Queued);
    QCOMPARE(office.at.countSent(word), 0);
    if (!m_subject.can(Capability::Push)) // what a channel had begun may still reach the service
        QCOMPARE(asked(), before);

    office.client.setOnline(true);
    VERIFY_THAT(office, until([&] {
                    office.client.hurry(id);
                    return office.client.delivery(id) >= Delivery::Sent;
                }));
    QCOMPARE(office.at.countSent(word), 1);
}

void Sessions::aServerThatGoesAndComesBack()
{
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    const quint16 port = office.at.server().port();
    office.at.server().close();
    VERIFY_THAT(office, until([&] { return office.client.state() == Connection::Waiting; }));
    const QString ours = newWord();
    const qint64 id = office.client.send(ours, office.at.one());
    QVERIFY(office.at.server().listen(port));
    VERIFY_THAT(office, until([&] { return office.client.state() == Connection::Connected; }));
    const QString theirs = newWord();
    QVERIFY(!office.at.write(office.at.one(), theirs).isEmpty());
    VERIFY_THAT(office, until([&] {
                    office.client.hurry(id);
                    return office.client.countIncoming(theirs) == 1 &&
                           office.client.delivery(id) >= Delivery::Sent;
                }));
    QCOMPARE(office.at.countSent(ours), 1);
}

void Sessions::whatASignInBroughtRunsOut()
{
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    if (!office.at.expire())
        QSKIP("a sign-in lasts here");
    const QString ours = newWord();
    const QString theirs = newWord();
    const qint64 id = office.client.send(ours, office.at.one());
    const auto hasGone = [&] {
        office.client.hurry(id);
        return office.client.delivery(id) >= Delivery::Sent;
    };
    VERIFY_THAT(office, until([&] { return hasGone() || office.client.state() == Connection::NeedsSignIn; }));
    if (office.client.state() == Connection::NeedsSignIn) { // only the user has a new one
        VERIFY_THAT(office, until([&] { return office.client.delivery(id) == Delivery::Queued; }));
        QVERIFY(office.client.changeSettings(office.at.settings()));
    }
    VERIFY_THAT(office, until(hasGone));
    QVERIFY(office.client.delivery(id) != Delivery::Failed);
    QVERIFY(!office.at.write(office.at.other(), theirs).isEmpty());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(theirs) == 1; }));
    QCOMPARE(office.at.countSent(ours), 1);
    QCOMPARE(office.client.countOwn(ours), 1);
}

static void addSecrets(const Subject &subject)
{
    QTest::addColumn<QString>("field");
    for (const SettingsField &field : subject.info().fields) {
        if (field.kind == SettingsField::Secret)
            QTest::addRow("%s", qPrintable(field.key)) << field.key;
    }
}

void Sessions::aWrongSecretIsAskedForAgain_data()
{
    addSecrets(m_subject);
}

void Sessions::aWrongSecretIsAskedForAgain()
{
    QFETCH(const QString, field);
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    AccountSettings wrong = office.at.settings();
    wrong[field] = u"wrong"_s;
    QVERIFY(office.client.changeSettings(wrong));
    VERIFY_THAT(office, until([&] { return office.client.state() == Connection::NeedsSignIn; }));
    const QString word = newWord();
    const qint64 id = office.client.send(word, office.at.one());
    VERIFY_THAT(office, until([&] { return office.client.delivery(id) == Delivery::Queued; }));
    const QString next = newWord();
    const qint64 behind = office.client.send(next, office.at.one()); // the first may have been tried once
    const qsizetype asked = office.at.server().journal().entries().size();
    for (int i = 0; i < 5; ++i) {
        office.client.hurry(id);
        office.client.hurry(behind);
    }
    VERIFY_THAT(office, until([&] {
                    return office.client.delivery(id) == Delivery::Queued &&
                           office.client.delivery(behind) == Delivery::Queued;
                }));
    // nobody is locked out: sending and listening may both have been under way, none of the ten came on top
    const auto knocks = office.at.server().journal().entries().size() - asked;
    QVERIFY2(knocks <= 2, qPrintable(QString::number(knocks)));

    QVERIFY(office.client.changeSettings(office.at.settings()));
    VERIFY_THAT(office, until([&] {
                    office.client.hurry(id);
                    return office.client.delivery(id) >= Delivery::Sent;
                }));
    QCOMPARE(office.at.countSent(word), 1);
}

void Sessions::aCheckTellsEachStepAndChangesNothing()
{
    Office office(m_subject);
    office.client.launch();
    office.client.setOnline(false);
    const qsizetype kept = office.at.messages().size();
    QList<CheckStep> steps;
    const auto observe = [&steps](const CheckStep &step) { steps << step; };
    const auto result =
        QCoro::waitFor(office.client.engine().checkAccount(m_subject.service, office.at.settings(), observe));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QVERIFY(!steps.isEmpty() && steps.size() % 2 == 0);
    QSet<CheckStep::Kind> kinds;
    for (qsizetype i = 0; i < steps.size(); i += 2) {
        QCOMPARE(steps[i].outcome, CheckStep::Started);
        QCOMPARE(steps[i + 1].kind, steps[i].kind);
        QVERIFY(steps[i + 1].outcome == CheckStep::Passed || steps[i + 1].outcome == CheckStep::Warned);
        QCOMPARE(steps[i + 1].outcome == CheckStep::Warned, steps[i + 1].problem.has_value());
        kinds << steps[i].kind;
    }
    QCOMPARE(kinds.size() * 2, steps.size());
    QVERIFY(kinds.contains(CheckStep::ReachServer) && kinds.contains(CheckStep::SignIn));
    QCOMPARE(office.at.messages().size(), kept);
}

void Sessions::aCheckTellsOfAWrongSecret()
{
    Office office(m_subject);
    office.client.launch();
    office.client.setOnline(false);
    AccountSettings wrong = office.at.settings();
    for (const SettingsField &field : m_subject.info().fields) {
        if (field.kind == SettingsField::Secret)
            wrong[field.key] = u"Fehlschlag"_s;
    }
    QList<CheckStep> steps;
    const auto observe = [&steps](const CheckStep &step) { steps << step; };
    const auto result =
        QCoro::waitFor(office.client.engine().checkAccount(m_subject.service, wrong, observe));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Unauthorised);
    QCOMPARE(steps.constLast().kind, CheckStep::SignIn);
    QCOMPARE(steps.constLast().outcome, CheckStep::Failed);
    QVERIFY2(!result.error().detail.contains(u"Fehlschlag"_s), qPrintable(result.error().detail));
}

} // namespace Parlance::Conformance
