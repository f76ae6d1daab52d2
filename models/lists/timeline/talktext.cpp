// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/talktext.h"

#include "models/lists/composer/attachmentrow.h"
#include "models/lists/conversations/conversationrow.h"
#include "models/lists/display.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct TalkWords
{
    Q_DECLARE_TR_FUNCTIONS(TalkText)
};

// The end of a session is said from so long before on.
constexpr std::chrono::milliseconds SessionEndsSoon = 4h;
// From then on it is a warning; in the last one lists show it, too.
constexpr std::chrono::milliseconds SessionIsUrgent = 2h;
constexpr std::chrono::milliseconds SessionIsClosing = 1h;

} // namespace

static QString hoursAndMinutes(qint64 total)
{
    const int hours = int(total / 60);
    const int minutes = int(total % 60);
    if (hours == 0)
        return minutes == 0 ? TalkWords::tr("less than a minute") : TalkWords::tr("%n min", nullptr, minutes);
    if (minutes == 0)
        return TalkWords::tr("%n h", nullptr, hours);
    return TalkWords::tr("%1 h %2 min").arg(QLocale().toString(hours), QLocale().toString(minutes));
}

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
        return TalkWords::tr("%1 is writing…").arg(first);
    if (addresses.size() == 2)
        return TalkWords::tr("%1 and %2 are writing…").arg(first, nameOf(addresses.last(), conversation));
    return TalkWords::tr("%n people are writing…", nullptr, int(addresses.size()));
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
        return TalkWords::tr("%1 wants to chat").arg(who);
    return TalkWords::tr("%1 wants to chat with you and %2").arg(who, DisplayText::list(others));
}

QString TalkText::timeLeft(const QDateTime &until, const QDateTime &now)
{
    if (!until.isValid() || until <= now)
        return {};
    const int seconds = int((now.msecsTo(until) + 999) / 1000);
    return seconds < 120 ? TalkWords::tr("%n s left", nullptr, seconds)
                         : TalkWords::tr("%n min left", nullptr, seconds / 60);
}

QString TalkText::silence(const Conversation &conversation)
{
    QStringList names;
    for (const auto &participant : conversation.participants) {
        if (participant.optedOut)
            names << DisplayText::name(participant.name, participant.address);
    }
    return names.isEmpty() ? QString()
                           : TalkWords::tr("%1 asked for no more messages").arg(DisplayText::list(names));
}

QString TalkText::blocked(const Conversation &conversation)
{
    if (!conversation.isBlocked())
        return {};
    const auto name = nameOf(conversation.participants.constFirst().address, conversation);
    return TalkWords::tr("%1 is blocked: what they write goes to the archive").arg(name);
}

QString TalkText::quote(const QString &body, const QList<Attachment> &attachments)
{
    const auto line = DisplayText::line(body);
    if (!line.isEmpty() || attachments.isEmpty())
        return line;
    const auto &first = attachments.constFirst();
    const auto untold = attachmentRow(first).kind == "image"_L1 ? u"image/*"_s : u"*/*"_s;
    return mediaWord(first.contentType.isEmpty() ? untold : first.contentType, first.url.fileName());
}

TalkText::Session TalkText::session(const Conversation &conversation, const QDateTime &now)
{
    const auto &until = conversation.openUntil;
    if (!until.isValid())
        return {TalkWords::tr("It is not known whether free words get through now"), true, true, {}};
    const std::chrono::milliseconds left(now.msecsTo(until));
    if (left <= 0ms)
        return {TalkWords::tr("They wrote too long ago: free words may not get through"), true, true, {}};
    if (left > SessionEndsSoon)
        return {{}, false, false, until.addMSecs(-SessionEndsSoon.count())};
    const auto minutes = std::chrono::floor<std::chrono::minutes>(left);
    const auto words = TalkWords::tr("Free replies for %1").arg(hoursAndMinutes(minutes.count()));
    return {words, false, minutes < SessionIsUrgent, now.addMSecs((left - minutes).count() + 1)};
}

bool TalkText::isClosing(const Conversation &conversation, const QDateTime &now)
{
    const auto &until = conversation.openUntil;
    return until.isValid() && until > now && now.msecsTo(until) <= SessionIsClosing.count();
}

QDateTime TalkText::closingChangesAt(const Conversation &conversation, const QDateTime &now)
{
    const auto &until = conversation.openUntil;
    if (!until.isValid() || isClosing(conversation, now))
        return until;
    return until.addMSecs(-SessionIsClosing.count());
}

} // namespace Parlance
