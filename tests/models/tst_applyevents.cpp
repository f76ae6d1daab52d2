// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Ana = u"+15550100222"_s;

/// What services tell beside messages and people: second names, rewritten texts, limited times, addresses.
class tst_ApplyEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeToAnswerMovesForwardOnly();
    void aTimeToAnswerIsOfAConversation();
    void aFailureIsRememberedWhenBetterNewsCome();
    void sendersAreCollected();
    void sendersHaveALimit();
    void silenceIsToldWithItsConversations();
    void silenceIsRecordedWithItsMessage();
    void whatMayAskForSilenceIsFound();
    void aTemplateIsKeptWithItsMessage();
    void otherValuesAreAnotherRequest();
    void answersNameWhatTheyAnswer();
    void aSecondNameIsTheSameMessage();
    void aSecondNameThatWasFasterIsTheSameMessage();
    void aSecondNameOfTwoIsNone();
    void aRewrittenTextIsOurs();
    void withoutATimeTheTextTells();
};

void tst_ApplyEvents::aTimeToAnswerMovesForwardOnly()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"hi"_s)});
    const auto openUntil = [&] { return get(given.store.conversation(1))->openUntil; };
    QVERIFY(!openUntil().isValid());

    const auto noon = QDateTime(QDate(2030, 5, 1), QTime(12, 0), Qt::UTC);
    given.apply({SessionSeen{Ana, noon}});
    QCOMPARE(openUntil(), noon);
    QCOMPARE(given.changes.last().conversations.first().openUntil, noon);
    given.changes.clear();
    given.apply({SessionSeen{Ana, noon.addSecs(-1)}, SessionSeen{Ana, {}}, SessionSeen{Ana, noon}});
    QCOMPARE(openUntil(), noon);
    for (const auto &change : given.changes)
        QVERIFY(change.conversations.isEmpty()); // no news
    given.apply({SessionSeen{Ana, noon.addSecs(1)}});
    QCOMPARE(openUntil(), noon.addSecs(1));
}

void tst_ApplyEvents::aTimeToAnswerIsOfAConversation()
{
    Given given;
    given.apply({SessionSeen{u"nobody"_s, QDateTime::currentDateTimeUtc()}});
    QVERIFY(get(given.store.conversations({}, {}, Side::Older, 10)).isEmpty());
}

void tst_ApplyEvents::aFailureIsRememberedWhenBetterNewsCome()
{
    Given given;
    const auto id = given.sent(u"hello"_s, u"r1"_s);
    QVERIFY(!given.message(id).failedAt.isValid());
    const auto at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    given.apply({DeliveryReported{u"r1"_s, Delivery::Failed, at, Error{Error::Refused, Error::Filtered}}});
    QCOMPARE(given.message(id).failedAt, at);
    QCOMPARE(get(given.store.failures(given.message(id).conversation)), 1);
    given.apply({DeliveryReported{u"r1"_s, Delivery::Delivered}});
    QCOMPARE(given.delivery(id), Delivery::Delivered);
    QCOMPARE(given.message(id).failedAt, at);
    QVERIFY(!given.message(id).problem);
    QCOMPARE(get(given.store.failures(given.message(id).conversation)), 0);
}

void tst_ApplyEvents::sendersAreCollected()
{
    Given given;
    const auto senders = [&] { return get(given.store.accounts()).first().senders; };
    given.apply({SenderSeen{u"+15550100111"_s, u"Office"_s}, SenderSeen{u"+15550100112"_s}});
    given.apply({SenderSeen{u"+15550100111"_s}, SenderSeen{}}); // the name stays
    given.apply({SenderSeen{u"+15550100112"_s, u"Shop"_s}});
    QCOMPARE(senders(), QJsonArray({QJsonObject{{u"address"_s, u"+15550100111"_s}, {u"name"_s, u"Office"_s}},
                                    QJsonObject{{u"address"_s, u"+15550100112"_s}, {u"name"_s, u"Shop"_s}}}));
    given.changes.clear();
    given.apply({SenderSeen{u"+15550100112"_s, u"Shop"_s}});
    for (const auto &change : given.changes)
        QVERIFY(change.accounts.isEmpty()); // no news
}

void tst_ApplyEvents::sendersHaveALimit()
{
    Given given;
    QList<Event> many;
    for (int i = 0; i < 300; ++i)
        many << SenderSeen{u"+1555%1"_s.arg(i, 7, 10, QChar(u'0')), QString(5000, u'x')};
    given.apply(many);
    const auto senders = get(given.store.accounts()).first().senders;
    QCOMPARE(senders.size(), 100);
    QVERIFY(senders.first()[u"name"_s].toString().size() <= 256);
}

