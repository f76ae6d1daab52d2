// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/messenger.h"

#include "models/errortext.h"
#include "models/store/database.h"
#include "models/storetext.h"

#include <QClipboard>
#include <QCoroFuture>
#include <QGuiApplication>

namespace Parlance {

Messenger::Messenger(Engine &engine, QObject *parent)
    : QObject(parent), m_engine(engine), m_health(engine, m_errands), m_people(engine, m_errands),
      m_conversations(engine), m_messages(engine), m_schedule(engine, m_errands), m_media(engine, m_errands),
      m_hold(engine, m_errands), m_backups(engine, m_errands), m_checks(engine), m_history(engine, m_errands),
      m_spelling(engine.store())
{
    connect(&m_errands, &Errands::refused, this, &Messenger::refused);
    connect(&m_people, &PeopleActions::undoable, &m_conversations, &ConversationActions::offer);
    connect(&m_checks, &OutcomeChecks::answered, this, &Messenger::checked);
    connect(&m_checks, &OutcomeChecks::refused, this, &Messenger::refused);
    connect(&m_hold, &HoldActions::refused, this, &Messenger::refused);
    connect(&m_hold, &HoldActions::conversationWanted, this, &Messenger::conversationOpened);
    const auto holdOrphans = [this] {
        m_media.holdOrphans(!m_messages.undoText().isEmpty() || m_conversations.holdsRemoved());
    };
    connect(&m_messages, &MessageActions::undoChanged, this, holdOrphans);
    connect(&m_conversations, &ConversationActions::undoChanged, this, holdOrphans);
    connect(&m_conversations, &ConversationActions::cameBack, this, holdOrphans);
    connect(&m_conversations, &ConversationActions::refused, this, &Messenger::refused);
    const auto note = [this](bool ofMessages, const QString &done) {
        m_undoesMessages = ofMessages;
        m_sentLast = m_sentLast && done.isEmpty();
    };
    connect(&m_messages, &MessageActions::undoChanged, this,
            [=, this] { note(true, m_messages.undoText()); });
    connect(&m_conversations, &ConversationActions::undoChanged, this,
            [=, this] { note(false, m_conversations.undoText()); });
    connect(&m_health, &StoreHealth::changed, this, &Messenger::storeProblemChanged);
    connect(&engine.store(), &Store::changed, this, [this](const Changes &changes) {
        for (const auto conversation : changes.removedConversations)
            Q_EMIT conversationGone(conversation);
    });
}

void Messenger::addContact(qint64 message, const QString &name)
{
    m_errands.run(doAddContact(message, name));
}

QCoro::Task<Result<>> Messenger::doAddContact(qint64 id, QString name)
{
    const auto message = co_await store().message(id);
    const qint64 where = message ? message->conversation : 0;
    const auto conversation = co_await store().conversation(where);
    if (!conversation || conversation->participants.isEmpty()) {
        const Error gone{Error::Refused, Error::NotFound, {}, {}};
        co_return fail(gone);
    }
    const auto recipient = conversation->participants.first().address;
    const auto added = co_await m_engine.addContact(conversation->account, recipient, name);
    if (!added)
        co_return fail(added);
    const auto sent = co_await m_engine.sendAgain(id);
    co_return sent;
}

void Messenger::denyStop(double conversation, double message)
{
    store().denyStop(qint64(conversation), qint64(message));
}

void Messenger::sendAgain(qint64 message)
{
    m_errands.run(m_engine.sendAgain(message));
}

void Messenger::sendFailedAgain(qint64 conversation)
{
    m_errands.run(m_engine.sendFailedAgain(conversation));
}

void Messenger::checkAgain(qint64 message)
{
    m_checks.begin(message);
    m_errands.run(m_engine.checkAgain(message));
}

void Messenger::cancel(qint64 message)
{
    store().cancel(message);
}

void Messenger::confirm(qint64 message)
{
    store().confirm(message);
}

void Messenger::markRead(qint64 conversation)
{
    store().markRead(conversation);
    keep(tellSeen(conversation));
}

void Messenger::markReadUpTo(qint64 message)
{
    keep(doMarkReadUpTo(message));
}

QCoro::Task<> Messenger::doMarkReadUpTo(qint64 message)
{
    try {
        const auto conversations = co_await store().markReadUpTo(message);
        for (const qint64 conversation : conversations)
            co_await tellSeen(conversation);
    } catch (const StoreError &) { // told by Store::broken()
    }
}

/// Nobody is told when the service does not want to know.
QCoro::Task<> Messenger::tellSeen(qint64 conversation)
{
    const auto told = co_await m_engine.people().seen(conversation);
    Q_UNUSED(told)
}

void Messenger::saveDraft(qint64 conversation, const QString &text, int cursor, qint64 answered,
                          const QStringList &media)
{
    if (const auto handing = m_handing.find(conversation); handing != m_handing.end())
        *handing = Rest{text, cursor, answered, media};
    if (!m_hold.keepsForLater(conversation, text, cursor, answered, media))
        store().saveDraft(conversation, text, cursor, answered, media);
}

void Messenger::openConversation(const QString &account, const QString &recipient)
{
    openGroup(account, {recipient});
}

void Messenger::openGroup(const QString &account, const QStringList &recipients)
{
    keep(doOpenConversation(account, recipients));
}

static QString notOpenedText(const StoreError &error)
{
    return StoreText::refusal(Messenger::tr("The conversation could not be stored"), error);
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
    } catch (const StoreError &error) {
        why = notOpenedText(error);
    }
    if (id != 0)
        Q_EMIT conversationOpened(id);
    else
        Q_EMIT notOpened(why);
}

