// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/messageactions.h"

#include "models/engine.h"
#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

MessageActions::MessageActions(Engine &engine) : m_engine(engine) {}

bool MessageActions::canUndoIn(qint64 conversation) const
{
    return std::ranges::find(m_removed, conversation, &RemovedMessage::conversation) != m_removed.end();
}

void MessageActions::remove(const QList<qreal> &messages)
{
    QList<qint64> ids;
    for (const auto message : messages)
        ids << qint64(message);
    whenReady(m_engine.store().removeMessages(ids), this,
              [this, asked = ids.size()](const QList<RemovedMessage> &removed) {
                  if (!removed.isEmpty())
                      setUndo(tr("%n messages deleted here", nullptr, int(removed.size())), removed);
                  if (removed.size() < asked)
                      Q_EMIT kept(tr("%n messages are still on their way · delete them when that is over",
                                     nullptr, int(asked - removed.size())));
              });
}

void MessageActions::setUndo(const QString &words, const QList<RemovedMessage> &removed)
{
    m_removed = removed;
    m_undoText = words;
    Q_EMIT undoChanged();
}

void MessageActions::undo()
{
    const auto words = m_undoText;
    m_engine.store().putMessagesBack(m_removed);
    forgetUndo();
    if (!words.isEmpty())
        Q_EMIT undone(words);
}

void MessageActions::forgetUndo()
{
    if (!m_undoText.isEmpty())
        setUndo({}, {});
}

} // namespace Parlance
