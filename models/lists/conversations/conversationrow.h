// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"
#include "models/lists/people/presencetext.h"
#include "models/records/account.h"
#include "models/records/conversation.h"

#include <QObject>

namespace Parlance {

/// One row of the conversation list. Every property is a role of
/// ConversationModel; texts are plain, on one line, ready to be shown.
struct ConversationRow
{
    Q_GADGET
    Q_PROPERTY(qint64 conversationId MEMBER conversationId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString mood MEMBER mood)
    Q_PROPERTY(QString lead MEMBER lead)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(bool hasMedia MEMBER hasMedia)
    Q_PROPERTY(QString preview MEMBER preview)
    Q_PROPERTY(QString previewState MEMBER previewState)
    Q_PROPERTY(QString lastActivity MEMBER lastActivity)
    Q_PROPERTY(int unread MEMBER unread)
    Q_PROPERTY(bool isUnread MEMBER isUnread)
    Q_PROPERTY(bool isPinned MEMBER isPinned)
    Q_PROPERTY(bool isMuted MEMBER isMuted)
    Q_PROPERTY(QString scheduled MEMBER scheduled)
    Q_PROPERTY(bool isArchived MEMBER isArchived)
    Q_PROPERTY(bool isBlocked MEMBER isBlocked)
    Q_PROPERTY(bool wantsSilence MEMBER wantsSilence)
    Q_PROPERTY(bool isClosing MEMBER isClosing)
    Q_PROPERTY(bool isPicked MEMBER isPicked)
    Q_PROPERTY(QString draft MEMBER draft)
    Q_PROPERTY(QString waiting MEMBER waiting)
    Q_PROPERTY(QString service MEMBER service)
    Q_PROPERTY(QString serviceGlyph MEMBER serviceGlyph)
    Q_PROPERTY(QString accountName MEMBER accountName)
    Q_PROPERTY(int accountColour MEMBER accountColour)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(int colourIndex MEMBER colourIndex)
    Q_PROPERTY(QString portrait MEMBER portrait)
    Q_PROPERTY(bool isGroup MEMBER isGroup)
    Q_PROPERTY(int availability MEMBER availability)
    Q_PROPERTY(bool isStale MEMBER isStale)
    Q_PROPERTY(QString presenceText MEMBER presenceText)
    Q_PROPERTY(bool isWriting MEMBER isWriting)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)

public:
    qint64 conversationId = 0;
    QString title;
    /// What the second line tells, the first of these that applies: writing, invited, failed, draft,
    /// pending, said.
    QString mood;
    QString lead;          ///< before the words: "Draft:", "You:", "Bo:"; may be empty
    QString words;         ///< of the second line
    bool hasMedia = false; ///< the words are of a message with attachments
    QString preview;       ///< of the newest message
    QString previewState;  ///< received, queued, sending, unknown, sent, failed, delivered, read, cancelled
    QString lastActivity;  ///< clock, Yesterday, weekday or date
    int unread = 0;
    bool isUnread = false; ///< or marked so by the user
    bool isPinned = false;
    QString scheduled; ///< when the next message leaves that waits for its time; empty: none
    bool isMuted = false;
    bool isArchived = false;
    bool isBlocked = false;    ///< who is there: nothing of it asks to be read
    bool wantsSilence = false; ///< somebody in it
    bool isClosing = false;    ///< free words get through for less than an hour more
    bool isPicked = false;     ///< one of several that are selected
    QString draft;             ///< typed and not sent
    QString waiting;           ///< since when they wait for an answer, "12 min"; empty: they do not
    QString service;           ///< its name
    QString serviceGlyph;      ///< empty: there is but one account
    QString accountName;
    int accountColour = -1; ///< 0 … 7; -1: there is but one account
    QString initials;       ///< empty: a number, show a person
    int colourIndex = 0;    ///< 0 … 7
    QString portrait;       ///< as PersonRow::portrait
    bool isGroup = false;
    int availability = Presence::Unknown; ///< of the one participant
    bool isStale = false;
    QString presenceText;   ///< with its age
    bool isWriting = false; ///< somebody there is
    QString accessibleText;
};

/// What a row shows beside the conversation itself.
struct ConversationSetting
{
    Account account;
    const ServiceInfo *service = nullptr; ///< null: its plugin is gone
    int accountColour = -1;               ///< -1: there is but one account
    PresenceShown presence = {};          ///< of the one participant
    bool isWriting = false;
    bool isPicked = false;
};

[[nodiscard]] ConversationRow conversationRow(const Conversation &conversation,
                                              const ConversationSetting &setting, const QDateTime &now);
/// Until when it reads like this, UTC; invalid: until the day ends.
[[nodiscard]] QDateTime rowChangesAt(const Conversation &conversation, const ConversationSetting &setting,
                                     const QDateTime &now);

/// "Photo", "PDF · report.pdf": what stands for a message without words.
[[nodiscard]] QString mediaWord(const QString &contentType, const QString &fileName);

/// A colour for each account, 0 … 7: the same as long as the accounts are the same.
[[nodiscard]] QHash<QString, int> accountColours(QStringList accounts);

} // namespace Parlance
