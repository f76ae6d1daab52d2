// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/statetext.h"

#include <QCoreApplication>

namespace Parlance {

struct StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

QString stateText(const Message &message)
{
    if (!message.outgoing)
        return {};
    switch (message.delivery) {
    case Delivery::Cancelled:
        return StateWords::tr("Cancelled");
    case Delivery::Queued:
        return StateWords::tr("Not sent yet");
    case Delivery::Sending:
        return StateWords::tr("Sending");
    case Delivery::Unknown:
        return StateWords::tr("May have been sent – check");
    case Delivery::Sent:
        return message.failedAt.isValid() ? StateWords::tr("Sent after all") : StateWords::tr("Sent");
    case Delivery::Failed:
        return StateWords::tr("Not sent");
    case Delivery::Delivered:
        if (isPartly(message))
            return StateWords::tr("Not delivered to everybody");
        if (message.failedAt.isValid())
            return StateWords::tr("Delivered after all");
        return StateWords::tr("Delivered");
    case Delivery::Read:
        return StateWords::tr("Read");
    }
    return {};
}

} // namespace Parlance
