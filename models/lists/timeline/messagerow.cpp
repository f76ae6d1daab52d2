// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/messagerow.h"

#include "backends/polling/optoutwords.h"
#include "models/errortext.h"
#include "models/lists/composer/attachmentrow.h"
#include "models/lists/display.h"
#include "models/lists/people/personrow.h"
#include "models/lists/timeline/links.h"
#include "models/lists/timeline/talktext.h"
#include "models/records/schedule.h"
#include "models/statetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageRow)
};

bool isSameDay(const Message &a, const Message &b)
{
    return Schedule::isApart(a) == Schedule::isApart(b) &&
           Schedule::shownTime(a).toLocalTime().date() == Schedule::shownTime(b).toLocalTime().date();
}

bool isSameGroup(const Message &older, const Message &newer)
{
    static constexpr std::chrono::milliseconds Window = 3min;
    return older.outgoing == newer.outgoing && older.sender == newer.sender &&
           older.conversation == newer.conversation && older.time.msecsTo(newer.time) <= Window.count() &&
           isSameDay(older, newer);
}

bool isAfterPause(const Message &older, const Message &newer)
{
    static constexpr std::chrono::milliseconds Pause = 1h;
    return older.time.msecsTo(newer.time) > Pause.count() && isSameDay(older, newer);
}

QString pauseText(const Message &older, const Message &newer)
{
    static constexpr std::chrono::milliseconds Hour = 1h;
    return MessageWords::tr("%n h later", nullptr, int(older.time.msecsTo(newer.time) / Hour.count()));
}

QString newText(int count)
{
    return count == 1 ? MessageWords::tr("1 new message")
                      : MessageWords::tr("%n new messages", nullptr, count);
}

bool isTimeToCome(const Message &message, const QDateTime &now)
{
    return message.outgoing && message.delivery == Delivery::Queued && message.notBefore > now;
}

/// Its time has just come: it leaves as soon as somebody has looked.
bool isOnTheStart(const Message &message, const QDateTime &now)
{
    return message.held && message.delivery == Delivery::Queued && message.notBefore <= now &&
           message.notBefore.addSecs(1) > now;
}

QString queuedText(const Message &message, const QDateTime &now)
{
    if (isOnTheStart(message, now))
        return MessageWords::tr("Sending");
    if (isTimeToCome(message, now)) {
        if (!message.held)
            return DisplayTime::ahead(message.notBefore, now);
        return MessageWords::tr("Sending in %n s", nullptr,
                                int((now.msecsTo(message.notBefore) + 999) / 1000));
    }
    if (Schedule::asks(message, now))
        return MessageWords::tr("Waits for you");
    const bool isNetwork = !message.problem || message.problem->kind == Error::Unreachable;
    return isNetwork ? MessageWords::tr("Waiting for network")
                     : MessageWords::tr("Waiting, tries again by itself");
}

/// From then on it is said that sending takes long.
QDateTime patienceEnds(const Message &message)
{
    static constexpr std::chrono::milliseconds Patience = 10s;
    const auto since =
        message.notBefore.isValid() ? std::max(message.createdAt, message.notBefore) : message.createdAt;
    return since.isValid() ? since.addMSecs(Patience.count()) : message.time.addMSecs(Patience.count());
}

bool isUnwanted(const Message &message)
{
    return message.outgoing && message.delivery == Delivery::Failed && message.problem &&
           message.problem->reason == Error::OptedOut;
}

/// Colleagues who write one of the words in a chat do not mean us.
bool asksForHelp(const Message &message)
{
    return !message.sender.startsWith("sip:"_L1) && Polling::asksForHelp(message.body);
}

QString stateText(const Message &message, const QDateTime &now)
{
    if (!message.outgoing)
        return asksForHelp(message) ? MessageWords::tr("Asked for help") : QString();
    if (message.delivery == Delivery::Queued)
        return queuedText(message, now);
    if (message.delivery == Delivery::Sending && now >= patienceEnds(message))
        return MessageWords::tr("Sending, still trying");
    if (message.delivery == Delivery::Read && message.readAt.isValid())
        return MessageWords::tr("Read %1").arg(DisplayTime::clock(message.readAt));
    return stateText(message);
}

/// Who of the group did not get it.
QString missedText(const Message &message, const QHash<QString, QString> &names)
{
    QStringList missed;
    for (const auto &field : message.problem->fields)
        missed << DisplayText::name(names.value(field.field), field.field);
    if (missed.isEmpty())
        return userText(*message.problem);
    return MessageWords::tr("Did not get it: %1 · write to them apart").arg(DisplayText::list(missed));
}

