// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/messenger.h"

#include "models/errortext.h"
#include "models/lists/composer/storeddraft.h"
#include "models/lists/conversations/conversationinfo.h"
#include "models/store/database.h"
#include "tests/models/givenmessenger.h"
#include "tests/models/givenpeople.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Ana = u"+15550100222"_s;

class tst_Messenger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAndSaysSo();
    void givesTheTextBackWhenItCannotBeSent_data();
    void givesTheTextBackWhenItCannotBeSent();
    void opensConversations();
    void carriesTheOtherVerbs();
    void tellsTheServiceWhatWasSeen();
    void saysWhenAVerbCannotBeDone();
    void knowsWhoTheConversationIsWith();
    void tellsTheTimeOfWhoIsFarAway();
    void takesBackWhatWasDoneLast_data();
    void takesBackWhatWasDoneLast();
    void whatIsScheduledNoMoreIsNotTheLatest_data();
    void whatIsScheduledNoMoreIsNotTheLatest();
    void saysWhyNothingCanBeSent();
    void aMistakeOfOursIsNoFullDisk();
    void goesOnTryingAfterAMistakeOfOurs();
    void whatIsNotKnownIsNotSaidToBeUnsent_data();
    void whatIsNotKnownIsNotSaidToBeUnsent();
    void countsTexts();
    void countsOnlyWhatIsCut();
};

namespace {

struct GivenVerbs : GivenMessenger
{
    GivenVerbs() { info.setMessenger(messenger.get()); }
    ~GivenVerbs() { info.setMessenger(nullptr); }

    qint64 open(const QString &recipient = Ana)
    {
        QSignalSpy opened(messenger.get(), &Messenger::conversationOpened);
        messenger->openConversation(account, recipient);
        if (opened.isEmpty() && !opened.wait())
            return 0;
        const auto id = opened.first().first().toLongLong();
        info.setConversation(id);
        return QTest::qWaitFor([this] { return info.isLoaded(); }) ? id : 0;
    }
    void setState(Connection::State state) { get(store().setAccountState(account, state, {})); }

    ConversationInfo info;
};

} // namespace

void tst_Messenger::sendsAndSaysSo()
{
    GivenVerbs given;
    const auto conversation = given.open();
    QSignalSpy sent(given.messenger.get(), &Messenger::sent);
    given.messenger->send(conversation, u"On my way"_s);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.first().first().toLongLong(), conversation);
    const auto timeline = given.timeline(conversation);
    QCOMPARE(timeline.size(), 1);
    QCOMPARE(timeline.first().body, u"On my way"_s);
    QCOMPARE(timeline.first().delivery, Delivery::Queued);
}

void tst_Messenger::givesTheTextBackWhenItCannotBeSent_data()
{
    QTest::addColumn<qint64>("conversation");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing to send") << qint64(1) << u""_s;
    QTest::newRow("no such conversation") << qint64(99) << u"hi"_s;
    QTest::newRow("too long") << qint64(1) << u"x"_s.repeated(2000);
}

void tst_Messenger::givesTheTextBackWhenItCannotBeSent()
{
    QFETCH(qint64, conversation);
    QFETCH(QString, text);
    GivenVerbs given;
    QCOMPARE(given.open(), 1);
    QSignalSpy notSent(given.messenger.get(), &Messenger::notSent);
    given.messenger->send(conversation, text);
    QTRY_COMPARE(notSent.size(), 1);
    QCOMPARE(notSent.first().at(1).toString(), text);
    QVERIFY(notSent.first().at(2).toString().contains(u" · "_s));
    QCOMPARE(given.timeline(1).size(), 0);
}

void tst_Messenger::opensConversations()
{
    GivenVerbs given;
    const auto first = given.open(u" +1 (555) 010-0222 "_s);
    QVERIFY(first > 0);
    QCOMPARE(given.open(Ana), first);

    QSignalSpy notOpened(given.messenger.get(), &Messenger::notOpened);
    given.messenger->openConversation(given.account, u"nobody in particular"_s);
    QTRY_COMPARE(notOpened.size(), 1);
    QCOMPARE(notOpened.first().first().toString(), userText(Error::BadRecipient, {}));
}

