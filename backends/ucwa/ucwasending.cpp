// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// UcwaBackend: how a text leaves (ucwa.md, 6.2, 6.4 and 7.1).

#include "backends/ucwa/ucwabackend.h"

#include "backends/ucwa/ucwaerrors.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QUuid>

#include <algorithm>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The server ends an invitation that nobody answers after 30 s.
constexpr auto AnswerWithin = 45s;
constexpr int MostAttempts = 2;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// \p address as the service writes it.
QString uriFrom(const QString &address)
{
    return address.startsWith(u'+') ? "tel:"_L1 + address : address;
}

tl::unexpected<Error> stopped()
{
    return failed(Error::Unreachable, Error::Unspecified, u"stopped"_s);
}

} // namespace

void UcwaBackend::wake()
{
    for (Pause *waiting : std::as_const(m_waiting))
        waiting->ring();
}

QCoro::Task<> UcwaBackend::whenChanged(std::chrono::milliseconds patience)
{
    Pause change;
    m_waiting << &change;
    co_await change.wait(patience);
    m_waiting.removeOne(&change);
}

QCoro::Task<Result<Receipt>> UcwaBackend::send(OutgoingMessage message)
{
    QStringList people = message.recipients;
    people.sort();
    Result<Receipt> receipt = stopped();
    for (int attempt = 0; attempt < MostAttempts && !m_isAborted; ++attempt) {
        const auto conversation = co_await connected(people);
        if (!conversation)
            co_return fail(conversation);
        const QString key = *conversation;
        receipt = co_await post(key, message);
        const bool isGone = !receipt && receipt.error().reason == Error::NotFound;
        if (!isGone)
            break;
        // certainly not taken: the conversation is over, and the next one is begun
        if (Talk *talk = m_talks.byKey(key))
            m_talks.remove(talk);
    }
    if (receipt)
        co_return receipt;
    Error error = receipt.error();
    if (error.reason == Error::NotFound)
        error.kind = Error::Unreachable;
    co_return fail(error);
}

/// Offers the text, once.
QCoro::Task<Result<Receipt>> UcwaBackend::post(QString conversation, OutgoingMessage message)
{
    Talk *talk = m_talks.byKey(conversation);
    if (!talk || !talk->canSend())
        co_return failed(Error::Unreachable, Error::NotFound, u"the conversation is over"_s);
    talk->isSending = true;
    talk->sendingText = message.body;
    talk->sendingId = message.id;
    const QString href = withQuery(talk->sendHref, u"operationId="_s + message.id);
    const HttpRequest request{.verb = "POST",
                              .path = urlFrom(href),
                              .body = message.body.toUtf8(),
                              .contentType = "text/plain; charset=utf-8"};
    const auto reply = co_await m_session.ask(request);
    talk = m_talks.byKey(conversation);
    if (talk)
        talk->isSending = false;
    if (!reply)
        co_return fail(reply);
    if (!reply->isSuccess()) {
        Error error = failureFrom(*reply, true);
        if (reply->status == 404 || reply->status == 410)
            error.reason = Error::NotFound;
        co_return fail(error);
    }
    const bool isTheirs = reply->body.isEmpty() || reply->isJson();
    if (!isTheirs)
        co_return fail(failureFrom(*reply, true)); // a page of somebody in between
    const QString location = QString::fromLatin1(reply->header("location"));
    if (keyOf(location).isEmpty() && reply->status == 200)
        co_return fail(failureFrom(*reply, true));
    const bool isNamed = !keyOf(location).isEmpty();
    if (talk && isNamed) {
        constexpr qsizetype Remembered = 50;
        talk->ours << keyOf(location);
        if (talk->ours.size() > Remembered)
            talk->ours.removeFirst();
    }
    Receipt receipt{.remoteId = isNamed ? m_talks.remoteId(location) : QString()};
    if (talk && !talk->absent.isEmpty()) {
        receipt.problem = Error{Error::Refused, Error::PartlyDelivered};
        for (const QString &address : std::as_const(talk->absent))
            receipt.problem->fields << Error::Field{address, Error::RecipientUnreachable};
    }
    co_return receipt;
}

