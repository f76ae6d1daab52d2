// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/heldmessages.h"
#include "models/messenger.h"
#include "models/store/database.h"
#include "tests/models/givenpeople.h"

#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the user sends is held for a while, by the kind of service; what becomes of it until then.
class tst_Hold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheUserSendsIsHeld_data();
    void whatTheUserSendsIsHeld();
    void onlyTheUserIsHeld();
    void itLeavesByItself();
    void takenBackIsTold();
    void whatHasLeftIsNotTakenBack();
    void whatCannotBeKeptAsADraftHasNotLeft();
    void whatIsWrittenMeanwhileIsNotLost();
    void allLeaveWhenAskedTo();
    void theWaitForThemIsBounded();
    void allBecomeDraftsWhenAskedTo();
    void whatIsHeldIsCounted();
};

namespace {

static const QString Ana = u"sip:ana@example.com"_s;
static const QString Bo = u"sip:bo@example.com"_s;

struct GivenHold : GivenPeople
{
    GivenHold()
    {
        Account numbers;
        numbers.id = texts;
        numbers.service = u"numbers"_s;
        numbers.name = u"texts"_s;
        get(engine.store().addAccount(numbers));
        messenger = std::make_unique<Messenger>(engine);
        hold().setProperty("texts", 60);
    }
    ~GivenHold()
    {
        QCoro::waitFor(messenger->finish());
        messenger.reset();
    }

    HoldActions &hold() { return *messenger->hold(); }
    qint64 with(const QString &person, const QString &account = u"texts"_s)
    {
        return get(engine.store().openConversation(account, {person})).id;
    }
    /// \return the message
    Message send(qint64 conversation, const QString &text)
    {
        QSignalSpy sent(messenger.get(), &Messenger::sent);
        messenger->send(conversation, text);
        if (sent.isEmpty() && !sent.wait())
            return {};
        return newest(conversation);
    }
    Message newest(qint64 conversation)
    {
        return get(engine.store().messages(conversation, {}, Side::Older, 1)).value(0);
    }
    QString draft(qint64 conversation) { return get(engine.store().conversation(conversation))->draft; }
    /// What is asked for next is not done before the next line.
    void keepStorageBusy()
    {
        constexpr int Writes = 1000;
        for (int i = 0; i < Writes; ++i)
            engine.store().setSetting(u"busy"_s, QString::number(i));
    }
    /// Texts are signed in, so that they leave.
    void connectTexts()
    {
        numbers.server = QUrl(u"http://127.0.0.1"_s);
        engine.connections().lendSecrets(texts, {{u"password"_s, u"p"_s}});
        QCoro::waitFor(engine.connections().start(Attention::InView));
    }

    const QString texts = u"texts"_s;
    std::unique_ptr<Messenger> messenger;
};

QString word(const Message &message)
{
    return stateWord(message, QDateTime::currentDateTimeUtc());
}

} // namespace

void tst_Hold::whatTheUserSendsIsHeld_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("texts");
    QTest::addColumn<int>("chats");
    QTest::addColumn<int>("seconds");
    QTest::newRow("text") << u"texts"_s << 30 << 0 << 30;
    QTest::newRow("text, not wanted") << u"texts"_s << 0 << 30 << 0;
    QTest::newRow("chat") << u"a1"_s << 30 << 10 << 10;
    QTest::newRow("chat, not wanted") << u"a1"_s << 30 << 0 << 0;
}

void tst_Hold::whatTheUserSendsIsHeld()
{
    QFETCH(QString, account);
    QFETCH(int, texts);
    QFETCH(int, chats);
    QFETCH(int, seconds);
    GivenHold given;
    given.hold().setProperty("texts", texts);
    given.hold().setProperty("chats", chats);
    const auto message = given.send(given.with(Ana, account), u"hello"_s);
    QCOMPARE(message.held, seconds > 0);
    QCOMPARE(word(message), seconds > 0 ? u"held"_s : u"queued"_s);
    const auto lasts = message.createdAt.msecsTo(message.notBefore);
    if (seconds > 0)
        QVERIFY(lasts > 1000 * (seconds - 5) && lasts <= 1000 * seconds);
}

