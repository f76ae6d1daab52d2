// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/media/sharedmedia.h"
#include "tests/models/givenmessagemodel.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Ana = u"+15550100222"_s;
static const QString AnasOther = u"+15550100333"_s;
static const QString Bo = u"+15550100444"_s;

namespace {

/// Ana writes to the account "work" with one number and to "shop" with another.
struct GivenTwoNumbers : GivenMessageModel
{
    GivenTwoNumbers()
    {
        addAccount(u"a2"_s, u"shop"_s);
        writes(-10, u"to work"_s);
        writes(-8, u"to shop"_s, u"a2"_s, AnasOther);
        writes(-6, u"to work again"_s);
        work = get(store().conversation(account, Ana))->id;
        shop = get(store().conversation(u"a2"_s, AnasOther))->id;
    }

    /// \p minutes from now
    void writes(int minutes, const QString &text, const QString &to = u"a1"_s, const QString &from = Ana)
    {
        EventBatch batch;
        batch.events = {Given::theirs(u"w%1"_s.arg(++received), text, now.addSecs(60 * minutes), from)};
        batch.cursor = u"c"_s;
        get(store().apply(to, batch, QDateTime::currentDateTimeUtc()));
    }
    /// Likewise a file and a picture.
    void brings(int minutes, const QString &to, const QString &from)
    {
        auto seen = Given::theirs(u"w%1"_s.arg(++received), {}, now.addSecs(60 * minutes), from);
        seen.media = {{QUrl(u"https://media.example/a.pdf"_s), u"application/pdf"_s},
                      {QUrl(u"https://media.example/b.png"_s), u"image/png"_s}};
        EventBatch batch;
        batch.events = {seen};
        batch.cursor = u"c"_s;
        get(store().apply(to, batch, QDateTime::currentDateTimeUtc()));
    }
    void join()
    {
        QVERIFY(get(store().joinPersons({account, Ana}, {u"a2"_s, AnasOther})));
        rest();
    }
    void split()
    {
        get(store().splitPerson({u"a2"_s, AnasOther}));
        rest();
    }
    /// Oldest first.
    QStringList said()
    {
        QStringList said;
        for (int row = model.count() - 1; row >= 0; --row)
            said << body(row);
        return said;
    }

    qint64 work = 0;
    qint64 shop = 0;
};

} // namespace

/// What somebody said at several services, as one timeline.
class tst_JoinedTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsAllOfOnePersonInOneOrder();
    void followsJoiningAndSplitting();
    void marksWhereItChanges();
    void newsOfEachArriveAtOnce();
    void aConversationThatBeginsIsPartOfIt();
    void oneNumberAtTwoAccountsIsNotJoinedUnasked();
    void groupsStayApart();
    void pagesThroughBoth();
    void staysWhereTheReaderIs();
    void countsAndMarksWhatIsNewInAll();
    void readsAllUpToAMessage();
    void findsInAll();
    void answersGoWhereTheyBelong();
    void filesOfAPersonAreOneList();
    void isTheStoreAfterRandomChanges_data();
    void isTheStoreAfterRandomChanges();
};

void tst_JoinedTimeline::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_JoinedTimeline::showsAllOfOnePersonInOneOrder()
{
    GivenTwoNumbers given;
    given.join();
    const QStringList all{u"to work"_s, u"to shop"_s, u"to work again"_s};
    given.open(given.work);
    QCOMPARE(given.said(), all);
    given.check();
    given.open(given.shop);
    QCOMPARE(given.said(), all);
    given.check();
}

void tst_JoinedTimeline::followsJoiningAndSplitting()
{
    GivenTwoNumbers given;
    given.open(given.work);
    QCOMPARE(given.model.count(), 2);
    given.join();
    QTRY_COMPARE(given.model.count(), 3);
    given.check();
    given.split();
    QTRY_COMPARE(given.said(), (QStringList{u"to work"_s, u"to work again"_s}));
    given.check();
    given.writes(-1, u"elsewhere"_s, u"a2"_s, AnasOther);
    given.rest();
    QCOMPARE(given.model.count(), 2);
}

void tst_JoinedTimeline::marksWhereItChanges()
{
    GivenTwoNumbers given;
    given.writes(-5, u"and again"_s);
    given.open(given.work);
    QVERIFY(given.role(0, "origin").isEmpty()); // there is but one
    QCOMPARE(given.role(0, "accessibleText"), u"+1 555 010 0222: and again. 12:25."_s);
    given.join();
    QTRY_COMPARE(given.model.count(), 4);
    QStringList origins;
    for (int row = 3; row >= 0; --row)
        origins << given.role(row, "origin");
    QCOMPARE(origins, (QStringList{u"work"_s, u"shop"_s, u"work"_s, QString()}));
    QCOMPARE(given.role(2, "originGlyph"), u"texts"_s);
    QVERIFY(given.role(0, "accessibleText").startsWith(u"+1 555 010 0222, work: and again."_s));
    QVERIFY(given.role(2, "accessibleText").startsWith(u"+1 555 010 0333, shop: to shop."_s));
    QVERIFY(given.role<bool>(1, "isFirstOfGroup"));
    QVERIFY(!given.role<bool>(0, "isFirstOfGroup"));

    auto account = get(given.store().accounts()).first();
    account.name = u"Store"_s;
    get(given.store().saveAccount(account));
    QCOMPARE(given.role(2, "origin"), u"Store"_s);
}

