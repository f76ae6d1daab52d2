// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwatalks.h"

#include "backends/htmltext.h"
#include "backends/http/datauri.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// An invitation that nobody answers ends by itself.
constexpr auto InvitationLasts = 30s;
constexpr qsizetype RememberedOwn = 50;

} // namespace

QString trimmedText(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QString textOf(const Resource &body)
{
    static const QRegularExpression doubled(u"(https?://\\S{1,2000}) (?:<\\1>|&lt;\\1&gt;)"_s);

    for (const auto rel : {"plainMessage"_L1, "htmlMessage"_L1, "message"_L1}) {
        const auto said = fromDataUri(body.href(rel));
        if (!said)
            continue;
        const QString text = trimmedText(said->isHtml ? textFromHtml(said->text) : said->text);
        return text.isNull() ? u""_s : QString(text).replace(doubled, u"\\1"_s);
    }
    return {};
}

void Talks::begin(const QString &own, const QString &incarnation)
{
    m_own = own;
    if (std::exchange(m_incarnation, incarnation) != incarnation)
        setEchoes({});
}

QJsonObject Talks::echoes() const
{
    QJsonObject texts;
    for (auto it = m_firstTexts.begin(); it != m_firstTexts.end(); ++it)
        texts.insert(it.key(), it.value());
    return {{u"repeats"_s, QJsonArray::fromStringList(m_repeats)}, {u"firstTexts"_s, texts}};
}

void Talks::setEchoes(const QJsonObject &echoes)
{
    m_repeats = Resource(echoes).texts("repeats"_L1);
    m_firstTexts.clear();
    const QJsonObject texts = echoes["firstTexts"_L1].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        m_firstTexts.insert(it.key(), it.value().toString());
}

Talk *Talks::byKey(const QString &key)
{
    const auto found = std::ranges::find_if(
        m_talks, [&key](const Talk &talk) { return !key.isEmpty() && keyOf(talk.href) == key; });
    return found == m_talks.end() ? nullptr : &*found;
}

Talk *Talks::byName(const QString &name)
{
    Talk *found = nullptr;
    for (Talk &talk : m_talks) {
        const bool isForAll = talk.isConference && !name.contains(u','); // others may listen there
        if (talk.name() == name && !talk.refusal && !isForAll && (!found || talk.canSend()))
            found = &talk;
    }
    return found;
}

Talk *Talks::byOperation(const QString &operationId)
{
    const auto found = std::ranges::find_if(m_talks, [&operationId](const Talk &talk) {
        return !operationId.isEmpty() && talk.operationId.compare(operationId, Qt::CaseInsensitive) == 0;
    });
    return found == m_talks.end() ? nullptr : &*found;
}

Talk *Talks::byInvitation(const QString &key)
{
    const auto found = std::ranges::find_if(
        m_talks, [&key](const Talk &talk) { return !key.isEmpty() && talk.invitation == key; });
    return found == m_talks.end() ? nullptr : &*found;
}

Talk &Talks::add(Talk talk)
{
    if (const QString text = m_firstTexts.take(keyOf(talk.href)); !text.isEmpty())
        talk.firstText = text; // it was closed to us and is found again
    m_talks << std::move(talk);
    return m_talks.last();
}

void Talks::remove(const Talk *gone)
{
    m_talks.removeIf([gone](const Talk &talk) { return &talk == gone; });
}

QList<Event> Talks::clear()
{
    QList<Event> events;
    for (const Talk &talk : std::as_const(m_talks)) {
        if (talk.isIncoming && !talk.isAnswered)
            events << InvitationSeen{.conversation = talk.name()};
        events << AttendanceSeen{talk.name(), {}};
        if (!talk.firstText.isEmpty())
            m_firstTexts.insert(keyOf(talk.href), talk.firstText);
    }
    m_talks.clear();
    return events;
}

bool Talks::isUs(const Resource &person, const QString &address) const
{
    return address == m_own || person.json()["local"_L1].toBool() || !person.href("me"_L1).isEmpty();
}

bool Talks::needsBody(const ChannelEvent &event)
{
    if (!event.body.isEmpty() || event.link.href.isEmpty() || event.type == ChannelEvent::Deleted)
        return false;
    const Talk *talk = byKey(event.conversation());
    if (event.rel == "message"_L1) // while we send, it may be theirs as well
        return !talk || !talk->ours.contains(keyOf(event.link.href));
    if (event.rel == "participant"_L1) {
        const bool isMove = event.inRel.isEmpty() || event.inRel == "participants"_L1;
        return isMove && (!talk || !talk->participants.contains(keyOf(event.link.href)));
    }
    const bool tellsState = event.rel == "conversation"_L1 && event.type == ChannelEvent::Updated;
    const bool tellsAnswer = event.rel == "participantinvitation"_L1 && event.type == ChannelEvent::Completed;
    return event.rel == "messaging"_L1 || tellsState || tellsAnswer || event.isInvitation();
}

bool Talks::isStray(const ChannelEvent &event)
{
    return event.sender == "conversation"_L1 && event.type != ChannelEvent::Deleted &&
           !byKey(keyOf(event.source));
}

Talks::Outcome Talks::apply(const ChannelEvent &event, const QDateTime &now)
{
    if (event.isInvitation())
        return applyInvitation(event, now);
    if (event.rel == "conversation"_L1)
        return applyConversation(event);
    if (event.rel == "messaging"_L1)
        return applyMessaging(event);
    if (event.rel == "participant"_L1)
        return applyParticipant(event);
    if (event.rel == "participantinvitation"_L1)
        return applyParticipantInvitation(event);
    if (event.rel == "message"_L1)
        return applyMessage(event, now);
    return {};
}

/// Our invitation has led to the conversation \p href, which may have told of itself already.
Talk &Talks::settleOn(Talk ours, const QString &href)
{
    const Talk *known = byKey(keyOf(href));
    Talk whole = known ? *known : ours;
    whole.href = href;
    whole.operationId = ours.operationId;
    whole.invitation = ours.invitation;
    whole.toAsk = ours.toAsk;
    for (const QString &address : std::as_const(ours.everyone))
        whole.include(address);
    m_talks.removeIf([&](const Talk &talk) {
        const bool isItself = talk.href == ours.href && talk.operationId == ours.operationId &&
                              talk.invitation == ours.invitation; // others have no operation either
        return isItself || keyOf(talk.href) == keyOf(href);
    });
    return add(whole);
}

Talks::Outcome Talks::applyInvitation(const ChannelEvent &event, const QDateTime &now)
{
    const QString key = keyOf(event.link.href);
    const QString conversation = keyOf(event.body.href("conversation"_L1));
    const bool isIncoming = event.body.word("direction"_L1) == "incoming"_L1;
    Talk *talk = byOperation(event.body.text("operationId"_L1));
    if (!talk)
        talk = byInvitation(key);
    if (!talk)
        talk = byKey(conversation);
    if (!talk && !isIncoming)
        return {}; // of another program of ours
    if (!talk)
        talk = &add({});

    Outcome outcome;
    talk->invitation = key;
    if (const QString derived = event.body.href("derivedConversation"_L1);
        !derived.isEmpty() && keyOf(derived) != keyOf(talk->href)) {
        talk->endMessaging(); // somebody else took it up: it goes on over there, with them
        talk->everyone.clear();
        talk = &settleOn(*talk, derived);
        talk->messagingHref = event.body.href("derivedMessaging"_L1);
    } else if (talk->href.isEmpty() && !conversation.isEmpty()) {
        talk = &settleOn(*talk, event.body.href("conversation"_L1));
    }
    if (const QString thread = event.body.text("threadId"_L1); !thread.isEmpty())
        talk->threadId = thread;
    if (talk->messagingHref.isEmpty())
        talk->messagingHref = event.body.href("messaging"_L1);
    talk->isConference = talk->isConference || event.rel == "onlinemeetinginvitation"_L1;

    const bool isOver = event.type == ChannelEvent::Completed;
    if (isIncoming && (!isOver || !talk->isIncoming)) { // its steps may be merged into the last one
        const Resource from = event.body.embedded("from"_L1);
        const QString sender = addressFrom(from, talk->everyone.value(0, u"unknown"_s));
        const QString name = from.text("name"_L1);
        const bool isFirst = !talk->isIncoming;
        const bool wasAnswerable = !talk->acceptHref.isEmpty();
        talk->isIncoming = true;
        talk->include(sender);
        if (const QString self = from.self(); !self.isEmpty())
            talk->participants.insert(keyOf(self), {sender, name, true});
        if (!name.isEmpty())
            outcome.events << ContactSeen{.address = sender, .name = name};
        // updates come without them while it is still open
        for (const auto &[rel, href] :
             {std::pair("accept"_L1, &Talk::acceptHref), {"decline"_L1, &Talk::declineHref}}) {
            if (const QString link = event.body.href(rel); !link.isEmpty())
                talk->*href = link;
        }
        if (isFirst)
            outcome.events << attendance(*talk);
        if (const QString text = textOf(event.body); !text.isEmpty() && isFirst) {
            talk->firstText = text;
            outcome.events << MessageSeen{.conversation = talk->name(),
                                          .remoteId = remoteId(event.link.href),
                                          .sender = sender,
                                          .recipients = talk->others(sender),
                                          .body = text,
                                          .sentAt = now};
        }
        if (!isOver && !talk->isAnswered && !wasAnswerable && !talk->acceptHref.isEmpty())
            outcome.invited = keyOf(talk->href);
    }
    if (isOver) {
        const bool wasOpen = talk->isIncoming && !talk->isAnswered;
        talk->isAnswered = true;
        if (wasOpen)
            outcome.events << InvitationSeen{.conversation = talk->name()};
        if (!event.isSuccess()) {
            talk->endMessaging();
            if (!talk->isIncoming)
                talk->refusal = refusalFrom(event.reason);
        } else if (talk->isConference && !talk->canSend()) {
            outcome.opened = keyOf(talk->href);
        }
    }
    return outcome;
}

Talks::Outcome Talks::applyConversation(const ChannelEvent &event)
{
    Talk *talk = byKey(keyOf(event.link.href));
    const QString state = event.body.word("state"_L1);
    const bool isGone = event.type == ChannelEvent::Deleted || state == "disconnected"_L1;
    if (!talk && (isGone || event.body.isEmpty()))
        return {};
    if (!talk) {
        Talk begun;
        begun.href = event.link.href;
        talk = &add(begun);
    }
    Outcome outcome;
    if (const QString thread = event.body.text("threadId"_L1); !thread.isEmpty())
        talk->threadId = thread;
    if (talk->messagingHref.isEmpty())
        talk->messagingHref = event.body.href("messaging"_L1);
    if (!event.body.isEmpty()) {
        talk->addParticipantHref = event.body.href("addParticipant"_L1);
        talk->acknowledgeHref = event.body.href("userAcknowledged"_L1);
    }
    const bool wasConference = talk->isConference;
    talk->isConference = wasConference || state.startsWith("conferenc"_L1);
    if (state == "conferenced"_L1 && !talk->canSend() && !talk->isConnecting)
        outcome.opened = keyOf(talk->href);
    if (!isGone)
        return outcome;

    if (!talk->everyone.isEmpty()) {
        if (talk->isIncoming && !talk->isAnswered)
            outcome.events << InvitationSeen{.conversation = talk->name()};
        outcome.events << AttendanceSeen{talk->name(), {}};
    }
    talk->endMessaging();
    const bool isAwaited =
        !talk->operationId.isEmpty() && (!talk->isAnswered || talk->refusal); // by who sends
    if (event.type == ChannelEvent::Deleted && !isAwaited)
        remove(talk);
    return outcome;
}

Talks::Outcome Talks::applyMessaging(const ChannelEvent &event)
{
    Talk *talk = byKey(event.conversation());
    if (!talk)
        return {};
    if (event.type == ChannelEvent::Deleted)
        talk->endMessaging();
    else if (!event.body.isEmpty())
        talk->setMessaging(event.body);
    const bool isLost = event.body.word("state"_L1) == "disconnected"_L1;
    const bool wantsIn = talk->isConference && !talk->addMessagingHref.isEmpty() &&
                         !event.reason.is("removed"_L1) && !event.reason.is("ejected"_L1) &&
                         !event.reason.is("ended"_L1);
    // it has grown to a conference, which may let us in only when asked
    return {.opened = isLost && wantsIn ? keyOf(talk->href) : QString()};
}

} // namespace Parlance::Ucwa
