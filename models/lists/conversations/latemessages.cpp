// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/conversations/latemessages.h"

#include "models/records/schedule.h"
#include "models/store/whenready.h"

#include <algorithm>
#include <utility>

namespace Parlance {

using namespace std::chrono_literals;

LateMessages::LateMessages(QObject *parent) : QObject(parent)
{
    m_clock.setInterval(1min);
    connect(&m_clock, &QTimer::timeout, this, &LateMessages::ask);
}

void LateMessages::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, [this](const Changes &changes) {
        const bool isOurs = std::ranges::any_of(changes.messages, &Message::outgoing);
        if (isOurs || !changes.removedMessages.isEmpty() || !changes.removedConversations.isEmpty())
            ask();
    });
    Q_EMIT messengerChanged();
    ask();
}

void LateMessages::ask()
{
    if (!m_messenger) {
        show({});
        return;
    }
    const int question = ++m_question;
    whenReady(m_messenger->store().scheduled(), this, [this, question](const QList<Message> &scheduled) {
        if (question == m_question)
            show(scheduled);
    });
}

void LateMessages::show(const QList<Message> &scheduled)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto late = std::ranges::count_if(
        scheduled, [&now](const Message &message) { return Schedule::asks(message, now); });
    if (scheduled.isEmpty()) // nothing can be missed
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
    if (std::exchange(m_count, int(late)) != int(late))
        Q_EMIT countChanged();
}

} // namespace Parlance
