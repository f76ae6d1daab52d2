// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Talks: what was said.

#include "backends/ucwa/ucwatalks.h"

#include <algorithm>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RememberedRepeats = 200;

/// Who of a group did not get a message.
QList<Error::Field> missed(const Talk &talk, const QList<Link> &links)
{
    QList<Error::Field> fields;
    for (const Link &link : links) {
        const Participant who = talk.participants.value(keyOf(link.href));
        const QString field = who.address.isEmpty() ? link.title : who.address;
        fields << Error::Field{field, Error::RecipientUnreachable, {}, {}};
    }
    return fields;
}

bool isFailed(const ChannelEvent &event)
{
    if (event.reason.code == "informational"_L1)
        return false;
    return event.status == "failure"_L1 ||
           (event.status.isEmpty() && event.body.word("status"_L1) == "failed"_L1);
}

} // namespace

/// Our own \p message, from here or from another program of ours.
Event Talks::ownMessage(Talk &talk, const ChannelEvent &event, const QDateTime &at)
{
    const QString key = keyOf(event.link.href);
    const QString text = textOf(event.body);
    const QString echo = event.body.text(
        event.body.json().contains("operationId"_L1) ? "operationId"_L1 : "operationContext"_L1);
    const bool isEcho =
        talk.isSending && !echo.isEmpty() && echo.compare(talk.sendingId, Qt::CaseInsensitive) == 0;
    const bool isOnItsWay =
        talk.isSending &&
        (isEcho || (echo.isEmpty() && (text.isNull() || text == trimmedText(talk.sendingText))));
    const bool isOurs = isOnItsWay || talk.ours.contains(key);

    MessageSeen seen{.conversation = talk.name(),
                     .remoteId = remoteId(event.link.href),
                     .sender = {},
                     .recipients = talk.everyone,
                     .body = isOurs ? QString() : text, // the store has it as it was written
                     .sentAt = at,
                     .state = event.type == ChannelEvent::Completed ? Delivery::Delivered : Delivery::Sent};
    seen.ourId = echo;
    const auto failed = missed(talk, event.body.links("failedDeliveryParticipant"_L1));
    if (isFailed(event) || (!failed.isEmpty() && failed.size() >= talk.present().size())) {
        seen.state = Delivery::Failed;
        seen.problem = refusalFrom(event.reason);
        seen.problem->fields = failed;
    } else if (!failed.isEmpty()) {
        seen.problem =
            Error{Error::Refused, Error::PartlyDelivered, event.reason.subcode, event.reason.detail, failed};
    }
    return seen;
}

Talks::Outcome Talks::applyMessage(const ChannelEvent &event, const QDateTime &now)
{
    Talk *talk = byKey(keyOf(event.source));
    if (!talk)
        talk = byKey(keyOf(event.body.href("conversation"_L1)));
    if (!talk || event.type == ChannelEvent::Deleted)
        return {};
    const QDateTime told = timeFrom(event.body.json()["timeStamp"_L1]);
    const QDateTime at = told.isValid() ? told : now;
    const bool isIncoming = event.body.word("direction"_L1) == "incoming"_L1;
    const bool isOurs = talk->isSending || talk->ours.contains(keyOf(event.link.href)) ||
                        event.body.word("direction"_L1) == "outgoing"_L1;
    if (!isIncoming && (isOurs || !event.body.isEmpty() || event.type != ChannelEvent::Completed))
        return isOurs ? Outcome{.events = {ownMessage(*talk, event, at)}} : Outcome{};

    const QString text = textOf(event.body);
    if (text.isNull() && event.type != ChannelEvent::Completed && !event.body.isEmpty())
        return {}; // it only begins; the text comes when it is complete

    const Link author = event.body.link("participant"_L1);
    const Participant known = talk->participants.value(keyOf(author.href));
    QString sender = known.address;
    if (sender.isEmpty() && talk->everyone.size() == 1 && !talk->isConference)
        sender = talk->everyone.constFirst();
    if (sender.isEmpty()) // who it was cannot be told, and a name may be anybody's; the text is not lost
        sender = u"unknown"_s;

    Outcome outcome;
    if (known.name.isEmpty() && !author.title.isEmpty() && sender.startsWith("sip:"_L1))
        outcome.events << ContactSeen{.address = sender, .name = author.title};
    // only the very first message can repeat the invitation; it may be told in several steps
    const QString key = keyOf(event.link.href);
    if (!talk->firstText.isEmpty() && text.trimmed() == talk->firstText.trimmed())
        m_repeats << key;
    talk->firstText.clear();
    if (m_repeats.size() > RememberedRepeats)
        m_repeats.removeFirst();
    const bool isRepeated = m_repeats.contains(key);
    if (!isRepeated) {
        MessageSeen seen{.conversation = talk->name(),
                         .remoteId = remoteId(event.link.href),
                         .sender = sender,
                         .recipients = talk->others(sender),
                         .body = text.isNull() ? u""_s : text,
                         .sentAt = at};
        if (event.body.isEmpty()) // the server had forgotten it when we asked
            seen.problem =
                Error{Error::Refused, Error::ServiceTrouble, {}, u"the message could not be read"_s};
        if (seen.conversation.isEmpty())
            seen.conversation = sender;
        outcome.events << seen;
    }
    return outcome;
}

} // namespace Parlance::Ucwa
