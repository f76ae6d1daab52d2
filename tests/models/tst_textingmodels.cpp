// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "giventextingwindow.h"
#include "models/errortext.h"
#include "models/lists/accounts/accountmodel.h"
#include "models/lists/accounts/accountsetup.h"

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the window shows of a service with limited time to answer, and contacts.
class tst_TextingModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsSaidAndKept();
    void theTimeToAnswerIsSaid_data();
    void theTimeToAnswerIsSaid();
    void theTimeToAnswerRunsOut();
    void receivingIsNotVerified();
    void aStrangerBecomesAContact();
    void anAnswerQuotesWhatItAnswers();
    void aQuoteSaysWhatCameWithoutWords_data();
    void aQuoteSaysWhatCameWithoutWords();
};

void tst_TextingModels::silenceIsSaidAndKept()
{
    GivenTextingWindow given;
    const auto conversation = given.open();
    QCOMPARE(given.info.silence(), QString());
    given.messenger->people()->silence(given.id, Ana, {});
    QTRY_COMPARE(given.info.silence(), u"+1 555 010 0222 asked for no more messages"_s);
    QVERIFY(given.info.canSend()); // it is asked, not forbidden

    QSignalSpy sent(given.messenger.get(), &Messenger::sent);
    QSignalSpy notSent(given.messenger.get(), &Messenger::notSent);
    given.messenger->send(conversation, u"hi"_s);
    QTRY_COMPARE(notSent.size(), 1);
    QCOMPARE(notSent.first().at(2).toString(), userText(Error::OptedOut, {}));
    given.messenger->send(conversation, u"hi"_s, 0, true);
    QTRY_COMPARE(sent.size(), 1);

    given.messenger->people()->endSilences(given.id, Ana);
    QTRY_COMPARE(given.info.silence(), QString());
}

void tst_TextingModels::theTimeToAnswerIsSaid_data()
{
    QTest::addColumn<std::chrono::seconds>("left");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isOver");
    const std::chrono::seconds hour = 1h;
    QTest::newRow("long") << 20 * hour << QString() << false;
    QTest::newRow("just long enough") << 4 * hour + 1s << QString() << false;
    QTest::newRow("hours") << 3 * hour + 12min + 30s << u"Free replies for 3 h 12 min"_s << false;
    QTest::newRow("a full hour") << hour << u"Free replies for 1 h"_s << false;
    QTest::newRow("minutes") << 59s + 12min << u"Free replies for 12 min"_s << false;
    QTest::newRow("seconds") << 30s << u"Free replies for less than a minute"_s << false;
    QTest::newRow("none") << 0s << u"They wrote too long ago: free words may not get through"_s << true;
    QTest::newRow("long over") << -30 * hour << u"They wrote too long ago: free words may not get through"_s
                               << true;
}

void tst_TextingModels::theTimeToAnswerIsSaid()
{
    QFETCH(std::chrono::seconds, left);
    const QDateTime now(QDate(2026, 3, 11), QTime(12, 30), Qt::UTC);
    GivenTextingWindow given;
    given.info.setClock([now] { return now; });
    given.open();
    QCOMPARE(given.info.session(), u"It is not known whether free words get through now"_s);
    QVERIFY(given.info.isSessionOver());
    QVERIFY(!given.info.needsTemplate()); // the server may know better

    given.apply({SessionSeen{Ana, now.addSecs(left.count())}});
    QTEST(given.info.session(), "words");
    QTEST(given.info.isSessionOver(), "isOver");
    QVERIFY(given.info.canSend()); // the server decides
    QTEST(given.info.needsTemplate(), "isOver");
}

void tst_TextingModels::theTimeToAnswerRunsOut()
{
    auto now = QDateTime::currentDateTimeUtc();
    GivenTextingWindow given;
    given.info.setClock([&now] { return now; });
    given.open();
    given.apply({SessionSeen{Ana, now.addMSecs(50)}});
    QVERIFY(!given.info.isSessionOver());
    now = now.addSecs(1);
    QTRY_VERIFY(given.info.isSessionOver()); // by itself
}

void tst_TextingModels::receivingIsNotVerified()
{
    GivenTextingWindow given;
    given.open();
    QCOMPARE(given.info.unverified(),
             u"Receiving is not verified for Texting: look there, too, if you wait for an answer"_s);
    AccountModel accounts;
    accounts.setMessenger(given.messenger.get());
    QTRY_COMPARE(accounts.count(), 1);
    QVERIFY(accounts.row<AccountRow>(0).unverified.contains(u"Texting"_s));
    AccountSetup setup;
    setup.setMessenger(given.messenger.get());
    setup.setService(u"texting"_s);
    QVERIFY(setup.unverified().contains(u"Texting"_s));
}

