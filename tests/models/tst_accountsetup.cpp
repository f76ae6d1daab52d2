// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/accounts/accountsetup.h"

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/signalwire/signalwireservice.h"
#include "models/errortext.h"
#include "models/lists/accounts/accountmodel.h"
#include "tests/models/givenmessenger.h"
#include "tests/models/mirror.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_AccountSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatTheServiceNeeds();
    void checksStepByStep();
    void saysWhatFailed();
    void complainsAtTheFields();
    void saysWhatIsMissingWhereOneOfTwoIsNeeded();
    void putsNumbersIntoOneForm_data();
    void putsNumbersIntoOneForm();
    void takesNumbersOfTheAccountsCountry();
    void addsAnAccountThatConnects();
    void saysWhenTheKeychainRefuses();
    void offersTheKeychainOnceMoreWhatItRefused();
    void refusesANameThatIsTaken();
    void changesAnAccountWithoutItsSecret();
    void mayGoAwayInTheMiddle();
};

namespace {

struct GivenSetup : GivenMessenger
{
    GivenSetup()
    {
        server.listen();
        setup.setMessenger(messenger.get());
        setup.setService(u"signalwire"_s);
        setup.setName(u"Shop"_s);
    }

    void fill()
    {
        const auto coordinates = server.signalWire().coordinates(server.baseUrl());
        for (auto it = coordinates.begin(); it != coordinates.end(); ++it)
            setup.setValue(it.key(), it->toString());
    }
    SetupField field(const QString &key)
    {
        for (int i = 0; i < setup.fields()->count(); ++i) {
            if (const auto field = setup.fields()->row<SetupField>(i); field.key == key)
                return field;
        }
        return {};
    }
    QStringList outcomes()
    {
        QStringList outcomes;
        for (int i = 0; i < setup.steps()->count(); ++i)
            outcomes << setup.steps()->row<SetupStep>(i).outcome;
        return outcomes;
    }
    /// The id of the account that was added; empty: there was a problem.
    QString add()
    {
        QSignalSpy added(&setup, &AccountSetup::added);
        setup.add();
        const bool isDone = QTest::qWaitFor([&] { return !setup.isBusy(); });
        return !isDone || added.isEmpty() ? QString() : added.first().first().toString();
    }
    std::optional<Account> stored(const QString &id)
    {
        for (const auto &account : get(store().accounts())) {
            if (account.id == id)
                return account;
        }
        return {};
    }

