// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Messages that the user removes from this computer.

#include "models/store/removal.h"
#include "models/store/storework.h"

namespace Parlance {

QFuture<QList<RemovedMessage>> Store::removeMessages(QList<qint64> messages)
{
    return write<QList<RemovedMessage>>([=](Writing &writing) {
        QList<RemovedMessage> removed;
        for (const auto message : messages) {
            if (const auto one = Removal::remove(writing, message))
                removed << *one;
        }
        return removed;
    });
}

QFuture<void> Store::putMessagesBack(QList<RemovedMessage> removed)
{
    return write<void>([=](Writing &writing) {
        for (const auto &message : removed)
            Removal::putBack(writing, message);
    });
}

QFuture<RemovedConversation> Store::removeConversation(qint64 conversation, int limit)
{
    return write<RemovedConversation>(
        [=](Writing &writing) { return Removal::removeConversation(writing, conversation, limit); });
}

QFuture<qint64> Store::putConversationBack(RemovedConversation removed)
{
    return write<qint64>([=](Writing &writing) { return Removal::putConversationBack(writing, removed); });
}

} // namespace Parlance
