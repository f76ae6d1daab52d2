// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// UcwaBackend: what the event channel leaves to be asked for (ucwa.md, 1 and 5.2).

#include "backends/ucwa/ucwabackend.h"

#include <QCoroTask>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RememberedGone = 200;

} // namespace

/// Fetches what \p event only links to, where it is needed to understand it.
QCoro::Task<Result<>> UcwaBackend::complete(ChannelEvent &event)
{
    if (m_talks.isStray(event) && !m_gone.contains(keyOf(event.source))) {
        const QString source = event.source;
        const auto adopted = co_await adopt(source);
        if (!adopted)
            co_return fail(adopted);
    }
    if (m_talks.needsBody(event)) {
        const QString href = event.link.href;
        const auto body = co_await m_session.get(href);
        if (body)
            event.body = *body;
        else if (body.error().kind != Error::Refused)
            co_return fail(body);
    }
    if (const QString inviter = m_talks.unknownInviter(event); !inviter.isEmpty()) {
        const auto person = co_await m_session.get(inviter);
        if (!person && person.error().kind != Error::Refused)
            co_return fail(person);
        QJsonObject body = event.body.json();
        QJsonObject inside = body["_embedded"_L1].toObject();
        inside.insert("from"_L1, person ? person->json() : QJsonObject());
        body.insert("_embedded"_L1, inside);
        event.body = Resource(body);
    }
    if (m_talks.isStray(event) && event.rel == "message"_L1) {
        Talk late; // what was said in a conversation that is over already
        late.href = event.source;
        late.isAnswered = true;
        m_talks.add(late);
    }
    const QString author = m_talks.unknownAuthor(event);
    const QStringList whereTheyAre{author, event.body.href("contact"_L1)};
    for (const QString &href : whereTheyAre) {
        if (author.isEmpty() || href.isEmpty() || m_talks.unknownAuthor(event).isEmpty())
            continue;
        const QString asked = href;
        const auto person = co_await m_session.get(asked);
        Talk *talk = m_talks.byKey(keyOf(event.source));
        if (person && talk)
            m_talks.introduce(*talk, keyOf(author), *person);
        else if (!person && person.error().kind != Error::Refused)
            co_return fail(person);
    }
    co_return Result<>{};
}

/// Gets to know a conversation whose beginning we have not seen.
QCoro::Task<Result<>> UcwaBackend::adopt(QString href)
{
    const auto conversation = co_await m_session.get(href);
    if (!conversation && conversation.error().kind != Error::Refused)
        co_return fail(conversation);
    const bool isOver = !conversation || conversation->word("state"_L1) == "disconnected"_L1;
    if (isOver) {
        if (m_gone.size() > RememberedGone)
            m_gone.clear();
        m_gone << keyOf(href);
        co_return Result<>{};
    }
    Talk talk;
    talk.href = href;
    talk.isAnswered = true;
    talk.threadId = conversation->text("threadId"_L1);
    talk.isConference = conversation->word("state"_L1).startsWith("conferenc"_L1);
    talk.addParticipantHref = conversation->href("addParticipant"_L1);
    if (const QString people = conversation->href("participants"_L1); !people.isEmpty()) {
        const auto list = co_await m_session.get(people);
        if (!list && list.error().kind != Error::Refused)
            co_return fail(list);
        QList<Resource> participants = list ? list->embeddedList("participant"_L1) : QList<Resource>();
        const auto links = list ? list->links("participant"_L1) : QList<Link>();
        for (const Link &link : links) {
            const auto participant = co_await m_session.get(link.href);
            if (participant)
                participants << *participant;
        }
        for (const Resource &participant : std::as_const(participants))
            m_talks.introduce(talk, keyOf(participant.self()), participant);
    }
    if (const QString messaging = conversation->href("messaging"_L1); !messaging.isEmpty()) {
        talk.messagingHref = messaging;
        const auto state = co_await m_session.get(messaging);
        if (state)
            talk.setMessaging(*state);
    }
    if (!m_talks.byKey(keyOf(href)))
        m_talks.add(talk);
    co_return Result<>{};
}

} // namespace Parlance::Ucwa
