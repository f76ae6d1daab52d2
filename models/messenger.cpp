// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/messenger.h"

#include "models/errortext.h"
#include "models/mediatype.h"
#include "models/records/schedule.h"
#include "models/store/database.h"
#include "models/store/drafts.h"
#include "models/storetext.h"

#include <QClipboard>
#include <QCoroFuture>
#include <QGuiApplication>

#include <algorithm>

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
    connect(&m_messages, &MessageActions::undoChanged, this, [this] { m_undoesMessages = true; });
    connect(&m_conversations, &ConversationActions::undoChanged, this, [this] { m_undoesMessages = false; });
    connect(&m_health, &StoreHealth::changed, this, &Messenger::storeProblemChanged);
    connect(&engine.store(), &Store::changed, this, [this](const Changes &changes) {
        for (const auto conversation : changes.removedConversations)
            Q_EMIT conversationGone(conversation);
    });
}

/// \param at as QML has it
static QDateTime momentAt(double at)
{
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(qint64(at), Qt::UTC) : QDateTime();
}

void Messenger::send(qint64 conversation, const QString &text, qint64 answered, bool anyway,
                     const QStringList &media, double at)
{
    m_handing.insert(conversation, std::nullopt);
    keep(doSend(conversation, text, answered, anyway, media, momentAt(at)));
}

/// An empty one to those in \p conversation.
QCoro::Task<Result<Draft>> Messenger::draftFor(qint64 conversation)
{
    const auto found = co_await store().conversation(conversation);
    if (!found) {
        const Error gone{Error::Refused, Error::NotFound, {}, {}};
        co_return fail(gone);
    }
    Draft draft{found->account, {}, {}};
    for (const auto &participant : found->participants)
        draft.recipients << participant.address;
    co_return draft;
}

static QString notStored(const StoreError &error)
{
    return StoreText::refusal(Messenger::tr("The message could not be stored"), error);
}

static QString goneText()
{
    return Messenger::tr("This conversation is gone · choose another");
}

static Attachment attachmentAt(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return {url, mediaTypeOf(url)};
}

/// \return why it was not taken; empty: it was
QCoro::Task<QString> Messenger::handOver(Draft draft, QDateTime at)
{
    draft.notBefore = at;
    draft.consent = m_schedule.consent();
    const auto held = co_await m_hold.held(draft);
    const auto message = co_await m_engine.send(held);
    if (!message)
        co_return userText(message.error());
    if (Schedule::holds(*message))
        m_schedule.note(*message);
    co_return QString();
}

QCoro::Task<> Messenger::doSend(qint64 conversation, QString text, qint64 answered, bool anyway,
                                QStringList media, QDateTime at)
{
    QString why;
    try {
        auto draft = co_await draftFor(conversation);
        if (draft) {
            draft->body = Drafts::toSend(text);
            draft->anyway = anyway;
            draft->wasKept = true;
            for (const auto &address : media)
                draft->media << attachmentAt(address);
            const auto original = co_await store().message(answered);
            if (original && original->conversation == conversation) // no other service knows it by that name
                draft->replyTo = original->remoteId;
            why = co_await handOver(*draft, at);
        } else {
            why = goneText();
        }
    } catch (const StoreError &error) {
        why = notStored(error);
    }
    const auto rest = m_handing.take(conversation);
    if (why.isEmpty() && rest) // the draft went with the text
        store().saveDraft(conversation, rest->text, rest->cursor, rest->answered, rest->media);
    if (why.isEmpty())
        Q_EMIT sent(conversation);
    else if (rest)
        Q_EMIT notSent(conversation, text + rest->text, why, answered, media + rest->media);
    else
        Q_EMIT notSent(conversation, text, why, answered, media);
}

void Messenger::sendTemplate(qint64 conversation, const QString &id, const QStringList &values, bool anyway,
                             double at)
{
    m_handingTemplates << conversation;
    keep(doSendTemplate(conversation, id, values, anyway, momentAt(at)));
}

static Result<Draft> filled(const Draft &draft, const QList<MessageTemplate> &templates, const QString &id,
                            const QStringList &values)
{
    const auto chosen = std::ranges::find(templates, id, &MessageTemplate::id);
    if (chosen == templates.end())
        return fail(Error{Error::Refused, Error::BadTemplate, {}, {}});
    return Templates::filled(draft, *chosen, values);
}

QCoro::Task<> Messenger::doSendTemplate(qint64 conversation, QString id, QStringList values, bool anyway,
                                        QDateTime at)
{
    QString why;
    try {
        auto draft = co_await draftFor(conversation);
        if (draft) {
            draft->anyway = anyway;
            const auto known = co_await m_engine.templates().of(draft->account);
            const auto complete = known ? filled(*draft, *known, id, values) : Result<Draft>(fail(known));
            if (complete)
                why = co_await handOver(*complete, at);
            else
                why = userText(complete.error());
        } else {
            why = goneText();
        }
    } catch (const StoreError &error) {
        why = notStored(error);
    }
    m_handingTemplates.remove(conversation);
    if (why.isEmpty())
        Q_EMIT templateSent(conversation);
    else
        Q_EMIT templateNotSent(conversation, why);
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