void tst_Hold::onlyTheUserIsHeld()
{
    GivenHold given;
    Draft draft{given.texts, {Ana}, u"from the command line"_s};
    const auto sent = QCoro::waitFor(given.engine.send(draft));
    QCOMPARE(word(*sent), u"queued"_s);
    const auto held = given.send(given.with(Bo), u"again"_s);
    get(given.engine.store().cancel(held.id));
    given.messenger->sendAgain(held.id);
    QTRY_COMPARE(word(given.newest(held.conversation)), u"queued"_s);
}

void tst_Hold::itLeavesByItself()
{
    GivenHold given;
    given.connectTexts();
    given.hold().setProperty("texts", 1);
    const auto conversation = given.with(Ana);
    const auto message = given.send(conversation, u"hello"_s);
    QVERIFY(message.held);
    QTRY_COMPARE(given.numbers.sent.size(), 1);
    QVERIFY(QDateTime::currentDateTimeUtc() >= message.notBefore);
    QTRY_COMPARE(word(given.newest(conversation)), u"sent"_s);
}

void tst_Hold::takenBackIsTold()
{
    GivenHold given;
    const auto conversation = given.with(Ana);
    given.send(conversation, u"one"_s);
    const auto message = given.send(conversation, u"two"_s);
    QSignalSpy taken(&given.hold(), &HoldActions::takenBack);
    QSignalSpy opened(given.messenger.get(), &Messenger::conversationOpened);
    given.hold().takeLastBack(conversation);
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(taken.first().at(0).toLongLong(), conversation);
    QCOMPARE(taken.first().at(1).toString(), u"two"_s);
    QCOMPARE(given.draft(conversation), u"two"_s);
    QVERIFY(!get(given.engine.store().message(message.id)));

    given.hold().takeBack(given.newest(conversation).id, true);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), conversation);
    QCOMPARE(given.draft(conversation), u"one\ntwo"_s);
}

void tst_Hold::whatHasLeftIsNotTakenBack()
{
    GivenHold given;
    const auto conversation = given.with(Ana);
    const auto message = given.send(conversation, u"hello"_s);
    get(given.engine.store().releaseHeld());
    get(given.engine.store().takeQueued(given.texts));
    QSignalSpy taken(&given.hold(), &HoldActions::takenBack);
    QSignalSpy refused(given.messenger.get(), &Messenger::refused);
    given.hold().takeBack(message.id);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().startsWith("It has just left"_L1));
    QVERIFY(taken.isEmpty());
    QCOMPARE(word(given.newest(conversation)), u"sending"_s);
    QCOMPARE(given.draft(conversation), u""_s);
}

/// The composer stores what is in it, and does not know yet of what is taken back.
void tst_Hold::whatCannotBeKeptAsADraftHasNotLeft()
{
    GivenHold given;
    const auto conversation = given.with(Ana);
    const auto message = given.send(conversation, u"hello"_s);
    QSignalSpy refused(&given.hold(), &HoldActions::refused);
    setStatementObserver([](QSqlDatabase &, const QString &sql, const QVariantList &) {
        if (sql.startsWith("DELETE FROM message"_L1))
            throw StoreError(StoreError::Unwritable, u"database or disk is full"_s);
    });
    given.hold().takeBack(message.id);
    QTRY_COMPARE(refused.size(), 1);
    setStatementObserver({});
    QVERIFY(refused.constFirst().constFirst().toString().contains(u"make room on the disk"_s));
    QCOMPARE(word(given.newest(conversation)), u"held"_s);
}

