// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include "models/store/database.h"

#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What is fast with a million messages asks for rows by an index.
class tst_QueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noInteractiveQueryScans();
    void everyListHasItsIndex_data();
    void everyListHasItsIndex();
    void listsOfAnAccountAreCountedAlready();
    void filesAreLookedUpInTheirConversation();
    void joinedTimelinesAreReadAlongTheirIndex();
};

void tst_QueryPlans::noInteractiveQueryScans()
{
    QTemporaryDir folder;
    Given given(folder.filePath(u"p.db"_s));
    given.enqueue(u"x"_s);
    given.apply({ContactSeen{u"+15550100222"_s, u"Ana"_s}});
    // every statement the store runs, with the plan SQLite makes of it
    static QStringList scans;
    scans.clear();
    setStatementObserver([](QSqlDatabase &db, const QString &sql, const QVariantList &values) {
        if (!sql.trimmed().startsWith("SELECT"_L1) && !sql.trimmed().startsWith("UPDATE"_L1))
            return;
        auto plan = execute(db, u"EXPLAIN QUERY PLAN "_s + sql, values);
        while (plan.next()) {
            const auto step = plan.value(3).toString();
            const bool isSmall = step.contains("account"_L1) || step.contains("CONSTANT"_L1) ||
                                 step.contains("outbox"_L1) || step.contains("VIRTUAL TABLE"_L1) ||
                                 step == "SCAN conversation_count"_L1 || // a row an account
                                 step.contains("news"_L1) || step == "SCAN o"_L1 ||
                                 step.startsWith("SCAN (subquery"_L1);
            const bool isBounded = step.contains("USING"_L1) && sql.contains("LIMIT"_L1);
            // every address of an account is too many to look for a few of them
            if (step.endsWith("contact_address USING PRIMARY KEY (account=?)"_L1))
                scans << step + u" in "_s + sql.simplified();
            // and so is every message of a conversation
            if (step.endsWith("USING INDEX message_side (conversation=? AND outgoing=?)"_L1))
                scans << step + u" in "_s + sql.simplified();
            if (step.startsWith("SCAN"_L1) && !isSmall && !isBounded)
                scans << step + u" in "_s + sql.simplified();
            if (step.contains("TEMP B-TREE"_L1) && step.contains("ORDER BY"_L1) &&
                sql.contains("FROM message"_L1) && !sql.contains("attempt"_L1) && !sql.contains("MATCH"_L1) &&
                !sql.contains("json_each"_L1)) // what a few named conversations have may be sorted
                scans << step + u" in "_s + sql.simplified();
        }
    });
    const Edge middle{QDateTime::currentDateTimeUtc(), 5};
    for (const auto side : {Side::Older, Side::Newer}) {
        get(given.store.messages(1, {}, side, 30));
        get(given.store.messages(1, middle, side, 30));
        get(given.store.messages({1, 2}, {}, side, 30));
        get(given.store.messages({1, 2}, middle, side, 30));
        get(given.store.messagesWithFiles({1, 2}, middle, side, 30));
        get(given.store.conversations({}, {}, side, 30));
        get(given.store.conversations({}, middle, side, 30));
        get(given.store.conversations(u"ana"_s, middle, side, 30));
    }
    for (const auto kind : {ConversationFilter::All, ConversationFilter::Unread, ConversationFilter::Drafts,
                            ConversationFilter::Archived}) {
        get(given.store.listed(kind, {}, middle, Side::Older, 30));
        get(given.store.listed(kind, u"ana"_s, middle, Side::Newer, 30));
        get(given.store.listed(kind, u"ana"_s, middle, Side::Newer, 30, given.account));
        get(given.store.listedIds(kind, {}, 30));
    }
    get(given.store.nextUnread(1, Side::Older));
    get(given.store.conversationCounts());
    get(given.store.conversationCounts(given.account));
    get(given.store.clearMark(1));
    Filing filing{true, QDateTime::currentDateTimeUtc(), false, false};
    get(given.store.putBack(get(given.store.file({1}, filing))));
    get(given.store.movePin(1, 0));
    get(given.store.contacts({}, 30));
    get(given.store.contacts(u"ana"_s, 30));
    get(given.store.contactsAfter(5, 30));
    get(given.store.namedContacts(30));
    for (const auto &typed :
         {u"hello"_s, u"hello from:ana"_s, u"from:me"_s, u"from:ana"_s, u"in:ana has:file"_s, u"has:file"_s,
          u"hello in:0222 before:2030 after:2020"_s, u"on:2026-03"_s, u"hello service:signal"_s,
          u"service:signal"_s, u"is:unread is:failed"_s, u"hello is:failed"_s}) {
        for (const auto &edge : {Edge(), middle}) {
            get(given.store.search(SearchQuery::parse(typed), edge, Side::Older, 30));
            get(given.store.search(SearchQuery::parse(typed), edge, Side::Newer, 30));
        }
    }
    get(given.store.find({1, 2}, SearchQuery::parse(u"hello"_s), 30));
    get(given.store.outbox());
    get(given.store.held());
    given.take();
    get(given.store.takeBack(1));
    get(given.store.takeLastBack(1));
    get(given.store.releaseHeld());
    get(given.store.scheduled());
    Draft later{given.account, {u"+15550100222"_s}, u"later"_s};
    later.notBefore = QDateTime::currentDateTimeUtc().addSecs(3600);
    get(given.store.reschedule(get(given.store.enqueue(later)).id, later.notBefore.addSecs(60)));
    get(given.store.slept(QDateTime::currentDateTimeUtc()));
    later.consent = Message::IfTheyWrite; // so that what comes in below looks for it
    get(given.store.enqueue(later));
    get(given.store.takeQueued(given.account));
    get(given.store.waiting({given.account}));
    get(given.store.unsent(given.account));
    get(given.store.unsettled(30));
    get(given.store.syncState(given.account));
    get(given.store.failures(1));
    get(given.store.templateUses(given.account));
    get(given.store.lastHeard(1));
    get(given.store.stopRequest(1));
    get(given.store.denyStop(1, 1));
    get(given.store.sendFailedAgain(1));
    get(given.store.attempts(1));
    get(given.store.unknownMessages({1, 2}));
    get(given.store.markReadUpTo(1));
    get(given.store.markRead(1));
    given.sent(u"hello"_s, u"r1"_s);
    given.apply({Given::theirs(u"r2"_s, u"a"_s), Given::ours(u"r3"_s, u"b"_s),
                 DeliveryReported{u"r1"_s, Delivery::Delivered}, ContactSeen{u"+15550100222"_s, u"Ana"_s},
                 OptOutSeen{u"+15550100222"_s}, RosterSeen{{u"+15550100222"_s}},
                 PresenceSeen{u"+15550100222"_s, Presence::Away}, NoteSeen{u"+15550100222"_s, u"Gone"_s},
                 PresenceSeen{{}, Presence::Away}, NoteSeen{{}, u"Gone"_s},
                 InvitationSeen{u"x"_s, u"+15550100222"_s, {}, u"i"_s, {}}});
    get(given.store.roster(given.account, 30));
    get(given.store.contact(given.account, u"+15550100222"_s));
    get(given.store.conversation(given.account, u"x"_s));
    get(given.store.tryNaming(given.account, {{u"Bo"_s, {u"+15550100222"_s, u"+15550100333"_s}}}));
    get(given.store.name(given.account, {{u"Bo"_s, {u"+15550100222"_s, u"+15550100333"_s}}}));
    get(given.store.joinPersons({given.account, u"+15550100222"_s}, {given.account, u"+15550100444"_s}));
    get(given.store.knownPerson(given.account, u"+15550100222"_s, 10));
    get(given.store.saveNotes({given.account, u"+15550100222"_s}, u"Likes tea"_s));
    get(given.store.block({given.account, u"+15550100222"_s}, true));
    get(given.store.block({given.account, u"+15550100222"_s}, false));
    get(given.store.joined(1));
    get(given.store.splitPerson({given.account, u"+15550100222"_s}));
    get(given.store.keepApart({given.account, u"+15550100222"_s}, {given.account, u"+15550100333"_s}));
    get(given.store.knownPerson(given.account, u"+15550100222"_s, 10));
    get(given.store.takeNamesBack(given.account,
                                  get(given.store.name(given.account, {{u"Cy"_s, {u"+15550100555"_s}}}))));
    get(given.store.portrait(given.account, u"+15550100222"_s));
    get(given.store.setNoteUntil(given.account, QDateTime::currentDateTimeUtc()));
    get(given.store.setAccountState(given.account, Connection::Connecting, {}));
    get(given.store.putConversationBack(get(given.store.removeConversation(1, 100))));
    setStatementObserver({});
    QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n')));
}