void tst_JoinedTimeline::newsOfEachArriveAtOnce()
{
    GivenTwoNumbers given;
    given.join();
    given.open(given.work);
    QSignalSpy inserted(&given.model, &MessageModel::rowsInserted);
    given.writes(-1, u"news"_s, u"a2"_s, AnasOther);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(given.body(0), u"news"_s);
    QCOMPARE(given.model.unreadCount(), 2); // the one of before, too: nobody has seen it yet
    get(given.store().enqueue({u"a2"_s, {AnasOther}, u"answer"_s}));
    given.now = QDateTime::currentDateTimeUtc(); // the store's
    QCOMPARE(given.body(0), u"answer"_s);
    QCOMPARE(given.role(0, "conversation"), QString::number(given.shop));
}

void tst_JoinedTimeline::aConversationThatBeginsIsPartOfIt()
{
    GivenTwoNumbers given;
    given.join();
    given.open(given.work);
    QTRY_COMPARE(given.model.count(), 3);
    given.writes(-1, u"by the other account"_s, u"a2"_s);
    QTRY_COMPARE(given.model.count(), 4);
    given.rest();
    QCOMPARE(given.body(0), u"by the other account"_s);
    given.check();
}

void tst_JoinedTimeline::oneNumberAtTwoAccountsIsNotJoinedUnasked()
{
    GivenTwoNumbers given;
    given.open(given.work);
    given.writes(-1, u"by the other account"_s, u"a2"_s);
    given.rest();
    QCOMPARE(given.said(), (QStringList{u"to work"_s, u"to work again"_s}));
    given.check();
}

void tst_JoinedTimeline::groupsStayApart()
{
    GivenTwoNumbers given;
    const auto group = get(given.store().openConversation(given.account, {Ana, Bo}));
    get(given.store().enqueue({given.account, {Ana, Bo}, u"to both"_s}));
    given.join();
    given.open(group.id);
    QCOMPARE(given.said(), QStringList{u"to both"_s});
    given.open(given.work);
    QCOMPARE(given.model.count(), 3);
}

void tst_JoinedTimeline::pagesThroughBoth()
{
    GivenTwoNumbers given;
    given.receive(150);
    for (int i = 0; i < 90; ++i)
        given.writes(-200 + 2 * i, u"shop %1"_s.arg(i), u"a2"_s, AnasOther);
    given.join();
    get(given.store().markRead(given.shop));
    given.open(given.work);
    QCOMPARE(given.model.count(), 30);
    given.check();
    while (!given.model.atOldest()) {
        given.model.fetchOlder();
        given.rest();
        given.check();
    }
    QCOMPARE(given.model.count(), 243);
    const auto middle = given.role<qint64>(120, "messageId");
    given.model.around(middle);
    given.rest();
    QCOMPARE(given.model.rowOf(middle), 25);
    given.check();
}

void tst_JoinedTimeline::staysWhereTheReaderIs()
{
    GivenTwoNumbers given;
    given.receive(150);
    given.open(given.work);
    given.model.fetchOlder();
    given.rest();
    const auto eyed = given.role<qint64>(60, "messageId");
    given.model.leaveAt(eyed, 12.5);
    QSignalSpy rejoined(&given.model, &MessageModel::rejoined);
    given.join();
    QTRY_COMPARE(rejoined.size(), 1);
    given.rest();
    QCOMPARE(given.model.place(), eyed);
    QCOMPARE(given.model.placeOffset(), 12.5);
    QVERIFY(given.model.rowOf(eyed) >= 0);
    QVERIFY(!given.model.atNewest());
    given.check();
}

void tst_JoinedTimeline::countsAndMarksWhatIsNewInAll()
{
    GivenTwoNumbers given;
    given.join();
    get(given.store().markRead(given.work));
    given.model.setConversation(given.work);
    given.rest();
    QCOMPARE(given.model.unreadCount(), 1);
    QCOMPARE(given.role(1, "unreadText"), u"1 new message"_s);
    given.writes(-9, u"older, and new"_s);
    QCOMPARE(given.model.unreadCount(), 2);
    QCOMPARE(given.role(1, "unreadText"), u"1 new message"_s); // the marker does not move
}

