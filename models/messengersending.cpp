// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What the user sends, and the draft it was until then.

#include "models/messenger.h"

#include "models/errortext.h"
#include "models/mediatype.h"
#include "models/records/schedule.h"
#include "models/store/database.h"
#include "models/store/drafts.h"
#include "models/storetext.h"

#include <QCoroFuture>

#include <algorithm>

namespace Parlance {

/// \param at as QML has it
static QDateTime momentAt(double at)
{
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(qint64(at), Qt::UTC) : QDateTime();
}

void Messenger::send(qint64 conversation, const QString &text, qint64 answered, bool anyway,
                     const QStringList &media, double at)
{
    m_sentLast = true;
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

QString Messenger::goneText()
{
    return tr("This conversation is gone · choose another");
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
    m_sentLast = true;
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

} // namespace Parlance
