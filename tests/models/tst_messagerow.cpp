// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/messagerow.h"

#include "models/errortext.h"

#include <QLocale>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_MessageRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysHowFarItHasCome_data();
    void saysHowFarItHasCome();
    void saysWhenItWasLookedUpInVain();
    void saysOfWhichDayItIs();
    void warnsOfWhatWentOut_data();
    void warnsOfWhatWentOut();
    void groupsNeighbours_data();
    void groupsNeighbours();
    void saysHowLongNobodyWrote_data();
    void saysHowLongNobodyWrote();
    void tellsTheDayOnceADay();
    void saysWhoAskedForHelp();
    void saysWhatIsWrong();
    void betterNewsAfterAFailureIsSaid_data();
    void betterNewsAfterAFailureIsSaid();
    void describesAttachments();
    void emptyOnesSayWhatIsMissing();
    void isReadAloudInOrder_data();
    void isReadAloudInOrder();

private:
    [[nodiscard]] Message message(bool outgoing = true) const;

    // a Wednesday, local time
    const QDateTime m_now = QDateTime(QDate(2026, 3, 11), QTime(12, 30)).toUTC();
};

Message tst_MessageRow::message(bool outgoing) const
{
    Message message;
    message.id = 7;
    message.account = u"a1"_s;
    message.outgoing = outgoing;
    message.sender = outgoing ? u"+15550100111"_s : u"+15550100222"_s;
    message.body = u"Kick-off is at ten."_s;
    message.delivery = outgoing ? Delivery::Sent : Delivery::Delivered;
    message.time = m_now;
    return message;
}

void tst_MessageRow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_MessageRow::saysHowFarItHasCome_data()
{
    QTest::addColumn<Delivery::State>("delivery");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("verbs");

    QTest::newRow("queued") << Delivery::Queued << u"queued"_s << u"Waiting for network"_s << u"cancel"_s;
    QTest::newRow("sending") << Delivery::Sending << u"sending"_s << u"Sending"_s << u""_s;
    QTest::newRow("sent") << Delivery::Sent << u"sent"_s << u"Sent"_s << u""_s;
    QTest::newRow("delivered") << Delivery::Delivered << u"delivered"_s << u"Delivered"_s << u""_s;
    QTest::newRow("read") << Delivery::Read << u"read"_s << u"Read 12:30"_s << u""_s;
    QTest::newRow("unknown") << Delivery::Unknown << u"unknown"_s << u"May have been sent – check"_s
                             << u"again check cancel"_s;
    QTest::newRow("failed") << Delivery::Failed << u"failed"_s << u"Not sent"_s << u"again cancel"_s;
    QTest::newRow("cancelled") << Delivery::Cancelled << u"cancelled"_s << u"Cancelled"_s << u"again"_s;
}

static QString verbs(const MessageRow &row)
{
    QStringList verbs;
    if (row.canSendAgain)
        verbs << u"again"_s;
    if (row.canCheck)
        verbs << u"check"_s;
    if (row.canCancel)
        verbs << u"cancel"_s;
    return verbs.join(u' ');
}

void tst_MessageRow::saysHowFarItHasCome()
{
    QFETCH(Delivery::State, delivery);
    auto ours = message();
    ours.delivery = delivery;
    ours.readAt = m_now;
    const auto row = messageRow(ours, {m_now});
    QTEST(row.stateWord, "word");
    QTEST(row.stateText, "text");
    QTEST(verbs(row), "verbs");

    auto theirs = message(false);
    theirs.delivery = delivery;
    const auto received = messageRow(theirs, {m_now});
    QCOMPARE(received.stateWord, u"received"_s);
    QCOMPARE(received.stateText, QString());
    QCOMPARE(verbs(received), QString());
}

void tst_MessageRow::saysWhenItWasLookedUpInVain()
{
    auto ours = message();
    ours.delivery = Delivery::Unknown;
    QCOMPARE(messageRow(ours, {m_now}).problemText, u"Not known whether this was sent"_s);
    ours.problem = Error{Error::Unanswered};
    const auto atFirst = messageRow(ours, {m_now}).problemText;
    QVERIFY(atFirst.startsWith(u"No clear answer came"_s));
    ours.lookedAt = m_now;
    const auto row = messageRow(ours, {m_now});
    QCOMPARE(row.problemText, u"Still not known whether this was sent · last asked: 12:30"_s);
    QVERIFY(row.accessibleText.contains(row.problemText));
}

