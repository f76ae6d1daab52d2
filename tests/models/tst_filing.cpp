// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include <QRandomGenerator>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// How the user keeps conversations in order, as the store knows it.
class tst_Filing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pinnedOnesStandFirst();
    void anArchivedOneIsElsewhere();
    void newsBringsAnArchivedOneBack_data();
    void newsBringsAnArchivedOneBack();
    void anInvitationBringsAnArchivedOneBack();
    void whoIsBlockedStaysInTheArchive();
    void blockingAPersonBlocksAllTheirNumbers();
    void readingTakesTheMarkAway();
    void whatIsSentFromHereReadsNothing();
    void anAnswerFromElsewhereWasReadThere();
    void filingIsPutBack_data();
    void filingIsPutBack();
    void countsAreWhatCountingFinds_data();
    void countsAreWhatCountingFinds();
    void theNextUnreadOneIsFound();
    void aRowSaysWhoWroteAndWhatCameWithIt();
};

namespace {

QString person(int i)
{
    return u"+155501002%1"_s.arg(i, 2, 10, '0'_L1);
}

struct GivenFiled : Given
{
    explicit GivenFiled(int people = 0)
    {
        for (int i = 1; i <= people; ++i) // the last one is the newest; their ids are 1, 2, …
            apply({theirs(u"r%1"_s.arg(i), u"text"_s, start.addSecs(60 * i), person(i))});
    }
    QList<qint64> list(ConversationFilter::Kind kind = ConversationFilter::All)
    {
        QList<qint64> ids;
        for (const auto &conversation : get(store.listed(kind, {}, {}, Side::Older, 1000)))
            ids << conversation.id;
        return ids;
    }
    QList<Filed> file(qint64 id, const Filing &filing) { return get(store.file({id}, filing)); }
    Conversation conversation(qint64 id) { return *get(store.conversation(id)); }
    void write(qint64 id, const QString &remoteId) // by them
    {
        apply({theirs(remoteId, u"again"_s, QDateTime::currentDateTimeUtc(), person(int(id)))});
    }

    const QDateTime start = QDateTime::currentDateTimeUtc().addSecs(-3600);
};

Filing pinned(bool isPinned)
{
    Filing filing;
    filing.pinned = isPinned;
    return filing;
}

Filing archived(bool isArchived)
{
    Filing filing;
    filing.archived = isArchived;
    return filing;
}

Filing unread(bool isUnread)
{
    Filing filing;
    filing.unread = isUnread;
    return filing;
}

Filing muted(const QDateTime &until)
{
    Filing filing;
    filing.mutedUntil = until;
    return filing;
}

} // namespace

void tst_Filing::pinnedOnesStandFirst()
{
    GivenFiled given(4);
    QCOMPARE(given.list(), (QList<qint64>{4, 3, 2, 1}));
    given.file(1, pinned(true));
    given.file(2, pinned(true));
    QCOMPARE(given.list(), (QList<qint64>{2, 1, 4, 3}));
    given.write(1, u"x1"_s);
    QCOMPARE(given.list(), (QList<qint64>{2, 1, 4, 3})); // news moves none of them
    given.write(3, u"x2"_s);
    QCOMPARE(given.list(), (QList<qint64>{2, 1, 3, 4}));

    given.file(3, pinned(true));
    get(given.store.movePin(3, 2));
    QCOMPARE(given.list(), (QList<qint64>{2, 1, 3, 4}));
    get(given.store.movePin(3, -1));
    QCOMPARE(given.list(), (QList<qint64>{3, 2, 1, 4}));
    get(given.store.movePin(4, 0)); // it is not pinned
    QCOMPARE(given.list(), (QList<qint64>{3, 2, 1, 4}));
    given.file(2, pinned(false));
    QCOMPARE(given.list(), (QList<qint64>{3, 1, 4, 2}));

    // pages meet where the pinned ones end
    const auto all = get(given.store.listed(ConversationFilter::All, {}, {}, Side::Older, 2));
    const Edge edge{all.last().place, all.last().id};
    const auto rest = get(given.store.listed(ConversationFilter::All, {}, edge, Side::Older, 9));
    QCOMPARE(rest.size(), 2);
    QCOMPARE(rest.first().id, 4);
    QCOMPARE(get(given.store.listed(ConversationFilter::All, {}, edge, Side::Newer, 9)).first().id, 3);
}