/// Why it does not leave by itself; empty: it does.
QString questionText(const Message &message, const QDateTime &now)
{
    if (!message.outgoing || message.delivery != Delivery::Queued)
        return {};
    if (message.consent == Message::Slept)
        return MessageWords::tr("It waited while this computer slept · send it now?");
    if (message.consent == Message::TheyWrote && isTimeToCome(message, now))
        return MessageWords::tr("They wrote since · it asks before it leaves");
    if (message.consent == Message::TheyWrote)
        return MessageWords::tr("They wrote since · send it all the same?");
    if (Schedule::isLate(message, now))
        return MessageWords::tr("Was to leave at %1", "time").arg(DisplayTime::ahead(message.notBefore, now));
    return {};
}

void showProblem(MessageRow &row, const Message &message, const MessageContext &context)
{
    row.problemText = questionText(message, context.now);
    if (!row.problemText.isEmpty())
        return;
    if (message.delivery == Delivery::Unknown && message.lookedAt.isValid())
        row.problemText = MessageWords::tr("Still not known whether this was sent · last asked: %1", "when")
                              .arg(DisplayTime::brief(message.lookedAt, context.now));
    else if (message.delivery == Delivery::Unknown && !message.problem)
        row.problemText = MessageWords::tr("Not known whether this was sent");
    const auto &names = context.names;
    if (isPartly(message)) {
        row.problemText = missedText(message, names);
        return;
    }
    if (!message.problem || !message.outgoing)
        return;
    if (row.problemText.isEmpty())
        row.problemText = userText(*message.problem);
    row.problemFields = fieldTexts(*message.problem);
    row.problemDetail = DisplayText::body(technicalText(*message.problem)).text;
}

QString authorOf(bool outgoing, const QString &sender, const QHash<QString, QString> &names)
{
    return outgoing ? MessageWords::tr("You") : DisplayText::name(names.value(sender), sender);
}

void showQuote(MessageRow &row, const Message &message, const QHash<QString, QString> &names)
{
    if (!message.answered)
        return;
    const auto &answered = *message.answered;
    row.quotedId = answered.id;
    row.quotedAuthor = authorOf(answered.outgoing, answered.sender, names);
    row.quotedText = TalkText::quote(answered.body, answered.attachments);
    if (!answered.outgoing)
        row.quotedColour = DisplayText::colourIndex(answered.sender);
}

/// What stands where there is nothing to show of what somebody wrote.
QString placeholder(const Message &message)
{
    if (message.outgoing || !message.body.isEmpty() || !message.attachments.isEmpty())
        return {};
    if (message.problem && message.problem->reason == Error::Filtered)
        return MessageWords::tr("The service held this text back as spam");
    return MessageWords::tr("Attachment not available through this service");
}

void showBody(MessageRow &row, const Message &message, bool isUnfolded)
{
    const auto body = DisplayText::body(message.body);
    const auto folded = isUnfolded ? DisplayText::Body{body.text, false} : DisplayText::folded(body.text);
    row.isAbsent = folded.text.isEmpty() && !placeholder(message).isEmpty();
    row.body = row.isAbsent ? placeholder(message) : folded.text;
    row.isFolded = folded.isCut;
    row.isCut = body.isCut && !folded.isCut;
    row.isOnlyEmoji = DisplayText::isOnlyEmoji(row.body);
    row.links = linkRows(row.body);
    row.body = withNumbersInOrder(row.body, row.links);
}

void showAuthor(MessageRow &row, const Message &message)
{
    if (message.sender.startsWith(u'+'))
        row.number = message.sender;
    row.initials = DisplayText::initials(row.sender);
    row.colourIndex = DisplayText::colourIndex(message.sender);
    row.portrait = portraitName(message.account, message.sender);
}

/// Once for all that follow one another.
void showOrigin(MessageRow &row, const Message &message, const MessageContext &context)
{
    const bool isFromElsewhere =
        context.older ? context.older->conversation != message.conversation : context.isOldest;
    if (!context.isJoined || !isFromElsewhere)
        return;
    row.origin = context.origin.name;
    row.originGlyph = context.origin.glyph;
}

/// What is scheduled stands under one heading, on whatever day it leaves.
QString headingOf(const Message &message, const MessageContext &context)
{
    const bool isFirst = context.older ? !isSameDay(*context.older, message) : context.isOldest;
    if (!Schedule::isApart(message))
        return isFirst ? DisplayTime::day(message.time, context.now) : QString();
    const bool isFirstApart = context.older ? !Schedule::isApart(*context.older) : context.isOldest;
    return isFirstApart ? MessageWords::tr("Scheduled") : QString();
}

QVariantList attachmentsOf(const Message &message)
{
    QVariantList list;
    for (const auto &attachment : message.attachments)
        list << attachmentRow(attachment).toMap();
    return list;
}

/// \p text so that a screen reader pauses after it.
QString sentence(const QString &text)
{
    return text.isEmpty() || text.back().isPunct() ? text : text + u'.';
}

