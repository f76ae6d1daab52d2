// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/delivery.h"
#include "models/lists/timeline/messageorigins.h"
#include "models/records/message.h"

#include <QHash>
#include <QString>
#include <QVariantList>

namespace Parlance {

/// One bubble. Every property is a role of MessageModel. Texts are plain
/// text, capped, ready to be shown; times are in the user's locale.
struct MessageRow
{
    Q_GADGET
    Q_PROPERTY(qint64 messageId MEMBER messageId)
    Q_PROPERTY(qint64 conversation MEMBER conversation)
    Q_PROPERTY(QString origin MEMBER origin)
    Q_PROPERTY(QString originGlyph MEMBER originGlyph)
    Q_PROPERTY(QString body MEMBER body)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(bool isAbsent MEMBER isAbsent)
    Q_PROPERTY(bool isCut MEMBER isCut)
    Q_PROPERTY(bool isFolded MEMBER isFolded)
    Q_PROPERTY(bool isOnlyEmoji MEMBER isOnlyEmoji)
    Q_PROPERTY(QVariantList links MEMBER links)
    Q_PROPERTY(bool isSelected MEMBER isSelected)
    Q_PROPERTY(bool outgoing MEMBER outgoing)
    Q_PROPERTY(QString sender MEMBER sender)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(int colourIndex MEMBER colourIndex)
    Q_PROPERTY(QString portrait MEMBER portrait)
    Q_PROPERTY(Parlance::Delivery::State delivery MEMBER delivery)
    Q_PROPERTY(QString stateWord MEMBER stateWord)
    Q_PROPERTY(QString mark MEMBER mark)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString problemText MEMBER problemText)
    Q_PROPERTY(QStringList problemFields MEMBER problemFields)
    Q_PROPERTY(QString problemDetail MEMBER problemDetail)
    Q_PROPERTY(QString timeText MEMBER timeText)
    Q_PROPERTY(QString dayText MEMBER dayText)
    Q_PROPERTY(QString unreadText MEMBER unreadText)
    Q_PROPERTY(bool isAfterPause MEMBER isAfterPause)
    Q_PROPERTY(QString pauseText MEMBER pauseText)
    Q_PROPERTY(bool isFirstOfGroup MEMBER isFirstOfGroup)
    Q_PROPERTY(bool isLastOfGroup MEMBER isLastOfGroup)
    Q_PROPERTY(QVariantList attachments MEMBER attachments)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)
    Q_PROPERTY(bool canSendAgain MEMBER canSendAgain)
    Q_PROPERTY(bool canReschedule MEMBER canReschedule)
    Q_PROPERTY(bool canCheck MEMBER canCheck)
    Q_PROPERTY(bool canCancel MEMBER canCancel)
    Q_PROPERTY(bool canAddContact MEMBER canAddContact)
    Q_PROPERTY(bool canReply MEMBER canReply)
    Q_PROPERTY(bool canRemove MEMBER canRemove)
    Q_PROPERTY(bool canEdit MEMBER canEdit)
    Q_PROPERTY(bool canTakeBack MEMBER canTakeBack)
    Q_PROPERTY(double heldUntil MEMBER heldUntil)
    Q_PROPERTY(double heldFor MEMBER heldFor)
    Q_PROPERTY(qint64 quotedId MEMBER quotedId)
    Q_PROPERTY(QString quotedAuthor MEMBER quotedAuthor)
    Q_PROPERTY(QString quotedText MEMBER quotedText)
    Q_PROPERTY(int quotedColour MEMBER quotedColour)

public:
    qint64 messageId = 0;
    qint64 conversation = 0;
    QString origin;        ///< the account it went through; only where that changes, in joined conversations
    QString originGlyph;   ///< of the account's service
    QString body;          ///< for a bubble: capped
    QString line;          ///< what a quote of it says
    bool isAbsent = false; ///< \c body says why there is nothing of theirs to show
    bool isCut = false;    ///< there is more than \c body; wholeText() has it
    bool isFolded = false; ///< \c body is its beginning; unfold() has the rest
    bool isOnlyEmoji = false; ///< up to three, shown large
    QVariantList links;       ///< in \c body: see linkRows()
    bool isSelected = false;
    bool outgoing = false;
    QString sender;      ///< a name, or an address as people write it
    QString number;      ///< of who wrote it, to be copied; empty: us, or no number
    QString initials;    ///< of who wrote it; empty: us, or a number
    int colourIndex = 0; ///< 0 … 7: theirs in every list
    QString portrait;    ///< see portraitName(); empty: us
    Delivery::State delivery = Delivery::Queued;
    QString stateWord;         ///< in the words of the command line
    QString mark;              ///< stateWord, or "unwanted": who it went to asked for silence
    QString stateText;         ///< for people; of what they wrote: whether it asks for help
    QString problemText;       ///< what happened · what to do
    QStringList problemFields; ///< "To: …" for each complaint
    QString problemDetail;     ///< the service's codes and words, to be copied
    QString timeText;
    QString dayText;           ///< only at the first message of a day, or of what is scheduled
    QString unreadText;        ///< "3 new messages"; only at the first of them
    bool isAfterPause = false; ///< nobody wrote for more than an hour before, on the same day
    QString pauseText;         ///< "2 h later"; empty: no pause
    bool isFirstOfGroup = true;
    bool isLastOfGroup = true;
    QVariantList attachments; ///< see AttachmentRow
    QString accessibleText;   ///< author, account if there are several, text, time, status
    bool canSendAgain = false;
    bool canReschedule = false; ///< it leaves later, or missed its time
    bool canCheck = false;
    bool canCancel = false;     ///< before it left; afterwards: give it up
    bool canAddContact = false; ///< it failed because the service does not know the recipient yet
    bool canReply = false;      ///< the service lets a message answer this one
    bool canRemove = false;     ///< see mayBeRemoved()
    bool canEdit = false;       ///< it did not go out, and its writer can make another one of it
    bool canTakeBack = false;   ///< it is held: see below
    double heldUntil = 0;       ///< in ms since 1970; 0: it is not held
    double heldFor = 0;         ///< in all, in ms
    qint64 quotedId = 0;        ///< the message it answers; 0: none, or none that we know
    QString quotedAuthor;
    QString quotedText;    ///< one line
    int quotedColour = -1; ///< of who wrote it, as colourIndex; -1: us
};

/// What was new when the conversation was opened.
struct UnreadMarker
{
    qint64 message = 0; ///< the first of them; 0: nothing
    int count = 0;
};

/// What a row depends on beside its message.
struct MessageContext
{
    QDateTime now;                  ///< UTC
    const Message *newer = nullptr; ///< the neighbours; null: none is known
    const Message *older = nullptr;
    bool isOldest = false;              ///< \c older is null because there is none
    QHash<QString, QString> names = {}; ///< of the participants, by address
    bool hasReplies = false;            ///< the service can answer a certain message
    UnreadMarker marker = {};
    bool isUnfolded = false;
    bool isSelected = false;
    bool isJoined = false; ///< several conversations are shown as one
    MessageOrigin origin = {};
};

[[nodiscard]] MessageRow messageRow(const Message &message, const MessageContext &context);

/// Until when the row of \p message stays true; invalid: until the day ends.
[[nodiscard]] QDateTime staysTrueUntil(const Message &message, const QDateTime &now);

} // namespace Parlance
