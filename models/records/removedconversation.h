// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/removedmessage.h"

namespace Parlance {

/// What was removed of a conversation, to put it back.
struct RemovedConversation
{
    qint64 id = 0;
    QList<RemovedMessage::Part> parts; ///< the conversation itself first; empty: something of it stays
    QList<RemovedMessage> messages;
    bool isOver = false; ///< nothing that can be removed is left
};

} // namespace Parlance
