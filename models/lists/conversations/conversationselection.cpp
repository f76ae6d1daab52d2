// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/conversations/conversationselection.h"

namespace Parlance {

QList<qreal> ConversationSelection::conversations() const
{
    QList<qreal> numbers;
    for (const auto conversation : m_picked)
        numbers << qreal(conversation);
    return numbers;
}

void ConversationSelection::toggle(qint64 conversation)
{
    m_anchor = conversation;
    if (!m_picked.remove(conversation))
        m_picked.insert(conversation);
    Q_EMIT changed();
}

void ConversationSelection::add(const QList<qint64> &conversations)
{
    m_picked.unite(QSet<qint64>(conversations.begin(), conversations.end()));
    if (m_anchor == 0 && !conversations.isEmpty())
        m_anchor = conversations.first();
    Q_EMIT changed();
}

void ConversationSelection::remove(qint64 conversation)
{
    if (m_picked.remove(conversation))
        Q_EMIT changed();
}

void ConversationSelection::clear()
{
    m_anchor = 0;
    if (m_picked.isEmpty())
        return;
    m_picked.clear();
    Q_EMIT changed();
}

} // namespace Parlance
