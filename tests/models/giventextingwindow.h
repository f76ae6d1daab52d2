// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "giventexting.h"
#include "models/lists/conversations/conversationinfo.h"
#include "models/lists/timeline/messagemodel.h"
#include "models/messenger.h"

namespace Parlance {

using namespace Qt::StringLiterals;

inline const QString Ana = u"+15550100222"_s;

/// What a page of the window shows of a conversation with Ana at such a service.
struct GivenTextingWindow : GivenTexting
{
    explicit GivenTextingWindow(Start start = SignedIn) : GivenTexting(start)
    {
        messenger = std::make_unique<Messenger>(engine);
        info.setMessenger(messenger.get());
        messages.setMessenger(messenger.get());
    }
    ~GivenTextingWindow()
    {
        info.setMessenger(nullptr);
        messages.setMessenger(nullptr);
        QCoro::waitFor(messenger->finish());
        messenger.reset();
    }

    /// Opens the conversation with Ana.
    qint64 open()
    {
        const auto conversation = get(engine.store().openConversation(id, {Ana})).id;
        info.setConversation(conversation);
        messages.setConversation(conversation);
        return QTest::qWaitFor([this] { return info.isLoaded(); }) ? conversation : 0;
    }
    template<typename T = QString>
    T role(int row, const char *name)
    {
        return messages.index(row).data(messages.role(name)).template value<T>();
    }

    std::unique_ptr<Messenger> messenger;
    ConversationInfo info;
    MessageModel messages;
};

} // namespace Parlance
