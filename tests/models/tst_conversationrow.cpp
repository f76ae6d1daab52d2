// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/givenlist.h"

#include <QLocale>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What a row of the list tells.
class tst_ConversationRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRowTellsFirstWhatMattersMost_data();
    void aRowTellsFirstWhatMattersMost();
    void aRowIsReadOut_data();
    void aRowIsReadOut();
    void mediaHasAWord_data();
    void mediaHasAWord();
    void accountsHaveTheirColours();
    void labelsChangeAtMidnight();
    void aMuteEndsByItself();
    void theLastHourToAnswerComesAndGoesByItself();
};

namespace {

const QDateTime Now(QDate(2026, 3, 11), QTime(14, 30)); // here

Conversation talk()
{
    Conversation talk;
    talk.id = 1;
    talk.account = u"a1"_s;
    talk.participants = {{u"+15550100222"_s, u"Ana Lima"_s}};
    talk.preview = u"Kick-off is at ten"_s;
    talk.previewSender = u"+15550100222"_s;
    talk.previewDelivery = Delivery::Delivered;
    talk.lastActivity = QDateTime(QDate(2026, 3, 11), QTime(14, 2)).toUTC();
    return talk;
}

Conversation ours(Delivery::State state, const QString &draft = {})
{
    auto talk = ::talk();
    talk.previewOutgoing = true;
    talk.previewSender.clear();
    talk.previewDelivery = state;
    talk.draft = draft;
    return talk;
}

Conversation group()
{
    auto talk = ::talk();
    talk.participants << Participant{u"+15550100333"_s, u"Bo"_s};
    talk.previewSender = u"+15550100333"_s;
    return talk;
}

Conversation picture()
{
    auto talk = ::talk();
    talk.preview.clear();
    talk.previewMedia = u"image/jpeg"_s;
    return talk;
}

Conversation invitation()
{
    auto talk = ours(Delivery::Failed);
    talk.invitation = u"i1"_s;
    talk.invitedUntil = Now.toUTC().addSecs(60);
    return talk;
}

} // namespace

void tst_ConversationRow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_ConversationRow::aRowTellsFirstWhatMattersMost_data()
{
    QTest::addColumn<Conversation>("conversation");
    QTest::addColumn<bool>("isWriting");
    QTest::addColumn<QString>("mood");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("words");
    const auto said = u"Kick-off is at ten"_s;
    QTest::newRow("writing") << invitation() << true << u"writing"_s << QString() << u"writing…"_s;
    QTest::newRow("invited") << invitation() << false << u"invited"_s << QString() << u"Wants to chat"_s;
    QTest::newRow("failed") << ours(Delivery::Failed, u"a draft"_s) << false << u"failed"_s << u"Not sent:"_s
                            << said;
    QTest::newRow("draft") << ours(Delivery::Queued, u"a draft"_s) << false << u"draft"_s << u"Draft:"_s
                           << u"a draft"_s;
    QTest::newRow("queued") << ours(Delivery::Queued) << false << u"pending"_s << QString() << said;
    QTest::newRow("unknown") << ours(Delivery::Unknown) << false << u"pending"_s << QString() << said;
    QTest::newRow("sent by us") << ours(Delivery::Read) << false << u"said"_s << u"You:"_s << said;
    QTest::newRow("by one of a group") << group() << false << u"said"_s << u"Bo:"_s << said;
    QTest::newRow("by the only one") << talk() << false << u"said"_s << QString() << said;
    QTest::newRow("a picture") << picture() << false << u"said"_s << QString() << u"Photo"_s;
    QTest::newRow("nothing yet") << Conversation() << false << u"said"_s << QString() << QString();
}

void tst_ConversationRow::aRowTellsFirstWhatMattersMost()
{
    QFETCH(Conversation, conversation);
    QFETCH(bool, isWriting);
    QFETCH(QString, mood);
    ConversationSetting setting;
    setting.isWriting = isWriting;
    const auto row = conversationRow(conversation, setting, Now.toUTC());
    QCOMPARE(row.mood, mood);
    QTEST(row.lead, "lead");
    QTEST(row.words, "words");
}

void tst_ConversationRow::aRowIsReadOut_data()
{
    QTest::addColumn<Conversation>("conversation");
    QTest::addColumn<QString>("text");

    auto full = talk();
    full.unread = 3;
    full.pinned = 1;
    full.waitingSince = Now.toUTC().addSecs(-12 * 60);
    QTest::newRow("everything") << full
                                << u"Ana Lima, 3 unread, SMS, Away, waiting 12 minutes. "
                                   "Last: Kick-off is at ten, 14:02. Pinned."_s;
    auto marked = group();
    marked.markedUnread = true;
    marked.mutedUntil = Conversation::always();
    QTest::newRow("a muted group") << marked
                                   << u"Ana Lima, Bo, marked as unread, SMS. "
                                      "Last: Bo: Kick-off is at ten, 14:02. Muted."_s;
    QTest::newRow("failed") << ours(Delivery::Failed)
                            << u"Ana Lima, SMS, Away. Not sent: Kick-off is at ten, 14:02."_s;
    QTest::newRow("in doubt")
        << ours(Delivery::Unknown)
        << u"Ana Lima, SMS, Away. Not known whether this was sent: Kick-off is at ten, 14:02."_s;
    auto asked = talk();
    asked.preview = u"Shall we?"_s;
    QTest::newRow("a question") << asked << u"Ana Lima, SMS, Away. Last: Shall we? 14:02."_s;
    QTest::newRow("a draft with an end of its own")
        << ours(Delivery::Sent, u"Well…"_s) << u"Ana Lima, SMS, Away. Draft: Well…"_s;
    auto silent = talk();
    silent.participants.first().optedOut = true;
    QTest::newRow("of one who wants no more")
        << silent << u"Ana Lima, asked for no more messages, SMS, Away. Last: Kick-off is at ten, 14:02."_s;
    auto away = ours(Delivery::Queued);
    away.archived = true;
    QTest::newRow("queued")
        << away << u"Ana Lima, SMS, Away. Waiting to be sent: Kick-off is at ten, 14:02. Archived."_s;
}