QString accessibleText(const MessageRow &row, const Message &message, const MessageContext &context)
{
    QStringList said;
    if (row.quotedId != 0)
        said << sentence(MessageWords::tr("Answers %1: %2", "author, what was said")
                             .arg(row.quotedAuthor, row.quotedText));
    if (!row.body.isEmpty())
        said << sentence(row.body);
    for (const auto &attachment : message.attachments)
        said << sentence(attachmentRow(attachment).said);
    const bool isToLeave = row.canReschedule && row.problemText.isEmpty();
    // its seconds are not to be read out one by one
    const auto state = row.canTakeBack ? MessageWords::tr("Sending in a few seconds")
                       : isToLeave     ? MessageWords::tr("Scheduled: %1", "when").arg(row.stateText)
                                       : row.stateText;
    auto when = row.timeText; // the day is a heading only to the eye
    const auto day = DisplayTime::brief(message.time, context.now);
    if (!when.isEmpty() && day != when)
        when = DisplayText::list({day, when});
    for (const auto &status : {when, state, row.problemText}) {
        if (!status.isEmpty())
            said << sentence(status);
    }
    const auto author = row.outgoing ? MessageWords::tr("You") : row.sender;
    if (context.isJoined && !context.origin.name.isEmpty())
        return MessageWords::tr("%1, %2: %3", "author, account, what was said")
            .arg(author, context.origin.name, said.join(u' '));
    return MessageWords::tr("%1: %2", "author, what was said").arg(author, said.join(u' '));
}

} // namespace

MessageRow messageRow(const Message &message, const MessageContext &context)
{
    MessageRow row;
    row.messageId = message.id;
    row.conversation = message.conversation;
    showOrigin(row, message, context);
    showBody(row, message, context.isUnfolded);
    row.isSelected = context.isSelected;
    row.outgoing = message.outgoing;
    row.sender = DisplayText::name(context.names.value(message.sender), message.sender);
    if (!message.outgoing)
        showAuthor(row, message);
    row.delivery = message.delivery;
    row.stateWord = stateWord(message, context.now);
    row.mark = isUnwanted(message) ? u"unwanted"_s : row.stateWord;
    row.stateText = stateText(message, context.now);
    showProblem(row, message, context);
    row.canReschedule = Schedule::holds(message) && row.stateWord == "scheduled"_L1;
    const bool asks = row.canReschedule || Schedule::asks(message, context.now);
    if (!Schedule::isApart(message)) // else its state tells when
        row.timeText = DisplayTime::clock(message.time);
    const bool isMarked = message.id == context.marker.message;
    const bool isMarkedNext = context.newer && context.newer->id == context.marker.message;
    if (isMarked)
        row.unreadText = newText(context.marker.count);
    row.isAfterPause = context.older && isAfterPause(*context.older, message);
    if (row.isAfterPause)
        row.pauseText = pauseText(*context.older, message);
    row.isFirstOfGroup = !context.older || isMarked || !isSameGroup(*context.older, message);
    row.isLastOfGroup = !context.newer || isMarkedNext || !isSameGroup(message, *context.newer);
    row.dayText = headingOf(message, context);
    row.attachments = attachmentsOf(message);
    row.canCheck = message.outgoing && message.delivery == Delivery::Unknown;
    row.canSendAgain = row.canCheck || asks ||
                       (message.outgoing &&
                        (message.delivery == Delivery::Failed || message.delivery == Delivery::Cancelled));
    row.canCancel =
        row.canCheck ||
        (message.outgoing && (message.delivery == Delivery::Queued || message.delivery == Delivery::Failed));
    row.canAddContact = message.outgoing && message.delivery == Delivery::Failed && message.problem &&
                        message.problem->reason == Error::NoContact;
    row.canRemove = mayBeRemoved(message);
    // one that was offered to its service is not taken back to where it was written, as long as it may leave
    const bool mayArrive = row.canCheck || (asks && message.problem);
    row.canEdit = row.canSendAgain && !mayArrive && !message.usedTemplate;
    row.canTakeBack = row.stateWord == "held"_L1;
    if (row.canTakeBack) {
        row.heldUntil = double(message.notBefore.toMSecsSinceEpoch());
        row.heldFor = double(message.createdAt.msecsTo(message.notBefore));
    }
    row.canReply = context.hasReplies && !message.remoteId.isEmpty();
    row.line = TalkText::quote(message.body, message.attachments);
    showQuote(row, message, context.names);
    row.accessibleText = accessibleText(row, message, context);
    return row;
}

QDateTime staysTrueUntil(const Message &message, const QDateTime &now)
{
    if (message.outgoing && message.delivery == Delivery::Sending && now < patienceEnds(message))
        return patienceEnds(message);
    if (isOnTheStart(message, now))
        return message.notBefore.addSecs(1);
    if (Schedule::holds(message) && message.notBefore <= now)
        return Schedule::asks(message, now) ? QDateTime() : Schedule::askedFrom(message);
    if (!isTimeToCome(message, now))
        return {};
    if (!message.held)
        return message.notBefore;
    return now.addMSecs((now.msecsTo(message.notBefore) - 1) % 1000 + 1); // the next full second
}

} // namespace Parlance