void tst_Filing::anArchivedOneIsElsewhere()
{
    GivenFiled given(3);
    given.file(2, pinned(true));
    given.file(2, archived(true));
    QCOMPARE(given.list(), (QList<qint64>{3, 1}));
    QCOMPARE(given.list(ConversationFilter::Unread), (QList<qint64>{3, 1}));
    QCOMPARE(given.list(ConversationFilter::Archived), (QList<qint64>{2}));
    QCOMPARE(given.conversation(2).pinned, 0);
    // looked for by its number, it is found
    QCOMPARE(get(given.store.listed(ConversationFilter::All, person(2), {}, Side::Older, 9)).size(), 1);
    QCOMPARE(get(given.store.listed(ConversationFilter::Unread, person(2), {}, Side::Older, 9)).size(), 0);
    // and the command line lists it as before
    QCOMPARE(get(given.store.conversations({}, {}, Side::Older, 9)).size(), 3);
    given.file(2, archived(false));
    QCOMPARE(given.list(), (QList<qint64>{3, 2, 1}));
}

void tst_Filing::newsBringsAnArchivedOneBack_data()
{
    QTest::addColumn<int>("mutedFor"); // seconds; 0: not muted
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<bool>("comesBack");
    QTest::newRow("somebody writes") << 0 << false << true;
    QTest::newRow("muted") << 3600 << false << false;
    QTest::newRow("no longer muted") << -60 << false << true;
    QTest::newRow("we write") << 0 << true << false;
}

void tst_Filing::newsBringsAnArchivedOneBack()
{
    QFETCH(int, mutedFor);
    QFETCH(bool, isOurs);
    QFETCH(bool, comesBack);
    GivenFiled given(1);
    given.file(1, archived(true));
    if (mutedFor != 0)
        given.file(1, muted(QDateTime::currentDateTimeUtc().addSecs(mutedFor)));
    if (isOurs)
        given.enqueue(u"hello"_s, person(1));
    else
        given.write(1, u"x1"_s);
    QCOMPARE(given.conversation(1).archived, !comesBack);
}

void tst_Filing::anInvitationBringsAnArchivedOneBack()
{
    GivenFiled given(1);
    given.file(1, archived(true));
    const InvitationSeen asks{person(1), person(1), {}, u"i1"_s, {}};
    given.apply({asks});
    QVERIFY(!given.conversation(1).archived);
    given.file(1, archived(true));
    given.apply({InvitationSeen{person(1), person(1), {}, {}, {}}}); // it is over
    QVERIFY(given.conversation(1).archived);
}

void tst_Filing::whoIsBlockedStaysInTheArchive()
{
    GivenFiled given(2);
    given.file(1, pinned(true));
    const auto before = get(given.store.block({given.account, person(1)}, true));
    QCOMPARE(given.list(), (QList<qint64>{2}));
    QCOMPARE(given.list(ConversationFilter::Archived), (QList<qint64>{1}));
    given.write(1, u"more"_s);
    const InvitationSeen asks{person(1), person(1), {}, u"i1"_s, {}};
    given.apply({asks});
    QCOMPARE(given.timeline(1).size(), 2); // nothing is lost
    QCOMPARE(given.list(ConversationFilter::Archived), (QList<qint64>{1}));
    QCOMPARE(given.list(ConversationFilter::Unread), (QList<qint64>{2}));
    QCOMPARE(get(given.store.conversationCounts()).unread, 1);
    QVERIFY(given.conversation(1).isBlocked());
    const MessageSeen toAll{u"group"_s,  u"g1"_s,     person(1),
                            {person(2)}, u"hi all"_s, QDateTime::currentDateTimeUtc()};
    given.apply({toAll});
    QVERIFY(given.list().contains(3)); // the others did nothing

    get(given.store.block({given.account, person(1)}, false));
    QCOMPARE(given.list(ConversationFilter::Archived), QList<qint64>());
    QCOMPARE(given.conversation(1).unread, 2);
    QVERIFY(!given.conversation(1).isBlocked());
    get(given.store.putBack(before));
    QCOMPARE(given.conversation(1).pinned, 1);
}

void tst_Filing::blockingAPersonBlocksAllTheirNumbers()
{
    GivenFiled given(3);
    get(given.store.joinPersons({given.account, person(1)}, {given.account, person(2)}));
    QCOMPARE(get(given.store.block({given.account, person(1)}, true)).size(), 2);
    QCOMPARE(given.list(), (QList<qint64>{3}));
    given.write(2, u"by the other"_s);
    QCOMPARE(given.list(), (QList<qint64>{3}));
    get(given.store.block({given.account, person(99)}, true)); // before they ever wrote
    given.write(99, u"first"_s);
    QCOMPARE(given.list(), (QList<qint64>{3}));
    QCOMPARE(get(given.store.conversationCounts()).archived, 3);
}

