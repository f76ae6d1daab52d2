// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "giventextingwindow.h"
#include "models/errortext.h"
#include "models/lists/composer/templatemodel.h"

#include <QAbstractItemModelTester>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// The templates of a service: listed, searched, filled in and sent.
class tst_TemplateModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templatesAreListedByName();
    void templatesAreSearched();
    void templatesSayWhyThereAreNone();
    void templatesArePreviewed();
    void aTemplateIsSent();
    void aTemplateLeavesLater();
    void aTemplateWithABlankIsGivenBack();
    void whatIsUsedMostComesFirst();
    void whatWasTakenBackWasNotUsed();
};

namespace {

/// The templates of the account, asked for.
struct GivenTemplates : GivenTextingWindow
{
    explicit GivenTemplates(Start start = SignedIn) : GivenTextingWindow(start)
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

void tst_TemplateModel::templatesAreListedByName()
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

void tst_TemplateModel::templatesAreSearched()
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

void tst_TemplateModel::templatesSayWhyThereAreNone()
{
    GivenTemplates given(GivenTemplates::NotConnected);
    QVERIFY(given.isAnswered);
    QCOMPARE(given.model.count(), 0);
    QCOMPARE(given.model.problem(), userText(Error{Error::Unreachable}));
    given.signIn();
    QTRY_COMPARE_WITH_TIMEOUT(given.model.count(), 2, 20000); // by itself
    QCOMPARE(given.model.problem(), QString());
}

void tst_TemplateModel::templatesArePreviewed()
{
    GivenTemplates given;
    QCOMPARE(given.model.filled(u"t2"_s, {u"Ana"_s, {}}), u"Hello Ana, see you on {{day}}"_s);
    QVERIFY(!given.model.isComplete(u"t2"_s, {u"Ana"_s, {}}));
    QVERIFY(!given.model.isComplete(u"t2"_s, {u"Ana"_s, u"  "_s}));
    QVERIFY(given.model.isComplete(u"t2"_s, {u"Ana"_s, u"Monday"_s}));
    QVERIFY(given.model.isComplete(u"t1"_s, {}));
    QVERIFY(!given.model.isComplete(u"t9"_s, {}));
}

void tst_TemplateModel::aTemplateIsSent()
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

void tst_TemplateModel::aTemplateLeavesLater()
{
    GivenTemplates given;
    const auto conversation = given.open();
    const auto at = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
    QSignalSpy sent(given.messenger.get(), &Messenger::templateSent);
    given.messenger->sendTemplate(conversation, u"t2"_s, {u"Ana"_s, u"Monday"_s}, false, double(at));
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(given.messenger->schedule()->latestConversation(), double(conversation));
    const auto waiting = get(given.engine.store().message(qint64(given.messenger->schedule()->latest())));
    QVERIFY(waiting);
    QCOMPARE(waiting->notBefore.toMSecsSinceEpoch(), at);
    QCOMPARE(waiting->usedTemplate, TemplateUse(u"t2"_s, {u"Ana"_s, u"Monday"_s}));
    QVERIFY(given.texting.service.sent.isEmpty());
}

void tst_TemplateModel::aTemplateWithABlankIsGivenBack()
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

void tst_TemplateModel::whatIsUsedMostComesFirst()
{
    GivenTemplates given;
    const auto conversation = given.open();
    QCOMPARE(given.model.row<TemplateRow>(0).uses, QString());
    QSignalSpy sent(given.messenger.get(), &Messenger::templateSent);
    for (int times = 1; times <= 2; ++times) {
        given.messenger->sendTemplate(conversation, u"t2"_s, {u"Ana"_s, u"Monday"_s});
        QTRY_COMPARE(sent.size(), times);
    }
    TemplateModel opened;
    opened.setMessenger(given.messenger.get());
    opened.setAccount(given.id);
    QTRY_COMPARE(opened.count(), 2);
    QCOMPARE(opened.row<TemplateRow>(0).name, u"Visit"_s);
    QVERIFY(opened.row<TemplateRow>(0).uses.startsWith(u"Used 2 time"_s));
    QVERIFY(opened.row<TemplateRow>(0).accessibleText.endsWith(opened.row<TemplateRow>(0).uses));
    QCOMPARE(opened.row<TemplateRow>(1).uses, QString());
    opened.setMessenger(nullptr);
}

void tst_TemplateModel::whatWasTakenBackWasNotUsed()
{
    GivenTemplates given(GivenTemplates::NotConnected);
    Draft draft{given.id, {Ana}, u"We are closed"_s};
    draft.usedTemplate = TemplateUse{u"t1"_s, {}};
    auto &store = given.engine.store();
    const auto message = get(store.enqueue(draft));
    QCOMPARE(get(store.templateUses(given.id)), (QHash<QString, int>{{u"t1"_s, 1}}));
    QVERIFY(get(store.takeBack(message.id)));
    QVERIFY(get(store.templateUses(given.id)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TemplateModel)
#include "tst_templatemodel.moc"
