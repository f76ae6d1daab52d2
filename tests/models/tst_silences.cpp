// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include "models/store/database.h"
#include "models/store/schema.h"

#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Ana = u"+15550100222"_s;

namespace {

/// A store with two accounts of texts, "a1" and "a2", that Ana has written to.
struct GivenSenders : Given
{
    explicit GivenSenders(const QString &path = u":memory:"_s) : Given(path)
    {
        addSender(u"a2"_s);
        hear(u"a1"_s, {Given::theirs(u"r1"_s, u"Hi"_s)});
        hear(u"a2"_s, {Given::theirs(u"r1"_s, u"Hello"_s)});
    }

    void addSender(const QString &id)
    {
        Account other;
        other.id = id;
        other.service = u"signalwire"_s;
        other.name = id;
        get(store.addAccount(other));
    }
    void hear(const QString &at, const QList<Event> &events)
    {
        EventBatch batch;
        batch.events = events;
        batch.cursor = u"c"_s;
        get(store.apply(at, batch, QDateTime::currentDateTimeUtc()));
    }
    void say(const QString &at, const QString &id, bool optedOut)
    {
        hear(at, {OptOutSeen{Ana, optedOut, id}, Given::theirs(id, optedOut ? u"STOP"_s : u"START"_s)});
    }
    /// The accounts that she wants no messages from.
    QStringList silent()
    {
        QStringList accounts;
        for (const auto &account : get(store.accounts())) {
            const auto asked = get(store.silentAmong(account.id, {Ana}));
            const auto conversations = get(store.conversations({}, {}, Side::Older, 10));
            for (const auto &conversation : conversations) {
                if (conversation.account == account.id)
                    [&] { QCOMPARE(conversation.wantsSilence(), !asked.isEmpty()); }();
            }
            if (!asked.isEmpty())
                accounts << account.id;
        }
        accounts.sort();
        return accounts;
    }
    QList<Silence> said() { return get(store.knownPerson(u"a1"_s, Ana, 10)).silences; }
    qint64 later(const QString &account, Message::Consent consent = Message::NotNeeded)
    {
        Draft draft{account, {Ana}, u"As agreed"_s};
        draft.consent = consent;
        draft.notBefore = QDateTime::currentDateTimeUtc().addSecs(3600);
        return get(store.enqueue(draft)).id;
    }
};

const QStringList Both{u"a1"_s, u"a2"_s};

} // namespace

class tst_Silences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSenderThatWasToldKeepsSilent();
    void whatWaitsAtTheOtherSenderLeaves();
    void theUserSpeaksForAllSenders();
    void theUserSpeaksForOneSender();
    void aReasonIsKept();
    void whoeverDoesNotSayWhichMeansAll();
    void whichOneIsMeantMayBecomeKnownLater();
    void theLastWordCounts();
    void aSenderThatIsGoneMayBeAnotherByNow();
    void whatWaitsElsewhereStaysWhenTheSenderGoes_data();
    void whatWaitsElsewhereStaysWhenTheSenderGoes();
    void whomAnAccountHasNotMetIsSilentToo();
    void addedWordsCountForWhatArrivesThen();
    void addedWordsChangeNoOthers();
    void whatWasChangedIsPutBack();
    void whatWasHeldBackWaitsAgain();
    void whatWasHeldBackWaitsAgainThoughTheClockWasSetBack();
    void whatTheySaidSinceIsNotTakenBack();
    void whatTheVersionBeforeKeptCountsOn();
};

void tst_Silences::theSenderThatWasToldKeepsSilent()
{
    GivenSenders given;
    QCOMPARE(given.silent(), QStringList());
    given.say(u"a1"_s, u"r2"_s, true);
    QCOMPARE(given.silent(), QStringList{u"a1"_s});
    QVERIFY(get(given.store.contact(u"a2"_s, Ana))->optedOut);
    given.say(u"a2"_s, u"r2"_s, true);
    QCOMPARE(given.silent(), Both);
    given.say(u"a1"_s, u"r3"_s, false);
    QCOMPARE(given.silent(), QStringList{u"a2"_s});
}

void tst_Silences::whatWaitsAtTheOtherSenderLeaves()
{
    GivenSenders given;
    const auto here = given.later(u"a1"_s);
    const auto there = given.later(u"a2"_s);
    given.say(u"a1"_s, u"r2"_s, true);
    QCOMPARE(given.delivery(here), Delivery::Failed);
    QCOMPARE(given.message(here).problem->reason, Error::OptedOut);
    QCOMPARE(given.delivery(there), Delivery::Queued);
    get(given.store.silence({u"a2"_s, Ana}));
    QCOMPARE(given.delivery(there), Delivery::Failed);
}

