// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "giventextingwindow.h"
#include "models/lists/accounts/accountmodel.h"
#include "models/lists/accounts/accountsetup.h"

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What a service of templates and contacts adds to its account's form.
class tst_SetupFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokensEndIsSaid_data();
    void theTokensEndIsSaid();
    void whatCanBeChosenIsOfferedAtItsField();
    void knownSendersAreOffered();
    void addressesAreExplained();
};

void tst_SetupFields::theTokensEndIsSaid_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<bool>("isSoon");
    QTest::newRow("good") << 24 * 40 << u"The token is good until "_s << false;
    QTest::newRow("three days and a bit") << 73 << u"The token is good until "_s << false;
    QTest::newRow("less than three days") << 71 << u"The token runs out on "_s << true;
    QTest::newRow("over") << -1 << u"The token has run out · "_s << true;
}

void tst_SetupFields::theTokensEndIsSaid()
{
    QFETCH(int, hours);
    QFETCH(QString, begins);
    QFETCH(bool, isSoon);
    GivenTextingWindow given;
    AccountModel accounts;
    accounts.setMessenger(given.messenger.get());
    QTRY_COMPARE(accounts.count(), 1);
    QCOMPARE(accounts.row<AccountRow>(0).secretEnds, QString());
    const auto until = QDateTime::currentDateTimeUtc().addSecs(3600 * hours);
    get(given.engine.store().setSignedInUntil(given.id, until));
    QTRY_VERIFY(!accounts.row<AccountRow>(0).secretEnds.isEmpty());
    const auto row = accounts.row<AccountRow>(0);
    QVERIFY2(row.secretEnds.startsWith(begins), qPrintable(row.secretEnds));
    QCOMPARE(row.secretEndsSoon, isSoon);
    QCOMPARE(row.accessibleText.contains(row.secretEnds), isSoon);
}

static SetupField fieldOf(AccountSetup &setup, const QString &key)
{
    for (int i = 0; i < setup.fields()->count(); ++i) {
        if (setup.fields()->row<SetupField>(i).key == key)
            return setup.fields()->row<SetupField>(i);
    }
    return {};
}

void tst_SetupFields::whatCanBeChosenIsOfferedAtItsField()
{
    GivenTextingWindow given;
    CheckStep step{CheckStep::Permissions, CheckStep::Failed, Error{Error::Refused, Error::BadSettings}};
    step.choices = {{u"organization"_s, u"o1"_s, u"Shop"_s}, {u"organization"_s, u"o2"_s, {}}};
    given.texting.service.checkSteps = {step};
    given.texting.service.checkAnswer = fail(*step.problem);
    AccountSetup setup;
    setup.setMessenger(given.messenger.get());
    setup.setService(u"texting"_s);
    setup.setName(u"Shop"_s);
    setup.setValue(u"number"_s, u"+15550100111"_s);
    setup.setValue(u"token"_s, u"t"_s);
    setup.check();
    QTRY_VERIFY(!setup.isBusy());
    QVERIFY(!setup.hasPassed());
    const auto offered = fieldOf(setup, u"organization"_s).offered;
    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered[0].toMap()[u"value"_s], u"o1"_s);
    QCOMPARE(offered[0].toMap()[u"label"_s], u"Shop"_s);
    QCOMPARE(offered[1].toMap()[u"label"_s], u"o2"_s); // one without a name is known by its value
    QVERIFY(fieldOf(setup, u"number"_s).offered.isEmpty());
    setup.setValue(u"organization"_s, u"o2"_s);
    QCOMPARE(fieldOf(setup, u"organization"_s).value, u"o2"_s);
    QCOMPARE(fieldOf(setup, u"organization"_s).offered.size(), 2);
}

void tst_SetupFields::knownSendersAreOffered()
{
    GivenTextingWindow given;
    given.apply({SenderSeen{u"+15550100112"_s, u"Shop"_s}});
    AccountSetup setup;
    setup.setMessenger(given.messenger.get());
    setup.setAccount(given.id);
    QTRY_COMPARE(setup.name(), u"work"_s);
    const auto offered = fieldOf(setup, u"number"_s).offered;
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered[0].toMap(), QVariantMap({{u"value"_s, u"+15550100112"_s},
                                              {u"label"_s, u"+1 555 010 0112"_s},
                                              {u"details"_s, u"Shop"_s}}));
}

void tst_SetupFields::addressesAreExplained()
{
    GivenTextingWindow given;
    AccountModel accounts;
    accounts.setMessenger(given.messenger.get());
    QTRY_COMPARE(accounts.count(), 1);
    QVERIFY(accounts.row<AccountRow>(0).addressHint.contains(u"own name"_s));
}

QTEST_GUILESS_MAIN(tst_SetupFields)
#include "tst_setupfields.moc"