void tst_MessageRow::saysOfWhichDayItIs()
{
    const auto theirs = message(false);
    const auto said = [&](int days) { return messageRow(theirs, {m_now.addDays(days)}).accessibleText; };
    const auto clock = messageRow(theirs, {m_now}).timeText;
    QVERIFY(said(0).endsWith(u" %1."_s.arg(clock)) && !said(0).contains(u", "_s));
    QVERIFY(said(1).endsWith(u" Yesterday, %1."_s.arg(clock)));
    QVERIFY(said(90).endsWith(u", %1."_s.arg(clock)));
}

void tst_MessageRow::warnsOfWhatWentOut_data()
{
    QTest::addColumn<Delivery::State>("delivery");
    QTest::addColumn<Error::Reason>("reason");
    QTest::addColumn<QString>("stateText");
    QTest::newRow("sent") << Delivery::Sent << Error::Warning << u"Sent"_s;
    QTest::newRow("not confirmed") << Delivery::Sent << Error::NotConfirmed << u"Sent"_s;
    QTest::newRow("delivered") << Delivery::Delivered << Error::Warning << u"Delivered"_s;
    QTest::newRow("read") << Delivery::Read << Error::Warning << u"Read"_s;
    QTest::newRow("not all got it") << Delivery::Delivered << Error::PartlyDelivered
                                    << u"Not delivered to everybody"_s;
}

void tst_MessageRow::warnsOfWhatWentOut()
{
    QFETCH(Delivery::State, delivery);
    QFETCH(Error::Reason, reason);
    auto ours = message();
    ours.delivery = delivery;
    ours.problem = Error{Error::Refused, reason, {}, u"their <b>words</b>"_s};
    const auto row = messageRow(ours, {m_now});
    QTEST(row.stateText, "stateText");
    QCOMPARE(row.problemText, userText(reason, {}));
    QCOMPARE(row.problemDetail, reason == Error::PartlyDelivered ? QString() : u"their <b>words</b>"_s);
    QVERIFY(row.accessibleText.contains(userText(reason, {})));
    QCOMPARE(verbs(row), QString()); // there is nothing to repair

    auto theirs = message(false);
    theirs.delivery = delivery;
    theirs.problem = ours.problem;
    QCOMPARE(messageRow(theirs, {m_now}).problemText, QString());
}

void tst_MessageRow::groupsNeighbours_data()
{
    QTest::addColumn<int>("secondsBefore");
    QTest::addColumn<bool>("sameSide");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("together");

    const auto ana = u"+15550100222"_s;
    QTest::newRow("at once") << 0 << true << ana << true;
    QTest::newRow("3 minutes") << 180 << true << ana << true;
    QTest::newRow("more than 3 minutes") << 181 << true << ana << false;
    QTest::newRow("the other side") << 10 << false << ana << false;
    QTest::newRow("somebody else") << 10 << true << u"+15550100333"_s << false;
}

void tst_MessageRow::groupsNeighbours()
{
    QFETCH(int, secondsBefore);
    QFETCH(bool, sameSide);
    QFETCH(QString, sender);
    QFETCH(bool, together);

    const auto newer = message(false);
    auto older = message(!sameSide);
    older.sender = sender;
    older.time = newer.time.addSecs(-secondsBefore);
    QCOMPARE(messageRow(newer, {m_now, nullptr, &older}).isFirstOfGroup, !together);
    QCOMPARE(messageRow(newer, {m_now, nullptr, &older}).isLastOfGroup, true);
    QCOMPARE(messageRow(older, {m_now, &newer, nullptr}).isLastOfGroup, !together);
    QCOMPARE(messageRow(older, {m_now, &newer, nullptr}).isFirstOfGroup, true);
}