void tst_Filing::readingTakesTheMarkAway()
{
    GivenFiled given(2);
    get(given.store.markRead(1));
    QCOMPARE(given.list(ConversationFilter::Unread), (QList<qint64>{2}));
    given.file(1, unread(true));
    QVERIFY(given.conversation(1).markedUnread);
    QCOMPARE(given.list(ConversationFilter::Unread), (QList<qint64>{2, 1}));
    given.changes.clear();
    get(given.store.clearMark(1));
    QCOMPARE(given.list(ConversationFilter::Unread), (QList<qint64>{2}));
    QCOMPARE(given.changes.size(), 1);
    get(given.store.clearMark(1)); // is no news
    QCOMPARE(given.changes.size(), 1);

    given.file(1, unread(true));
    given.write(1, u"x1"_s);
    get(given.store.markRead(1));
    QVERIFY(!given.conversation(1).waitsForReader());
    // what is unread anyhow needs no mark
    given.file(2, unread(true));
    QVERIFY(!given.conversation(2).markedUnread);
    given.file(2, unread(false));
    QCOMPARE(given.conversation(2).unread, 0);
    QCOMPARE(given.timeline(2).first().delivery, Delivery::Read);
}

void tst_Filing::whatIsSentFromHereReadsNothing()
{
    GivenFiled given(2);
    given.enqueue(u"sent from here"_s, person(1));
    QCOMPARE(given.conversation(1).unread, 1); // a script may have sent it
    given.apply({Given::theirs(u"x1"_s, u"late"_s, given.start.addSecs(120), person(1))});
    QCOMPARE(given.conversation(1).unread, 2);
    QCOMPARE(given.conversation(2).unread, 1);
}

void tst_Filing::anAnswerFromElsewhereWasReadThere()
{
    GivenFiled given(2);
    const auto at = [&](int minutes) { return given.start.addSecs(60 * minutes); };
    given.apply({Given::ours(u"o1"_s, u"from my telephone"_s, at(10), Delivery::Sent, person(2))});
    QCOMPARE(given.conversation(2).unread, 0);
    // a list that begins with the newest tells what was answered after the answer
    given.apply({Given::theirs(u"x1"_s, u"before it"_s, at(9), person(2))});
    QCOMPARE(given.conversation(2).unread, 0);
    given.apply({Given::theirs(u"x2"_s, u"after it"_s, at(11), person(2))});
    QCOMPARE(given.conversation(2).unread, 1);
    // an older one says nothing of what came later
    given.apply({Given::ours(u"o2"_s, u"long ago"_s, at(8), Delivery::Sent, person(2))});
    QCOMPARE(given.conversation(2).unread, 1);
    QCOMPARE(given.conversation(1).unread, 1);
}

void tst_Filing::filingIsPutBack_data()
{
    QTest::addColumn<Filing>("filing");
    QTest::newRow("pinned") << pinned(true);
    QTest::newRow("archived") << archived(true);
    QTest::newRow("muted") << muted(Conversation::always());
    QTest::newRow("read") << unread(false);
    QTest::newRow("unread") << unread(true);
}

void tst_Filing::filingIsPutBack()
{
    QFETCH(Filing, filing);
    GivenFiled given(4);
    given.file(1, pinned(true));
    given.file(2, archived(true));
    get(given.store.markRead(3));
    QList<Conversation> before;
    for (int id = 1; id <= 4; ++id)
        before << given.conversation(id);
    const auto filed = get(given.store.file({1, 2, 3, 4, 99}, filing));
    QCOMPARE(filed.size(), 4);
    const auto isAsBefore = [&] {
        for (int id = 1; id <= 4; ++id) {
            if (given.conversation(id) != before.at(id - 1))
                return false;
        }
        return true;
    };
    QVERIFY(!isAsBefore());
    get(given.store.putBack(filed));
    QVERIFY(isAsBefore());
    QCOMPARE(given.timeline(4).first().delivery, Delivery::Delivered);
    QVERIFY(!given.timeline(4).first().readAt.isValid());
}