void tst_Silences::theUserSpeaksForAllSenders()
{
    GivenSenders given;
    get(given.store.silence({u"a1"_s, Ana}));
    QCOMPARE(given.silent(), Both);
    QVERIFY(given.said().constFirst().byUser);
    get(given.store.endSilence({u"a2"_s, Ana}, {}));
    QCOMPARE(given.silent(), QStringList());
    // by what she said, it is the one she said it to
    const auto message = given.timeline().constFirst().id;
    get(given.store.silenceBy({u"a1"_s, Ana}, message));
    QCOMPARE(given.silent(), QStringList{u"a1"_s});
    get(given.store.silence({u"a1"_s, Ana}));
    QCOMPARE(given.silent(), Both);
    get(given.store.endSilences({u"a1"_s, Ana}));
    QCOMPARE(given.silent(), QStringList());
}

void tst_Silences::theUserSpeaksForOneSender()
{
    GivenSenders given;
    const auto here = given.later(u"a1"_s);
    const auto there = given.later(u"a2"_s);
    QCOMPARE(get(given.store.silence({u"a2"_s, Ana}, u"a1"_s)).before, QList<Silence>());
    QCOMPARE(given.silent(), QStringList{u"a1"_s});
    QCOMPARE(given.delivery(here), Delivery::Failed);
    QCOMPARE(given.delivery(there), Delivery::Queued);
    get(given.store.giveReason({u"a1"_s, Ana}, u"a2"_s, u"of nothing"_s));
    get(given.store.giveReason({u"a1"_s, Ana}, u"a1"_s, u"asked in the shop"_s));
    QCOMPARE(given.said().constFirst().reason, u"asked in the shop"_s);
    given.say(u"a1"_s, u"r2"_s, true); // and so she does
    QCOMPARE(given.silent(), QStringList{u"a1"_s});
    get(given.store.silence({u"a1"_s, Ana}, u"a2"_s));
    QCOMPARE(given.silent(), Both);
    get(given.store.endSilence({u"a1"_s, Ana}, u"a1"_s));
    QCOMPARE(given.silent(), QStringList{u"a2"_s});
}

void tst_Silences::aReasonIsKept()
{
    GivenSenders given;
    get(given.store.giveReason({u"a1"_s, Ana}, {}, u"asked"_s)); // of nothing
    QCOMPARE(given.said().size(), 0);
    given.say(u"a2"_s, u"r2"_s, true);
    get(given.store.silence({u"a1"_s, Ana}));
    get(given.store.giveReason({u"a1"_s, Ana}, {}, u"asked on the phone"_s));
    QCOMPARE(given.said().size(), 2);
    QCOMPARE(given.said().constFirst().reason, QString());
    QCOMPARE(given.said().constLast().reason, u"asked on the phone"_s);
}

void tst_Silences::whoeverDoesNotSayWhichMeansAll()
{
    GivenSenders given;
    given.hear(u"a1"_s, {OptOutSeen{Ana}}); // as the service's address book has it
    QCOMPARE(given.silent(), Both);
    given.say(u"a1"_s, u"r2"_s, true); // that was what it meant
    QCOMPARE(given.silent(), QStringList{u"a1"_s});
    given.hear(u"a1"_s, {OptOutSeen{Ana}});
    QCOMPARE(given.silent(), QStringList{u"a1"_s});
}

void tst_Silences::whichOneIsMeantMayBecomeKnownLater()
{
    GivenSenders given;
    given.hear(u"a2"_s, {Given::theirs(u"r2"_s, u"Please stop texting me"_s)});
    given.hear(u"a1"_s, {OptOutSeen{Ana, true, {}}}); // a service may know it before it shows the message
    QCOMPARE(given.silent(), Both);
    given.say(u"a1"_s, u"r2"_s, true);
    QCOMPARE(given.silent(), QStringList{u"a1"_s});
    QVERIFY(get(given.store.stopRequest(2))); // nobody has answered that
}

void tst_Silences::theLastWordCounts()
{
    GivenSenders given;
    get(given.store.silence({u"a1"_s, Ana}));
    given.say(u"a1"_s, u"r2"_s, false);
    QCOMPARE(given.silent(), QStringList{u"a2"_s});
    get(given.store.silence({u"a1"_s, Ana}));
    QCOMPARE(given.silent(), Both);
    given.say(u"a1"_s, u"r3"_s, false);
    given.say(u"a2"_s, u"r3"_s, false);
    QCOMPARE(given.silent(), QStringList());
    given.say(u"a2"_s, u"r4"_s, true);
    QCOMPARE(given.silent(), QStringList{u"a2"_s});
}

