// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/media/sharedmedia.h"

#include "models/lists/composer/attachmentrow.h"
#include "models/lists/display.h"
#include "models/records/schedule.h"
#include "models/store/whenready.h"

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int FirstFiles = 20; // more than a card has room for

SharedMediaModel::SharedMediaModel(QObject *parent)
    : WindowModel(SharedMediaRow::staticMetaObject, FirstFiles, parent)
{
}

void SharedMediaModel::setConversations(const QList<qreal> &conversations)
{
    if (m_shown == conversations)
        return;
    m_shown = conversations;
    m_conversations.clear();
    for (const auto conversation : conversations)
        m_conversations << qint64(conversation);
    restart();
    Q_EMIT conversationsChanged();
}

void SharedMediaModel::load(const Edge &edge, Side side, int limit, const Answer &answer)
{
    const auto page = messenger()->store().messagesWithFiles(m_conversations, edge, side, limit);
    whenReady(page, this, [answer](const QList<Message> &messages) {
        QList<Item> items;
        for (const auto &message : messages)
            items << Item{{message.time, message.id}, QVariant::fromValue(message)};
        answer(items);
    });
}

void SharedMediaModel::apply(const Changes &changes)
{
    for (const auto &message : changes.messages) {
        if (m_conversations.contains(message.conversation) && !message.attachments.isEmpty())
            merge({{message.time, message.id}, QVariant::fromValue(message)});
        else
            drop(message.id); // it was found to belong elsewhere
    }
    for (const auto id : changes.removedMessages)
        drop(id);
}

WindowModel::Shown SharedMediaModel::present(const Item &item, const Item *, const Item *) const
{
    const auto &message = *static_cast<const Message *>(item.record.constData());
    SharedMediaRow row;
    row.messageId = message.id;
    for (int number = 0; number < message.attachments.size(); ++number) {
        const auto attachment = attachmentRow(message.attachments.at(number));
        const bool isVisual = attachment.isVisual();
        if (!isVisual && number > 0)
            continue;
        row.number = number;
        row.attachment = attachment.toMap();
        if (isVisual)
            break;
    }
    row.others = int(message.attachments.size()) - 1;
    row.time = DisplayTime::brief(Schedule::shownTime(message), now());
    return {QVariant::fromValue(row), {}};
}

} // namespace Parlance
