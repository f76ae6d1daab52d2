// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/messenger.h"

#include <QPointer>

namespace Parlance {

/// The messenger that a list was given, and what the list hears of it: with another messenger, or none, what
/// was heard of the one before ends. Belongs to the list, main thread. Without a messenger there is nothing
/// to follow.
class FollowedMessenger
{
public:
    FollowedMessenger() = default;
    Q_DISABLE_COPY_MOVE(FollowedMessenger)

    /// \return whether it is another one than before
    bool replace(Messenger *messenger)
    {
        if (m_messenger == messenger)
            return false;
        for (const auto &heard : std::exchange(m_heard, {}))
            QObject::disconnect(heard);
        m_messenger = messenger;
        return true;
    }

    /// What was written to the store, for as long as \p listener lives.
    template<typename Listener, typename Slot>
    void followStore(Listener *listener, Slot slot)
    {
        if (m_messenger)
            follow(&m_messenger->store(), &Store::changed, listener, slot);
    }

    /// \p signal of \p sender, a part of the messenger.
    template<typename Sender, typename Signal, typename Listener, typename Slot>
    void follow(Sender *sender, Signal signal, Listener *listener, Slot slot)
    {
        m_heard << QObject::connect(sender, signal, listener, slot);
    }

    // NOLINTNEXTLINE(google-explicit-constructor): used as the pointer it stands for, like QPointer
    operator Messenger *() const { return m_messenger; }
    Messenger *operator->() const { return m_messenger; }

private:
    QPointer<Messenger> m_messenger;
    QList<QMetaObject::Connection> m_heard;
};

} // namespace Parlance
