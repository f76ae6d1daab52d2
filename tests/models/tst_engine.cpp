// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/engine.h"
#include "models/errortext.h"
#include "models/records/schedule.h"
#include "models/store/database.h"

#include "giventexting.h"

#include <algorithm>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Ana = u"+15550100222"_s;
static const QString Bo = u"7b0c2f5e-40b1-4c64-9f0e-0d5a3ff1a001"_s;

/// What the engine does for the user that no other part does alone.
class tst_Engine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheServicesOwnNames_data();
    void takesTheServicesOwnNames();
    void asksForTemplatesOnceInAWhile();
    void asksForTemplatesAnewAfterAChange();
    void hasNoTemplatesWithoutAConnection();
    void sendsATemplate();
    void sendsNoTemplateWithABlank_data();
    void sendsNoTemplateWithABlank();
    void whoAskedForSilenceIsLeftInPeace();
    void whatWasConfirmedLeavesWhenAskedTo();
    void whatWasHeldBackLeavesOnceThatIsUndone();
    void makesContacts();
    void keepsTheQueueUntilThereIsAnotherSecret();
    void saysThatNoSecretIsKept();
    void keepsUntilWhenTheSecretIsGood();
    void connectsNobodyWhoWentWhileTheKeychainAsked_data();
    void connectsNobodyWhoWentWhileTheKeychainAsked();
    void noAccountWaitsForTheKeychainOfAnother();
    void noAccountWaitsForOneThatCannotBeStored();
    void whatWasEndedIsConnectedThoughAnotherIsNot();
};

namespace {

struct GivenEngine : GivenTexting
{
    using GivenTexting::GivenTexting;

    Result<Message> send(const QStringList &recipients, const QString &text = u"Hello"_s, bool anyway = false)
    {
        Draft draft{id, recipients, text};
        draft.anyway = anyway;
        return QCoro::waitFor(engine.send(draft));
    }
    auto templates() { return QCoro::waitFor(engine.templates().of(id)); }
    using GivenTexting::account;
    Account account(const QString &which)
    {
        const auto accounts = get(engine.store().accounts());
        return *std::ranges::find(accounts, which, &Account::id);
    }
    /// Another at the same service, whose secret needs no keychain.
    void addAccount(const QString &other, bool enabled = true)
    {
        Account account = this->account();
        account.id = account.name = other;
        account.enabled = enabled;
        get(engine.store().addAccount(account));
        engine.connections().lendSecrets(other, {{u"token"_s, u"lent"_s}});
    }
    [[nodiscard]] bool isConnected(const QString &account)
    {
        return engine.connections().connection(account) != nullptr;
    }
};

/// As long as it lives the store makes a mistake wherever \p words stand in a statement with \p value.
class GivenMistake
{
public:
    GivenMistake(Store &store, const QString &words, const QString &value = {}) : m_store(store)
    {
        setObserver([words, value](QSqlDatabase &, const QString &sql, const QVariantList &values) {
            if (sql.contains(words) && (value.isEmpty() || values.contains(value)))
                throw StoreError(StoreError::Mistake, u"constraint failed"_s);
        });
    }
    ~GivenMistake() { setObserver({}); }

private:
    void setObserver(const StatementObserver &observer)
    {
        get(m_store.accounts()); // what was begun has ended
        setStatementObserver(observer);
    }

    Store &m_store;
};

const MessageTemplate Reminder{u"t1"_s, u"reminder"_s, u"Hello {{1}}, we see you on {{2}}"_s};

} // namespace

void tst_Engine::takesTheServicesOwnNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored"); // empty: refused
    QTest::newRow("number") << u" +1 (555) 010-0222"_s << Ana;
    QTest::newRow("the service's name") << Bo << Bo;
    QTest::newRow("the service's name, copied with blanks") << u"  %1\n"_s.arg(Bo) << Bo;
    QTest::newRow("several words") << u"Ana Lima"_s << QString();
    QTest::newRow("a list") << u"a,b"_s << QString();
    QTest::newRow("nothing") << u" "_s << QString();
}

