// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givencommands.h"
#include "models/store/database.h"
#include "tests/models/giventexting.h"

#include <QJsonArray>
#include <QScopeGuard>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Ana = u"+15550100222"_s;
static const QString Bo = u"7b0c2f5e-40b1-4c64-9f0e-0d5a3ff1a001"_s;

/// Commands with an account at a service that has names of its own, templates, answers and contacts.
class tst_CommandLineTexting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsToTheServicesOwnNames();
    void sendsNothingToWhoAskedForSilence();
    void listsTemplates();
    void sendsATemplate_data();
    void sendsATemplate();
    void templateIsComplainedOf_data();
    void templateIsComplainedOf();
    void makesAContactWhenTold();
    void makesNoContactByItself();
    void contactThatIsRefusedIsSaid();
    void answersACertainMessage();
    void saysHowLongTheyCanBeWrittenTo();
    void saysUntilWhenTheTokenIsGood();
    void checkSaysWhatCanBeChosen();
    void servicesSayWhetherReceivingIsVerified();
    void syncAsksForEverySecretAtOnce();
    void endsWhileTheKeychainAsks_data();
    void endsWhileTheKeychainAsks();
    void whatCannotBeLentKeepsNobodyFromStarting();
};

namespace {

struct GivenTexts : GivenCommands<GivenTexting>
{
    int send(const QStringList &more, const QString &to = Ana)
    {
        return run(QStringList{u"send"_s, u"--account"_s, u"work"_s, u"--to"_s, to} + more);
    }
    [[nodiscard]] QList<OutgoingMessage> sent() const { return texting.service.sent; }
};

const MessageTemplate Reminder{u"t1"_s, u"reminder"_s, u"Hello {{1}}, see you on {{2}}"_s};
const Error Stranger{Error::Refused, Error::NoContact};

} // namespace

void tst_CommandLineTexting::sendsToTheServicesOwnNames()
{
    GivenTexts given;
    QCOMPARE(given.send({u"--text"_s, u"hi"_s}, Bo), ExitStatus::Done);
    QCOMPARE(given.sent().first().recipients, QStringList{Bo});
    QCOMPARE(given.printed().last()[u"to"_s].toArray(), QJsonArray{Bo});
    QCOMPARE(given.send({u"--text"_s, u"hi"_s}, u"Ana Lima"_s), ExitStatus::Usage);
}

void tst_CommandLineTexting::sendsNothingToWhoAskedForSilence()
{
    GivenTexts given;
    get(given.engine.store().silence({given.id, Ana}));
    const QStringList both{u"--to"_s, Bo, u"--text"_s, u"hi"_s};
    QCOMPARE(given.send(both), ExitStatus::Refused);
    QVERIFY(given.errors.contains("asked for no more messages"));
    QVERIFY(given.out.isEmpty());
    QVERIFY(get(given.engine.store().outbox()).isEmpty());
    QCOMPARE(given.send(both + QStringList{u"--anyway"_s}), ExitStatus::Done);
    QCOMPARE(given.sent().size(), 2);
}

void tst_CommandLineTexting::listsTemplates()
{
    GivenTexts given;
    given.texting.service.templates = {Reminder, {u"t2"_s, u"plain"_s, u"We are closed"_s}};
    QCOMPARE(given.run({u"templates"_s, u"--account"_s, u"work"_s}), ExitStatus::Done);
    const QJsonObject reminder{{u"id"_s, u"t1"_s},
                               {u"name"_s, u"reminder"_s},
                               {u"text"_s, u"Hello {{1}}, see you on {{2}}"_s},
                               {u"blanks"_s, QJsonArray{u"1"_s, u"2"_s}}};
    QCOMPARE(given.printed().size(), 2);
    QCOMPARE(given.printed().first(), reminder);
    QCOMPARE(given.printed().last()[u"blanks"_s].toArray(), QJsonArray());
    QCOMPARE(given.run({u"templates"_s}), ExitStatus::Usage);
    QCOMPARE(given.run({u"templates"_s, u"--account"_s, u"nobody"_s}), ExitStatus::Unauthorised);
}