void tst_TextingModels::aStrangerBecomesAContact()
{
    GivenTextingWindow given;
    const auto conversation = given.open();
    given.texting.service.answers.push_back(fail({Error::Refused, Error::NoContact}));
    given.messenger->send(conversation, u"hi"_s);
    QTRY_COMPARE(given.messages.count(), 1);
    QTRY_COMPARE(given.role<bool>(0, "canAddContact"), true);
    const auto id = given.role<qint64>(0, "messageId");

    QSignalSpy refused(given.messenger.get(), &Messenger::refused);
    given.texting.service.addAnswer = fail({Error::Refused, Error::BadRecipient});
    given.messenger->addContact(id, u"Ana"_s);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(given.message(id).delivery, Delivery::Failed);

    given.texting.service.addAnswer = {};
    given.messenger->addContact(id, u"Ana Lima"_s);
    QTRY_COMPARE(given.message(id).delivery, Delivery::Sent);
    QCOMPARE(given.texting.service.contactsAdded.last(), Ana + u"|Ana Lima"_s);
    QTRY_COMPARE(given.role<bool>(0, "canAddContact"), false);
}

void tst_TextingModels::anAnswerQuotesWhatItAnswers()
{
    GivenTextingWindow given;
    const auto conversation = given.open();
    given.apply({Given::theirs(u"r1"_s, u"Ten\no'clock?"_s)});
    QTRY_COMPARE(given.messages.count(), 1);
    QTRY_COMPARE(given.role<bool>(0, "canReply"), true);
    const auto asked = given.role<qint64>(0, "messageId");
    QCOMPARE(given.role<qint64>(0, "quotedId"), 0);

    given.messenger->send(conversation, u"Yes"_s, asked);
    QTRY_COMPARE(given.texting.service.sent.size(), 1);
    QCOMPARE(given.texting.service.sent.first().replyTo, u"r1"_s);
    QTRY_COMPARE(given.messages.count(), 2);
    QCOMPARE(given.role<qint64>(0, "quotedId"), asked);
    QCOMPARE(given.role(0, "quotedAuthor"), u"+1 555 010 0222"_s);
    QCOMPARE(given.role(0, "quotedText"), u"Ten o'clock?"_s);
    QCOMPARE(given.role<int>(0, "quotedColour"), given.role<int>(1, "colourIndex"));
    QVERIFY(given.role(0, "accessibleText").startsWith(u"You: Answers +1 555 010 0222: Ten o'clock? Yes."_s));

    auto theirs = Given::theirs(u"r3"_s, u"Good"_s);
    const auto answer = given.role<qint64>(0, "messageId");
    QTRY_VERIFY(!given.message(answer).remoteId.isEmpty());
    theirs.replyTo = given.message(answer).remoteId;
    given.apply({theirs});
    QTRY_COMPARE(given.messages.count(), 3);
    QCOMPARE(given.role(0, "quotedAuthor"), u"You"_s);
    QCOMPARE(given.role(0, "quotedText"), u"Yes"_s);
    QCOMPARE(given.role<int>(0, "quotedColour"), -1);
}

void tst_TextingModels::aQuoteSaysWhatCameWithoutWords_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("said");

    QTest::newRow("picture") << u"image/jpeg"_s << u"a.jpg"_s << u"Photo"_s;
    QTest::newRow("picture by its name") << QString() << u"a.jpg"_s << u"Photo"_s;
    QTest::newRow("video") << u"video/mp4"_s << u"a"_s << u"Video"_s;
    QTest::newRow("document") << u"application/pdf"_s << u"report.pdf"_s << u"PDF · report.pdf"_s;
    QTest::newRow("unknown") << QString() << u"report"_s << u"File"_s;
}

void tst_TextingModels::aQuoteSaysWhatCameWithoutWords()
{
    QFETCH(QString, type);
    QFETCH(QString, file);
    GivenTextingWindow given;
    given.open();
    auto theirs = Given::theirs(u"r1"_s, {});
    theirs.media << MediaSeen{QUrl(u"https://media.example/"_s + file), type};
    auto answer = Given::theirs(u"r2"_s, u"See?"_s);
    answer.replyTo = u"r1"_s;
    given.apply({theirs, answer});
    QTRY_COMPARE(given.messages.count(), 2);
    QTEST(given.role(0, "quotedText"), "said");
    QTEST(given.role(1, "line"), "said");
}

QTEST_GUILESS_MAIN(tst_TextingModels)
#include "tst_textingmodels.moc"
