// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Parlance::Sandbox {

/// Somebody asks somebody into a conversation.
struct UcwaInvitation
{
    enum Kind {
        Messaging,
        OnlineMeeting,
        Participant,
    };

    Kind kind = Messaging;
    bool outgoing = true;
    QString id = {};
    QString conversation = {}; ///< its id
    QString operationId = {};
    QString subject = {};
    QString from = {}; ///< "sip:…"
    QString to = {};   ///< "sip:…"
    QString text = {}; ///< the first one; empty: none
    QString html = {};
    QString state = QStringLiteral("Connecting");
    QString acceptedBy = {}; ///< "sip:…"
    QString derived = {};    ///< the id of the conversation that it led to instead
    bool answerable = true;  ///< accept and decline are offered
    bool over = false;

    /// "messagingInvitation"
    [[nodiscard]] QString rel() const;
};

} // namespace Parlance::Sandbox