void tst_CommandLineTexting::sendsATemplate_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("by its id") << u"t1"_s;
    QTest::newRow("by its name") << u"reminder"_s;
}

void tst_CommandLineTexting::sendsATemplate()
{
    QFETCH(QString, which);
    GivenTexts given;
    given.texting.service.templates = {{u"t0"_s, u"t"_s, {}}, Reminder};
    QCOMPARE(given.send({u"--template"_s, which, u"--fill"_s, u"Ana"_s, u"--fill"_s, u"Monday"_s}),
             ExitStatus::Done);
    QCOMPARE(given.sent().size(), 1);
    QCOMPARE(given.sent().first().body, u"Hello Ana, see you on Monday"_s);
    QCOMPARE(given.sent().first().usedTemplate, TemplateUse(u"t1"_s, {u"Ana"_s, u"Monday"_s}));
    QCOMPARE(given.printed().last()[u"body"_s], u"Hello Ana, see you on Monday"_s);
    QCOMPARE(given.printed().last()[u"state"_s], u"sent"_s);
}

void tst_CommandLineTexting::templateIsComplainedOf_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList wanted{u"--template"_s, u"t1"_s};
    QTest::newRow("not there") << QStringList{u"--template"_s, u"t9"_s};
    QTest::newRow("a blank is left") << wanted + QStringList{u"--fill"_s, u"Ana"_s};
    QTest::newRow("a blank is blank") << wanted + QStringList{u"--fill"_s, u"Ana"_s, u"--fill"_s, u" "_s};
    QTest::newRow("too many values") << wanted + QStringList{u"--fill"_s, u"a"_s,      u"--fill"_s,
                                                             u"b"_s,      u"--fill"_s, u"c"_s};
    QTest::newRow("and a text") << wanted + QStringList{u"--text"_s, u"hi"_s};
    QTest::newRow("nothing to fill") << QStringList{u"--text"_s, u"hi"_s, u"--fill"_s, u"a"_s};
}

void tst_CommandLineTexting::templateIsComplainedOf()
{
    QFETCH(QStringList, arguments);
    GivenTexts given;
    given.texting.service.templates = {Reminder};
    QCOMPARE(given.send(arguments), ExitStatus::Usage);
    QVERIFY(!given.errors.isEmpty());
    QVERIFY(given.sent().isEmpty());
    QVERIFY(get(given.engine.store().outbox()).isEmpty());
}

void tst_CommandLineTexting::makesAContactWhenTold()
{
    GivenTexts given;
    given.texting.service.answers.push_back(fail(Stranger));
    QCOMPARE(given.send({u"--text"_s, u"hi"_s, u"--add-contact"_s, u"Ana Lima"_s}), ExitStatus::Done);
    QCOMPARE(given.texting.service.contactsAdded, QStringList{Ana + u"|Ana Lima"_s});
    QCOMPARE(given.sent().size(), 2);
    QCOMPARE(given.printed().last()[u"state"_s], u"sent"_s);
    QCOMPARE(given.send({u"--text"_s, u"hi"_s, u"--add-contact"_s, u"Bo"_s}, Bo), ExitStatus::Done);
    QCOMPARE(given.texting.service.contactsAdded.size(), 1); // it was not needed
}

void tst_CommandLineTexting::makesNoContactByItself()
{
    GivenTexts given;
    given.texting.service.answers.push_back(fail(Stranger));
    QCOMPARE(given.send({u"--text"_s, u"hi"_s}), ExitStatus::Refused);
    QVERIFY(given.texting.service.contactsAdded.isEmpty());
    QCOMPARE(given.printed().last()[u"error"_s][u"reason"_s], u"no-contact"_s);
}