    Sandbox::Server server;
    AccountSetup setup;
    Mirror mirror{*setup.fields()};
    QAbstractItemModelTester fields{setup.fields(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester steps{setup.steps(), QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void tst_AccountSetup::asksForWhatTheServiceNeeds()
{
    GivenSetup given;
    QCOMPARE(given.setup.serviceName(), u"SignalWire"_s);
    QVERIFY(given.field(u"project"_s).isRequired);
    QVERIFY(given.field(u"server"_s).isAdvanced);
    QCOMPARE(given.field(u"token"_s).kind, u"secret"_s);

    given.setup.setValue(u"token"_s, u"CANARY"_s);
    given.setup.setValue(u"project"_s, u"p1"_s);
    QCOMPARE(given.field(u"project"_s).value, u"p1"_s);
    QCOMPARE(given.field(u"token"_s).value, QString()); // taken, never given back
    QCOMPARE(given.mirror.resets, 0);

    given.setup.check();
    QVERIFY(!given.setup.isBusy());
    QVERIFY(!given.setup.problem().isEmpty());
    QCOMPARE(given.field(u"from"_s).problem, u"Needed"_s);
    QCOMPARE(given.field(u"project"_s).problem, QString());
    QVERIFY(given.mirror.isRight());
}

void tst_AccountSetup::checksStepByStep()
{
    GivenSetup given;
    given.fill();
    given.setup.check();
    QVERIFY(given.setup.isBusy());
    QTRY_VERIFY(!given.setup.isBusy());
    QCOMPARE(given.setup.problem(), QString());
    QVERIFY(given.setup.hasPassed());
    QVERIFY(given.setup.steps()->count() >= 4);
    QVERIFY(!given.outcomes().contains(u"started"_s));
    QVERIFY(!given.outcomes().contains(u"failed"_s));

    const auto senders = given.field(u"from"_s).offered;
    QVERIFY(senders.size() >= 2);
    const auto sender = senders[1].toMap();
    QVERIFY(!sender[u"details"_s].toString().isEmpty());
    given.setup.setValue(u"from"_s, sender[u"value"_s].toString());
    QCOMPARE(given.field(u"from"_s).value, sender[u"value"_s].toString());
    QVERIFY(!given.setup.hasPassed()); // what was checked is not what is entered
    QCOMPARE(given.server.signalWire().messages().size(), 0);
}

void tst_AccountSetup::saysWhatFailed()
{
    GivenSetup given;
    given.fill();
    given.setup.setValue(u"token"_s, u"wrong"_s);
    given.setup.check();
    QTRY_VERIFY(!given.setup.isBusy());
    QVERIFY(!given.setup.hasPassed());
    QCOMPARE(given.outcomes().last(), u"failed"_s);
    QVERIFY(given.setup.problem().contains(u" · "_s));
    const auto step = given.setup.steps()->row<SetupStep>(given.setup.steps()->count() - 1);
    QVERIFY(!step.text.isEmpty());
    QVERIFY(!step.detail.isEmpty());
    QCOMPARE(given.setup.problemDetail(), QString()); // it is not told twice

    given.fill();
    given.setup.check();
    QTRY_VERIFY(!given.setup.isBusy());
    QVERIFY(given.setup.hasPassed());
    QCOMPARE(given.setup.problem(), QString());
}

void tst_AccountSetup::complainsAtTheFields()
{
    GivenSetup given;
    given.fill();
    given.setup.setValue(u"from"_s, u"my number"_s);
    given.setup.check();
    QTRY_VERIFY(!given.setup.isBusy());
    QVERIFY(!given.setup.hasPassed());
    QVERIFY(!given.field(u"from"_s).problem.isEmpty());
    given.setup.setValue(u"from"_s, given.server.signalWire().ownNumber());
    QCOMPARE(given.field(u"from"_s).problem, QString());
}

void tst_AccountSetup::saysWhatIsMissingWhereOneOfTwoIsNeeded()
{
    GivenSetup given;
    given.fill();
    given.setup.setValue(u"server"_s, {});
    given.setup.check();
    QTRY_COMPARE(given.setup.problem(), u"Something is missing · fill in the marked fields"_s);
    QCOMPARE(given.field(u"space"_s).problem, u"Needed"_s);
    QCOMPARE(given.field(u"server"_s).problem, QString());
}

void tst_AccountSetup::putsNumbersIntoOneForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("settled");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("with brackets") << u"+1 (555) 010-0199"_s << u"+15550100199"_s << false;
    QTest::newRow("with zeros") << u"0049 176 1234567"_s << u"+491761234567"_s << false;
    QTest::newRow("a short code") << u" 12345 "_s << u"12345"_s << false;
    QTest::newRow("of WhatsApp") << u"whatsapp:+1 555 010 0199"_s << u"whatsapp:+15550100199"_s << false;
    QTest::newRow("too short for its country") << u"+1 555 01"_s << u"+1 555 01"_s << true;
    QTest::newRow("too long for its country") << u"+1 555 010 01999"_s << u"+1 555 010 01999"_s << true;
    QTest::newRow("of a country that nobody knows") << u"+999 12 34"_s << u"+9991234"_s << false;
    QTest::newRow("words") << u"my number"_s << u"my number"_s << true;
    QTest::newRow("an address") << u"ana@example.com"_s << u"ana@example.com"_s << true;
    QTest::newRow("nothing yet") << u""_s << u""_s << false;
}

void tst_AccountSetup::putsNumbersIntoOneForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, settled);
    QFETCH(bool, isWrong);
    GivenSetup given;
    given.setup.setValue(u"from"_s, typed);
    given.setup.settle(u"from"_s);
    QCOMPARE(given.field(u"from"_s).value, settled);
    QCOMPARE(!given.field(u"from"_s).problem.isEmpty(), isWrong);
    given.setup.setValue(u"project"_s, typed); // no number
    given.setup.settle(u"project"_s);
    QCOMPARE(given.field(u"project"_s).value, typed);
}

void tst_AccountSetup::takesNumbersOfTheAccountsCountry()
{
    GivenSetup given;
    given.fill();
    const auto id = given.add();
    QVERIFY(!id.isEmpty());
    AccountSetup change;
    change.setMessenger(given.messenger.get());
    change.setAccount(id);
    QTRY_COMPARE(change.service(), u"signalwire"_s);
    change.setValue(u"from"_s, u"(415) 555-0188"_s);
    change.settle(u"from"_s);
    bool isFound = false;
    for (int i = 0; i < change.fields()->count(); ++i)
        isFound = isFound || change.fields()->row<SetupField>(i).value == u"+14155550188"_s;
    QVERIFY(isFound);
}

void tst_AccountSetup::addsAnAccountThatConnects()
{
    GivenSetup given;
    AccountModel accounts;
    accounts.setMessenger(given.messenger.get());
    QCoro::waitFor(given.engine.connections().start(Attention::InView));
    given.fill();
    const auto id = given.add();
    QVERIFY(!id.isEmpty());
    QCOMPARE(given.setup.notice(), QString());
    const auto account = given.stored(id);
    QVERIFY(account && account->secretStored);
    QCOMPARE(account->name, u"Shop"_s);
    QVERIFY(!account->settings.contains(u"token"_s));
    QCOMPARE(given.secrets.items.value(id).keys(), QStringList{u"token"_s});
    QTRY_COMPARE(given.stored(id)->state, Connection::Connected);

    given.setup.setName(u"Another"_s); // the secret is forgotten: it must be given again
    QCOMPARE(given.add(), QString());
    QCOMPARE(given.field(u"token"_s).problem, u"Needed"_s);
}

void tst_AccountSetup::saysWhenTheKeychainRefuses()
{
    GivenSetup given;
    QCoro::waitFor(given.engine.connections().start(Attention::InView));
    given.secrets.refusal = Error{Error::Refused, Error::SignInNeeded, QString(SecretStore::Locked)};
    given.fill();
    const auto id = given.add();
    QVERIFY(!id.isEmpty());
    QVERIFY(given.setup.keychainProblem().contains(u"unlock"_s));
    QVERIFY(!given.stored(id)->secretStored);
    QTRY_COMPARE(given.stored(id)->state, Connection::Connected); // for this run
}

void tst_AccountSetup::offersTheKeychainOnceMoreWhatItRefused()
{
    GivenSetup given;
    given.secrets.refusal = Error{Error::Refused, Error::SignInNeeded, QString(SecretStore::Locked)};
    given.fill();
    const auto id = given.add();
    QVERIFY(!given.setup.keychainProblem().isEmpty());

    given.secrets.refusal = Error{Error::Refused, Error::SignInNeeded, QString(SecretStore::Denied)};
    QSignalSpy asked(&given.setup, &AccountSetup::keychainProblemChanged);
    given.setup.keepSecrets();
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(given.setup.keychainProblem().contains(u"allow it"_s));
    QVERIFY(!given.setup.isBusy());

    QSignalSpy saved(&given.setup, &AccountSetup::saved);
    given.secrets.refusal.reset();
    given.setup.keepSecrets();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(given.setup.keychainProblem(), QString());
    QVERIFY(given.stored(id)->secretStored);
    QCOMPARE(given.secrets.items.value(id).keys(), QStringList{u"token"_s});
}

void tst_AccountSetup::refusesANameThatIsTaken()
{
    GivenSetup given;
    given.fill();
    given.setup.setName(u" work "_s);
    QCOMPARE(given.add(), QString());
    QCOMPARE(given.setup.problem(), u"Another account has this name · choose another"_s);
    given.setup.setName(u" "_s);
    QCOMPARE(given.add(), QString());
    QVERIFY(!given.setup.problem().isEmpty());
    given.setup.setName(u"Shop"_s);
    QVERIFY(!given.add().isEmpty());
}

void tst_AccountSetup::changesAnAccountWithoutItsSecret()
{
    GivenSetup given;
    given.fill();
    const auto id = given.add();
    const auto kept = given.secrets.items.value(id);

    AccountSetup edit;
    edit.setMessenger(given.messenger.get());
    edit.setAccount(id);
    QTRY_COMPARE(edit.name(), u"Shop"_s);
    QCOMPARE(edit.service(), u"signalwire"_s);
    edit.check(); // with the secret that is in the keychain
    QTRY_VERIFY(!edit.isBusy());
    QVERIFY(edit.hasPassed());

    QSignalSpy saved(&edit, &AccountSetup::saved);
    edit.setName(u"Office"_s);
    edit.save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(given.stored(id)->name, u"Office"_s);
    QVERIFY(given.stored(id)->secretStored);
    QCOMPARE(given.secrets.items.value(id), kept);

    edit.setValue(u"token"_s, u"other"_s);
    edit.save();
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(given.secrets.items.value(id), (AccountSettings{{u"token"_s, u"other"_s}}));
}

void tst_AccountSetup::mayGoAwayInTheMiddle()
{
    GivenSetup given;
    auto setup = std::make_unique<AccountSetup>();
    setup->setMessenger(given.messenger.get());
    setup->setService(u"signalwire"_s);
    const auto coordinates = given.server.signalWire().coordinates(given.server.baseUrl());
    for (auto it = coordinates.begin(); it != coordinates.end(); ++it)
        setup->setValue(it.key(), it->toString());
    given.server.addFault({.kind = Sandbox::Fault::Hang, .times = 0});
    setup->check();
    QVERIFY(setup->isBusy());
    QTRY_VERIFY(!given.server.journal().entries().isEmpty());
    setup.reset();
    QCoro::waitFor(given.messenger->finish()); // does not wait for a server that hangs
    QCOMPARE(given.server.journal().entries().size(), 1);
}

QTEST_GUILESS_MAIN(tst_AccountSetup)
#include "tst_accountsetup.moc"
