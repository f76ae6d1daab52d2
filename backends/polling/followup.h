// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QString>

#include <algorithm>
#include <chrono>

namespace Parlance::Polling {

/// When to ask for a single message, of which the listings say nothing any more: 5 s after it was heard of,
/// then after twice as long each time, at last every 5 minutes.
class FollowUp
{
public:
    explicit FollowUp(std::chrono::seconds first = std::chrono::seconds(5)) : m_first(first) {}

    /// Whether to ask now; then that counts as hearing of it. One that was never heard of is due.
    bool isDue(const QString &id)
    {
        if (!m_messages.value(id).next.hasExpired())
            return false;
        heard(id);
        return true;
    }

    void heard(const QString &id)
    {
        auto message = m_messages.find(id);
        if (message == m_messages.end())
            message = m_messages.insert(id, {{}, m_first});
        message->next = QDeadlineTimer(message->patience);
        message->patience = std::min<std::chrono::seconds>(2 * message->patience, std::chrono::minutes(5));
    }

    /// Nothing better will be heard of it.
    void forget(const QString &id) { m_messages.remove(id); }

private:
    struct Message
    {
        QDeadlineTimer next; // expired at first
        std::chrono::seconds patience{};
    };
    std::chrono::seconds m_first;
    QHash<QString, Message> m_messages;
};

} // namespace Parlance::Polling