void tst_CommandLineTexting::contactThatIsRefusedIsSaid()
{
    GivenTexts given;
    given.texting.service.answers.push_back(fail(Stranger));
    given.texting.service.addAnswer = fail({Error::Refused, Error::BadRecipient});
    QCOMPARE(given.send({u"--text"_s, u"hi"_s, u"--add-contact"_s, u"Ana"_s}), ExitStatus::Refused);
    QCOMPARE(given.sent().size(), 1);
    QVERIFY(!given.errors.isEmpty());
}

void tst_CommandLineTexting::answersACertainMessage()
{
    GivenTexts given;
    auto question = Given::theirs(u"r1"_s, u"Ten o'clock?"_s);
    given.apply({question});
    QCOMPARE(given.run({u"messages"_s, u"1"_s}), ExitStatus::Done);
    const auto asked = given.printed().first();
    QVERIFY(asked.contains(u"replyTo"_s) && asked[u"replyTo"_s].isNull());

    QCOMPARE(given.send({u"--text"_s, u"Yes"_s, u"--reply-to"_s, asked[u"id"_s].toString()}),
             ExitStatus::Done);
    QCOMPARE(given.sent().first().replyTo, u"r1"_s);
    QCOMPARE(given.printed().last()[u"replyTo"_s], asked[u"id"_s]);
    QCOMPARE(given.send({u"--text"_s, u"Yes"_s, u"--reply-to"_s, u"99"_s}), ExitStatus::Usage);

    auto elsewhere = Given::theirs(u"r9"_s, u"No"_s);
    elsewhere.replyTo = u"never seen here"_s;
    given.apply({elsewhere});
    given.out.clear();
    QCOMPARE(given.run({u"messages"_s, u"1"_s}), ExitStatus::Done);
    QVERIFY(given.printed(u"body"_s, u"No"_s).first()[u"replyTo"_s].isNull());
}

void tst_CommandLineTexting::saysHowLongTheyCanBeWrittenTo()
{
    GivenTexts given;
    given.apply({Given::theirs(u"r1"_s, u"hi"_s)});
    QCOMPARE(given.run({u"conversations"_s}), ExitStatus::Done);
    QVERIFY(given.printed().first().contains(u"openUntil"_s));
    QVERIFY(given.printed().first()[u"openUntil"_s].isNull());
    given.apply({SessionSeen{Ana, QDateTime(QDate(2030, 5, 1), QTime(12, 0), Qt::UTC)}});
    given.out.clear();
    QCOMPARE(given.run({u"conversations"_s}), ExitStatus::Done);
    QCOMPARE(given.printed().first()[u"openUntil"_s], u"2030-05-01T12:00:00.000Z"_s);
}

void tst_CommandLineTexting::saysUntilWhenTheTokenIsGood()
{
    GivenTexts given;
    get(given.engine.store().setSignedInUntil(given.id, QDateTime(QDate(2030, 5, 1), QTime(12, 0), Qt::UTC)));
    given.apply({SenderSeen{u"+15550100111"_s, u"Office"_s}});
    QCOMPARE(given.run({u"account"_s, u"list"_s}), ExitStatus::Done);
    const auto account = given.printed().first();
    QCOMPARE(account[u"signedInUntil"_s], u"2030-05-01T12:00:00.000Z"_s);
    QCOMPARE(account[u"senders"_s][0][u"name"_s], u"Office"_s);
}

void tst_CommandLineTexting::checkSaysWhatCanBeChosen()
{
    GivenTexts given;
    CheckStep step{CheckStep::Permissions, CheckStep::Failed, Error{Error::Refused, Error::BadSettings}};
    step.choices = {{u"organization"_s, u"o1"_s, u"Shop"_s}, {u"organization"_s, u"o2"_s, u"Office"_s}};
    given.texting.service.checkSteps = {step};
    given.texting.service.checkAnswer = fail(*step.problem);
    QCOMPARE(given.run({u"account"_s, u"check"_s, u"work"_s}), ExitStatus::Usage);
    const auto choices = given.printed().first()[u"choices"_s].toArray();
    QCOMPARE(choices.size(), 2);
    QCOMPARE(
        choices[1].toObject(),
        QJsonObject({{u"field"_s, u"organization"_s}, {u"value"_s, u"o2"_s}, {u"label"_s, u"Office"_s}}));
    QVERIFY(given.errors.contains("--set organization=o2"));
    QVERIFY(given.errors.contains("not verified"));
}

