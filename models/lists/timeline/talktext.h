// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/conversation.h"
#include "models/records/message.h"

#include <QDateTime>
#include <QStringList>

namespace Parlance {

/// What goes on in a conversation, in words. Texts are plain, on one line.
namespace TalkText {

/// Who has \p address in \p conversation, by name.
[[nodiscard]] QString nameOf(const QString &address, const Conversation &conversation);
/// "Ana and Bo are writing…"; empty: nobody is.
[[nodiscard]] QString writing(const QStringList &addresses, const Conversation &conversation);
/// Whether an answer to an invitation is still of use.
[[nodiscard]] bool isInvited(const Conversation &conversation, const QDateTime &now);
/// "Bo Li wants to chat"; empty: nobody does.
[[nodiscard]] QString invitation(const Conversation &conversation, const QDateTime &now);
/// "40 s left"; empty: it is not known.
[[nodiscard]] QString timeLeft(const QDateTime &until, const QDateTime &now);

/// "Ana asked for no more messages"; empty: nobody did.
[[nodiscard]] QString silence(const Conversation &conversation);

/// What becomes of what somebody writes who is blocked; empty: they are not.
[[nodiscard]] QString blocked(const Conversation &conversation);

/// How long free words get through, where that ends.
struct Session
{
    QString words;         ///< empty: long enough to say nothing
    bool isOver = false;   ///< or not known
    bool isUrgent = false; ///< it is over soon, or is so already
    QDateTime changesAt;   ///< UTC: then it reads differently; invalid: it does not
};
[[nodiscard]] Session session(const Conversation &conversation, const QDateTime &now);
/// Whether that is over within the hour, and not before \p now: who looks over many sees it.
[[nodiscard]] bool isClosing(const Conversation &conversation, const QDateTime &now);
/// When isClosing() begins or ends to be so, UTC; invalid or past: it does not.
[[nodiscard]] QDateTime closingChangesAt(const Conversation &conversation, const QDateTime &now);

/// What a quote of a message says: its words, else what came with it.
[[nodiscard]] QString quote(const QString &body, const QList<Attachment> &attachments);

} // namespace TalkText

} // namespace Parlance
