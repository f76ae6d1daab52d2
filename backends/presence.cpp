// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/presence.h"

namespace Parlance {

using namespace Qt::StringLiterals;

QString word(Presence::Availability availability)
{
    switch (availability) {
    case Presence::Unknown:
        return u"unknown"_s;
    case Presence::Offline:
        return u"offline"_s;
    case Presence::OffWork:
        return u"off-work"_s;
    case Presence::Away:
        return u"away"_s;
    case Presence::BeRightBack:
        return u"be-right-back"_s;
    case Presence::Inactive:
        return u"inactive"_s;
    case Presence::Available:
        return u"available"_s;
    case Presence::BusyInactive:
        return u"busy-inactive"_s;
    case Presence::Busy:
        return u"busy"_s;
    case Presence::DoNotDisturb:
        return u"do-not-disturb"_s;
    }
    return u"unknown"_s;
}

} // namespace Parlance
