// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

using namespace Parlance;
using namespace Qt::StringLiterals;

/// Messages that are searched for, by what they say and by what is known of them.
class tst_Searching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void narrowsByWhatIsAskedFor_data();
    void narrowsByWhatIsAskedFor();
    void narrowsByServiceAndState_data();
    void narrowsByServiceAndState();
    void whatIsScheduledIsFoundByItsTime_data();
    void whatIsScheduledIsFoundByItsTime();
    void newestIsFirstWheneverItCame();
    void pagesJoinWithoutGapOrDouble_data();
    void pagesJoinWithoutGapOrDouble();
    void aCommonWordIsFoundFarBack();
    void nothingIsToldWhenNobodyWaits();
    void findsWithinOneConversation();
};

static const QDateTime Noon(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
static const auto Ana = u"+15550100222"_s;
static const auto Bo = u"+15550100333"_s;

static QList<QString> bodies(const QList<Found> &found)
{
    QStringList all;
    for (const auto &each : found)
        all << each.message.body;
    return all;
}

static QList<Found> search(Given &given, const QString &typed, int limit = 100)
{
    return get(given.store.search(SearchQuery::parse(typed), {}, Side::Older, limit));
}

void tst_Searching::narrowsByWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("word") << u"ten"_s << QStringList{u"not at ten"_s, u"see you at ten"_s};
    QTest::newRow("phrase") << u"\"you at ten\""_s << QStringList{u"see you at ten"_s};
    QTest::newRow("from") << u"from:bo"_s << QStringList{u"look at https://example.com"_s, u"not at ten"_s};
    QTest::newRow("from a number") << u"from:0333 ten"_s << QStringList{u"not at ten"_s};
    QTest::newRow("from me") << u"from:me"_s << QStringList{u"fine"_s};
    QTest::newRow("from me or bo") << u"from:me from:bo"_s
                                   << QStringList{u"fine"_s, u"look at https://example.com"_s,
                                                  u"not at ten"_s};
    QTest::newRow("from nobody") << u"from:nobody ten"_s << QStringList{};
    QTest::newRow("in") << u"in:ana"_s << QStringList{u"fine"_s, u"a picture"_s, u"see you at ten"_s};
    QTest::newRow("in nothing") << u"in:nowhere"_s << QStringList{};
    QTest::newRow("in, from") << u"in:ana from:bo"_s << QStringList{};
    QTest::newRow("file") << u"has:file"_s << QStringList{u"a picture"_s};
    QTest::newRow("no file there") << u"has:file in:bo"_s << QStringList{};
    QTest::newRow("link") << u"has:link"_s << QStringList{u"look at https://example.com"_s};
    QTest::newRow("after") << u"after:2026-03-10 at"_s << QStringList{u"look at https://example.com"_s};
    QTest::newRow("before") << u"before:2026-03-10"_s << QStringList{u"not at ten"_s, u"see you at ten"_s};
    QTest::newRow("day") << u"on:2026-03-10"_s << QStringList{u"a picture"_s};
    QTest::newRow("half-typed") << u"ten from:"_s << QStringList{u"not at ten"_s, u"see you at ten"_s};
    QTest::newRow("nothing") << u""_s << QStringList{};
}

void tst_Searching::narrowsByWhatIsAskedFor()
{
    Given given;
    auto picture = Given::theirs(u"r3"_s, u"a picture"_s, Noon.addDays(-1));
    picture.media = {{QUrl(u"https://example.com/1.png"_s), u"image/png"_s}};
    given.apply({Given::theirs(u"r1"_s, u"see you at ten"_s, Noon.addDays(-3)),
                 Given::theirs(u"r2"_s, u"not at ten"_s, Noon.addDays(-2), Bo), picture,
                 Given::theirs(u"r4"_s, u"look at https://example.com"_s, Noon, Bo),
                 Given::ours(u"r5"_s, u"fine"_s, Noon.addSecs(60)), ContactSeen{Ana, u"Ána Lima"_s},
                 ContactSeen{Bo, u"Bo Berg"_s}});
    QFETCH(QString, typed);
    QTEST(QStringList(bodies(search(given, typed))), "found");
}

void tst_Searching::narrowsByServiceAndState_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QStringList both{u"ten again"_s, u"at ten"_s};
    QTest::newRow("neither") << u"ten"_s << both;
    QTest::newRow("service") << u"ten service:other"_s << QStringList{u"ten again"_s};
    QTest::newRow("how it begins") << u"service:OTH"_s << QStringList{u"ten again"_s};
    QTest::newRow("any of them") << u"ten service:other service:signalwire"_s << both;
    QTest::newRow("none of ours") << u"ten service:nowhere"_s << QStringList{};
    QTest::newRow("unread") << u"is:unread"_s << QStringList{u"ten again"_s};
    QTest::newRow("failed") << u"is:failed"_s << QStringList{u"lost"_s};
    QTest::newRow("either") << u"is:failed is:unread"_s << QStringList{u"lost"_s, u"ten again"_s};
    QTest::newRow("with words") << u"is:failed ten"_s << QStringList{};
    QTest::newRow("with a service") << u"is:unread service:signalwire"_s << QStringList{};
}

