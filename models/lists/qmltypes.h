// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/delivery.h"
#include "backends/presence.h"
#include "models/records/account.h"
#include "models/records/conversationfilter.h"

#include <QtQml/qqml.h>

namespace Parlance {

/// Delivery.Sent and its like, for QML.
struct DeliveryForQml
{
    Q_GADGET
    QML_FOREIGN(Parlance::Delivery)
    QML_NAMED_ELEMENT(Delivery)
    QML_UNCREATABLE("only its values are of use")
};

/// Connection.NeedsSignIn and its like, for QML.
struct ConnectionForQml
{
    Q_GADGET
    QML_FOREIGN(Parlance::Connection)
    QML_NAMED_ELEMENT(Connection)
    QML_UNCREATABLE("only its values are of use")
};

/// Presence.Away and its like, for QML.
struct PresenceForQml
{
    Q_GADGET
    QML_FOREIGN(Parlance::Presence)
    QML_NAMED_ELEMENT(Presence)
    QML_UNCREATABLE("only its values are of use")
};

/// ConversationFilter.Unread and its like, for QML.
struct ConversationFilterForQml
{
    Q_GADGET
    QML_FOREIGN(Parlance::ConversationFilter)
    QML_NAMED_ELEMENT(ConversationFilter)
    QML_UNCREATABLE("only its values are of use")
};

} // namespace Parlance
