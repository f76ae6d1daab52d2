// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/messagerow.h"

#include "models/records/schedule.h"

#include <QLocale>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// Messages that leave later: held for a moment, or scheduled.
class tst_WaitingRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsDownWhileItIsHeld();
    void tellsWhenItLeaves();
    void asksWhenItsTimeWasMissed();
    void whatIsScheduledStandsUnderOneHeading();

private:
    [[nodiscard]] Message message() const;

    // a Wednesday, local time
    const QDateTime m_now = QDateTime(QDate(2026, 3, 11), QTime(12, 30)).toUTC();
};

Message tst_WaitingRow::message() const
{
    Message message;
    message.id = 7;
    message.account = u"a1"_s;
    message.outgoing = true;
    message.sender = u"+15550100111"_s;
    message.body = u"Kick-off is at ten."_s;
    message.delivery = Delivery::Sent;
    message.time = m_now;
    return message;
}

void tst_WaitingRow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_WaitingRow::countsDownWhileItIsHeld()
{
    auto held = message();
    held.delivery = Delivery::Queued;
    held.held = true;
    held.notBefore = m_now.addMSecs(4200);
    QCOMPARE(messageRow(held, {m_now}).stateText, u"Sending in 5 s"_s);
    QCOMPARE(messageRow(held, {m_now}).stateWord, u"held"_s);
    QVERIFY(messageRow(held, {m_now}).canTakeBack);
    QVERIFY(!messageRow(held, {held.notBefore}).canTakeBack);
    QVERIFY(
        messageRow(held, {m_now}).accessibleText.contains(u"Sending in a few seconds"_s)); // not each second
    QCOMPARE(messageRow(held, {m_now}).accessibleText, messageRow(held, {m_now.addSecs(2)}).accessibleText);
    QCOMPARE(staysTrueUntil(held, m_now), m_now.addMSecs(200));
    QCOMPARE(messageRow(held, {m_now.addMSecs(200)}).stateText, u"Sending in 4 s"_s);
    QCOMPARE(staysTrueUntil(held, m_now.addMSecs(200)), m_now.addMSecs(1200));
    QCOMPARE(messageRow(held, {held.notBefore}).stateText, u"Sending"_s);
    const auto late = held.notBefore.addSecs(1);
    QCOMPARE(staysTrueUntil(held, held.notBefore), late);
    QCOMPARE(messageRow(held, {late}).stateText, u"Waiting for network"_s);
    QVERIFY(!staysTrueUntil(held, late).isValid());

    held.held = false;
    held.notBefore = m_now.addDays(1);
    QCOMPARE(messageRow(held, {m_now}).stateText, u"Tomorrow 12:30"_s);
    QCOMPARE(messageRow(held, {m_now}).stateWord, u"scheduled"_s);
    QCOMPARE(staysTrueUntil(held, m_now), held.notBefore);
}

static Message scheduled(Message message, const QDateTime &at)
{
    message.delivery = Delivery::Queued;
    message.notBefore = at;
    message.time = Schedule::place(at);
    return message;
}

void tst_WaitingRow::tellsWhenItLeaves()
{
    const auto later = scheduled(message(), m_now.addDays(1));
    const auto row = messageRow(later, {m_now});
    QCOMPARE(row.stateText, u"Tomorrow 12:30"_s);
    QCOMPARE(row.timeText, QString()); // the same
    QVERIFY(row.accessibleText.endsWith(u"Scheduled: Tomorrow 12:30."_s));
    QVERIFY(row.canReschedule && row.canSendAgain && row.canEdit && row.canCancel && !row.canRemove);
    QCOMPARE(row.problemText, QString());
}

void tst_WaitingRow::asksWhenItsTimeWasMissed()
{
    const auto due = scheduled(message(), m_now.addSecs(-60));
    QCOMPARE(messageRow(due, {m_now}).stateWord, u"queued"_s);
    QVERIFY(!messageRow(due, {m_now}).canReschedule);
    const auto until = staysTrueUntil(due, m_now);
    QVERIFY(until > m_now.addSecs(14 * 60 - 1) && until < m_now.addSecs(14 * 60 + 1));
    const auto late = messageRow(due, {until});
    QCOMPARE(late.stateWord, u"scheduled"_s);
    QCOMPARE(late.stateText, u"Waits for you"_s);
    QCOMPARE(late.problemText, u"Was to leave at 12:29"_s);
    QVERIFY(late.canReschedule && late.canSendAgain && late.canEdit && late.canCancel);
    QVERIFY(!staysTrueUntil(due, until).isValid());
}

void tst_WaitingRow::whatIsScheduledStandsUnderOneHeading()
{
    const auto said = message();
    const auto first = scheduled(message(), m_now.addDays(1));
    const auto second = scheduled(message(), m_now.addDays(9));
    MessageContext context{m_now};
    context.newer = &second;
    context.older = &said;
    QCOMPARE(messageRow(first, context).dayText, u"Scheduled"_s);
    context.newer = nullptr;
    context.older = &first;
    QCOMPARE(messageRow(second, context).dayText, QString());
    context.older = nullptr;
    context.isOldest = true;
    QCOMPARE(messageRow(first, context).dayText, u"Scheduled"_s);
}

QTEST_GUILESS_MAIN(tst_WaitingRow)
#include "tst_waitingrow.moc"