static QStringList steps; // of the plans of what was asked since observeSteps()

static void observeSteps()
{
    steps.clear();
    setStatementObserver([](QSqlDatabase &db, const QString &sql, const QVariantList &values) {
        auto plan = execute(db, u"EXPLAIN QUERY PLAN "_s + sql, values);
        while (plan.next())
            steps << plan.value(3).toString();
    });
}

void tst_QueryPlans::everyListHasItsIndex_data()
{
    QTest::addColumn<ConversationFilter::Kind>("kind");
    QTest::addColumn<QString>("index");
    QTest::newRow("all") << ConversationFilter::All << u"conversation_listed"_s;
    QTest::newRow("unread") << ConversationFilter::Unread << u"conversation_unread"_s;
    QTest::newRow("drafts") << ConversationFilter::Drafts << u"conversation_draft"_s;
    QTest::newRow("archived") << ConversationFilter::Archived << u"conversation_archived"_s;
}

void tst_QueryPlans::everyListHasItsIndex()
{
    QFETCH(ConversationFilter::Kind, kind);
    QFETCH(QString, index);
    QTemporaryDir folder;
    Given given(folder.filePath(u"p.db"_s));
    observeSteps();
    get(given.store.listed(kind, {}, {}, Side::Older, 30));
    const Edge middle{QDateTime::currentDateTimeUtc(), 5};
    get(given.store.listed(kind, {}, middle, Side::Newer, 30));
    get(given.store.listedIds(kind, {}, 30));
    QCOMPARE(steps.size(), 3); // none sorts
    for (const auto &step : std::as_const(steps))
        QVERIFY2(step.contains(index), qPrintable(step));

    steps.clear();
    get(given.store.listed(kind, {}, {}, Side::Older, 30, given.account));
    get(given.store.listed(kind, {}, middle, Side::Newer, 30, given.account));
    get(given.store.listedIds(kind, {}, 30, given.account));
    setStatementObserver({});
    QCOMPARE(steps.size(), 3);
    for (const auto &step : std::as_const(steps))
        QVERIFY2(step.contains(index + u"_of"_s), qPrintable(step));
}

