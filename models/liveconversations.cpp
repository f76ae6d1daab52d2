// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/liveconversations.h"

#include <algorithm>
#include <chrono>

namespace Parlance {

using namespace std::chrono_literals;

// after the last word of it; a service that tells the end is believed for longer
static constexpr std::chrono::seconds WritesFor = 6s;
static constexpr std::chrono::seconds WritesUntilTold = 30s;

LiveConversations::LiveConversations(Store &store, Connections &connections, QObject *parent)
    : QObject(parent), m_now(&QDateTime::currentDateTimeUtc)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &LiveConversations::expire);
    connect(&store, &Store::changed, this, &LiveConversations::takeMessages);
    connect(&connections, &Connections::typingSeen, this, &LiveConversations::takeTyping);
    connect(&connections, &Connections::attendanceSeen, this, &LiveConversations::takeAttendance);
}

QStringList LiveConversations::writing(const Conversation &conversation) const
{
    QStringList writing;
    for (const auto &writer : m_writers.value({conversation.account, conversation.remoteId}))
        writing << writer.address;
    return writing;
}

std::optional<QStringList> LiveConversations::present(const Conversation &conversation) const
{
    const auto known = m_present.constFind({conversation.account, conversation.remoteId});
    return known == m_present.cend() ? std::nullopt : std::optional(*known);
}

void LiveConversations::takeTyping(const QString &account, const TypingSeen &seen)
{
    const Key key(account, seen.conversation);
    if (!seen.typing) {
        m_tellEnds.insert(account);
        stop(key, seen.sender);
        return;
    }
    const auto patience = m_tellEnds.contains(account) ? WritesUntilTold : WritesFor;
    const auto until = m_now().addSecs(patience.count());
    auto &writers = m_writers[key];
    const auto known = std::ranges::find(writers, seen.sender, &Writer::address);
    const bool isNew = known == writers.end();
    if (isNew)
        writers << Writer{seen.sender, until};
    else
        known->until = until;
    scheduleExpiry();
    if (isNew)
        Q_EMIT changed(account, seen.conversation);
}

void LiveConversations::takeAttendance(const QString &account, const AttendanceSeen &seen)
{
    const Key key(account, seen.conversation);
    if (seen.present.isEmpty()) // closed, which says nothing of anybody
        m_present.remove(key);
    else
        m_present.insert(key, seen.present);
    for (const auto &writer : m_writers.value(key)) {
        if (!seen.present.contains(writer.address))
            stop(key, writer.address);
    }
    Q_EMIT changed(account, seen.conversation);
}

/// Who has sent it writes no longer.
void LiveConversations::takeMessages(const Changes &changes)
{
    for (const auto &message : changes.messages) {
        if (message.outgoing || m_writers.isEmpty() || !changes.newMessages.contains(message.id))
            continue;
        const auto conversation =
            std::ranges::find(changes.conversations, message.conversation, &Conversation::id);
        if (conversation != changes.conversations.end())
            stop({conversation->account, conversation->remoteId}, message.sender);
    }
}

void LiveConversations::stop(const Key &key, const QString &writer)
{
    const auto writers = m_writers.find(key);
    if (writers == m_writers.end() ||
        writers->removeIf([&](const Writer &known) { return known.address == writer; }) == 0)
        return;
    if (writers->isEmpty())
        m_writers.erase(writers);
    Q_EMIT changed(key.first, key.second);
}

void LiveConversations::expire()
{
    const auto now = m_now();
    QList<Key> different;
    for (auto each = m_writers.begin(); each != m_writers.end();) {
        if (each->removeIf([&](const Writer &writer) { return writer.until <= now; }) > 0)
            different << each.key();
        each = each->isEmpty() ? m_writers.erase(each) : std::next(each);
    }
    scheduleExpiry();
    for (const auto &[account, conversation] : different)
        Q_EMIT changed(account, conversation);
}

void LiveConversations::scheduleExpiry()
{
    QDateTime next;
    for (const auto &writers : std::as_const(m_writers)) {
        for (const auto &writer : writers) {
            if (!next.isValid() || writer.until < next)
                next = writer.until;
        }
    }
    if (next.isValid())
        m_expiry.start(std::chrono::milliseconds(std::max<qint64>(1, m_now().msecsTo(next))));
    else
        m_expiry.stop();
}

} // namespace Parlance