void Messenger::writeFrom(const QString &account, qint64 conversation)
{
    keep(doWriteFrom(account, conversation));
}

QCoro::Task<> Messenger::doWriteFrom(QString account, qint64 conversation)
{
    QString why;
    qint64 id = 0;
    try {
        const auto here = co_await draftFor(conversation);
        const QStringList recipients = here ? here->recipients : QStringList();
        const auto there = co_await m_engine.people().openGroup(account, recipients);
        if (there) {
            co_await store().moveDraft(conversation, there->id);
            id = there->id;
        } else {
            why = here ? userText(there.error()) : goneText();
        }
    } catch (const StoreError &error) {
        why = notOpenedText(error);
    }
    if (id != 0)
        Q_EMIT conversationOpened(id);
    else
        Q_EMIT notOpened(why);
}

void Messenger::left(qint64 conversation)
{
    const bool isInUse = m_handing.contains(conversation) || m_handingTemplates.contains(conversation) ||
                         m_messages.canUndoIn(conversation);
    if (!isInUse)
        store().dropUnused(conversation);
}

void Messenger::undo()
{
    const bool isOfMessages = m_undoesMessages || m_conversations.undoText().isEmpty();
    if (isOfMessages && !m_messages.undoText().isEmpty())
        m_messages.undo();
    else
        m_conversations.undo();
}

bool Messenger::undoesSending() const
{
    return m_sentLast || (m_messages.undoText().isEmpty() && m_conversations.undoText().isEmpty());
}

void Messenger::answerThere(qint64 message)
{
    keep(doAnswerThere(message));
}

QCoro::Task<> Messenger::doAnswerThere(qint64 message)
{
    try {
        const auto answered = co_await store().message(message);
        const qint64 where = answered ? answered->conversation : 0;
        const auto conversation = co_await store().conversation(where);
        if (!conversation)
            co_return;
        saveDraft(where, conversation->draft, conversation->draftCursor, message, conversation->draftMedia);
        Q_EMIT conversationOpened(where);
    } catch (const StoreError &) { // told by Store::broken()
    }
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

void Messenger::keepSecrets(const QString &account)
{
    Q_EMIT refused({}); // what was said of the last try is over
    m_errands.run(m_engine.keepSecrets(account));
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
    m_media.stop();
    co_await m_errands.finish();
}

} // namespace Parlance