void tst_Silences::aSenderThatIsGoneMayBeAnotherByNow()
{
    GivenSenders given;
    given.say(u"a1"_s, u"r2"_s, true);
    get(given.store.removeAccount(u"a1"_s, true));
    given.addSender(u"a3"_s); // with the same number, maybe
    given.hear(u"a3"_s, {Given::theirs(u"r5"_s, u"Hi"_s)});
    QCOMPARE(given.silent(), (QStringList{u"a2"_s, u"a3"_s}));
    given.say(u"a3"_s, u"r6"_s, false);
    QCOMPARE(given.silent(), QStringList{u"a2"_s});
}

void tst_Silences::whatWaitsElsewhereStaysWhenTheSenderGoes_data()
{
    QTest::addColumn<bool>("keepHistory");
    QTest::addColumn<bool>("byUser");
    QTest::newRow("its history stays") << true << false;
    QTest::newRow("nothing stays") << false << false;
    QTest::newRow("as the user knows it") << true << true;
}

void tst_Silences::whatWaitsElsewhereStaysWhenTheSenderGoes()
{
    QFETCH(bool, keepHistory);
    QFETCH(bool, byUser);
    GivenSenders given;
    if (byUser)
        get(given.store.silence({u"a2"_s, Ana}, u"a1"_s));
    else
        given.say(u"a1"_s, u"r2"_s, true);
    const auto there = given.later(u"a2"_s);
    given.changes.clear();
    get(given.store.removeAccount(u"a1"_s, keepHistory));
    const auto told = given.changes.constFirst().conversations;
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().account == u"a2"_s && told.constFirst().wantsSilence());
    QCOMPARE(given.silent(), QStringList{u"a2"_s});
    QCOMPARE(given.delivery(there), Delivery::Failed);
    QCOMPARE(given.message(there).problem->reason, Error::OptedOut);
}

void tst_Silences::whomAnAccountHasNotMetIsSilentToo()
{
    GivenSenders given;
    get(given.store.silence({u"a1"_s, Ana}));
    given.addSender(u"a3"_s);
    QCOMPARE(get(given.store.silentAmong(u"a3"_s, {Ana, u"+15550100333"_s})), QStringList{Ana});
}

void tst_Silences::addedWordsCountForWhatArrivesThen()
{
    GivenSenders given;
    given.hear(u"a1"_s, {Given::theirs(u"r2"_s, u"توقف"_s)});
    get(given.store.setSetting(u"optout.stop"_s, u"توقف\nстоп"_s));
    get(given.store.setSetting(u"optout.start"_s, u"ابدأ"_s));
    QCOMPARE(given.silent(), QStringList());
    given.hear(u"a1"_s, {Given::theirs(u"r2"_s, u"توقف"_s)}); // told twice
    QCOMPARE(given.silent(), QStringList());

    given.hear(u"a1"_s, {Given::theirs(u"r3"_s, u"\u200fتوقف!\u200f"_s)});
    QCOMPARE(given.silent(), QStringList{u"a1"_s});
    QCOMPARE(given.said().constFirst().message, u"r3"_s);
    given.hear(u"a2"_s, {Given::theirs(u"r3"_s, u"СТОП."_s)});
    QCOMPARE(given.silent(), Both);
    given.hear(u"a1"_s, {Given::theirs(u"r4"_s, u"ابدأ"_s)});
    QCOMPARE(given.silent(), QStringList{u"a2"_s});
    given.hear(u"a1"_s, {Given::theirs(u"r5"_s, u"قال توقف"_s)}); // in a sentence it is asked about
    QCOMPARE(given.silent(), QStringList{u"a2"_s});
    QVERIFY(get(given.store.stopRequest(1)));
}

void tst_Silences::addedWordsChangeNoOthers()
{
    GivenSenders given;
    get(given.store.setSetting(u"optout.start"_s, u"stop"_s)); // by hand, past the settings
    get(given.store.setSetting(u"optout.stop"_s, u"halt"_s));
    given.say(u"a1"_s, u"r2"_s, true);
    QCOMPARE(given.silent(), QStringList{u"a1"_s});
    const QString colleague = u"sip:bo@example.com"_s;
    const auto now = QDateTime::currentDateTimeUtc();
    auto chat = Given::theirs(u"r9"_s, u"halt"_s, now, colleague);
    chat.conversation = u"c9"_s;
    given.hear(u"a2"_s, {chat});
    QCOMPARE(get(given.store.silentAmong(u"a2"_s, {colleague})), QStringList());
}

