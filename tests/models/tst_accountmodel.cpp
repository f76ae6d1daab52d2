// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/accountmodel.h"

#include "models/errortext.h"
#include "models/lists/servicemodel.h"
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