void tst_JoinedTimeline::readsAllUpToAMessage()
{
    GivenTwoNumbers given;
    given.writes(-4, u"later"_s, u"a2"_s, AnasOther);
    given.join();
    const auto unread = [&](qint64 conversation) {
        return get(given.store().conversation(conversation))->unread;
    };
    QCOMPARE(unread(given.work), 2);
    QCOMPARE(unread(given.shop), 2);
    const auto last = given.timeline(given.work).constFirst().id;
    given.messenger->markReadUpTo(last);
    QTRY_COMPARE(unread(given.work), 0);
    QCOMPARE(unread(given.shop), 1); // what came later
}

void tst_JoinedTimeline::findsInAll()
{
    GivenTwoNumbers given;
    const auto places = [&](const QString &words) {
        QList<qint64> ids;
        const auto found = get(given.store().find({given.work, given.shop}, SearchQuery::parse(words), 10));
        for (const auto &edge : found)
            ids << edge.id;
        return ids;
    };
    QCOMPARE(places(u"shop"_s), QList<qint64>{given.timeline(given.shop).constFirst().id});
    QCOMPARE(places(u"to"_s).size(), 3);
    const auto edges = get(given.store().find({given.work, given.shop}, SearchQuery::parse(u"to"_s), 10));
    QVERIFY(std::ranges::is_sorted(edges, std::greater(), &Edge::time));
}

void tst_JoinedTimeline::answersGoWhereTheyBelong()
{
    GivenTwoNumbers given;
    given.join();
    get(given.store().saveDraft(given.shop, u"begun"_s));
    const auto said = given.timeline(given.shop).constFirst().id;
    QSignalSpy opened(given.messenger.get(), &Messenger::conversationOpened);
    given.messenger->answerThere(said);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), given.shop);
    given.settle();
    const auto draft = *get(given.store().conversation(given.shop));
    QCOMPARE(draft.draft, u"begun"_s);
    QCOMPARE(draft.draftReply, said);

    // what another service calls a message says nothing here
    QSignalSpy sent(given.messenger.get(), &Messenger::sent);
    QSignalSpy notSent(given.messenger.get(), &Messenger::notSent);
    given.messenger->send(given.work, u"answer"_s, said);
    QTRY_VERIFY(sent.size() + notSent.size() == 1);
    for (const auto &message : given.timeline(given.work))
        QVERIFY(message.replyTo.isEmpty());
}

void tst_JoinedTimeline::filesOfAPersonAreOneList()
{
    GivenTwoNumbers given;
    given.join();
    constexpr int Many = 150;
    for (int i = 1; i <= Many; ++i)
        given.brings(-i, i % 2 ? u"a1"_s : u"a2"_s, i % 2 ? Ana : AnasOther);
    given.brings(-1, u"a1"_s, Bo);
    SharedMediaModel files;
    QAbstractItemModelTester tester(&files, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto role = [&](int row, const char *name) { return files.index(row).data(files.role(name)); };
    files.setMessenger(given.messenger.get());
    files.setConversations({qreal(given.work), qreal(given.shop)});
    QTRY_VERIFY(files.count() > 0);
    QVERIFY(files.count() < Many / 2);      // a page
    QCOMPARE(role(0, "number").toInt(), 1); // a picture goes before a file
    QCOMPARE(role(0, "attachment").toMap().value(u"kind"_s).toString(), u"image"_s);
    QCOMPARE(role(0, "others").toInt(), 1);
    for (int rows = 0; rows != files.count();) {
        rows = files.count();
        files.fetchOlder();
        QTRY_VERIFY(!files.isLoading());
    }
    QCOMPARE(files.count(), Many);
    QVERIFY(files.atOldest());

    const auto newest = role(0, "messageId").toLongLong();
    get(given.store().removeMessages({newest}));
    QTRY_COMPARE(files.count(), Many - 1);
    given.brings(0, u"a2"_s, AnasOther);
    QTRY_COMPARE(files.count(), Many);
    QVERIFY(role(0, "messageId").toLongLong() > newest);
    files.setMessenger(nullptr);
}

void tst_JoinedTimeline::isTheStoreAfterRandomChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void tst_JoinedTimeline::isTheStoreAfterRandomChanges()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    GivenTwoNumbers given;
    given.receive(60);
    given.open(given.work);
    bool isOne = false;
    for (int step = 0; step < 60; ++step) {
        switch (random.bounded(6)) {
        case 0:
            isOne ? given.split() : given.join();
            isOne = !isOne;
            break;
        case 1:
            given.model.fetchOlder();
            break;
        case 2:
            given.model.jumpToNewest();
            break;
        case 3:
            given.writes(-random.bounded(90), u"more to work"_s);
            break;
        default:
            given.writes(-random.bounded(90), u"more to shop"_s, u"a2"_s, AnasOther);
        }
        if (random.bounded(3) == 0) {
            given.rest();
            given.check();
        }
    }
    given.rest();
    given.check();
}

QTEST_GUILESS_MAIN(tst_JoinedTimeline)
#include "tst_joinedtimeline.moc"