void tst_Messenger::carriesTheOtherVerbs()
{
    GivenVerbs given;
    given.apply({Given::theirs(u"r1"_s, u"hi"_s)});
    const auto conversation = given.open();
    QCOMPARE(given.info.unread(), 1);
    given.messenger->markRead(conversation);
    QTRY_COMPARE(given.info.unread(), 0);
    given.messenger->saveDraft(conversation, u"Wait"_s);
    StoredDraft draft;
    draft.setMessenger(given.messenger.get());
    draft.setConversation(conversation);
    QTRY_COMPARE(draft.text(), u"Wait"_s);

    const auto id = get(given.store().enqueue({given.account, {Ana}, u"hello"_s})).id;
    given.messenger->cancel(id);
    given.settle();
    QCOMPARE(get(given.store().message(id))->delivery, Delivery::Cancelled);
    given.messenger->sendAgain(id);
    QCoro::waitFor(given.messenger->finish());
    QCOMPARE(get(given.store().message(id))->delivery, Delivery::Queued);

    given.messenger->copy(u"<b>hello</b>"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"<b>hello</b>"_s);

    given.messenger->removeAccount(given.account, true);
    QCoro::waitFor(given.messenger->finish());
    QCOMPARE(get(given.store().accounts()).size(), 0);
}

void tst_Messenger::tellsTheServiceWhatWasSeen()
{
    GivenPeople given;
    Messenger messenger(given.engine);
    QSignalSpy refused(&messenger, &Messenger::refused);
    const auto conversation = given.conversationWith({u"sip:ana@example.com"_s});
    messenger.markRead(conversation); // not connected: nobody needs to know
    QCoro::waitFor(messenger.finish());
    QVERIFY(given.connectAccount());
    messenger.markRead(conversation);
    QCoro::waitFor(messenger.finish());
    QCOMPARE(given.said(), QStringList{u"seen sip:ana@example.com"_s});
    QVERIFY(refused.isEmpty());
}

void tst_Messenger::saysWhenAVerbCannotBeDone()
{
    GivenVerbs given;
    QSignalSpy refused(given.messenger.get(), &Messenger::refused);
    given.messenger->sendAgain(99);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u" · "_s));
    given.messenger->checkAgain(99);
    QTRY_COMPARE(refused.size(), 2);
}

void tst_Messenger::knowsWhoTheConversationIsWith()
{
    GivenVerbs given;
    given.open();
    QCOMPARE(given.info.title(), u"+1 555 010 0222"_s);
    QCOMPARE(given.info.prompts(),
             (QStringList{u"Text to +1 555 010 0222 from +1 555 010 0111"_s,
                          u"Text to +1 555 010 0222 from …0111"_s, u"Text to +1 555 010 0222"_s,
                          u"Text to …0222"_s, u"…0222"_s}));
    QCOMPARE(given.info.subtitle(), u"work · SignalWire"_s);
    QCOMPARE(given.info.initials(), QString());
    QVERIFY(given.info.canSend());
    given.apply({ContactSeen{Ana, u"Ana Lima"_s}});
    QCOMPARE(given.info.title(), u"Ana Lima"_s);
    QCOMPARE(given.info.subtitle(), u"+1 555 010 0222 · SignalWire"_s);
    QCOMPARE(given.info.prompts(), (QStringList{u"Text to Ana Lima from +1 555 010 0111"_s,
                                                u"Text to Ana Lima from …0111"_s, u"Text to Ana Lima"_s}));
    QCOMPARE(given.info.initials(), u"AL"_s);
    QCOMPARE(given.info.account(), given.account);

    given.info.setConversation(99);
    given.settle();
    QVERIFY(!given.info.isLoaded());
    QVERIFY(!given.info.canSend());
}

void tst_Messenger::tellsTheTimeOfWhoIsFarAway()
{
    const auto restore = qScopeGuard([zone = qgetenv("TZ")] { qputenv("TZ", zone); });
    qputenv("TZ", "UTC");
    GivenVerbs given;
    given.open(u"+81312345678"_s);
    QDateTime now(QDate(2026, 3, 11), QTime(12, 30, 59, 900), Qt::UTC);
    given.info.setClock([&] { return now; });
    QCOMPARE(given.info.subtitle(), u"21:30 there · work · SignalWire"_s);
    now = now.addMSecs(100);
    QTRY_COMPARE(given.info.subtitle(), u"21:31 there · work · SignalWire"_s); // by itself
}

void tst_Messenger::whatIsNotKnownIsNotSaidToBeUnsent_data()
{
    QTest::addColumn<bool>("isDiscarded"); // else it is sent once more
    QTest::newRow("discarded") << true;
    QTest::newRow("sent again") << false;
}

