// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/messenger.h"

#include "models/errortext.h"
#include "models/store/database.h"

#include <QClipboard>
#include <QCoroFuture>
#include <QGuiApplication>

namespace Parlance {

Messenger::Messenger(Engine &engine, QObject *parent)
    : QObject(parent), m_engine(engine), m_people(engine, m_errands)
{
    connect(&m_errands, &Errands::refused, this, &Messenger::refused);
    connect(&engine.store(), &Store::broken, this, [this] {
        m_storeProblem = tr("Nothing more can be stored · make room on the disk, then start again");
        Q_EMIT storeProblemChanged();
    });
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
    m_errands.run(m_engine.sendAgain(message));
}

void Messenger::checkAgain(qint64 message)
{
    m_errands.run(m_engine.checkAgain(message));
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
    openGroup(account, {recipient});
}

void Messenger::openGroup(const QString &account, const QStringList &recipients)
{
    keep(doOpenConversation(account, recipients));
}

QCoro::Task<> Messenger::doOpenConversation(QString account, QStringList recipients)
{
    QString why;
    qint64 id = 0;
    try {
        const auto conversation = co_await m_engine.people().openGroup(account, recipients);
        if (conversation)
            id = conversation->id;
        else
            why = userText(conversation.error());
    } catch (const StoreError &) {
        why = tr("The conversation could not be stored · make room on the disk, then try again");
    }
    if (id != 0)
        Q_EMIT conversationOpened(id);
    else
        Q_EMIT notOpened(why);
}

void Messenger::reconnect(const QString &account)
{
    store().endPause(account);
    keep(m_engine.connections().restart(account));
}

void Messenger::removeAccount(const QString &account, bool keepHistory)
{
    m_errands.run(m_engine.removeAccount(account, keepHistory));
}

void Messenger::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void Messenger::setInView(bool inView)
{
    m_engine.connections().setAttention(inView ? Attention::InView : Attention::Background);
}

QCoro::Task<> Messenger::finish()
{
    m_engine.stopChecks();
    co_await m_errands.finish();
}

} // namespace Parlance
