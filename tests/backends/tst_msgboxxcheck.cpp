// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/msgboxxgiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;

using Sandbox::Fault;

/// Whether an account works, and whose number it is.
class tst_MsgBoxxCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodAccountPassesEveryStep();
    void checkChangesNothing();
    void failuresStopAtTheirStep_data();
    void failuresStopAtTheirStep();
    void severalAccountsAreOffered();
    void inboxesMayBeElsewhereOrDenied_data();
    void inboxesMayBeElsewhereOrDenied();
    void signInFindsTheAccount_data();
    void signInFindsTheAccount();
    void accountsOnLaterPagesAreFound_data();
    void accountsOnLaterPagesAreFound();
};

static QList<CheckStep> steps(MsgBoxxGiven &given)
{
    QList<CheckStep> steps;
    const auto observer = [&steps](const CheckStep &step) {
        if (step.outcome != CheckStep::Started)
            steps << step;
    };
    auto check = given.backend.check(given.settings, observer);
    (void)QCoro::waitFor(check);
    return steps;
}

static void addAccount(MsgBoxxGiven &given)
{
    given.service().accounts() << Sandbox::MsgBoxxAccount{u"11111111-0000-4000-8000-000000000001"_s,
                                                          u"+447700900101"_s, u"Southside"_s, u"inbox2"_s};
}

void tst_MsgBoxxCheck::goodAccountPassesEveryStep()
{
    MsgBoxxGiven given;
    const auto all = steps(given);
    const QList<CheckStep::Kind> kinds{CheckStep::ReachServer, CheckStep::SignIn, CheckStep::Permissions,
                                       CheckStep::Addresses, CheckStep::Receiving};
    QCOMPARE(all.size(), kinds.size());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        QCOMPARE(all[i].kind, kinds[i]);
        QCOMPARE(all[i].outcome, CheckStep::Passed);
    }
    QCOMPARE(all[3].senders.size(), 1);
    QCOMPARE(all[3].senders[0].address, u"+447700900100"_s);
    QCOMPARE(all[3].senders[0].name, u"Northside Cycles"_s);
    QVERIFY(all[3].choices.isEmpty());
}

void tst_MsgBoxxCheck::checkChangesNothing()
{
    MsgBoxxGiven given;
    steps(given);
    QCOMPARE(given.count("POST", u"."_s), 1); // the login
    QCOMPARE(given.count("POST", u"^/oauth/token$"_s), 1);
}

void tst_MsgBoxxCheck::failuresStopAtTheirStep_data()
{
    QTest::addColumn<QString>("key"); // of a setting to change
    QTest::addColumn<QString>("value");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<CheckStep::Kind>("kind");
    QTest::addColumn<Error::Reason>("reason");

    const Fault none{.path = u"^nowhere"_s};
    const auto at = [](const QString &path, Fault fault) {
        fault.path = path;
        fault.times = 0;
        return fault;
    };
    QTest::newRow("settings") << u"server"_s << u"http://example.com"_s << none << CheckStep::ReachServer
                              << Error::BadSettings;
    QTest::newRow("nobody there") << u"server"_s << u"http://127.0.0.1:1"_s << none << CheckStep::ReachServer
                                  << Error::NoNetwork;
    QTest::newRow("another service") << QString() << QString() << at(u"."_s, {.kind = Fault::Html200})
                                     << CheckStep::ReachServer << Error::NotTheService;
    QTest::newRow("moved") << QString() << QString()
                           << at(u"apiaccount"_s,
                                 {.kind = Fault::Redirect, .location = QUrl(u"http://127.0.0.1:1"_s)})
                           << CheckStep::ReachServer << Error::ServerMoved;
    QTest::newRow("password") << u"password"_s << u"wrong"_s << none << CheckStep::SignIn
                              << Error::WrongPassword;
    QTest::newRow("account") << u"apiaccount"_s << u"unknown"_s << none << CheckStep::Addresses
                             << Error::BadSettings;
    QTest::newRow("accounts denied") << u"apiaccount"_s << QString()
                                     << at(u"apiaccount"_s, {.kind = Fault::Status, .status = 403})
                                     << CheckStep::Addresses << Error::NotPermitted;
    QTest::newRow("listing") << QString() << QString()
                             << at(u"^/message"_s, {.kind = Fault::Status, .status = 500})
                             << CheckStep::Receiving << Error::ServiceTrouble;
}

