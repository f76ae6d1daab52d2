// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "giventexting.h"
#include "models/errortext.h"
#include "models/lists/accounts/accountmodel.h"
#include "models/lists/accounts/accountsetup.h"
#include "models/lists/composer/templatemodel.h"
#include "models/lists/conversations/conversationinfo.h"
#include "models/lists/people/contactcard.h"
#include "models/lists/timeline/messagemodel.h"

#include <QAbstractItemModelTester>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString Ana = u"+15550100222"_s;

/// What the window's models show of a service with templates, limited time to answer, and contacts.
class tst_TextingModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templatesAreListedByName();
    void templatesAreSearched();
    void templatesSayWhyThereAreNone();
    void templatesArePreviewed();
    void aTemplateIsSent();
    void aTemplateWithABlankIsGivenBack();
    void silenceIsSaidAndKept();
    void theTimeToAnswerIsSaid_data();
    void theTimeToAnswerIsSaid();
    void theTimeToAnswerRunsOut();
    void receivingIsNotVerified();
    void aStrangerBecomesAContact();
    void anAnswerQuotesWhatItAnswers();
    void aQuoteSaysWhatCameWithoutWords_data();
    void aQuoteSaysWhatCameWithoutWords();
    void theTokensEndIsSaid_data();
    void theTokensEndIsSaid();
    void whatCanBeChosenIsOfferedAtItsField();
    void knownSendersAreOffered();
    void addressesAreExplained();
};

namespace {

struct GivenWindow : GivenTexting
{
    explicit GivenWindow(Start start = SignedIn) : GivenTexting(start)
    {
        messenger = std::make_unique<Messenger>(engine);
        info.setMessenger(messenger.get());
        messages.setMessenger(messenger.get());
    }
    ~GivenWindow()
    {
        info.setMessenger(nullptr);
        messages.setMessenger(nullptr);
        QCoro::waitFor(messenger->finish());
        messenger.reset();
    }

    /// Opens the conversation with Ana.
    qint64 open()
    {
        const auto conversation = get(engine.store().openConversation(id, {Ana})).id;
        info.setConversation(conversation);
        messages.setConversation(conversation);
        return QTest::qWaitFor([this] { return info.isLoaded(); }) ? conversation : 0;
    }
    template<typename T = QString>
    T role(int row, const char *name)
    {
        return messages.index(row).data(messages.role(name)).template value<T>();
    }

    std::unique_ptr<Messenger> messenger;
    ConversationInfo info;
    MessageModel messages;
};

/// The templates of the account, asked for.
struct GivenTemplates : GivenWindow
{
    explicit GivenTemplates(Start start = SignedIn) : GivenWindow(start)
    {
        texting.service.templates = {{u"t2"_s, u"Visit"_s, u"Hello {{1}}, see you on {{day}}"_s},
                                     {u"t1"_s, u"Closed"_s, u"We are <b>closed</b>"_s}};
        model.setMessenger(messenger.get());
        model.setAccount(id);
        isAnswered = QTest::qWaitFor([this] { return !model.isLoading(); });
    }
    ~GivenTemplates() { model.setMessenger(nullptr); }

    QStringList names()
    {
        QStringList names;
        for (int i = 0; i < model.count(); ++i)
            names << model.row<TemplateRow>(i).name;
        return names;
    }

