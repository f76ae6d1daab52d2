// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/messenger.h"

#include "backends/address.h"
#include "models/errortext.h"
#include "models/store/database.h"

#include <QClipboard>
#include <QCoroFuture>
#include <QGuiApplication>

#include <algorithm>

namespace Parlance {

Messenger::Messenger(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&engine.store(), &Store::broken, this, [this] {
        m_storeProblem = tr("Nothing more can be stored · make room on the disk, then start again");
        Q_EMIT storeProblemChanged();
    });
}

Messenger::~Messenger()
{
    Q_ASSERT_X(std::ranges::all_of(m_tasks, &QCoro::Task<>::isReady), Q_FUNC_INFO,
               "finish() is awaited first");
}

void Messenger::send(qint64 conversation, const QString &text)
{
    keep(doSend(conversation, text));
}

QCoro::Task<> Messenger::doSend(qint64 conversation, QString text)
{
    QString why;
    try {
        const auto found = co_await store().conversation(conversation);
        if (found) {
            Draft draft{found->account, {}, text};
            for (const auto &participant : found->participants)
                draft.recipients << participant.address;
            const auto message = co_await m_engine.send(draft);
            if (!message)
                why = userText(message.error());
        } else {
            why = tr("This conversation is gone · choose another");
        }
    } catch (const StoreError &) {
        why = tr("The message could not be stored · make room on the disk, then send it again");
    }
    if (why.isEmpty())
        Q_EMIT sent(conversation);
    else
        Q_EMIT notSent(conversation, text, why);
}

void Messenger::sendAgain(qint64 message)
{
    keep(tell(m_engine.sendAgain(message)));
}

void Messenger::checkAgain(qint64 message)
{
    keep(tell(m_engine.checkAgain(message)));
}

void Messenger::cancel(qint64 message)
{
    store().cancel(message);
}

void Messenger::markRead(qint64 conversation)
{
    store().markRead(conversation);
    keep(tellSeen(conversation));
}

/// Nobody is told when the service does not want to know.
QCoro::Task<> Messenger::tellSeen(qint64 conversation)
{
    const auto told = co_await m_engine.people().seen(conversation);
    Q_UNUSED(told)
}

void Messenger::saveDraft(qint64 conversation, const QString &text)
{
    store().saveDraft(conversation, text);
}

void Messenger::openConversation(const QString &account, const QString &recipient)
{
    keep(doOpenConversation(account, recipient));
}

QCoro::Task<> Messenger::doOpenConversation(QString account, QString recipient)
{
    const auto address = Address::canonical(recipient);
    if (!address) {
        Q_EMIT notOpened(userText(address.error()));
        co_return;
    }
    qint64 id = 0;
    try {
        const QStringList recipients{*address};
        const auto conversation = co_await store().openConversation(account, recipients);
        id = conversation.id;
    } catch (const StoreError &) {
        // told below
    }
    if (id != 0)
        Q_EMIT conversationOpened(id);
    else
        Q_EMIT notOpened(tr("The conversation could not be stored · make room on the disk, then try again"));
}

void Messenger::reconnect(const QString &account)
{
    store().endPause(account);
    keep(m_engine.connections().restart(account));
}

void Messenger::removeAccount(const QString &account, bool keepHistory)
{
    keep(tell(m_engine.removeAccount(account, keepHistory)));
}

void Messenger::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void Messenger::setInView(bool inView)
{
    m_engine.connections().setAttention(inView ? Attention::InView : Attention::Background);
}

/// Awaits \p verb and tells the user when it could not be done.
QCoro::Task<> Messenger::tell(QCoro::Task<Result<>> verb)
{
    QString why;
    try {
        const auto result = co_await verb;
        if (!result)
            why = userText(result.error());
    } catch (const StoreError &) {
        why = tr("It could not be stored · make room on the disk, then try again");
    }
    if (!why.isEmpty())
        Q_EMIT refused(why);
}

void Messenger::keep(QCoro::Task<> task)
{
    std::erase_if(m_tasks, [](const QCoro::Task<> &kept) { return kept.isReady(); });
    m_tasks.push_back(std::move(task));
}

QCoro::Task<> Messenger::finish()
{
    m_engine.stopChecks();
    while (!m_tasks.empty()) {
        auto task = std::move(m_tasks.back());
        m_tasks.pop_back();
        try {
            co_await task;
        } catch (const StoreError &) {
            // Store::broken() has told the user
        }
    }
}

} // namespace Parlance