void tst_MsgBoxxCheck::failuresStopAtTheirStep()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(Fault, fault);
    MsgBoxxGiven given;
    if (!key.isEmpty())
        given.settings.insert(key, value);
    given.server.addFault(fault);
    const auto all = steps(given);
    QCOMPARE(all.constLast().outcome, CheckStep::Failed);
    QTEST(all.constLast().kind, "kind");
    QTEST(all.constLast().problem->reason, "reason");
}

void tst_MsgBoxxCheck::severalAccountsAreOffered()
{
    MsgBoxxGiven given;
    addAccount(given);
    given.settings.remove(u"apiaccount"_s);
    const CheckStep open = steps(given).constLast();
    QCOMPARE(open.kind, CheckStep::Addresses);
    QCOMPARE(open.outcome, CheckStep::Failed);
    QCOMPARE(open.problem->fields[0].field, u"apiaccount"_s);
    QCOMPARE(open.choices.size(), 2);
    QCOMPARE(open.choices[1].field, u"apiaccount"_s);
    QCOMPARE(open.choices[1].value, u"11111111-0000-4000-8000-000000000001"_s);
    QVERIFY(open.choices[1].label.contains(u"Southside"_s));
    given.settings.insert(u"apiaccount"_s, open.choices[1].value);
    QCOMPARE(steps(given).constLast().kind, CheckStep::Receiving);
    QCOMPARE(given.backend.ownAddress(), u"+447700900101"_s);
}

void tst_MsgBoxxCheck::inboxesMayBeElsewhereOrDenied_data()
{
    QTest::addColumn<bool>("singular");
    QTest::addColumn<int>("status"); // of both; 0: they answer
    QTest::newRow("/inboxes") << false << 0;
    QTest::newRow("/inbox") << true << 0;
    QTest::newRow("denied") << false << 403;
}

void tst_MsgBoxxCheck::inboxesMayBeElsewhereOrDenied()
{
    QFETCH(bool, singular);
    QFETCH(int, status);
    MsgBoxxGiven given;
    given.options().singularInboxes = singular;
    if (status)
        given.server.addFault({.kind = Fault::Status, .path = u"^/inbox"_s, .times = 0, .status = status});
    const auto all = steps(given);
    QCOMPARE(all.constLast().kind, CheckStep::Receiving);
    QCOMPARE(all[3].senders[0].name, u"Northside Cycles"_s);
    QCOMPARE(given.count("GET", u"^/inbox$"_s), singular ? 1 : 0);
}

void tst_MsgBoxxCheck::signInFindsTheAccount_data()
{
    QTest::addColumn<bool>("several");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isFound");

    const auto id = u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s;
    QTest::newRow("the only one") << false << QString() << true;
    QTest::newRow("the only one, by id") << false << id << true;
    QTest::newRow("in capitals") << false << id.toUpper() << true;
    QTest::newRow("one of several") << true << id << true;
    QTest::newRow("any of several") << true << QString() << false;
    QTest::newRow("another one") << false << u"other"_s << false;
}

void tst_MsgBoxxCheck::signInFindsTheAccount()
{
    QFETCH(bool, several);
    QFETCH(QString, wanted);
    QFETCH(bool, isFound);
    MsgBoxxGiven given;
    if (several)
        addAccount(given);
    given.settings.insert(u"apiaccount"_s, wanted);
    const auto signedIn = given.signIn();
    QCOMPARE(bool(signedIn), isFound);
    if (isFound) {
        QCOMPARE(given.backend.ownAddress(), u"+447700900100"_s);
    } else {
        QCOMPARE(signedIn.error().reason, Error::BadSettings);
        QCOMPARE(signedIn.error().fields[0].field, u"apiaccount"_s);
    }
}

void tst_MsgBoxxCheck::accountsOnLaterPagesAreFound_data()
{
    QTest::addColumn<bool>("bare");
    QTest::newRow("in an envelope") << false;
    QTest::newRow("bare") << true;
}

void tst_MsgBoxxCheck::accountsOnLaterPagesAreFound()
{
    QFETCH(bool, bare);
    MsgBoxxGiven given;
    addAccount(given);
    given.options().pageSize = 1;
    given.options().bareAccount = bare;
    given.settings.insert(u"apiaccount"_s, u"11111111-0000-4000-8000-000000000001"_s);
    QVERIFY(given.signIn());
    QCOMPARE(given.backend.ownAddress(), u"+447700900101"_s);
}

QTEST_GUILESS_MAIN(tst_MsgBoxxCheck)

#include "tst_msgboxxcheck.moc"