void tst_Engine::takesTheServicesOwnNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    GivenEngine given;
    const auto opened = QCoro::waitFor(given.engine.people().openGroup(u"a1"_s, {typed}));
    const auto sent = given.send({typed});
    QCOMPARE(opened.has_value(), !stored.isEmpty());
    QCOMPARE(sent.has_value(), !stored.isEmpty());
    if (stored.isEmpty()) {
        QCOMPARE(sent.error().reason, Error::BadRecipient);
        return;
    }
    QCOMPARE(sent->conversation, opened->id);
    QTRY_COMPARE(given.texting.service.sent.size(), 1);
    QCOMPARE(given.texting.service.sent.first().recipients, QStringList{stored});
}

void tst_Engine::asksForTemplatesOnceInAWhile()
{
    GivenEngine given;
    given.texting.service.templates = {Reminder};
    QCOMPARE(given.templates().value(), QList<MessageTemplate>{Reminder});
    given.texting.service.templates.clear();
    QCOMPARE(given.templates().value(), QList<MessageTemplate>{Reminder});
    QCOMPARE(given.texting.service.templatesAsked, 1);
}

void tst_Engine::asksForTemplatesAnewAfterAChange()
{
    GivenEngine given;
    QCOMPARE(given.templates().value(), QList<MessageTemplate>());
    given.texting.service.templates = {Reminder};
    QSignalSpy ended(&given.engine.connections(), &Connections::signInEnded);
    QVERIFY(QCoro::waitFor(given.engine.editAccount(given.account(), {})));
    QTRY_VERIFY(!ended.isEmpty());
    QCOMPARE(given.templates().value(), QList<MessageTemplate>{Reminder});
}

void tst_Engine::hasNoTemplatesWithoutAConnection()
{
    GivenEngine given(GivenEngine::NotConnected);
    const auto templates = given.templates();
    QVERIFY(!templates);
    QCOMPARE(templates.error().kind, Error::Unreachable);
}

void tst_Engine::sendsATemplate()
{
    GivenEngine given;
    const auto draft = Templates::filled({u"a1"_s, {Ana}, {}}, Reminder, {u"Ana"_s, u"{{1}}"_s});
    QVERIFY(draft);
    const auto message = QCoro::waitFor(given.engine.send(*draft));
    QVERIFY(message);
    QCOMPARE(message->body, u"Hello Ana, we see you on {{1}}"_s);
    QTRY_COMPARE(given.texting.service.sent.size(), 1);
    const auto sent = given.texting.service.sent.first();
    QCOMPARE(sent.body, message->body);
    QCOMPARE(sent.usedTemplate, TemplateUse(u"t1"_s, {u"Ana"_s, u"{{1}}"_s}));
}

void tst_Engine::sendsNoTemplateWithABlank_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::newRow("one is missing") << QStringList{u"Ana"_s};
    QTest::newRow("one is blank") << QStringList{u"Ana"_s, u" \t"_s};
    QTest::newRow("one too many") << QStringList{u"Ana"_s, u"Monday"_s, u"ten"_s};
}

void tst_Engine::sendsNoTemplateWithABlank()
{
    QFETCH(QStringList, values);
    const auto draft = Templates::filled({u"a1"_s, {Ana}, {}}, Reminder, values);
    QVERIFY(!draft);
    QCOMPARE(draft.error().reason, Error::BadTemplate);
}

void tst_Engine::whoAskedForSilenceIsLeftInPeace()
{
    GivenEngine given;
    get(given.engine.store().silence({u"a1"_s, Ana}));
    const auto refused = given.send({Ana});
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Error::OptedOut);
    QVERIFY(get(given.engine.store().outbox()).isEmpty());
    QVERIFY(!given.send({Ana, Bo})); // nor in company
    QVERIFY(given.send({Bo}));
    const auto sorry = given.send({Ana}, u"Sorry"_s, true);
    QVERIFY(sorry);
    QCOMPARE(QCoro::waitFor(given.engine.sendAgain(sorry->id)).error().reason, Error::OptedOut);
    get(given.engine.store().endSilences({u"a1"_s, Ana}));
    QVERIFY(given.send({Ana}));
}