void tst_MessageRow::saysHowLongNobodyWrote_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");

    QTest::newRow("a moment") << 5 << u""_s;
    QTest::newRow("just an hour") << 60 << u""_s;
    QTest::newRow("more than an hour") << 61 << u"1 h later"_s;
    QTest::newRow("hours") << 179 << u"2 h later"_s;
    QTest::newRow("the day before") << 13 * 60 << u""_s;
}

void tst_MessageRow::saysHowLongNobodyWrote()
{
    QFETCH(int, minutes);
    auto older = message();
    older.time = m_now.addSecs(-60 * minutes);
    MessageContext context{m_now};
    context.older = &older;
    QTEST(messageRow(message(), context).pauseText, "text");
    context.older = nullptr;
    QCOMPARE(messageRow(message(), context).pauseText, QString());
}

void tst_MessageRow::tellsTheDayOnceADay()
{
    const auto today = message(false);
    auto morning = today;
    morning.time = QDateTime(QDate(2026, 3, 11), QTime(0, 0, 30)).toUTC();
    auto lastNight = today;
    lastNight.time = QDateTime(QDate(2026, 3, 10), QTime(23, 59, 30)).toUTC();

    QCOMPARE(messageRow(today, {m_now, nullptr, &morning}).dayText, QString());
    QCOMPARE(messageRow(morning, {m_now, &today, &lastNight}).dayText, u"Today"_s);
    QVERIFY(messageRow(morning, {m_now, &today, &lastNight}).isFirstOfGroup); // another day is another group
    // as long as it is not known what comes before, nothing is claimed that would jump away
    QCOMPARE(messageRow(lastNight, {m_now, &morning}).dayText, QString());
    QCOMPARE(messageRow(lastNight, {m_now, &morning, nullptr, true}).dayText, u"Yesterday"_s);
}

void tst_MessageRow::saysWhoAskedForHelp()
{
    auto asking = message(false);
    asking.body = u"Help!"_s;
    const auto row = messageRow(asking, {m_now});
    QCOMPARE(row.stateText, u"Asked for help"_s);
    QCOMPARE(row.accessibleText, u"+1 555 010 0222: Help! 12:30. Asked for help."_s);
    asking.body = u"Thanks for your help"_s;
    QCOMPARE(messageRow(asking, {m_now}).stateText, QString());
    asking.body = u"info"_s;
    asking.sender = u"sip:bo@example.com"_s; // a colleague in a chat
    QCOMPARE(messageRow(asking, {m_now}).stateText, QString());
    auto ours = message();
    ours.body = u"HELP"_s;
    QCOMPARE(messageRow(ours, {m_now}).stateText, u"Sent"_s);
}

void tst_MessageRow::saysWhatIsWrong()
{
    auto failed = message();
    failed.delivery = Delivery::Failed;
    failed.problem =
        Error{Error::Refused,
              Error::BadRecipient,
              u"422"_s,
              {},
              {{u"to"_s, Error::BadRecipient, u"invalid_to_number"_s, u"not a <b>number</b>"_s}}};
    const auto row = messageRow(failed, {m_now});
    QCOMPARE(row.problemText, userText(Error::BadRecipient, {}));
    QCOMPARE(row.problemFields, QStringList{u"To: "_s + userText(Error::BadRecipient, {})});
    QCOMPARE(row.problemDetail, u"422\ninvalid_to_number: not a <b>number</b>"_s);

    failed.delivery = Delivery::Queued;
    failed.problem = Error{Error::Busy, Error::Overloaded};
    QCOMPARE(messageRow(failed, {m_now}).stateText, u"Waiting, tries again by itself"_s);
    QCOMPARE(messageRow(failed, {m_now}).problemText, userText(Error::Overloaded, {}));
}

void tst_MessageRow::betterNewsAfterAFailureIsSaid_data()
{
    QTest::addColumn<Delivery::State>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("sent") << Delivery::Sent << u"Sent after all"_s;
    QTest::newRow("delivered") << Delivery::Delivered << u"Delivered after all"_s;
    QTest::newRow("read") << Delivery::Read << u"Read"_s;
    QTest::newRow("none came") << Delivery::Failed << u"Not sent"_s;
}

void tst_MessageRow::betterNewsAfterAFailureIsSaid()
{
    QFETCH(Delivery::State, state);
    auto sent = message();
    sent.delivery = state;
    sent.failedAt = m_now.addSecs(-60);
    QTEST(messageRow(sent, {m_now}).stateText, "words");
}