void tst_QueryPlans::listsOfAnAccountAreCountedAlready()
{
    QTemporaryDir folder;
    Given given(folder.filePath(u"p.db"_s));
    observeSteps();
    get(given.store.conversationCounts(given.account));
    setStatementObserver({});
    QCOMPARE(steps, QStringList{u"SEARCH conversation_count USING PRIMARY KEY (account=?)"_s}); // one row
}

void tst_QueryPlans::filesAreLookedUpInTheirConversation()
{
    QTemporaryDir folder;
    Given given(folder.filePath(u"p.db"_s));
    observeSteps();
    const Edge middle{QDateTime::currentDateTimeUtc(), 5};
    for (const auto side : {Side::Older, Side::Newer}) {
        get(given.store.messagesWithFiles({1, 2}, {}, side, 30));
        get(given.store.messagesWithFiles({1, 2}, middle, side, 30));
    }
    setStatementObserver({});
    QCOMPARE(steps.size(), 8); // a page of each, and none sorts
    for (const auto &step : std::as_const(steps))
        QVERIFY2(step.contains("INDEX message_files_of (conversation=?"_L1), qPrintable(step));
}

void tst_QueryPlans::joinedTimelinesAreReadAlongTheirIndex()
{
    QTemporaryDir folder;
    Given given(folder.filePath(u"p.db"_s));
    observeSteps();
    const Edge middle{QDateTime::currentDateTimeUtc(), 5};
    for (const auto side : {Side::Older, Side::Newer}) {
        get(given.store.messages({1, 2}, {}, side, 30));
        get(given.store.messages({1, 2}, middle, side, 30));
    }
    setStatementObserver({});
    QCOMPARE(steps.size(), 8); // a page of each, and none sorts
    for (const auto &step : std::as_const(steps))
        QVERIFY2(step.contains("INDEX message_page (conversation=?"_L1), qPrintable(step));
}

QTEST_GUILESS_MAIN(tst_QueryPlans)
#include "tst_queryplans.moc"