void tst_Filing::countsAreWhatCountingFinds_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_Filing::countsAreWhatCountingFinds()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    GivenFiled given;
    for (int step = 0; step < 200; ++step) {
        const qint64 id = random.bounded(1, 12);
        switch (random.bounded(8)) {
        case 0:
        case 1:
            given.write(id, u"x%1"_s.arg(step));
            break;
        case 2:
            given.enqueue(u"ours"_s, person(int(id)));
            break;
        case 3:
            get(given.store.markRead(id));
            break;
        case 4:
            get(given.store.saveDraft(id, random.bounded(2) ? u"draft"_s : QString(), 0, 0,
                                      random.bounded(4) ? QStringList()
                                                        : QStringList{u"https://a.test/a"_s}));
            break;
        case 5:
            given.file(id, archived(random.bounded(2)));
            break;
        case 6:
            get(given.store.putBack(given.file(id, unread(random.bounded(2)))));
            break;
        case 7:
            given.file(id, unread(random.bounded(2)));
            break;
        }
    }
    given.file(1, archived(true));
    const auto ofWork = get(given.store.conversationCounts());
    QCOMPARE(get(given.store.conversationCounts(given.account)), ofWork);
    Account shop;
    shop.id = u"a2"_s;
    shop.service = u"signalwire"_s;
    get(given.store.addAccount(shop));
    QCOMPARE(get(given.store.conversationCounts(shop.id)), ConversationCounts());
    EventBatch batch;
    batch.events = {Given::theirs(u"s1"_s, u"hello"_s),
                    Given::theirs(u"s2"_s, u"hello"_s, QDateTime::currentDateTimeUtc(), person(1))};
    get(given.store.apply(shop.id, batch, QDateTime::currentDateTimeUtc()));
    const ConversationCounts ofShop{2, 2, 0, 0};
    QCOMPARE(get(given.store.conversationCounts(shop.id)), ofShop);
    QCOMPARE(get(given.store.conversationCounts(given.account)), ofWork);

    const auto counts = get(given.store.conversationCounts());
    ConversationCounts counted;
    for (const auto &conversation : get(given.store.conversations({}, {}, Side::Older, 1000))) {
        counted.all += conversation.archived ? 0 : 1;
        counted.unread += conversation.waitsForReader() ? 1 : 0;
        counted.drafts += conversation.hasDraft() ? 1 : 0;
        counted.archived += conversation.archived ? 1 : 0;
    }
    QVERIFY(counted.all > 0);
    QVERIFY(counted.archived > 0);
    QCOMPARE(counts, counted);
    QCOMPARE(given.list().size(), counts.all);
    QCOMPARE(given.list(ConversationFilter::Unread).size(), counts.unread);
    QCOMPARE(given.list(ConversationFilter::Drafts).size(), counts.drafts);
    QCOMPARE(given.list(ConversationFilter::Archived).size(), counts.archived);
    QCOMPARE(get(given.store.listedIds(ConversationFilter::Unread, {}, 100)),
             given.list(ConversationFilter::Unread));

    get(given.store.removeAccount(given.account, false));
    QTRY_COMPARE(get(given.store.conversationCounts()), ofShop);
}

void tst_Filing::theNextUnreadOneIsFound()
{
    GivenFiled given(5); // 5 is on top
    for (const qint64 id : {2, 4})
        get(given.store.markRead(id));
    QCOMPARE(get(given.store.nextUnread(4, Side::Older)), 3);
    QCOMPARE(get(given.store.nextUnread(3, Side::Older)), 1);
    QCOMPARE(get(given.store.nextUnread(2, Side::Newer)), 3);
    QCOMPARE(get(given.store.nextUnread(1, Side::Older)), 5); // round the end
    QCOMPARE(get(given.store.nextUnread(5, Side::Newer)), 1);
    QCOMPARE(get(given.store.nextUnread(0, Side::Older)), 5);
    for (const qint64 id : {1, 3, 5})
        get(given.store.markRead(id));
    QCOMPARE(get(given.store.nextUnread(4, Side::Older)), 0);
}

void tst_Filing::aRowSaysWhoWroteAndWhatCameWithIt()
{
    GivenFiled given(1);
    QCOMPARE(given.conversation(1).previewSender, person(1));
    QCOMPARE(given.conversation(1).previewMedia, QString());

    auto seen = Given::theirs(u"x1"_s, {}, QDateTime::currentDateTimeUtc(), person(1));
    seen.media = {{QUrl(u"https://example.org/files/report.pdf?x=1"_s), u"application/pdf"_s}};
    given.apply({seen});
    QCOMPARE(given.conversation(1).previewMedia, u"application/pdf"_s);
    QCOMPARE(given.conversation(1).previewFile, u"report.pdf"_s);

    seen.remoteId = u"x2"_s;
    seen.media = {{QUrl(u"https://example.org"_s), {}}};
    given.apply({seen});
    QCOMPARE(given.conversation(1).previewMedia, u"*/*"_s);

    given.enqueue(u"ours"_s, person(1));
    QCOMPARE(given.conversation(1).previewSender, QString());
    QCOMPARE(given.conversation(1).previewMedia, QString());
}

QTEST_GUILESS_MAIN(tst_Filing)
#include "tst_filing.moc"
