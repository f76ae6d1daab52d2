// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/removedconversation.h"
#include "models/store/writing.h"

#include <optional>

namespace Parlance {

/// Messages that the user removed from this computer. The names they have at their services stay, so that
/// they are known when a service tells of them again; nothing of what they said does. Storage thread.
namespace Removal {

/// \return nothing: it is gone already, or cannot be removed yet
std::optional<RemovedMessage> remove(Writing &writing, qint64 message);
/// At most \p limit messages of \p conversation, and then itself, unless something of it cannot be removed
/// yet.
RemovedConversation removeConversation(Writing &writing, qint64 conversation, int limit);
/// As it was, with those of its messages; or the one that its service began anew meanwhile. \return its id;
/// 0: its account is gone
qint64 putConversationBack(Writing &writing, const RemovedConversation &removed);
/// As it was; unless its conversation is gone.
void putBack(Writing &writing, const RemovedMessage &removed);

[[nodiscard]] bool isRemoved(Writing &writing, const QString &account, const QString &remoteId);
/// The service has one more name for a removed message.
void addName(Writing &writing, const QString &account, const QString &remoteId);

/// By which a text is recognised that was not kept.
[[nodiscard]] QString trace(const QString &text);

} // namespace Removal

} // namespace Parlance