void tst_Silences::whatWasChangedIsPutBack()
{
    GivenSenders given;
    given.say(u"a1"_s, u"r2"_s, true);
    const auto before = given.said();
    QCOMPARE(get(given.store.silence({u"a1"_s, Ana})).before, before);
    QCOMPARE(given.silent(), Both);
    get(given.store.putSilencesBack({u"a1"_s, Ana}, {before, {}}));
    QCOMPARE(given.silent(), QStringList{u"a1"_s});
    QCOMPARE(given.said(), before);
    QCOMPARE(get(given.store.endSilences({u"a1"_s, Ana})).before, before);
    get(given.store.putSilencesBack({u"a1"_s, Ana}, {before, {}}));
    QCOMPARE(given.said(), before);
}

void tst_Silences::whatWasHeldBackWaitsAgain()
{
    GivenSenders given;
    const auto earlier = given.later(u"a1"_s);
    given.say(u"a1"_s, u"r2"_s, true);
    given.say(u"a1"_s, u"r3"_s, false);
    const auto asking = given.later(u"a2"_s, Message::IfTheyWrite);
    const auto leavesAt = given.message(asking).notBefore;
    const auto place = given.message(asking).time;
    const auto before = get(given.store.silence({u"a1"_s, Ana}));
    QCOMPARE(given.delivery(asking), Delivery::Failed);
    get(given.store.putSilencesBack({u"a1"_s, Ana}, before));
    QCOMPARE(given.delivery(asking), Delivery::Queued);
    QCOMPARE(given.message(asking).notBefore, leavesAt);
    QCOMPARE(given.message(asking).time, place);
    QCOMPARE(given.message(asking).consent, Message::IfTheyWrite);
    QVERIFY(!given.message(asking).problem);
    QVERIFY(!given.message(asking).failedAt.isValid());
    QCOMPARE(given.delivery(earlier), Delivery::Failed); // she said so herself
}

void tst_Silences::whatWasHeldBackWaitsAgainThoughTheClockWasSetBack()
{
    GivenSenders given;
    Silence heard;
    heard.account = u"a2"_s;
    heard.message = u"r2"_s;
    heard.at = QDateTime::currentDateTimeUtc().addSecs(3600); // by the clock as it was
    get(given.store.putSilencesBack({u"a1"_s, Ana}, {{heard}, {}}));
    const auto waiting = given.later(u"a1"_s);
    const auto made = get(given.store.silence({u"a1"_s, Ana}));
    QCOMPARE(given.delivery(waiting), Delivery::Failed);
    get(given.store.putSilencesBack({u"a1"_s, Ana}, made));
    QCOMPARE(given.delivery(waiting), Delivery::Queued);
}

void tst_Silences::whatTheySaidSinceIsNotTakenBack()
{
    GivenSenders given;
    const auto before = get(given.store.silence({u"a1"_s, Ana}));
    given.say(u"a2"_s, u"r2"_s, true);
    get(given.store.putSilencesBack({u"a1"_s, Ana}, before));
    QCOMPARE(given.silent(), QStringList{u"a2"_s});
}

void tst_Silences::whatTheVersionBeforeKeptCountsOn()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"old.db"_s);
    {
        Database database(path, [](QSqlDatabase &db) { configure(db, false); });
        get(database.run<void>(Database::Write, [](QSqlDatabase &db) {
            migrate(db, 16);
            for (const auto &account : {u"a1"_s, u"a2"_s})
                execute(db, u"INSERT INTO account (id, service, name) VALUES (?, 'signalwire', ?)"_s,
                        {account, account});
            execute(db, u"INSERT INTO contact (id, optedOut, optedOutAt, optedOutAccount, optedOutMessage) "
                        "VALUES (1, 1, 5, 'a1', 'r1'), (2, 1, 6, '', ''), (3, 0, NULL, '', '')"_s);
            for (const int contact : {1, 2, 3}) {
                for (const auto &account : {u"a1"_s, u"a2"_s})
                    execute(db, u"INSERT INTO contact_address (account, address, contact) VALUES (?, ?, ?)"_s,
                            {account, u"+1555010022%1"_s.arg(contact), contact});
            }
        }));
    }
    Store store(path, Store::Owner);
    const QStringList everybody{u"+15550100221"_s, u"+15550100222"_s, u"+15550100223"_s};
    QCOMPARE(get(store.silentAmong(u"a1"_s, everybody)), everybody.mid(0, 2));
    QCOMPARE(get(store.silentAmong(u"a2"_s, everybody)), everybody.mid(1, 1)); // nobody knows whom she told
    const auto kept = get(store.knownPerson(u"a1"_s, everybody.constFirst(), 1)).silences.constFirst();
    QCOMPARE(kept.at, QDateTime::fromMSecsSinceEpoch(5, Qt::UTC));
    QCOMPARE(kept.message, u"r1"_s);
}

QTEST_GUILESS_MAIN(tst_Silences)
#include "tst_silences.moc"
