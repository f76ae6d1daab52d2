// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/heldmessages.h"

#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

HeldMessages::HeldMessages(QObject *parent) : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &HeldMessages::tell);
}

void HeldMessages::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, [this](const Changes &changes) { apply(changes); });
    Q_EMIT messengerChanged();
    load();
}

void HeldMessages::setConversation(qint64 conversation)
{
    if (m_conversation == conversation)
        return;
    m_conversation = conversation;
    Q_EMIT conversationChanged();
    load();
}

void HeldMessages::load()
{
    m_held.clear();
    tell();
    if (!m_messenger)
        return;
    whenReady(m_messenger->store().held(), this, [this](const QList<Message> &held) {
        for (const auto &message : held)
            take(message);
        tell();
    });
}

void HeldMessages::apply(const Changes &changes)
{
    const auto before = m_held;
    for (const auto &message : changes.messages)
        take(message);
    for (const auto message : changes.removedMessages)
        m_held.remove(message);
    if (m_held != before)
        tell();
}

void HeldMessages::take(const Message &message)
{
    const bool isHeld = message.held && message.delivery == Delivery::Queued &&
                        (m_conversation == 0 || message.conversation == m_conversation);
    if (isHeld)
        m_held.insert(message.id, message.notBefore);
    else
        m_held.remove(message.id);
}

void HeldMessages::tell()
{
    const auto now = QDateTime::currentDateTimeUtc();
    m_held.removeIf([&now](const auto &held) { return held.value() <= now; });
    const auto first = std::ranges::min_element(m_held);
    if (first != m_held.end())
        m_next.start(std::chrono::milliseconds(now.msecsTo(*first) + 1));
    else
        m_next.stop();
    if (std::exchange(m_count, int(m_held.size())) != m_held.size())
        Q_EMIT countChanged();
}

} // namespace Parlance
