// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/accounts/accountmodel.h"

#include "models/errortext.h"
#include "models/lists/accounts/countdown.h"
#include "models/lists/accounts/freshness.h"
#include "models/lists/accounts/servicemodel.h"
#include "models/lists/display.h"
#include "tests/models/givenmessenger.h"
#include "tests/models/mirror.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_AccountModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAccountsByName();
    void tellsHowTheConnectionDoes_data();
    void tellsHowTheConnectionDoes();
    void allThatAreDownAreOneTrouble_data();
    void allThatAreDownAreOneTrouble();
    void whatWaitsIsCounted();
    void troubleTellsSinceWhen();
    void tryingIsNotYetTheEndOfTrouble();
    void saysHowNewItIs();
    void howNewItIsChangesAtMidnight();
    void countsDown_data();
    void countsDown();
    void countsOnlyWhileSomebodyLooks();
    void rowsAreUpdatedWithFewChanges();
    void listsInstalledServices();
};

namespace {

struct GivenAccounts : GivenMessenger
{
    GivenAccounts()
    {
        model.setMessenger(messenger.get());
        settle();
    }
    ~GivenAccounts() { model.setMessenger(nullptr); }

    template<typename T = QString>
    T role(int row, const char *name)
    {
        return model.index(row).data(model.role(name)).value<T>();
    }