void tst_ConversationRow::aRowIsReadOut()
{
    QFETCH(Conversation, conversation);
    ConversationSetting setting;
    setting.account.service = u"SMS"_s; // whose plugin is gone: then its id stands for its name
    if (conversation.participants.size() == 1)
        setting.presence.text = u"Away"_s;
    QTEST(conversationRow(conversation, setting, Now.toUTC()).accessibleText, "text");
}

void tst_ConversationRow::mediaHasAWord_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("photo") << u"image/jpeg"_s << u"IMG_1.jpg"_s << u"Photo"_s;
    QTest::newRow("video") << u"Video/MP4"_s << QString() << u"Video"_s;
    QTest::newRow("document") << u"application/pdf"_s << u"report.pdf"_s << u"PDF · report.pdf"_s;
    QTest::newRow("a name that is none") << u"application/pdf"_s << u"ME123"_s << u"PDF"_s;
    QTest::newRow("not told") << u"*/*"_s << u"a.zip"_s << u"File · a.zip"_s;
}

void tst_ConversationRow::mediaHasAWord()
{
    QFETCH(QString, type);
    QFETCH(QString, file);
    QTEST(mediaWord(type, file), "word");
}

void tst_ConversationRow::accountsHaveTheirColours()
{
    GivenList given;
    given.receive(1);
    QCOMPARE(given.role<int>(0, "accountColour"), -1);
    QCOMPARE(given.role(0, "serviceGlyph"), QString());
    given.addAccount(u"a2"_s, u"shop"_s);
    QVERIFY(given.role<int>(0, "accountColour") >= 0);
    QVERIFY(!given.role(0, "serviceGlyph").isEmpty());
    QVERIFY(given.mirror.isRight());

    const auto colours = accountColours({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s});
    const auto values = colours.values();
    QCOMPARE(QSet<int>(values.begin(), values.end()).size(), 8); // no two alike while there are enough
}

void tst_ConversationRow::labelsChangeAtMidnight()
{
    GivenList given;
    const QDateTime midnight(QDate(2026, 3, 12), QTime(0, 0));
    given.now = midnight.addSecs(-3600).toUTC();
    given.receive(1);
    given.now = midnight.addMSecs(-50).toUTC();
    given.model.setClock([&] { return given.now; });
    QCOMPARE(given.role(0, "lastActivity"), u"23:00"_s);
    given.now = midnight.addMSecs(10).toUTC();
    QTRY_COMPARE(given.role(0, "lastActivity"), u"Yesterday"_s); // nobody touched anything
}

void tst_ConversationRow::aMuteEndsByItself()
{
    GivenList given;
    given.receive(1);
    Filing filing;
    filing.mutedUntil = given.now.addSecs(100);
    get(given.store().file({1}, filing));
    QVERIFY(given.role<bool>(0, "isMuted"));
    given.now = given.now.addMSecs(99'950);
    given.model.setClock([&] { return given.now; });
    QVERIFY(given.role<bool>(0, "isMuted"));
    given.now = given.now.addMSecs(100);
    QTRY_VERIFY(!given.role<bool>(0, "isMuted"));
}

void tst_ConversationRow::theLastHourToAnswerComesAndGoesByItself()
{
    GivenList given;
    given.receive(1);
    const auto until = given.now.addSecs(2 * 3600 + 30); // their waiting changes by the minute
    given.apply({SessionSeen{number(1), until}});
    given.now = until.addMSecs(-3'600'050);
    given.model.setClock([&] { return given.now; });
    QVERIFY(!given.role<bool>(0, "isClosing"));
    QVERIFY(!given.role(0, "accessibleText").contains(u"left to answer"_s));
    given.now = until.addMSecs(-3'599'990);
    QTRY_VERIFY(given.role<bool>(0, "isClosing")); // nobody touched anything
    QVERIFY(given.role(0, "accessibleText").contains(u"less than an hour left to answer"_s));
    given.now = until.addMSecs(-50);
    given.model.setClock([&] { return given.now; });
    QVERIFY(given.role<bool>(0, "isClosing"));
    given.now = until.addMSecs(10);
    QTRY_VERIFY(!given.role<bool>(0, "isClosing"));
}

QTEST_GUILESS_MAIN(tst_ConversationRow)
#include "tst_conversationrow.moc"