    TemplateModel model;
    bool isAnswered = false;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void tst_TextingModels::templatesAreListedByName()
{
    GivenTemplates given;
    QVERIFY(given.isAnswered);
    QCOMPARE(given.names(), QStringList({u"Closed"_s, u"Visit"_s}));
    const auto visit = given.model.row<TemplateRow>(1);
    QCOMPARE(visit.templateId, u"t2"_s);
    QCOMPARE(visit.blanks, QStringList({u"1"_s, u"day"_s}));
    QCOMPARE(visit.accessibleText, u"Visit: Hello {{1}}, see you on {{day}}"_s);
    QCOMPARE(given.model.problem(), QString());
}

void tst_TextingModels::templatesAreSearched()
{
    GivenTemplates given;
    given.model.setQuery(u"closed"_s);
    QCOMPARE(given.names(), QStringList{u"Closed"_s});
    given.model.setQuery(u"see you"_s);
    QCOMPARE(given.names(), QStringList{u"Visit"_s});
    given.model.setQuery(u"nothing like it"_s);
    QCOMPARE(given.names(), QStringList{});
    given.model.setQuery({});
    QCOMPARE(given.model.count(), 2);
}

void tst_TextingModels::templatesSayWhyThereAreNone()
{
    GivenTemplates given(GivenTemplates::NotConnected);
    QVERIFY(given.isAnswered);
    QCOMPARE(given.model.count(), 0);
    QCOMPARE(given.model.problem(), userText(Error{Error::Unreachable}));
    given.signIn();
    QTRY_COMPARE(given.model.count(), 2); // by itself
    QCOMPARE(given.model.problem(), QString());
}

void tst_TextingModels::templatesArePreviewed()
{
    GivenTemplates given;
    QCOMPARE(given.model.filled(u"t2"_s, {u"Ana"_s, {}}), u"Hello Ana, see you on {{day}}"_s);
    QVERIFY(!given.model.isComplete(u"t2"_s, {u"Ana"_s, {}}));
    QVERIFY(!given.model.isComplete(u"t2"_s, {u"Ana"_s, u"  "_s}));
    QVERIFY(given.model.isComplete(u"t2"_s, {u"Ana"_s, u"Monday"_s}));
    QVERIFY(given.model.isComplete(u"t1"_s, {}));
    QVERIFY(!given.model.isComplete(u"t9"_s, {}));
}

void tst_TextingModels::aTemplateIsSent()
{
    GivenTemplates given;
    const auto conversation = given.open();
    QVERIFY(given.info.canUseTemplates());
    QSignalSpy sent(given.messenger.get(), &Messenger::templateSent);
    given.messenger->sendTemplate(conversation, u"t2"_s, {u"Ana"_s, u"Monday"_s});
    QTRY_COMPARE(sent.size(), 1);
    QTRY_COMPARE(given.texting.service.sent.size(), 1);
    QCOMPARE(given.texting.service.sent.first().body, u"Hello Ana, see you on Monday"_s);
    QCOMPARE(given.texting.service.sent.first().usedTemplate, TemplateUse(u"t2"_s, {u"Ana"_s, u"Monday"_s}));
    QCOMPARE(given.texting.service.templatesAsked, 1);
}

void tst_TextingModels::aTemplateWithABlankIsGivenBack()
{
    GivenTemplates given;
    const auto conversation = given.open();
    QSignalSpy notSent(given.messenger.get(), &Messenger::templateNotSent);
    given.messenger->sendTemplate(conversation, u"t2"_s, {u"Ana"_s, {}});
    QTRY_COMPARE(notSent.size(), 1);
    QCOMPARE(notSent.first().at(1).toString(), userText(Error::BadTemplate, {}));
    given.messenger->sendTemplate(conversation, u"t9"_s, {});
    QTRY_COMPARE(notSent.size(), 2);
    QVERIFY(get(given.engine.store().outbox()).isEmpty());
}

void tst_TextingModels::silenceIsSaidAndKept()
{
    GivenWindow given;
    const auto conversation = given.open();
    QCOMPARE(given.info.silence(), QString());
    given.messenger->setOptedOut(given.id, Ana, true);
    QTRY_COMPARE(given.info.silence(), u"+1 555 010 0222 asked for no more messages"_s);
    QVERIFY(given.info.canSend()); // it is asked, not forbidden

    QSignalSpy sent(given.messenger.get(), &Messenger::sent);
    QSignalSpy notSent(given.messenger.get(), &Messenger::notSent);
    given.messenger->send(conversation, u"hi"_s);
    QTRY_COMPARE(notSent.size(), 1);
    QCOMPARE(notSent.first().at(2).toString(), userText(Error::OptedOut, {}));
    given.messenger->send(conversation, u"hi"_s, 0, true);
    QTRY_COMPARE(sent.size(), 1);

    ContactCard card;
    card.setMessenger(given.messenger.get());
    card.setAccount(given.id);
    card.setAddress(Ana);
    QTRY_VERIFY(card.isOptedOut());
    given.messenger->setOptedOut(given.id, Ana, false);
    QTRY_VERIFY(!card.isOptedOut());
    QTRY_COMPARE(given.info.silence(), QString());
    card.setMessenger(nullptr);
}

void tst_TextingModels::theTimeToAnswerIsSaid_data()
{
    QTest::addColumn<std::chrono::seconds>("left");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isOver");
    const std::chrono::seconds hour = 1h;
    QTest::newRow("long") << 20 * hour << QString() << false;
    QTest::newRow("just long enough") << 4 * hour + 1s << QString() << false;
    QTest::newRow("hours") << 3 * hour + 12min + 30s << u"They can be written to for 3 h 12 min more"_s
                           << false;
    QTest::newRow("a full hour") << hour << u"They can be written to for 1 h more"_s << false;
    QTest::newRow("minutes") << 59s + 12min << u"They can be written to for 12 min more"_s << false;
    QTest::newRow("seconds") << 30s << u"They can be written to for less than a minute more"_s << false;
    QTest::newRow("none") << 0s << u"They wrote too long ago: free words may not get through"_s << true;
    QTest::newRow("long over") << -30 * hour << u"They wrote too long ago: free words may not get through"_s
                               << true;
}

void tst_TextingModels::theTimeToAnswerIsSaid()
{
    QFETCH(std::chrono::seconds, left);
    const QDateTime now(QDate(2026, 3, 11), QTime(12, 30), Qt::UTC);
    GivenWindow given;
    given.info.setClock([now] { return now; });
    given.open();
    QCOMPARE(given.info.session(), u"It is not known whether free words get through now"_s);
    QVERIFY(given.info.isSessionOver());

    given.apply({SessionSeen{Ana, now.addSecs(left.count())}});
    QTEST(given.info.session(), "words");
    QTEST(given.info.isSessionOver(), "isOver");
    QVERIFY(given.info.canSend()); // the server decides
}

void tst_TextingModels::theTimeToAnswerRunsOut()
{
    auto now = QDateTime::currentDateTimeUtc();
    GivenWindow given;
    given.info.setClock([&now] { return now; });
    given.open();
    given.apply({SessionSeen{Ana, now.addMSecs(50)}});
    QVERIFY(!given.info.isSessionOver());
    now = now.addSecs(1);
    QTRY_VERIFY(given.info.isSessionOver()); // by itself
}

void tst_TextingModels::receivingIsNotVerified()
{
    GivenWindow given;
    given.open();
    QCOMPARE(given.info.unverified(),
             u"Receiving is not verified for Texting: look there, too, if you wait for an answer"_s);
    AccountModel accounts;
    accounts.setMessenger(given.messenger.get());
    QTRY_COMPARE(accounts.count(), 1);
    QVERIFY(accounts.row<AccountRow>(0).unverified.contains(u"Texting"_s));
    AccountSetup setup;
    setup.setMessenger(given.messenger.get());
    setup.setService(u"texting"_s);
    QVERIFY(setup.unverified().contains(u"Texting"_s));
}

void tst_TextingModels::aStrangerBecomesAContact()
{
    GivenWindow given;
    const auto conversation = given.open();
    given.texting.service.answers.push_back(fail({Error::Refused, Error::NoContact}));
    given.messenger->send(conversation, u"hi"_s);
    QTRY_COMPARE(given.messages.count(), 1);
    QTRY_COMPARE(given.role<bool>(0, "canAddContact"), true);
    const auto id = given.role<qint64>(0, "messageId");

    QSignalSpy refused(given.messenger.get(), &Messenger::refused);
    given.texting.service.addAnswer = fail({Error::Refused, Error::BadRecipient});
    given.messenger->addContact(id, u"Ana"_s);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(given.message(id).delivery, Delivery::Failed);

    given.texting.service.addAnswer = {};
    given.messenger->addContact(id, u"Ana Lima"_s);
    QTRY_COMPARE(given.message(id).delivery, Delivery::Sent);
    QCOMPARE(given.texting.service.contactsAdded.last(), Ana + u"|Ana Lima"_s);
    QTRY_COMPARE(given.role<bool>(0, "canAddContact"), false);
}

void tst_TextingModels::anAnswerQuotesWhatItAnswers()
{
    GivenWindow given;
    const auto conversation = given.open();
    given.apply({Given::theirs(u"r1"_s, u"Ten\no'clock?"_s)});
    QTRY_COMPARE(given.messages.count(), 1);
    QTRY_COMPARE(given.role<bool>(0, "canReply"), true);
    const auto asked = given.role<qint64>(0, "messageId");
    QCOMPARE(given.role<qint64>(0, "quotedId"), 0);

    given.messenger->send(conversation, u"Yes"_s, asked);
    QTRY_COMPARE(given.texting.service.sent.size(), 1);
    QCOMPARE(given.texting.service.sent.first().replyTo, u"r1"_s);
    QTRY_COMPARE(given.messages.count(), 2);
    QCOMPARE(given.role<qint64>(0, "quotedId"), asked);
    QCOMPARE(given.role(0, "quotedAuthor"), u"+1 555 010 0222"_s);
    QCOMPARE(given.role(0, "quotedText"), u"Ten o'clock?"_s);
    QCOMPARE(given.role<int>(0, "quotedColour"), given.role<int>(1, "colourIndex"));
    QVERIFY(given.role(0, "accessibleText").startsWith(u"You: Answers +1 555 010 0222: Ten o'clock? Yes."_s));

    auto theirs = Given::theirs(u"r3"_s, u"Good"_s);
    theirs.replyTo = given.message(given.role<qint64>(0, "messageId")).remoteId;
    given.apply({theirs});
    QTRY_COMPARE(given.messages.count(), 3);
    QTRY_VERIFY(!theirs.replyTo.isEmpty());
    QCOMPARE(given.role(0, "quotedAuthor"), u"You"_s);
    QCOMPARE(given.role(0, "quotedText"), u"Yes"_s);
    QCOMPARE(given.role<int>(0, "quotedColour"), -1);
}

void tst_TextingModels::aQuoteSaysWhatCameWithoutWords_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("said");