void tst_Engine::whatWasConfirmedLeavesWhenAskedTo()
{
    GivenEngine given;
    get(given.engine.store().silence({u"a1"_s, Ana}));
    const auto later = [&given] {
        Draft draft{given.id, {Ana}, u"As agreed"_s};
        draft.anyway = true;
        draft.notBefore = QDateTime::currentDateTimeUtc().addSecs(3600);
        return QCoro::waitFor(given.engine.send(draft))->id;
    };
    const auto confirmed = later();
    QVERIFY(QCoro::waitFor(given.engine.sendAgain(confirmed)));
    QVERIFY(!Schedule::holds(*get(given.engine.store().message(confirmed)))); // it may be on its way already

    const auto asksAnew = later();
    get(given.engine.store().endSilences({u"a1"_s, Ana}));
    get(given.engine.store().silence({u"a1"_s, Ana})); // since it was confirmed
    QCOMPARE(QCoro::waitFor(given.engine.sendAgain(asksAnew)).error().reason, Error::OptedOut);
}

void tst_Engine::whatWasHeldBackLeavesOnceThatIsUndone()
{
    GivenEngine given;
    Draft draft{given.id, {Ana}, u"As agreed"_s};
    draft.notBefore = QDateTime::currentDateTimeUtc().addMSecs(1500);
    const auto later = QCoro::waitFor(given.engine.send(draft))->id;
    const auto before = get(given.engine.store().silence({given.id, Ana}));
    const auto other = given.send({Bo})->id; // then nothing is left to wait for
    QTRY_COMPARE(given.message(other).delivery, Delivery::Sent);
    QVERIFY(QCoro::waitFor(given.engine.putSilencesBack({given.id, Ana}, before)));
    QTRY_COMPARE(given.message(later).delivery, Delivery::Sent);
}

void tst_Engine::makesContacts()
{
    GivenEngine given;
    auto &engine = given.engine;
    QVERIFY(QCoro::waitFor(engine.addContact(u"a1"_s, u"+1 555 010 0222"_s, u" Ana Lima "_s)));
    QCOMPARE(given.texting.service.contactsAdded, QStringList{Ana + u"|Ana Lima"_s});

    given.texting.service.addAnswer = fail({Error::Refused, Error::BadRecipient});
    QCOMPARE(QCoro::waitFor(engine.addContact(u"a1"_s, Ana, u"Ana"_s)).error().reason, Error::BadRecipient);
    QCOMPARE(QCoro::waitFor(engine.addContact(u"a1"_s, u"Ana Lima"_s, u"Ana"_s)).error().reason,
             Error::BadRecipient);
    QCOMPARE(given.texting.service.contactsAdded.size(), 2);
}

void tst_Engine::keepsTheQueueUntilThereIsAnotherSecret()
{
    GivenEngine given;
    auto &service = given.texting.service;
    service.answers.push_back(fail({Error::Unauthorised, Error::SignInNeeded, u"401"_s}));
    const auto first = given.send({Ana}, u"first"_s);
    QTRY_COMPARE(given.account().state, Connection::NeedsSignIn);
    const auto second = given.send({Ana}, u"second"_s);
    QCOMPARE(service.sent.size(), 1);
    QCOMPARE(get(given.engine.store().message(first->id))->delivery, Delivery::Queued);
    QCOMPARE(get(given.engine.store().message(second->id))->delivery, Delivery::Queued);

    QVERIFY(QCoro::waitFor(given.engine.editAccount(given.account(), {{u"token"_s, u"new"_s}})));
    QTRY_COMPARE(get(given.engine.store().message(second->id))->delivery, Delivery::Sent);
    QCOMPARE(get(given.engine.store().message(first->id))->delivery, Delivery::Sent);
    QCOMPARE(service.signedInWith.last().value(u"token"_s), u"new"_s);
    QStringList offered;
    for (const auto &message : service.sent)
        offered << message.body;
    QCOMPARE(offered, QStringList({u"first"_s, u"first"_s, u"second"_s}));
}

void tst_Engine::saysThatNoSecretIsKept()
{
    GivenEngine given(GivenEngine::NotConnected);
    given.secrets.items.clear(); // it came back with a backup
    QCoro::waitFor(given.engine.connections().start(Attention::Background));
    QTRY_COMPARE(given.account().state, Connection::NeedsSignIn);
    const auto problem = given.account().problem;
    QVERIFY(problem);
    QCOMPARE(problem->kind, Error::Unauthorised);
    QVERIFY(userText(*problem).contains(u"kept on this computer"_s));
    QVERIFY(given.texting.service.signedInWith.isEmpty());
}

