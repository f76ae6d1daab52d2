// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/checktext.h"
#include "tests/backends/volublegiven.h"

#include <QJsonArray>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;

/// Looking step by step whether an account works.
class tst_VolubleCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_steps.clear(); }
    void goodAccountPassesEveryStep_data();
    void goodAccountPassesEveryStep();
    void servicechainsAreOffered();
    void unknownServicechainIsTheWrongOne();
    void hiddenServicechainsAreNoFault();
    void organizationIsFound();
    void otherOrganizationIsTheWrongOne();
    void keysThatCannotBeFetchedAreNobodysFault();
    void outcomeIsTold_data();
    void outcomeIsTold();
    void scopesAreTold_data();
    void scopesAreTold();

private:
    Result<> check(VolubleGiven &given, const AccountSettings &changes = {})
    {
        AccountSettings settings = given.settings();
        settings.insert(changes);
        VolubleBackend fresh; // needs no sign-in
        const auto observer = [this](const CheckStep &step) { m_steps.append(step); };
        const auto result = QCoro::waitFor(fresh.check(settings, observer));
        for (const auto &entry : given.server.journal().entries())
            if (entry.request.method != "GET")
                qFatal("looking changes something");
        return result;
    }

    /// The first step that did not pass.
    [[nodiscard]] CheckStep problem() const
    {
        const auto found = std::ranges::find_if(
            m_steps, [](const CheckStep &step) { return step.outcome > CheckStep::Passed; });
        return found == m_steps.end() ? CheckStep() : *found;
    }
    [[nodiscard]] QList<Choice> choices() const
    {
        QList<Choice> choices;
        for (const CheckStep &step : m_steps)
            choices += step.choices;
        return choices;
    }

    QList<CheckStep> m_steps;
};

void tst_VolubleCheck::goodAccountPassesEveryStep_data()
{
    QTest::addColumn<VolubleGiven::Dialect>("dialect");
    QTest::newRow("flat") << VolubleGiven::Flat;
    QTest::newRow("JSON:API") << VolubleGiven::JsonApi;
}

void tst_VolubleCheck::goodAccountPassesEveryStep()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    VolubleGiven given(dialect);
    QVERIFY(check(given));
    QStringList told;
    for (const CheckStep &step : m_steps)
        told.append(text(step));
    QCOMPARE(told,
             QStringList({u"reach started"_s, u"reach passed"_s, u"sign-in started"_s, u"sign-in passed"_s,
                          u"permissions started"_s, u"permissions passed"_s, u"addresses started"_s,
                          u"addresses passed"_s, u"receiving started"_s, u"receiving passed"_s}));
}

void tst_VolubleCheck::servicechainsAreOffered()
{
    VolubleGiven given;
    const auto &chains = given.service().servicechains();
    QVERIFY(check(given, {{u"servicechain"_s, chains[1].id}}));
    QCOMPARE(choices().size(), 2);
    QCOMPARE(choices()[0].field, u"servicechain"_s);
    QCOMPARE(choices()[0].value, chains[0].id);
    QCOMPARE(choices()[0].label, chains[0].name);
}

void tst_VolubleCheck::unknownServicechainIsTheWrongOne()
{
    VolubleGiven given;
    QVERIFY(!check(given, {{u"servicechain"_s, u"x"_s}}));
    QCOMPARE(text(problem()), u"addresses failed"_s);
    QCOMPARE(problem().problem->fields.constFirst().field, u"servicechain"_s);
    QCOMPARE(choices().size(), 2);
}

void tst_VolubleCheck::organizationIsFound()
{
    VolubleGiven given;
    QVERIFY(!check(given, {{u"organization"_s, {}}}));
    QCOMPARE(text(problem()), u"reach failed"_s);
    QVERIFY(problem().problem->detail.contains("organization"_L1));
    QCOMPARE(problem().choices.size(), 1);
    QCOMPARE(problem().choices.constFirst().field, u"organization"_s);
    QCOMPARE(problem().choices.constFirst().value, given.options().organization);
}