void tst_ApplyEvents::silenceIsToldWithItsConversations()
{
    Given given;
    given.apply({Given::theirs(u"r1"_s, u"hi"_s)});
    const auto isSilent = [&] { return get(given.store.conversation(1))->participants.first().optedOut; };
    QVERIFY(!isSilent());
    given.changes.clear();
    given.apply({OptOutSeen{Ana, true, u"r2"_s}});
    QVERIFY(isSilent());
    QVERIFY(given.changes.last().conversations.first().participants.first().optedOut);
    get(given.store.endSilences({given.account, Ana}));
    QVERIFY(!isSilent());
    QVERIFY(!given.changes.last().conversations.first().participants.first().optedOut);
}

void tst_ApplyEvents::silenceIsRecordedWithItsMessage()
{
    Given given;
    const auto silences = [&] { return get(given.store.knownPerson(given.account, Ana, 10)).silences; };
    const auto said = [&] {
        return get(given.store.knownPerson(given.account, Ana, 10)).requests.value(given.account).body;
    };
    const auto before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    given.apply({OptOutSeen{Ana, true, u"r1"_s}, Given::theirs(u"r1"_s, u"STOP"_s)});
    QCOMPARE(said(), u"STOP"_s);
    QVERIFY(silences().constFirst().at > before);

    get(given.store.endSilences({given.account, Ana}));
    QCOMPARE(silences().size(), 0);
    QCOMPARE(said(), QString());

    given.apply({OptOutSeen{Ana}}); // told as a fact, the message follows
    QCOMPARE(said(), QString());
    given.apply({OptOutSeen{Ana, true, u"r2"_s}, Given::theirs(u"r2"_s, u"Unsubscribe"_s)});
    QCOMPARE(said(), u"Unsubscribe"_s);
    given.apply({OptOutSeen{Ana, true, u"r3"_s}, Given::theirs(u"r3"_s, u"stop"_s)});
    QCOMPARE(said(), u"Unsubscribe"_s); // the first one counts
}

void tst_ApplyEvents::whatMayAskForSilenceIsFound()
{
    Given given;
    const auto asks = [&] {
        const auto message = get(given.store.stopRequest(1));
        return message ? message->body : QString();
    };
    given.apply({Given::theirs(u"r1"_s, u"Please stop this"_s), Given::theirs(u"r2"_s, u"Thanks"_s),
                 Given::ours(u"r3"_s, u"Reply STOP to stop"_s)});
    QCOMPARE(asks(), u"Please stop this"_s);
    QVERIFY(!get(given.store.conversation(1))->participants.first().optedOut); // changes nothing
    const auto first = get(given.store.stopRequest(1))->id;
    get(given.store.denyStop(1, first));
    QCOMPARE(asks(), QString());
    given.apply({Given::theirs(u"r4"_s, u"I said quit"_s)});
    QCOMPARE(asks(), u"I said quit"_s);
    const auto second = get(given.store.stopRequest(1))->id;
    get(given.store.silenceBy({given.account, Ana}, second));
    const auto requests = get(given.store.knownPerson(given.account, Ana, 10)).requests;
    QCOMPARE(requests.value(given.account).id, second);
    get(given.store.endSilences({given.account, Ana}));
    QCOMPARE(asks(), QString()); // they changed their mind
}

void tst_ApplyEvents::aTemplateIsKeptWithItsMessage()
{
    Given given;
    Draft draft{given.account, {Ana}, u"Hello Ana"_s};
    draft.usedTemplate = TemplateUse{u"t1"_s, {u"Ana"_s}};
    const auto id = get(given.store.enqueue(draft)).id;
    QCOMPARE(given.message(id).usedTemplate, draft.usedTemplate);
    QCOMPARE(given.take().message->usedTemplate, draft.usedTemplate);
    given.settle(id, fail(Error{Error::Refused, Error::BadTemplate}));
    QVERIFY(get(given.store.sendAgain(id)));
    QCOMPARE(given.take().message->usedTemplate, draft.usedTemplate);

    const auto plain = given.enqueue(u"hi"_s, u"+15550100333"_s).id;
    QVERIFY(!given.message(plain).usedTemplate);
    QVERIFY(!given.take().message->usedTemplate);
}

/// The hash of the request that the attempt for \p draft put on record.
static QString requestHash(const Draft &draft)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"p.db"_s);
    {
        Given given(path);
        get(given.store.enqueue(draft));
        given.take();
    }
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
    database.setDatabaseName(path);
    QString hash;
    if (database.open()) {
        QSqlQuery query(u"SELECT requestHash FROM attempt"_s, database);
        hash = query.next() ? query.value(0).toString() : QString();
    }
    database = {};
    QSqlDatabase::removeDatabase(path);
    return hash;
}

void tst_ApplyEvents::otherValuesAreAnotherRequest()
{
    Draft draft{u"a1"_s, {Ana}, u"Hello"_s};
    const auto plain = requestHash(draft);
    draft.usedTemplate = TemplateUse{u"t1"_s, {u"a"_s, u"b"_s}};
    const auto used = requestHash(draft);
    draft.usedTemplate->values = {u"a"_s, u"c"_s};
    QVERIFY(!plain.isEmpty());
    QVERIFY(used != plain);
    QVERIFY(requestHash(draft) != used);
    draft.usedTemplate->values = {u"a"_s, u"b"_s};
    QCOMPARE(requestHash(draft), used);
}