void tst_Messenger::whatIsNotKnownIsNotSaidToBeUnsent()
{
    QFETCH(bool, isDiscarded);
    GivenVerbs given;
    given.open();
    given.setState(Connection::Connected); // it is asked, and has not answered yet
    const auto id = get(given.store().enqueue({given.account, {u"+15550100222"_s}, u"Hello"_s})).id;
    QVERIFY(get(given.store().takeQueued(given.account)).message);
    get(given.store().settle(id, fail(Error{Error::Unanswered})));
    QSignalSpy checked(given.messenger.get(), &Messenger::checked);
    given.messenger->checkAgain(id);
    given.settle();
    if (isDiscarded)
        given.messenger->cancel(id);
    else
        given.messenger->sendAgain(id);
    given.settle();
    QTRY_COMPARE(get(given.store().message(id))->delivery,
                 isDiscarded ? Delivery::Cancelled : Delivery::Queued);
    QCOMPARE(checked.size(), 0);
}

void tst_Messenger::takesBackWhatWasDoneLast_data()
{
    QTest::addColumn<bool>("isMessageLast"); // else the conversation
    QTest::newRow("a message was deleted") << true;
    QTest::newRow("a conversation was archived") << false;
}

void tst_Messenger::takesBackWhatWasDoneLast()
{
    QFETCH(bool, isMessageLast);
    GivenVerbs given;
    given.apply({Given::theirs(u"r1"_s, u"hi"_s)});
    const auto conversation = given.open();
    auto *messages = given.messenger->messages();
    auto *conversations = given.messenger->conversations();
    const auto remove = [&] {
        messages->remove({qreal(given.timeline(conversation).constFirst().id)});
        QTRY_VERIFY(!messages->undoText().isEmpty());
    };
    const auto isArchived = [&] { return get(given.store().conversation(conversation))->archived; };
    if (!isMessageLast)
        remove();
    conversations->archive({qreal(conversation)}, true);
    QTRY_VERIFY(!conversations->undoText().isEmpty());
    if (isMessageLast)
        remove();

    given.messenger->undo();
    given.settle();
    QCOMPARE(given.timeline(conversation).size(), isMessageLast ? 1 : 0);
    QCOMPARE(isArchived(), isMessageLast);
    given.messenger->undo();
    given.settle();
    QCOMPARE(given.timeline(conversation).size(), 1);
    QVERIFY(!isArchived());
}

void tst_Messenger::whatIsScheduledNoMoreIsNotTheLatest_data()
{
    QTest::addColumn<bool>("isTakenBack"); // else it leaves now
    QTest::newRow("taken back elsewhere") << true;
    QTest::newRow("sent now") << false;
}

void tst_Messenger::whatIsScheduledNoMoreIsNotTheLatest()
{
    QFETCH(bool, isTakenBack);
    GivenVerbs given;
    const auto conversation = given.open();
    const auto *schedule = given.messenger->schedule();
    const auto in = [](int seconds) {
        return double(QDateTime::currentDateTimeUtc().addSecs(seconds).toMSecsSinceEpoch());
    };
    given.messenger->send(conversation, u"On my way"_s, 0, false, {}, in(3600));
    QTRY_VERIFY(schedule->latest() != 0);
    const double later = in(7200);
    given.messenger->schedule()->change(schedule->latest(), later);
    QTRY_COMPARE(schedule->latestAt(), later);
    if (isTakenBack)
        given.messenger->hold()->takeBack(qint64(schedule->latest()));
    else
        given.messenger->sendAgain(qint64(schedule->latest()));
    QTRY_COMPARE(schedule->latest(), 0.0);
}