void tst_MessageRow::describesAttachments()
{
    auto seen = message(false);
    seen.attachments = {{QUrl(u"https://media.example/a%20b.png?x=1"_s), u"image/png"_s},
                        {QUrl(u"https://media.example/"_s), u"Video/mp4"_s},
                        {QUrl(u"https://media.example/x/%E2%80%AEgpj.exe"_s), {}},
                        {QUrl(u"https://media.example/Media/3f9a1c"_s), u"image/jpeg"_s},
                        {QUrl(u"https://media.example/b.JPG"_s), {}}};
    const auto row = messageRow(seen, {m_now});
    const auto fact = [&](int i, const QString &key) {
        return row.attachments.at(i).toMap().value(key).toString();
    };
    QCOMPARE(row.attachments.size(), 5);
    QCOMPARE(fact(0, u"kind"_s), u"image"_s);
    QCOMPARE(fact(0, u"name"_s), u"a b.png"_s);
    QCOMPARE(fact(0, u"host"_s), u"media.example"_s);
    QCOMPARE(fact(0, u"saidWithHost"_s), u"Photo from media.example"_s);
    QCOMPARE(fact(1, u"kind"_s), u"video"_s);
    QCOMPARE(fact(1, u"name"_s), u"media.example"_s);
    QCOMPARE(fact(2, u"kind"_s), u"file"_s);
    QCOMPARE(fact(2, u"name"_s), u"gpj.exe"_s); // not turned around
    QCOMPARE(fact(3, u"name"_s), u"Photo"_s);   // instead of the service's number for it
    QCOMPARE(fact(4, u"kind"_s), u"image"_s);   // by its name: nobody says what it is
}

void tst_MessageRow::emptyOnesSayWhatIsMissing()
{
    auto theirs = message(false);
    theirs.body = u""_s;
    QCOMPARE(messageRow(theirs, {m_now}).body, u"Attachment not available through this service"_s);
    QVERIFY(messageRow(theirs, {m_now}).isAbsent);
    theirs.problem = Error{Error::Refused, Error::Filtered};
    QCOMPARE(messageRow(theirs, {m_now}).body, u"The service held this text back as spam"_s);
    theirs.attachments = {{QUrl(u"https://example.com/a.png"_s), u"image/png"_s}};
    QCOMPARE(messageRow(theirs, {m_now}).body, QString());
    auto ours = message();
    ours.body = u""_s;
    QCOMPARE(messageRow(ours, {m_now}).body, QString());
}

void tst_MessageRow::isReadAloudInOrder_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("said");

    QTest::newRow("theirs") << message(false) << u"Ana: Kick-off is at ten. 12:30."_s;
    auto ours = message();
    ours.body = u"Ok"_s;
    ours.delivery = Delivery::Delivered;
    QTest::newRow("ours") << ours << u"You: Ok. 12:30. Delivered."_s;
    auto failed = ours;
    failed.delivery = Delivery::Failed;
    failed.problem = Error{Error::Refused, Error::NoCredit};
    QTest::newRow("failed") << failed
                            << u"You: Ok. 12:30. Not sent. "_s + userText(Error::NoCredit, {}) + u"."_s;
    auto photo = message(false);
    photo.body.clear();
    photo.attachments = {{QUrl(u"https://m.example/1"_s), u"image/png"_s}};
    QTest::newRow("photo") << photo << u"Ana: Photo. 12:30."_s;
    auto stranger = message(false);
    stranger.sender = u"+15550100333"_s;
    stranger.body = u"%1 %2"_s;
    QTest::newRow("stranger") << stranger << u"+1 555 010 0333: %1 %2. 12:30."_s;
}

void tst_MessageRow::isReadAloudInOrder()
{
    QFETCH(Message, message);
    MessageContext context{m_now};
    context.names = {{u"+15550100222"_s, u"Ana"_s}};
    QTEST(messageRow(message, context).accessibleText, "said");
}

QTEST_GUILESS_MAIN(tst_MessageRow)
#include "tst_messagerow.moc"