    AccountModel model;
    Mirror mirror{model};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void tst_AccountModel::showsAccountsByName()
{
    GivenAccounts given;
    QTRY_VERIFY(given.model.isLoaded());
    QCOMPARE(given.model.count(), 1);
    given.addAccount(u"a2"_s, u"Shop"_s);
    QTRY_COMPARE(given.model.count(), 2);
    QCOMPARE(given.role(0, "name"), u"Shop"_s);
    QCOMPARE(given.role(1, "accountId"), u"a1"_s);

    auto renamed = get(given.store().accounts()).constFirst();
    renamed.name = u"zoo"_s;
    get(given.store().saveAccount(renamed));
    QTRY_COMPARE(given.role(1, "name"), u"zoo"_s);
    QCOMPARE(given.mirror.moves, 1);

    get(given.store().removeAccount(u"a1"_s, true));
    QTRY_COMPARE(given.model.count(), 1);
    QCOMPARE(given.mirror.resets, 0);
    QVERIFY(given.mirror.isRight());
}

void tst_AccountModel::tellsHowTheConnectionDoes_data()
{
    QTest::addColumn<Connection::State>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("canReconnect");
    QTest::addColumn<bool>("needsSecret");

    QTest::newRow("connected") << Connection::Connected << u"Connected"_s << false << false;
    QTest::newRow("connecting") << Connection::Connecting << u"Connecting"_s << false << false;
    QTest::newRow("waiting") << Connection::Waiting << u"Waiting, tries again by itself"_s << true << false;
    QTest::newRow("signed out") << Connection::NeedsSignIn << u"Signed out"_s << true << true;
    QTest::newRow("trouble") << Connection::Trouble << u"Trouble"_s << true << false;
    QTest::newRow("paused") << Connection::Paused << u"Paused"_s << false << false;
}

void tst_AccountModel::tellsHowTheConnectionDoes()
{
    QFETCH(Connection::State, state);
    QFETCH(QString, text);
    GivenAccounts given;
    const Error problem{Error::Refused, Error::ScopeMissing, u"403"_s, u"<b>Forbidden</b>"_s};
    get(given.store().setAccountState(given.account, state, problem));
    QTRY_COMPARE(given.role(0, "connectionText"), text);
    QCOMPARE(given.role<Connection::State>(0, "connection"), state);
    QCOMPARE(given.role(0, "problemText"), userText(problem));
    QCOMPARE(given.role(0, "problemDetail"), u"403: <b>Forbidden</b>"_s);
    QTEST(given.role<bool>(0, "canReconnect"), "canReconnect");
    QTEST(given.role<bool>(0, "needsSecret"), "needsSecret");
    QVERIFY(given.role(0, "accessibleText").endsWith(text));
}

void tst_AccountModel::allThatAreDownAreOneTrouble_data()
{
    using States = QList<Connection::State>;
    QTest::addColumn<States>("states");
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<bool>("online");

    QTest::newRow("all is well") << States{Connection::Connected, Connection::Connected} << u""_s << true;
    QTest::newRow("one waits") << States{Connection::Waiting, Connection::Connected} << u""_s << false;
    QTest::newRow("one is signed out")
        << States{Connection::Connected, Connection::NeedsSignIn} << u""_s << false;
    QTest::newRow("no network") << States{Connection::Offline, Connection::Offline} << u"No network"_s
                                << false;
    QTest::newRow("the network is the nearest reason")
        << States{Connection::NeedsSignIn, Connection::Offline} << u"No network"_s << false;
    QTest::newRow("both wait") << States{Connection::Waiting, Connection::Waiting}
                               << u"Waiting, tries again by itself"_s << false;
    QTest::newRow("one waits for the user")
        << States{Connection::Waiting, Connection::NeedsSignIn} << u"work: Signed out"_s << false;
    QTest::newRow("who rests does not count")
        << States{Connection::Paused, Connection::Offline} << u"No network"_s << false;
    QTest::newRow("all rest") << States{Connection::Paused, Connection::Paused} << u""_s << true;
}

void tst_AccountModel::allThatAreDownAreOneTrouble()
{
    QFETCH(QList<Connection::State>, states);
    GivenAccounts given;
    given.addAccount(u"a2"_s, u"Shop"_s); // stands before "work"
    QTRY_COMPARE(given.model.count(), 2);
    get(given.store().setAccountState(u"a2"_s, states.at(0), std::nullopt));
    get(given.store().setAccountState(u"a1"_s, states.at(1), std::nullopt));
    QTRY_COMPARE(given.role<Connection::State>(0, "connection"), states.at(0));
    QTRY_COMPARE(given.role<Connection::State>(1, "connection"), states.at(1));
    QTEST(given.model.trouble(), "trouble");
    QTEST(given.model.isOnline(), "online");
}

void tst_AccountModel::whatWaitsIsCounted()
{
    GivenAccounts given;
    get(given.store().setAccountState(given.account, Connection::Offline, std::nullopt));
    QTRY_COMPARE(given.model.trouble(), u"No network"_s);
    Draft draft{given.account, {u"+15550100222"_s}, u"one"_s};
    const auto first = get(given.store().enqueue(draft));
    QTRY_COMPARE(given.model.trouble(), u"No network – 1 message(s) waiting"_s); // without translation
    draft.body = u"two"_s;
    get(given.store().enqueue(draft));
    draft.notBefore = QDateTime::currentDateTimeUtc().addDays(1);
    get(given.store().enqueue(draft)); // would not leave now anyhow
    QTRY_COMPARE(given.model.trouble(), u"No network – 2 message(s) waiting"_s);
    draft.notBefore = QDateTime::currentDateTimeUtc().addSecs(30);
    draft.held = true; // nothing tells when its time has come
    get(given.store().enqueue(draft));
    QTRY_COMPARE(given.model.trouble(), u"No network – 3 message(s) waiting"_s);
    get(given.store().cancel(first.id));
    QTRY_COMPARE(given.model.trouble(), u"No network – 2 message(s) waiting"_s);
}

void tst_AccountModel::troubleTellsSinceWhen()
{
    GivenAccounts given;
    given.addAccount(u"a2"_s, u"Shop"_s);
    QTRY_COMPARE(given.model.trouble(), u"No network"_s);
    const auto now = QDateTime::currentDateTimeUtc();
    get(given.store().setUpToDate(u"a2"_s, now));
    QTRY_VERIFY(!given.role(0, "freshness").isEmpty());
    QCOMPARE(given.model.trouble(), u"No network"_s); // the other one never was: nothing is claimed
    get(given.store().setUpToDate(given.account, now.addDays(-1)));
    QTRY_COMPARE(given.model.trouble(), u"No network · up to date as of Yesterday"_s);
    auto resting = get(given.store().accounts()).constLast();
    resting.enabled = false;
    get(given.store().saveAccount(resting));
    QTRY_COMPARE(given.model.trouble(), u"No network · up to date as of "_s + DisplayTime::clock(now));
}

void tst_AccountModel::tryingIsNotYetTheEndOfTrouble()
{
    GivenAccounts given;
    QTRY_COMPARE(given.model.trouble(), u"No network"_s);
    get(given.store().setAccountState(given.account, Connection::Connecting, std::nullopt));
    QTRY_VERIFY(given.model.trouble().isEmpty()); // the network is there
    get(given.store().setAccountState(given.account, Connection::Waiting, std::nullopt));
    QTRY_VERIFY(!given.model.trouble().isEmpty());
    const auto trouble = given.model.trouble();
    get(given.store().setAccountState(given.account, Connection::Connecting, std::nullopt));
    QTRY_VERIFY(given.model.troubleTrying());
    QCOMPARE(given.model.trouble(), trouble);
    get(given.store().setAccountState(given.account, Connection::Connected, std::nullopt));
    QTRY_COMPARE(given.model.trouble(), QString());
}

void tst_AccountModel::saysHowNewItIs()
{
    GivenAccounts given;
    QCOMPARE(given.role(0, "freshness"), QString());
    const auto at = QDateTime::currentDateTimeUtc();
    get(given.store().setUpToDate(given.account, at));
    QTRY_VERIFY(given.role(0, "freshness").startsWith(u"Up to date as of "_s));
}

void tst_AccountModel::howNewItIsChangesAtMidnight()
{
    GivenMessenger given;
    const QDateTime midnight(QDate(2026, 3, 12), QTime(0, 0));
    get(given.store().setUpToDate(given.account, midnight.addSecs(-3600).toUTC()));
    auto now = midnight.addMSecs(-50).toUTC();
    Freshness freshness;
    freshness.setClock([&now] { return now; });
    freshness.setMessenger(given.messenger.get());
    QTRY_VERIFY(freshness.asOf().endsWith(u"23:00"_s));
    now = midnight.addMSecs(10).toUTC();
    QTRY_VERIFY(freshness.asOf().endsWith(u"Yesterday"_s)); // nobody touched anything
    freshness.setMessenger(nullptr);
}

void tst_AccountModel::countsDown_data()
{
    QTest::addColumn<int>("left"); // ms
    QTest::addColumn<QString>("text");

    QTest::newRow("a moment") << 1 << u"Tries again in 1 s"_s;
    QTest::newRow("seconds") << 11'001 << u"Tries again in 12 s"_s;
    QTest::newRow("many seconds") << 90'000 << u"Tries again in 90 s"_s;
    QTest::newRow("minutes") << 90'001 << u"Tries again in 2 min"_s;
    QTest::newRow("an hour") << 3'600'000 << u"Tries again in 60 min"_s;
    QTest::newRow("it is over") << 0 << u""_s;
    QTest::newRow("it was long ago") << -5000 << u""_s;
}

void tst_AccountModel::countsDown()
{
    QFETCH(int, left);
    auto now = QDateTime::currentDateTimeUtc();
    Countdown countdown;
    countdown.setClock([&now] { return now; });
    countdown.setWatched(true);
    countdown.setUntil(now.addMSecs(left));
    QTEST(countdown.text(), "text");
    QCOMPARE(countdown.began(), countdown.text());
    QCOMPARE(countdown.isRunning(), left > 0);

    QSignalSpy began(&countdown, &Countdown::untilChanged);
    now = now.addMSecs(left > 0 ? left - 500 : 500); // the clock is asked anew
    countdown.setClock([&now] { return now; });
    QCOMPARE(countdown.text(), left > 0 ? u"Tries again in 1 s"_s : QString());
    QVERIFY(began.isEmpty()); // who was told once is not told every second
}

void tst_AccountModel::countsOnlyWhileSomebodyLooks()
{
    Countdown countdown;
    countdown.setWatched(true);
    QVERIFY(!countdown.isRunning());
    countdown.setUntil(QDateTime::currentDateTimeUtc().addSecs(60));
    QVERIFY(countdown.isRunning());
    countdown.setWatched(false);
    QVERIFY(!countdown.isRunning());
    QCOMPARE(countdown.text(), QString());
}

void tst_AccountModel::rowsAreUpdatedWithFewChanges()
{
    const auto row = [](const QString &id, const QString &name) {
        AccountRow row;
        row.accountId = id;
        row.name = name;
        return QVariant::fromValue(row);
    };
    RowModel model(AccountRow::staticMetaObject);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update({row(u"1"_s, u"a"_s), row(u"2"_s, u"b"_s), row(u"3"_s, u"c"_s)});
    Mirror mirror(model);
    QSignalSpy inserted(&model, &RowModel::rowsInserted);
    QSignalSpy removed(&model, &RowModel::rowsRemoved);
    QSignalSpy changed(&model, &RowModel::dataChanged);
    model.update({row(u"3"_s, u"c"_s), row(u"1"_s, u"z"_s), row(u"4"_s, u"d"_s)});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(mirror.moves, 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(2).value<QList<int>>(), QList<int>{model.role("name")});
    QVERIFY(mirror.isRight());
    QCOMPARE(model.row<AccountRow>(1).name, u"z"_s);
}

void tst_AccountModel::listsInstalledServices()
{
    GivenMessenger given;
    ServiceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMessenger(given.messenger.get());
    const auto &services = given.engine.catalog().services();
    QCOMPARE(model.count(), services.size());
    for (int i = 0; i < services.size(); ++i) {
        const auto row = model.row<ServiceRow>(i);
        QCOMPARE(row.serviceId, services.at(i).id);
        QCOMPARE(row.name, services.at(i).name);
        QCOMPARE(row.capabilities.contains(u"Delivery receipts"_s),
                 services.at(i).capabilities.testFlag(Backend::Capability::Receipts));
        QVERIFY(row.accessibleText.startsWith(row.name));
    }
}

QTEST_GUILESS_MAIN(tst_AccountModel)
#include "tst_accountmodel.moc"