void tst_ApplyEvents::answersNameWhatTheyAnswer()
{
    Given given;
    const auto asked = given.sent(u"Ten o'clock?"_s, u"r1"_s);
    auto answer = Given::theirs(u"r2"_s, u"Yes"_s);
    answer.replyTo = u"r1"_s;
    auto fromElsewhere = Given::ours(u"r3"_s, u"See you"_s);
    fromElsewhere.replyTo = u"r2"_s;
    given.apply({answer, fromElsewhere});
    const auto timeline = given.timeline();
    QCOMPARE(timeline.size(), 3);
    QCOMPARE(timeline.at(0).replyTo, u"r2"_s);
    QCOMPARE(timeline.at(1).replyTo, u"r1"_s);
    QCOMPARE(timeline.at(2).id, asked);
    QCOMPARE(timeline.at(2).replyTo, QString());
}

void tst_ApplyEvents::aSecondNameIsTheSameMessage()
{
    Given given;
    const auto id = given.sent(u"hello"_s, u"broadcast-1"_s);
    given.apply({AliasSeen{u"broadcast-1"_s, u"m1"_s}});
    given.apply({Given::ours(u"m1"_s, u"hello, rewritten"_s), DeliveryReported{u"m1"_s, Delivery::Read}});
    QCOMPARE(given.timeline().size(), 1);
    QCOMPARE(given.delivery(id), Delivery::Read);
    QCOMPARE(given.message(id).remoteId, u"broadcast-1"_s);
    given.apply({AliasSeen{u"nobody"_s, u"m2"_s}, AliasSeen{u"broadcast-1"_s, {}}}); // of no message
    QCOMPARE(given.timeline().size(), 1);
}

void tst_ApplyEvents::aSecondNameThatWasFasterIsTheSameMessage()
{
    Given given;
    const auto id = given.sent(u"hello"_s, u"broadcast-1"_s);
    const auto copy =
        Given::ours(u"m1"_s, u"hello, rewritten"_s, QDateTime::currentDateTimeUtc(), Delivery::Delivered);
    given.apply({copy});
    QCOMPARE(given.timeline().size(), 2);
    given.apply({AliasSeen{u"broadcast-1"_s, u"m1"_s}});
    QCOMPARE(given.timeline().size(), 1);
    QCOMPARE(given.timeline().first().id, id);
    QCOMPARE(given.delivery(id), Delivery::Delivered);
    QCOMPARE(given.changes.last().removedMessages.size(), 1);
    given.apply({copy, AliasSeen{u"broadcast-1"_s, u"m1"_s}}); // told again
    QCOMPARE(given.timeline().size(), 1);
}

void tst_ApplyEvents::aSecondNameOfTwoIsNone()
{
    Given given;
    const auto first = given.sent(u"one"_s, u"r1"_s);
    const auto second = given.sent(u"two"_s, u"r2"_s);
    given.apply({AliasSeen{u"r1"_s, u"r2"_s}});
    QCOMPARE(given.timeline().size(), 2);
    given.apply({DeliveryReported{u"r2"_s, Delivery::Read}});
    QCOMPARE(given.delivery(first), Delivery::Sent);
    QCOMPARE(given.delivery(second), Delivery::Read);
}

void tst_ApplyEvents::aRewrittenTextIsOurs()
{
    Given given;
    const auto id = given.enqueue(u"Dear <first_name>"_s).id;
    given.take();
    given.settle(id, fail(Error{Error::Unanswered}));
    auto listed = Given::ours(u"r1"_s, u"Dear Ana"_s);
    listed.writtenAs = u"Dear <first_name>"_s;
    given.apply({listed});
    QCOMPARE(given.timeline().size(), 1);
    QCOMPARE(given.delivery(id), Delivery::Sent);
    QCOMPARE(given.message(id).body, u"Dear Ana"_s); // what they read
    QCOMPARE(get(given.store.search(u"Ana"_s, 10)).size(), 1);
    QVERIFY(get(given.store.search(u"first_name"_s, 10)).isEmpty());
}

void tst_ApplyEvents::withoutATimeTheTextTells()
{
    Given given;
    const auto id = given.enqueue(u"hello"_s).id;
    given.take();
    given.settle(id, fail(Error{Error::Unanswered}));
    given.apply({Given::ours(u"r1"_s, u"hello"_s, QDateTime())});
    QCOMPARE(given.timeline().size(), 1);
    QCOMPARE(given.message(id).remoteId, u"r1"_s);
    QCOMPARE(given.delivery(id), Delivery::Sent);

    given.apply({Given::ours(u"r2"_s, u"another"_s, QDateTime())});
    QCOMPARE(given.timeline().size(), 2);
    QVERIFY(!given.timeline().first().sentAt.isValid());
    QCOMPARE(given.timeline().first().body, u"another"_s);
}

QTEST_GUILESS_MAIN(tst_ApplyEvents)
#include "tst_applyevents.moc"
