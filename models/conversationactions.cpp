// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/conversationactions.h"

#include "models/engine.h"
#include "models/store/whenready.h"

namespace Parlance {

using namespace std::chrono_literals;

// What the window asks meanwhile waits for one of these steps at most.
static constexpr qsizetype FiledAtOnce = 50;
static constexpr int MostAtOnce = 1'000'000;
static constexpr int Morning = 8; // by the clock here

QList<qint64> ConversationActions::idsFrom(const QList<qreal> &numbers)
{
    QList<qint64> ids;
    for (const auto number : numbers)
        ids << qint64(number);
    return ids;
}

ConversationActions::ConversationActions(Engine &engine)
    : m_engine(engine), m_now(&QDateTime::currentDateTimeUtc)
{
}

void ConversationActions::pin(const QList<qreal> &conversations, bool pinned)
{
    const auto ids = idsFrom(conversations);
    const int count = int(ids.size());
    Filing filing;
    filing.pinned = pinned;
    if (pinned)
        file(ids, filing, tr("Pinned"), tr("%n conversations pinned", nullptr, count));
    else
        file(ids, filing, tr("No longer pinned"), tr("%n conversations no longer pinned", nullptr, count));
}

void ConversationActions::mute(const QList<qreal> &conversations, Mute mute)
{
    const auto ids = idsFrom(conversations);
    const int count = int(ids.size());
    Filing filing;
    filing.mutedUntil = end(mute);
    if (mute == Unmuted)
        file(ids, filing, tr("No longer muted"), tr("%n conversations no longer muted", nullptr, count));
    else
        file(ids, filing, tr("Muted"), tr("%n conversations muted", nullptr, count));
}

void ConversationActions::archive(const QList<qreal> &conversations, bool archived)
{
    const auto ids = idsFrom(conversations);
    const int count = int(ids.size());
    Filing filing;
    filing.archived = archived;
    if (archived)
        file(ids, filing, tr("Archived"), tr("%n conversations archived", nullptr, count));
    else
        file(ids, filing, tr("Back in the list"), tr("%n conversations back in the list", nullptr, count));
}

void ConversationActions::mark(const QList<qreal> &conversations, bool unread)
{
    const auto ids = idsFrom(conversations);
    const int count = int(ids.size());
    Filing filing;
    filing.unread = unread;
    if (unread)
        file(ids, filing, tr("Marked as unread"), tr("%n conversations marked as unread", nullptr, count));
    else
        file(ids, filing, tr("Marked as read"), tr("%n conversations marked as read", nullptr, count));
}

void ConversationActions::markAllRead()
{
    const auto unread = m_engine.store().listedIds(ConversationFilter::Unread, {}, MostAtOnce);
    whenReady(unread, this, [this](const QList<qint64> &ids) {
        Filing filing;
        filing.unread = false;
        file(ids, filing, tr("Marked as read"),
             tr("%n conversations marked as read", nullptr, int(ids.size())));
    });
}

QDateTime ConversationActions::end(Mute mute) const
{
    const auto now = m_now();
    switch (mute) {
    case Unmuted:
        return {};
    case ForOneHour:
        return now + 1h;
    case ForEightHours:
        return now + 8h;
    case UntilTomorrow:
        return QDateTime(now.toLocalTime().date().addDays(1), QTime(Morning, 0)).toUTC();
    case ForOneWeek:
        return now + 7 * 24h;
    case ForEver:
        return Conversation::always();
    }
    Q_UNREACHABLE();
}

void ConversationActions::file(const QList<qint64> &conversations, const Filing &filing, const QString &one,
                               const QString &many)
{
    if (conversations.isEmpty())
        return;
    Q_EMIT acting(conversations);
    fileRest(conversations, filing, {}, conversations.size() == 1 ? one : many);
}

/// In steps, so that nobody waits long for any of them.
void ConversationActions::fileRest(QList<qint64> rest, const Filing &filing, QList<Filed> before,
                                   const QString &words)
{
    const auto now = rest.first(qMin(rest.size(), FiledAtOnce));
    rest.remove(0, now.size());
    whenReady(m_engine.store().file(now, filing), this, [=, this](const QList<Filed> &filed) {
        const auto all = before + filed;
        if (rest.isEmpty())
            setUndo(words, all);
        else
            fileRest(rest, filing, all, words);
    });
}

void ConversationActions::block(const QString &account, const QString &address, bool blocked)
{
    const auto filed = m_engine.store().block({account, address}, blocked);
    whenReady(filed, this, [=, this](const QList<Filed> &before) {
        setUndo(blocked ? tr("Blocked") : tr("No longer blocked"), before,
                Blocking{account, address, !blocked});
    });
}

void ConversationActions::blockIn(qreal conversation, bool blocked)
{
    Q_EMIT acting({qint64(conversation)});
    const auto known = m_engine.store().conversation(qint64(conversation));
    whenReady(known, this, [=, this](const std::optional<Conversation> &found) {
        if (found && found->participants.size() == 1)
            block(found->account, found->participants.constFirst().address, blocked);
    });
}

void ConversationActions::setUndo(const QString &words, const QList<Filed> &before,
                                  const std::optional<Blocking> &block,
                                  const QList<RemovedConversation> &removed)
{
    m_before = before;
    m_block = block;
    m_removed = removed;
    m_back = {};
    m_undoText = before.isEmpty() && !block && removed.isEmpty() ? QString() : words;
    Q_EMIT undoChanged();
}

void ConversationActions::offer(const QString &words, const std::function<void()> &back)
{
    setUndo({}, {});
    m_back = back;
    m_undoText = words;
    Q_EMIT undoChanged();
}

void ConversationActions::undo()
{
    const auto words = m_undoText;
    QList<qint64> conversations;
    for (const auto &filed : std::as_const(m_before))
        conversations << filed.conversation;
    for (const auto &one : std::as_const(m_removed))
        conversations << one.id;
    Q_EMIT acting(conversations);
    if (m_block)
        m_engine.store().block({m_block->account, m_block->address}, m_block->blocked);
    for (qsizetype i = 0; i < m_before.size(); i += FiledAtOnce)
        m_engine.store().putBack(m_before.mid(i, FiledAtOnce));
    if (m_back)
        m_back();
    const auto removed = m_removed;
    m_isUnderWay = !removed.isEmpty();
    forgetUndo();
    if (m_isUnderWay)
        putBack(removed);
    if (!words.isEmpty())
        Q_EMIT undone(words);
}

void ConversationActions::forgetUndo()
{
    if (!m_undoText.isEmpty())
        setUndo({}, {});
}

void ConversationActions::movePin(qreal conversation, int to)
{
    Q_EMIT acting({qint64(conversation)});
    m_engine.store().movePin(qint64(conversation), to);
}

void ConversationActions::opened(qreal conversation)
{
    m_engine.store().clearMark(qint64(conversation));
}

void ConversationActions::findUnread(qreal from, int step)
{
    const auto side = step > 0 ? Side::Older : Side::Newer;
    whenReady(m_engine.store().nextUnread(qint64(from), side), this, [this](qint64 conversation) {
        if (conversation != 0)
            Q_EMIT unreadFound(conversation);
    });
}

} // namespace Parlance
