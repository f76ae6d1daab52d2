// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/messagemodel.h"

#include "models/filename.h"
#include "models/lists/display.h"
#include "models/records/schedule.h"
#include "models/store/whenready.h"

#include <QtConcurrent>

#include <algorithm>

namespace Parlance {

static constexpr int FirstMessages = 30;
static constexpr int EachSide = 25; // of a message that was jumped to

MessageModel::MessageModel(QObject *parent) : WindowModel(MessageRow::staticMetaObject, FirstMessages, parent)
{
}

void MessageModel::setConversation(qint64 conversation)
{
    if (m_conversation == conversation)
        return;
    m_conversation = conversation;
    Q_EMIT conversationChanged();
    restart();
}

void MessageModel::around(qint64 message)
{
    if (!messenger())
        return;
    const auto found = messenger()->store().message(message);
    whenReady(found, this, [this](const std::optional<Message> &wanted) {
        if (wanted && m_joined.contains(wanted->conversation)) // the user may have moved on meanwhile
            startAt(item(*wanted), EachSide);
    });
}

int MessageModel::rowOf(qint64 message) const
{
    return indexOf(message);
}

bool MessageModel::isLatest(int row) const
{
    return std::all_of(items().begin(), items().begin() + row,
                       [](const Item &item) { return Schedule::isApart(item.record.value<Message>()); });
}

QString MessageModel::wholeText(int row) const
{
    return row >= 0 && row < items().size() ? items().at(row).record.value<Message>().body : QString();
}

QStringList MessageModel::pieces(int row) const
{
    return DisplayText::pieces(wholeText(row));
}

QStringList MessageModel::media(int row) const
{
    QStringList addresses;
    const auto message =
        row >= 0 && row < items().size() ? items().at(row).record.value<Message>() : Message();
    for (const auto &attachment : message.attachments)
        addresses << attachment.url.toString(QUrl::FullyEncoded);
    return addresses;
}

bool MessageModel::isReady() const
{
    return m_conversation != 0;
}

void MessageModel::begin()
{
    m_joined = {};
    m_names.clear();
    Q_EMIT conversationsChanged();
    whenReady(messenger()->store().everyAccount(), this, [this](const QList<Account> &accounts) {
        if (messenger() && m_origins.take(accounts, messenger()->engine().catalog()))
            refreshAll();
    });
}

/// At what is new, or where the reader was, or at the latest.
void MessageModel::open()
{
    whenReady(messenger()->store().joined(m_conversation), this,
              [this, asked = m_conversation](const Joined &joined) {
                  if (asked != m_conversation || !messenger())
                      return;
                  take(joined);
                  m_marker = joined.firstUnread ? UnreadMarker{joined.firstUnread->id, joined.unread()}
                                                : UnreadMarker();
                  m_place = messenger()->places().of(m_conversation);
                  Q_EMIT markerChanged();
                  if (joined.firstUnread)
                      startAt(item(*joined.firstUnread), EachSide);
                  else if (m_place.message)
                      openAround(m_place.message);
                  else
                      jump();
              });
}

void MessageModel::take(const Joined &joined)
{
    m_joined.set(joined);
    m_names = m_joined.names();
    Q_EMIT conversationsChanged();
    Q_EMIT unreadCountChanged();
}

/// Two became one person, or one two, or somebody wrote at another service.
void MessageModel::askJoined()
{
    whenReady(messenger()->store().joined(m_conversation), this,
              [this, asked = m_conversation](const Joined &joined) {
                  if (asked != m_conversation || !messenger())
                      return;
                  const bool isOther = joined.ids() != m_joined.ids();
                  take(joined);
                  if (!isOther) {
                      refreshAll();
                      return;
                  }
                  m_place = messenger()->places().of(m_conversation);
                  Q_EMIT rejoined();
                  openAround(m_place.message);
              });
}

QList<qreal> MessageModel::conversations() const
{
    const auto ids = m_joined.ids();
    return {ids.begin(), ids.end()};
}

void MessageModel::openAround(qint64 message)
{
    whenReady(messenger()->store().message(message), this,
              [this, asked = m_conversation](const std::optional<Message> &found) {
                  if (asked != m_conversation)
                      return;
                  if (found && m_joined.contains(found->conversation))
                      startAt(item(*found), EachSide);
                  else
                      jump();
              });
}

void MessageModel::leaveAt(qint64 message, double offset)
{
    if (messenger())
        messenger()->places().remember(m_conversation, {message, offset});
}

void MessageModel::unfold(int row)
{
    if (row < 0 || row >= items().size())
        return;
    messenger()->places().unfold(items().at(row).key.id);
    refreshAll();
}

void MessageModel::toggle(int row)
{
    if (row < 0 || row >= items().size())
        return;
    m_selection.toggle(items().at(row).record.value<Message>());
    refresh(row);
    Q_EMIT selectionChanged();
}

void MessageModel::beginRange(qint64 message)
{
    m_rangeFrom = message;
    m_selection.begin();
}

void MessageModel::chooseUpTo(int row)
{
    const int from = rowOf(m_rangeFrom);
    if (from < 0 || row < 0 || row >= items().size())
        return;
    QList<Message> range;
    for (int i = qMin(from, row); i <= qMax(from, row); ++i)
        range << items().at(i).record.value<Message>();
    const auto before = m_selection.chosen();
    m_selection.choose(range);
    for (int i = 0; i < items().size(); ++i) {
        const auto id = items().at(i).key.id;
        if (before.contains(id) != m_selection.contains(id))
            refresh(i);
    }
    Q_EMIT selectionChanged();
}

void MessageModel::clearSelection()
{
    m_selection.clear();
    refreshAll();
    Q_EMIT selectionChanged();
}

QList<qreal> MessageModel::selectedIds() const
{
    return m_selection.ids();
}

QString MessageModel::selectedWords() const
{
    return m_selection.words();
}

QString MessageModel::selectedTranscript() const
{
    return m_selection.transcript(m_names);
}

void MessageModel::exportSelected(const QString &title)
{
    const auto folder = usualFolder(QStandardPaths::DocumentsLocation);
    const auto saved = QtConcurrent::run(&saveText, folder, title, selectedTranscript() + u'\n');
    whenReady(saved, this, [this](const QString &path) { Q_EMIT exported(path); });
}

void MessageModel::removeMarker()
{
    if (!m_marker.message)
        return;
    m_marker = {};
    Q_EMIT markerChanged();
    refreshAll();
}

QString MessageModel::day(int row) const
{
    if (row < 0 || row >= items().size())
        return {};
    const auto message = items().at(row).record.value<Message>();
    return Schedule::isApart(message) ? tr("Scheduled") : DisplayTime::day(message.time, now());
}

WindowModel::Item MessageModel::item(const Message &message)
{
    return {{message.time, message.id}, QVariant::fromValue(message)};
}

void MessageModel::load(const Edge &edge, Side side, int limit, const Answer &answer)
{
    const auto page = messenger()->store().messages(m_joined.ids(), edge, side, limit);
    whenReady(page, this, [answer](const QList<Message> &messages) {
        QList<Item> items;
        for (const auto &message : messages)
            items << item(message);
        answer(items);
    });
}

void MessageModel::apply(const Changes &changes)
{
    if (m_origins.take(changes.accounts, messenger()->engine().catalog()))
        refreshAll();
    if (changes.removedConversations.contains(m_conversation)) {
        restart();
        return;
    }
    if (!m_joined.isKnown()) // what is read later knows of it
        return;
    const int unread = m_joined.unread();
    if (m_joined.take(changes))
        askJoined();
    tellJoined(unread);
    for (const auto &message : changes.messages) {
        if (m_joined.contains(message.conversation))
            merge(item(message));
        else
            drop(message.id); // it was found to belong elsewhere
    }
    for (const qint64 id : changes.removedMessages) {
        drop(id);
        m_selection.remove(id);
    }
    if (!changes.removedMessages.isEmpty())
        Q_EMIT selectionChanged();
}

void MessageModel::tellJoined(int unreadBefore)
{
    if (unreadBefore != m_joined.unread())
        Q_EMIT unreadCountChanged();
    const auto names = m_joined.names();
    if (std::exchange(m_names, names) != names)
        refreshAll();
}

WindowModel::Shown MessageModel::present(const Item &item, const Item *newer, const Item *older) const
{
    const auto record = [](const Item *of) {
        return of ? static_cast<const Message *>(of->record.constData()) : nullptr;
    };
    const auto &message = *record(&item);
    const auto origin = m_origins.of(message.account);
    MessageContext context{now(),   record(newer),     record(older), !older && atOldest(),
                           m_names, origin.hasReplies, m_marker};
    context.isJoined = m_joined.areSeveral();
    context.origin = origin;
    context.isUnfolded = messenger() && messenger()->places().isUnfolded(message.id);
    context.isSelected = m_selection.contains(message.id);
    return {QVariant::fromValue(messageRow(message, context)), staysTrueUntil(message, context.now)};
}

} // namespace Parlance
