// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/messagemodel.h"

#include "models/lists/display.h"
#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

static constexpr int FirstPage = 30;
static constexpr int EachSide = 25; // of a message that was jumped to

MessageModel::MessageModel(QObject *parent) : WindowModel(MessageRow::staticMetaObject, FirstPage, parent) {}

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
        if (wanted && wanted->conversation == m_conversation) // the user may have moved on meanwhile
            startAt(item(*wanted), EachSide);
    });
}

int MessageModel::rowOf(qint64 message) const
{
    return indexOf(message);
}

QString MessageModel::wholeText(int row) const
{
    return row >= 0 && row < items().size() ? items().at(row).record.value<Message>().body : QString();
}

QStringList MessageModel::pieces(int row) const
{
    return DisplayText::pieces(wholeText(row));
}

bool MessageModel::isReady() const
{
    return m_conversation != 0;
}

void MessageModel::begin()
{
    m_names.clear();
    m_asksNames = true;
    whenReady(messenger()->store().conversation(m_conversation), this,
              [this](const std::optional<Conversation> &conversation) {
                  if (!messenger() || !conversation || conversation->id != m_conversation)
                      return;
                  if (m_asksNames) // none is newer
                      setNames(*conversation);
                  findService(conversation->account);
              });
}

void MessageModel::findService(const QString &account)
{
    whenReady(messenger()->store().everyAccount(), this, [this, account](const QList<Account> &accounts) {
        if (!messenger()) // gone while the storage was asked
            return;
        const auto ours = std::ranges::find(accounts, account, &Account::id);
        const auto *service =
            ours == accounts.end() ? nullptr : messenger()->engine().catalog().service(ours->service);
        const bool hasReplies = service && service->capabilities.testFlag(Backend::Capability::Replies);
        if (std::exchange(m_hasReplies, hasReplies) != hasReplies)
            refreshAll();
    });
}

WindowModel::Item MessageModel::item(const Message &message)
{
    return {{message.time, message.id}, QVariant::fromValue(message)};
}

void MessageModel::load(const Edge &edge, Side side, int limit, const Answer &answer)
{
    const auto page = messenger()->store().messages(m_conversation, edge, side, limit);
    whenReady(page, this, [answer](const QList<Message> &messages) {
        QList<Item> items;
        for (const auto &message : messages)
            items << item(message);
        answer(items);
    });
}

void MessageModel::apply(const Changes &changes)
{
    for (const auto &conversation : changes.conversations) {
        if (conversation.id == m_conversation)
            setNames(conversation);
    }
    for (const auto &message : changes.messages) {
        if (message.conversation == m_conversation)
            merge(item(message));
        else
            drop(message.id); // it was found to belong elsewhere
    }
    for (const qint64 id : changes.removedMessages)
        drop(id);
    if (changes.removedConversations.contains(m_conversation))
        restart();
}

WindowModel::Shown MessageModel::present(const Item &item, const Item *newer, const Item *older) const
{
    const auto record = [](const Item *of) {
        return of ? static_cast<const Message *>(of->record.constData()) : nullptr;
    };
    const auto &message = *record(&item);
    const MessageContext context{now(),   record(newer), record(older), !older && atOldest(),
                                 m_names, m_hasReplies};
    return {QVariant::fromValue(messageRow(message, context)), staysTrueUntil(message, context.now)};
}

void MessageModel::setNames(const Conversation &conversation)
{
    m_asksNames = false;
    QHash<QString, QString> names;
    for (const auto &participant : conversation.participants)
        names.insert(participant.address, participant.name);
    if (std::exchange(m_names, names) != names)
        refreshAll();
}

} // namespace Parlance