void tst_Hold::whatIsWrittenMeanwhileIsNotLost()
{
    GivenHold given;
    const auto conversation = given.with(Ana);
    given.send(conversation, u"first"_s);
    QSignalSpy taken(&given.hold(), &HoldActions::takenBack);
    given.keepStorageBusy();
    given.hold().takeLastBack(conversation);
    given.messenger->saveDraft(conversation, u"second"_s, 6, 0, {u"https://media.example/a.png"_s});
    QTRY_COMPARE(taken.size(), 1);
    QTRY_COMPARE(given.draft(conversation), u"first\nsecond"_s);
    QCOMPARE(get(given.engine.store().conversation(conversation))->draftMedia.size(), 1);
    given.messenger->saveDraft(conversation, u"third"_s);
    QTRY_COMPARE(given.draft(conversation), u"third"_s);
}

void tst_Hold::allLeaveWhenAskedTo()
{
    GivenHold given;
    given.connectTexts();
    given.send(given.with(Ana), u"one"_s);
    given.send(given.with(Bo), u"two"_s);
    QSignalSpy ended(&given.hold(), &HoldActions::ended);
    qsizetype sentThen = 0;
    QObject::connect(&given.hold(), &HoldActions::ended,
                     [&] { sentThen = qMax(sentThen, given.numbers.sent.size()); });
    given.hold().sendNow();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(sentThen, 2);
    QCOMPARE(word(given.newest(given.with(Ana))), u"sent"_s);
    QCOMPARE(word(given.newest(given.with(Bo))), u"sent"_s);
    given.hold().sendNow(); // there is nothing to wait for
    QTRY_COMPARE(ended.size(), 2);
}

void tst_Hold::theWaitForThemIsBounded()
{
    GivenHold given;
    const auto conversation = given.with(Ana);
    given.send(conversation, u"one"_s);
    given.hold().setPatience(1ms); // nobody is connected
    QSignalSpy ended(&given.hold(), &HoldActions::ended);
    given.hold().sendNow();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(word(given.newest(conversation)), u"queued"_s);
    QCOMPARE(get(given.engine.store().outbox()).size(), 1);
}

void tst_Hold::allBecomeDraftsWhenAskedTo()
{
    GivenHold given;
    const auto ana = given.with(Ana);
    const auto bo = given.with(Bo);
    given.send(ana, u"one"_s);
    given.send(ana, u"two"_s);
    given.send(bo, u"three"_s);
    QSignalSpy taken(&given.hold(), &HoldActions::takenBack);
    QSignalSpy ended(&given.hold(), &HoldActions::ended);
    given.keepStorageBusy();
    given.hold().takeAllBack();
    given.messenger->saveDraft(ana, u"written on"_s);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(taken.size(), 3);
    QCOMPARE(taken.first().at(1).toString(), u"three"_s); // each comes before those before it
    QTRY_COMPARE(given.draft(ana), u"one\ntwo\nwritten on"_s);
    QCOMPARE(given.draft(bo), u"three"_s);
    QVERIFY(get(given.engine.store().outbox()).isEmpty());
}

void tst_Hold::whatIsHeldIsCounted()
{
    GivenHold given;
    const auto ana = given.with(Ana);
    given.send(ana, u"before"_s);
    HeldMessages everywhere;
    everywhere.setMessenger(given.messenger.get());
    HeldMessages here;
    here.setConversation(ana);
    here.setMessenger(given.messenger.get());
    QTRY_COMPARE(here.count(), 1);
    given.send(given.with(Bo), u"elsewhere"_s);
    QTRY_COMPARE(everywhere.count(), 2);
    QCOMPARE(here.count(), 1);
    given.hold().takeLastBack(ana);
    QTRY_COMPARE(here.count(), 0);
    given.hold().setProperty("texts", 1);
    given.send(ana, u"short"_s);
    QTRY_COMPARE(here.count(), 1);
    QTRY_COMPARE(here.count(), 0); // it may leave, whether or not somebody is connected
    QCOMPARE(everywhere.count(), 1);
}

QTEST_MAIN(tst_Hold)

#include "tst_hold.moc"