/// A conversation with exactly \p people, over which a text can go now; begun, or begun again, if needed.
/// \return its key
QCoro::Task<Result<QString>> UcwaBackend::connected(QStringList people)
{
    const QString name = people.join(u',');
    const QDeadlineTimer deadline(m_pace(AnswerWithin));
    QString operationId;
    bool isReopened = false;
    while (!m_isAborted && !deadline.hasExpired()) {
        if (m_ended)
            co_return fail(*m_ended);
        Talk *talk = operationId.isEmpty() ? m_talks.byName(name) : m_talks.byOperation(operationId);
        if (talk && talk->refusal) {
            const Error refusal = *talk->refusal;
            m_talks.remove(talk);
            co_return fail(refusal);
        }
        const QString key = talk ? keyOf(talk->href) : QString();
        const bool isPending = talk && talk->isIncoming && !talk->isAnswered && !talk->acceptHref.isEmpty();
        const bool isDown = talk && !talk->canSend() && !talk->isConnecting;
        if (!m_isReady || m_isSuspect) {
            if (!operationId.isEmpty() && !talk)
                operationId.clear(); // it went with the application
        } else if (!talk && !operationId.isEmpty()) {
            co_return failed(Error::Unreachable, Error::NoAnswer,
                             u"the conversation ended before it began"_s);
        } else if (!talk) {
            operationId = newId();
            const auto begun = co_await begin(people, operationId);
            if (!begun)
                co_return fail(begun);
            continue;
        } else if (talk->canSend() && !talk->toAsk.isEmpty()) {
            const auto asked = co_await askIn(key);
            if (!asked)
                co_return fail(asked);
            continue;
        } else if (talk->canSend() && (people.size() == 1 || (talk->isConference && talk->asked.isEmpty()))) {
            co_return key;
        } else if (isPending) {
            co_await answerTalk(key, true); // who writes back takes the invitation up
            continue;
        } else if (isDown && operationId.isEmpty() && talk->isAnswered && !isReopened) {
            isReopened = true;
            const auto reopened = co_await reopen(key);
            if (!reopened)
                co_return fail(reopened);
            continue;
        }
        const std::chrono::milliseconds left(deadline.remainingTime());
        co_await whenChanged(left);
    }
    if (m_isAborted)
        co_return stopped();
    Talk *talk = operationId.isEmpty() ? m_talks.byName(name) : m_talks.byOperation(operationId);
    if (talk && talk->canSend()) { // not all have come: it goes to those who have, and is said so
        for (const QString &address : talk->asked.values() + talk->toAsk) {
            if (!talk->absent.contains(address))
                talk->absent << address;
        }
        talk->asked.clear();
        talk->toAsk.clear();
        co_return keyOf(talk->href);
    }
    const bool wasRung = talk && !talk->href.isEmpty();
    const QString stopHref = talk ? talk->stopHref : QString();
    if (talk)
        m_talks.remove(talk); // whatever held it up, the next text begins anew
    if (!stopHref.isEmpty())
        co_await m_session.mention(stopHref);
    if (!m_isReady || !wasRung) {
        co_return failed(Error::Unreachable, Error::ServiceTrouble, u"the server began no conversation"_s);
    }
    co_return failed(Error::Refused, Error::NoAnswer, u"nobody took the invitation up"_s);
}

/// Invites the first of \p people; the others are asked in when it is connected.
QCoro::Task<Result<>> UcwaBackend::begin(QStringList people, QString operationId)
{
    if (m_startMessagingHref.isEmpty())
        co_return failed(Error::Unreachable, Error::NotPermitted,
                         u"the server lets us begin no conversation yet"_s);
    Talk ours;
    ours.operationId = operationId;
    ours.isConnecting = true;
    for (const QString &address : std::as_const(people))
        ours.include(address);
    ours.toAsk = people.sliced(1);
    m_talks.add(ours);
    const QJsonObject invitation{{u"to"_s, uriFrom(people.constFirst())},
                                 {u"operationId"_s, operationId},
                                 {u"importance"_s, u"Normal"_s},
                                 {u"subject"_s, QString()}};
    const QString href = m_startMessagingHref;
    const auto begun = co_await m_session.post(href, invitation);
    Talk *talk = m_talks.byOperation(operationId);
    if (begun) {
        if (talk && talk->invitation.isEmpty())
            talk->invitation = keyOf(begun->text("location"_L1));
        co_return Result<>{};
    }
    Error error = begun.error();
    const bool isPutOff = error.reason == Error::NotFound || error.code == "409"_L1;
    if (error.kind == Error::Unanswered && !isPutOff)
        co_return Result<>{}; // the channel tells whether it was begun; no text was in it
    if (talk)
        m_talks.remove(talk);
    if (isPutOff)
        error.kind = Error::Unreachable;
    co_return fail(error);
}