void tst_Searching::narrowsByServiceAndState()
{
    Given given;
    Account other;
    other.id = u"other1"_s;
    other.service = u"other"_s;
    other.name = u"Other"_s;
    get(given.store.addAccount(other));
    given.apply({Given::theirs(u"r1"_s, u"at ten"_s, Noon)});
    const auto read = get(given.store.search(u"ten"_s, 1)).constFirst();
    get(given.store.markRead(read.conversation));
    EventBatch later;
    later.events = {Given::theirs(u"r2"_s, u"ten again"_s, Noon.addSecs(60), Bo)};
    get(given.store.apply(other.id, later, Noon));
    const auto lost = given.enqueue(u"lost"_s).id;
    given.take();
    given.settle(lost, fail({Error::Refused, Error::Unspecified}));
    QFETCH(QString, typed);
    QTEST(QStringList(bodies(search(given, typed))), "found");
}

void tst_Searching::whatIsScheduledIsFoundByItsTime_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("count");
    QTest::newRow("after a day before") << u"ten after:2026-03-10"_s << 1;
    QTest::newRow("after a day that is to come") << u"ten after:2100-01-01"_s << 0;
}

void tst_Searching::whatIsScheduledIsFoundByItsTime()
{
    Given given;
    Draft draft{given.account, {Ana}, u"at ten"_s};
    draft.notBefore = QDateTime::currentDateTimeUtc().addDays(2);
    get(given.store.enqueue(draft));
    QFETCH(QString, typed);
    QTEST(int(search(given, typed).size()), "count");
}

void tst_Searching::newestIsFirstWheneverItCame()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"hello new"_s, Noon)});
    given.apply({Given::theirs(u"r2"_s, u"hello old"_s, Noon.addDays(-100))}); // history came later
    const auto found = search(given, u"hello"_s);
    QCOMPARE(bodies(found), (QStringList{u"hello new"_s, u"hello old"_s}));
    QVERIFY(found.constFirst().conversation.id != 0);
    QCOMPARE(found.constFirst().conversation.id, found.constFirst().message.conversation);
}

void tst_Searching::pagesJoinWithoutGapOrDouble_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("words") << u"text"_s;
    QTest::newRow("no words") << u"from:0222"_s;
    QTest::newRow("both") << u"te in:0222"_s;
}

void tst_Searching::pagesJoinWithoutGapOrDouble()
{
    QFETCH(QString, typed);
    Given given;
    QList<Event> events;
    for (int i = 0; i < 95; ++i) // some at the same moment
        events << Given::theirs(u"r%1"_s.arg(i), u"text %1"_s.arg(i), Noon.addSecs(-(i / 3) * 60), Ana);
    given.apply(events);
    const auto query = SearchQuery::parse(typed);
    QList<qint64> down;
    Edge edge;
    for (bool isMore = true; isMore;) {
        const auto page = get(given.store.search(query, edge, Side::Older, 10));
        for (const auto &each : page) {
            down << each.message.id;
            edge = {each.message.time, each.message.id};
        }
        isMore = page.size() == 10;
    }
    QCOMPARE(down.size(), 95);
    QCOMPARE(QSet<qint64>(down.begin(), down.end()).size(), 95);
    QList<qint64> up;
    for (const auto &each : get(given.store.search(query, edge, Side::Newer, 200)))
        up.prepend(each.message.id);
    QCOMPARE(up, down.mid(0, 94));
}

void tst_Searching::aCommonWordIsFoundFarBack()
{
    Given given;
    QList<Event> events;
    for (int i = 0; i < 6000; ++i) // more than one window
        events << Given::theirs(u"r%1"_s.arg(i), i % 1500 == 0 ? u"rare"_s : u"other"_s, Noon.addSecs(-i));
    given.apply(events);
    QCOMPARE(search(given, u"rare"_s).size(), 4);
    QCOMPARE(search(given, u"rare"_s, 3).size(), 3);
}

void tst_Searching::nothingIsToldWhenNobodyWaits()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"hello"_s)});
    const auto found =
        get(given.store.search(SearchQuery::parse(u"hello"_s), {}, Side::Older, 10, [] { return true; }));
    QVERIFY(found.isEmpty());
}

void tst_Searching::findsWithinOneConversation()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"hello one"_s, Noon),
                 Given::theirs(u"r2"_s, u"hello two"_s, Noon, Bo),
                 Given::theirs(u"r3"_s, u"hello three"_s, Noon.addSecs(60)),
                 Given::theirs(u"r4"_s, u"other"_s, Noon.addSecs(120))});
    const auto conversation = given.timeline().constFirst().conversation;
    const auto found = get(given.store.find({conversation}, SearchQuery::parse(u"hel"_s), 10));
    QStringList said;
    for (const auto &each : found)
        said << given.message(each.id).body;
    QCOMPARE(said, (QStringList{u"hello three"_s, u"hello one"_s}));
}

QTEST_GUILESS_MAIN(tst_Searching)
#include "tst_searching.moc"
