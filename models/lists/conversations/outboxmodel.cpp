// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/conversations/outboxmodel.h"

#include "models/lists/display.h"
#include "models/records/schedule.h"
#include "models/store/whenready.h"

#include <algorithm>
#include <utility>

namespace Parlance {

static constexpr int MostShown = 500;
static constexpr qint64 LongestWait = 24 * 3600 * 1000; // a timer has no room for much more

OutboxModel::OutboxModel(QObject *parent) : RowModel(OutboxRow::staticMetaObject, parent)
{
    m_ageing.setSingleShot(true);
    connect(&m_ageing, &QTimer::timeout, this, &OutboxModel::show);
}

void OutboxModel::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    if (m_messenger) {
        m_messenger.followStore(this, [this](const Changes &changes) {
            if (!changes.messages.isEmpty() || !changes.removedMessages.isEmpty() ||
                !changes.removedConversations.isEmpty())
                ask();
        });
        whenReady(m_messenger->store().accounts(), this, [this](const QList<Account> &accounts) {
            for (const auto &account : accounts)
                m_names.insert(account.id, DisplayText::line(account.name));
            ask();
        });
    }
    Q_EMIT messengerChanged();
}

/// What leaves later stands under a heading of its own, by when it does.
static QList<Found> inOrder(QList<Found> waiting)
{
    const auto later = std::ranges::stable_partition(
        waiting, [](const Found &found) { return !Schedule::isApart(found.message); });
    std::ranges::stable_sort(later, {},
                             [](const Found &found) { return found.message.time.toMSecsSinceEpoch(); });
    return waiting;
}

void OutboxModel::ask()
{
    m_isOld = m_isAsking;
    if (m_isAsking || !m_messenger)
        return;
    m_isAsking = true;
    whenReady(m_messenger->store().unsettled(MostShown), this, [this](const QList<Found> &waiting) {
        m_isAsking = false;
        m_waiting = inOrder(waiting);
        show();
        if (m_isOld)
            ask();
    });
}

OutboxRow OutboxModel::rowOf(const Found &found, const QDateTime &now) const
{
    MessageContext context;
    context.now = now;
    for (const auto &participant : found.conversation.participants)
        context.names.insert(participant.address, participant.name);
    const auto message = messageRow(found.message, context);
    OutboxRow row;
    row.messageId = message.messageId;
    row.conversation = message.conversation;
    row.title = DisplayText::title(found.conversation);
    row.account = m_names.size() > 1 ? m_names.value(found.message.account) : QString();
    row.words = DisplayText::line(found.message.body);
    if (row.words.isEmpty() && !found.message.attachments.isEmpty())
        row.words = DisplayText::line(found.message.attachments.constFirst().url.fileName());
    row.isLater = Schedule::isApart(found.message);
    row.timeText = DisplayTime::brief(found.message.createdAt, now);
    row.delivery = message.delivery;
    row.mark = message.mark;
    row.stateText = message.stateText;
    row.problemText = message.problemText;
    row.problemFields = message.problemFields;
    row.problemDetail = message.problemDetail;
    row.canSendAgain = message.canSendAgain;
    row.canReschedule = message.canReschedule;
    row.canEdit = message.delivery == Delivery::Queued && message.canEdit;
    row.canCheck = message.canCheck;
    row.canCancel = message.canCancel;
    row.canTakeBack = message.canTakeBack;
    row.accessibleText = tr("To %1. %2", "whom, what was written and what became of it")
                             .arg(row.title, message.accessibleText);
    return row;
}

void OutboxModel::show()
{
    const auto now = QDateTime::currentDateTimeUtc();
    QVariantList rows;
    auto until = DisplayTime::endOfDay(now);
    bool isLater = false;
    for (const auto &found : std::as_const(m_waiting)) {
        auto row = rowOf(found, now);
        row.isFirstLater = row.isLater && !std::exchange(isLater, true);
        rows << QVariant::fromValue(row);
        const auto changesAt = staysTrueUntil(found.message, now);
        if (changesAt.isValid() && changesAt < until)
            until = changesAt;
    }
    update(rows);
    m_ageing.start(int(std::clamp<qint64>(now.msecsTo(until), 1, LongestWait)));
    if (!std::exchange(m_loaded, true))
        Q_EMIT loadedChanged();
}

} // namespace Parlance
