// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/soundcues.h"

#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

void SoundCues::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, &SoundCues::take);
    Q_EMIT messengerChanged();
}

void SoundCues::take(const Changes &changes)
{
    bool hasArrived = false;
    bool wasSent = false;
    for (const auto &message : changes.messages) {
        if (!m_conversations.contains(qreal(message.conversation)))
            continue;
        if (!message.outgoing)
            hasArrived |= !changes.isBacklog && changes.newMessages.contains(message.id) &&
                          message.delivery < Delivery::Read; // else it was read or answered elsewhere
        else if (message.delivery == Delivery::Queued || message.delivery == Delivery::Sending)
            m_leaving.insert(message.id);
        else
            wasSent |= m_leaving.remove(message.id) && message.delivery >= Delivery::Sent &&
                       message.delivery != Delivery::Failed;
    }
    // one sound for all that came at once
    if (hasArrived)
        cue(&SoundCues::arrived);
    else if (wasSent)
        cue(&SoundCues::sent);
}

void SoundCues::cue(void (SoundCues::*which)())
{
    if (!m_wanted)
        return;
    whenReady(m_messenger->store().accounts(), this, [this, which](const QList<Account> &accounts) {
        const bool isQuiet = std::ranges::any_of(accounts, [](const Account &account) {
            return account.availability == Presence::DoNotDisturb && account.state == Connection::Connected;
        });
        if (!isQuiet)
            Q_EMIT(this->*which)();
    });
}

} // namespace Parlance
