// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/holdactions.h"

#include "models/engine.h"
#include "models/store/database.h"
#include "models/store/drafts.h"
#include "models/storetext.h"

#include <QCoroFuture>

#include <algorithm>

namespace Parlance {

using namespace std::chrono_literals;

HoldActions::HoldActions(Engine &engine, Errands &errands) : m_engine(engine), m_errands(errands)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(5s);
    connect(&m_patience, &QTimer::timeout, this, &HoldActions::endLeaving);
    connect(&engine.store(), &Store::changed, this, &HoldActions::follow);
}

QCoro::Task<Draft> HoldActions::held(Draft draft)
{
    if (draft.notBefore.isValid()) // until then there is time enough
        co_return draft;
    const auto accounts = co_await m_engine.store().accounts();
    const auto account = std::ranges::find(accounts, draft.account, &Account::id);
    const auto *service = account == accounts.end() ? nullptr : m_engine.catalog().service(account->service);
    const bool isChat = service && service->capabilities.testFlag(Backend::Capability::Presence);
    const int seconds = isChat ? m_chats : m_texts;
    if (seconds > 0) {
        draft.held = true;
        draft.notBefore = QDateTime::currentDateTimeUtc().addSecs(seconds);
    }
    co_return draft;
}

void HoldActions::takeBack(qint64 message, bool goesThere)
{
    m_errands.keep(take(m_engine.store().takeBack(message), goesThere));
}

void HoldActions::takeLastBack(qint64 conversation)
{
    m_errands.keep(take(m_engine.store().takeLastBack(conversation), false));
}

QCoro::Task<> HoldActions::take(QFuture<std::optional<TakenBack>> asked, bool goesThere)
{
    ++m_taking;
    QList<TakenBack> taken;
    QString why = tr("It has just left · it cannot be taken back any more");
    try {
        if (const auto one = co_await asked)
            taken << *one;
    } catch (const StoreError &error) { // it leaves, as it was to
        why = StoreText::refusal(tr("It could not be kept as a draft"), error);
    }
    tell(taken);
    if (taken.isEmpty())
        Q_EMIT refused(why);
    else if (goesThere)
        Q_EMIT conversationWanted(taken.constFirst().conversation);
}

void HoldActions::takeAllBack()
{
    m_errands.keep(takeAll());
}

QCoro::Task<> HoldActions::takeAll()
{
    ++m_taking;
    QList<TakenBack> taken;
    try {
        taken = co_await m_engine.store().takeHeldBack();
    } catch (const StoreError &error) { // they would leave at the next start
        tell({});
        Q_EMIT refused(StoreText::refusal(tr("They could not be kept as drafts"), error));
        co_return;
    }
    tell(taken);
    Q_EMIT ended();
}

/// In the order in which they were taken back, so that each comes before those that were there.
void HoldActions::tell(const QList<TakenBack> &taken)
{
    for (const auto &one : taken) {
        if (const auto late = m_late.find(one.conversation); late != m_late.end()) {
            late->text = Drafts::joined(one.text, late->text);
            late->cursor = int(one.text.size());
            late->media = one.media + late->media;
            late->media.removeDuplicates();
            late->answered = late->answered ? late->answered : one.answered;
        }
    }
    if (--m_taking == 0) {
        const auto all = std::exchange(m_late, {});
        for (auto late = all.begin(); late != all.end(); ++late)
            m_engine.store().saveDraft(late.key(), late->text, late->cursor, late->answered, late->media);
    }
    for (const auto &one : taken)
        Q_EMIT takenBack(one.conversation, one.text, one.answered, one.media);
}

bool HoldActions::keepsForLater(qint64 conversation, const QString &text, int cursor, qint64 answered,
                                const QStringList &media)
{
    if (m_taking > 0)
        m_late.insert(conversation, {text, cursor, answered, media});
    return m_taking > 0;
}

void HoldActions::sendNow()
{
    m_errands.keep(release());
}

QCoro::Task<> HoldActions::release()
{
    QStringList accounts;
    try {
        const auto outbox = co_await m_engine.store().outbox();
        for (const auto &message : outbox) { // the time of some may just have come
            if (message.delivery == Delivery::Sending ||
                (message.delivery == Delivery::Queued && message.held))
                m_leaving << message.id;
        }
        Q_EMIT leavingChanged();
        accounts = co_await m_engine.store().releaseHeld();
    } catch (const StoreError &) { // told by Store::broken(); they stay in the outbox
        m_leaving.clear();
    }
    for (const auto &account : accounts) {
        if (auto *connection = m_engine.connections().connection(account))
            connection->deliverNow();
    }
    if (m_leaving.isEmpty())
        endLeaving();
    else
        m_patience.start();
}

void HoldActions::follow(const Changes &changes)
{
    if (m_leaving.isEmpty())
        return;
    for (const auto &message : changes.messages) {
        if (message.delivery != Delivery::Queued && message.delivery != Delivery::Sending)
            m_leaving.remove(message.id);
    }
    Q_EMIT leavingChanged();
    if (m_leaving.isEmpty())
        endLeaving();
}

void HoldActions::endLeaving()
{
    m_patience.stop();
    m_leaving.clear();
    Q_EMIT leavingChanged();
    Q_EMIT ended();
}

} // namespace Parlance
