// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/records/message.h"

#include "models/records/schedule.h"

namespace Parlance {

using namespace Qt::StringLiterals;

QString stateWord(const Message &message, const QDateTime &now)
{
    if (!message.outgoing)
        return u"received"_s;
    switch (message.delivery) {
    case Delivery::Cancelled:
        return u"cancelled"_s;
    case Delivery::Queued:
        if (message.notBefore.isValid() && message.notBefore > now)
            return message.held ? u"held"_s : u"scheduled"_s;
        if (Schedule::holds(message) && Schedule::asks(message, now))
            return u"scheduled"_s;
        return u"queued"_s;
    case Delivery::Sending:
        return u"sending"_s;
    case Delivery::Unknown:
        return u"unknown"_s;
    case Delivery::Sent:
        return u"sent"_s;
    case Delivery::Failed:
        return u"failed"_s;
    case Delivery::Delivered:
        return u"delivered"_s;
    case Delivery::Read:
        return u"read"_s;
    }
    return {};
}

} // namespace Parlance
