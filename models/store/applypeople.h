// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/event.h"
#include "models/store/writing.h"

namespace Parlance {

// What a service tells of people, one function for each kind of event: a part of applyEvent(). Texts and
// lists are cut to a size that people may have. What changes nothing is neither written nor told. Storage
// thread.

void applySeen(Writing &writing, const QString &account, const ContactSeen &seen);
void applySeen(Writing &writing, const QString &account, const RosterSeen &seen);
void applySeen(Writing &writing, const QString &account, const PresenceSeen &seen);
void applySeen(Writing &writing, const QString &account, const NoteSeen &seen);
void applySeen(Writing &writing, const QString &account, const InvitationSeen &seen);
void applySeen(Writing &writing, const QString &account, const SessionSeen &seen);
void applySeen(Writing &writing, const QString &account, const SenderSeen &seen);
inline void applySeen(Writing &, const QString &, const AttendanceSeen &) {} // told, not stored
inline void applySeen(Writing &, const QString &, const TypingSeen &) {}     // likewise

/// What is true only while we are signed in ends: who invited us, and what others see of us.
void endSession(Writing &writing, const QString &account);

} // namespace Parlance
