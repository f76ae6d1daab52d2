// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/database.h"
#include "tests/models/givenmessenger.h"

#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// Conversations that are deleted while the disk is, or becomes, full.
class tst_ConversationRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWentBeforeTheDiskWasFullComesBack();
    void theRestGoesOnceThereIsRoom();
    void thatNothingWentIsSaid();
    void whatCannotComeBackYetComesLater();
};

namespace {

constexpr int Many = 250; // more than go in one step

struct GivenLong : GivenMessenger
{
    GivenLong()
    {
        QList<Event> events;
        for (int i = 0; i < Many; ++i)
            events << Given::theirs(u"r%1"_s.arg(i), u"hello"_s);
        apply(events);
        settle();
    }
    ~GivenLong() { setRoom(-1); }

    /// The disk is full after \p statements of that kind; negative: it never is.
    void setRoom(int statements, const QString &kind = u"DELETE FROM message "_s)
    {
        settle(); // what was begun has ended
        if (statements < 0) {
            setStatementObserver({});
            return;
        }
        setStatementObserver(
            [kind, left = statements](QSqlDatabase &, const QString &sql, const QVariantList &) mutable {
                if (sql.contains(kind) && left-- <= 0)
                    throw StoreError(StoreError::Unwritable, u"database or disk is full"_s);
            });
    }
    ConversationActions &actions() { return *messenger->conversations(); }
    void remove() { actions().remove({1}); }
    int left() { return int(timeline(1).size()); }
    bool isThere() { return get(store().conversation(1)).has_value(); }
};

} // namespace

void tst_ConversationRemoval::whatWentBeforeTheDiskWasFullComesBack()
{
    GivenLong given;
    given.setRoom(150);
    given.remove();
    QTRY_VERIFY(given.actions().undoText().contains(u"make room"_s));
    given.setRoom(-1);
    QCOMPARE(given.left(), Many - 100);
    given.actions().undo();
    QTRY_COMPARE(given.left(), Many);
    QTRY_VERIFY(!given.actions().holdsRemoved());
}

void tst_ConversationRemoval::theRestGoesOnceThereIsRoom()
{
    GivenLong given;
    given.setRoom(150);
    given.remove();
    QTRY_VERIFY(given.actions().undoText().contains(u"make room"_s));
    given.setRoom(-1);
    given.remove();
    QTRY_VERIFY(!given.isThere());
    QTRY_VERIFY(!given.actions().undoText().isEmpty());
    given.actions().undo(); // of both tries
    QTRY_COMPARE(given.left(), Many);
}

void tst_ConversationRemoval::thatNothingWentIsSaid()
{
    GivenLong given;
    QSignalSpy refused(given.messenger.get(), &Messenger::refused);
    given.setRoom(0);
    given.remove();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"make room"_s));
    QCOMPARE(given.actions().undoText(), QString());
    QVERIFY(!given.actions().holdsRemoved());
    QCOMPARE(given.left(), Many);
}

void tst_ConversationRemoval::whatCannotComeBackYetComesLater()
{
    GivenLong given;
    given.remove();
    QTRY_VERIFY(!given.actions().undoText().isEmpty());
    given.setRoom(150, u"INSERT INTO message "_s);
    given.actions().undo();
    QTRY_VERIFY(given.actions().undoText().contains(u"make room"_s));
    given.setRoom(-1);
    QCOMPARE(given.left(), 100);
    given.actions().undo();
    QTRY_COMPARE(given.left(), Many);
    QTRY_VERIFY(!given.actions().holdsRemoved());
}

QTEST_GUILESS_MAIN(tst_ConversationRemoval)
#include "tst_conversationremoval.moc"