    QTest::newRow("picture") << u"image/jpeg"_s << u"a.jpg"_s << u"Photo"_s;
    QTest::newRow("picture by its name") << QString() << u"a.jpg"_s << u"Photo"_s;
    QTest::newRow("video") << u"video/mp4"_s << u"a"_s << u"Video"_s;
    QTest::newRow("document") << u"application/pdf"_s << u"report.pdf"_s << u"PDF · report.pdf"_s;
    QTest::newRow("unknown") << QString() << u"report"_s << u"File"_s;
}

void tst_TextingModels::aQuoteSaysWhatCameWithoutWords()
{
    QFETCH(QString, type);
    QFETCH(QString, file);
    GivenWindow given;
    given.open();
    auto theirs = Given::theirs(u"r1"_s, {});
    theirs.media << MediaSeen{QUrl(u"https://media.example/"_s + file), type};
    auto answer = Given::theirs(u"r2"_s, u"See?"_s);
    answer.replyTo = u"r1"_s;
    given.apply({theirs, answer});
    QTRY_COMPARE(given.messages.count(), 2);
    QTEST(given.role(0, "quotedText"), "said");
    QTEST(given.role(1, "line"), "said");
}

void tst_TextingModels::theTokensEndIsSaid_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<bool>("isSoon");
    QTest::newRow("good") << 24 * 40 << u"The token is good until "_s << false;
    QTest::newRow("three days and a bit") << 73 << u"The token is good until "_s << false;
    QTest::newRow("less than three days") << 71 << u"The token runs out on "_s << true;
    QTest::newRow("over") << -1 << u"The token has run out · "_s << true;
}

void tst_TextingModels::theTokensEndIsSaid()
{
    QFETCH(int, hours);
    QFETCH(QString, begins);
    QFETCH(bool, isSoon);
    GivenWindow given;
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

void tst_TextingModels::whatCanBeChosenIsOfferedAtItsField()
{
    GivenWindow given;
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

void tst_TextingModels::knownSendersAreOffered()
{
    GivenWindow given;
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

void tst_TextingModels::addressesAreExplained()
{
    GivenWindow given;
    AccountModel accounts;
    accounts.setMessenger(given.messenger.get());
    QTRY_COMPARE(accounts.count(), 1);
    QVERIFY(accounts.row<AccountRow>(0).addressHint.contains(u"own name"_s));
}

QTEST_GUILESS_MAIN(tst_TextingModels)
#include "tst_textingmodels.moc"
