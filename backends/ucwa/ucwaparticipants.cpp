// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Talks: who is there, and who came and went.

#include "backends/ucwa/ucwatalks.h"

#include <algorithm>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

QString Talks::unknownAuthor(const ChannelEvent &event)
{
    const QString author = event.body.href("participant"_L1);
    if (event.rel != "message"_L1 || author.isEmpty() || event.body.word("direction"_L1) != "incoming"_L1)
        return {};
    const Talk *talk = byKey(event.conversation());
    const bool isKnown = talk && ((talk->everyone.size() == 1 && !talk->isConference) ||
                                  talk->participants.contains(keyOf(author)));
    return isKnown ? QString() : author;
}

QString Talks::unknownInviter(const ChannelEvent &event)
{
    const bool isIncoming = event.isInvitation() && event.body.word("direction"_L1) == "incoming"_L1;
    const bool isKnown =
        !event.body.embedded("from"_L1).text("uri"_L1).isEmpty() || byInvitation(keyOf(event.link.href));
    return isIncoming && !isKnown ? event.body.href("from"_L1) : QString();
}

void Talks::introduce(Talk &talk, const QString &key, const Resource &person) const
{
    const QString address = addressFrom(person);
    if (address.isEmpty() || isUs(person, address))
        return;
    talk.participants.insert(key, {address, person.text("name"_L1), true});
    talk.include(address);
}

/// Somebody whom we asked in has answered, or has not.
Talks::Outcome Talks::applyParticipantInvitation(const ChannelEvent &event)
{
    const QString operationId = event.body.text("operationId"_L1).toLower();
    for (Talk &talk : m_talks) {
        if (event.type != ChannelEvent::Completed || !talk.asked.contains(operationId))
            continue;
        const QString address = talk.asked.take(operationId);
        if (!event.isSuccess() && !talk.absent.contains(address))
            talk.absent << address;
    }
    return {};
}

Talks::Outcome Talks::applyParticipant(const ChannelEvent &event)
{
    Talk *talk = byKey(event.conversation());
    if (!talk)
        return {};
    const QString key = keyOf(event.link.href);
    const bool isKnown = talk->participants.contains(key);
    const QString address = addressFrom(event.body, talk->participants.value(key).address);
    if (event.inRel == "typingparticipants"_L1) {
        if (address.isEmpty() || event.type == ChannelEvent::Updated)
            return {};
        return {.events = {TypingSeen{talk->name(), address, event.type == ChannelEvent::Added}}};
    }
    if (!event.inRel.isEmpty() && event.inRel != "participants"_L1)
        return {}; // a role, or the lobby
    if (address.isEmpty() || isUs(event.body, address))
        return {};

    Participant participant = talk->participants.value(key, {address, {}, true});
    participant.address = address;
    participant.isPresent = event.type != ChannelEvent::Deleted;
    for (const QString &name : {event.link.title, event.body.text("name"_L1)}) {
        if (!name.isEmpty())
            participant.name = name;
    }
    const QStringList before = talk->present();
    const QString nameBefore = talk->name();
    talk->participants.insert(key, participant);
    talk->include(address);
    if (participant.isPresent) {
        talk->asked.removeIf([&address](const auto &asked) { return asked.value() == address; });
        talk->absent.removeAll(address);
    }

    Outcome outcome;
    if (!participant.name.isEmpty() && (!isKnown || event.type == ChannelEvent::Updated))
        outcome.events << ContactSeen{.address = address, .name = participant.name};
    if (before != talk->present() || nameBefore != talk->name())
        outcome.events << attendance(*talk);
    return outcome;
}

} // namespace Parlance::Ucwa
