// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Conversations that the user removes from this computer, and takes back.

#include "models/conversationactions.h"

#include "models/engine.h"
#include "models/store/whenready.h"
#include "models/storetext.h"

#include <algorithm>

namespace Parlance {

static constexpr int RemovedAtOnce =
    100; // what the window asks meanwhile waits for one of these steps at most

void ConversationActions::remove(const QList<qreal> &conversations)
{
    const auto ids = idsFrom(conversations);
    if (ids.isEmpty())
        return;
    Q_EMIT acting(ids);
    auto begun = m_removed; // of a try that failed: comes back with the rest
    begun.removeIf([&](const RemovedConversation &one) { return !ids.contains(one.id); });
    m_isUnderWay = true;
    setUndo({}, {}); // what was done before is not taken back by a hasty key
    removeRest(ids, begun);
}

/// In steps, so that nobody waits long for any of them.
void ConversationActions::removeRest(QList<qint64> rest, QList<RemovedConversation> removed)
{
    if (rest.isEmpty()) {
        m_isUnderWay = false;
        tellRemoved(removed);
        return;
    }
    const auto step = m_engine.store().removeConversation(rest.constFirst(), RemovedAtOnce);
    const auto goOn = [=, this](const RemovedConversation &part) {
        auto all = removed;
        auto one = std::ranges::find(all, part.id, &RemovedConversation::id);
        if (one == all.end())
            one = all.insert(all.end(), {part.id, {}, {}, false});
        one->parts = part.parts;
        one->messages += part.messages;
        one->isOver = part.isOver;
        removeRest(part.isOver ? rest.mid(1) : rest, all);
    };
    whenReady(step, this, goOn, [=, this](const StoreError &error) {
        m_isUnderWay = false;
        const auto why = StoreText::refusal(tr("Not everything was deleted"), error);
        setUndo(why, {}, {}, removed);
        if (removed.isEmpty())
            Q_EMIT refused(why);
    });
}

void ConversationActions::tellRemoved(const QList<RemovedConversation> &removed)
{
    const auto stays = [](const RemovedConversation &one) { return one.parts.isEmpty(); };
    const int staying = int(std::ranges::count_if(removed, stays));
    const int gone = int(removed.size()) - staying;
    if (staying > 0)
        setUndo(tr("%n conversations keep what is still on its way", nullptr, staying), {}, {}, removed);
    else
        setUndo(gone == 1 ? tr("Deleted here") : tr("%n conversations deleted here", nullptr, gone), {}, {},
                removed);
}

/// In steps, too. The first of each tells where its messages belong, which may be elsewhere by now.
void ConversationActions::putBack(QList<RemovedConversation> rest)
{
    if (rest.isEmpty()) {
        m_isUnderWay = false;
        Q_EMIT cameBack();
        return;
    }
    auto step = rest.constFirst();
    step.messages = step.messages.mid(0, RemovedAtOnce);
    const auto goOn = [=, this](qint64 conversation) {
        auto left = rest;
        left.first().id = conversation;
        left.first().parts.clear(); // it is there
        left.first().messages.remove(0, step.messages.size());
        if (left.constFirst().messages.isEmpty())
            left.removeFirst();
        putBack(left);
    };
    whenReady(m_engine.store().putConversationBack(step), this, goOn, [=, this](const StoreError &error) {
        m_isUnderWay = false;
        setUndo(StoreText::refusal(tr("Not everything came back"), error), {}, {}, rest);
    });
}

} // namespace Parlance