/// Brings messaging up again in a conversation that lives; else it is given up for a new one.
QCoro::Task<Result<>> UcwaBackend::reopen(QString conversation)
{
    Talk *talk = m_talks.byKey(conversation);
    if (talk && talk->addMessagingHref.isEmpty()) {
        co_await readMessaging(conversation);
        talk = m_talks.byKey(conversation);
    }
    if (!talk || talk->canSend() || talk->isConnecting)
        co_return Result<>{};
    if (talk->addMessagingHref.isEmpty()) {
        m_talks.remove(talk);
        co_return Result<>{};
    }
    const QString href = talk->addMessagingHref;
    const QString operationId = newId();
    const QJsonObject body{{u"operationId"_s, operationId}};
    talk->isConnecting = true;
    const auto asked = co_await m_session.post(href, body);
    talk = m_talks.byKey(conversation);
    if (asked || !talk)
        co_return Result<>{};
    talk->isConnecting = false;
    if (asked.error().code == "409"_L1) { // it came by itself meanwhile
        co_await readMessaging(conversation);
        talk = m_talks.byKey(conversation);
    } else if (asked.error().reason != Error::NotFound) {
        talk->isConnecting = asked.error().kind == Error::Unanswered; // then the channel tells
        if (asked.error().mayTryAgain())
            co_return fail(asked);
        co_return Result<>{};
    }
    if (talk && !talk->canSend() && !talk->isConnecting)
        m_talks.remove(talk);
    co_return Result<>{};
}

/// Asks how messaging is; its links may be others than before.
QCoro::Task<> UcwaBackend::readMessaging(QString conversation)
{
    const Talk *known = m_talks.byKey(conversation);
    const QString href = known ? known->href : QString();
    const auto whole = co_await m_session.get(href);
    const QString link = whole ? whole->href("messaging"_L1) : QString();
    if (link.isEmpty())
        co_return;
    const auto messaging = co_await m_session.get(link);
    if (Talk *talk = m_talks.byKey(conversation); talk && messaging)
        talk->setMessaging(*messaging);
}

/// Asks the others of a group in.
QCoro::Task<Result<>> UcwaBackend::askIn(QString conversation)
{
    while (Talk *talk = m_talks.byKey(conversation)) {
        if (talk->toAsk.isEmpty())
            break;
        if (talk->addParticipantHref.isEmpty()) {
            const QString href = talk->href;
            const auto body = co_await m_session.get(href);
            talk = m_talks.byKey(conversation);
            if (!talk)
                break;
            talk->addParticipantHref = body ? body->href("addParticipant"_L1) : QString();
            if (talk->addParticipantHref.isEmpty())
                co_return failed(Error::Refused, Error::NotPermitted, u"the server adds nobody to it"_s);
        }
        const QString address = talk->toAsk.takeFirst();
        const QString operationId = newId();
        const QString href = talk->addParticipantHref;
        const QJsonObject body{{u"to"_s, uriFrom(address)}, {u"operationId"_s, operationId}};
        talk->asked.insert(operationId, address);
        const auto asked = co_await m_session.post(href, body);
        talk = m_talks.byKey(conversation);
        if (asked || asked.error().kind == Error::Unanswered || !talk)
            continue;
        talk->asked.remove(operationId);
        if (asked.error().kind == Error::Refused) {
            talk->absent << address; // the others need not wait for that
            continue;
        }
        talk->toAsk.prepend(address);
        co_return fail(asked);
    }
    co_return Result<>{};
}

} // namespace Parlance::Ucwa
