// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Ana = u"+15550100222"_s;
static const QString Bo = u"+15550100333"_s;

/// What is being written, and conversations that were opened for nothing.
class tst_Drafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftGoesWhereItIsSentFrom_data();
    void aDraftGoesWhereItIsSentFrom();
    void nothingLeavesWhatIsThere();
    void whatWasOpenedForNothingIsDropped_data();
    void whatWasOpenedForNothingIsDropped();
};

static qint64 opened(Given &given, const QStringList &people)
{
    return get(given.store.openConversation(given.account, people)).id;
}

void tst_Drafts::aDraftGoesWhereItIsSentFrom_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("then");
    QTest::addColumn<int>("cursor");
    QTest::newRow("nothing there") << u""_s << u"ready"_s << 2;
    QTest::newRow("begun there") << u"Hi Ana"_s << u"Hi Ana\nready"_s << 9;
}

void tst_Drafts::aDraftGoesWhereItIsSentFrom()
{
    QFETCH(QString, there);
    QFETCH(QString, then);
    QFETCH(int, cursor);
    Given given;
    const auto from = opened(given, {Ana});
    const auto to = opened(given, {Bo});
    const auto picture = u"https://media.example/a.png"_s;
    given.store.saveDraft(from, u"ready"_s, 2, 0, {picture});
    given.store.saveDraft(to, there, 0, 0, {picture});
    get(given.store.moveDraft(from, to));
    const auto moved = *get(given.store.conversation(to));
    QCOMPARE(moved.draft, then);
    QCOMPARE(moved.draftCursor, cursor);
    QCOMPARE(moved.draftMedia, QStringList{picture});
    QVERIFY(!get(given.store.conversation(from))->hasDraft());
}

void tst_Drafts::nothingLeavesWhatIsThere()
{
    Given given;
    const auto from = opened(given, {Ana});
    const auto to = opened(given, {Bo});
    given.store.saveDraft(to, u"Hi"_s, 2);
    get(given.store.moveDraft(from, to));
    get(given.store.moveDraft(to, to));
    QCOMPARE(get(given.store.conversation(to))->draft, u"Hi"_s);
}

void tst_Drafts::whatWasOpenedForNothingIsDropped_data()
{
    QTest::addColumn<QString>("use");
    QTest::addColumn<bool>("stays");
    QTest::newRow("none") << u""_s << false;
    QTest::newRow("a draft") << u"draft"_s << true;
    QTest::newRow("an attachment") << u"media"_s << true;
    QTest::newRow("a message") << u"message"_s << true;
    QTest::newRow("pinned") << u"pinned"_s << true;
    QTest::newRow("muted") << u"muted"_s << true;
    QTest::newRow("a group") << u"group"_s << true;
}

void tst_Drafts::whatWasOpenedForNothingIsDropped()
{
    QFETCH(QString, use);
    QFETCH(bool, stays);
    Given given;
    const auto id = opened(given, use == u"group"_s ? QStringList{Ana, Bo} : QStringList{Ana});
    if (use == u"draft"_s)
        given.store.saveDraft(id, u"Hi"_s);
    if (use == u"media"_s)
        given.store.saveDraft(id, {}, 0, 0, {u"https://media.example/a.png"_s});
    if (use == u"message"_s)
        given.enqueue(u"hello"_s, Ana);
    Filing filing;
    if (use == u"pinned"_s)
        filing.pinned = true;
    if (use == u"muted"_s)
        filing.mutedUntil = Conversation::always();
    get(given.store.file({id}, filing));
    given.changes.clear();
    get(given.store.dropUnused(id));
    QCOMPARE(get(given.store.conversation(id)).has_value(), stays);
    QCOMPARE(get(given.store.conversationCounts()).all, stays ? 1 : 0);
    QCOMPARE(given.changes.isEmpty(), stays);
    if (!stays)
        QCOMPARE(given.changes.constFirst().removedConversations, QList<qint64>{id});
}

QTEST_GUILESS_MAIN(tst_Drafts)
#include "tst_drafts.moc"
