// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/contact.h"
#include "models/records/conversation.h"
#include "models/records/message.h"
#include "models/records/silence.h"

#include <QHash>

#include <optional>

namespace Parlance {

/// Somebody else who may be the same person.
struct Lookalike
{
    Contact contact;
    QString shared; ///< the number or e-mail address that both have, as ours has it
};

/// One person with everything that was joined.
struct KnownPerson
{
    QList<Contact> contacts;           ///< the one that was asked for first; empty: nobody
    QList<Conversation> conversations; ///< with one of them, the youngest first
    QList<qint64> direct;              ///< those with them alone
    std::optional<Lookalike> lookalike;
    QList<Silence> silences;          ///< of the first contact, the oldest first
    QHash<QString, Message> requests; ///< what they said, by the account they said it to
};

} // namespace Parlance