void tst_VolubleCheck::hiddenServicechainsAreNoFault()
{
    VolubleGiven given;
    given.options().hidesServicechains = true;
    QVERIFY(check(given));
    QCOMPARE(text(problem()), u"addresses warned"_s);
    QVERIFY(problem().problem->fields.isEmpty());
}

void tst_VolubleCheck::otherOrganizationIsTheWrongOne()
{
    VolubleGiven given;
    QVERIFY(!check(given, {{u"organization"_s, u"another"_s}}));
    QCOMPARE(text(problem()), u"permissions failed"_s);
    QCOMPARE(problem().problem->fields.constFirst().field, u"organization"_s);
}

void tst_VolubleCheck::keysThatCannotBeFetchedAreNobodysFault()
{
    VolubleGiven given;
    given.options().lacksKeys = true;
    QVERIFY(!check(given));
    QCOMPARE(text(problem()), u"reach failed"_s);
    QCOMPARE(problem().problem->reason, Error::ServiceTrouble);
}

void tst_VolubleCheck::outcomeIsTold_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("step"); // the first that did not pass
    QTest::addColumn<Error::Reason>("reason");
    QTest::addColumn<bool>("works");

    const auto row = [](const char *name, const char *fault, const char *path, const QString &step,
                        Error::Reason reason, bool works) {
        QTest::newRow(name) << QByteArray(R"({"times":0,"path":")") + path + R"(","fault":)" + fault + '}'
                            << step << reason << works;
    };
    row("another page", R"("html200")", "messages", u"reach failed"_s, Error::NotTheService, false);
    row("no list", R"("emptyBody")", "messages", u"reach failed"_s, Error::NotTheService, false);
    row("gateway", R"("html502")", "messages", u"reach failed"_s, Error::ServiceTrouble, false);
    row("moved", R"("redirect","location":"/v2")", "messages", u"reach failed"_s, Error::ServerMoved, false);
    row("no route", R"("status","status":404)", "servicechains", u"addresses warned"_s, Error::NotFound,
        true);
    row("broken routes", R"("status","status":500)", "servicechains", u"addresses warned"_s,
        Error::ServiceTrouble, true);
    row("no contacts", R"("status","status":404)", "contacts", u"receiving warned"_s, Error::NotFound, true);
}

void tst_VolubleCheck::outcomeIsTold()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, step);
    QFETCH(Error::Reason, reason);
    QFETCH(bool, works);
    VolubleGiven given;
    QVERIFY(given.server.addFaults(fault));
    QCOMPARE(check(given).has_value(), works);
    QCOMPARE(text(problem()), step);
    QCOMPARE(problem().problem->reason, reason);
}

void tst_VolubleCheck::scopesAreTold_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("step");
    const QString read = u"message:read"_s;
    QTest::newRow("none") << QStringList() << u"permissions failed"_s;
    QTest::newRow("messages") << QStringList{read} << u"addresses warned"_s;
    QTest::newRow("routes") << QStringList{read, u"servicechain:view"_s} << u"receiving warned"_s;
}

void tst_VolubleCheck::scopesAreTold()
{
    QFETCH(QStringList, scopes);
    QFETCH(QString, step);
    VolubleGiven given;
    const QString token = given.service().token({{u"permissions"_s, QJsonArray::fromStringList(scopes)}});
    QCOMPARE(check(given, {{u"token"_s, token}}).has_value(), !scopes.isEmpty());
    QCOMPARE(text(problem()), step);
    QCOMPARE(problem().problem->reason, Error::ScopeMissing);

    m_steps.clear();
    given.service().expireTokens();
    QVERIFY(!check(given, {{u"token"_s, token}}));
    QCOMPARE(text(problem()), u"sign-in failed"_s);
}

QTEST_GUILESS_MAIN(tst_VolubleCheck)

#include "tst_volublecheck.moc"