void tst_Messenger::saysWhyNothingCanBeSent()
{
    GivenVerbs given;
    given.open();
    given.setState(Connection::Offline);
    QVERIFY(given.info.canSend()); // it waits for the network
    given.setState(Connection::NeedsSignIn);
    QCOMPARE(given.info.whyNot(), userText(Error::SignInNeeded, {}));
    QVERIFY(!given.info.canSend());
    given.setState(Connection::Paused);
    QVERIFY(given.info.whyNot().contains(u"paused"_s));
    given.setState(Connection::Connected);
    QVERIFY(given.info.canSend());

    QSignalSpy problem(given.messenger.get(), &Messenger::storeProblemChanged);
    Q_EMIT given.store().broken(StoreError(StoreError::Unwritable, u"database or disk is full"_s));
    QCOMPARE(problem.size(), 1);
    QCOMPARE(given.info.whyNot(), given.messenger->storeProblem());
    QVERIFY(!given.info.canSend());
    given.messenger->tryStoring();
    QTRY_COMPARE(given.messenger->storeProblem(), QString());
    QVERIFY(given.info.canSend());
    Q_EMIT given.store().broken(StoreError(StoreError::Damaged, u"database disk image is malformed"_s));
    QVERIFY(given.messenger->storeProblem().contains(u"doctor"_s));
    Q_EMIT given.store().broken(StoreError(StoreError::Mistake, u"NOT NULL constraint failed"_s));
    QVERIFY(given.messenger->storeProblem().contains(u"doctor"_s)); // what is worse stays

    GivenVerbs removed;
    removed.open();
    get(removed.store().removeAccount(removed.account, true));
    QVERIFY(removed.info.whyNot().contains(u"removed"_s));
}

void tst_Messenger::aMistakeOfOursIsNoFullDisk()
{
    GivenVerbs given;
    given.open();
    given.setState(Connection::Connected);
    StoreError::Kind kind = StoreError::Other;
    connect(&given.store(), &Store::broken, this, [&kind](const StoreError &error) { kind = error.kind(); });
    Account twin = get(given.store().accounts()).constFirst();
    twin.id = u"another"_s; // of the same name
    QVERIFY_THROWS_EXCEPTION(StoreError, get(given.store().addAccount(twin)));
    QTRY_COMPARE(kind, StoreError::Mistake);
    QVERIFY(given.messenger->storeProblem().contains(u"mistake"_s));
    QVERIFY(given.messenger->storeMistake().contains(u"INSERT INTO account"_s));
    QVERIFY(given.info.canSend()); // other things are stored
    given.messenger->tryStoring();
    QTRY_COMPARE(given.messenger->storeProblem(), QString());
    QCOMPARE(given.messenger->storeMistake(), QString());
}

void tst_Messenger::goesOnTryingAfterAMistakeOfOurs()
{
    GivenVerbs given;
    Errands errands;
    StoreHealth health(given.engine, errands);
    health.setPatience(std::chrono::milliseconds(1));
    given.settle();
    setStatementObserver([](QSqlDatabase &, const QString &sql, const QVariantList &) {
        if (sql.contains("'recoveredAt'"_L1))
            throw StoreError(StoreError::Mistake, u"constraint failed"_s);
    });
    Q_EMIT given.store().broken(StoreError(StoreError::Unwritable, u"database or disk is full"_s));
    QVERIFY(!health.problem().isEmpty());
    QTRY_COMPARE(health.mistake(), u"constraint failed"_s); // there is room again
    given.settle();
    setStatementObserver({});
    QTRY_COMPARE(health.problem(), QString());
    QCoro::waitFor(errands.finish());
}

void tst_Messenger::countsTexts()
{
    GivenVerbs given;
    given.open();
    QCOMPARE(given.info.textLimit(), 1600);
    const auto shown = [&](int count) { return given.info.counter(QString(count, u'a')); };
    QCOMPARE(shown(10).value(u"text"_s), u""_s);
    QCOMPARE(shown(143).value(u"text"_s), u"143 / 160"_s);
    QCOMPARE(shown(300).value(u"text"_s), u"2 texts · 6 left"_s);
    QCOMPARE(shown(1600).value(u"isOver"_s), false);
    QCOMPARE(shown(1601).value(u"isOver"_s), true);
    const QLocale here;
    QCOMPARE(shown(1601).value(u"text"_s).toString(), here.toString(1601) + u" / "_s + here.toString(1600));
}

void tst_Messenger::countsOnlyWhatIsCut()
{
    const QString text(143, u'’');
    GivenVerbs given;
    given.open();
    QVERIFY(!given.info.counter(text).value(u"costs"_s).toString().isEmpty());
    given.apply({SessionSeen{Ana, QDateTime::currentDateTimeUtc().addSecs(3600)}});
    QTRY_COMPARE(given.info.counter(text).value(u"costs"_s), u""_s);
    QCOMPARE(given.info.counter(text).value(u"text"_s), u""_s);

    GivenVerbs other;
    other.account = u"a2"_s;
    other.addAccount(other.account, u"chat"_s, u"whatsapp:+15550100111"_s);
    other.open();
    QCOMPARE(other.info.counter(text).value(u"text"_s), u""_s);
}

QTEST_MAIN(tst_Messenger)
#include "tst_messenger.moc"