void tst_Engine::keepsUntilWhenTheSecretIsGood()
{
    GivenEngine given(GivenEngine::NotConnected);
    const QDateTime soon(QDate(2030, 12, 3), QTime(9, 30), Qt::UTC);
    given.texting.service.signedInUntil = soon;
    given.signIn();
    QTRY_COMPARE(given.account().signedInUntil, soon);

    // one that has run out is told of though nobody is signed in with it
    const QDateTime past(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    given.texting.service.signedInUntil = past;
    given.texting.service.signIns.push_back(fail({Error::Unauthorised}));
    QVERIFY(QCoro::waitFor(given.engine.editAccount(given.account(), {})));
    QTRY_COMPARE(given.account().signedInUntil, past);

    given.texting.service.signedInUntil = {};
    QVERIFY(QCoro::waitFor(given.engine.editAccount(given.account(), {})));
    QTRY_VERIFY(!given.account().signedInUntil.isValid());
}

void tst_Engine::connectsNobodyWhoWentWhileTheKeychainAsked_data()
{
    QTest::addColumn<bool>("isRemoved"); // else paused
    QTest::newRow("removed") << true;
    QTest::newRow("paused") << false;
}

void tst_Engine::connectsNobodyWhoWentWhileTheKeychainAsked()
{
    QFETCH(bool, isRemoved);
    GivenEngine given(GivenEngine::NotConnected);
    given.secrets.isLocked = true;
    auto starting = given.engine.connections().start(Attention::Background);
    QTRY_COMPARE(given.secrets.waiting(), 1);
    auto account = given.account();
    account.enabled = false;
    if (isRemoved)
        QVERIFY(QCoro::waitFor(given.engine.removeAccount(given.id, true)));
    else
        QVERIFY(QCoro::waitFor(given.engine.editAccount(account, {})));

    given.secrets.unlock();
    QCoro::waitFor(std::move(starting));
    QVERIFY(!given.engine.connections().connection(given.id));
    QVERIFY(given.texting.service.signedInWith.isEmpty());
    if (!isRemoved)
        QCOMPARE(given.account().state, Connection::Paused);
}

void tst_Engine::noAccountWaitsForTheKeychainOfAnother()
{
    GivenEngine given(GivenEngine::NotConnected);
    given.addAccount(u"zz"_s);
    given.secrets.isLocked = true;
    auto starting = given.engine.connections().start(Attention::Background);
    QTRY_VERIFY(given.isConnected(u"zz"_s));
    QVERIFY(!given.isConnected(given.id));
    given.secrets.unlock();
    QCoro::waitFor(std::move(starting));
    QVERIFY(given.isConnected(given.id));
}

void tst_Engine::noAccountWaitsForOneThatCannotBeStored()
{
    GivenEngine given(GivenEngine::NotConnected);
    given.addAccount(u"paused"_s, false);
    {
        const GivenMistake mistake(given.engine.store(), u"UPDATE account SET state"_s, u"paused"_s);
        QCoro::waitFor(given.engine.connections().start(Attention::Background));
    }
    QVERIFY(given.isConnected(given.id));
    QCoro::waitFor(given.engine.connections().resume());
    QCOMPARE(given.account(u"paused"_s).state, Connection::Paused);
}

static QCoro::Task<bool> resumed(Connections &connections)
{
    try {
        co_await connections.resume();
    } catch (const StoreError &) {
        co_return false;
    }
    co_return true;
}

void tst_Engine::whatWasEndedIsConnectedThoughAnotherIsNot()
{
    GivenEngine given(GivenEngine::NotConnected);
    given.addAccount(u"aa"_s, false); // it is the first
    auto &store = given.engine.store();
    {
        const GivenMistake mistake(store, u"UPDATE account SET state"_s);
        QCoro::waitFor(given.engine.connections().start(Attention::Background));
        QTRY_VERIFY(given.engine.connections().connection(given.id)->isHalted());
    }
    {
        const GivenMistake mistake(store, u"UPDATE account SET state"_s, u"aa"_s);
        QVERIFY(!QCoro::waitFor(resumed(given.engine.connections())));
        QTRY_COMPARE(given.account(given.id).state, Connection::Connected);
    }
    QVERIFY(QCoro::waitFor(resumed(given.engine.connections())));
    QCOMPARE(given.account(u"aa"_s).state, Connection::Paused);
}

QTEST_GUILESS_MAIN(tst_Engine)
#include "tst_engine.moc"
