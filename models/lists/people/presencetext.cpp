// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/presencetext.h"

#include "models/lists/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct PresenceWords
{
    Q_DECLARE_TR_FUNCTIONS(Presence)
};

struct Activity
{
    QLatin1StringView token;
    const char *text;
};

constexpr Activity Activities[]{
    {"in-a-meeting"_L1, QT_TRANSLATE_NOOP("Presence", "In a meeting")},
    {"on-the-phone"_L1, QT_TRANSLATE_NOOP("Presence", "In a call")},
    {"in-a-conference"_L1, QT_TRANSLATE_NOOP("Presence", "In a conference call")},
    {"presenting"_L1, QT_TRANSLATE_NOOP("Presence", "Presenting")},
    {"urgent-interruptions-only"_L1, QT_TRANSLATE_NOOP("Presence", "Do not disturb")},
    {"off-work"_L1, QT_TRANSLATE_NOOP("Presence", "Off work")},
};

/// Whether its word says that somebody is not there, and so for how long is worth a word.
bool isAbsent(Presence::Availability availability)
{
    return availability == Presence::Away || availability == Presence::BeRightBack ||
           availability == Presence::Inactive;
}

void markAge(PresenceShown &shown, const Account &account, const QDateTime &now)
{
    static constexpr std::chrono::seconds Patience = 60s; // connections that come back at once mark nothing
    if (account.state == Connection::Connected || shown.availability == Presence::Unknown)
        return;
    const auto from = account.upToDateAt.addSecs(Patience.count());
    shown.isStale = !account.upToDateAt.isValid() || now >= from;
    if (!shown.isStale)
        shown.until = shown.until.isValid() ? std::min(shown.until, from) : from;
    else if (account.upToDateAt.isValid())
        shown.asOf = PresenceWords::tr("as of %1").arg(DisplayTime::brief(account.upToDateAt, now));
}

} // namespace

QString PresenceShown::words() const
{
    return asOf.isEmpty() ? text : PresenceWords::tr("%1, %2", "presence, its age").arg(text, asOf);
}

QString PresenceText::word(Presence::Availability availability)
{
    switch (availability) {
    case Presence::Unknown:
        return {};
    case Presence::Offline:
        return PresenceWords::tr("Offline");
    case Presence::OffWork:
        return PresenceWords::tr("Off work");
    case Presence::Away:
        return PresenceWords::tr("Away");
    case Presence::BeRightBack:
        return PresenceWords::tr("Be right back");
    case Presence::Inactive:
        return PresenceWords::tr("Inactive");
    case Presence::Available:
        return PresenceWords::tr("Available");
    case Presence::BusyInactive:
        return PresenceWords::tr("Busy, inactive");
    case Presence::Busy:
        return PresenceWords::tr("Busy");
    case Presence::DoNotDisturb:
        return PresenceWords::tr("Do not disturb");
    }
    return {};
}

QString PresenceText::activity(const QString &said)
{
    constexpr int Longest = 60;
    const auto known = std::ranges::find(Activities, said, &Activity::token);
    return known == std::end(Activities) ? DisplayText::line(said, Longest) : PresenceWords::tr(known->text);
}

PresenceShown PresenceText::shown(const ContactAddress &person, const Account &account, const QDateTime &now)
{
    PresenceShown shown;
    shown.availability = person.availability;
    if (shown.availability == Presence::Unknown)
        return shown;
    shown.text = activity(person.activity);
    if (shown.text.isEmpty())
        shown.text = PresenceText::word(person.availability);
    if (isAbsent(person.availability) && person.lastActive.isValid() && person.lastActive <= now) {
        const auto since = DisplayTime::since(person.lastActive, now);
        if (!since.isEmpty())
            shown.text = PresenceWords::tr("%1 %2", "presence, for how long").arg(shown.text, since);
        shown.until = person.lastActive.addSecs((person.lastActive.secsTo(now) / 60 + 1) * 60);
    }
    markAge(shown, account, now);
    return shown;
}

PresenceShown PresenceText::own(const Account &account, const QDateTime &now)
{
    PresenceShown shown{account.availability, false, PresenceText::word(account.availability), {}};
    markAge(shown, account, now);
    return shown;
}

QString PresenceText::withNote(const PresenceShown &presence, const QString &note)
{
    QStringList facts{presence.text, presence.asOf, DisplayText::line(note)};
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

} // namespace Parlance