void tst_CommandLineTexting::servicesSayWhetherReceivingIsVerified()
{
    GivenTexts given;
    QCOMPARE(given.run({u"services"_s}), ExitStatus::Done);
    QCOMPARE(given.printed(u"id"_s, u"texting"_s).first()[u"receiving"_s], u"unverified"_s);
}

void tst_CommandLineTexting::syncAsksForEverySecretAtOnce()
{
    GivenTexts given;
    QCoro::waitFor(given.engine.connections().end(given.id));
    Account second = given.account();
    second.id = u"a2"_s;
    second.name = u"other"_s;
    get(given.engine.store().addAccount(second));
    given.secrets.items.insert(u"a2"_s, {{u"token"_s, u"old"_s}});
    given.secrets.isLocked = true;

    Stop stop;
    auto syncing = given.begin({u"sync"_s}, stop);
    QTRY_COMPARE(given.secrets.waiting(), 2);
    given.secrets.unlock();
    QCOMPARE(QCoro::waitFor(std::move(syncing)), ExitStatus::Done);
    QCOMPARE(given.printed(u"state"_s, u"connected"_s).size(), 2);
}

void tst_CommandLineTexting::endsWhileTheKeychainAsks_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QStringList sending{u"send"_s, u"--account"_s, u"work"_s, u"--to"_s, Ana, u"--text"_s, u"hi"_s};
    QTest::newRow("sync") << QStringList{u"sync"_s} << int(ExitStatus::Unauthorised);
    QTest::newRow("watch") << QStringList{u"watch"_s} << int(ExitStatus::Done);
    QTest::newRow("send") << sending + QStringList{u"--timeout"_s, u"3600"_s} << int(ExitStatus::Unavailable);
}

void tst_CommandLineTexting::endsWhileTheKeychainAsks()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    GivenTexts given;
    QCoro::waitFor(given.engine.connections().end(given.id));
    given.secrets.isLocked = true;
    Stop stop;
    auto running = given.begin(arguments, stop);
    QTRY_COMPARE(given.secrets.waiting(), 1);
    stop.request(); // the window whose command it is stays
    QCOMPARE(QCoro::waitFor(std::move(running)), status);
    QVERIFY(!given.out.contains("up to date"));
    given.secrets.unlock();
    QTRY_VERIFY(given.engine.connections().connection(given.id));
}

void tst_CommandLineTexting::whatCannotBeLentKeepsNobodyFromStarting()
{
    GivenTexts given;
    QCoro::waitFor(given.engine.connections().end(given.id));
    auto paused = given.account();
    paused.id = paused.name = u"paused"_s;
    paused.enabled = false;
    get(given.engine.store().addAccount(paused));
    const auto state = Connection::NeedsSignIn; // it waits for what is lent
    get(given.engine.store().setAccountState(paused.id, state, std::nullopt));
    setStatementObserver([](QSqlDatabase &, const QString &sql, const QVariantList &values) {
        if (sql.contains("UPDATE account SET state"_L1) && values.contains(u"paused"_s))
            throw StoreError(StoreError::Mistake, u"constraint failed"_s);
    });
    const auto guard = qScopeGuard([&] {
        get(given.engine.store().accounts()); // what was begun has ended
        setStatementObserver({});
    });
    const LentSecrets lent{{u"paused"_s, {{u"token"_s, u"lent"_s}}}};
    auto starting = given.host.start(lent, Attention::Background);
    QTRY_VERIFY(given.engine.connections().connection(given.id));
    QCoro::waitFor(std::move(starting));
}

QTEST_GUILESS_MAIN(tst_CommandLineTexting)
#include "tst_commandline_texting.moc"
