// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/talktext.h"

#include "models/lists/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TalkText)
};

} // namespace

QString TalkText::nameOf(const QString &address, const Conversation &conversation)
{
    const auto known = std::ranges::find(conversation.participants, address, &Participant::address);
    return DisplayText::name(known == conversation.participants.end() ? QString() : known->name, address);
}

QString TalkText::writing(const QStringList &addresses, const Conversation &conversation)
{
    if (addresses.isEmpty())
        return {};
    const auto first = nameOf(addresses.first(), conversation);
    if (addresses.size() == 1)
        return Words::tr("%1 is writing…").arg(first);
    if (addresses.size() == 2)
        return Words::tr("%1 and %2 are writing…").arg(first, nameOf(addresses.last(), conversation));
    return Words::tr("%n people are writing…", nullptr, int(addresses.size()));
}

bool TalkText::isInvited(const Conversation &conversation, const QDateTime &now)
{
    return !conversation.invitation.isEmpty() &&
           (!conversation.invitedUntil.isValid() || conversation.invitedUntil > now);
}

QString TalkText::invitation(const Conversation &conversation, const QDateTime &now)
{
    if (!isInvited(conversation, now))
        return {};
    const auto who = nameOf(conversation.invitedBy, conversation);
    QStringList others;
    for (const auto &participant : conversation.participants) {
        if (participant.address != conversation.invitedBy)
            others << DisplayText::name(participant.name, participant.address);
    }
    if (others.isEmpty())
        return Words::tr("%1 wants to chat").arg(who);
    return Words::tr("%1 wants to chat with you and %2").arg(who, others.join(", "_L1));
}

QString TalkText::timeLeft(const QDateTime &until, const QDateTime &now)
{
    if (!until.isValid() || until <= now)
        return {};
    const int seconds = int((now.msecsTo(until) + 999) / 1000);
    return seconds < 120 ? Words::tr("%n s left", nullptr, seconds)
                         : Words::tr("%n min left", nullptr, seconds / 60);
}

} // namespace Parlance
